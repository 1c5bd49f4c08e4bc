/* SPDX-License-Identifier: MIT */
/*
 * thread_own.h - remembering and forgetting a thread's own state. Not installed.
 *
 * All of it does nothing where PYRS_THREAD_OWN says that this build does not remember.
 */
#ifndef PYRS_LIB_THREAD_OWN_H
#define PYRS_LIB_THREAD_OWN_H

#include <pyrs/thread_own.h>

/*
 * `ts` is attached, and pyrs__thread_own_forget() will be called when the thread ends. Remember it,
 * if it is this thread's own and its end can be noticed. An exception that is set stays set.
 */
void pyrs__thread_own_remember(PyThreadState *ts);

/* This thread ends, or what it remembers does. */
void pyrs__thread_own_forget(void);

/* The interpreter ends: after this no thread looks into a state that it remembered before. */
void pyrs__thread_own_forget_all(void);

/* In the child of a fork, where no other thread is left. */
void pyrs__thread_own_forget_others(void);

#endif
