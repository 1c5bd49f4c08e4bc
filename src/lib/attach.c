/* SPDX-License-Identifier: MIT */
#include <pyrs/attach.h>
#include <pyrs/deferred.h>
#include <pyrs/entry.h>
#include <pyrs/error.h>

#include "lifetime.h"
#include "merge.h"
#include "thread_exit.h"
#include "thread_own.h"

/* The one definition of each function that has its body in the header. */
extern inline int pyrs_thread_state_attach(struct pyrs_attachment *out);
extern inline void pyrs_thread_state_release(struct pyrs_attachment *attachment);

/*
 * The thread state that pyrs made for this thread and keeps. CPython knows it as the one of this
 * thread, so this is only for its end. It is freed with the interpreter, hence the epoch.
 */
static _Thread_local struct {
    PyThreadState *ts;
    unsigned long epoch;
} kept;

/* After a successful begin: nothing is attached. */
static void give_up(void *guard)
{
    pyrs__attach_end();
    pyrs__guard_close(guard);
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
    int status = pyrs__attach_begin(ts, &guard);
    if (status < 0) {
        return status;
    }
    if (kept.epoch != pyrs__epoch()) {
        give_up(guard);
        return PYRS_ERR_NOT_INITIALIZED;
    }
    if (!pyrs_thread_state_is_attached(ts)) {
        PyEval_RestoreThread(ts);
    }
    pyrs__attach_end();
    pyrs__thread_own_forget();
    PyThreadState_Clear(ts);
    PyThreadState_DeleteCurrent();
    pyrs__guard_close(guard);
    return PYRS_OK;
}

static void at_thread_exit(void)
{
    (void)drop_kept();
    pyrs__thread_own_forget();
    pyrs__guards_forget();
}

static int notice_thread_exit(void)
{
    return pyrs__at_thread_exit(at_thread_exit);
}

/* Attached, for the first time or again: the next attach in this one is to be quick. */
static void remember(PyThreadState *ts)
{
    if (notice_thread_exit()) {
        pyrs__thread_own_remember(ts, ts == kept.ts && kept.epoch == pyrs__epoch());
    }
}

/* Nobody out there would know what to do with an exception: it stays in here. */
static __attribute__((noinline)) void merge_quietly(PyThreadState *ts)
{
    PyObject *exc = pyrs_error_take(ts);
    if (pyrs__merge(ts) != 0) {
        pyrs_error_write_unraisable(ts, NULL);
    }
    pyrs_error_restore(ts, exc);
}

/*
 * What threads could not give back while nobody was attached, and what they did give back of this
 * thread's objects. A thread that Python started will see to the latter itself.
 */
static void catch_up(PyThreadState *ts)
{
    if (__atomic_load_n(&pyrs__deferred_pending, __ATOMIC_RELAXED) != 0) {
        (void)pyrs_decref_drain(ts);
    }
    if (pyrs__merge_is_due(ts) && ts == kept.ts) {
        merge_quietly(ts);
    }
}

/* Attached. Nothing is kept without a notice of both ends: the thread's and the interpreter's. */
static int keep(PyThreadState *ts)
{
    if (!pyrs__lifetime_watch(ts) || !notice_thread_exit()) {
        return PYRS_ATTACH_TEMPORARY;
    }
    kept.ts = ts;
    kept.epoch = pyrs__epoch();
    return PYRS_ATTACH_CREATED;
}

/*
 * Attach with the thread's own state, or with a new one where it has none. It is asked for after
 * the begin, which keeps the interpreter from ending, and with it the state, until the end.
 */
static int attach_own(struct pyrs_attachment *out)
{
    PyThreadState *own = PyGILState_GetThisThreadState();
    PyThreadState *ts = own != NULL ? own : PyThreadState_New(PyInterpreterState_Main());
    if (ts == NULL) {
        give_up(out->guard);
        return PYRS_ERR_NO_MEMORY;
    }
    PyEval_RestoreThread(ts);
    pyrs__attach_end();
    out->thread_state = ts;
    out->kind = own != NULL ? PYRS_ATTACH_RESUMED : keep(ts);
    if (out->kind != PYRS_ATTACH_TEMPORARY) {
        remember(ts);
    }
    catch_up(ts);
    return PYRS_OK;
}

/* Again, with what the thread remembers. */
static int attach_remembered(struct pyrs_attachment *out)
{
    void *guard = NULL;
    PyThreadState *ts = pyrs__thread_own_attach(&guard);
    if (ts == NULL) {
        return 0;
    }
    *out = (struct pyrs_attachment){ts, guard, PYRS_ATTACH_RESUMED};
    catch_up(ts);
    return 1;
}

/* Out of line, so that those who come again need not make room for what it needs. */
static __attribute__((noinline)) int attach_first(struct pyrs_attachment *out)
{
    struct pyrs_attachment made = {NULL, NULL, PYRS_ATTACH_NONE};
    int status = pyrs__attach_begin(NULL, &made.guard);
    if (status == PYRS_OK) {
        status = attach_own(&made);
    }
    if (status == PYRS_OK) {
        *out = made;
    }
    return status;
}

static __attribute__((noinline)) int attach_nested(PyThreadState *ts, struct pyrs_attachment *out)
{
    remember(ts);
    *out = (struct pyrs_attachment){ts, NULL, PYRS_ATTACH_NESTED};
    return PYRS_OK;
}

int pyrs_thread_state_attach_slow(struct pyrs_attachment *out)
{
    PyThreadState *ts = pyrs__thread_state_ask();
    if (ts == NULL) {
        return attach_remembered(out) ? PYRS_OK : attach_first(out);
    }
    return attach_nested(ts, out);
}

/* A thread that detached and was refused has nothing to undo. */
static void undo(const struct pyrs_attachment *made)
{
    if (pyrs_thread_state_peek() == made->thread_state ||
        pyrs_thread_state_is_attached(made->thread_state)) {
        if (made->kind == PYRS_ATTACH_TEMPORARY) {
            PyThreadState_Clear(made->thread_state);
            PyThreadState_DeleteCurrent();
        } else {
            PyEval_SaveThread();
        }
    }
    pyrs__guard_close(made->guard);
}

void pyrs_thread_state_release_slow(struct pyrs_attachment *attachment)
{
    if (attachment->kind > PYRS_ATTACH_NESTED) {
        undo(attachment);
    }
    *attachment = (struct pyrs_attachment){NULL, NULL, PYRS_ATTACH_NONE};
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

/* A thread that remembers the state is not late. */
static int reattach_remembered(PyThreadState *ts)
{
    if (ts != pyrs__thread_own_ts() || pyrs__thread_own_attach(NULL) == NULL) {
        return 0;
    }
    catch_up(ts);
    return 1;
}

int pyrs_thread_state_reattach(const struct pyrs_detachment *detachment)
{
    void *guard = NULL;
    if (reattach_remembered(detachment->thread_state)) {
        return PYRS_OK;
    }
    int status = pyrs__attach_begin(detachment->thread_state, &guard);
    if (status < 0) {
        return status;
    }
    /* A thread that has no state at all slept through the end of an interpreter. */
    if (PyGILState_GetThisThreadState() == NULL) {
        give_up(guard);
        return PYRS_ERR_NOT_INITIALIZED;
    }
    PyEval_RestoreThread(detachment->thread_state);
    pyrs__attach_end();
    catch_up(detachment->thread_state);
    pyrs__guard_close(guard);
    return PYRS_OK;
}
