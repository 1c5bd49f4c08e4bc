/* SPDX-License-Identifier: MIT */
#include "profile.h"

#include <stdlib.h>
#include <string.h>

#include "diff.h"
#include "error.h"

static uint64_t cell_number(const struct fact_list *facts, const char *key)
{
    const char *text = fact_list_cell(facts, key);
    return text == NULL ? 0 : g_ascii_strtoull(text, NULL, 0);
}

/* `lp64le`, `ilp32be`; `ilp32a4le` where 8-byte members are aligned to 4 (i386). */
static char *data_model(const struct fact_list *facts)
{
    bool big = g_strcmp0(fact_list_cell(facts, "byte-order"), "big") == 0;
    uint64_t pointer = cell_number(facts, "pointer-size");
    const char *sizes = pointer == 4                           ? "ilp32"
                        : cell_number(facts, "long-size") == 4 ? "llp64"
                                                               : "lp64";
    const char *align = cell_number(facts, "int64-align") == 4 ? "a4" : "";
    return g_strdup_printf("%s%s%s", sizes, align, big ? "be" : "le");
}

struct cell *cell_new(struct fact_list *facts, GError **error)
{
    static const char *const keys[] = {"version",    "flavour",   "target",       "hexversion",
                                       "byte-order", "long-size", "pointer-size", "int64-align",
                                       "defines",    "pyconfig"};
    for (size_t i = 0; i < G_N_ELEMENTS(keys); i++) {
        if (fact_list_cell(facts, keys[i]) == NULL) {
            fail(error, EX_DATAERR, "%s:1: no 'cell %s' line: these are not facts about a CPython",
                 facts->source == NULL ? "facts" : facts->source, keys[i]);
            fact_list_free(facts);
            return NULL;
        }
    }
    struct cell *cell = g_new0(struct cell, 1);
    cell->facts = facts;
    cell->hexversion = (uint32_t)cell_number(facts, "hexversion");
    cell->place.minor = (int)(cell->hexversion >> 16 & 0xff);
    cell->place.flavour = subset_flavour_from_word(fact_list_cell(facts, "flavour")) &
                          (cell_number(facts, "pointer-size") == 4 ? PYRS_ILP32 : PYRS_LP64);
    cell->target = g_intern_string(fact_list_cell(facts, "target"));
    cell->flavour = g_intern_string(fact_list_cell(facts, "flavour"));
    g_autofree char *model = data_model(facts);
    cell->group = g_strdup_printf("cp3%d%s%s-%s", cell->place.minor,
                                  (cell->place.flavour & PYRS_FT) != 0 ? "t" : "",
                                  (cell->place.flavour & PYRS_DEBUG) != 0 ? "d" : "", model);
    if (cell->place.flavour != 0 && cell->hexversion >> 24 == 3) {
        return cell;
    }
    fail(error, EX_DATAERR, "%s:1: version or flavour of the cell makes no sense",
         facts->source == NULL ? "facts" : facts->source);
    cell_free(cell);
    return NULL;
}

void cell_free(struct cell *cell)
{
    if (cell == NULL) {
        return;
    }
    fact_list_free(cell->facts);
    g_free(cell->group);
    g_free(cell);
}

char *cell_label(const struct cell *cell)
{
    return g_strdup_printf("%s %s %s", fact_list_cell(cell->facts, "version"),
                           fact_list_cell(cell->facts, "flavour"),
                           fact_list_cell(cell->facts, "target"));
}

char *cell_file_name(const struct cell *cell)
{
    return g_strdup_printf("%s/%s-%s.abi", fact_list_cell(cell->facts, "version"),
                           fact_list_cell(cell->facts, "flavour"),
                           fact_list_cell(cell->facts, "target"));
}

