/* SPDX-License-Identifier: MIT */
/*
 * _pyrs_bench: run(operation, form, subject, count) runs one loop and returns nanoseconds, or None
 * where the operation does not have the form. Under callgrind it also dumps what the loop executed,
 * labelled "operation form count".
 */
#include "python.h"
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "loops.h"

/* Without the header there are no instruction counts, and that is all. */
#if __has_include(<valgrind/callgrind.h>)
#include <valgrind/callgrind.h>
#else
#define CALLGRIND_ZERO_STATS ((void)0)
#define CALLGRIND_DUMP_STATS_AT(label) ((void)(label))
#endif

static const char *const forms[] = {"macro", "c", "rust", "call"};
#define FORM_COUNT (sizeof forms / sizeof forms[0])

static const struct operation {
    const char *name;
    bench_loop *loops[FORM_COUNT];
} operations[] = {
#define OPERATION(name, ...) {#name, {__VA_ARGS__}},
    BENCH_OPERATIONS(OPERATION)
#undef OPERATION
};
#define OPERATION_COUNT (sizeof operations / sizeof operations[0])

static bench_loop *find(const char *operation, const char *form)
{
    for (size_t i = 0; i < OPERATION_COUNT; i++) {
        for (size_t k = 0; k < FORM_COUNT; k++) {
            if (strcmp(operations[i].name, operation) == 0 && strcmp(forms[k], form) == 0) {
                return operations[i].loops[k];
            }
        }
    }
    return NULL;
}

static int64_t nanoseconds(void)
{
    struct timespec now;
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

static PyObject *run(PyObject *self, PyObject *args)
{
    const char *operation = NULL;
    const char *form = NULL;
    PyObject *subject = NULL;
    Py_ssize_t count = 0;
    (void)self;
    if (!PyArg_ParseTuple(args, "ssOn:run", &operation, &form, &subject, &count)) {
        return NULL;
    }
    bench_loop *loop = find(operation, form);
    if (loop == NULL) {
        Py_RETURN_NONE;
    }
    char label[64];
    (void)snprintf(label, sizeof label, "%s %s %zd", operation, form, count);
    CALLGRIND_ZERO_STATS;
    int64_t began = nanoseconds();
    loop(subject, (size_t)count / BENCH_UNROLL);
    int64_t ended = nanoseconds();
    CALLGRIND_DUMP_STATS_AT(label);
    return PyLong_FromLongLong(ended - began);
}

static PyMethodDef methods[] = {
    {"run", run, METH_VARARGS, "run(operation, form, subject, count): nanoseconds, or None"},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, .m_name = "_pyrs_bench",
                                        .m_size = -1, .m_methods = methods};

PyMODINIT_FUNC PyInit__pyrs_bench(void)
{
    return PyModule_Create(&definition);
}
