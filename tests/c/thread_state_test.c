/* SPDX-License-Identifier: MIT */
#include "fake.h"

static void thread_state_current_is_the_attached_one(void **state)
{
    (void)state;
    assert_ptr_equal(pyrs_thread_state_current(), fake_main_thread());
}

static void thread_state_current_of_a_detached_thread_is_null(void **state)
{
    (void)state;
    fake_attach(NULL);
    assert_null(pyrs_thread_state_current());
}

static void thread_state_is_attached_only_as_the_current_one(void **state)
{
    (void)state;
    PyThreadState *other = fake_thread(fake_interpreter(0));
    assert_int_equal(pyrs_thread_state_is_attached(fake_main_thread()), 1);
    assert_int_equal(pyrs_thread_state_is_attached(other), 0);
    assert_int_equal(pyrs_thread_state_is_attached(NULL), 0);
    fake_attach(NULL);
    assert_int_equal(pyrs_thread_state_is_attached(NULL), 0);
}

#if PYRS_LAYOUT_MINOR < 12

/* 3.11 answers for the process: the state that is current may be another thread's. */
static void thread_state_of_another_thread_is_not_current(void **state)
{
    (void)state;
    PyThreadState *other = fake_thread(fake_interpreter(0));
    PYRS_THREAD_STATE(other)->thread_id++;
    fake_attach(other);
    assert_null(pyrs_thread_state_current());
}

/* One interpreter alone: the other thread may be freeing its state, so nobody looks into it. */
static void thread_state_of_another_thread_is_not_looked_into(void **state)
{
    (void)state;
    fake_attach((PyThreadState *)16);
    assert_null(pyrs_thread_state_current());
    fake_attach(NULL);
}

static void thread_state_of_a_second_interpreter_is_known_by_its_thread(void **state)
{
    (void)state;
    PyThreadState *other = fake_thread(fake_interpreter(1));
    fake.interpreters = 2;
    fake_attach(other);
    assert_ptr_equal(pyrs_thread_state_current(), other);
}

static void thread_state_of_a_second_interpreters_other_thread_is_not_current(void **state)
{
    (void)state;
    PyThreadState *other = fake_thread(fake_interpreter(1));
    PYRS_THREAD_STATE(other)->thread_id++;
    fake.interpreters = 2;
    fake_attach(other);
    assert_null(pyrs_thread_state_current());
}

#endif

static void thread_state_tells_its_interpreter_number_and_thread(void **state)
{
    (void)state;
    PyThreadState *ts = fake_thread(fake_interpreter(1));
    PYRS_THREAD_STATE(ts)->id = (uint64_t)1 << 40;
    PYRS_THREAD_STATE(ts)->thread_id = 4711;
    assert_ptr_equal(pyrs_thread_state_interpreter(ts), fake_interpreter(1));
    assert_true(pyrs_thread_state_id(ts) == (uint64_t)1 << 40);
    assert_int_equal(pyrs_thread_state_thread_id(ts), 4711);
}

static void thread_state_knows_whether_its_interpreter_is_the_main_one(void **state)
{
    (void)state;
    assert_int_equal(pyrs_thread_state_is_main_interpreter(fake_main_thread()), 1);
    assert_int_equal(pyrs_thread_state_is_main_interpreter(fake_thread(fake_interpreter(1))), 0);
    assert_int_equal(pyrs_interpreter_id(fake_interpreter(0)), 0);
    assert_int_equal(pyrs_interpreter_id(fake_interpreter(1)), 1);
}

/* Where the version keeps it: beside the thread or beside the interpreter. */
static void set_events(PyThreadState *ts, unsigned events)
{
#if PYRS_LAYOUT_MINOR >= 13
    PYRS_THREAD_STATE(ts)->eval_breaker = events;
#else
    struct pyrs_interpreter_state *interp =
        (struct pyrs_interpreter_state *)PYRS_THREAD_STATE(ts)->interp;
    interp->eval_breaker = (int)events;
#endif
}

static void thread_state_signals_are_pending_while_an_event_is(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    assert_int_equal(pyrs_signals_pending(ts), 0);
    set_events(ts, 1);
    assert_int_equal(pyrs_signals_pending(ts), 1);
}

