/* SPDX-License-Identifier: MIT */
#include "support.h"

#include <glib/gstdio.h>
#include <string.h>

static void add_line(GHashTable *facts, const char *line)
{
    GError *error = NULL;
    struct fact *fact = fact_parse(line, &error);
    if (fact == NULL) {
        fail_msg("'%s': %s", line, error->message);
        return;
    }
    g_hash_table_replace(facts, g_strdup_printf("%d %s", (int)fact->kind, fact->name), fact);
}

/* Later lines replace earlier ones of the same kind and name. */
static struct fact_list *list_of(const char *const *texts)
{
    g_autoptr(GHashTable) facts =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)fact_free);
    for (size_t i = 0; texts[i] != NULL; i++) {
        g_auto(GStrv) lines = g_strsplit(texts[i], "\n", -1);
        for (char **line = lines; *line != NULL; line++) {
            if (**line != '\0') {
                add_line(facts, *line);
            }
        }
    }
    struct fact_list *list = fact_list_new(NULL);
    GHashTableIter iterator;
    void *fact = NULL;
    g_hash_table_iter_init(&iterator, facts);
    while (g_hash_table_iter_next(&iterator, NULL, &fact)) {
        fact_list_add(list, fact_copy(fact));
    }
    fact_list_finish(list);
    return list;
}

struct fact_list *facts_of(const char *lines)
{
    return list_of((const char *const[]){lines, NULL});
}

struct cell *cell_of(const char *version, const char *flavour, const char *lines)
{
    g_auto(GStrv) numbers = g_strsplit(version, ".", -1);
    assert_int_equal(g_strv_length(numbers), 3);
    g_autofree char *identity =
        g_strdup_printf("cell version %s\ncell flavour %s\ncell hexversion 0x03%02x%02xf0\n"
                        "cell target x86_64-linux-gnu\ncell byte-order little\ncell defines -\n"
                        "cell long-size 8\ncell pointer-size 8\ncell int64-align 8\n"
                        "cell pyconfig 00\n",
                        version, flavour, (unsigned)g_ascii_strtoull(numbers[1], NULL, 10),
                        (unsigned)g_ascii_strtoull(numbers[2], NULL, 10));
    GError *error = NULL;
    struct cell *cell = cell_new(list_of((const char *const[]){identity, lines, NULL}), &error);
    if (cell == NULL) {
        fail_msg("%s", error->message);
    }
    return cell;
}

void assert_error(GError **error, int code, const char *message)
{
    assert_non_null(*error);
    assert_string_equal((*error)->message, message);
    assert_int_equal((*error)->code, code);
    g_clear_error(error);
}

static void assert_same_lines(const char *name, const char *expected, const char *found)
{
    g_auto(GStrv) left = g_strsplit(expected, "\n", -1);
    g_auto(GStrv) right = g_strsplit(found, "\n", -1);
    for (size_t i = 0; left[i] != NULL || right[i] != NULL; i++) {
        if (g_strcmp0(left[i], right[i]) != 0) {
            fail_msg("golden/%s:%zu (PYRS_UPDATE_GOLDEN=1 rewrites it):\n"
                     "  expected: %s\n  found:    %s",
                     name, i + 1, left[i] == NULL ? "(end)" : left[i],
                     right[i] == NULL ? "(end)" : right[i]);
        }
        if (left[i] == NULL || right[i] == NULL) {
            return;
        }
    }
}

void assert_golden(const char *name, const char *text)
{
    g_autofree char *path = g_build_filename("golden", name, NULL);
    g_autofree char *expected = NULL;
    if (g_getenv("PYRS_UPDATE_GOLDEN") != NULL) {
        assert_true(g_file_set_contents(path, text, -1, NULL));
    }
    if (!g_file_get_contents(path, &expected, NULL, NULL)) {
        fail_msg("%s: no such golden file", path);
    }
    assert_same_lines(name, expected, text);
}

char *scratch_new(void)
{
    char *directory = g_dir_make_tmp("pyrs-abi-test-XXXXXX", NULL);
    assert_non_null(directory);
    return directory;
}

static void remove_tree(const char *path)
{
    g_autoptr(GDir) dir = g_dir_open(path, 0, NULL);
    const char *name;
    while (dir != NULL && (name = g_dir_read_name(dir)) != NULL) {
        g_autofree char *inner = g_build_filename(path, name, NULL);
        remove_tree(inner);
    }
    g_remove(path);
}

void scratch_remove(char *directory)
{
    remove_tree(directory);
    g_free(directory);
}

void scratch_write(const char *directory, const char *path, const char *text)
{
    g_autofree char *full = g_build_filename(directory, path, NULL);
    g_autofree char *parent = g_path_get_dirname(full);
    assert_int_equal(g_mkdir_with_parents(parent, 0755), 0);
    assert_true(g_file_set_contents(full, text, -1, NULL));
}
