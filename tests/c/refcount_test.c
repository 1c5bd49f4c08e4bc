/* SPDX-License-Identifier: MIT */
#include "fake.h"

static PyObject *object(void)
{
    return fake_object(fake_type("thing", 0), sizeof(struct pyrs_object));
}

/* An object that another thread made. */
static PyObject *foreign_object(void)
{
    PyObject *op = object();
#if PYRS_LAYOUT_FREE_THREADED
    PYRS_OBJECT(op)->ob_tid = pyrs_owner_id() + 1;
#endif
    return op;
}

static void refcount_incref_adds_one(void **state)
{
    (void)state;
    PyObject *op = object();
    pyrs_incref(op);
    assert_int_equal(fake_count(op), 2);
}

static void refcount_decref_takes_one(void **state)
{
    (void)state;
    PyObject *op = object();
    fake_set_count(op, 2);
    pyrs_decref(op);
    assert_int_equal(fake_count(op), 1);
    assert_false(fake_is_dead(op));
}

static void refcount_decref_of_the_last_reference_ends_the_object(void **state)
{
    (void)state;
    PyObject *op = object();
    pyrs_decref(op);
    assert_true(fake_is_dead(op));
    assert_int_equal(fake_calls("_Py_Dealloc"), 1);
}

static void refcount_of_another_threads_object_goes_up_and_down(void **state)
{
    (void)state;
    PyObject *op = foreign_object();
    pyrs_incref(op);
    assert_int_equal(fake_count(op), 2);
    pyrs_decref(op);
    assert_int_equal(fake_count(op), 1);
    assert_false(fake_is_dead(op));
}

static void refcount_xincref_of_null_is_a_no_op(void **state)
{
    (void)state;
    pyrs_xincref(NULL);
}

static void refcount_xincref_adds_one(void **state)
{
    (void)state;
    PyObject *op = object();
    pyrs_xincref(op);
    assert_int_equal(fake_count(op), 2);
}

static void refcount_xdecref_of_null_is_a_no_op(void **state)
{
    (void)state;
    pyrs_xdecref(NULL);
    assert_int_equal(fake_calls("_Py_Dealloc"), 0);
}

static void refcount_xdecref_takes_one(void **state)
{
    (void)state;
    PyObject *op = object();
    pyrs_xdecref(op);
    assert_true(fake_is_dead(op));
}

static void refcount_new_ref_hands_the_object_on(void **state)
{
    (void)state;
    PyObject *op = object();
    assert_ptr_equal(pyrs_new_ref(op), op);
    assert_int_equal(fake_count(op), 2);
}

static void refcount_xnew_ref_hands_null_on(void **state)
{
    (void)state;
    PyObject *op = object();
    assert_null(pyrs_xnew_ref(NULL));
    assert_ptr_equal(pyrs_xnew_ref(op), op);
    assert_int_equal(fake_count(op), 2);
}

static PyObject *place;
static PyObject *seen_in_place;

/* What a destructor sees when it looks at the place that held the object. */
static void look_at_place(PyObject *op)
{
    (void)op;
    seen_in_place = place;
}

static void refcount_clear_empties_the_place_before_the_destructor_runs(void **state)
{
    (void)state;
    place = object();
    seen_in_place = place;
    fake.on_dealloc = look_at_place;
    pyrs_clear(&place);
    assert_null(seen_in_place);
    assert_null(place);
}

static void refcount_clear_of_an_empty_place_is_a_no_op(void **state)
{
    (void)state;
    place = NULL;
    pyrs_clear(&place);
    assert_null(place);
}

static void refcount_set_ref_fills_the_place_before_the_destructor_runs(void **state)
{
    (void)state;
    PyObject *new = object();
    place = object();
    fake.on_dealloc = look_at_place;
    pyrs_set_ref(&place, new);
    assert_ptr_equal(seen_in_place, new);
    assert_int_equal(fake_count(new), 1);
}

static void refcount_set_ref_accepts_null_on_either_side(void **state)
{
    (void)state;
    PyObject *op = object();
    place = NULL;
    pyrs_set_ref(&place, op);
    assert_ptr_equal(place, op);
    pyrs_set_ref(&place, NULL);
    assert_null(place);
    assert_true(fake_is_dead(op));
}