#if PYRS_LAYOUT_MINOR >= 13

/* Above the events there is the version of the instrumentation, which is no signal. */
static void thread_state_instrumentation_is_no_signal(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PYRS_THREAD_STATE(ts)->eval_breaker = ~(uintptr_t)PYRS_PY_EVAL_EVENTS_MASK;
    assert_int_equal(pyrs_signals_pending(ts), 0);
}

#endif

static void thread_state_signals_check_tells_that_a_handler_raised(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    assert_int_equal(pyrs_signals_check(ts), PYRS_OK);
    fake_refuse("PyErr_CheckSignals");
    assert_int_equal(pyrs_signals_check(ts), PYRS_ERR_EXCEPTION);
    assert_int_equal(pyrs_error_is_set(ts), 1);
}

#if PYRS_LAYOUT_FREE_THREADED

static void thread_state_signals_check_merges_what_others_have_given_back(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    set_events(ts, PYRS_PY_EVAL_EXPLICIT_MERGE_BIT);
    assert_int_equal(pyrs_signals_check(ts), PYRS_OK);
    assert_int_equal(pyrs_signals_pending(ts), 0);
    assert_int_equal(pyrs_signals_check(ts), PYRS_OK);
    assert_int_equal(fake_calls("_Py_HandlePending"), 1);
}

static void thread_state_signals_check_tells_what_a_merge_raised(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    set_events(ts, PYRS_PY_EVAL_EXPLICIT_MERGE_BIT);
    fake_refuse("_Py_HandlePending");
    assert_int_equal(pyrs_signals_check(ts), PYRS_ERR_EXCEPTION);
    assert_int_equal(pyrs_error_is_set(ts), 1);
}

#endif

static void thread_state_recursion_is_entered_and_left(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    assert_int_equal(pyrs_recursion_enter(ts, " in a test"), PYRS_OK);
    pyrs_recursion_leave(ts);
    assert_int_equal(fake_calls("Py_EnterRecursiveCall"), 1);
    assert_int_equal(fake_calls("Py_LeaveRecursiveCall"), 1);
}

static void thread_state_recursion_that_is_too_deep_is_refused(void **state)
{
    (void)state;
    fake_refuse("Py_EnterRecursiveCall");
    assert_int_equal(pyrs_recursion_enter(fake_main_thread(), ""), PYRS_ERR_EXCEPTION);
}

int thread_state_test(void)
{
    const struct CMUnitTest tests[] = {
        FAKE_TEST(thread_state_current_is_the_attached_one),
        FAKE_TEST(thread_state_current_of_a_detached_thread_is_null),
        FAKE_TEST(thread_state_is_attached_only_as_the_current_one),
#if PYRS_LAYOUT_MINOR < 12
        FAKE_TEST(thread_state_of_another_thread_is_not_current),
        FAKE_TEST(thread_state_of_another_thread_is_not_looked_into),
        FAKE_TEST(thread_state_of_a_second_interpreter_is_known_by_its_thread),
        FAKE_TEST(thread_state_of_a_second_interpreters_other_thread_is_not_current),
#endif
        FAKE_TEST(thread_state_tells_its_interpreter_number_and_thread),
        FAKE_TEST(thread_state_knows_whether_its_interpreter_is_the_main_one),
        FAKE_TEST(thread_state_signals_are_pending_while_an_event_is),
#if PYRS_LAYOUT_MINOR >= 13
        FAKE_TEST(thread_state_instrumentation_is_no_signal),
#endif
        FAKE_TEST(thread_state_signals_check_tells_that_a_handler_raised),
#if PYRS_LAYOUT_FREE_THREADED
        FAKE_TEST(thread_state_signals_check_merges_what_others_have_given_back),
        FAKE_TEST(thread_state_signals_check_tells_what_a_merge_raised),
#endif
        FAKE_TEST(thread_state_recursion_is_entered_and_left),
        FAKE_TEST(thread_state_recursion_that_is_too_deep_is_refused),
    };
    return cmocka_run_group_tests_name("thread_state", tests, NULL, NULL);
}
