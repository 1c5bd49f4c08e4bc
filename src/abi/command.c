/* SPDX-License-Identifier: MIT */
#include "command.h"

#include <string.h>

#include "error.h"

/* The tree this tool was built from; PYRS_ROOT or --root name another one. */
#ifndef PYRS_ABI_ROOT
#define PYRS_ABI_ROOT "."
#endif

static void add_measure_entries(GOptionGroup *group, struct common_options *options)
{
    const GOptionEntry entries[] = {
        {"python", 0, 0, G_OPTION_ARG_STRING, &options->python,
         "Measure this interpreter (default: python3)", "EXE"},
        {"headers", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->headers,
         "Measure the headers in DIR instead (may be given again)", "DIR"},
        {"target", 0, 0, G_OPTION_ARG_STRING, &options->target,
         "With --headers: the target they are for", "TRIPLE"},
        {"cflags", 0, 0, G_OPTION_ARG_STRING, &options->cflags,
         "With --headers: flags of that build beyond pyconfig.h", "FLAGS"},
        G_OPTION_ENTRY_NULL};
    g_option_group_add_entries(group, entries);
}

static void add_entries(GOptionGroup *group, struct common_options *options, int sets)
{
    const GOptionEntry root[] = {{"root", 0, 0, G_OPTION_ARG_FILENAME, &options->root,
                                  "Tree of pyrs (default: where the tool was built)", "DIR"},
                                 G_OPTION_ENTRY_NULL};
    const GOptionEntry format[] = {{"format", 0, 0, G_OPTION_ARG_STRING, &options->format,
                                    "text, json, md, github or sarif", "FORMAT"},
                                   G_OPTION_ENTRY_NULL};
    const GOptionEntry output[] = {{"output", 'o', 0, G_OPTION_ARG_FILENAME, &options->output,
                                    "Write to FILE, whole or not at all", "FILE"},
                                   G_OPTION_ENTRY_NULL};
    g_option_group_add_entries(group, root);
    if ((sets & OPTIONS_MEASURE) != 0) {
        add_measure_entries(group, options);
    }
    if ((sets & OPTIONS_FORMAT) != 0) {
        g_option_group_add_entries(group, format);
    }
    if ((sets & OPTIONS_OUTPUT) != 0) {
        g_option_group_add_entries(group, output);
    }
}

static const char exit_codes[] =
    "Exit codes: 0 same or done, 1 compatible change, 2 rebuild needed, 3 breaking or drift,\n"
    "64 wrong usage, 65 bad data, 66 no such input, 69 something needed is missing, 70 internal,\n"
    "73 cannot write.";

bool command_parse(const struct command *command, struct common_options *options, int sets,
                   const GOptionEntry *own, int *argc, char ***argv, GError **error)
{
    g_autoptr(GOptionContext) context = g_option_context_new(command->arguments);
    GOptionGroup *group = g_option_group_new(command->name, NULL, NULL, NULL, NULL);
    GError *cause = NULL;
    add_entries(group, options, sets);
    if (own != NULL) {
        g_option_group_add_entries(group, own);
    }
    g_option_context_set_main_group(context, group);
    g_option_context_set_summary(context, command->description);
    g_option_context_set_description(context, exit_codes);
    if (!g_option_context_parse(context, argc, argv, &cause)) {
        fail(error, EX_USAGE, "%s: %s (see pyrs-abi %s --help)", command->name, cause->message,
             command->name);
        g_error_free(cause);
        return false;
    }
    if (command->arguments == NULL && *argc > 1) {
        return fail(error, EX_USAGE, "%s: takes no argument, but was given '%s'", command->name,
                    (*argv)[1]);
    }
    if (options->root == NULL) {
        options->root =
            g_strdup(g_getenv("PYRS_ROOT") == NULL ? PYRS_ABI_ROOT : g_getenv("PYRS_ROOT"));
    }
    if (options->python != NULL && options->headers != NULL) {
        return fail(error, EX_USAGE, "%s: --python and --headers exclude each other",
                    command->name);
    }
    if (options->headers == NULL && (options->target != NULL || options->cflags != NULL)) {
        return fail(error, EX_USAGE, "%s: --target and --cflags go with --headers", command->name);
    }
    return true;
}

void common_options_clear(struct common_options *options)
{
    g_free(options->root);
    g_free(options->python);
    g_strfreev(options->headers);
    g_free(options->target);
    g_free(options->cflags);
    g_free(options->format);
    g_free(options->output);
}

struct measure_source common_source(const struct common_options *options)
{
    const char *python = options->python == NULL ? "python3" : options->python;
    return (struct measure_source){options->root, options->headers == NULL ? python : NULL,
                                   options->headers, options->target, options->cflags};
}
