/* SPDX-License-Identifier: MIT */
/* The stages that need no build folder: facts, headers and promises against each other. */
#include <string.h>

#include "emit.h"
#include "gate.h"
#include "generated.h"
#include "process.h"
#include "promise.h"
#include "stability.h"

static const char *below_root(const struct gate *gate, const char *path)
{
    size_t length = strlen(gate->root);
    return path != NULL && strncmp(path, gate->root, length) == 0 && path[length] == '/'
               ? path + length + 1
               : path;
}

static void add_fact_drift(struct gate *gate, struct stage *stage, const struct change *change)
{
    const struct fact *fact = change_fact(change);
    g_autofree char *expected =
        change->before == NULL ? g_strdup("not there") : fact_format_value(change->before);
    g_autofree char *found =
        change->after == NULL ? g_strdup("not there") : fact_format_value(change->after);
    g_autofree char *command = g_strdup_printf("pyrs-abi explain %s", fact->name);
    const struct fact_list *recorded = gate->recorded->facts;
    stage_add_drift(stage, fact->name, expected, found, below_root(gate, recorded->source),
                    change->before == NULL ? 0 : fact_list_line(recorded, change->before), command);
}

/* The cell was recorded from this very build: any difference is drift, observed facts included. */
static void compare_recorded(struct gate *gate, struct stage *stage)
{
    const struct fact_list *measured = gate->measured.cell->facts;
    g_autofree char *label = cell_label(gate->recorded);
    stage_set_against(stage, "libclang against the record of %s", label);
    g_autoptr(GPtrArray) changes = diff_facts(gate->recorded->facts, measured);
    diff_causes_first(changes);
    for (guint i = 0; i < changes->len; i++) {
        add_fact_drift(gate, stage, g_ptr_array_index(changes, i));
    }
}

void gate_stage_facts(struct gate *gate, struct stage *stage)
{
    const struct fact_list *measured = gate->measured.cell->facts;
    stage->compared = (unsigned)fact_list_length(measured);
    if (gate->recorded != NULL) {
        compare_recorded(gate, stage);
        return;
    }
    if (gate->profile != NULL) {
        stage_set_against(stage, "libclang against profile %s", gate->profile->name);
        stage->reason =
            g_strdup("nobody recorded this build; its subset facts equal the profile's");
        return;
    }
    stage_set_against(stage, "libclang alone: a local profile");
    stage->reason = g_strdup("nobody recorded this build and no profile fits it");
}

/* Members of a FULL record that no curated member covers were forgotten, or are new. */
static void check_full(struct gate *gate, struct stage *stage, const struct subset_item *record)
{
    const struct fact_list *facts = gate->measured.cell->facts;
    g_autofree char *prefix = g_strconcat(subset_bare_type(record->name), ".", NULL);
    for (size_t i = 0; i < fact_list_length(facts); i++) {
        const struct fact *observed = fact_list_at(facts, i);
        if (observed->kind != FACT_OBSERVED || !g_str_has_prefix(observed->name, prefix)) {
            continue;
        }
        bool covered = false;
        for (size_t k = 0; !covered && k < fact_list_length(facts); k++) {
            const struct fact *field = fact_list_at(facts, k);
            covered = field->kind == FACT_FIELD && g_str_has_prefix(field->name, prefix) &&
                      field->offset < observed->offset + MAX(observed->size, 1) &&
                      observed->offset < field->offset + MAX(field->size, 1);
        }
        stage->compared++;
        if (!covered) {
            stage_add_drift(stage, observed->name, "listed: its record is PYRS_FULL", "not listed",
                            "abi/subset.def", (unsigned)record->line, NULL);
        }
    }
}

