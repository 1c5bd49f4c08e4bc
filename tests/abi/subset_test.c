/* SPDX-License-Identifier: MIT */
/* The rules that abi/subset.def states, held against every build that it could be asked about. */
#include "support.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "emit_name.h"
#include "subset.h"

enum { FIRST_MINOR = 11, LAST_MINOR = 16, FIRST_FREE_THREADED = 13 };

/* Calls `visit` for every flavour and data model of every minor version that has it. */
static void each_cell(void (*visit)(struct subset_cell cell))
{
    for (int minor = FIRST_MINOR; minor <= LAST_MINOR; minor++) {
        for (int flavour = 1; flavour <= PYRS_ANY; flavour <<= 1) {
            if (minor >= FIRST_FREE_THREADED || (flavour & PYRS_FT) == 0) {
                visit((struct subset_cell){minor, flavour});
            }
        }
    }
}

/* Calls `visit` for every item of a cell. */
static void each_item(struct subset_cell cell,
                      void (*visit)(const struct subset_item *item, struct subset_cell cell))
{
    for (size_t i = 0; i < subset_item_count; i++) {
        if (subset_item_applies(&subset_items[i], cell)) {
            visit(&subset_items[i], cell);
        }
    }
}

G_GNUC_NORETURN static void fail_item(const struct subset_item *item, const char *what)
{
    fail_msg("abi/subset.def:%d: %s: %s", item->line, item->name, what);
    abort();
}

static void subset_item_applies_from_since_up_to_until(void **state)
{
    (void)state;
    struct subset_item item = {.since = 12, .until = 14, .flavours = PYRS_ANY};
    assert_false(subset_item_applies(&item, (struct subset_cell){11, PYRS_FLAVOUR_GIL}));
    assert_true(subset_item_applies(&item, (struct subset_cell){12, PYRS_FLAVOUR_GIL}));
    assert_true(subset_item_applies(&item, (struct subset_cell){13, PYRS_FLAVOUR_GIL}));
    assert_false(subset_item_applies(&item, (struct subset_cell){14, PYRS_FLAVOUR_GIL}));
}

static void subset_item_applies_to_its_flavours(void **state)
{
    (void)state;
    static const struct {
        int flavours;
        const char *words; /* those it applies to */
    } cases[] = {
        {PYRS_ANY, "gil ft gil-debug ft-debug"},
        {PYRS_GIL, "gil gil-debug"},
        {PYRS_FT, "ft ft-debug"},
        {PYRS_DEBUG, "gil-debug ft-debug"},
        {PYRS_RELEASE, "gil ft"},
        {PYRS_GIL & PYRS_DEBUG, "gil-debug"},
    };
    static const char *const words[] = {"gil", "ft", "gil-debug", "ft-debug"};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_auto(GStrv) expected = g_strsplit(cases[i].words, " ", -1);
        struct subset_item item = {.since = 11, .until = PYRS_OPEN, .flavours = cases[i].flavours};
        for (size_t k = 0; k < G_N_ELEMENTS(words); k++) {
            struct subset_cell cell = {13, subset_flavour_from_word(words[k]) & PYRS_LP64};
            assert_int_equal(subset_item_applies(&item, cell),
                             g_strv_contains((const char *const *)expected, words[k]));
        }
    }
}

static void subset_item_applies_to_its_data_models(void **state)
{
    (void)state;
    struct subset_item item = {.since = 11, .until = 99, .flavours = PYRS_GIL & PYRS_LP64};
    assert_true(subset_item_applies(&item, (struct subset_cell){14, PYRS_FLAVOUR_GIL & PYRS_LP64}));
    assert_false(
        subset_item_applies(&item, (struct subset_cell){14, PYRS_FLAVOUR_GIL & PYRS_ILP32}));
    assert_false(subset_item_applies(&item, (struct subset_cell){14, PYRS_FLAVOUR_FT & PYRS_LP64}));
}

static void subset_flavour_words_name_one_flavour_each(void **state)
{
    (void)state;
    for (int flavour = 1; flavour <= PYRS_ANY; flavour <<= 1) {
        const char *word = subset_flavour_word(flavour);
        assert_non_null(word);
        assert_true((subset_flavour_from_word(word) & flavour) != 0);
    }
    assert_null(subset_flavour_word(PYRS_ANY));
    assert_int_equal(subset_flavour_from_word("gil-release"), 0);
}

static void subset_record_of_tag_is_the_embedded_record_only(void **state)
{
    (void)state;
    struct subset_cell cell = {11, PYRS_FLAVOUR_GIL & PYRS_LP64};
    assert_ptr_equal(subset_record_of_tag("struct pyrs_object", cell),
                     subset_record("PyObject", cell));
    assert_null(subset_record_of_tag("struct pyrs_object *", cell));
    assert_null(subset_record_of_tag("struct pyrs_nothing", cell));
    assert_null(subset_record_of_tag("Py_ssize_t", cell));
}

