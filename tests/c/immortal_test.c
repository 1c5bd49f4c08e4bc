/* SPDX-License-Identifier: MIT */
/* The part of refcount that is about objects which never end, and about counts that reach theirs.
 */
#include "fake.h"

static PyObject *object(void)
{
    return fake_object(fake_type("thing", 0), sizeof(struct pyrs_object));
}

#if PYRS_LAYOUT_MINOR >= 12

static void immortal_incref_is_a_no_op(void **state)
{
    (void)state;
    PyObject *op = object();
    fake_set_immortal(op);
    struct pyrs_object before = *PYRS_OBJECT(op);
    pyrs_incref(op);
    assert_memory_equal(op, &before, sizeof before);
}

static void immortal_decref_is_a_no_op(void **state)
{
    (void)state;
    PyObject *op = object();
    fake_set_immortal(op);
    struct pyrs_object before = *PYRS_OBJECT(op);
    pyrs_decref(op);
    assert_memory_equal(op, &before, sizeof before);
    assert_false(fake_is_dead(op));
}

static void immortal_try_incref_succeeds_and_changes_nothing(void **state)
{
    (void)state;
    PyObject *op = object();
    fake_set_immortal(op);
    struct pyrs_object before = *PYRS_OBJECT(op);
    assert_int_equal(pyrs_try_incref(op), 1);
    assert_memory_equal(op, &before, sizeof before);
}

static void immortalize_makes_a_new_object_immortal(void **state)
{
    (void)state;
    PyObject *op = object();
    assert_int_equal(pyrs_immortalize(op), PYRS_OK);
    assert_true(pyrs_is_immortal(op));
}

#endif

#if PYRS_LAYOUT_MINOR >= 12 && PYRS_LAYOUT_MINOR < 15

static void immortalize_refuses_a_shared_object(void **state)
{
    (void)state;
    PyObject *op = object();
    fake_set_count(op, 2);
    assert_int_equal(pyrs_immortalize(op), PYRS_ERR_ARGUMENT);
    assert_int_equal(fake_count(op), 2);
}

static void immortalize_refuses_a_str(void **state)
{
    (void)state;
    PyTypeObject *type = fake_type("str", PYRS_TPFLAGS_UNICODE_SUBCLASS);
    PyObject *op = fake_object(type, sizeof(struct pyrs_unicode_object));
    assert_int_equal(pyrs_immortalize(op), PYRS_ERR_ARGUMENT);
    assert_false(pyrs_is_immortal(op));
}

static void immortalize_untracks_what_the_collector_knows(void **state)
{
    (void)state;
    PyObject *op = fake_object(fake_type("list", PYRS_TPFLAGS_HAVE_GC), sizeof(struct pyrs_object));
    assert_int_equal(pyrs_immortalize(op), PYRS_OK);
    assert_int_equal(fake_calls("PyObject_GC_UnTrack"), 1);
}

#elif PYRS_LAYOUT_MINOR >= 15

static void immortalize_tells_that_cpython_refused(void **state)
{
    (void)state;
    PyObject *op = object();
    fake_refuse("PyUnstable_SetImmortal");
    assert_int_equal(pyrs_immortalize(op), PYRS_ERR_ARGUMENT);
    assert_false(pyrs_is_immortal(op));
}

#else

static void immortalize_is_unsupported_before_3_12(void **state)
{
    (void)state;
    PyObject *op = object();
    assert_int_equal(pyrs_immortalize(op), PYRS_ERR_UNSUPPORTED);
    assert_int_equal(fake_count(op), 1);
}

#endif

#if PYRS_LAYOUT_MINOR >= 12 && !PYRS_LAYOUT_FREE_THREADED

/* A count that wrapped would make an immortal object mortal, and then end it. */
static void immortal_incref_stops_below_the_wrap(void **state)
{
    (void)state;
    PyObject *op = object();
    fake_set_count(op, UINT32_MAX);
    pyrs_incref(op);
    assert_int_equal((uint32_t)fake_count(op), UINT32_MAX);
}

static void immortal_decref_leaves_a_count_in_the_immortal_half(void **state)
{
    (void)state;
    PyObject *op = object();
    fake_set_count(op, (Py_ssize_t)1 << 31);
    pyrs_decref(op);
    assert_int_equal(fake_count(op), (Py_ssize_t)1 << 31);
}

#endif

#if PYRS_LAYOUT_MINOR >= 14 && !PYRS_LAYOUT_FREE_THREADED

/* From 3.14 on the count is half a word: its neighbours must not feel a carry. */
static void immortal_incref_carries_nothing_into_the_flags(void **state)
{
    (void)state;
    PyObject *op = object();
    PYRS_OBJECT(op)->ob_overflow = 0x1234;
    PYRS_OBJECT(op)->ob_flags = 0x0056;
    fake_set_count(op, PYRS_IMMORTAL_INITIAL_REFCNT - 1);
    pyrs_incref(op);
    pyrs_incref(op);
    assert_int_equal(PYRS_OBJECT(op)->ob_refcnt, PYRS_IMMORTAL_INITIAL_REFCNT);
    assert_int_equal(PYRS_OBJECT(op)->ob_overflow, 0x1234);
    assert_int_equal(PYRS_OBJECT(op)->ob_flags, 0x0056);
}

#endif

int immortal_test(void)
{
    const struct CMUnitTest tests[] = {
#if PYRS_LAYOUT_MINOR >= 12
        FAKE_TEST(immortal_incref_is_a_no_op),
        FAKE_TEST(immortal_decref_is_a_no_op),
        FAKE_TEST(immortal_try_incref_succeeds_and_changes_nothing),
        FAKE_TEST(immortalize_makes_a_new_object_immortal),
#endif
#if PYRS_LAYOUT_MINOR >= 12 && PYRS_LAYOUT_MINOR < 15
        FAKE_TEST(immortalize_refuses_a_shared_object),
        FAKE_TEST(immortalize_refuses_a_str),
        FAKE_TEST(immortalize_untracks_what_the_collector_knows),
#elif PYRS_LAYOUT_MINOR >= 15
        FAKE_TEST(immortalize_tells_that_cpython_refused),
#else
        FAKE_TEST(immortalize_is_unsupported_before_3_12),
#endif
#if PYRS_LAYOUT_MINOR >= 12 && !PYRS_LAYOUT_FREE_THREADED
        FAKE_TEST(immortal_incref_stops_below_the_wrap),
        FAKE_TEST(immortal_decref_leaves_a_count_in_the_immortal_half),
#endif
#if PYRS_LAYOUT_MINOR >= 14 && !PYRS_LAYOUT_FREE_THREADED
        FAKE_TEST(immortal_incref_carries_nothing_into_the_flags),
#endif
    };
    return cmocka_run_group_tests_name("immortal", tests, NULL, NULL);
}
