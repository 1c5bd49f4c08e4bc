/* SPDX-License-Identifier: MIT */
/*
 * chain.h - the exception being handled, and how exceptions hang together.
 *
 * An exception is *raised* while it travels up (error.h) and *handled* while an `except` or
 * `finally` block runs. Handled ones are on a stack, to which generators add levels of their own.
 * The context of a new exception is the one handled at that time; its cause is what follows the
 * `from` of `raise`.
 */
#ifndef PYRS_CHAIN_H
#define PYRS_CHAIN_H

#include <pyrs/error.h>
#include <pyrs/export.h>
#include <pyrs/layout.h>
#include <pyrs/python.h>

PYRS_BEGIN_DECLS

/**
 * The exception being handled, as a loan: what sys.exception() would return.
 *
 * @param ts  borrowed, not NULL
 * @return    borrowed until the handler ends; NULL if none is being handled
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Python/errors.c _PyErr_GetTopmostException
 * @since 0.1
 */
PYRS_INLINE PyObject *pyrs_error_handled(PyThreadState *ts)
{
    struct pyrs_err_stackitem *item = PYRS_THREAD_STATE(ts)->exc_info;
    while (item->previous_item != NULL &&
           (item->exc_value == NULL || item->exc_value == &_Py_NoneStruct)) {
        item = item->previous_item;
    }
    return item->exc_value == &_Py_NoneStruct ? NULL : item->exc_value;
}

/**
 * The exception being handled, to keep.
 *
 * @param ts  borrowed, not NULL
 * @return    new reference; NULL if none is being handled
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Python/errors.c PyErr_GetHandledException
 * @since 0.1
 */
PYRS_API PyObject *pyrs_error_handled_get(PyThreadState *ts);

/**
 * Replace the exception being handled, on the innermost level of the stack.
 *
 * Put back what pyrs_error_handled_get() gave before returning to Python.
 *
 * @param ts   borrowed, not NULL
 * @param exc  borrowed, may be NULL for none: an exception instance
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Python/errors.c PyErr_SetHandledException
 * @since 0.1
 */
PYRS_API void pyrs_error_handled_set(PyThreadState *ts, PyObject *exc);

/**
 * Raise an exception with the one that is set as its context: a failure while failing.
 *
 * A context that would close a circle is cut first, as the interpreter does.
 *
 * @param ts   borrowed, not NULL
 * @param exc  stolen, not NULL, an exception instance
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Python/errors.c _PyErr_ChainExceptions1, _PyErr_SetObject
 * @since 0.1
 */
PYRS_API void pyrs_error_chain(PyThreadState *ts, PyObject *exc);

/**
 * Set the context of an exception that is not raised.
 *
 * @param exc      borrowed, not NULL, an exception instance
 * @param context  stolen, may be NULL for none: an exception instance other than `exc`
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Objects/exceptions.c PyException_SetContext
 * @since 0.1
 */
PYRS_API void pyrs_error_set_context(PyObject *exc, PyObject *context);

/**
 * The context of an exception.
 *
 * @param exc  borrowed, not NULL, an exception instance
 * @return     new reference; NULL if it has none
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Objects/exceptions.c PyException_GetContext
 * @since 0.1
 */
PYRS_API PyObject *pyrs_error_context(PyObject *exc);

/**
 * Set the cause of an exception, as `raise exc from cause` does. Its context is then not shown.
 *
 * @param exc    borrowed, not NULL, an exception instance
 * @param cause  stolen, may be NULL for none: an exception instance
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Objects/exceptions.c PyException_SetCause
 * @since 0.1
 */
PYRS_API void pyrs_error_set_cause(PyObject *exc, PyObject *cause);

/**
 * The cause of an exception.
 *
 * @param exc  borrowed, not NULL, an exception instance
 * @return     new reference; NULL if it has none
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Objects/exceptions.c PyException_GetCause
 * @since 0.1
 */
PYRS_API PyObject *pyrs_error_cause(PyObject *exc);

PYRS_END_DECLS

#endif
