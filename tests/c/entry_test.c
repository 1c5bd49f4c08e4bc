/* SPDX-License-Identifier: MIT */
#include "fake.h"

#include <pyrs/entry.h>

/* Gives back what a thread state holds, as CPython does when it ends. */
static void end_thread_state(PyThreadState *ts)
{
    pyrs_clear(&PYRS_THREAD_STATE(ts)->dict);
}

static void entry_depth_is_0_outside_of_all_entries(void **state)
{
    (void)state;
    assert_int_equal(pyrs_entry_depth(fake_main_thread()), 0);
}

static void entry_depth_follows_entries(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    assert_int_equal(pyrs_entry_enter(ts), 1);
    assert_int_equal(pyrs_entry_enter(ts), 2);
    assert_int_equal(pyrs_entry_depth(ts), 2);
    assert_int_equal(pyrs_entry_leave(ts), 1);
    assert_int_equal(pyrs_entry_leave(ts), 0);
    assert_int_equal(pyrs_entry_depth(ts), 0);
    end_thread_state(ts);
}

static void entry_that_did_not_begin_cannot_end(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    assert_int_equal(pyrs_entry_leave(ts), PYRS_ERR_ARGUMENT);
    assert_int_equal(pyrs_entry_enter(ts), 1);
    assert_int_equal(pyrs_entry_leave(ts), 0);
    assert_int_equal(pyrs_entry_leave(ts), PYRS_ERR_ARGUMENT);
    end_thread_state(ts);
}

static void entry_depth_belongs_to_the_thread_state(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PyThreadState *other = fake_thread(fake_interpreter(0));
    assert_int_equal(pyrs_entry_enter(ts), 1);
    fake_attach(other);
    fake_set_own(other);
    assert_int_equal(pyrs_entry_depth(other), 0);
    assert_int_equal(pyrs_entry_enter(other), 1);
    assert_int_equal(pyrs_entry_enter(other), 2);
    fake_attach(ts);
    fake_set_own(ts);
    assert_int_equal(pyrs_entry_depth(ts), 1);
    end_thread_state(ts);
    end_thread_state(other);
}

static void entry_counter_is_looked_up_once(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    pyrs_entry_enter(ts);
    unsigned before = fake_calls("PyThreadState_GetDict");
    pyrs_entry_enter(ts);
    pyrs_entry_leave(ts);
    assert_int_equal(fake_calls("PyThreadState_GetDict"), before);
    end_thread_state(ts);
}

static void entry_look_up_leaves_no_object_behind(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    assert_int_equal(pyrs_entry_depth(ts), 0);
    int before = fake_live_objects();
    assert_int_equal(pyrs_entry_depth(ts), 0);
    assert_int_equal(pyrs_entry_leave(ts), PYRS_ERR_ARGUMENT);
    assert_int_equal(fake_live_objects(), before);
    end_thread_state(ts);
}

/* A thread state that is being cleared has lost its dict, and with it the counter. */
static void entry_counter_is_not_used_after_its_dict_went(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    assert_int_equal(pyrs_entry_enter(ts), 1);
    end_thread_state(ts);
    assert_int_equal(pyrs_entry_enter(ts), 1);
    end_thread_state(ts);
}

static void entry_counter_is_not_used_in_the_next_life_of_the_interpreter(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    assert_int_equal(pyrs_entry_enter(ts), 1);
    PyObject *dict = PYRS_THREAD_STATE(ts)->dict;
    assert_non_null(fake.at_exit);
    fake.at_exit();
    /* The same addresses and numbers, and a dict that knows nothing. */
    PYRS_THREAD_STATE(ts)->dict = NULL;
    assert_int_equal(pyrs_entry_depth(ts), 0);
    pyrs_decref(dict);
    end_thread_state(ts);
}

static void entry_leaves_the_callers_exception_alone(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PyObject *exc = fake_exception(PyExc_KeyError, "key");
    pyrs_error_restore(ts, exc);
    assert_int_equal(pyrs_entry_enter(ts), 1);
    assert_ptr_equal(fake_raised(ts), exc);
    assert_int_equal(fake_count(exc), 1);
    end_thread_state(ts);
}

static const char *const what_may_fail[] = {"PyThreadState_GetDict", "PyUnicode_FromStringAndSize",
                                            "calloc", "PyCapsule_New", "PyDict_SetItem"};

static void entry_without_memory_is_refused_without_an_exception(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    for (size_t i = 0; i < sizeof what_may_fail / sizeof what_may_fail[0]; i++) {
        fake_refuse(what_may_fail[i]);
        assert_int_equal(pyrs_entry_enter(ts), PYRS_ERR_NO_MEMORY);
        assert_int_equal(pyrs_error_is_set(ts), 0);
    }
    assert_int_equal(pyrs_entry_depth(ts), 0);
    end_thread_state(ts);
}

/* Every detach asks for the depth: it is not to look for a counter that nobody made each time. */
static void entry_depth_is_looked_up_once_too(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    assert_int_equal(pyrs_entry_depth(ts), 0);
    unsigned looked_up = fake_calls("PyDict_GetItemWithError");
    assert_int_equal(pyrs_entry_depth(ts), 0);
    assert_int_equal(fake_calls("PyDict_GetItemWithError"), looked_up);
    end_thread_state(ts);
}

static void entry_works_where_the_end_of_the_interpreter_cannot_be_watched(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    fake_refuse("Py_AtExit");
    assert_int_equal(pyrs_entry_enter(ts), 1);
    fake_refuse("Py_AtExit");
    assert_int_equal(pyrs_entry_enter(ts), 2);
    end_thread_state(ts);
}

int entry_test(void)
{
    const struct CMUnitTest tests[] = {
        FAKE_TEST(entry_depth_is_0_outside_of_all_entries),
        FAKE_TEST(entry_depth_follows_entries),
        FAKE_TEST(entry_that_did_not_begin_cannot_end),
        FAKE_TEST(entry_depth_belongs_to_the_thread_state),
        FAKE_TEST(entry_counter_is_looked_up_once),
        FAKE_TEST(entry_look_up_leaves_no_object_behind),
        FAKE_TEST(entry_counter_is_not_used_after_its_dict_went),
        FAKE_TEST(entry_counter_is_not_used_in_the_next_life_of_the_interpreter),
        FAKE_TEST(entry_leaves_the_callers_exception_alone),
        FAKE_TEST(entry_without_memory_is_refused_without_an_exception),
        FAKE_TEST(entry_depth_is_looked_up_once_too),
        FAKE_TEST(entry_works_where_the_end_of_the_interpreter_cannot_be_watched),
    };
    return cmocka_run_group_tests_name("entry", tests, NULL, NULL);
}
