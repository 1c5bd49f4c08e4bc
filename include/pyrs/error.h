/* SPDX-License-Identifier: MIT */
/*
 * error.h - the exception that is being raised, with the thread state given explicitly.
 *
 * 3.12 and later keep the exception object in the thread state. 3.11 keeps three parts, type, value
 * and traceback, of which the value need not be an exception yet. These functions deal in whole
 * exceptions on every version: what pyrs_error_take() returns is an instance that knows its own
 * traceback.
 *
 * `ts` is always the attached thread state of the running thread. Which exception is being handled,
 * and how exceptions are linked, is in chain.h; what a function may return, in boundary.h.
 */
#ifndef PYRS_ERROR_H
#define PYRS_ERROR_H

#include <pyrs/export.h>
#include <pyrs/layout.h>
#include <pyrs/object.h>
#include <pyrs/python.h>
#include <pyrs/refcount.h>
#include <pyrs/thread_state.h>

PYRS_BEGIN_DECLS

/**
 * Is an exception set?
 *
 * @param ts  borrowed, not NULL
 * @return    1 or 0
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/internal/pycore_pyerrors.h _PyErr_Occurred
 * @since 0.1
 */
PYRS_INLINE int pyrs_error_is_set(PyThreadState *ts)
{
#if PYRS_LAYOUT_MINOR >= 12
    return PYRS_THREAD_STATE(ts)->current_exception != NULL;
#else
    return PYRS_THREAD_STATE(ts)->curexc_type != NULL;
#endif
}

/**
 * The type of the exception that is set.
 *
 * @param ts  borrowed, not NULL
 * @return    borrowed until the exception changes; NULL if none is set
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/internal/pycore_pyerrors.h _PyErr_Occurred
 * @since 0.1
 */
PYRS_INLINE PyObject *pyrs_error_occurred(PyThreadState *ts)
{
#if PYRS_LAYOUT_MINOR >= 12
    PyObject *exc = PYRS_THREAD_STATE(ts)->current_exception;
    return exc == NULL ? NULL : (PyObject *)pyrs_object_type(exc);
#else
    return PYRS_THREAD_STATE(ts)->curexc_type;
#endif
}

/**
 * Take the exception that is set, and leave none.
 *
 * On 3.11 the exception is made whole first: an instance is created where there was only a type
 * and an argument, and its traceback is attached. If that fails, the failure is what is returned.
 *
 * @param ts  borrowed, not NULL
 * @return    new reference to an exception instance; NULL if none was set
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Python/errors.c PyErr_GetRaisedException
 * @since 0.1
 */
PYRS_API PyObject *pyrs_error_take(PyThreadState *ts);

/**
 * Set an exception as it is: no context is added, its traceback stays. The opposite of
 * pyrs_error_take(). One that is set already is dropped.
 *
 * @param ts   borrowed, not NULL
 * @param exc  stolen, an exception instance; NULL leaves none set
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Python/errors.c PyErr_SetRaisedException
 * @since 0.1
 */
PYRS_API void pyrs_error_restore(PyThreadState *ts, PyObject *exc);

/**
 * Raise: a new exception of a type, with the exception being handled as its context.
 *
 * @param ts     borrowed, not NULL
 * @param type   borrowed, not NULL, an exception class
 * @param value  borrowed, may be NULL: the argument, a tuple of arguments, or an instance
 *
 * Thread:  attached
 * Errors:  none; where it cannot raise `type` it raises what prevented it
 * Mirrors: Python/errors.c _PyErr_SetObject
 * @since 0.1
 */
PYRS_API void pyrs_error_set(PyThreadState *ts, PyObject *type, PyObject *value);

/**
 * Raise with a message.
 *
 * @param ts       borrowed, not NULL
 * @param type     borrowed, not NULL, an exception class
 * @param message  borrowed, not NULL, UTF-8 with a zero byte at the end
 *
 * Thread:  attached
 * Errors:  none; where it cannot raise `type` it raises what prevented it
 * Mirrors: Python/errors.c _PyErr_SetString
 * @since 0.1
 */
PYRS_API void pyrs_error_set_string(PyThreadState *ts, PyObject *type, const char *message);

/**
 * Raise with a message of a given length, as Rust keeps them.
 *
 * @param ts       borrowed, not NULL
 * @param type     borrowed, not NULL, an exception class
 * @param message  borrowed, may be NULL if `size` is 0; what is not UTF-8 in it is replaced
 * @param size     bytes
 *
 * Thread:  attached
 * Errors:  none; where it cannot raise `type` it raises what prevented it
 * Mirrors: Python/errors.c _PyErr_SetString
 * @since 0.1
 */
PYRS_API void pyrs_error_set_text(PyThreadState *ts, PyObject *type, const char *message,
                                  size_t size);

/**
 * Raise without an argument.
 *
 * @param ts    borrowed, not NULL
 * @param type  borrowed, not NULL, an exception class
 *
 * Thread:  attached
 * Errors:  none; where it cannot raise `type` it raises what prevented it
 * Mirrors: Python/errors.c _PyErr_SetNone
 * @since 0.1
 */
PYRS_API void pyrs_error_set_none(PyThreadState *ts, PyObject *type);

/**
 * Raise MemoryError, from the interpreter's reserve: nothing is allocated.
 *
 * @param ts  borrowed, not NULL
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Python/errors.c _PyErr_NoMemory
 * @since 0.1
 */
PYRS_API void pyrs_error_no_memory(PyThreadState *ts);

/**
 * Drop the exception that is set, if any.
 *
 * @param ts  borrowed, not NULL
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Python/errors.c _PyErr_Clear
 * @since 0.1
 */
PYRS_API void pyrs_error_clear(PyThreadState *ts);

/**
 * Is the exception that is set of this type?
 *
 * @param ts    borrowed, not NULL
 * @param type  borrowed, not NULL, an exception class or a tuple of them
 * @return      1 or 0; 0 if none is set
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Python/errors.c _PyErr_ExceptionMatches
 * @since 0.1
 */
PYRS_API int pyrs_error_matches(PyThreadState *ts, PyObject *type);

/**
 * Is this exception of this type?
 *
 * @param ts    borrowed, not NULL
 * @param exc   borrowed, may be NULL: an exception instance or class
 * @param type  borrowed, may be NULL: an exception class or a tuple of them
 * @return      1 or 0; 0 if either is NULL
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Python/errors.c PyErr_GivenExceptionMatches
 * @since 0.1
 */
PYRS_API int pyrs_error_given_matches(PyThreadState *ts, PyObject *exc, PyObject *type);

/**
 * Report the exception that is set through sys.unraisablehook and leave none: for places that
 * cannot pass it on, such as destructors and callbacks of foreign libraries.
 *
 * @param ts     borrowed, not NULL
 * @param where  borrowed, may be NULL: the object whose code failed, named in the report
 *
 * Thread:  attached
 * Errors:  none; does nothing if no exception is set
 * Mirrors: Python/errors.c PyErr_WriteUnraisable
 * @since 0.1
 */
PYRS_API void pyrs_error_write_unraisable(PyThreadState *ts, PyObject *where);

PYRS_END_DECLS

#endif
