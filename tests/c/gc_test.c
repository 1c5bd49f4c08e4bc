/* SPDX-License-Identifier: MIT */
#include "fake.h"

#include <pyrs/unstable/gc.h>

static PyObject *collected(void)
{
    PyTypeObject *type = fake_type("list", PYRS_TPFLAGS_HAVE_GC);
    return fake_object(type, sizeof(struct pyrs_list_object));
}

static void gc_new_object_is_neither_tracked_nor_finalized(void **state)
{
    (void)state;
    PyObject *op = collected();
    assert_int_equal(pyrs_gc_is_tracked(op), 0);
    assert_int_equal(pyrs_gc_is_finalized(op), 0);
}

#if PYRS_LAYOUT_FREE_THREADED

static void gc_bits_are_in_the_object(void **state)
{
    (void)state;
    PyObject *op = collected();
    assert_null(pyrs_gc_head_of(op));
    PYRS_OBJECT(op)->ob_gc_bits = PYRS_GC_BITS_TRACKED;
    assert_int_equal(pyrs_gc_is_tracked(op), 1);
    assert_int_equal(pyrs_gc_is_finalized(op), 0);
    PYRS_OBJECT(op)->ob_gc_bits = PYRS_GC_BITS_FINALIZED;
    assert_int_equal(pyrs_gc_is_tracked(op), 0);
    assert_int_equal(pyrs_gc_is_finalized(op), 1);
}

#else

static void gc_head_is_in_front_of_the_object(void **state)
{
    (void)state;
    PyObject *op = collected();
    assert_ptr_equal((char *)pyrs_gc_head_of(op) + sizeof(struct pyrs_gc_head), op);
}

static void gc_tracked_object_is_in_a_list(void **state)
{
    (void)state;
    PyObject *op = collected();
    pyrs_gc_head_of(op)->_gc_next = (uintptr_t)pyrs_gc_head_of(op);
    assert_int_equal(pyrs_gc_is_tracked(op), 1);
    assert_int_equal(pyrs_gc_is_finalized(op), 0);
}

/* The bit shares a word with the link to the previous object. */
static void gc_finalized_is_a_bit_beside_the_link(void **state)
{
    (void)state;
    PyObject *op = collected();
    pyrs_gc_head_of(op)->_gc_prev = ~(uintptr_t)PYRS_GC_PREV_MASK_FINALIZED;
    assert_int_equal(pyrs_gc_is_finalized(op), 0);
    pyrs_gc_head_of(op)->_gc_prev = PYRS_GC_PREV_MASK_FINALIZED;
    assert_int_equal(pyrs_gc_is_finalized(op), 1);
    assert_int_equal(pyrs_gc_is_tracked(op), 0);
}

#endif

static void gc_tracking_is_cpythons_work(void **state)
{
    (void)state;
    PyObject *op = collected();
    pyrs_gc_track(op);
    assert_int_equal(fake_calls("PyObject_GC_Track"), 1);
    pyrs_gc_untrack(op);
    assert_int_equal(fake_calls("PyObject_GC_UnTrack"), 1);
}

static int stop_at(PyObject *op, void *wanted)
{
    return op == wanted ? 77 : 0;
}

static void gc_visit_says_what_the_collector_says(void **state)
{
    (void)state;
    PyObject *op = collected();
    assert_int_equal(pyrs_gc_visit(op, stop_at, op), 77);
    assert_int_equal(pyrs_gc_visit(op, stop_at, NULL), 0);
    assert_int_equal(pyrs_gc_visit(NULL, stop_at, NULL), 0);
}

int gc_test(void)
{
    const struct CMUnitTest tests[] = {
        FAKE_TEST(gc_new_object_is_neither_tracked_nor_finalized),
        FAKE_TEST(gc_tracking_is_cpythons_work),
        FAKE_TEST(gc_visit_says_what_the_collector_says),
#if PYRS_LAYOUT_FREE_THREADED
        FAKE_TEST(gc_bits_are_in_the_object),
#else
        FAKE_TEST(gc_head_is_in_front_of_the_object),
        FAKE_TEST(gc_tracked_object_is_in_a_list),
        FAKE_TEST(gc_finalized_is_a_bit_beside_the_link),
#endif
    };
    return cmocka_run_group_tests_name("gc", tests, NULL, NULL);
}
