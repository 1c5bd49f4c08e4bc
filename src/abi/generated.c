/* SPDX-License-Identifier: MIT */
#include "generated.h"

#include <glib/gstdio.h>
#include <string.h>

#include "emit.h"
#include "error.h"
#include "file.h"
#include "line_item.h"
#include "stability.h"

#define LAYOUT_DIRECTORY "include/pyrs/layout"

struct generation {
    const char *root;
    bool write;
    struct generated_result *result;
    GHashTable *names; /* of the layout headers that belong there */
};

/* The first line in which two texts differ. */
static unsigned first_difference(const char *expected, const char *found, char **expected_line,
                                 char **found_line)
{
    g_auto(GStrv) left = g_strsplit(expected, "\n", -1);
    g_auto(GStrv) right = g_strsplit(found, "\n", -1);
    unsigned i = 0;
    while (left[i] != NULL && right[i] != NULL && strcmp(left[i], right[i]) == 0) {
        i++;
    }
    *expected_line = g_strdup(left[i] == NULL ? "(end of file)" : left[i]);
    *found_line = g_strdup(right[i] == NULL ? "(end of file)" : right[i]);
    return i + 1;
}

static char *stale_item(const char *path, const char *expected, unsigned line)
{
    char *item = line_item(expected, line);
    return item == NULL ? g_path_get_basename(path) : item;
}

static void note_stale(struct generated_result *result, const char *path, const char *expected,
                       const char *found)
{
    if (result->stale++ > 0) {
        return;
    }
    result->first_path = g_strdup(path);
    if (found != NULL && expected != NULL) {
        result->first_line = first_difference(expected, found, &result->expected, &result->found);
        result->first_item = stale_item(path, expected, result->first_line);
        return;
    }
    result->first_item = g_path_get_basename(path);
    result->expected = g_strdup(expected == NULL ? "(no such file)" : "(this file)");
    result->found = g_strdup(found == NULL ? "(no such file)" : "(a file no recorded cell needs)");
}

static bool generate(struct generation *generation, const char *path, const char *text,
                     GError **error)
{
    g_autofree char *full = g_build_filename(generation->root, path, NULL);
    g_autofree char *found = NULL;
    generation->result->files++;
    g_file_get_contents(full, &found, NULL, NULL);
    if (found != NULL && strcmp(found, text) == 0) {
        return true;
    }
    note_stale(generation->result, path, text, found);
    return !generation->write || file_write(full, text, error);
}

/* Generates a file of the layout folder, and notes that it belongs there. */
static bool generate_header(struct generation *generation, const char *name, const char *text,
                            GError **error)
{
    g_autofree char *file = g_strconcat(name, ".h", NULL);
    g_autofree char *path = g_build_filename(LAYOUT_DIRECTORY, file, NULL);
    if (text == NULL || !generate(generation, path, text, error)) {
        return false;
    }
    g_hash_table_add(generation->names, g_steal_pointer(&file));
    return true;
}

/* `symbols/cp313`, and a letter where builds of one minor and flavour have other functions. */
static char *symbols_name(GHashTable *known, const struct cell *cell)
{
    g_autofree char *start =
        g_strdup_printf("symbols/%.*s", (int)strcspn(cell->group, "-"), cell->group);
    GHashTableIter names;
    gpointer name;
    unsigned taken = 0;
    g_hash_table_iter_init(&names, known);
    while (g_hash_table_iter_next(&names, NULL, &name)) {
        size_t length = strlen(start);
        taken += strncmp(name, start, length) == 0 && strchr("-", ((char *)name)[length]) != NULL;
    }
    return taken == 0 ? g_steal_pointer(&start)
                      : g_strdup_printf("%s-%c", start, (char)('a' + taken));
}

/* The file with the cell's symbols, generated for the first profile that has them. NULL on error.
 */
static const char *generate_symbols(struct generation *generation, GHashTable *known,
                                    const struct cell *cell, GError **error)
{
    g_autofree char *symbols = emit_symbols(cell);
    const char *found = g_hash_table_lookup(known, symbols);
    if (found != NULL) {
        return found;
    }
    char *name = symbols_name(known, cell);
    g_hash_table_insert(known, g_steal_pointer(&symbols), name);
    g_autofree char *text = emit_symbols_header(cell, strchr(name, '/') + 1);
    return generate_header(generation, name, text, error) ? name : NULL;
}

static bool generate_layouts(struct generation *generation, const profile_set *set, GError **error)
{
    g_autoptr(GHashTable) known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    for (guint i = 0; i < set->profiles->len; i++) {
        const struct profile *profile = g_ptr_array_index(set->profiles, i);
        const struct cell *cell = profile_cell(profile);
        const char *symbols = generate_symbols(generation, known, cell, error);
        if (symbols == NULL) {
            return false;
        }
        g_autofree char *file = g_strconcat(symbols, ".h", NULL);
        g_autofree char *text = emit_layout(cell, profile->name, file, error);
        if (!generate_header(generation, profile->name, text, error)) {
            return false;
        }
    }
    return true;
}

/* A header whose profile is gone would go on being found by its users. `folder` ends in '/'. */
static void drop_leftovers(struct generation *generation, const char *folder)
{
    g_autofree char *directory = g_build_filename(generation->root, LAYOUT_DIRECTORY, folder, NULL);
    g_autoptr(GDir) dir = g_dir_open(directory, 0, NULL);
    const char *base;
    while (dir != NULL && (base = g_dir_read_name(dir)) != NULL) {
        g_autofree char *name = g_strconcat(folder, base, NULL);
        if (g_hash_table_contains(generation->names, name) || !g_str_has_suffix(name, ".h")) {
            continue;
        }
        g_autofree char *path = g_build_filename(LAYOUT_DIRECTORY, name, NULL);
        g_autofree char *full = g_build_filename(generation->root, path, NULL);
        note_stale(generation->result, path, NULL, "");
        if (generation->write) {
            g_unlink(full);
        }
    }
}

static bool generate_tables(struct generation *generation, const profile_set *set, GError **error)
{
    g_autofree char *select = emit_select(set, error);
    g_autofree char *subset = emit_subset_table();
    g_autofree char *profiles = emit_profile_table(set);
    g_autofree char *stability = stability_table(set);
    g_hash_table_add(generation->names, g_strdup("select.h"));
    return select != NULL && generate(generation, LAYOUT_DIRECTORY "/select.h", select, error) &&
           generate(generation, "docs/subset.md", subset, error) &&
           generate(generation, "docs/profiles.md", profiles, error) &&
           generate(generation, "docs/stability.md", stability, error);
}

bool generated_run(const char *root, const profile_set *set, bool write,
                   struct generated_result *result, GError **error)
{
    g_autoptr(GHashTable) names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    struct generation generation = {root, write, result, names};
    if (!generate_layouts(&generation, set, error) || !generate_tables(&generation, set, error)) {
        return false;
    }
    drop_leftovers(&generation, "");
    drop_leftovers(&generation, "symbols/");
    return true;
}

void generated_result_clear(struct generated_result *result)
{
    g_clear_pointer(&result->first_path, g_free);
    g_clear_pointer(&result->first_item, g_free);
    g_clear_pointer(&result->expected, g_free);
    g_clear_pointer(&result->found, g_free);
}
