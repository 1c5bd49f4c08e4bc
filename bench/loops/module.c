/* SPDX-License-Identifier: MIT */
/* _pyrs_bench: names the loops, and measures or counts one of them. */
#include "python.h"
#include <pyrs/pyrs.h>
#include <string.h>

#include "job.h"

#define LOOP(form, operation) extern bench_loop form##_##operation;
#include "loops.def"

static const struct {
    const char *form;
    const char *operation;
    bench_loop *loop;
} loops[] = {
#define LOOP(form, operation) {#form, #operation, form##_##operation},
#include "loops.def"
};
#define LOOP_COUNT (sizeof loops / sizeof loops[0])

static bench_loop *find(const char *form, const char *operation)
{
    for (size_t i = 0; i < LOOP_COUNT; i++) {
        if (strcmp(loops[i].form, form) == 0 && strcmp(loops[i].operation, operation) == 0) {
            return loops[i].loop;
        }
    }
    PyErr_Format(PyExc_LookupError, "no loop %s_%s", form, operation);
    return NULL;
}

static PyObject *names(PyObject *self, PyObject *args)
{
    (void)self;
    (void)args;
    PyObject *result = PyList_New(0);
    for (size_t i = 0; result != NULL && i < LOOP_COUNT; i++) {
        PyObject *pair = Py_BuildValue("ss", loops[i].operation, loops[i].form);
        if (pair == NULL || PyList_Append(result, pair) < 0) {
            Py_CLEAR(result);
        }
        Py_XDECREF(pair);
    }
    return result;
}

static PyObject *count(PyObject *self, PyObject *args)
{
    struct job job = {0};
    const char *loop = NULL;
    (void)self;
    if (!PyArg_ParseTuple(args, "sssOpn:count", &job.operation, &job.form, &loop, &job.subject,
                          &job.elsewhere, &job.count)) {
        return NULL;
    }
    job.loop = find(job.form, loop);
    if (job.loop == NULL || job_do(&job, job_count) < 0) {
        return NULL;
    }
    Py_RETURN_NONE;
}

static PyObject *sample(PyObject *self, PyObject *args)
{
    struct job job = {0};
    const char *loop = NULL;
    (void)self;
    if (!PyArg_ParseTuple(args, "sssOps:sample", &job.operation, &job.form, &loop, &job.subject,
                          &job.elsewhere, &job.pass)) {
        return NULL;
    }
    job.loop = find(job.form, loop);
    if (job.loop == NULL || job_do(&job, job_sample) < 0) {
        return NULL;
    }
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"names", names, METH_NOARGS, "names(): a pair of operation and form for each loop"},
    {"count", count, METH_VARARGS, "count(operation, form, loop, subject, elsewhere, count)"},
    {"sample", sample, METH_VARARGS, "sample(operation, form, loop, subject, elsewhere, pass)"},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, .m_name = "_pyrs_bench",
                                        .m_size = -1, .m_methods = methods};

/*
 * As every user of pyrs does. What it leaves in the interpreter must not come from a thread that
 * ends: a free-threaded build searches such a thread's memory again with each thread state that
 * ends.
 */
static int check(void)
{
    struct pyrs_mismatch mismatch;
    if (pyrs_runtime_check(pyrs_thread_state_current(), &mismatch) < 0) {
        PyErr_SetString(PyExc_ImportError, "pyrs was built for another interpreter");
        return -1;
    }
    return 0;
}

PyMODINIT_FUNC PyInit__pyrs_bench(void)
{
    if (check() < 0) {
        return NULL;
    }
    PyObject *module = PyModule_Create(&definition);
#ifdef Py_GIL_DISABLED
    /* Else the import switches the GIL on, and what is measured is another interpreter. */
    if (module != NULL && PyUnstable_Module_SetGIL(module, Py_MOD_GIL_NOT_USED) < 0) {
        Py_CLEAR(module);
    }
#endif
    return module;
}
