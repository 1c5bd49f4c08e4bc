/* SPDX-License-Identifier: MIT */
#include "fake.h"

#include <pthread.h>

static PyObject *object(void)
{
    return fake_object(fake_type("thing", 0), sizeof(struct pyrs_object));
}

static void refstate_count_is_read(void **state)
{
    (void)state;
    PyObject *op = object();
    for (Py_ssize_t count = 1; count < 5; count++) {
        fake_set_count(op, count);
        assert_int_equal(pyrs_refcnt(op), count);
    }
}

static void refstate_only_a_count_of_one_is_unique(void **state)
{
    (void)state;
    PyObject *op = object();
    assert_int_equal(pyrs_is_unique(op), 1);
    fake_set_count(op, 2);
    assert_int_equal(pyrs_is_unique(op), 0);
}

static void refstate_new_object_is_owned_and_mortal(void **state)
{
    (void)state;
    PyObject *op = object();
    assert_int_equal(pyrs_is_owned(op), 1);
    assert_int_equal(pyrs_is_immortal(op), 0);
    assert_int_equal(pyrs_ref_shared_state(op), 0);
}

static void refstate_immortal_is_told_from_mortal(void **state)
{
    (void)state;
    PyObject *op = object();
    fake_set_immortal(op);
    assert_int_equal(pyrs_is_immortal(op), PYRS_LAYOUT_MINOR >= 12);
    assert_int_equal(pyrs_is_unique(op), 0);
}

static void *owner_of_another_thread(void *out)
{
    *(uintptr_t *)out = pyrs_owner_id();
    return NULL;
}

static void refstate_owner_id_is_one_for_each_thread(void **state)
{
    (void)state;
    uintptr_t other = 0;
    pthread_t thread;
    assert_int_equal(pthread_create(&thread, NULL, owner_of_another_thread, &other), 0);
    pthread_join(thread, NULL);
    assert_int_equal(pyrs_owner_id(), pyrs_owner_id());
    assert_int_not_equal(other, 0);
    assert_int_not_equal(other, pyrs_owner_id());
}

#if PYRS_LAYOUT_FREE_THREADED

static void refstate_count_is_the_sum_of_both_halves(void **state)
{
    (void)state;
    PyObject *op = object();
    PYRS_OBJECT(op)->ob_ref_local = 3;
    PYRS_OBJECT(op)->ob_ref_shared =
        ((Py_ssize_t)4 << PYRS_REF_SHARED_SHIFT) | PYRS_REF_MAYBE_WEAKREF;
    assert_int_equal(pyrs_refcnt(op), 7);
}

/* The owner may have taken what others gave back. */
static void refstate_shared_half_may_be_negative(void **state)
{
    (void)state;
    PyObject *op = object();
    PYRS_OBJECT(op)->ob_ref_local = 3;
    PYRS_OBJECT(op)->ob_ref_shared = -((Py_ssize_t)1 << PYRS_REF_SHARED_SHIFT);
    assert_int_equal(pyrs_refcnt(op), 2);
}

static void refstate_object_of_another_thread_is_not_owned(void **state)
{
    (void)state;
    PyObject *op = object();
    PYRS_OBJECT(op)->ob_tid = pyrs_owner_id() + 1;
    assert_int_equal(pyrs_is_owned(op), 0);
    assert_int_equal(pyrs_is_unique(op), 0);
}

static void refstate_object_that_others_may_know_is_not_unique(void **state)
{
    (void)state;
    PyObject *op = object();
    PYRS_OBJECT(op)->ob_ref_shared = PYRS_REF_MAYBE_WEAKREF;
    assert_int_equal(pyrs_is_unique(op), 0);
}

static void refstate_shared_state_is_the_low_bits(void **state)
{
    (void)state;
    static const int states[] = {PYRS_REF_MAYBE_WEAKREF, PYRS_REF_QUEUED, PYRS_REF_MERGED};
    PyObject *op = object();
    for (size_t i = 0; i < sizeof states / sizeof states[0]; i++) {
        PYRS_OBJECT(op)->ob_ref_shared = ((Py_ssize_t)5 << PYRS_REF_SHARED_SHIFT) | states[i];
        assert_int_equal(pyrs_ref_shared_state(op), states[i]);
    }
}

static void refstate_count_of_an_immortal_is_that_of_cpython(void **state)
{
    (void)state;
    PyObject *op = object();
    fake_set_immortal(op);
    assert_true(pyrs_refcnt(op) > 1000000);
}

#elif PYRS_LAYOUT_MINOR >= 12

static const struct {
    Py_ssize_t count;
    int immortal;
} counts[] = {
    {0, 0},
    {1, 0},
    {0x7fffffff, 0},
    {(Py_ssize_t)0x80000000, 1},
    {(Py_ssize_t)0xc0000000, 1},
    {(Py_ssize_t)0xffffffff, 1},
};

/* Extensions of the stable ABI count immortals too, so that the whole upper half is immortal. */
static void refstate_whole_upper_half_is_immortal(void **state)
{
    (void)state;
    PyObject *op = object();
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        fake_set_count(op, counts[i].count);
        assert_int_equal(pyrs_is_immortal(op), counts[i].immortal);
    }
}

#endif

#if PYRS_LAYOUT_MINOR >= 14 && !PYRS_LAYOUT_FREE_THREADED

static void refstate_flags_are_no_part_of_the_count(void **state)
{
    (void)state;
    PyObject *op = object();
    PYRS_OBJECT(op)->ob_flags = 0xffff;
    PYRS_OBJECT(op)->ob_overflow = 0xffff;
    assert_int_equal(pyrs_refcnt(op), 1);
    assert_int_equal(pyrs_is_unique(op), 1);
    assert_int_equal(pyrs_is_immortal(op), 0);
}

#endif

int refstate_test(void)
{
    const struct CMUnitTest tests[] = {
        FAKE_TEST(refstate_count_is_read),
        FAKE_TEST(refstate_only_a_count_of_one_is_unique),
        FAKE_TEST(refstate_new_object_is_owned_and_mortal),
        FAKE_TEST(refstate_immortal_is_told_from_mortal),
        FAKE_TEST(refstate_owner_id_is_one_for_each_thread),
#if PYRS_LAYOUT_FREE_THREADED
        FAKE_TEST(refstate_count_is_the_sum_of_both_halves),
        FAKE_TEST(refstate_shared_half_may_be_negative),
        FAKE_TEST(refstate_object_of_another_thread_is_not_owned),
        FAKE_TEST(refstate_object_that_others_may_know_is_not_unique),
        FAKE_TEST(refstate_shared_state_is_the_low_bits),
        FAKE_TEST(refstate_count_of_an_immortal_is_that_of_cpython),
#elif PYRS_LAYOUT_MINOR >= 12
        FAKE_TEST(refstate_whole_upper_half_is_immortal),
#endif
#if PYRS_LAYOUT_MINOR >= 14 && !PYRS_LAYOUT_FREE_THREADED
        FAKE_TEST(refstate_flags_are_no_part_of_the_count),
#endif
    };
    return cmocka_run_group_tests_name("refstate", tests, NULL, NULL);
}
