/* SPDX-License-Identifier: MIT */
/* The stages that build for the interpreter and run inside it. */
#include <string.h>

#include "abigail.h"
#include "gate.h"
#include "process.h"
#include "promise.h"
#include "unchanged.h"

/* Reads what a command said, and frees it. True when it succeeded. */
static bool read_result(struct stage *stage, struct process_result *result, const char *advice)
{
    bool succeeded = result->succeeded;
    stage_read_protocol(stage, result->output);
    if (!succeeded && stage->verdict != STAGE_DRIFT) {
        stage_read_failure(stage, result->output, advice);
    }
    process_result_clear(result);
    return succeeded;
}

/* Runs a command in a folder of the tree and reads what it says. */
static bool run_in(const char *folder, struct stage *stage, const char *const *command,
                   const char *advice)
{
    struct process_result result;
    GError *error = NULL;
    if (!process_run(command, folder, NULL, &result, &error)) {
        stage_add_error(stage, error);
        return false;
    }
    return read_result(stage, &result, advice);
}

static bool run(struct gate *gate, struct stage *stage, const char *const *command,
                const char *advice)
{
    return run_in(gate->root, stage, command, advice);
}

/* The workspace's folder: Cargo looks for its settings from the current folder up. */
static char *rust_folder(const struct gate *gate)
{
    return g_build_filename(gate->root, "rust", NULL);
}

/* What both generators read and write. */
static const char *const bindings_depend_on[] = {"include/pyrs",      "rust/Cargo.lock",
                                                 "rust/pyrs-bindgen", "rust/pyrs-sys/src/profile",
                                                 "rust/pyrs-echo",    NULL};

static char *bindings_passed(const struct gate *gate)
{
    return g_build_filename(gate->build, "bindings.passed", NULL);
}

static unsigned bindings_unchanged(const struct gate *gate)
{
    g_autofree char *file = bindings_passed(gate);
    g_autofree char *state = unchanged_state(gate->root, bindings_depend_on);
    return unchanged_compared(file, state);
}

process *gate_start_bindings(const struct gate *gate, GError **error)
{
    if (bindings_unchanged(gate) > 0) {
        return NULL;
    }
    g_autofree char *rust = rust_folder(gate);
    const char *const command[] = {
        "cargo", "run",      "--quiet", "--locked",  "--package",         "pyrs-bindgen",
        "--",    "bindings", "--check", "--profile", gate->profile->name, NULL};
    return process_start(command, rust, NULL, error);
}

/* A local profile has no committed bindings: the build makes them, and compares nothing. */
static bool check_bindings(struct gate *gate, struct stage *stage)
{
    GError *error = NULL;
    process *started = g_steal_pointer(&gate->bindings);
    if (gate->profile == NULL) {
        stage->reason = g_strdup("the bindings of a local profile are made by the build");
        return true;
    }
    if (started == NULL && (started = gate_start_bindings(gate, &error)) == NULL) {
        stage_add_error(stage, error);
        return false;
    }
    struct process_result result = process_wait(started);
    return read_result(stage, &result, "make regen");
}

void gate_stage_bindings(struct gate *gate, struct stage *stage)
{
    g_autofree char *rust = rust_folder(gate);
    const char *const header[] = {"cargo",        "run", "--quiet", "--locked", "--package",
                                  "pyrs-bindgen", "--",  "header",  "--check",  NULL};
    stage_set_against(stage, "bindgen and cbindgen, run again");
    stage->compared = bindings_unchanged(gate);
    if (stage->compared > 0) {
        stage->reason = g_strdup("unchanged since they last passed");
        return;
    }
    if (check_bindings(gate, stage) && run_in(rust, stage, header, "make regen") &&
        stage->verdict == STAGE_PASS && gate->profile != NULL) {
        g_autofree char *file = bindings_passed(gate);
        g_autofree char *state = unchanged_state(gate->root, bindings_depend_on);
        unchanged_remember(file, state, stage->compared);
    }
}

