/* SPDX-License-Identifier: MIT */
/* What code inside CPython pays for what Python.h has no macro for. */
#include "../../src/lib/cpython_internal.h"

#include "loops.h"

void macro_error_is_set(PyObject *subject, size_t count)
{
    PyThreadState *const attached = PyThreadState_Get();
    (void)subject;
    for (size_t turn = 0; turn < count; turn++) {
        BENCH_TIMES_8({
            PyThreadState *ts = attached;
            BENCH_BARRIER(ts);
            if (_PyErr_Occurred(ts) != NULL) {
                BENCH_KEEP(ts);
            }
        })
    }
}
