/* SPDX-License-Identifier: MIT */
#include "fake.h"

#include <pyrs/boundary.h>

static PyObject *result(void)
{
    return fake_object(fake_type("result", 0), sizeof(struct pyrs_object));
}

static void assert_raised(PyObject *type, const char *text)
{
    PyObject *exc = fake_raised(fake_main_thread());
    assert_non_null(exc);
    assert_ptr_equal(pyrs_object_type(exc), type);
    assert_string_equal(fake_text(exc), text);
}

static void boundary_result_without_exception_passes(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    assert_int_equal(pyrs_check_pointer(ts, result()), PYRS_OK);
    assert_int_equal(pyrs_check_int(ts, 0), PYRS_OK);
    assert_int_equal(pyrs_check_int(ts, 7), PYRS_OK);
    assert_int_equal(pyrs_error_is_set(ts), 0);
}

static void boundary_failure_with_exception_passes(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    pyrs_error_set_string(ts, PyExc_KeyError, "key");
    assert_int_equal(pyrs_check_pointer(ts, NULL), PYRS_OK);
    assert_int_equal(pyrs_check_int(ts, -1), PYRS_OK);
    assert_raised(PyExc_KeyError, "key");
}

static void boundary_failure_without_exception_raises_system_error(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    assert_int_equal(pyrs_check_pointer(ts, NULL), PYRS_ERR_MISSING_EXCEPTION);
    assert_raised(PyExc_SystemError, "native code returned a failure without setting an exception");
    pyrs_error_clear(ts);
    assert_int_equal(pyrs_check_int(ts, -1), PYRS_ERR_MISSING_EXCEPTION);
    assert_raised(PyExc_SystemError, "native code returned a failure without setting an exception");
}

static void boundary_result_with_exception_raises_system_error_from_it(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PyObject *stray = fake_exception(PyExc_KeyError, "key");
    pyrs_error_restore(ts, stray);
    assert_int_equal(pyrs_check_pointer(ts, result()), PYRS_ERR_STRAY_EXCEPTION);
    assert_raised(PyExc_SystemError, "native code returned a result with an exception set");
    struct pyrs_base_exception_object *exc = (struct pyrs_base_exception_object *)fake_raised(ts);
    assert_ptr_equal(exc->cause, stray);
    assert_ptr_equal(exc->context, stray);
    assert_int_equal(fake_count(stray), 2);
}

static void boundary_stray_exception_behind_an_int_is_found_too(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    pyrs_error_set_string(ts, PyExc_KeyError, "key");
    assert_int_equal(pyrs_check_int(ts, 0), PYRS_ERR_STRAY_EXCEPTION);
}

static void boundary_result_stays_the_callers(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PyObject *op = result();
    pyrs_error_set_string(ts, PyExc_KeyError, "key");
    assert_int_equal(pyrs_check_pointer(ts, op), PYRS_ERR_STRAY_EXCEPTION);
    assert_int_equal(fake_count(op), 1);
}

static void boundary_status_becomes_system_error_with_its_text(void **state)
{
    (void)state;
    pyrs_error_set_status(fake_main_thread(), PYRS_ERR_NOT_FOUND);
    assert_raised(PyExc_SystemError, pyrs_status_text(PYRS_ERR_NOT_FOUND));
}

static void boundary_status_of_no_memory_becomes_memory_error(void **state)
{
    (void)state;
    pyrs_error_set_status(fake_main_thread(), PYRS_ERR_NO_MEMORY);
    assert_raised(PyExc_MemoryError, "");
}

static void boundary_status_leaves_an_exception_that_is_set(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    pyrs_error_set_string(ts, PyExc_KeyError, "key");
    pyrs_error_set_status(ts, PYRS_ERR_EXCEPTION);
    assert_raised(PyExc_KeyError, "key");
}

static void boundary_panic_becomes_runtime_error_with_its_message(void **state)
{
    (void)state;
    pyrs_error_set_panic(fake_main_thread(), "index out of bounds, and more", 19);
    assert_raised(PyExc_RuntimeError, "native code panicked: index out of bounds");
}

static void boundary_panic_without_a_message_is_a_panic(void **state)
{
    (void)state;
    pyrs_error_set_panic(fake_main_thread(), NULL, 0);
    assert_raised(PyExc_RuntimeError, "native code panicked: ");
}

static void boundary_panic_has_the_earlier_exception_as_context(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PyObject *earlier = fake_exception(PyExc_KeyError, "key");
    pyrs_error_restore(ts, earlier);
    pyrs_error_set_panic(ts, "x", 1);
    assert_raised(PyExc_RuntimeError, "native code panicked: x");
    assert_ptr_equal(((struct pyrs_base_exception_object *)fake_raised(ts))->context, earlier);
    assert_int_equal(fake_count(earlier), 1);
}

static void boundary_panic_without_memory_is_memory_error(void **state)
{
    (void)state;
    fake_refuse("malloc");
    pyrs_error_set_panic(fake_main_thread(), "x", 1);
    assert_raised(PyExc_MemoryError, "");
}

static void boundary_panic_of_an_absurd_length_is_memory_error(void **state)
{
    (void)state;
    pyrs_error_set_panic(fake_main_thread(), "x", SIZE_MAX);
    assert_raised(PyExc_MemoryError, "");
}

int boundary_test(void)
{
    const struct CMUnitTest tests[] = {
        FAKE_TEST(boundary_result_without_exception_passes),
        FAKE_TEST(boundary_failure_with_exception_passes),
        FAKE_TEST(boundary_failure_without_exception_raises_system_error),
        FAKE_TEST(boundary_result_with_exception_raises_system_error_from_it),
        FAKE_TEST(boundary_stray_exception_behind_an_int_is_found_too),
        FAKE_TEST(boundary_result_stays_the_callers),
        FAKE_TEST(boundary_status_becomes_system_error_with_its_text),
        FAKE_TEST(boundary_status_of_no_memory_becomes_memory_error),
        FAKE_TEST(boundary_status_leaves_an_exception_that_is_set),
        FAKE_TEST(boundary_panic_becomes_runtime_error_with_its_message),
        FAKE_TEST(boundary_panic_without_a_message_is_a_panic),
        FAKE_TEST(boundary_panic_has_the_earlier_exception_as_context),
        FAKE_TEST(boundary_panic_without_memory_is_memory_error),
        FAKE_TEST(boundary_panic_of_an_absurd_length_is_memory_error),
    };
    return cmocka_run_group_tests_name("boundary", tests, NULL, NULL);
}
