/* SPDX-License-Identifier: MIT */
#include "subset.h"

#include <glib.h>
#include <string.h>

/* clang-format off */
const struct subset_item subset_items[] = {
#define PYRS_RECORD(c_type, tag, kind, tier, since, until, flavours, reason)                       \
    {SUBSET_RECORD, #c_type, NULL, NULL, #tag, kind, tier, since, until, flavours, reason, __LINE__},
#define PYRS_FIELD(record, path, type, tier, since, until, flavours, reason)                       \
    {SUBSET_FIELD, #path, #record, #type, NULL, 0, tier, since, until, flavours, reason, __LINE__},
#define PYRS_BITFIELD(record, path, unit, tier, since, until, flavours, reason)                    \
    {SUBSET_BITFIELD, #path, #record, #unit, NULL, 0, tier, since, until, flavours, reason, __LINE__},
#define PYRS_CONST(name, tier, since, until, flavours, reason)                                     \
    {SUBSET_CONST, #name, NULL, NULL, NULL, 0, tier, since, until, flavours, reason, __LINE__},
#define PYRS_INIT(name, record, tier, since, until, flavours, reason, ...)                         \
    {SUBSET_INIT, #name, #record, NULL, #__VA_ARGS__, 0, tier, since, until, flavours, reason, __LINE__},
#define PYRS_FUNC(name, ret, params, tier, since, until, flavours, reason)                         \
    {SUBSET_FUNC, #name, NULL, #ret, #params, 0, tier, since, until, flavours, reason, __LINE__},
#define PYRS_DATA(name, type, tier, since, until, flavours, reason)                                \
    {SUBSET_DATA, #name, NULL, #type, NULL, 0, tier, since, until, flavours, reason, __LINE__},
#include "../../abi/subset.def"
};
/* clang-format on */

const size_t subset_item_count = sizeof subset_items / sizeof subset_items[0];

static const char *const item_type_words[SUBSET_ITEM_TYPE_COUNT] = {
    "record", "field", "bitfield", "const", "init", "func", "data",
};

static const char *const flavour_words[] = {"gil", "ft", "gil-debug", "ft-debug"};

bool subset_item_applies(const struct subset_item *item, struct subset_cell cell)
{
    return item->since <= cell.minor && cell.minor < item->until &&
           (item->flavours & cell.flavour) != 0;
}

const struct subset_item *subset_record(const char *c_type, struct subset_cell cell)
{
    for (size_t i = 0; i < subset_item_count; i++) {
        const struct subset_item *item = &subset_items[i];
        if (item->type == SUBSET_RECORD && strcmp(item->name, c_type) == 0 &&
            subset_item_applies(item, cell)) {
            return item;
        }
    }
    return NULL;
}

const struct subset_item *subset_record_of_tag(const char *type, struct subset_cell cell)
{
    if (!g_str_has_prefix(type, "struct ") || strchr(type, '*') != NULL) {
        return NULL;
    }
    for (size_t i = 0; i < subset_item_count; i++) {
        const struct subset_item *item = &subset_items[i];
        if (item->type == SUBSET_RECORD && strcmp(item->extra, type + strlen("struct ")) == 0 &&
            subset_item_applies(item, cell)) {
            return item;
        }
    }
    return NULL;
}

int subset_flavour_from_word(const char *word)
{
    for (size_t i = 0; i < G_N_ELEMENTS(flavour_words); i++) {
        if (strcmp(word, flavour_words[i]) == 0) {
            return PYRS_FLAVOUR_GIL << i;
        }
    }
    return 0;
}

const char *subset_flavour_word(int flavours)
{
    for (size_t i = 0; i < G_N_ELEMENTS(flavour_words); i++) {
        if ((flavours & ~(PYRS_FLAVOUR_GIL << i)) == 0) {
            return flavour_words[i];
        }
    }
    return NULL;
}

const char *subset_item_type_word(enum subset_item_type type)
{
    return item_type_words[type];
}

const char *subset_bare_type(const char *c_type)
{
    return g_str_has_prefix(c_type, "struct ") ? c_type + strlen("struct ") : c_type;
}

char *subset_item_fact_name(const struct subset_item *item)
{
    if (item->type == SUBSET_FIELD || item->type == SUBSET_BITFIELD) {
        return g_strdup_printf("%s.%s", subset_bare_type(item->record), item->name);
    }
    return g_strdup(subset_bare_type(item->name));
}
