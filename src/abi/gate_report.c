/* SPDX-License-Identifier: MIT */
/* The gate's screen: one line a stage, then PASS or the first drift. */
#include <string.h>

#include "gate.h"

static const struct drift *first_drift(const struct gate *gate, const struct stage **owner)
{
    for (guint i = 0; i < gate->stages->len; i++) {
        const struct stage *stage = g_ptr_array_index(gate->stages, i);
        if (stage->drifts->len > 0) {
            *owner = stage;
            return g_ptr_array_index(stage->drifts, 0);
        }
    }
    return NULL;
}

unsigned gate_items(const struct gate *gate)
{
    unsigned total = 0;
    for (guint i = 0; i < gate->stages->len; i++) {
        total += ((const struct stage *)g_ptr_array_index(gate->stages, i))->compared;
    }
    return total;
}

static char *profile_text(const struct gate *gate)
{
    if (gate->recorded != NULL) {
        return g_strdup_printf("%s, recorded", gate->profile->name);
    }
    if (gate->profile != NULL) {
        return g_strdup_printf("%s, whose facts this unrecorded build equals", gate->profile->name);
    }
    return g_strdup("local: nobody recorded this build and no profile fits it");
}

static void append_head(GString *text, const struct gate *gate)
{
    g_autofree char *label = cell_label(gate->measured.cell);
    g_autofree char *profile = profile_text(gate);
    g_string_append_printf(text, "CPython  %s%s%s%s\nprofile  %s\n\n", label,
                           gate->measured.interpreter == NULL ? "" : "  (",
                           gate->measured.interpreter == NULL
                               ? ""
                               : interpreter_get(gate->measured.interpreter, "executable"),
                           gate->measured.interpreter == NULL ? "" : ")", profile);
}

double gate_stage_seconds(const struct gate *gate, const struct stage *stage)
{
    return stage == g_ptr_array_index(gate->stages, 0) ? stage->seconds + gate->measuring
                                                       : stage->seconds;
}

static void append_stage(GString *text, const struct gate *gate, const struct stage *stage,
                         bool color)
{
    static const char *const colors[] = {"\033[32m", "\033[31m", "\033[33m"};
    g_string_append_printf(text, "  %-15s  %-66s  %6u  %5.2f s  %s%s%s\n", stage->name,
                           stage->against == NULL ? "" : stage->against, stage->compared,
                           gate_stage_seconds(gate, stage), color ? colors[stage->verdict] : "",
                           stage_verdict_word(stage), color ? "\033[0m" : "");
    if (stage->reason != NULL) {
        g_string_append_printf(text, "  %-15s  (%s)\n", "", stage->reason);
    }
}

/* What an unrecorded build that fits no profile differs in: the news, at most a screen of it. */
static void append_nearest(GString *text, const struct gate *gate)
{
    enum { MOST = 12 };
    if (gate->nearest == NULL) {
        return;
    }
    g_autofree char *label = cell_label(gate->nearest);
    g_autoptr(GPtrArray) changes = diff_facts(gate->nearest->facts, gate->measured.cell->facts);
    guint told = 0;
    g_string_append_printf(text, "\nagainst %s, the nearest recorded cell:\n", label);
    for (guint i = 0; i < changes->len; i++) {
        const struct change *change = g_ptr_array_index(changes, i);
        if (change_fact(change)->kind == FACT_OBSERVED || ++told > MOST) {
            continue;
        }
        g_autofree char *detail = change_detail(change);
        g_string_append_printf(text, "  %c %s %s: %s\n", change->sign,
                               fact_kind_word(change_fact(change)->kind), change_fact(change)->name,
                               detail);
    }
    if (told > MOST) {
        g_string_append_printf(text, "  and %u more\n", told - MOST);
    }
}

static void append_record_command(GString *text, const struct gate *gate)
{
    if (gate->recorded == NULL && gate->measured.interpreter != NULL) {
        g_string_append_printf(text, "record this build with: pyrs-abi record --python %s\n",
                               interpreter_get(gate->measured.interpreter, "executable"));
    }
}

static void append_verdict(GString *text, const struct gate *gate)
{
    const struct stage *stage = NULL;
    const struct drift *drift = first_drift(gate, &stage);
    unsigned skipped = 0;
    for (guint i = 0; i < gate->stages->len; i++) {
        skipped +=
            ((const struct stage *)g_ptr_array_index(gate->stages, i))->verdict == STAGE_SKIPPED;
    }
    if (drift == NULL) {
        g_string_append_printf(text, "PASS  %u stages, %u items compared, %u skipped, %.1f s\n",
                               gate->stages->len - skipped, gate_items(gate), skipped,
                               gate->seconds);
        return;
    }
    g_string_append_printf(text, "DRIFT  %s: %s: expected %s, found %s", stage->name, drift->item,
                           drift->expected == NULL ? "-" : drift->expected,
                           drift->found == NULL ? "-" : drift->found);
    if (drift->file != NULL) {
        g_string_append_printf(text, " (%s:%u)", drift->file, drift->line);
    }
    if (drift->command != NULL) {
        g_string_append_printf(text, "; see `%s`", drift->command);
    }
    g_string_append_c(text, '\n');
}

static char *report_text(const struct gate *gate, bool color)
{
    GString *text = g_string_new(NULL);
    append_head(text, gate);
    g_string_append_printf(text, "  %-15s  %-66s  %6s  %7s  verdict\n", "stage", "compared",
                           "items", "time");
    for (guint i = 0; i < gate->stages->len; i++) {
        append_stage(text, gate, g_ptr_array_index(gate->stages, i), color);
    }
    append_nearest(text, gate);
    g_string_append_c(text, '\n');
    append_record_command(text, gate);
    append_verdict(text, gate);
    return g_string_free(text, FALSE);
}

static char *report_md(const struct gate *gate)
{
    GString *text =
        g_string_new("| stage | compared | items | time | verdict |\n|---|---|---|---|---|\n");
    for (guint i = 0; i < gate->stages->len; i++) {
        const struct stage *stage = g_ptr_array_index(gate->stages, i);
        g_string_append_printf(text, "| %s | %s | %u | %.2f s | %s |\n", stage->name,
                               stage->against == NULL ? "" : stage->against, stage->compared,
                               gate_stage_seconds(gate, stage), stage_verdict_word(stage));
    }
    g_string_append_c(text, '\n');
    append_verdict(text, gate);
    return g_string_free(text, FALSE);
}

char *gate_report(const struct gate *gate, enum report_format format, bool color)
{
    switch (format) {
    case REPORT_JSON:
        return gate_report_json(gate);
    case REPORT_MD:
        return report_md(gate);
    case REPORT_GITHUB:
    case REPORT_SARIF:
        return gate_report_findings(gate, format);
    default:
        return report_text(gate, color);
    }
}
