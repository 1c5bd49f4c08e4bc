/* SPDX-License-Identifier: MIT */
#include <pyrs/attach.h>
#include <pyrs/entry.h>
#include <pyrs/layout.h>
#include <pyrs/runtime.h>
#include <pyrs/thread_state.h>

#include "epoch.h"
#include "thread_exit.h"

/*
 * The thread state that pyrs made for this thread and keeps. CPython knows it as the one of this
 * thread, so this is only for its end. It is freed with the interpreter, hence the epoch.
 */
static _Thread_local struct {
    PyThreadState *ts;
    unsigned long epoch;
} kept;

#if PYRS_LAYOUT_MINOR >= 15

/* Hold finalization back until the guard is closed. */
static int open_guard(void **out)
{
    PyInterpreterView *view = PyInterpreterView_FromMain();
    if (view == NULL) {
        return PYRS_ERR_NO_MEMORY;
    }
    PyInterpreterGuard *guard = PyInterpreterGuard_FromView(view);
    PyInterpreterView_Close(view);
    if (guard == NULL) {
        return PYRS_ERR_FINALIZING;
    }
    *out = guard;
    return PYRS_OK;
}

static void close_guard(void *guard)
{
    if (guard != NULL) {
        PyInterpreterGuard_Close(guard);
    }
}

#else

static int open_guard(void **out)
{
    *out = NULL;
    return PYRS_OK;
}

static void close_guard(void *guard)
{
    (void)guard;
}

#endif

/* The thread that ends the interpreter detaches and attaches while it does; nobody guards that. */
static int is_finalizing_with(PyThreadState *own)
{
    struct pyrs_runtime_state *runtime = (struct pyrs_runtime_state *)&_PyRuntime;
    return own != NULL && own == __atomic_load_n(&runtime->_finalizing, __ATOMIC_ACQUIRE);
}

/* May a thread whose own state is `own`, or NULL, attach? Any but one would hang or be killed. */
static int admit(PyThreadState *own, void **guard)
{
    if (pyrs_runtime_is_finalizing()) {
        *guard = NULL;
        return is_finalizing_with(own) ? PYRS_OK : PYRS_ERR_FINALIZING;
    }
    return pyrs_runtime_is_initialized() ? open_guard(guard) : PYRS_ERR_NOT_INITIALIZED;
}

/* Free the kept state. It may be attached: a thread that ends without a release. */
static int drop_kept(void)
{
    PyThreadState *ts = kept.ts;
    void *guard = NULL;
    kept.ts = NULL;
    if (ts == NULL) {
        return PYRS_OK;
    }
    int status = kept.epoch == pyrs__epoch() ? admit(ts, &guard) : PYRS_ERR_NOT_INITIALIZED;
    if (status < 0) {
        return status;
    }
    if (!pyrs_thread_state_is_attached(ts)) {
        PyEval_RestoreThread(ts);
    }
    PyThreadState_Clear(ts);
    PyThreadState_DeleteCurrent();
    close_guard(guard);
    return PYRS_OK;
}

static void at_thread_exit(void)
{
    (void)drop_kept();
}

/* Attached. Without a notice of both ends, of the thread and of the interpreter, nothing is kept. */
static int keep(PyThreadState *ts)
{
    if (!pyrs__epoch_watch() || !pyrs__at_thread_exit(at_thread_exit)) {
        return PYRS_ATTACH_TEMPORARY;
    }
    kept.ts = ts;
    kept.epoch = pyrs__epoch();
    return PYRS_ATTACH_CREATED;
}

/* Attach with the thread's own state, or with a new one where it has none. */
static int attach_own(PyThreadState *own, struct pyrs_attachment *out)
{
    if (own != NULL) {
        PyEval_RestoreThread(own);
        out->kind = PYRS_ATTACH_RESUMED;
        out->thread_state = own;
        return PYRS_OK;
    }
    PyThreadState *ts = PyThreadState_New(PyInterpreterState_Main());
    if (ts == NULL) {
        return PYRS_ERR_NO_MEMORY;
    }
    PyEval_RestoreThread(ts);
    out->kind = keep(ts);
    out->thread_state = ts;
    return PYRS_OK;
}

int pyrs_thread_state_attach(struct pyrs_attachment *out)
{
    struct pyrs_attachment made = {pyrs_thread_state_current(), NULL, PYRS_ATTACH_NESTED};
    if (made.thread_state == NULL) {
        PyThreadState *own = PyGILState_GetThisThreadState();
        int status = admit(own, &made.guard);
        if (status < 0) {
            return status;
        }
        status = attach_own(own, &made);
        if (status < 0) {
            close_guard(made.guard);
            return status;
        }
    }
    *out = made;
    return PYRS_OK;
}

void pyrs_thread_state_release(struct pyrs_attachment *attachment)
{
    struct pyrs_attachment made = *attachment;
    attachment->thread_state = NULL;
    attachment->guard = NULL;
    attachment->kind = PYRS_ATTACH_NONE;
    if (made.kind == PYRS_ATTACH_TEMPORARY) {
        PyThreadState_Clear(made.thread_state);
        PyThreadState_DeleteCurrent();
    } else if (made.kind != PYRS_ATTACH_NONE && made.kind != PYRS_ATTACH_NESTED) {
        PyEval_SaveThread();
    }
    close_guard(made.guard);
}

int pyrs_thread_state_drop_kept(void)
{
    return pyrs_thread_state_current() == NULL ? drop_kept() : PYRS_ERR_BUSY;
}

int pyrs_thread_state_detach(PyThreadState *ts, struct pyrs_detachment *out)
{
    if (!pyrs_thread_state_is_attached(ts)) {
        return PYRS_ERR_NOT_ATTACHED;
    }
    if (pyrs_entry_depth(ts) > 1) {
        return PYRS_ERR_NESTED_ENTRY;
    }
    out->thread_state = PyEval_SaveThread();
    return PYRS_OK;
}

int pyrs_thread_state_reattach(const struct pyrs_detachment *detachment)
{
    void *guard = NULL;
    int status = admit(detachment->thread_state, &guard);
    if (status == PYRS_OK) {
        PyEval_RestoreThread(detachment->thread_state);
        close_guard(guard);
    }
    return status;
}
