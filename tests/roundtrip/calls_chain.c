/* SPDX-License-Identifier: MIT */
/*
 * Asking about exceptions, and linking them: from C and through Rust's binding, against CPython.
 */
#include "calls.h"

#define MAKE                                                                                       \
    "def raised(e):\n"                                                                             \
    "    try: raise e\n"                                                                           \
    "    except Exception as caught: return caught\n"                                              \
    "key, io = raised(KeyError(1)), raised(OSError(2))\n"                                          \
    "both = (ValueError, KeyError)\n"                                                              \
    "seen = []\n"                                                                                  \
    "hook = lambda u: seen.append((u.exc_type.__name__, u.exc_value.args, id(u.object)))\n"

static PyThreadState *ts;
static PyObject *space;

static PyObject *made(const char *name)
{
    return PyDict_GetItemString(space, name);
}

static void compare_matches(PyObject *exc, PyObject *type)
{
    int expected = PyErr_GivenExceptionMatches(exc, type);
    RT_EQUAL("pyrs_error_given_matches", expected, RT_C(error_given_matches)(ts, exc, type));
    RT_EQUAL("pyrs_error_given_matches", expected, RT_BOUND(error_given_matches)(ts, exc, type));
    if (exc != NULL && type != NULL && PyExceptionInstance_Check(exc)) {
        RT_BOUND(error_restore)(ts, Py_NewRef(exc));
        RT_EQUAL("pyrs_error_matches", PyErr_ExceptionMatches(type), RT_C(error_matches)(ts, type));
        RT_EQUAL("pyrs_error_matches", expected, RT_BOUND(error_matches)(ts, type));
        PyErr_Clear();
        RT_EQUAL("pyrs_error_matches", 0, RT_C(error_matches)(ts, type));
    }
}

static void compare_questions(void)
{
    PyObject *const excs[] = {NULL, made("key"), made("io"), PyExc_KeyError};
    PyObject *const types[] = {NULL, PyExc_KeyError, PyExc_LookupError, PyExc_OSError,
                               made("both")};
    for (size_t i = 0; i < 4; i++) {
        for (size_t k = 0; k < 5; k++) {
            compare_matches(excs[i], types[k]);
        }
    }
}

/* An exception comes back as it went in, whoever set it and whoever takes it. */
static void compare_take(void)
{
    PyObject *exc = made("key");
    Py_ssize_t count = Py_REFCNT(exc);
    RT_SAME("pyrs_error_take", NULL, RT_C(error_take)(ts));
    RT_SAME("pyrs_error_take", NULL, RT_BOUND(error_take)(ts));
    RT_C(error_restore)(ts, Py_NewRef(exc));
    PyObject *taken = RT_BOUND(error_take)(ts);
    RT_SAME("pyrs_error_take", exc, taken);
    RT_BOUND(error_restore)(ts, taken);
    taken = RT_C(error_take)(ts);
    RT_SAME("pyrs_error_restore", exc, taken);
    Py_XDECREF(taken);
    RT_EQUAL("pyrs_error_take", count, Py_REFCNT(exc));
    RT_HOLDS("pyrs_error_take", PyErr_Occurred() == NULL, "nothing raised any more");
}

static void compare_handled_now(PyObject *expected)
{
    PyObject *found[] = {RT_C(error_handled_get)(ts), RT_BOUND(error_handled_get)(ts),
                         PyErr_GetHandledException()};
    for (int i = 0; i < 3; i++) {
        RT_SAME("pyrs_error_handled_get", expected, found[i]);
        Py_XDECREF(found[i]);
    }
}

static void compare_handled(void)
{
    PyObject *exc = made("io");
    Py_ssize_t count = Py_REFCNT(exc);
    compare_handled_now(NULL);
    RT_C(error_handled_set)(ts, exc);
    compare_handled_now(exc);
    RT_C(error_handled_set)(ts, NULL);
    compare_handled_now(NULL);
    RT_BOUND(error_handled_set)(ts, exc);
    compare_handled_now(exc);
    RT_EQUAL("pyrs_error_handled_set", count + 1, Py_REFCNT(exc));
    RT_BOUND(error_handled_set)(ts, Py_None);
    compare_handled_now(NULL);
    RT_EQUAL("pyrs_error_handled_set", count, Py_REFCNT(exc));
}

/* Set one link through each way, and read it through all. */
static void compare_links(void)
{
    PyObject *exc = made("key");
    PyObject *other = made("io");
    Py_ssize_t count = Py_REFCNT(other);
    for (int i = 0; i < 2; i++) {
        (i == 0 ? RT_C(error_set_context) : RT_BOUND(error_set_context))(exc, Py_NewRef(other));
        (i == 0 ? RT_C(error_set_cause) : RT_BOUND(error_set_cause))(exc, Py_NewRef(other));
        PyObject *found[] = {PyException_GetContext(exc),  RT_C(error_context)(exc),
                             RT_BOUND(error_context)(exc), PyException_GetCause(exc),
                             RT_C(error_cause)(exc),       RT_BOUND(error_cause)(exc)};
        for (int k = 0; k < 6; k++) {
            RT_SAME(k < 3 ? "pyrs_error_context" : "pyrs_error_cause", other, found[k]);
            Py_XDECREF(found[k]);
        }
        RT_HOLDS("pyrs_error_set_cause", rt_eval_true("x.__suppress_context__", exc),
                 "the context is not shown");
        (i == 0 ? RT_C(error_set_context) : RT_BOUND(error_set_context))(exc, NULL);
        (i == 0 ? RT_C(error_set_cause) : RT_BOUND(error_set_cause))(exc, NULL);
        RT_SAME("pyrs_error_set_context", NULL, RT_C(error_context)(exc));
        RT_SAME("pyrs_error_set_cause", NULL, RT_C(error_cause)(exc));
    }
    RT_EQUAL("pyrs_error_set_context", count, Py_REFCNT(other));
}

/* sys.unraisablehook gets the same three times. */
static void compare_unraisable(void)
{
    PyObject *exc = made("key");
    PyObject *seen = made("seen");
    PyObject *old = Py_NewRef(PySys_GetObject("unraisablehook"));
    PySys_SetObject("unraisablehook", made("hook"));
    RT_C(error_write_unraisable)(ts, seen);
    RT_BOUND(error_write_unraisable)(ts, seen);
    RT_EQUAL("pyrs_error_write_unraisable", 0, PyList_Size(seen));
    RT_C(error_restore)(ts, Py_NewRef(exc));
    PyErr_WriteUnraisable(seen);
    RT_C(error_restore)(ts, Py_NewRef(exc));
    RT_C(error_write_unraisable)(ts, seen);
    RT_C(error_restore)(ts, Py_NewRef(exc));
    RT_BOUND(error_write_unraisable)(ts, seen);
    PySys_SetObject("unraisablehook", old);
    Py_DECREF(old);
    RT_HOLDS("pyrs_error_write_unraisable",
             rt_eval_true("len(x) == 3 and x[0] == x[1] == x[2] and x[0][2] == id(x)", seen),
             "three equal reports, each naming the object");
}

void rt_calls_chain(void)
{
    ts = PyThreadState_Get();
    space = rt_run_code(MAKE);
    if (!RT_HOLDS("pyrs_error_chain", space != NULL, "exceptions to link")) {
        return;
    }
    compare_questions();
    compare_take();
    compare_handled();
    compare_links();
    compare_unraisable();
    Py_DECREF(space);
}