const struct fact *cell_item_fact(const struct cell *cell, const struct subset_item *item)
{
    static const enum fact_kind kinds[SUBSET_ITEM_TYPE_COUNT] = {
        FACT_RECORD, FACT_FIELD, FACT_BITFIELD, FACT_CONST, FACT_INIT, FACT_FUNC, FACT_DATA,
    };
    if (!subset_item_applies(item, cell->place)) {
        return NULL;
    }
    g_autofree char *name = subset_item_fact_name(item);
    return fact_list_find(cell->facts, kinds[item->type], name);
}

/*
 * A record whose size is not promised may grow without leaving its profile. The alignment never
 * makes one: pyrs's own struct has that of its members, whatever a builder asked for.
 */
bool profile_change_is_promised(const struct change *change, struct subset_cell place)
{
    const struct fact *fact = change_fact(change);
    if (fact->kind == FACT_OBSERVED) {
        return false;
    }
    if (change->sign == '~' && fact->kind == FACT_RECORD &&
        change->before->size == change->after->size) {
        return false;
    }
    if (fact->kind != FACT_RECORD) {
        return true;
    }
    for (size_t i = 0; i < subset_item_count; i++) {
        const struct subset_item *item = &subset_items[i];
        if (item->type == SUBSET_RECORD && subset_item_applies(item, place) &&
            strcmp(subset_bare_type(item->name), fact->name) == 0) {
            return item->kind == PYRS_FULL;
        }
    }
    return false;
}

static bool same_profile(const struct cell *a, const struct cell *b)
{
    if (strcmp(a->group, b->group) != 0) {
        return false;
    }
    g_autoptr(GPtrArray) changes = diff_facts(a->facts, b->facts);
    for (guint i = 0; i < changes->len; i++) {
        if (profile_change_is_promised(g_ptr_array_index(changes, i), a->place)) {
            return false;
        }
    }
    return true;
}

const struct cell *profile_cell(const struct profile *profile)
{
    return g_ptr_array_index(profile->cells, 0);
}

static void profile_free(void *data)
{
    struct profile *profile = data;
    g_free(profile->name);
    g_ptr_array_unref(profile->cells);
    g_free(profile);
}

/* By group, then version, then file: names of profiles must not depend on the file system. */
static int compare_cells(gconstpointer a, gconstpointer b)
{
    const struct cell *left = *(struct cell *const *)a;
    const struct cell *right = *(struct cell *const *)b;
    int order = strcmp(left->group, right->group);
    if (order != 0) {
        return order;
    }
    if (left->hexversion != right->hexversion) {
        return left->hexversion < right->hexversion ? -1 : 1;
    }
    return g_strcmp0(left->facts->source, right->facts->source);
}

static void join_profile(profile_set *set, struct cell *cell)
{
    unsigned in_group = 0;
    for (guint i = 0; i < set->profiles->len; i++) {
        struct profile *profile = g_ptr_array_index(set->profiles, i);
        in_group += strcmp(profile_cell(profile)->group, cell->group) == 0;
        if (same_profile(profile_cell(profile), cell)) {
            g_ptr_array_add(profile->cells, cell);
            return;
        }
    }
    struct profile *profile = g_new0(struct profile, 1);
    profile->name = in_group == 0 ? g_strdup(cell->group)
                                  : g_strdup_printf("%s-%c", cell->group, (char)('a' + in_group));
    profile->cells = g_ptr_array_new();
    g_ptr_array_add(profile->cells, cell);
    g_ptr_array_add(set->profiles, profile);
}

static bool read_cells(profile_set *set, const char *directory, GError **error)
{
    GError *cause = NULL;
    g_autoptr(GDir) dir = g_dir_open(directory, 0, &cause);
    if (dir == NULL) {
        fail(error, EX_NOINPUT, "%s:0: %s", directory, cause->message);
        g_error_free(cause);
        return false;
    }
    const char *name;
    while ((name = g_dir_read_name(dir)) != NULL) {
        g_autofree char *path = g_build_filename(directory, name, NULL);
        if (g_file_test(path, G_FILE_TEST_IS_DIR)) {
            if (!read_cells(set, path, error)) {
                return false;
            }
            continue;
        }
        if (!g_str_has_suffix(name, ".abi")) {
            continue;
        }
        struct fact_list *facts = fact_list_read(path, error);
        struct cell *cell = facts == NULL ? NULL : cell_new(facts, error);
        if (cell == NULL) {
            return false;
        }
        g_ptr_array_add(set->cells, cell);
        g_autofree char *expected = cell_file_name(cell);
        if (!g_str_has_suffix(path, expected)) {
            return fail(error, EX_DATAERR, "%s:1: holds the facts of %s", path, expected);
        }
    }
    return true;
}