static bool configure(struct gate *gate, struct stage *stage)
{
    g_autofree char *configured = g_build_filename(gate->build, "build.ninja", NULL);
    if (g_file_test(configured, G_FILE_TEST_EXISTS)) {
        return true;
    }
    g_autofree char *self = g_file_read_link("/proc/self/exe", NULL);
    g_autofree char *tool = g_strdup_printf("-DPYRS_ABI_EXECUTABLE=%s", self);
    g_autofree char *python = g_strdup_printf(
        "-DPYRS_PYTHON=%s", interpreter_get(gate->measured.interpreter, "executable"));
    const char *const command[] = {"cmake",
                                   "-S",
                                   gate->root,
                                   "-B",
                                   gate->build,
                                   "-G",
                                   "Ninja",
                                   "-DCMAKE_BUILD_TYPE=RelWithDebInfo",
                                   "-DPYRS_BUILD_TESTS=OFF",
                                   tool,
                                   python,
                                   NULL};
    return run(gate, stage, command, NULL);
}

void gate_stage_build(struct gate *gate, struct stage *stage)
{
    const char *const command[] = {"cmake", "--build", gate->build, "--target", "pyrs_gate", NULL};
    stage_set_against(stage,
                      "libpyrs, both round trips and both examples, with warnings as errors");
    if (configure(gate, stage) && run(gate, stage, command, NULL)) {
        stage->compared = 1;
    }
}

/* The symbols that `nm` lists as defined, `symbol -> ""`. */
static GHashTable *exported_symbols(struct stage *stage, const char *library)
{
    const char *const command[] = {"nm",    "--dynamic", "--defined-only", "--format=just-symbols",
                                   library, NULL};
    struct process_result result;
    GError *error = NULL;
    GHashTable *symbols = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    if (!process_run(command, NULL, NULL, &result, &error)) {
        stage_add_error(stage, error);
        return symbols;
    }
    if (!result.succeeded) {
        stage_read_failure(stage, result.output, NULL);
    }
    g_auto(GStrv) lines = g_strsplit(result.succeeded ? result.output : "", "\n", -1);
    for (char **line = lines; *line != NULL; line++) {
        if (**line != '\0') {
            g_hash_table_add(symbols, g_strdup(*line));
        }
    }
    process_result_clear(&result);
    return symbols;
}

/* Every declared function is exported, and nothing else is. */
static void compare_symbols(struct stage *stage, GHashTable *symbols,
                            const struct fact_list *declared)
{
    for (size_t i = 0; i < fact_list_length(declared); i++) {
        const struct fact *fact = fact_list_at(declared, i);
        if (fact->kind != FACT_FUNC) {
            continue;
        }
        stage->compared++;
        if (!g_hash_table_remove(symbols, fact->name)) {
            stage_add_drift(stage, fact->name, "exported, since it is declared", "not exported",
                            "src/lib", 0, NULL);
        }
    }
    GHashTableIter iterator;
    gpointer name;
    g_hash_table_iter_init(&iterator, symbols);
    while (g_hash_table_iter_next(&iterator, &name, NULL)) {
        stage->compared++;
        stage_add_drift(stage, name, "declared in include/pyrs, since it is exported",
                        "not declared", "src/lib", 0, NULL);
    }
}

void gate_stage_library(struct gate *gate, struct stage *stage)
{
    g_autofree char *library = g_build_filename(gate->build, "src", "lib", "libpyrs.so", NULL);
    GError *error = NULL;
    stage_set_against(stage, "nm and abidiff of libpyrs.so against declarations and the record");
    g_autoptr(fact_list_t) promised = promise_recorded(gate->root, &error);
    g_autoptr(fact_list_t) all =
        promised == NULL ? NULL : promise_declared(gate->root, gate->layout_header, true, &error);
    if (all == NULL) {
        stage_add_error(stage, error);
        return;
    }
    g_autoptr(GHashTable) symbols = exported_symbols(stage, library);
    compare_symbols(stage, symbols, all);
    abigail_compare(stage, gate->root, library, promised);
}

static void run_module(struct gate *gate, struct stage *stage, const char *module)
{
    g_autofree char *directory = g_build_filename(gate->build, "tests", "roundtrip", NULL);
    const char *const command[] = {interpreter_get(gate->measured.interpreter, "executable"),
                                   "tests/roundtrip/run.py", directory, module, NULL};
    run(gate, stage, command, NULL);
}

void gate_stage_c(struct gate *gate, struct stage *stage)
{
    stage_set_against(stage, "C against Rust against the running interpreter");
    run_module(gate, stage, "_pyrs_roundtrip_c");
}

void gate_stage_rust(struct gate *gate, struct stage *stage)
{
    stage_set_against(stage, "Rust against C against the running interpreter");
    run_module(gate, stage, "_pyrs_roundtrip_rust");
}
