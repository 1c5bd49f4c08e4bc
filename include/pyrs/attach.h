/* SPDX-License-Identifier: MIT */
/*
 * attach.h - becoming attached and detached, from any thread, without surprises.
 *
 * CPython hangs or kills a thread that attaches while the interpreter is on its way out. These
 * functions refuse with a status instead, and never in between: an exit function of the interpreter
 * lets those attach who asked before it and refuses all others. It is in place from the first
 * successful pyrs_runtime_check() or attach on.
 *
 * A thread that is attached when finalization begins should release soon. From 3.15 on, and on
 * free-threaded builds, finalization waits for that: an attachment is an interpreter guard (PEP
 * 788). Elsewhere the thread may meet CPython's own answer when it runs Python code.
 *
 * Call pyrs_runtime_check() when the module is loaded. Where the first attach is what asks for the
 * exit function, other threads that attach meanwhile get a temporary state, and a free-threaded
 * build remembers for long that a thread which is gone made it.
 */
#ifndef PYRS_ATTACH_H
#define PYRS_ATTACH_H

#include <pyrs/export.h>
#include <pyrs/python.h>
#include <pyrs/status.h>
#include <pyrs/thread_state.h>

PYRS_BEGIN_DECLS

/* How an attachment came about. */
enum pyrs_attach_kind {
    PYRS_ATTACH_NONE = 0,     /* not attached: never filled, or released */
    PYRS_ATTACH_NESTED = 1,   /* the thread was attached already; nothing was done */
    PYRS_ATTACH_RESUMED = 2,  /* the thread had a thread state and made it current again */
    PYRS_ATTACH_CREATED = 3,  /* a thread unknown to Python got a thread state, which is kept */
    PYRS_ATTACH_TEMPORARY = 4 /* the same, but it cannot be kept: it ends with the release */
};

/* An attachment. Filled by pyrs_thread_state_attach(), which zero bytes are ready for. */
struct pyrs_attachment {
    PyThreadState *thread_state; /* borrowed until the release */
    void *guard;                 /* what may hold finalization back; means nothing if nested */
    int kind;                    /* enum pyrs_attach_kind */
};

/* A thread state that was made not current, to be made current again by the same thread. */
struct pyrs_detachment {
    PyThreadState *thread_state; /* borrowed */
};

/**
 * The rest of pyrs_thread_state_attach(), for a thread that is detached or attaches for the first
 * time. Call that one.
 *
 * @param out  out, not NULL; untouched on failure
 * @return     PYRS_OK, and a release is due; or
 *
 * Thread:  any
 * Errors:  as pyrs_thread_state_attach()
 * Mirrors: Python/pystate.c PyGILState_Ensure, PyThreadState_Ensure
 * @since 0.1
 */
PYRS_API int pyrs_thread_state_attach_slow(struct pyrs_attachment *out);

/**
 * The rest of pyrs_thread_state_release(), for an attach that was not nested. Call that one.
 *
 * @param attachment  borrowed, not NULL; set to PYRS_ATTACH_NONE
 *
 * Thread:  as pyrs_thread_state_release()
 * Errors:  none
 * Mirrors: Python/pystate.c PyGILState_Release, PyThreadState_Release
 * @since 0.1
 */
PYRS_API void pyrs_thread_state_release_slow(struct pyrs_attachment *attachment);

/**
 * Attach the running thread to the main interpreter, whatever its state.
 *
 * A thread that is attached, to whichever interpreter, stays as it is: that costs one look. A
 * thread that Python knows makes its own thread state current. For any other thread one is created,
 * kept when it is released, and used again for its next attach; it ends with the thread.
 * PyGILState_Ensure() finds it too.
 *
 * Whoever was not attached then gives back the references that threads have left (deferred.h), and
 * on a free-threaded build, if the state is a kept one, the objects of its own that other threads
 * have given back. That can run any Python code; an exception that is set stays set.
 *
 * @param out  out, not NULL; untouched on failure
 * @return     PYRS_OK, and a release is due; or
 *
 * Thread:  any
 * Errors:  PYRS_ERR_NOT_INITIALIZED if there is no interpreter; PYRS_ERR_FINALIZING if it is on
 *          its way out; PYRS_ERR_NO_MEMORY
 * Mirrors: Python/pystate.c PyGILState_Ensure, PyThreadState_Ensure
 * @since 0.1
 */
PYRS_INLINE int pyrs_thread_state_attach(struct pyrs_attachment *out)
{
    PyThreadState *ts = pyrs_thread_state_peek();
    if (PYRS_UNLIKELY(ts == NULL)) {
        return pyrs_thread_state_attach_slow(out);
    }
    out->thread_state = ts;
    out->kind = PYRS_ATTACH_NESTED;
    return PYRS_OK;
}

/**
 * Undo an attach. Releases run in the opposite order of attaches, in the same thread.
 *
 * @param attachment  borrowed, not NULL; set to PYRS_ATTACH_NONE, for which this does nothing
 *
 * Thread:  attached, or detached for good because pyrs_thread_state_reattach() refused
 * Errors:  none; an exception that is set stays in the thread state
 * Mirrors: Python/pystate.c PyGILState_Release, PyThreadState_Release
 * @since 0.1
 */
PYRS_INLINE void pyrs_thread_state_release(struct pyrs_attachment *attachment)
{
    if (PYRS_UNLIKELY(attachment->kind > PYRS_ATTACH_NESTED)) {
        pyrs_thread_state_release_slow(attachment);
        return;
    }
    attachment->kind = PYRS_ATTACH_NONE;
}

/**
 * Free the thread state that is kept for the running thread, before the thread ends.
 *
 * For threads that live on without Python, such as those of a pool.
 *
 * @return  PYRS_OK, also if nothing is kept; or
 *
 * Thread:  any that is not attached
 * Errors:  PYRS_ERR_BUSY if the thread is attached; PYRS_ERR_FINALIZING, PYRS_ERR_NOT_INITIALIZED
 *          if the interpreter has freed it, or will
 * Mirrors: Python/pystate.c PyThreadState_DeleteCurrent
 * @since 0.1
 */
PYRS_API int pyrs_thread_state_drop_kept(void);

/**
 * Detach the running thread: for work that touches no object and may take long.
 *
 * @param ts   borrowed, not NULL, the attached thread state
 * @param out  out, not NULL; untouched on failure
 * @return     PYRS_OK, and a reattach is due; or
 *
 * Thread:  attached; detached afterwards
 * Errors:  PYRS_ERR_NESTED_ENTRY if pyrs_entry_depth() is above 1: an outer entry counts on being
 *          attached; PYRS_ERR_NOT_ATTACHED if `ts` is not the attached one
 * Mirrors: Python/ceval.c PyEval_SaveThread
 * @since 0.1
 */
PYRS_API int pyrs_thread_state_detach(PyThreadState *ts, struct pyrs_detachment *out);

/**
 * Attach again with the same thread state, and give back what waits, as an attach does.
 *
 * A thread that is refused has lost Python for good. It must not touch an object again, not even to
 * give back a reference, and should return to its native caller as soon as it can.
 *
 * @param detachment  borrowed, not NULL; what pyrs_thread_state_detach() filled in this thread
 * @return            PYRS_OK, or
 *
 * Thread:  any that is not attached; attached afterwards
 * Errors:  PYRS_ERR_FINALIZING, PYRS_ERR_NOT_INITIALIZED
 * Mirrors: Python/ceval.c PyEval_RestoreThread
 * @since 0.1
 */
PYRS_API int pyrs_thread_state_reattach(const struct pyrs_detachment *detachment);

PYRS_END_DECLS

#endif
