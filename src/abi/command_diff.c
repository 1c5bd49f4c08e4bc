/* SPDX-License-Identifier: MIT */
#include "command.h"
#include "error.h"
#include "file.h"
#include "report.h"

/* A fact file by path, or a recorded cell as `3.13.5/gil-x86_64-linux-gnu`. */
static struct fact_list *read_side(const char *root, const char *name, GError **error)
{
    if (g_file_test(name, G_FILE_TEST_EXISTS)) {
        return fact_list_read(name, error);
    }
    g_autofree char *file =
        g_str_has_suffix(name, ".abi") ? g_strdup(name) : g_strconcat(name, ".abi", NULL);
    g_autofree char *place = g_build_filename("abi", "cpython", file, NULL);
    g_autofree char *path = g_build_filename(root, place, NULL);
    if (!g_file_test(path, G_FILE_TEST_EXISTS)) {
        return fact_list_read(name, error);
    }
    struct fact_list *facts = fact_list_read(path, error);
    if (facts != NULL) {
        /* Annotations and SARIF name files of the repository, not of this machine. */
        g_free(facts->source);
        facts->source = g_steal_pointer(&place);
    }
    return facts;
}

static int diff(const struct common_options *options, char **names, GError **error)
{
    enum report_format format;
    if (!report_format_parse(options->format, &format, error)) {
        return -1;
    }
    g_autoptr(fact_list_t) before = read_side(options->root, names[0], error);
    g_autoptr(fact_list_t) after =
        before == NULL ? NULL : read_side(options->root, names[1], error);
    if (after == NULL) {
        return -1;
    }
    g_autoptr(GPtrArray) changes = diff_facts(before, after);
    g_autofree char *text = report_diff(changes, before, after, format);
    return file_write(options->output, text, error) ? (int)diff_class(changes) : -1;
}

static int run(int argc, char **argv, GError **error)
{
    struct common_options options = {0};
    int code = -1;
    if (command_parse(&command_diff, &options, OPTIONS_FORMAT | OPTIONS_OUTPUT, NULL, &argc, &argv,
                      error)) {
        if (argc == 3) {
            code = diff(&options, argv + 1, error);
        } else {
            fail(error, EX_USAGE, "diff: takes two fact files or cells (see pyrs-abi diff --help)");
        }
    }
    common_options_clear(&options);
    return code;
}

const struct command command_diff = {
    "diff", "BEFORE AFTER", "say what differs between two fact files",
    "Compares two fact files, or recorded cells such as 3.13.5/gil-x86_64-linux-gnu: `-` removed,\n"
    "`+` added, `~` changed, each breaking, rebuild or compatible. The class is the exit code.",
    run};
