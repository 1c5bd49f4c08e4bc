/* SPDX-License-Identifier: MIT */
#include "abigail.h"

#include <glib/gstdio.h>
#include <string.h>

#include "error.h"
#include "file.h"
#include "process.h"

/* Tells libabigail to speak of the promised functions alone. NULL with the error set. */
static char *write_suppressions(const struct fact_list *promised, GError **error)
{
    GString *text = g_string_new("[suppress_function]\n  symbol_name_not_regexp = ^(nothing");
    for (size_t i = 0; i < fact_list_length(promised); i++) {
        const struct fact *fact = fact_list_at(promised, i);
        if (fact->kind == FACT_FUNC) {
            g_string_append_printf(text, "|%s", fact->name);
        }
    }
    g_string_append(text, ")$\n  change_kind = all\n");
    g_autofree char *whole = g_string_free(text, FALSE);
    g_autofree char *folder = g_dir_make_tmp("pyrs-abi-XXXXXX", NULL);
    char *path = folder == NULL ? NULL : g_build_filename(folder, "stable.suppr", NULL);
    if (path != NULL && file_write(path, whole, error)) {
        return path;
    }
    if (path == NULL) {
        fail(error, EX_CANTCREAT, "%s:0: no temporary folder can be made", g_get_tmp_dir());
    }
    g_free(path);
    return NULL;
}

static void drop_suppressions(const char *path)
{
    g_autofree char *folder = g_path_get_dirname(path);
    g_unlink(path);
    g_rmdir(folder);
}

bool abigail_record(const char *root, const char *library, GError **error)
{
    const char *const command[] = {"abidw",
                                   "--no-show-locs",
                                   "--no-corpus-path",
                                   "--no-comp-dir-path",
                                   "--no-architecture",
                                   "--drop-undefined-syms",
                                   "--type-id-style",
                                   "hash",
                                   library,
                                   NULL};
    g_autofree char *path = g_build_filename(root, ABIGAIL_RECORD, NULL);
    struct process_result result = {0};
    bool done = process_run(command, NULL, NULL, &result, error);
    if (done && !result.succeeded) {
        done = fail(error, EX_DATAERR, "%s:0: abidw: %s", library, result.output);
    }
    done = done && file_write(path, result.output, error);
    process_result_clear(&result);
    return done;
}

/* abidiff speaks in paragraphs: the drift is the first function or type it names. */
static void read_abidiff(struct stage *stage, const char *output)
{
    g_autoptr(GRegex) regex = g_regex_new("\\b(pyrs_\\w+)", 0, 0, NULL);
    g_autoptr(GMatchInfo) match = NULL;
    bool named = g_regex_match(regex, output, 0, &match);
    g_autofree char *item = named ? g_match_info_fetch(match, 1) : g_strdup("libpyrs.so");
    g_autofree char *found = g_strndup(output, 400);
    stage_add_drift(stage, item, "the recorded ABI", g_strdelimit(g_strstrip(found), "\n", ' '),
                    ABIGAIL_RECORD, 0, "abidiff " ABIGAIL_RECORD " libpyrs.so");
}

void abigail_compare(struct stage *stage, const char *root, const char *library,
                     const struct fact_list *promised)
{
    GError *error = NULL;
    struct process_result result = {0};
    g_autofree char *suppressions = write_suppressions(promised, &error);
    if (suppressions == NULL) {
        stage_add_error(stage, error);
        return;
    }
    const char *const command[] = {"abidiff",
                                   "--suppressions",
                                   suppressions,
                                   "--no-added-syms",
                                   "--no-architecture",
                                   "--no-show-locs",
                                   ABIGAIL_RECORD,
                                   library,
                                   NULL};
    if (!process_run(command, root, NULL, &result, &error)) {
        stage_add_error(stage, error);
    } else if (!result.succeeded) {
        read_abidiff(stage, result.output);
    } else {
        stage->compared++;
    }
    drop_suppressions(suppressions);
    process_result_clear(&result);
}