/* The free-threaded build of 3.11 does not exist, and what came later is not there yet. */
static void subset_record_is_absent_before_its_version(void **state)
{
    (void)state;
    assert_null(subset_record("PyMutex", (struct subset_cell){11, PYRS_FLAVOUR_GIL & PYRS_LP64}));
    assert_non_null(
        subset_record("PyMutex", (struct subset_cell){13, PYRS_FLAVOUR_GIL & PYRS_LP64}));
}

/* ---- every item, whatever the cell ---- */

static bool is_one_plain_line(const char *text)
{
    for (const char *c = text; *c != '\0'; c++) {
        if (!isprint((unsigned char)*c) || *c == '|') {
            return false;
        }
    }
    return true;
}

static unsigned words_in(const char *text)
{
    g_auto(GStrv) words = g_strsplit(text, " ", -1);
    return g_strv_length(words);
}

static void subset_every_item_has_a_reason_of_one_line(void **state)
{
    (void)state;
    for (size_t i = 0; i < subset_item_count; i++) {
        const struct subset_item *item = &subset_items[i];
        if (words_in(item->reason) < 4) {
            fail_item(item, "a name in other words is no reason that a reviewer could accept");
        }
        if (!is_one_plain_line(item->reason) || g_str_has_suffix(item->reason, ".")) {
            fail_item(item, "a reason is one line of plain text without a full stop");
        }
    }
}

static void subset_every_item_applies_somewhere(void **state)
{
    (void)state;
    for (size_t i = 0; i < subset_item_count; i++) {
        const struct subset_item *item = &subset_items[i];
        if (item->since < FIRST_MINOR || item->until <= item->since) {
            fail_item(item, "since and until leave no version");
        }
        if (item->flavours == 0 || (item->flavours & ~PYRS_ANY) != 0) {
            fail_item(item, "no flavour, or an unknown one");
        }
    }
}

static void subset_every_tag_is_a_name_of_ours(void **state)
{
    (void)state;
    for (size_t i = 0; i < subset_item_count; i++) {
        const struct subset_item *item = &subset_items[i];
        if (item->type != SUBSET_RECORD) {
            continue;
        }
        size_t length = strspn(item->extra, "abcdefghijklmnopqrstuvwxyz0123456789_");
        if (!g_str_has_prefix(item->extra, "pyrs_") || item->extra[length] != '\0') {
            fail_item(item, "a tag is lower case and begins with pyrs_");
        }
    }
}

/* ---- every item of every cell ---- */

static void check_owner(const struct subset_item *item, struct subset_cell cell)
{
    const struct subset_item *record =
        item->record == NULL ? item : subset_record(item->record, cell);
    if (record == NULL) {
        fail_item(item, "its record is not listed for a cell that has the item");
    }
    if (item->record != NULL && record->kind == PYRS_OPAQUE) {
        fail_item(item, "its record is opaque, which promises no members");
    }
}

static void check_owners(struct subset_cell cell)
{
    each_item(cell, check_owner);
}

static void subset_every_member_has_its_record(void **state)
{
    (void)state;
    each_cell(check_owners);
}

static const struct subset_item *field_of(const char *record, const char *path,
                                          struct subset_cell cell)
{
    for (size_t i = 0; i < subset_item_count; i++) {
        const struct subset_item *item = &subset_items[i];
        if (item->type == SUBSET_FIELD && strcmp(item->record, record) == 0 &&
            strcmp(item->name, path) == 0 && subset_item_applies(item, cell)) {
            return item;
        }
    }
    return NULL;
}

static void check_unit(const struct subset_item *item, struct subset_cell cell)
{
    if (item->type != SUBSET_BITFIELD) {
        return;
    }
    const struct subset_item *unit = field_of(item->record, item->c_type, cell);
    if (unit == NULL) {
        fail_item(item, "its unit is no field of the record");
    }
    if (!g_str_has_prefix(unit->c_type, "u")) {
        fail_item(item, "its unit is no unsigned integer");
    }
}

static void check_units(struct subset_cell cell)
{
    each_item(cell, check_unit);
}

static void subset_every_bitfield_has_its_unit(void **state)
{
    (void)state;
    each_cell(check_units);
}

/* The type of a member may name a record only where that record is listed. */
static void check_embedded(const struct subset_item *item, struct subset_cell cell)
{
    bool embeds = item->type == SUBSET_FIELD && g_str_has_prefix(item->c_type, "struct pyrs_") &&
                  strchr(item->c_type, '*') == NULL && strchr(item->c_type, '[') == NULL;
    if (embeds && subset_record_of_tag(item->c_type, cell) == NULL) {
        fail_item(item, "the record it embeds is not listed for a cell that has the item");
    }
}

