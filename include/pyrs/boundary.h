/* SPDX-License-Identifier: MIT */
/*
 * boundary.h - the rule for every return from native code to Python, and its test.
 *
 * A function that returns NULL, or -1, has set an exception; one that returns anything else has
 * not. Python cannot go on when the rule is broken, and the place that broke it is long gone when
 * it shows. Check it where a Rust function hands its result to the interpreter.
 */
#ifndef PYRS_BOUNDARY_H
#define PYRS_BOUNDARY_H

#include <pyrs/error.h>
#include <pyrs/export.h>
#include <pyrs/python.h>
#include <pyrs/status.h>
#include <stddef.h>

PYRS_BEGIN_DECLS

/**
 * Does this result obey the rule for functions that return an object?
 *
 * Where it does not, SystemError is raised, with a stray exception as its cause. The function must
 * then return NULL, after giving back `result` if it owns it.
 *
 * @param ts      borrowed, not NULL
 * @param result  borrowed, may be NULL
 * @return        PYRS_OK if `result` is NULL exactly when an exception is set, or
 *
 * Thread:  attached
 * Errors:  PYRS_ERR_MISSING_EXCEPTION if NULL came without an exception;
 *          PYRS_ERR_STRAY_EXCEPTION if an object came with one
 * Mirrors: Objects/call.c _Py_CheckFunctionResult
 * @since 0.1
 */
PYRS_API int pyrs_check_pointer(PyThreadState *ts, PyObject *result);

/**
 * Does this result obey the rule for functions that return 0 or more, or -1?
 *
 * Where it does not, SystemError is raised, with a stray exception as its cause. The function must
 * then return -1.
 *
 * @param ts      borrowed, not NULL
 * @param result  what the function is about to return
 * @return        PYRS_OK if `result` is negative exactly when an exception is set, or
 *
 * Thread:  attached
 * Errors:  PYRS_ERR_MISSING_EXCEPTION if a negative number came without an exception;
 *          PYRS_ERR_STRAY_EXCEPTION if another number came with one
 * Mirrors: Objects/call.c _Py_CheckSlotResult
 * @since 0.1
 */
PYRS_API int pyrs_check_int(PyThreadState *ts, Py_ssize_t result);

/**
 * Turn a status into an exception, for a function that is about to return NULL or -1.
 *
 * An exception that is set already is kept: it says more.
 *
 * @param ts      borrowed, not NULL
 * @param status  negative, of a pyrs function
 *
 * Thread:  attached
 * Errors:  none; raises MemoryError for PYRS_ERR_NO_MEMORY, else SystemError with the status's text
 * Mirrors: nothing
 * @since 0.1
 */
PYRS_API void pyrs_error_set_status(PyThreadState *ts, int status);

/**
 * Turn a Rust panic into an exception: RuntimeError, "native code panicked: <message>".
 *
 * An exception that is set becomes the context of the new one.
 *
 * @param ts       borrowed, not NULL
 * @param message  borrowed, may be NULL if `size` is 0; what is not UTF-8 in it is replaced
 * @param size     bytes
 *
 * Thread:  attached
 * Errors:  none; where it cannot raise RuntimeError it raises what prevented it
 * Mirrors: nothing
 * @since 0.1
 */
PYRS_API void pyrs_error_set_panic(PyThreadState *ts, const char *message, size_t size);

PYRS_END_DECLS

#endif
