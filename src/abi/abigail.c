/* SPDX-License-Identifier: MIT */
#include "abigail.h"

#include <glib/gstdio.h>
#include <string.h>

#include "error.h"
#include "file.h"
#include "process.h"

/* A folder of its own for what is handed to libabigail as files. */
struct workspace {
    char *folder;
    char *suppressions;
    char *library;
};

static bool workspace_open(struct workspace *workspace, GError **error)
{
    workspace->folder = g_dir_make_tmp("pyrs-abi-XXXXXX", NULL);
    if (workspace->folder == NULL) {
        return fail(error, EX_CANTCREAT, "%s:0: no temporary folder can be made", g_get_tmp_dir());
    }
    workspace->suppressions = g_build_filename(workspace->folder, "promised.suppr", NULL);
    workspace->library = g_build_filename(workspace->folder, "libpyrs.abixml", NULL);
    return true;
}

static void workspace_close(struct workspace *workspace)
{
    if (workspace->folder != NULL) {
        g_unlink(workspace->suppressions);
        g_unlink(workspace->library);
        g_rmdir(workspace->folder);
    }
    g_free(workspace->suppressions);
    g_free(workspace->library);
    g_free(workspace->folder);
}

/* Tells libabigail to speak of the promised functions alone. */
static bool write_suppressions(const char *path, const struct fact_list *promised, GError **error)
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
    return file_write(path, whole, error);
}

/*
 * Writes what libabigail reads in a library. Whether DWARF calls a function inline depends on what
 * the optimiser did with it, not on its declaration: that is left out.
 */
static bool write_view(const char *library, const char *path, GError **error)
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
    struct process_result result = {0};
    bool done = process_run(command, NULL, NULL, &result, error);
    if (done && !result.succeeded) {
        done = fail(error, EX_DATAERR, "%s:0: abidw: %s", library, result.output);
    }
    if (done) {
        GString *text = g_string_new(result.output);
        g_string_replace(text, " declared-inline='yes'", "", 0);
        g_autofree char *whole = g_string_free(text, FALSE);
        done = file_write(path, whole, error);
    }
    process_result_clear(&result);
    return done;
}

bool abigail_record(const char *root, const char *library, GError **error)
{
    g_autofree char *path = g_build_filename(root, ABIGAIL_RECORD, NULL);
    return write_view(library, path, error);
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

static bool run_abidiff(const char *root, const struct workspace *workspace,
                        struct process_result *result, GError **error)
{
    const char *const command[] = {"abidiff",         "--suppressions",    workspace->suppressions,
                                   "--no-added-syms", "--no-architecture", "--no-show-locs",
                                   ABIGAIL_RECORD,    workspace->library,  NULL};
    return process_run(command, root, NULL, result, error);
}

void abigail_compare(struct stage *stage, const char *root, const char *library,
                     const struct fact_list *promised)
{
    GError *error = NULL;
    struct workspace workspace = {0};
    struct process_result result = {0};
    if (!workspace_open(&workspace, &error) ||
        !write_suppressions(workspace.suppressions, promised, &error) ||
        !write_view(library, workspace.library, &error) ||
        !run_abidiff(root, &workspace, &result, &error)) {
        stage_add_error(stage, error);
    } else if (!result.succeeded) {
        read_abidiff(stage, result.output);
    } else {
        stage->compared++;
    }
    process_result_clear(&result);
    workspace_close(&workspace);
}
