/* SPDX-License-Identifier: MIT */
#include "fake.h"

static PyObject *raised(PyThreadState *ts)
{
    PyObject *exc = fake_raised(ts);
    assert_non_null(exc);
    return exc;
}

static void assert_raised(PyObject *type, const char *text)
{
    PyObject *exc = raised(fake_main_thread());
    assert_ptr_equal(pyrs_object_type(exc), type);
    assert_string_equal(fake_text(exc), text);
}

static void error_is_set_once_one_is_raised(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    assert_int_equal(pyrs_error_is_set(ts), 0);
    assert_null(pyrs_error_occurred(ts));
    pyrs_error_set_string(ts, PyExc_ValueError, "no");
    assert_int_equal(pyrs_error_is_set(ts), 1);
    assert_ptr_equal(pyrs_error_occurred(ts), PyExc_ValueError);
}

static void error_take_hands_over_the_instance_and_leaves_none(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    pyrs_error_set_string(ts, PyExc_ValueError, "no");
    PyObject *exc = pyrs_error_take(ts);
    assert_string_equal(fake_text(exc), "no");
    assert_int_equal(fake_count(exc), 1);
    assert_int_equal(pyrs_error_is_set(ts), 0);
}

static void error_take_of_nothing_is_null(void **state)
{
    (void)state;
    assert_null(pyrs_error_take(fake_main_thread()));
}

static void error_restore_sets_the_very_object(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PyObject *exc = fake_exception(PyExc_KeyError, "key");
    pyrs_error_restore(ts, exc);
    assert_ptr_equal(fake_raised(ts), exc);
    assert_ptr_equal(pyrs_error_occurred(ts), PyExc_KeyError);
    assert_int_equal(fake_count(exc), 1);
}

static void error_restore_drops_the_one_that_is_set(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PyObject *old = fake_exception(PyExc_KeyError, "old");
    pyrs_error_restore(ts, old);
    pyrs_error_restore(ts, fake_exception(PyExc_KeyError, "new"));
    assert_true(fake_is_dead(old));
    assert_raised(PyExc_KeyError, "new");
}

static void error_restore_of_null_leaves_none(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PyObject *old = fake_exception(PyExc_KeyError, "old");
    pyrs_error_restore(ts, old);
    pyrs_error_restore(ts, NULL);
    assert_int_equal(pyrs_error_is_set(ts), 0);
    assert_true(fake_is_dead(old));
}

static void error_take_and_restore_keep_identity_context_and_count(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PyObject *exc = fake_exception(PyExc_KeyError, "key");
    PyObject *context = fake_exception(PyExc_TypeError, "context");
    PyException_SetContext(exc, context);
    pyrs_error_restore(ts, exc);
    assert_ptr_equal(pyrs_error_take(ts), exc);
    pyrs_error_restore(ts, exc);
    assert_ptr_equal(fake_raised(ts), exc);
    assert_int_equal(fake_count(exc), 1);
    assert_int_equal(fake_count(context), 1);
}

#if PYRS_LAYOUT_MINOR < 12

/* 3.11 may hold a type and an argument: what is taken is the exception all the same. */
static void error_take_makes_an_instance_of_type_and_argument(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PyObject *argument = fake_object(fake_type("argument", 0), sizeof(struct pyrs_object));
    _PyErr_Restore(ts, pyrs_new_ref(PyExc_ValueError), argument, NULL);
    PyObject *exc = pyrs_error_take(ts);
    assert_ptr_equal(pyrs_object_type(exc), PyExc_ValueError);
    assert_int_equal(fake_calls("_PyErr_NormalizeException"), 1);
    assert_int_equal(fake_count(argument), 1);
}

static void error_take_puts_the_traceback_on_the_instance(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PyObject *exc = fake_exception(PyExc_ValueError, "no");
    PyObject *traceback = fake_object(fake_type("traceback", 0), sizeof(struct pyrs_object));
    _PyErr_Restore(ts, pyrs_new_ref(PyExc_ValueError), exc, traceback);
    assert_ptr_equal(pyrs_error_take(ts), exc);
    assert_ptr_equal(((struct pyrs_base_exception_object *)exc)->traceback, traceback);
    assert_int_equal(fake_count(traceback), 1);
}

