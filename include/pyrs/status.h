/* SPDX-License-Identifier: MIT */
/*
 * status.h - what a pyrs function that can fail returns.
 *
 * 0 is success; every failure is negative and has a name. A function that fails leaves its outputs
 * as they were. Only PYRS_ERR_EXCEPTION, PYRS_ERR_MISSING_EXCEPTION and PYRS_ERR_STRAY_EXCEPTION
 * mean that a Python exception is set.
 */
#ifndef PYRS_STATUS_H
#define PYRS_STATUS_H

#include <pyrs/export.h>

PYRS_BEGIN_DECLS

/*
 * The one list of names, codes and texts: X(name, code, text).
 *
 * A code is never given to another meaning. New ones go to the end.
 */
#define PYRS_STATUS_LIST(X)                                                                        \
    X(PYRS_OK, 0, "success")                                                                       \
    X(PYRS_ERR_EXCEPTION, -1, "a Python exception is set")                                         \
    X(PYRS_ERR_ARGUMENT, -2, "an argument is outside what the function accepts")                   \
    X(PYRS_ERR_NO_MEMORY, -3, "out of memory, and no exception could be set")                      \
    X(PYRS_ERR_NOT_INITIALIZED, -4, "the interpreter is not initialized")                          \
    X(PYRS_ERR_FINALIZING, -5, "the interpreter is finalizing")                                    \
    X(PYRS_ERR_NOT_ATTACHED, -6, "this thread is not attached with that thread state")             \
    X(PYRS_ERR_NESTED_ENTRY, -7, "only the outermost entry may detach")                            \
    X(PYRS_ERR_NOT_FOUND, -8, "there is nothing of that name or number")                           \
    X(PYRS_ERR_MISMATCH, -9, "the interpreter is not the one this was compiled for")               \
    X(PYRS_ERR_MISSING_EXCEPTION, -10, "failure was returned without an exception")                \
    X(PYRS_ERR_STRAY_EXCEPTION, -11, "success was returned with an exception set")                 \
    X(PYRS_ERR_UNSUPPORTED, -12, "this CPython cannot do that")                                    \
    X(PYRS_ERR_BUSY, -13, "another thread is doing that now")                                      \
    X(PYRS_ERR_SUBINTERPRETER, -14, "that works in the main interpreter only")

/* A status. Functions return it as int, so that the type's size is the same for every compiler. */
enum pyrs_status {
#define PYRS_STATUS_ENUMERATOR(name, code, text) name = (code),
    PYRS_STATUS_LIST(PYRS_STATUS_ENUMERATOR)
#undef PYRS_STATUS_ENUMERATOR
    /* Not a status: the lowest code, so that the list may end with a comma in C and in C++. */
    PYRS_STATUS_LAST = PYRS_ERR_SUBINTERPRETER
};

/**
 * The name of a status, as it is spelled in C: "PYRS_ERR_FINALIZING".
 *
 * @param status  any int
 * @return        borrowed, static; NULL for a number that is no status
 *
 * Thread:  any
 * Errors:  none
 * Mirrors: nothing
 * @since 0.1
 */
PYRS_API const char *pyrs_status_name(int status);

/**
 * What a status means, in English, without a capital or a full stop.
 *
 * @param status  any int
 * @return        borrowed, static, never NULL; "unknown status" for a number that is no status
 *
 * Thread:  any
 * Errors:  none
 * Mirrors: nothing
 * @since 0.1
 */
PYRS_API const char *pyrs_status_text(int status);

PYRS_END_DECLS

#endif