static void refcount_decref_n_skips_nulls_and_ends_the_rest(void **state)
{
    (void)state;
    PyObject *ops[] = {object(), NULL, object()};
    pyrs_decref_n(ops, 3);
    assert_true(fake_is_dead(ops[0]));
    assert_true(fake_is_dead(ops[2]));
    pyrs_decref_n(NULL, 0);
}

static void refcount_try_incref_takes_a_reference(void **state)
{
    (void)state;
    PyObject *op = object();
    assert_int_equal(pyrs_try_incref(op), 1);
    assert_int_equal(fake_count(op), 2);
}

static void refcount_try_incref_of_a_dying_object_is_too_late(void **state)
{
    (void)state;
    PyObject *op = foreign_object();
    fake_set_count(op, 0);
#if PYRS_LAYOUT_FREE_THREADED
    PYRS_OBJECT(op)->ob_tid = 0;
#endif
    assert_int_equal(pyrs_try_incref(op), 0);
    assert_int_equal(fake_count(op), 0);
}

static void refcount_enable_try_incref_changes_no_count(void **state)
{
    (void)state;
    PyObject *op = object();
    pyrs_enable_try_incref(op);
    pyrs_enable_try_incref(op);
    assert_int_equal(fake_count(op), 1);
}

#if PYRS_LAYOUT_FREE_THREADED

static void refcount_owner_counts_locally(void **state)
{
    (void)state;
    PyObject *op = object();
    pyrs_incref(op);
    assert_int_equal(PYRS_OBJECT(op)->ob_ref_local, 2);
    assert_int_equal(PYRS_OBJECT(op)->ob_ref_shared, 0);
}

static void refcount_others_count_in_the_shared_half_above_the_flags(void **state)
{
    (void)state;
    PyObject *op = foreign_object();
    PYRS_OBJECT(op)->ob_ref_shared = PYRS_REF_QUEUED;
    pyrs_incref(op);
    assert_int_equal(PYRS_OBJECT(op)->ob_ref_local, 1);
    assert_int_equal(PYRS_OBJECT(op)->ob_ref_shared,
                     ((Py_ssize_t)1 << PYRS_REF_SHARED_SHIFT) | PYRS_REF_QUEUED);
}

static void refcount_owner_merges_when_its_count_runs_out(void **state)
{
    (void)state;
    PyObject *op = object();
    PYRS_OBJECT(op)->ob_ref_shared = (Py_ssize_t)1 << PYRS_REF_SHARED_SHIFT;
    pyrs_decref(op);
    assert_int_equal(fake_calls("_Py_MergeZeroLocalRefcount"), 1);
    assert_false(fake_is_dead(op));
}

static void refcount_others_give_back_through_cpython(void **state)
{
    (void)state;
    PyObject *op = foreign_object();
    pyrs_decref(op);
    assert_int_equal(fake_calls("_Py_DecRefShared"), 1);
    assert_int_equal(PYRS_OBJECT(op)->ob_ref_local, 1);
}

static const struct {
    Py_ssize_t shared;
    int succeeds;
} shared_states[] = {
    {0, 0},
    {PYRS_REF_MAYBE_WEAKREF, 1},
    {PYRS_REF_QUEUED, 1},
    {PYRS_REF_MERGED, 0},
    {((Py_ssize_t)1 << PYRS_REF_SHARED_SHIFT) | PYRS_REF_MERGED, 1},
    {(Py_ssize_t)1 << PYRS_REF_SHARED_SHIFT, 1},
};

/* Without a flag or a count nobody has said that other threads know the object. */
static void refcount_try_incref_of_another_threads_object_depends_on_its_state(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof shared_states / sizeof shared_states[0]; i++) {
        PyObject *op = foreign_object();
        PYRS_OBJECT(op)->ob_ref_shared = shared_states[i].shared;
        assert_int_equal(pyrs_try_incref(op), shared_states[i].succeeds);
        assert_int_equal(PYRS_OBJECT(op)->ob_ref_shared - shared_states[i].shared,
                         (Py_ssize_t)shared_states[i].succeeds << PYRS_REF_SHARED_SHIFT);
    }
}

