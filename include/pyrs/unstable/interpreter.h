/* SPDX-License-Identifier: MIT */
/*
 * interpreter.h - the thread states of an interpreter, for profilers and debuggers. Unstable: the
 * members of these records move even between patch releases.
 *
 * Thread states come and go. Walk them only while nothing can: with the GIL, or with the world
 * stopped.
 */
#ifndef PYRS_UNSTABLE_INTERPRETER_H
#define PYRS_UNSTABLE_INTERPRETER_H

#ifndef PYRS_UNSTABLE
#error "pyrs: this header is not part of the stable tier; define PYRS_UNSTABLE to accept that"
#endif

#include <pyrs/export.h>
#include <pyrs/layout.h>
#include <pyrs/python.h>
#include <pyrs/thread_state.h>

PYRS_BEGIN_DECLS

/* The layout of a PyInterpreterState *, as this profile has it. */
#define PYRS_INTERPRETER_STATE(interp) ((struct pyrs_interpreter_state *)(interp))

/**
 * The newest thread state of an interpreter.
 *
 * @param interp  borrowed, not NULL
 * @return        borrowed; NULL if there is none
 *
 * Thread:  attached, while thread states cannot go
 * Errors:  none
 * Mirrors: Python/pystate.c PyInterpreterState_ThreadHead
 * @since 0.1
 */
PYRS_INLINE PyThreadState *pyrs_interpreter_first_thread(PyInterpreterState *interp)
{
    return PYRS_INTERPRETER_STATE(interp)->head;
}

/**
 * The thread state made before another of the same interpreter.
 *
 * @param ts  borrowed, not NULL
 * @return    borrowed; NULL at the end
 *
 * Thread:  attached, while thread states cannot go
 * Errors:  none
 * Mirrors: Python/pystate.c PyThreadState_Next
 * @since 0.1
 */
PYRS_INLINE PyThreadState *pyrs_interpreter_next_thread(PyThreadState *ts)
{
    return PYRS_THREAD_STATE(ts)->next;
}

/**
 * The interpreter made before another.
 *
 * @param interp  borrowed, not NULL
 * @return        borrowed; NULL at the end
 *
 * Thread:  attached, while interpreters cannot go
 * Errors:  none
 * Mirrors: Python/pystate.c PyInterpreterState_Next
 * @since 0.1
 */
PYRS_INLINE PyInterpreterState *pyrs_interpreter_next(PyInterpreterState *interp)
{
    return PYRS_INTERPRETER_STATE(interp)->next;
}

/**
 * The table of imported modules: sys.modules, as the interpreter itself keeps it.
 *
 * @param interp  borrowed, not NULL
 * @return        borrowed, a dict; NULL early in the life of the interpreter
 *
 * Thread:  attached, with a thread state of `interp`
 * Errors:  none
 * Mirrors: Python/import.c PyImport_GetModuleDict
 * @since 0.1
 */
PYRS_INLINE PyObject *pyrs_interpreter_modules(PyInterpreterState *interp)
{
    return PYRS_INTERPRETER_STATE(interp)->modules;
}

PYRS_END_DECLS

#endif
