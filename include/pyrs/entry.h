/* SPDX-License-Identifier: MIT */
/*
 * entry.h - how deep native code is nested in a thread state.
 *
 * Each call from Python into native code that holds loans on objects is an entry. A thread may
 * detach from its outermost entry only: the entries below it count on objects that stay as they
 * are. The depth belongs to the thread state, not to a library: every copy of libpyrs in the
 * process sees the same number, through a capsule in the thread state's dict.
 */
#ifndef PYRS_ENTRY_H
#define PYRS_ENTRY_H

#include <pyrs/export.h>
#include <pyrs/python.h>

PYRS_BEGIN_DECLS

/**
 * Begin an entry.
 *
 * An exception that is set stays set.
 *
 * @param ts  borrowed, not NULL
 * @return    the depth now, from 1; or
 *
 * Thread:  attached
 * Errors:  PYRS_ERR_NO_MEMORY if the thread state has no counter yet and none could be made; no
 *          exception is set
 * Mirrors: nothing
 * @since 0.1
 */
PYRS_API int pyrs_entry_enter(PyThreadState *ts);

/**
 * End an entry.
 *
 * @param ts  borrowed, not NULL
 * @return    the depth now, from 0; or
 *
 * Thread:  attached
 * Errors:  PYRS_ERR_ARGUMENT if there is no entry to end
 * Mirrors: nothing
 * @since 0.1
 */
PYRS_API int pyrs_entry_leave(PyThreadState *ts);

/**
 * How many entries have begun and not ended.
 *
 * @param ts  borrowed, not NULL
 * @return    the depth; 0 outside of all entries
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: nothing
 * @since 0.1
 */
PYRS_API int pyrs_entry_depth(PyThreadState *ts);

PYRS_END_DECLS

#endif
