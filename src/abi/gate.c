/* SPDX-License-Identifier: MIT */
#include "gate.h"

#include <stdio.h>
#include <string.h>

#include "emit.h"
#include "file.h"

static const struct {
    const char *name;
    void (*run)(struct gate *gate, struct stage *stage);
    bool needs_build;
} stages[] = {
    {"facts", gate_stage_facts, false},         {"subset", gate_stage_subset, false},
    {"compiler", gate_stage_compiler, false},   {"generated", gate_stage_generated, false},
    {"headers", gate_stage_headers, false},     {"promise", gate_stage_promise, false},
    {"bindings", gate_stage_bindings, true},    {"build", gate_stage_build, true},
    {"library", gate_stage_library, true},      {"C round trip", gate_stage_c, true},
    {"Rust round trip", gate_stage_rust, true},
};

/* Nobody recorded this build and no profile fits it: it gets a layout header of its own. */
static bool write_local_profile(struct gate *gate, GError **error)
{
    g_autofree char *name = g_strconcat(gate->measured.cell->group, "-local", NULL);
    g_autofree char *text = emit_layout(gate->measured.cell, name, NULL, error);
    g_autofree char *facts = fact_list_format(gate->measured.cell->facts);
    g_autofree char *temporary = g_build_filename(g_get_tmp_dir(), "pyrs", NULL);
    const char *folder = gate->build == NULL ? temporary : gate->build;
    g_autofree char *header = g_build_filename(folder, "pyrs_local_profile.h", NULL);
    g_autofree char *facts_path = g_build_filename(folder, "pyrs_local_profile.abi", NULL);
    if (text == NULL || !file_write(header, text, error) || !file_write(facts_path, facts, error)) {
        return false;
    }
    gate->nearest = profile_set_nearest(gate->profiles, gate->measured.cell);
    gate->layout_header = g_strdup_printf("\"%s\"", header);
    return true;
}

bool gate_open(struct gate *gate, const struct measure_source *source, const char *build,
               GError **error)
{
    gint64 start = g_get_monotonic_time();
    *gate = (struct gate){.root = source->root, .build = build};
    gate->stages = g_ptr_array_new_with_free_func((GDestroyNotify)stage_free);
    gate->profiles = profile_set_read(source->root, error);
    if (gate->profiles == NULL || !measure(source, &gate->measured, error)) {
        return false;
    }
    gate->measuring = (double)(g_get_monotonic_time() - start) / G_USEC_PER_SEC;
    gate->recorded = profile_set_recorded(gate->profiles, gate->measured.cell);
    const struct cell *like = gate->recorded == NULL ? gate->measured.cell : gate->recorded;
    gate->profile = profile_set_match(gate->profiles, like);
    if (gate->profile == NULL) {
        return write_local_profile(gate, error);
    }
    gate->layout_header = g_strdup_printf("<pyrs/layout/%s.h>", gate->profile->name);
    return true;
}

void gate_close(struct gate *gate)
{
    process_kill(g_steal_pointer(&gate->headers));
    process_kill(g_steal_pointer(&gate->bindings));
    measured_clear(&gate->measured);
    g_clear_pointer(&gate->profiles, profile_set_free);
    g_clear_pointer(&gate->layout_header, g_free);
    g_clear_pointer(&gate->stages, g_ptr_array_unref);
}

static void show_progress(const struct gate *gate, const char *name)
{
    if (gate->progress) {
        fprintf(stderr, "\r\033[K  %s%s", name, name[0] == '\0' ? "" : " ...");
        fflush(stderr);
    }
}

static void run_stage(struct gate *gate, size_t index, bool blocked)
{
    struct stage *stage = stage_new(stages[index].name);
    g_ptr_array_add(gate->stages, stage);
    show_progress(gate, stage->name);
    gint64 start = g_get_monotonic_time();
    if (blocked) {
        stage_skip(stage, "an earlier stage found drift");
    } else if (stages[index].needs_build && gate->build == NULL) {
        stage_skip(stage, "needs a build folder (--build-dir) and an interpreter");
    } else {
        stages[index].run(gate, stage);
    }
    stage->seconds = (double)(g_get_monotonic_time() - start) / G_USEC_PER_SEC;
    if (stage->verdict == STAGE_PASS && stage->compared == 0) {
        stage_add_drift(stage, stage->name, "something compared", "nothing compared", NULL, 0,
                        NULL);
    }
}

/* What takes long and depends on nothing. Not when the first drift ends everything: what an earlier
 * stage finds then comes sooner. A failure to start is told by the stage, which tries again. */
static void start_early(struct gate *gate)
{
    if (gate->fail_fast) {
        return;
    }
    gate->headers = gate_start_headers(gate, NULL);
    if (gate->build != NULL && gate->profile != NULL) {
        gate->bindings = gate_start_bindings(gate, NULL);
    }
}

void gate_run(struct gate *gate)
{
    gint64 start = g_get_monotonic_time();
    start_early(gate);
    for (size_t i = 0; i < G_N_ELEMENTS(stages); i++) {
        run_stage(gate, i, (stages[i].needs_build || gate->fail_fast) && !gate_passed(gate));
    }
    show_progress(gate, "");
    gate->seconds = gate->measuring + (double)(g_get_monotonic_time() - start) / G_USEC_PER_SEC;
}

bool gate_passed(const struct gate *gate)
{
    for (guint i = 0; i < gate->stages->len; i++) {
        if (((const struct stage *)g_ptr_array_index(gate->stages, i))->verdict == STAGE_DRIFT) {
            return false;
        }
    }
    return true;
}