static void refcount_enable_try_incref_lets_other_threads_succeed(void **state)
{
    (void)state;
    PyObject *op = foreign_object();
    pyrs_enable_try_incref(op);
    assert_int_equal(PYRS_OBJECT(op)->ob_ref_shared, PYRS_REF_MAYBE_WEAKREF);
    assert_int_equal(pyrs_try_incref(op), 1);
}

static void refcount_enable_try_incref_keeps_a_state_that_allows_it(void **state)
{
    (void)state;
    PyObject *op = foreign_object();
    PYRS_OBJECT(op)->ob_ref_shared = PYRS_REF_MERGED;
    pyrs_enable_try_incref(op);
    assert_int_equal(PYRS_OBJECT(op)->ob_ref_shared, PYRS_REF_MERGED);
}

static void refcount_enable_try_incref_leaves_immortals_alone(void **state)
{
    (void)state;
    PyObject *op = object();
    fake_set_immortal(op);
    pyrs_enable_try_incref(op);
    assert_int_equal(PYRS_OBJECT(op)->ob_ref_shared, 0);
}

#endif

#if PYRS_LAYOUT_DEBUG && PYRS_LAYOUT_MINOR == 11

static void refcount_total_follows_every_reference(void **state)
{
    (void)state;
    PyObject *op = object();
    Py_ssize_t before = _Py_RefTotal;
    pyrs_incref(op);
    assert_int_equal(_Py_RefTotal, before + 1);
    pyrs_decref(op);
    pyrs_decref(op);
    assert_int_equal(_Py_RefTotal, before - 1);
}

static void refcount_that_runs_below_zero_is_reported(void **state)
{
    (void)state;
    PyObject *op = object();
    fake_set_count(op, 0);
    pyrs_decref(op);
    assert_int_equal(fake_calls("_Py_NegativeRefcount"), 1);
}

#endif

int refcount_test(void)
{
    const struct CMUnitTest tests[] = {
        FAKE_TEST(refcount_incref_adds_one),
        FAKE_TEST(refcount_decref_takes_one),
        FAKE_TEST(refcount_decref_of_the_last_reference_ends_the_object),
        FAKE_TEST(refcount_of_another_threads_object_goes_up_and_down),
        FAKE_TEST(refcount_xincref_of_null_is_a_no_op),
        FAKE_TEST(refcount_xincref_adds_one),
        FAKE_TEST(refcount_xdecref_of_null_is_a_no_op),
        FAKE_TEST(refcount_xdecref_takes_one),
        FAKE_TEST(refcount_new_ref_hands_the_object_on),
        FAKE_TEST(refcount_xnew_ref_hands_null_on),
        FAKE_TEST(refcount_clear_empties_the_place_before_the_destructor_runs),
        FAKE_TEST(refcount_clear_of_an_empty_place_is_a_no_op),
        FAKE_TEST(refcount_set_ref_fills_the_place_before_the_destructor_runs),
        FAKE_TEST(refcount_set_ref_accepts_null_on_either_side),
        FAKE_TEST(refcount_decref_n_skips_nulls_and_ends_the_rest),
        FAKE_TEST(refcount_try_incref_takes_a_reference),
        FAKE_TEST(refcount_try_incref_of_a_dying_object_is_too_late),
        FAKE_TEST(refcount_enable_try_incref_changes_no_count),
#if PYRS_LAYOUT_FREE_THREADED
        FAKE_TEST(refcount_owner_counts_locally),
        FAKE_TEST(refcount_others_count_in_the_shared_half_above_the_flags),
        FAKE_TEST(refcount_owner_merges_when_its_count_runs_out),
        FAKE_TEST(refcount_others_give_back_through_cpython),
        FAKE_TEST(refcount_try_incref_of_another_threads_object_depends_on_its_state),
        FAKE_TEST(refcount_enable_try_incref_lets_other_threads_succeed),
        FAKE_TEST(refcount_enable_try_incref_keeps_a_state_that_allows_it),
        FAKE_TEST(refcount_enable_try_incref_leaves_immortals_alone),
#endif
#if PYRS_LAYOUT_DEBUG && PYRS_LAYOUT_MINOR == 11
        FAKE_TEST(refcount_total_follows_every_reference),
        FAKE_TEST(refcount_that_runs_below_zero_is_reported),
#endif
    };
    return cmocka_run_group_tests_name("refcount", tests, NULL, NULL);
}