static void error_take_leaves_an_instance_as_it_is(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    pyrs_error_restore(ts, fake_exception(PyExc_ValueError, "no"));
    assert_non_null(pyrs_error_take(ts));
    assert_int_equal(fake_calls("_PyErr_NormalizeException"), 0);
}

/* None is what `with_traceback(None)` leaves in the instance. */
static void error_restore_takes_a_traceback_of_none_for_no_traceback(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PyObject *exc = fake_exception(PyExc_ValueError, "no");
    ((struct pyrs_base_exception_object *)exc)->traceback = pyrs_new_ref(&_Py_NoneStruct);
    pyrs_error_restore(ts, exc);
    assert_null(PYRS_THREAD_STATE(ts)->curexc_traceback);
}

static void error_restore_gives_back_each_part_of_the_one_that_is_set(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PyObject *parts[3];
    for (int i = 0; i < 3; i++) {
        parts[i] = fake_object(fake_type("part", 0), sizeof(struct pyrs_object));
    }
    _PyErr_Restore(ts, parts[0], parts[1], parts[2]);
    pyrs_error_restore(ts, NULL);
    for (int i = 0; i < 3; i++) {
        assert_true(fake_is_dead(parts[i]));
    }
}

static PyObject *seen_by_destructor;

static void look_at_what_is_set(PyObject *op)
{
    (void)op;
    seen_by_destructor = fake_raised(fake_main_thread());
}

static void error_restore_has_set_the_new_one_when_the_old_one_ends(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PyTypeObject *type = fake_type("part", 0);
    PYRS_TYPE_OBJECT(type)->tp_dealloc = look_at_what_is_set;
    PyObject *old = fake_object(type, sizeof(struct pyrs_object));
    _PyErr_Restore(ts, pyrs_new_ref(PyExc_ValueError), old, NULL);
    PyObject *exc = fake_exception(PyExc_KeyError, "new");
    pyrs_error_restore(ts, exc);
    assert_ptr_equal(seen_by_destructor, exc);
}

static void error_restore_gives_3_11_its_three_parts(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PyObject *exc = fake_exception(PyExc_ValueError, "no");
    PyObject *traceback = fake_object(fake_type("traceback", 0), sizeof(struct pyrs_object));
    ((struct pyrs_base_exception_object *)exc)->traceback = traceback;
    pyrs_error_restore(ts, exc);
    assert_ptr_equal(PYRS_THREAD_STATE(ts)->curexc_type, PyExc_ValueError);
    assert_ptr_equal(PYRS_THREAD_STATE(ts)->curexc_value, exc);
    assert_ptr_equal(PYRS_THREAD_STATE(ts)->curexc_traceback, traceback);
    assert_int_equal(fake_count(traceback), 2);
}

#endif

static void error_set_raises_with_the_value(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PyObject *value = fake_object(fake_type("value", 0), sizeof(struct pyrs_object));
    pyrs_error_set(ts, PyExc_TypeError, value);
    assert_int_equal(fake_count(value), 2);
    assert_raised(PyExc_TypeError, "");
}

static void error_set_none_raises_without_a_value(void **state)
{
    (void)state;
    pyrs_error_set_none(fake_main_thread(), PyExc_StopIteration);
    assert_raised(PyExc_StopIteration, "");
}

static void error_set_string_raises_with_the_message(void **state)
{
    (void)state;
    pyrs_error_set_string(fake_main_thread(), PyExc_TypeError, "a message");
    assert_raised(PyExc_TypeError, "a message");
}

static void error_set_text_takes_as_much_as_it_is_told(void **state)
{
    (void)state;
    pyrs_error_set_text(fake_main_thread(), PyExc_TypeError, "a message and more", 9);
    assert_raised(PyExc_TypeError, "a message");
}

static void error_set_text_leaves_the_text_to_the_exception_alone(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    pyrs_error_set_text(ts, PyExc_TypeError, "a message", 9);
    assert_int_equal(fake_count(fake_argument(raised(ts))), 1);
}

static void error_set_text_accepts_no_text(void **state)
{
    (void)state;
    pyrs_error_set_text(fake_main_thread(), PyExc_TypeError, "", 0);
    assert_raised(PyExc_TypeError, "");
}

static void error_set_text_without_memory_raises_that(void **state)
{
    (void)state;
    fake_refuse("PyUnicode_DecodeUTF8");
    pyrs_error_set_text(fake_main_thread(), PyExc_TypeError, "a message", 9);
    assert_raised(PyExc_MemoryError, "");
}

