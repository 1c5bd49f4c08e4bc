/* SPDX-License-Identifier: MIT */
/*
 * Raising: CPython's function, pyrs's from C, and pyrs's through Rust's binding must leave the same
 * exception behind, with the same context, and the same counts on all that they were given.
 */
#include "raising.h"

#if PY_VERSION_HEX >= 0x030C0000

PyObject *rt_take_raised(void)
{
    return PyErr_GetRaisedException();
}

void rt_restore_raised(PyObject *exc)
{
    PyErr_SetRaisedException(exc);
}

#else

/* The exception itself, whatever shape it was set in. */
PyObject *rt_take_raised(void)
{
    PyObject *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    PyErr_NormalizeException(&type, &value, &traceback);
    if (value != NULL && traceback != NULL) {
        PyException_SetTraceback(value, traceback);
    }
    Py_XDECREF(type);
    Py_XDECREF(traceback);
    return value;
}

void rt_restore_raised(PyObject *exc)
{
    PyObject *type = exc == NULL ? NULL : Py_NewRef(Py_TYPE(exc));
    PyErr_Restore(type, exc, exc == NULL ? NULL : PyException_GetTraceback(exc));
}

#endif

static PyObject *decoded(const struct rt_given *given)
{
    return PyUnicode_DecodeUTF8(given->broken, (Py_ssize_t)given->size, "replace");
}

/* As PyErr_Format() does: no code may run with an exception set, and a codec is code. */
static void set_text(const struct rt_given *given)
{
    PyErr_Clear();
    PyObject *text = decoded(given);
    PyErr_SetObject(given->type, text);
    Py_XDECREF(text);
}

/* CPython's words for: raise `exc`, with what is raised already as its context. Of its two ways
 * that is the one which cuts circles, and which takes the context from what is being handled. */
static void chain(const struct rt_given *given)
{
    PyObject *handled = PyErr_GetHandledException();
    PyObject *context = rt_take_raised();
    PyErr_SetHandledException(context);
    PyErr_SetObject((PyObject *)Py_TYPE(given->exc), given->exc);
    PyErr_SetHandledException(handled);
    Py_XDECREF(context);
    Py_XDECREF(handled);
}

/* As it is: no context is added. */
static void restore(const struct rt_given *given)
{
    rt_restore_raised(Py_NewRef(given->exc));
}

#define TS given->ts
/* X(function, CPython's statement, (arguments)) */
#define RAISINGS(X)                                                                                \
    X(error_set, PyErr_SetObject(given->type, given->value), (TS, given->type, given->value))      \
    X(error_set_string, PyErr_SetString(given->type, given->text), (TS, given->type, given->text)) \
    X(error_set_text, set_text(given), (TS, given->type, given->broken, given->size))              \
    X(error_set_none, PyErr_SetNone(given->type), (TS, given->type))                               \
    X(error_no_memory, PyErr_NoMemory(), (TS))                                                     \
    X(error_clear, PyErr_Clear(), (TS))                                                            \
    X(error_restore, restore(given), (TS, Py_NewRef(given->exc)))                                  \
    X(error_chain, chain(given), (TS, Py_NewRef(given->exc)))

#define RAISE_IT(how, function, ...)                                                               \
    static void how##_##function(const struct rt_given *given)                                     \
    {                                                                                              \
        (void)given;                                                                               \
        __VA_ARGS__;                                                                               \
    }
#define RAISING(function, statement, ...)                                                          \
    RAISE_IT(cpython, function, statement)                                                         \
    RAISE_IT(from_c, function, RT_C(function) __VA_ARGS__)                                         \
    RAISE_IT(bound, function, RT_BOUND(function) __VA_ARGS__)
RAISINGS(RAISING)

