/* SPDX-License-Identifier: MIT */
#include "emit_name.h"

#include <glib.h>
#include <string.h>

static const char *without_prefix(const char *name)
{
    static const char *const prefixes[] = {"_Py_", "_Py", "Py_", "Py", "_"};
    for (size_t i = 0; i < G_N_ELEMENTS(prefixes); i++) {
        if (g_str_has_prefix(name, prefixes[i])) {
            return name + strlen(prefixes[i]);
        }
    }
    return name;
}

static char *upper_name(const char *prefix, const char *name)
{
    g_autofree char *upper = g_ascii_strup(name, -1);
    return g_strconcat(prefix, upper, NULL);
}

static const char *last_component(const char *path)
{
    const char *dot = strrchr(path, '.');
    return dot == NULL ? path : dot + 1;
}

char *emit_name_of_const(const char *name)
{
    return upper_name("PYRS_", without_prefix(name));
}

char *emit_name_of_init(const char *name)
{
    char *result = upper_name("PYRS_INIT_", without_prefix(name));
    if (g_str_has_suffix(result, "_HEAD_INIT")) {
        result[strlen(result) - strlen("_INIT")] = '\0';
    }
    return result;
}

char *emit_name_of_bitfield(const char *tag, const char *path)
{
    const char *bare = g_str_has_prefix(tag, "pyrs_") ? tag + strlen("pyrs_") : tag;
    g_autofree char *joined = g_strconcat(bare, "_", last_component(path), NULL);
    return upper_name("PYRS_", joined);
}

/* Whether some cell has both: asked of all cells, so that a name is the same in each of them. */
static bool meet(const struct subset_item *a, const struct subset_item *b)
{
    return a->since < b->until && b->since < a->until && (a->flavours & b->flavours) != 0;
}

static bool look_for_sharer(const struct subset_item *field)
{
    for (size_t i = 0; i < subset_item_count; i++) {
        const struct subset_item *other = &subset_items[i];
        if (other != field && other->type == SUBSET_FIELD &&
            strcmp(other->record, field->record) == 0 && meet(other, field) &&
            strcmp(last_component(other->name), last_component(field->name)) == 0) {
            return true;
        }
    }
    return false;
}

/* The same for every cell, and asked for each member of each. */
static bool shares_last_component(const struct subset_item *field)
{
    enum { UNKNOWN, SHARES, DOES_NOT };
    static char *known;
    if (known == NULL) {
        known = g_new0(char, subset_item_count);
    }
    char *answer = &known[field - subset_items];
    if (*answer == UNKNOWN) {
        *answer = look_for_sharer(field) ? SHARES : DOES_NOT;
    }
    return *answer == SHARES;
}

char *emit_name_of_member(const struct subset_item *field)
{
    if (!shares_last_component(field)) {
        return g_strdup(last_component(field->name));
    }
    char *name = g_strdup(field->name);
    return g_strdelimit(name, ".", '_');
}

char *emit_name_of_guard(const char *prefix, const char *file)
{
    g_autofree char *upper = g_ascii_strup(file, -1);
    return g_strdup_printf("PYRS_LAYOUT_%s%s_H", prefix, g_strdelimit(upper, "-", '_'));
}
