/* SPDX-License-Identifier: MIT */
#include "fake.h"

#include "lifetime.h"

#include <pthread.h>

/* Calls what atexit.register() was given, as Py_Finalize() does first of all. */
static void finalization_begins(void)
{
    PyObject *result = fake.at_finalization->ml_meth(NULL, NULL);
    assert_ptr_equal(result, &_Py_NoneStruct);
}

static void lifetime_epoch_grows_when_the_interpreter_ends(void **state)
{
    (void)state;
    unsigned long before = pyrs__epoch();
    assert_int_equal(pyrs__lifetime_watch(fake_main_thread()), 1);
    assert_int_equal(pyrs__epoch(), before);
    fake.at_exit();
    assert_int_equal(pyrs__epoch(), before + 1);
}

static void lifetime_is_watched_once_in_a_life(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    assert_int_equal(pyrs__lifetime_watch(ts), 1);
    assert_int_equal(pyrs__lifetime_watch(ts), 1);
    assert_int_equal(fake_calls("Py_AtExit"), 1);
    fake.at_exit();
    assert_int_equal(pyrs__lifetime_watch(ts), 1);
    assert_int_equal(fake_calls("Py_AtExit"), 2);
}

static const char *const what_may_fail[] = {"Py_AtExit", "PyImport_ImportModule",
                                            "PyObject_GetAttrString", "PyCMethod_New",
                                            "PyObject_CallOneArg"};

static void lifetime_watch_that_failed_may_succeed_later(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    for (size_t i = 0; i < sizeof what_may_fail / sizeof what_may_fail[0]; i++) {
        fake_refuse(what_may_fail[i]);
        assert_int_equal(pyrs__lifetime_watch(ts), 0);
        assert_int_equal(pyrs__lifetime_watch(ts), 1);
        fake.at_exit();
    }
}

static void lifetime_watch_leaves_the_callers_exception_alone(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PyObject *exc = fake_exception(PyExc_KeyError, "key");
    pyrs_error_restore(ts, exc);
    assert_int_equal(pyrs__lifetime_watch(ts), 1);
    assert_ptr_equal(fake_raised(ts), exc);
    assert_int_equal(fake_count(exc), 1);
}

/* atexit's functions belong to an interpreter, and the main one is the last to go. */
static void lifetime_is_not_watched_from_a_subinterpreter(void **state)
{
    (void)state;
    PyThreadState *other = fake_thread(fake_interpreter(1));
    assert_int_equal(pyrs__lifetime_watch(other), 0);
    assert_int_equal(fake_calls("Py_AtExit"), 0);
}

static void lifetime_is_not_watched_once_the_end_has_begun(void **state)
{
    (void)state;
    fake.finalizing = 1;
    assert_int_equal(pyrs__lifetime_watch(fake_main_thread()), 0);
}

/* An attach by a thread that has no state of its own. */
static int try_to_attach(void)
{
    void *guard = NULL;
    int status = pyrs__attach_begin(NULL, &guard);
    if (status == PYRS_OK) {
        pyrs__attach_end();
        pyrs__guard_close(guard);
    }
    return status;
}

static void *attach_elsewhere(void *status)
{
    *(int *)status = try_to_attach();
    return NULL;
}

static int try_to_attach_elsewhere(void)
{
    int status = 4711;
    pthread_t thread;
    assert_int_equal(pthread_create(&thread, NULL, attach_elsewhere, &status), 0);
    pthread_join(thread, NULL);
    return status;
}

static void lifetime_lets_threads_in_while_the_interpreter_runs(void **state)
{
    (void)state;
    assert_int_equal(try_to_attach_elsewhere(), PYRS_OK);
    assert_int_equal(pyrs__lifetime_watch(fake_main_thread()), 1);
    assert_int_equal(try_to_attach_elsewhere(), PYRS_OK);
}

/* Before CPython itself says that it is finalizing. */
static void lifetime_turns_threads_away_once_the_door_is_closed(void **state)
{
    (void)state;
    assert_int_equal(pyrs__lifetime_watch(fake_main_thread()), 1);
    finalization_begins();
    assert_int_equal(try_to_attach_elsewhere(), PYRS_ERR_FINALIZING);
}

static void lifetime_lets_the_thread_in_that_closed_the_door(void **state)
{
    (void)state;
    assert_int_equal(pyrs__lifetime_watch(fake_main_thread()), 1);
    finalization_begins();
    fake.finalizing = 1;
    assert_int_equal(try_to_attach(), PYRS_OK);
}

static void lifetime_opens_the_door_again_for_the_next_life(void **state)
{
    (void)state;
    assert_int_equal(pyrs__lifetime_watch(fake_main_thread()), 1);
    finalization_begins();
    fake.at_exit();
    assert_int_equal(try_to_attach_elsewhere(), PYRS_OK);
}

static void lifetime_closing_the_door_keeps_the_thread_attached(void **state)
{
    (void)state;
    assert_int_equal(pyrs__lifetime_watch(fake_main_thread()), 1);
    finalization_begins();
    assert_ptr_equal(pyrs_thread_state_current(), fake_main_thread());
}

static int status_of_the_one_who_waits;

static void *end_waiting(void *unused)
{
    (void)unused;
    pyrs__attach_end();
    return NULL;
}

static pthread_t waiter;

/* The door is closing and this thread let go of the interpreter: whoever waited comes through. */
static void waiter_comes_through(void)
{
    fake.on_save = NULL;
    assert_int_equal(pthread_create(&waiter, NULL, end_waiting, NULL), 0);
}

/* Without the wait it would be hung or killed by CPython in the middle of its attach. */
static void lifetime_door_waits_for_those_who_came_before(void **state)
{
    (void)state;
    void *guard = NULL;
    assert_int_equal(pyrs__lifetime_watch(fake_main_thread()), 1);
    status_of_the_one_who_waits = pyrs__attach_begin(NULL, &guard);
    assert_int_equal(status_of_the_one_who_waits, PYRS_OK);
    fake.on_save = waiter_comes_through;
    finalization_begins();
    pthread_join(waiter, NULL);
    pyrs__guard_close(guard);
}

int lifetime_test(void)
{
    const struct CMUnitTest tests[] = {
        FAKE_TEST(lifetime_epoch_grows_when_the_interpreter_ends),
        FAKE_TEST(lifetime_is_watched_once_in_a_life),
        FAKE_TEST(lifetime_watch_that_failed_may_succeed_later),
        FAKE_TEST(lifetime_watch_leaves_the_callers_exception_alone),
        FAKE_TEST(lifetime_is_not_watched_from_a_subinterpreter),
        FAKE_TEST(lifetime_is_not_watched_once_the_end_has_begun),
        FAKE_TEST(lifetime_lets_threads_in_while_the_interpreter_runs),
        FAKE_TEST(lifetime_turns_threads_away_once_the_door_is_closed),
        FAKE_TEST(lifetime_lets_the_thread_in_that_closed_the_door),
        FAKE_TEST(lifetime_opens_the_door_again_for_the_next_life),
        FAKE_TEST(lifetime_closing_the_door_keeps_the_thread_attached),
        FAKE_TEST(lifetime_door_waits_for_those_who_came_before),
    };
    return cmocka_run_group_tests_name("lifetime", tests, NULL, NULL);
}
