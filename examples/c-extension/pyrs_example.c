/* SPDX-License-Identifier: MIT */
/*
 * A C extension on pyrs: one function for each of the four areas.
 *
 *   total(numbers)       objects: reads a list of ints without a call per item
 *   repeat(obj, count)   refcounts: a tuple that owns `count` references
 *   retry(func, times)   errors: takes an exception, tries again, chains what it met
 *   in_thread(func)      thread states: calls back into Python from a thread Python does not know
 *
 * Python.h comes first, as in any extension; pyrs takes the layout of that very CPython.
 */
#include <Python.h>

#include <pthread.h>
#include <pyrs/pyrs.h>

/* total(numbers): the sum of a list of ints. Ints that are not compact take CPython's own way. */
static int add_item(PyThreadState *ts, PyObject *item, int64_t *sum)
{
    int64_t value = 0;
    if (!pyrs_object_has_flags(item, PYRS_TPFLAGS_LONG_SUBCLASS)) {
        pyrs_error_set_string(ts, PyExc_TypeError, "total() takes a list of ints");
        return -1;
    }
    if (pyrs_long_is_compact(item)) {
        value = pyrs_long_compact_value(item);
    } else if (pyrs_long_as_int64(item, &value) < 0) {
        pyrs_error_set_string(ts, PyExc_OverflowError, "total() takes ints of 64 bits");
        return -1;
    }
    if (__builtin_add_overflow(*sum, value, sum)) {
        pyrs_error_set_string(ts, PyExc_OverflowError, "the total has more than 64 bits");
        return -1;
    }
    return 0;
}

static PyObject *total(PyObject *module, PyObject *numbers)
{
    (void)module;
    PyThreadState *ts = pyrs_thread_state_current();
    int64_t sum = 0;
    if (!pyrs_object_has_flags(numbers, PYRS_TPFLAGS_LIST_SUBCLASS)) {
        pyrs_error_set_string(ts, PyExc_TypeError, "total() takes a list of ints");
        return NULL;
    }
    for (Py_ssize_t i = 0; i < pyrs_list_size(numbers); i++) {
        if (add_item(ts, pyrs_list_item(numbers, i), &sum) < 0) {
            return NULL;
        }
    }
    return PyLong_FromLongLong(sum);
}

/* repeat(obj, count) */
static PyObject *repeat(PyObject *module, PyObject *args)
{
    (void)module;
    PyObject *obj = NULL;
    Py_ssize_t count = 0;
    if (!PyArg_ParseTuple(args, "On", &obj, &count)) {
        return NULL;
    }
    PyObject *result = PyTuple_New(count);
    if (result == NULL) {
        return NULL;
    }
    PyObject **items = pyrs_tuple_items(result);
    for (Py_ssize_t i = 0; i < count; i++) {
        items[i] = pyrs_new_ref(obj);
    }
    return result;
}

/* retry(func, times): the first result; or the last exception, with the one before as context. */
static PyObject *retry(PyObject *module, PyObject *args)
{
    (void)module;
    PyThreadState *ts = pyrs_thread_state_current();
    PyObject *func = NULL;
    int times = 0;
    PyObject *failure = NULL;
    if (!PyArg_ParseTuple(args, "Oi", &func, &times)) {
        return NULL;
    }
    for (int i = 0; i < times; i++) {
        PyObject *result = PyObject_CallNoArgs(func);
        if (pyrs_check_pointer(ts, result) == PYRS_OK && result != NULL) {
            pyrs_xdecref(failure);
            return result;
        }
        PyObject *exc = pyrs_error_take(ts);
        if (failure != NULL && exc != failure) {
            pyrs_error_set_context(exc, pyrs_new_ref(failure));
        }
        pyrs_set_ref(&failure, exc);
    }
    if (failure == NULL) {
        pyrs_error_set_string(ts, PyExc_ValueError, "retry() tries at least once");
        return NULL;
    }
    pyrs_error_restore(ts, failure);
    return NULL;
}

struct call {
    PyObject *func;
    PyObject *result;  /* owned */
    PyObject *failure; /* owned */
    int status;
};

/* Runs in a thread that Python has never seen. */
static void *call_attached(void *data)
{
    struct call *call = data;
    struct pyrs_attachment attachment;
    call->status = pyrs_thread_state_attach(&attachment);
    if (call->status < 0) {
        return NULL;
    }
    call->result = PyObject_CallNoArgs(call->func);
    if (call->result == NULL) {
        call->failure = pyrs_error_take(attachment.thread_state);
    }
    pyrs_thread_state_release(&attachment);
    return NULL;
}

/* in_thread(func): what func() returns or raises, called in a new thread while this one waits. */
static PyObject *in_thread(PyObject *module, PyObject *func)
{
    (void)module;
    PyThreadState *ts = pyrs_thread_state_current();
    struct call call = {func, NULL, NULL, PYRS_OK};
    struct pyrs_detachment detachment;
    pthread_t thread;
    int status = pyrs_thread_state_detach(ts, &detachment);
    if (status < 0) {
        pyrs_error_set_status(ts, status);
        return NULL;
    }
    int started = pthread_create(&thread, NULL, call_attached, &call) == 0;
    if (started) {
        pthread_join(thread, NULL);
    }
    if (pyrs_thread_state_reattach(&detachment) < 0) {
        return NULL; /* the interpreter is gone: nothing of Python may be touched any more */
    }
    if (!started || call.status < 0) {
        pyrs_error_set_status(ts, started ? call.status : PYRS_ERR_NO_MEMORY);
        return NULL;
    }
    if (call.failure != NULL) {
        pyrs_error_restore(ts, call.failure);
    }
    return call.result;
}

/* Refuses to load into an interpreter that is not the one it was built for. */
static int check_runtime(PyObject *module)
{
    (void)module;
    return pyrs_runtime_require(pyrs_thread_state_current()) < 0 ? -1 : 0;
}

static PyMethodDef methods[] = {
    {"total", total, METH_O, "total(numbers): the sum of a list of ints"},
    {"repeat", repeat, METH_VARARGS, "repeat(obj, count): a tuple of count times obj"},
    {"retry", retry, METH_VARARGS, "retry(func, times): the first result of func()"},
    {"in_thread", in_thread, METH_O, "in_thread(func): func(), called in another thread"},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot slots[] = {
    /* ISO C knows no other way from a function to an object pointer. */
    /* NOLINTNEXTLINE(performance-no-int-to-ptr) */
    {Py_mod_exec, (void *)(uintptr_t)check_runtime},
    {0, NULL},
};

static struct PyModuleDef module_def = {
    PyModuleDef_HEAD_INIT,
    .m_name = "pyrs_example",
    .m_doc = "One function for each area of pyrs, in C.",
    .m_methods = methods,
    .m_slots = slots,
};

PyMODINIT_FUNC PyInit_pyrs_example(void)
{
    return PyModuleDef_Init(&module_def);
}
