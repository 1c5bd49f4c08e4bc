/* SPDX-License-Identifier: MIT */
/*
 * lifetime.h - the beginning and the end of the interpreter, for what the library remembers and for
 * those who want to attach. Not installed.
 *
 * After Py_Finalize() and Py_Initialize() a new thread state may have the address and the number of
 * an old one. Whatever keeps such a pointer keeps the epoch with it.
 *
 * CPython hangs or kills a thread that waits to attach when finalization begins. So it has to begin
 * while nobody waits: an exit function of the interpreter turns away whoever comes from then on and
 * lets those through who came before. From 3.15 on each of them has a guard besides, for which
 * finalization waits.
 */
#ifndef PYRS_LIFETIME_H
#define PYRS_LIFETIME_H

#include <pyrs/layout.h>
#include <pyrs/python.h>
#include <stddef.h>

/* Does the end of the interpreter wait for attachments? Where it frees thread states that are in
 * use. */
#define PYRS__END_WAITS (PYRS_LAYOUT_MINOR >= 15 || PYRS_LAYOUT_FREE_THREADED)

/* The number of the interpreter's life; grows when one ends. Any thread. */
unsigned long pyrs__epoch(void);

/* Is the interpreter on its way out, so that it lets nobody in? Any thread. */
int pyrs__is_closed(void);

/*
 * Have the end of this life noticed. `ts` is attached. 1; or 0, and nothing may be remembered. An
 * exception that is set stays set.
 */
int pyrs__lifetime_watch(PyThreadState *ts);

/*
 * Before attaching with `own`, or NULL where it is not known yet: PYRS_OK, PYRS_ERR_FINALIZING,
 * PYRS_ERR_NOT_INITIALIZED or PYRS_ERR_NO_MEMORY. Only after PYRS_OK may CPython be asked for the
 * thread's own state: where it keeps that goes with the interpreter. pyrs__attach_end() is due as
 * soon as the thread is attached, and pyrs__guard_close() when it is detached again.
 */
int pyrs__attach_begin(PyThreadState *own, void **guard);
void pyrs__attach_end(void);

#if PYRS__END_WAITS
void pyrs__guard_close(void *guard);
#else
static inline void pyrs__guard_close(void *guard)
{
    (void)guard;
}
#endif

/* This thread ends: attachments that it never released hold nothing back any longer. */
void pyrs__guards_forget(void);

/* How many references wait in the queue of deferred.h; loaded without a call by every attach. */
extern size_t pyrs__deferred_pending;

/*
 * The queue of deferred.h: after the door was closed, has everybody who found it open left what he
 * came with, and has all of it been given back? Any thread.
 */
int pyrs__deferred_is_empty(void);

/* Is this thread draining the queue of deferred.h, further out? 1 or 0. Any thread. */
int pyrs__drains_here(void);
void pyrs__set_drains_here(int value);

/* In the child of a fork: make the queue whole again. */
void pyrs__deferred_after_fork(void);

#endif