static const struct rt_raising raisings[] = {
#define RAISING_ENTRY(function, statement, ...)                                                    \
    {"pyrs_" #function, {cpython_##function, from_c_##function, bound_##function}},
    RAISINGS(RAISING_ENTRY)};

size_t rt_raising_count(void)
{
    return sizeof raisings / sizeof raisings[0];
}

const struct rt_raising *rt_raising_at(size_t index)
{
    return &raisings[index];
}

/* Everything that Python can see of the raised exception, as text, after which none is raised. */
#define DESCRIBE                                                                                   \
    "'%s %r traceback=%x context=%x cause=%r suppress=%r' % (type(x).__name__, x.args, "           \
    "id(x.__traceback__), id(x.__context__), x.__cause__, x.__suppress_context__)"

static PyObject *describe_raised(PyThreadState *ts)
{
    PyObject *exc = RT_C(error_take)(ts);
    PyObject *text = exc == NULL ? PyUnicode_FromString("none") : rt_eval_with(DESCRIBE, exc);
    Py_XDECREF(exc);
    return text;
}

/* One way in: what it raises, and what it does to the counts. */
static PyObject *outcome(rt_raise *way, struct rt_given *given, PyObject *raised_before,
                         long deltas[3])
{
    PyObject *counted[] = {given->type, given->value, given->exc};
    for (int i = 0; i < 3; i++) {
        deltas[i] = -(long)Py_REFCNT(counted[i]);
    }
    if (raised_before != NULL) {
        RT_C(error_restore)(given->ts, Py_NewRef(raised_before));
    }
    way(given);
    PyObject *text = describe_raised(given->ts);
    /* What hangs on the exceptions is undone, for the next way to find them as this one did. */
    PyException_SetContext(given->exc, NULL);
    for (int i = 0; i < 3; i++) {
        deltas[i] += (long)Py_REFCNT(counted[i]);
    }
    return text;
}

static void compare_raising(const struct rt_raising *raising, struct rt_given *given,
                            PyObject *before)
{
    long expected[3], found[3];
    PyObject *text = outcome(raising->ways[0], given, before, expected);
    for (int i = 1; i < RT_RAISING_WAYS; i++) {
        PyObject *other = outcome(raising->ways[i], given, before, found);
        RT_TEXT(raising->function, PyUnicode_AsUTF8(text), PyUnicode_AsUTF8(other));
        for (int k = 0; k < 3; k++) {
            RT_EQUAL(raising->function, expected[k], found[k]);
        }
        Py_XDECREF(other);
    }
    Py_XDECREF(text);
}

/* Outside of any handler and inside of one; with nothing raised before, and with something. */
static void compare_all(struct rt_given *given, PyObject *handled, PyObject *before)
{
    for (size_t i = 0; i < rt_raising_count(); i++) {
        compare_raising(&raisings[i], given, NULL);
        compare_raising(&raisings[i], given, before);
        PyErr_SetHandledException(handled);
        compare_raising(&raisings[i], given, NULL);
        compare_raising(&raisings[i], given, before);
        PyErr_SetHandledException(NULL);
    }
}

/* Two exceptions that were raised in Python, one that was not, and a value of its own. */
#define MAKE                                                                                       \
    "def raised(e):\n"                                                                             \
    "    try: raise e\n"                                                                           \
    "    except Exception as caught: return caught\n"                                              \
    "handled, before, exc = raised(KeyError(1)), raised(OSError(2)), raised(IndexError(3))\n"      \
    "class Error(Exception): pass\n"                                                               \
    "value = ('a tuple', object())\n"

void rt_calls_error(void)
{
    PyObject *space = rt_run_code(MAKE);
    if (!RT_HOLDS("pyrs_error_set", space != NULL, "exceptions to raise")) {
        return;
    }
    struct rt_given given = {.ts = PyThreadState_Get(),
                             .type = PyDict_GetItemString(space, "Error"),
                             .value = PyDict_GetItemString(space, "value"),
                             .exc = PyDict_GetItemString(space, "exc"),
                             .text = "caf\xc3\xa9",
                             .broken = "caf\xc3\xa9, then \xff and more",
                             .size = 14};
    compare_all(&given, PyDict_GetItemString(space, "handled"),
                PyDict_GetItemString(space, "before"));
    Py_DECREF(space);
}
