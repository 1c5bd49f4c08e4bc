/* SPDX-License-Identifier: MIT */
/* What code inside CPython pays for what Python.h has no macro for. */
#include "../../src/lib/cpython_internal.h"

#include "loops.h"

BENCH_LOOP_ON(macro_error_is_set, PyThreadState *, PyThreadState_Get(), {
    if (_PyErr_Occurred(op) != NULL) {
        BENCH_NEVER();
    }
})

BENCH_ROLLED_LOOP_ON(macro_error_occurred, PyThreadState *, PyThreadState_Get(), {
    PyObject *type = _PyErr_Occurred(op);
    BENCH_KEEP(type);
})

BENCH_LOOP_ON(macro_error_raised, PyThreadState *, PyThreadState_Get(), {
    PyObject *type = _PyErr_Occurred(op);
    BENCH_KEEP(type);
})

#if PY_VERSION_HEX < 0x030D0000
/* What code inside CPython asks instead. */
#define _PyObject_IsUniquelyReferenced(op) (Py_REFCNT(op) == 1)
#endif

BENCH_LOOP(macro_is_unique, {
    if (_PyObject_IsUniquelyReferenced(op)) {
        BENCH_KEEP(op);
    }
})
