/* SPDX-License-Identifier: MIT */
/*
 * thread_own.h - remembering and forgetting a thread's own state. Not installed.
 *
 * All of it does nothing where PYRS_THREAD_OWN says that this build does not remember.
 */
#ifndef PYRS_LIB_THREAD_OWN_H
#define PYRS_LIB_THREAD_OWN_H

#include "lifetime.h"

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

#if PYRS_THREAD_OWN != PYRS_THREAD_OWN_NO

/*
 * What a capsule in the thread state's dict points to. Never freed, so that a late capsule finds
 * it; a thread that ends leaves it to another. Its thread writes `entering` around an attach and
 * counts in `guards` how many attaches wait for their release.
 */
struct pyrs_thread_cell {
    struct pyrs_thread_own own;
    unsigned char entering;
    unsigned guards;
    int taken;
    struct pyrs_thread_cell *next;
};

/* Of threads that remember nothing. */
extern struct pyrs_thread_cell pyrs__thread_nobody __attribute__((visibility("hidden")));

static inline struct pyrs_thread_cell *pyrs__thread_cell(void)
{
    return (struct pyrs_thread_cell *)pyrs__thread_own;
}

#endif

/* What this thread remembers; not NULL, unless this build does not remember. */
static inline PyThreadState *pyrs__thread_own_ts(void)
{
#if PYRS_THREAD_OWN != PYRS_THREAD_OWN_NO
    return __atomic_load_n(&pyrs__thread_own->ts, __ATOMIC_RELAXED);
#else
    return NULL;
#endif
}

/*
 * Attach with what this detached thread remembers. NULL if that is nothing: ask the slow way. With
 * a guard, which pyrs__guard_close() takes, it counts as attached until then. The other half of the
 * bargain, with `entering`, is whoever has it forgotten.
 */
static inline PyThreadState *pyrs__thread_own_attach(void **guard)
{
    PyThreadState *ts = NULL;
#if PYRS_THREAD_OWN != PYRS_THREAD_OWN_NO
    struct pyrs_thread_cell *cell = pyrs__thread_cell();
    __atomic_store_n(&cell->entering, 1, __ATOMIC_RELAXED);
    __atomic_signal_fence(__ATOMIC_SEQ_CST);
    ts = __atomic_load_n(&cell->own.ts, __ATOMIC_RELAXED);
    if (ts == pyrs__thread_nobody.own.ts) {
        ts = NULL;
    } else {
        PyEval_RestoreThread(ts);
        if (PYRS__END_WAITS && guard != NULL) {
            __atomic_store_n(&cell->guards, cell->guards + 1, __ATOMIC_RELEASE);
            *guard = cell;
        }
    }
    __atomic_store_n(&cell->entering, 0, __ATOMIC_RELEASE);
#else
    (void)guard;
#endif
    return ts;
}

/* Does this thread count as attached so? And the end of that; 0 if it is not such a guard. */
static inline int pyrs__thread_own_holds_guard(void)
{
#if PYRS_THREAD_OWN != PYRS_THREAD_OWN_NO && PYRS__END_WAITS
    return pyrs__thread_cell()->guards > 0;
#else
    return 0;
#endif
}

static inline int pyrs__thread_own_close_guard(const void *guard)
{
#if PYRS_THREAD_OWN != PYRS_THREAD_OWN_NO
    struct pyrs_thread_cell *cell = pyrs__thread_cell();
    if (guard == cell) {
        __atomic_store_n(&cell->guards, cell->guards - 1, __ATOMIC_RELEASE);
        return 1;
    }
#else
    (void)guard;
#endif
    return 0;
}

#endif
