/* SPDX-License-Identifier: MIT */
/* What the gate's screen says, for programs: JSON, and findings for SARIF and GitHub. */
#include "gate.h"

static void add_string(JsonBuilder *builder, const char *name, const char *value)
{
    json_builder_set_member_name(builder, name);
    if (value == NULL) {
        json_builder_add_null_value(builder);
    } else {
        json_builder_add_string_value(builder, value);
    }
}

static void add_int(JsonBuilder *builder, const char *name, gint64 value)
{
    json_builder_set_member_name(builder, name);
    json_builder_add_int_value(builder, value);
}

static void add_drift(JsonBuilder *builder, const struct drift *drift)
{
    json_builder_begin_object(builder);
    add_string(builder, "item", drift->item);
    add_string(builder, "expected", drift->expected);
    add_string(builder, "found", drift->found);
    add_string(builder, "file", drift->file);
    add_int(builder, "line", drift->line);
    add_string(builder, "command", drift->command);
    json_builder_end_object(builder);
}

static void add_change(JsonBuilder *builder, const struct change *change)
{
    const char sign[] = {change->sign, '\0'};
    g_autofree char *detail = change_detail(change);
    json_builder_begin_object(builder);
    add_string(builder, "sign", sign);
    add_string(builder, "kind", fact_kind_word(change_fact(change)->kind));
    add_string(builder, "item", change_fact(change)->name);
    add_string(builder, "detail", detail);
    json_builder_end_object(builder);
}

static void add_stage(JsonBuilder *builder, const struct gate *gate, const struct stage *stage)
{
    json_builder_begin_object(builder);
    add_string(builder, "stage", stage->name);
    add_string(builder, "compared_with", stage->against);
    add_int(builder, "items", stage->compared);
    json_builder_set_member_name(builder, "seconds");
    json_builder_add_double_value(builder, gate_stage_seconds(gate, stage));
    add_string(builder, "verdict", stage_verdict_word(stage));
    add_string(builder, "remark", stage->reason);
    json_builder_set_member_name(builder, "drifts");
    json_builder_begin_array(builder);
    for (guint i = 0; i < stage->drifts->len; i++) {
        add_drift(builder, g_ptr_array_index(stage->drifts, i));
    }
    json_builder_end_array(builder);
    json_builder_end_object(builder);
}

/* What an unrecorded build that fits no profile differs in; null for any other. */
static void add_nearest(JsonBuilder *builder, const struct gate *gate)
{
    if (gate->nearest == NULL) {
        add_string(builder, "nearest", NULL);
        return;
    }
    g_autofree char *label = cell_label(gate->nearest);
    g_autoptr(GPtrArray) changes = diff_facts(gate->nearest->facts, gate->measured.cell->facts);
    json_builder_set_member_name(builder, "nearest");
    json_builder_begin_object(builder);
    add_string(builder, "cell", label);
    json_builder_set_member_name(builder, "changes");
    json_builder_begin_array(builder);
    for (guint i = 0; i < changes->len; i++) {
        add_change(builder, g_ptr_array_index(changes, i));
    }
    json_builder_end_array(builder);
    json_builder_end_object(builder);
}

char *gate_report_json(const struct gate *gate)
{
    g_autoptr(JsonBuilder) builder = json_builder_new();
    g_autofree char *label = cell_label(gate->measured.cell);
    json_builder_begin_object(builder);
    add_string(builder, "cell", label);
    add_string(builder, "profile", gate->profile == NULL ? NULL : gate->profile->name);
    json_builder_set_member_name(builder, "recorded");
    json_builder_add_boolean_value(builder, gate->recorded != NULL);
    add_nearest(builder, gate);
    json_builder_set_member_name(builder, "passed");
    json_builder_add_boolean_value(builder, gate_passed(gate));
    add_int(builder, "items", gate_items(gate));
    json_builder_set_member_name(builder, "stages");
    json_builder_begin_array(builder);
    for (guint i = 0; i < gate->stages->len; i++) {
        add_stage(builder, gate, g_ptr_array_index(gate->stages, i));
    }
    json_builder_end_array(builder);
    json_builder_end_object(builder);
    return report_json_text(builder);
}

char *gate_report_findings(const struct gate *gate, enum report_format format)
{
    g_autoptr(GArray) findings = g_array_new(FALSE, FALSE, sizeof(struct finding));
    g_autoptr(GPtrArray) messages = g_ptr_array_new_with_free_func(g_free);
    for (guint i = 0; i < gate->stages->len; i++) {
        const struct stage *stage = g_ptr_array_index(gate->stages, i);
        for (guint k = 0; k < stage->drifts->len; k++) {
            const struct drift *drift = g_ptr_array_index(stage->drifts, k);
            char *message = g_strdup_printf("expected %s, found %s", drift->expected, drift->found);
            g_ptr_array_add(messages, message);
            struct finding finding = {drift->item, stage->name, message,
                                      drift->file, drift->line, true};
            g_array_append_val(findings, finding);
        }
    }
    const struct finding *first = (const struct finding *)(const void *)findings->data;
    return format == REPORT_SARIF ? report_sarif(first, findings->len)
                                  : report_github(first, findings->len);
}