static void error_no_memory_raises_memory_error(void **state)
{
    (void)state;
    pyrs_error_no_memory(fake_main_thread());
    assert_raised(PyExc_MemoryError, "");
}

static void error_clear_drops_what_is_set(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PyObject *exc = fake_exception(PyExc_KeyError, "key");
    pyrs_error_restore(ts, exc);
    pyrs_error_clear(ts);
    assert_int_equal(pyrs_error_is_set(ts), 0);
    assert_true(fake_is_dead(exc));
}

static void error_matches_only_what_is_set(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    assert_int_equal(pyrs_error_matches(ts, PyExc_KeyError), 0);
    pyrs_error_set_string(ts, PyExc_KeyError, "key");
    assert_int_equal(pyrs_error_matches(ts, PyExc_KeyError), 1);
    assert_int_equal(pyrs_error_matches(ts, PyExc_TypeError), 0);
}

static void error_given_matches_accepts_null(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PyObject *exc = fake_exception(PyExc_KeyError, "key");
    assert_int_equal(pyrs_error_given_matches(ts, exc, PyExc_KeyError), 1);
    assert_int_equal(pyrs_error_given_matches(ts, exc, PyExc_TypeError), 0);
    assert_int_equal(pyrs_error_given_matches(ts, NULL, PyExc_KeyError), 0);
    assert_int_equal(pyrs_error_given_matches(ts, exc, NULL), 0);
}

static void error_write_unraisable_reports_and_leaves_none(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    pyrs_error_set_string(ts, PyExc_KeyError, "key");
    pyrs_error_write_unraisable(ts, NULL);
    assert_int_equal(fake_calls("PyErr_WriteUnraisable"), 1);
    assert_int_equal(pyrs_error_is_set(ts), 0);
}

static void error_write_unraisable_of_nothing_reports_nothing(void **state)
{
    (void)state;
    pyrs_error_write_unraisable(fake_main_thread(), NULL);
    assert_int_equal(fake_calls("PyErr_WriteUnraisable"), 0);
}

int error_test(void)
{
    const struct CMUnitTest tests[] = {
        FAKE_TEST(error_is_set_once_one_is_raised),
        FAKE_TEST(error_take_hands_over_the_instance_and_leaves_none),
        FAKE_TEST(error_take_of_nothing_is_null),
        FAKE_TEST(error_restore_sets_the_very_object),
        FAKE_TEST(error_restore_drops_the_one_that_is_set),
        FAKE_TEST(error_restore_of_null_leaves_none),
        FAKE_TEST(error_take_and_restore_keep_identity_context_and_count),
#if PYRS_LAYOUT_MINOR < 12
        FAKE_TEST(error_take_makes_an_instance_of_type_and_argument),
        FAKE_TEST(error_take_puts_the_traceback_on_the_instance),
        FAKE_TEST(error_take_leaves_an_instance_as_it_is),
        FAKE_TEST(error_restore_gives_back_each_part_of_the_one_that_is_set),
        FAKE_TEST(error_restore_has_set_the_new_one_when_the_old_one_ends),
        FAKE_TEST(error_restore_takes_a_traceback_of_none_for_no_traceback),
        FAKE_TEST(error_restore_gives_3_11_its_three_parts),
#endif
        FAKE_TEST(error_set_raises_with_the_value),
        FAKE_TEST(error_set_none_raises_without_a_value),
        FAKE_TEST(error_set_string_raises_with_the_message),
        FAKE_TEST(error_set_text_takes_as_much_as_it_is_told),
        FAKE_TEST(error_set_text_leaves_the_text_to_the_exception_alone),
        FAKE_TEST(error_set_text_accepts_no_text),
        FAKE_TEST(error_set_text_without_memory_raises_that),
        FAKE_TEST(error_no_memory_raises_memory_error),
        FAKE_TEST(error_clear_drops_what_is_set),
        FAKE_TEST(error_matches_only_what_is_set),
        FAKE_TEST(error_given_matches_accepts_null),
        FAKE_TEST(error_write_unraisable_reports_and_leaves_none),
        FAKE_TEST(error_write_unraisable_of_nothing_reports_nothing),
    };
    return cmocka_run_group_tests_name("error", tests, NULL, NULL);
}
