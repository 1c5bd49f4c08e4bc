/* SPDX-License-Identifier: MIT */
/* Becoming attached and detached. Each loop runs nested, or in a thread unknown to Python. */
#include "python.h"
#include <pyrs/pyrs.h>

#include "loops.h"

BENCH_LOOP(c_attach, {
    struct pyrs_attachment attachment = {0};
    if (pyrs_thread_state_attach(&attachment) == PYRS_OK) {
        pyrs_thread_state_release(&attachment);
    }
    BENCH_KEEP(op);
})

BENCH_LOOP_ON(c_detach, PyThreadState *, pyrs_thread_state_current(), {
    struct pyrs_detachment detachment = {0};
    if (pyrs_thread_state_detach(op, &detachment) < 0 ||
        pyrs_thread_state_reattach(&detachment) < 0) {
        __builtin_trap();
    }
})

static void kept_turns(PyThreadState *ts, size_t count)
{
    for (size_t turn = 0; turn < count; turn++) {
        BENCH_TIMES_8({
            PyThreadState *op = ts;
            BENCH_BARRIER(op);
            PyEval_RestoreThread(op);
            PyEval_SaveThread();
        })
    }
}

/* Only where nothing is attached: a second attach would wait for the first. */
void kept_attach(PyObject *subject, size_t count)
{
    (void)subject;
    PyGILState_STATE state = PyGILState_Ensure();
    PyThreadState *ts = PyEval_SaveThread();
    kept_turns(ts, count);
    PyEval_RestoreThread(ts);
    PyGILState_Release(state);
}
