/* SPDX-License-Identifier: MIT */
#include "fake.h"

#include <pyrs/text.h>

#include <string.h>

/* The state word of a str, by the shifts of the profile: they are mirrored on big-endian. */
#define STATE(BIT, value) ((uint32_t)(value) << PYRS_ASCII_OBJECT_##BIT##_SHIFT)

#if PYRS_LAYOUT_MINOR >= 12
#define READY 0
#else
#define READY STATE(READY, 1)
#endif

static PyObject *str_of(uint32_t bits, Py_ssize_t length)
{
    PyObject *op = fake_object(&PyUnicode_Type, sizeof(struct pyrs_unicode_object) + 64);
    PYRS_ASCII_OBJECT(op)->state = bits;
    PYRS_ASCII_OBJECT(op)->length = length;
    return op;
}

static PyObject *ascii(void)
{
    PyObject *op = str_of(READY | STATE(KIND, 1) | STATE(COMPACT, 1) | STATE(ASCII, 1), 4);
    memcpy(PYRS_ASCII_OBJECT(op) + 1, "pyrs", 5);
    return op;
}

/* Compact, not ASCII: two or four bytes a code point, behind the larger head. */
static PyObject *wide(uint32_t kind, const void *data, size_t size)
{
    PyObject *op = str_of(READY | STATE(KIND, kind) | STATE(COMPACT, 1), 1);
    memcpy(PYRS_COMPACT_UNICODE_OBJECT(op) + 1, data, size);
    return op;
}

static void text_bytes_have_size_and_data(void **state)
{
    (void)state;
    PyObject *op = fake_object(&PyBytes_Type, sizeof(struct pyrs_bytes_object) + 16);
    PYRS_BYTES_OBJECT(op)->ob_base.ob_size = 3;
    memcpy(PYRS_BYTES_OBJECT(op)->ob_sval, "a\0b", 4);
    assert_int_equal(pyrs_bytes_size(op), 3);
    assert_memory_equal(pyrs_bytes_data(op), "a\0b", 4);
}

static void text_ascii_is_told_by_its_bits(void **state)
{
    (void)state;
    PyObject *op = ascii();
    assert_int_equal(pyrs_str_length(op), 4);
    assert_int_equal(pyrs_str_kind(op), 1);
    assert_int_equal(pyrs_str_is_ascii(op), 1);
    assert_int_equal(pyrs_str_is_compact(op), 1);
    assert_int_equal(pyrs_str_is_ready(op), 1);
    assert_int_equal(pyrs_str_interned(op), 0);
}

/* Each bit alone, so that no two share a place. */
static void text_each_bit_of_the_state_is_read_alone(void **state)
{
    (void)state;
    assert_int_equal(pyrs_str_kind(str_of(STATE(KIND, 4), 0)), 4);
    assert_int_equal(pyrs_str_is_ascii(str_of(STATE(ASCII, 1), 0)), 1);
    assert_int_equal(pyrs_str_is_ascii(str_of(~STATE(ASCII, 1), 0)), 0);
    assert_int_equal(pyrs_str_is_compact(str_of(STATE(COMPACT, 1), 0)), 1);
    assert_int_equal(pyrs_str_is_compact(str_of(~STATE(COMPACT, 1), 0)), 0);
    assert_int_equal(pyrs_str_interned(str_of(STATE(INTERNED, 2), 0)), 2);
}

#if PYRS_LAYOUT_MINOR < 12

static void text_legacy_str_may_not_be_ready(void **state)
{
    (void)state;
    assert_int_equal(pyrs_str_is_ready(str_of(0, 0)), 0);
    assert_int_equal(pyrs_str_is_ready(str_of(STATE(READY, 1), 0)), 1);
}

#endif

static void text_ascii_data_follows_the_small_head(void **state)
{
    (void)state;
    PyObject *op = ascii();
    assert_ptr_equal(pyrs_str_data(op), PYRS_ASCII_OBJECT(op) + 1);
    assert_memory_equal(pyrs_str_data(op), "pyrs", 5);
}

static void text_wide_data_follows_the_large_head(void **state)
{
    (void)state;
    static const uint16_t euro = 0x20ac;
    PyObject *op = wide(2, &euro, sizeof euro);
    assert_ptr_equal(pyrs_str_data(op), PYRS_COMPACT_UNICODE_OBJECT(op) + 1);
}

static void text_data_of_a_subclass_is_where_it_points(void **state)
{
    (void)state;
    static char data[] = "elsewhere";
    PyObject *op = str_of(READY | STATE(KIND, 1), 9);
    PYRS_UNICODE_OBJECT(op)->data = data;
    assert_ptr_equal(pyrs_str_data(op), data);
    assert_int_equal(pyrs_str_read(op, 8), 'e');
}

static void text_read_takes_the_width_of_the_kind(void **state)
{
    (void)state;
    static const uint16_t two[] = {0x20ac, 0x00e9};
    static const uint32_t four[] = {0x1f40d, 0x20ac};
    assert_int_equal(pyrs_str_read(ascii(), 3), 's');
    assert_int_equal(pyrs_str_read(wide(2, two, sizeof two), 0), 0x20ac);
    assert_int_equal(pyrs_str_read(wide(2, two, sizeof two), 1), 0x00e9);
    assert_int_equal(pyrs_str_read(wide(4, four, sizeof four), 0), 0x1f40d);
    assert_int_equal(pyrs_str_read(wide(4, four, sizeof four), 1), 0x20ac);
}

static void text_utf8_of_ascii_is_its_data(void **state)
{
    (void)state;
    PyObject *op = ascii();
    Py_ssize_t size = -1;
    assert_ptr_equal(pyrs_str_cached_utf8(op, &size), pyrs_str_data(op));
    assert_int_equal(size, 4);
}

static void text_utf8_of_another_str_is_what_was_cached(void **state)
{
    (void)state;
    static const uint16_t euro = 0x20ac;
    static char utf8[] = "\xe2\x82\xac";
    PyObject *op = wide(2, &euro, sizeof euro);
    Py_ssize_t size = -1;
    PYRS_COMPACT_UNICODE_OBJECT(op)->utf8 = utf8;
    PYRS_COMPACT_UNICODE_OBJECT(op)->utf8_length = 3;
    assert_ptr_equal(pyrs_str_cached_utf8(op, &size), utf8);
    assert_int_equal(size, 3);
}

static void text_utf8_that_nobody_cached_is_null_and_says_no_size(void **state)
{
    (void)state;
    static const uint16_t euro = 0x20ac;
    Py_ssize_t size = -1;
    assert_null(pyrs_str_cached_utf8(wide(2, &euro, sizeof euro), &size));
    assert_int_equal(size, -1);
}

int text_test(void)
{
    const struct CMUnitTest tests[] = {
        FAKE_TEST(text_bytes_have_size_and_data),
        FAKE_TEST(text_ascii_is_told_by_its_bits),
        FAKE_TEST(text_each_bit_of_the_state_is_read_alone),
#if PYRS_LAYOUT_MINOR < 12
        FAKE_TEST(text_legacy_str_may_not_be_ready),
#endif
        FAKE_TEST(text_ascii_data_follows_the_small_head),
        FAKE_TEST(text_wide_data_follows_the_large_head),
        FAKE_TEST(text_data_of_a_subclass_is_where_it_points),
        FAKE_TEST(text_read_takes_the_width_of_the_kind),
        FAKE_TEST(text_utf8_of_ascii_is_its_data),
        FAKE_TEST(text_utf8_of_another_str_is_what_was_cached),
        FAKE_TEST(text_utf8_that_nobody_cached_is_null_and_says_no_size),
    };
    return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}
