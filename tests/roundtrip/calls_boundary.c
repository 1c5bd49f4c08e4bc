/* SPDX-License-Identifier: MIT */
/*
 * The rule for every return to Python, and failures that become exceptions. CPython has no function
 * of that kind to compare with: what is expected is what the header says.
 */
#include "calls.h"

static PyThreadState *ts;

/* Whatever is raised: its type and text, and that of its cause and context, then none is raised. */
#define DESCRIBE                                                                                   \
    "' | '.join('-' if e is None else type(e).__name__ + ': ' + str(e) "                           \
    "for e in (x, x.__cause__, x.__context__))"

static void compare_raised(const char *function, const char *expected)
{
    PyObject *exc = RT_C(error_take)(ts);
    PyObject *text = exc == NULL ? NULL : rt_eval_with(DESCRIBE, exc);
    RT_TEXT(function, expected, text == NULL ? NULL : PyUnicode_AsUTF8(text));
    Py_XDECREF(text);
    Py_XDECREF(exc);
}

#define MISSING "SystemError: native code returned a failure without setting an exception | - | -"
#define STRAY                                                                                      \
    "SystemError: native code returned a result with an exception set | ValueError: stray | "      \
    "ValueError: stray"

/* Both ways in, for each of the four cases. */
static void compare_check(const char *function, int (*check)(int result_is_good))
{
    RT_EQUAL(function, PYRS_OK, check(1));
    RT_EQUAL(function, PYRS_ERR_MISSING_EXCEPTION, check(0));
    compare_raised(function, MISSING);
    PyErr_SetString(PyExc_ValueError, "stray");
    RT_EQUAL(function, PYRS_OK, check(0));
    RT_EQUAL(function, PYRS_ERR_STRAY_EXCEPTION, check(1));
    compare_raised(function, STRAY);
}

static int check_pointer(int good)
{
    return RT_C(check_pointer)(ts, good ? Py_None : NULL);
}

static int check_pointer_bound(int good)
{
    return RT_BOUND(check_pointer)(ts, good ? Py_None : NULL);
}

static int check_int(int good)
{
    return RT_C(check_int)(ts, good ? 0 : -1);
}

static int check_int_bound(int good)
{
    return RT_BOUND(check_int)(ts, good ? PY_SSIZE_T_MAX : PY_SSIZE_T_MIN);
}

static void compare_status(void (*set)(PyThreadState *, int))
{
    char expected[200];
    set(ts, PYRS_ERR_NO_MEMORY);
    compare_raised("pyrs_error_set_status", "MemoryError:  | - | -");
    for (int status = PYRS_STATUS_LAST; status < PYRS_OK; status++) {
        if (status != PYRS_ERR_NO_MEMORY) {
            PyOS_snprintf(expected, sizeof expected, "SystemError: %s | - | -",
                          pyrs_status_text(status));
            set(ts, status);
            compare_raised("pyrs_error_set_status", expected);
        }
    }
    PyErr_SetString(PyExc_KeyError, "kept");
    set(ts, PYRS_ERR_BUSY);
    compare_raised("pyrs_error_set_status", "KeyError: 'kept' | - | -");
}

static void compare_panic(void (*set)(PyThreadState *, const char *, size_t))
{
    set(ts, "at the discord", 6);
    compare_raised("pyrs_error_set_panic", "RuntimeError: native code panicked: at the | - | -");
    set(ts, NULL, 0);
    compare_raised("pyrs_error_set_panic", "RuntimeError: native code panicked:  | - | -");
    PyErr_SetString(PyExc_ValueError, "earlier");
    set(ts, "bad \xff byte", 10);
    compare_raised("pyrs_error_set_panic",
                   "RuntimeError: native code panicked: bad \xef\xbf\xbd byte | - | "
                   "ValueError: earlier");
}

void rt_calls_boundary(void)
{
    ts = PyThreadState_Get();
    compare_check("pyrs_check_pointer", check_pointer);
    compare_check("pyrs_check_pointer", check_pointer_bound);
    compare_check("pyrs_check_int", check_int);
    compare_check("pyrs_check_int", check_int_bound);
    compare_status(RT_C(error_set_status));
    compare_status(RT_BOUND(error_set_status));
    compare_panic(RT_C(error_set_panic));
    compare_panic(RT_BOUND(error_set_panic));
}
