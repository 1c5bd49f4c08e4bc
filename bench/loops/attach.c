/* SPDX-License-Identifier: MIT */
/* Becoming attached and detached. Each loop runs nested, or in a thread unknown to Python. */
#include "python.h"
#include <pyrs/pyrs.h>

#include "loops.h"

BENCH_LOOP(c_attach, {
    struct pyrs_attachment attachment;
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

/* Made once in a thread; it ends with the interpreter. */
static PyThreadState *by_hand(void)
{
    static _Thread_local PyThreadState *ts;
    if (ts == NULL) {
        (void)PyGILState_Ensure();
        ts = PyEval_SaveThread();
    }
    return ts;
}

/* Only where nothing is attached: a second attach would wait for the first. */
BENCH_LOOP_ON(kept_attach, PyThreadState *, by_hand(), {
    PyEval_RestoreThread(op);
    PyEval_SaveThread();
})