static void check_item(struct gate *gate, struct stage *stage, const struct subset_item *item)
{
    g_autofree char *name = subset_item_fact_name(item);
    stage->compared++;
    if (item->type == SUBSET_RECORD && item->kind == PYRS_OPAQUE) {
        return;
    }
    if (cell_item_fact(gate->measured.cell, item) == NULL) {
        g_autofree char *command = g_strdup_printf("pyrs-abi explain %s", name);
        stage_add_drift(stage, name, "there, by its since, until and flavours", "not there",
                        "abi/subset.def", (unsigned)item->line, command);
    }
    if (item->type == SUBSET_RECORD && item->kind == PYRS_FULL) {
        check_full(gate, stage, item);
    }
}

/* The stable tier promises what only the recorded cells can tell. */
static void check_tier(struct gate *gate, struct stage *stage, const GArray *pairs,
                       const struct subset_item *item)
{
    struct stability stability = stability_of(gate->profiles, pairs, item);
    if (stability_supports(item, &stability)) {
        return;
    }
    g_autofree char *name = subset_item_fact_name(item);
    g_autofree char *from = cell_label(stability.from);
    g_autofree char *to = cell_label(stability.to);
    g_autofree char *found = g_strdup_printf("moved from %s to %s", from, to);
    stage_add_drift(stage, name, "the same in all patches: it is PYRS_STABLE", found,
                    "abi/subset.def", (unsigned)item->line, "pyrs-abi stability");
}

void gate_stage_subset(struct gate *gate, struct stage *stage)
{
    g_autoptr(GArray) pairs = stability_pairs(gate->profiles);
    stage_set_against(stage, "abi/subset.def against what was measured");
    for (size_t i = 0; i < subset_item_count; i++) {
        if (subset_item_applies(&subset_items[i], gate->measured.cell->place)) {
            check_item(gate, stage, &subset_items[i]);
        }
        check_tier(gate, stage, pairs, &subset_items[i]);
    }
    GError *error = NULL;
    g_autofree char *text = emit_layout(gate->measured.cell, "check", NULL, &error);
    if (text == NULL) {
        stage_add_error(stage, error);
    }
}

/* How many facts one compiler's assertions hold against the real headers. */
static unsigned asserted_facts(const struct gate *gate)
{
    const struct fact_list *facts = gate->measured.cell->facts;
    unsigned count = 0;
    for (size_t i = 0; i < fact_list_length(facts); i++) {
        enum fact_kind kind = fact_list_at(facts, i)->kind;
        count += kind == FACT_FIELD || kind == FACT_CONST || kind == FACT_FUNC || kind == FACT_DATA;
    }
    return count;
}

static process *start_compiler(const struct gate *gate, const char *compiler, GError **error)
{
    g_autoptr(GPtrArray) arguments = g_ptr_array_new_with_free_func(g_free);
    g_ptr_array_add(arguments, g_strdup(compiler));
    g_ptr_array_add(arguments, g_strdup("-std=gnu11"));
    g_ptr_array_add(arguments, g_strdup("-fsyntax-only"));
    g_ptr_array_add(arguments, g_strdup_printf("-DPYRS_LAYOUT_HEADER=%s", gate->layout_header));
    g_ptr_array_add(arguments, g_build_filename("-Iinclude", NULL));
    for (char **flag = gate->measured.cflags; *flag != NULL; flag++) {
        g_ptr_array_add(arguments, g_strdup(*flag));
    }
    g_ptr_array_add(arguments, g_strdup("src/lib/layout_verify.c"));
    g_ptr_array_add(arguments, NULL);
    return process_start((const char *const *)arguments->pdata, gate->root, NULL, error);
}

/* The layout header may be wrong, or the headers may be: say what was measured beside the claim. */
static void explain_drift(struct gate *gate, struct stage *stage)
{
    struct drift *drift = g_ptr_array_index(stage->drifts, stage->drifts->len - 1);
    const struct fact *fact = NULL;
    for (int kind = 0; fact == NULL && kind < FACT_KIND_COUNT; kind++) {
        fact = fact_list_find(gate->measured.cell->facts, (enum fact_kind)kind, drift->item);
    }
    if (fact == NULL) {
        return;
    }
    g_autofree char *value = fact_format_value(fact);
    g_free(drift->expected);
    drift->expected = g_strdup_printf("as measured: %s", value);
    char *found = g_strdup_printf("the layout header differs in: %s", drift->found);
    g_free(drift->found);
    drift->found = found;
}

