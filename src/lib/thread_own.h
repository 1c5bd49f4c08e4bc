/* SPDX-License-Identifier: MIT */
/*
 * thread_own.h - remembering and forgetting a thread's own state. Not installed.
 *
 * All of it does nothing where PYRS_THREAD_OWN says that this build does not remember.
 */
#ifndef PYRS_LIB_THREAD_OWN_H
#define PYRS_LIB_THREAD_OWN_H

#include <pyrs/thread_own.h>
#include <stddef.h>

/*
 * `ts` is attached, and pyrs__thread_own_forget() will be called when the thread ends. Remember it,
 * if it is this thread's own and its end can be noticed. An exception that is set stays set. One
 * that is kept is freed by pyrs alone, which has it forgotten first: nothing is put into its dict.
 */
void pyrs__thread_own_remember(PyThreadState *ts, int is_kept);

/* This thread ends, or what it remembers does. */
void pyrs__thread_own_forget(void);

/*
 * The interpreter ends: after this no thread looks into a state that it remembered before, nor
 * begins to attach with it.
 */
void pyrs__thread_own_forget_all(void);

/* Is no other thread about to attach, or, where the end waits for that, attached with it? */
int pyrs__thread_own_is_quiet(void);

/* In the child of a fork, where no other thread is left. */
void pyrs__thread_own_forget_others(void);

#if PYRS_LAYOUT_MINOR < 12
/* Is the state that is attached in the process attached in this thread? In thread_state.c. */
int pyrs__thread_state_is_here(PyThreadState *ts);
#endif

/* With which state this thread is attached, of CPython alone; NULL for none. */
static inline PyThreadState *pyrs__thread_state_ask(void)
{
#if PYRS_LAYOUT_MINOR >= 13
    return PyThreadState_GetUnchecked();
#elif PYRS_LAYOUT_MINOR >= 12
    return _PyThreadState_UncheckedGet();
#else
    PyThreadState *ts = _PyThreadState_UncheckedGet();
    return ts != NULL && pyrs__thread_state_is_here(ts) ? ts : NULL;
#endif
}

/* What this thread remembers; not NULL, unless this build does not remember. */
PyThreadState *pyrs__thread_own_ts(void);

/*
 * Attach with what this detached thread remembers. NULL if that is nothing: ask the slow way. With
 * a guard, which pyrs__guard_close() takes, it counts as attached until then.
 */
PyThreadState *pyrs__thread_own_attach(void **guard);

/* Does this thread count as attached so? And the end of that; 0 if it is not such a guard. */
int pyrs__thread_own_holds_guard(void);
int pyrs__thread_own_close_guard(const void *guard);

#endif
