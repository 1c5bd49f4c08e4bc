/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <unistd.h>

#include "command.h"
#include "error.h"
#include "gate.h"
#include "generated.h"

static int check(const struct common_options *options, const char *build, bool fail_fast,
                 GError **error)
{
    enum report_format format;
    struct gate gate = {0};
    struct measure_source source = common_source(options);
    int code = -1;
    if (!report_format_parse(options->format, &format, error)) {
        return -1;
    }
    if (gate_open(&gate, &source, build, error)) {
        gate.progress = isatty(STDERR_FILENO) != 0;
        gate.fail_fast = fail_fast;
        gate_run(&gate);
        bool color = isatty(STDOUT_FILENO) != 0 && g_getenv("NO_COLOR") == NULL;
        g_autofree char *text = gate_report(&gate, format, color);
        fputs(text, stdout);
        code = gate_passed(&gate) ? 0 : CHANGE_DRIFT;
    }
    gate_close(&gate);
    return code;
}

static int run(int argc, char **argv, GError **error)
{
    struct common_options options = {0};
    char *build = NULL;
    gboolean fail_fast = FALSE;
    const GOptionEntry own[] = {{"build-dir", 0, 0, G_OPTION_ARG_FILENAME, &build,
                                 "Build and run the round trips in DIR", "DIR"},
                                {"fail-fast", 0, 0, G_OPTION_ARG_NONE, &fail_fast,
                                 "Run no stage after the first that finds drift", NULL},
                                G_OPTION_ENTRY_NULL};
    int code = -1;
    if (command_parse(&command_check, &options, OPTIONS_MEASURE | OPTIONS_FORMAT, own, &argc, &argv,
                      error)) {
        g_autofree char *absolute = build == NULL ? NULL : g_canonicalize_filename(build, NULL);
        if (build != NULL && options.headers != NULL) {
            fail(error, EX_USAGE, "check: --build-dir needs an interpreter, not --headers");
        } else {
            code = check(&options, absolute, fail_fast, error);
        }
    }
    g_free(build);
    common_options_clear(&options);
    return code;
}

const struct command command_check = {
    "check", NULL, "the gate: headers, facts, bindings and round trips against one interpreter",
    "Measures a cell and runs every stage against it. An interpreter that nobody recorded is\n"
    "measured all the same: the recorded profile it equals is used, or a local one is made.",
    run};
