/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>

#include "command.h"
#include "error.h"
#include "generated.h"

static bool emit(const char *root, bool write, struct generated_result *result, GError **error)
{
    g_autoptr(profile_set) set = profile_set_read(root, error);
    return set != NULL && generated_run(root, set, write, result, error);
}

static int run(int argc, char **argv, GError **error)
{
    struct common_options options = {0};
    gboolean check = FALSE;
    const GOptionEntry own[] = {{"check", 0, 0, G_OPTION_ARG_NONE, &check,
                                 "Write nothing; fail when a file is stale", NULL},
                                G_OPTION_ENTRY_NULL};
    struct generated_result result = {0};
    bool done = command_parse(&command_emit, &options, 0, own, &argc, &argv, error) &&
                emit(options.root, !check, &result, error);
    if (done) {
        printf("%u generated files, %u %s\n", result.files, result.stale,
               check ? "stale" : "rewritten");
    }
    if (done && check && result.stale > 0) {
        done = fail(error, CHANGE_DRIFT, "%s:%u: stale, run `make regen`", result.first_path,
                    result.first_line);
    }
    generated_result_clear(&result);
    common_options_clear(&options);
    return done ? 0 : -1;
}

const struct command command_emit = {
    "emit", NULL, "generate layout headers and tables from the recorded facts",
    "Rewrites include/pyrs/layout and the tables of docs/ from abi/cpython and abi/subset.def.",
    run};