void gate_stage_compiler(struct gate *gate, struct stage *stage)
{
    const char *const compilers[] = {"gcc", "clang-14"};
    process *processes[G_N_ELEMENTS(compilers)] = {NULL};
    GString *names = g_string_new(NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(compilers); i++) {
        GError *error = NULL;
        processes[i] = start_compiler(gate, compilers[i], &error);
        if (processes[i] == NULL) {
            stage_add_error(stage, error);
        }
        g_string_append_printf(names, "%s%s", i == 0 ? "" : " and ", compilers[i]);
    }
    for (size_t i = 0; i < G_N_ELEMENTS(compilers); i++) {
        if (processes[i] == NULL) {
            continue;
        }
        struct process_result result = process_wait(processes[i]);
        stage->compared += asserted_facts(gate);
        if (!result.succeeded) {
            stage_read_failure(stage, result.output, "make regen");
            explain_drift(gate, stage);
        }
        process_result_clear(&result);
    }
    stage_set_against(stage, "%s against CPython's own headers", names->str);
    g_string_free(names, TRUE);
}

void gate_stage_generated(struct gate *gate, struct stage *stage)
{
    struct generated_result result = {0};
    GError *error = NULL;
    stage_set_against(stage, "layout headers and tables, generated again");
    if (!generated_run(gate->root, gate->profiles, false, &result, &error)) {
        stage_add_error(stage, error);
    }
    stage->compared = result.files;
    if (result.stale > 0) {
        stage_add_drift(stage, result.first_item, result.expected, result.found, result.first_path,
                        result.first_line, "make regen");
    }
    generated_result_clear(&result);
}

void gate_stage_promise(struct gate *gate, struct stage *stage)
{
    GError *error = NULL;
    stage_set_against(stage, "declared functions, structs, codes against abi/pyrs-1.abi");
    g_autoptr(fact_list_t) declared =
        promise_declared(gate->root, gate->layout_header, false, &error);
    g_autoptr(fact_list_t) recorded =
        declared == NULL ? NULL : promise_recorded(gate->root, &error);
    g_autoptr(GPtrArray) breaks =
        recorded == NULL ? NULL : promise_breaks(gate->root, declared, recorded, &error);
    if (breaks == NULL) {
        stage_add_error(stage, error);
        return;
    }
    stage->compared = (unsigned)fact_list_length(recorded) - 1;
    for (guint i = 0; i < breaks->len; i++) {
        const struct promise_break *broken = g_ptr_array_index(breaks, i);
        stage_add_drift(stage, broken->item, broken->expected, broken->found, broken->file,
                        broken->line, "pyrs-abi promise");
    }
}

process *gate_start_headers(const struct gate *gate, GError **error)
{
    g_autofree char *passed =
        gate->build == NULL ? NULL : g_build_filename(gate->build, "headers.passed", NULL);
    const char *const command[] = {"python3",
                                   "tests/headers/compile_alone",
                                   "--layout",
                                   gate->layout_header,
                                   passed == NULL ? NULL : "--passed",
                                   passed,
                                   NULL};
    return process_start(command, gate->root, NULL, error);
}

void gate_stage_headers(struct gate *gate, struct stage *stage)
{
    GError *error = NULL;
    process *started = g_steal_pointer(&gate->headers);
    stage_set_against(stage, "each header alone, and all together: C11, C17, C23, C++17");
    if (started == NULL && (started = gate_start_headers(gate, &error)) == NULL) {
        stage_add_error(stage, error);
        return;
    }
    struct process_result result = process_wait(started);
    stage_read_protocol(stage, result.output);
    if (!result.succeeded && stage->verdict != STAGE_DRIFT) {
        stage_read_failure(stage, result.output, NULL);
    }
    process_result_clear(&result);
}
