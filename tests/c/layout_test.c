/* SPDX-License-Identifier: MIT */
#include "fake.h"

#include <string.h>

static void layout_names_the_profile_it_was_compiled_for(void **state)
{
    (void)state;
    assert_string_equal(pyrs_layout_profile(), PYRS_LAYOUT_PROFILE);
}

static void layout_table_ends_where_the_count_says(void **state)
{
    (void)state;
    assert_true(pyrs_layout_count() > 500);
    assert_non_null(pyrs_layout_at(pyrs_layout_count() - 1));
    assert_null(pyrs_layout_at(pyrs_layout_count()));
    assert_null(pyrs_layout_at(SIZE_MAX));
}

static void layout_find_meets_what_at_enumerates(void **state)
{
    (void)state;
    for (size_t i = 0; i < pyrs_layout_count(); i++) {
        const struct pyrs_layout_item *item = pyrs_layout_at(i);
        const struct pyrs_layout_item *found = pyrs_layout_find(item->name);
        /* A bitfield has the name of no other thing; an initialiser may have that of its record. */
        assert_string_equal(found->name, item->name);
        assert_true(found == item || found->kind != item->kind);
    }
}

static void layout_find_knows_no_other_name(void **state)
{
    (void)state;
    assert_null(pyrs_layout_find("PyObject.ob_nothing"));
    assert_null(pyrs_layout_find(""));
}

static void layout_item_of_a_record_has_its_size(void **state)
{
    (void)state;
    const struct pyrs_layout_item *item = pyrs_layout_find("PyObject");
    assert_int_equal(item->kind, PYRS_LAYOUT_RECORD);
    assert_int_equal(item->size, sizeof(struct pyrs_object));
}

static void layout_item_of_a_member_has_its_place(void **state)
{
    (void)state;
    const struct pyrs_layout_item *item = pyrs_layout_find("PyObject.ob_type");
    assert_int_equal(item->kind, PYRS_LAYOUT_FIELD);
    assert_int_equal(item->offset, offsetof(struct pyrs_object, ob_type));
    assert_int_equal(item->size, sizeof(void *));
}

static void layout_item_of_a_bitfield_has_shift_and_width(void **state)
{
    (void)state;
    const struct pyrs_layout_item *item = pyrs_layout_find("PyASCIIObject.state.kind");
    assert_int_equal(item->kind, PYRS_LAYOUT_BITFIELD);
    assert_int_equal(item->shift, PYRS_ASCII_OBJECT_KIND_SHIFT);
    assert_int_equal(((uint64_t)1 << item->width) - 1, PYRS_ASCII_OBJECT_KIND_MASK);
}

static void layout_unit_of_a_bitfield_has_an_entry_too(void **state)
{
    (void)state;
    const struct pyrs_layout_item *unit = pyrs_layout_find("PyASCIIObject.state");
    assert_int_equal(unit->kind, PYRS_LAYOUT_FIELD);
    assert_int_equal(unit->offset, offsetof(struct pyrs_ascii_object, state));
    assert_int_equal(unit->size, sizeof(((struct pyrs_ascii_object *)NULL)->state));
}

/* The members of an entry that its kind does not use. */
static void layout_item_has_nothing_that_its_kind_does_not_use(void **state)
{
    (void)state;
    for (size_t i = 0; i < pyrs_layout_count(); i++) {
        const struct pyrs_layout_item *item = pyrs_layout_at(i);
        assert_true((item->bytes != NULL) == (item->kind == PYRS_LAYOUT_INIT));
        assert_true((item->width != 0) == (item->kind == PYRS_LAYOUT_BITFIELD));
        assert_true(item->value == 0 || item->kind == PYRS_LAYOUT_CONST);
        assert_true(item->offset == 0 || item->kind == PYRS_LAYOUT_FIELD);
    }
}

static void layout_item_of_a_constant_has_its_value(void **state)
{
    (void)state;
    const struct pyrs_layout_item *item = pyrs_layout_find("Py_TPFLAGS_HEAPTYPE");
    assert_int_equal(item->kind, PYRS_LAYOUT_CONST);
    assert_int_equal(item->value, PYRS_TPFLAGS_HEAPTYPE);
}

static void layout_item_of_an_initialiser_has_its_bytes(void **state)
{
    (void)state;
    const struct pyrs_layout_item *item = pyrs_layout_find("PyObject_HEAD_INIT");
    assert_non_null(item);
    assert_int_equal(item->kind, PYRS_LAYOUT_INIT);
    assert_int_equal(item->size, sizeof(struct pyrs_object));
    assert_memory_equal(item->bytes, PYRS_INIT_OBJECT_HEAD, item->size);
}

static void layout_items_of_symbols_are_names_alone(void **state)
{
    (void)state;
    assert_int_equal(pyrs_layout_find("PyErr_SetNone")->kind, PYRS_LAYOUT_FUNC);
    assert_int_equal(pyrs_layout_find("PyExc_SystemError")->kind, PYRS_LAYOUT_DATA);
}

static void layout_kinds_have_the_words_of_the_fact_files(void **state)
{
    (void)state;
    static const char *const words[] = {"record", "field", "bitfield", "const",
                                        "init",   "func",  "data"};
    for (int kind = PYRS_LAYOUT_RECORD; kind <= PYRS_LAYOUT_DATA; kind++) {
        assert_string_equal(pyrs_layout_kind_name(kind), words[kind - PYRS_LAYOUT_RECORD]);
    }
}

static void layout_number_that_is_no_kind_has_no_word(void **state)
{
    (void)state;
    assert_null(pyrs_layout_kind_name(0));
    assert_null(pyrs_layout_kind_name(-1));
    assert_null(pyrs_layout_kind_name(PYRS_LAYOUT_DATA + 1));
}

int layout_test(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(layout_names_the_profile_it_was_compiled_for),
        cmocka_unit_test(layout_table_ends_where_the_count_says),
        cmocka_unit_test(layout_find_meets_what_at_enumerates),
        cmocka_unit_test(layout_find_knows_no_other_name),
        cmocka_unit_test(layout_item_of_a_record_has_its_size),
        cmocka_unit_test(layout_item_of_a_member_has_its_place),
        cmocka_unit_test(layout_item_of_a_bitfield_has_shift_and_width),
        cmocka_unit_test(layout_unit_of_a_bitfield_has_an_entry_too),
        cmocka_unit_test(layout_item_has_nothing_that_its_kind_does_not_use),
        cmocka_unit_test(layout_item_of_a_constant_has_its_value),
        cmocka_unit_test(layout_item_of_an_initialiser_has_its_bytes),
        cmocka_unit_test(layout_items_of_symbols_are_names_alone),
        cmocka_unit_test(layout_kinds_have_the_words_of_the_fact_files),
        cmocka_unit_test(layout_number_that_is_no_kind_has_no_word),
    };
    return cmocka_run_group_tests_name("layout", tests, NULL, NULL);
}
