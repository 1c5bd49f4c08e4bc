/* SPDX-License-Identifier: MIT */
#include "fake.h"

#include <pyrs/number.h>

/* An int of the profile's layout: its sign and its digits, lowest first. */
static PyObject *long_of(int sign, Py_ssize_t count, const uint32_t *digits)
{
    PyObject *op = fake_object(&PyLong_Type, sizeof(struct pyrs_long_object) + 64);
#if PYRS_LAYOUT_MINOR >= 12
    PYRS_LONG_OBJECT(op)->lv_tag =
        ((uintptr_t)count << PYRS_LONG_NON_SIZE_BITS) | (uintptr_t)(1 - sign);
#else
    PYRS_LONG_OBJECT(op)->ob_base.ob_size = sign * count;
#endif
    uint32_t *place = PYRS_LONG_OBJECT(op)->ob_digit;
    for (Py_ssize_t i = 0; i < count; i++) {
        place[i] = digits[i];
    }
    return op;
}

/* CPython writes the number 0 without a sign: with one zero digit from 3.12 on, before with none.
 */
static PyObject *zero(void)
{
    static const uint32_t digit = 0;
    return long_of(0, PYRS_LAYOUT_MINOR >= 12 ? 1 : 0, &digit);
}

static PyObject *small(int sign, uint32_t digit)
{
    return long_of(sign, 1, &digit);
}

static void number_sign_is_that_of_the_number(void **state)
{
    (void)state;
    assert_int_equal(pyrs_long_sign(zero()), 0);
    assert_int_equal(pyrs_long_sign(small(1, 5)), 1);
    assert_int_equal(pyrs_long_sign(small(-1, 5)), -1);
}

static void number_of_one_digit_is_compact(void **state)
{
    (void)state;
    static const uint32_t digits[] = {1, 2};
    assert_int_equal(pyrs_long_is_compact(zero()), 1);
    assert_int_equal(pyrs_long_is_compact(small(-1, 7)), 1);
    assert_int_equal(pyrs_long_is_compact(long_of(1, 2, digits)), 0);
}

static void number_compact_value_has_its_sign(void **state)
{
    (void)state;
    assert_int_equal(pyrs_long_compact_value(zero()), 0);
    assert_int_equal(pyrs_long_compact_value(small(1, 1234)), 1234);
    assert_int_equal(pyrs_long_compact_value(small(-1, 1234)), -1234);
}

static void number_digits_are_counted_and_read_without_the_sign(void **state)
{
    (void)state;
    static const uint32_t digits[] = {11, 22, 33};
    PyObject *op = long_of(-1, 3, digits);
    assert_int_equal(pyrs_long_digit_count(op), 3);
    for (Py_ssize_t i = 0; i < 3; i++) {
        assert_int_equal(pyrs_long_digit(op, i), digits[i]);
    }
}

#define DIGIT ((uint32_t)1 << PYRS_LONG_SHIFT)

/* 2**63 takes three digits of 30 bits: the top one holds what is above bit 60. */
static const struct {
    int sign;
    Py_ssize_t count;
    uint32_t digits[4];
    int status;
    int64_t value;
} integers[] = {
    {1, 1, {1}, PYRS_OK, 1},
    {-1, 1, {1}, PYRS_OK, -1},
    {1, 1, {DIGIT - 1}, PYRS_OK, (int64_t)DIGIT - 1},
    {1, 2, {0, 1}, PYRS_OK, (int64_t)DIGIT},
    {-1, 2, {3, 5}, PYRS_OK, -(5 * (int64_t)DIGIT + 3)},
    {1, 3, {DIGIT - 1, DIGIT - 1, 7}, PYRS_OK, INT64_MAX},
    {-1, 3, {DIGIT - 1, DIGIT - 1, 7}, PYRS_OK, -INT64_MAX},
    {-1, 3, {0, 0, 8}, PYRS_OK, INT64_MIN},
    {1, 3, {0, 0, 8}, PYRS_ERR_ARGUMENT, 0},
    {-1, 3, {1, 0, 8}, PYRS_ERR_ARGUMENT, 0},
    {1, 3, {0, 0, 16}, PYRS_ERR_ARGUMENT, 0},
    {1, 4, {0, 0, 0, 1}, PYRS_ERR_ARGUMENT, 0},
};

static void number_as_int64_is_exact_or_refused(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof integers / sizeof integers[0]; i++) {
        PyObject *op = long_of(integers[i].sign, integers[i].count, integers[i].digits);
        int64_t value = 4711;
        assert_int_equal(pyrs_long_as_int64(op, &value), integers[i].status);
        assert_true(value == (integers[i].status == PYRS_OK ? integers[i].value : 4711));
    }
}

static void number_zero_is_zero_as_int64(void **state)
{
    (void)state;
    int64_t value = 4711;
    assert_int_equal(pyrs_long_as_int64(zero(), &value), PYRS_OK);
    assert_int_equal(value, 0);
}

static void number_float_is_read(void **state)
{
    (void)state;
    PyObject *op = fake_object(&PyFloat_Type, sizeof(struct pyrs_float_object));
    PYRS_FLOAT_OBJECT(op)->ob_fval = -0.5;
    assert_true(pyrs_float_value(op) == -0.5);
}

int number_test(void)
{
    const struct CMUnitTest tests[] = {
        FAKE_TEST(number_sign_is_that_of_the_number),
        FAKE_TEST(number_of_one_digit_is_compact),
        FAKE_TEST(number_compact_value_has_its_sign),
        FAKE_TEST(number_digits_are_counted_and_read_without_the_sign),
        FAKE_TEST(number_as_int64_is_exact_or_refused),
        FAKE_TEST(number_zero_is_zero_as_int64),
        FAKE_TEST(number_float_is_read),
    };
    return cmocka_run_group_tests_name("number", tests, NULL, NULL);
}