profile_set *profile_set_read(const char *root, GError **error)
{
    g_autoptr(profile_set) set = g_new0(profile_set, 1);
    set->cells = g_ptr_array_new_with_free_func((GDestroyNotify)cell_free);
    set->profiles = g_ptr_array_new_with_free_func(profile_free);
    g_autofree char *directory = g_build_filename(root, "abi", "cpython", NULL);
    if (!read_cells(set, directory, error)) {
        return NULL;
    }
    g_ptr_array_sort(set->cells, compare_cells);
    for (guint i = 0; i < set->cells->len; i++) {
        join_profile(set, g_ptr_array_index(set->cells, i));
    }
    return g_steal_pointer(&set);
}

void profile_set_free(profile_set *set)
{
    if (set == NULL) {
        return;
    }
    g_ptr_array_unref(set->profiles);
    g_ptr_array_unref(set->cells);
    g_free(set);
}

const struct profile *profile_set_match(const profile_set *set, const struct cell *cell)
{
    for (guint i = 0; i < set->profiles->len; i++) {
        const struct profile *profile = g_ptr_array_index(set->profiles, i);
        if (same_profile(profile_cell(profile), cell)) {
            return profile;
        }
    }
    return NULL;
}

const struct profile *profile_set_find(const profile_set *set, const char *name)
{
    for (guint i = 0; i < set->profiles->len; i++) {
        const struct profile *profile = g_ptr_array_index(set->profiles, i);
        if (strcmp(profile->name, name) == 0) {
            return profile;
        }
    }
    return NULL;
}

const struct cell *profile_set_recorded(const profile_set *set, const struct cell *cell)
{
    static const char *const keys[] = {"version", "flavour", "target", "defines", "pyconfig"};
    for (guint i = 0; i < set->cells->len; i++) {
        const struct cell *other = g_ptr_array_index(set->cells, i);
        bool same = true;
        for (size_t k = 0; k < G_N_ELEMENTS(keys); k++) {
            same = same && g_strcmp0(fact_list_cell(cell->facts, keys[k]),
                                     fact_list_cell(other->facts, keys[k])) == 0;
        }
        if (same) {
            return other;
        }
    }
    return NULL;
}

static unsigned distance(const struct cell *a, const struct cell *b)
{
    unsigned minors = (unsigned)abs(a->place.minor - b->place.minor);
    unsigned patches =
        (unsigned)abs((int)(a->hexversion >> 8 & 0xff) - (int)(b->hexversion >> 8 & 0xff));
    bool other_model = strcmp(strchr(a->group, '-'), strchr(b->group, '-')) != 0;
    bool other_target =
        g_strcmp0(fact_list_cell(a->facts, "target"), fact_list_cell(b->facts, "target")) != 0;
    bool other_flavour = a->place.flavour != b->place.flavour;
    return minors << 12 | (unsigned)other_model << 11 | (unsigned)other_flavour << 10 |
           (unsigned)other_target << 9 | MIN(patches, 511U);
}

const struct cell *profile_set_nearest(const profile_set *set, const struct cell *cell)
{
    const struct cell *nearest = NULL;
    for (guint i = 0; i < set->cells->len; i++) {
        const struct cell *other = g_ptr_array_index(set->cells, i);
        if (nearest == NULL || distance(other, cell) < distance(nearest, cell)) {
            nearest = other;
        }
    }
    return nearest;
}
