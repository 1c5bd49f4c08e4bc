/* SPDX-License-Identifier: MIT */
/*
 * deferred.h - giving back references from a thread that is not attached.
 *
 * A Rust value that owns a Python object may be dropped anywhere. A thread without the right to
 * touch objects leaves the reference in a queue, and one that has it empties the queue later. There
 * is one queue per copy of libpyrs, for objects of the main interpreter. Leaving something is wait
 * free while few references wait, and allocates once there are hundreds. Any number of threads may
 * empty the queue at once.
 *
 * The next thread that attaches or reattaches with pyrs empties the queue, and so does the end of
 * the interpreter, which also waits for what others are just giving back; after that nothing more
 * is taken. A thread that stays attached for long should call pyrs_decref_drain() where arbitrary
 * Python code may run, if pyrs_decref_pending() says so.
 *
 * The child of a fork has a copy of the queue, and gives back what is in it. Where another thread
 * of the parent was just about to leave something, that and what came after it leaks in the child,
 * and so does what it was just giving back.
 *
 * The end is noticed from the first pyrs_runtime_check(), attach or drain on. An object ends with
 * its interpreter: whoever has one beyond that must forget it, here too.
 */
#ifndef PYRS_DEFERRED_H
#define PYRS_DEFERRED_H

#include <pyrs/export.h>
#include <pyrs/python.h>
#include <stddef.h>

PYRS_BEGIN_DECLS

/**
 * Give back a reference later. The object is not looked at.
 *
 * @param op  stolen on success, not NULL
 * @return    PYRS_OK, or
 *
 * Thread:  any
 * Errors:  PYRS_ERR_NO_MEMORY if hundreds wait and there is no memory for one more;
 *          PYRS_ERR_FINALIZING or PYRS_ERR_NOT_INITIALIZED if the interpreter is on its way out or
 *          gone; PYRS_ERR_SUBINTERPRETER if the thread is attached to another interpreter than the
 *          main one. The reference is still the caller's, and leaking it is safe
 * Mirrors: Python/brc.c _Py_brc_queue_object, in purpose
 * @since 0.1
 */
PYRS_API int pyrs_decref_deferred(PyObject *op);

/**
 * Give back the references that other threads have left, in the order they were left.
 *
 * Runs destructors, which may leave references themselves. An exception that is set stays set. It
 * stops early where another thread is just about to leave one, or to take one for its own drain.
 *
 * @param ts     borrowed, not NULL, the attached thread state
 * @return       how many references were given back, or
 *
 * Thread:  attached
 * Errors:  PYRS_ERR_BUSY if this thread is in a drain already, further out; PYRS_ERR_NOT_ATTACHED;
 *          PYRS_ERR_SUBINTERPRETER if `ts` is not of the main interpreter; PYRS_ERR_FINALIZING once
 *          the interpreter is on its way out
 * Mirrors: Python/brc.c _Py_brc_merge_refcounts, in purpose
 * @since 0.1
 */
PYRS_API int pyrs_decref_drain(PyThreadState *ts);

/**
 * How many references wait in the queue or are just being given back from it: one load, to be asked
 * before every drain.
 *
 * @return  references, at this moment
 *
 * Thread:  any
 * Errors:  none
 * Mirrors: nothing
 * @since 0.1
 */
PYRS_API size_t pyrs_decref_pending(void);

PYRS_END_DECLS

#endif
