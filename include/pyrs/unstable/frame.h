/* SPDX-License-Identifier: MIT */
/*
 * frame.h - the frames of running Python code, for profilers. Unstable: every release changes them.
 *
 * These are the interpreter's own records, not frame objects: nothing is created, nothing is kept
 * alive, and they are gone when the code returns.
 */
#ifndef PYRS_UNSTABLE_FRAME_H
#define PYRS_UNSTABLE_FRAME_H

#ifndef PYRS_UNSTABLE
#error "pyrs: this header is not part of the stable tier; define PYRS_UNSTABLE to accept that"
#endif

#include <pyrs/export.h>
#include <pyrs/layout.h>
#include <pyrs/python.h>
#include <pyrs/thread_state.h>

PYRS_BEGIN_DECLS

/**
 * The innermost frame of a thread state.
 *
 * @param ts  borrowed, not NULL
 * @return    borrowed until it returns; NULL if no Python code runs
 *
 * Thread:  attached, with `ts` or while `ts` cannot run
 * Errors:  none
 * Mirrors: Include/cpython/pystate.h PyThreadState.current_frame
 * @since 0.1
 */
PYRS_INLINE struct pyrs_interpreter_frame *pyrs_frame_current(PyThreadState *ts)
{
#if PYRS_LAYOUT_MINOR >= 13
    return (struct pyrs_interpreter_frame *)PYRS_THREAD_STATE(ts)->current_frame;
#else
    return (struct pyrs_interpreter_frame *)PYRS_THREAD_STATE(ts)->cframe->current_frame;
#endif
}

/**
 * The frame that called a frame. It may belong to C code: see pyrs_frame_owner().
 *
 * @param frame  borrowed, not NULL
 * @return       borrowed until it returns; NULL at the end
 *
 * Thread:  attached, while `frame` cannot return
 * Errors:  none
 * Mirrors: Include/internal/pycore_interpframe.h _PyInterpreterFrame.previous
 * @since 0.1
 */
PYRS_INLINE struct pyrs_interpreter_frame *
pyrs_frame_previous(const struct pyrs_interpreter_frame *frame)
{
    return frame->previous;
}

/**
 * What a frame executes: a code object, where it is Python code.
 *
 * From 3.14 on the pointer carries a tag, which is taken off.
 *
 * @param frame  borrowed, not NULL
 * @return       borrowed until it returns; NULL or another object for a frame of C code
 *
 * Thread:  attached, while `frame` cannot return
 * Errors:  none
 * Mirrors: Include/internal/pycore_interpframe.h _PyFrame_GetCode
 * @since 0.1
 */
PYRS_INLINE PyObject *pyrs_frame_executable(const struct pyrs_interpreter_frame *frame)
{
#if PYRS_LAYOUT_MINOR >= 14
    return (PyObject *)(frame->f_executable & ~(uintptr_t)3);
#elif PYRS_LAYOUT_MINOR >= 13
    return frame->f_executable;
#else
    return (PyObject *)frame->f_code;
#endif
}

/**
 * Who holds the memory of a frame: PYRS_FRAME_OWNED_BY_THREAD and so on.
 *
 * @param frame  borrowed, not NULL
 * @return       a number whose meaning differs by version
 *
 * Thread:  attached, while `frame` cannot return
 * Errors:  none
 * Mirrors: Include/internal/pycore_interpframe.h _PyInterpreterFrame.owner
 * @since 0.1
 */
PYRS_INLINE int pyrs_frame_owner(const struct pyrs_interpreter_frame *frame)
{
    return frame->owner;
}

/**
 * How much room is left in the chunk of memory that frames are put into.
 *
 * @param ts  borrowed, not NULL
 * @return    bytes; 0 if there is no chunk yet
 *
 * Thread:  attached, with `ts` or while `ts` cannot run
 * Errors:  none
 * Mirrors: Include/internal/pycore_interpframe.h _PyThreadState_HasStackSpace
 * @since 0.1
 */
PYRS_INLINE size_t pyrs_frame_stack_room(PyThreadState *ts)
{
    const char *top = (const char *)PYRS_THREAD_STATE(ts)->datastack_top;
    const char *limit = (const char *)PYRS_THREAD_STATE(ts)->datastack_limit;
    return top == NULL ? 0 : (size_t)(limit - top);
}

PYRS_END_DECLS

#endif
