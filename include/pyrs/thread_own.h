/* SPDX-License-Identifier: MIT */
/*
 * thread_own.h - what a thread remembers of its own thread state, so that a nested attach is a few
 * loads and no call, and attaching again costs no more than CPython does. For the inline functions
 * of thread_state.h; there is nothing to call here.
 *
 * A thread remembers the state that CPython knows as its own, once it was attached with it, and
 * forgets it before it is freed: when the state loses its dict, when the interpreter ends and when
 * the thread does. While it reads the state it says so, and whoever has it forgotten from another
 * thread waits for that moment to pass. Note 0006 of docs/api-design has the proof.
 */
#ifndef PYRS_THREAD_OWN_H
#define PYRS_THREAD_OWN_H

#include <pyrs/export.h>
#include <pyrs/layout.h>
#include <pyrs/python.h>

PYRS_BEGIN_DECLS

/* What one thread remembers. Other threads write it only to have it forgotten. */
struct pyrs_thread_own {
    PyThreadState *ts;     /* borrowed; where nothing is remembered, one that is never attached */
    unsigned char reading; /* 1 while the thread looks into `ts` */
};

/*
 * PYRS_THREAD_OWN: how this build finds out whether what it remembers is attached.
 *
 * NO        It does not remember. The variable is part of the module that uses it, so that it needs
 *           no call to be found: not that of a shared libpyrs, and not with a libc that gives
 *           dlopen() no place for it.
 * ASKED     By a call: 3.12 and 3.13 with a GIL let a thread run with the state of another, which
 *           only CPython can tell.
 * COMPARED  By a call and a comparison: 3.11 says which state of the process is attached.
 * READ      From the state itself.
 */
#define PYRS_THREAD_OWN_NO 0
#define PYRS_THREAD_OWN_ASKED 1
#define PYRS_THREAD_OWN_COMPARED 2
#define PYRS_THREAD_OWN_READ 3
#if !defined(__linux__) || !defined(__GLIBC__) || !(defined(PYRS_STATIC) || defined(PYRS_BUILDING))
#define PYRS_THREAD_OWN PYRS_THREAD_OWN_NO
#elif PYRS_LAYOUT_MINOR < 12
#define PYRS_THREAD_OWN PYRS_THREAD_OWN_COMPARED
#elif PYRS_LAYOUT_MINOR >= 14 || PYRS_LAYOUT_FREE_THREADED
#define PYRS_THREAD_OWN PYRS_THREAD_OWN_READ
#else
#define PYRS_THREAD_OWN PYRS_THREAD_OWN_ASKED
#endif

#if PYRS_THREAD_OWN != PYRS_THREAD_OWN_NO
/* Never NULL. GCC's word, because C++ would call a function before each use of its own. */
extern __thread struct pyrs_thread_own *pyrs__thread_own
    __attribute__((visibility("hidden"), tls_model("initial-exec")));
#endif

PYRS_END_DECLS

#endif