static void check_all_embedded(struct subset_cell cell)
{
    each_item(cell, check_embedded);
}

static void subset_every_embedded_record_is_listed(void **state)
{
    (void)state;
    each_cell(check_all_embedded);
}

static GHashTable *names_seen; /* of one cell: emitted name -> item */

static void claim(const struct subset_item *item, char *name)
{
    if (g_hash_table_contains(names_seen, name)) {
        fail_msg("abi/subset.def:%d: %s is the name of line %d as well", item->line, name,
                 ((const struct subset_item *)g_hash_table_lookup(names_seen, name))->line);
    }
    g_hash_table_insert(names_seen, name, (void *)item);
}

/* The names that an item takes in a layout header: macros and tags, members below their record. */
static void claim_names(const struct subset_item *item, struct subset_cell cell)
{
    g_autofree char *name = NULL;
    const struct subset_item *record =
        item->record == NULL ? NULL : subset_record(item->record, cell);
    switch (item->type) {
    case SUBSET_RECORD:
        claim(item, g_strdup(item->extra));
        claim(item, g_strconcat("record ", subset_bare_type(item->name), NULL));
        return;
    case SUBSET_FIELD:
        name = emit_name_of_member(item);
        claim(item, g_strconcat(item->record, " member ", name, NULL));
        claim(item, g_strconcat(item->record, " path ", item->name, NULL));
        return;
    case SUBSET_BITFIELD:
        if (record == NULL) {
            fail_item(item, "its record is not listed for a cell that has the item");
        }
        name = emit_name_of_bitfield(record->extra, item->name);
        claim(item, g_strconcat(name, "_SHIFT", NULL));
        claim(item, g_strconcat(name, "_MASK", NULL));
        return;
    case SUBSET_CONST:
        claim(item, emit_name_of_const(item->name));
        return;
    case SUBSET_INIT:
        name = emit_name_of_init(item->name);
        claim(item, g_strdup(name));
        claim(item, g_strconcat(name, "_SIZE", NULL));
        return;
    default:
        claim(item, g_strdup(item->name));
    }
}

static void check_names(struct subset_cell cell)
{
    names_seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    each_item(cell, claim_names);
    g_hash_table_unref(names_seen);
}

static void subset_every_name_is_unique_in_its_cell(void **state)
{
    (void)state;
    each_cell(check_names);
}

/* ---- how much is curated ---- */

static unsigned count_of(enum subset_item_type type, struct subset_cell cell)
{
    unsigned count = 0;
    for (size_t i = 0; i < subset_item_count; i++) {
        count += subset_items[i].type == type && subset_item_applies(&subset_items[i], cell);
    }
    return count;
}

static void subset_of_3_11_is_not_smaller_than_planned(void **state)
{
    (void)state;
    static const struct {
        enum subset_item_type type;
        unsigned planned;
    } plan[] = {{SUBSET_RECORD, 18}, {SUBSET_FIELD, 180}, {SUBSET_CONST, 80}};
    struct subset_cell cell = {11, PYRS_FLAVOUR_GIL & PYRS_LP64};
    for (size_t i = 0; i < G_N_ELEMENTS(plan); i++) {
        unsigned count = count_of(plan[i].type, cell);
        print_message("%u %ss on 3.11, at least %u planned\n", count,
                      subset_item_type_word(plan[i].type), plan[i].planned);
        assert_true(count >= plan[i].planned);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(subset_item_applies_from_since_up_to_until),
        cmocka_unit_test(subset_item_applies_to_its_flavours),
        cmocka_unit_test(subset_item_applies_to_its_data_models),
        cmocka_unit_test(subset_flavour_words_name_one_flavour_each),
        cmocka_unit_test(subset_record_of_tag_is_the_embedded_record_only),
        cmocka_unit_test(subset_record_is_absent_before_its_version),
        cmocka_unit_test(subset_every_item_has_a_reason_of_one_line),
        cmocka_unit_test(subset_every_item_applies_somewhere),
        cmocka_unit_test(subset_every_tag_is_a_name_of_ours),
        cmocka_unit_test(subset_every_member_has_its_record),
        cmocka_unit_test(subset_every_bitfield_has_its_unit),
        cmocka_unit_test(subset_every_embedded_record_is_listed),
        cmocka_unit_test(subset_every_name_is_unique_in_its_cell),
        cmocka_unit_test(subset_of_3_11_is_not_smaller_than_planned),
    };
    return cmocka_run_group_tests_name("subset", tests, NULL, NULL);
}
