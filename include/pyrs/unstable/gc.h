/* SPDX-License-Identifier: MIT */
/*
 * gc.h - what the garbage collector keeps about an object. Unstable: any release may change it.
 *
 * A GIL build keeps two words in front of each collected object; a free-threaded build keeps bits
 * inside the object. The functions do not test whether the type of the object is collected at all.
 */
#ifndef PYRS_UNSTABLE_GC_H
#define PYRS_UNSTABLE_GC_H

#ifndef PYRS_UNSTABLE
#error "pyrs: this header is not part of the stable tier; define PYRS_UNSTABLE to accept that"
#endif

#include <pyrs/export.h>
#include <pyrs/layout.h>
#include <pyrs/object.h>
#include <pyrs/python.h>

PYRS_BEGIN_DECLS

/**
 * The words in front of a collected object.
 *
 * @param op  borrowed, not NULL, of a collected type and from the collector's allocator
 * @return    borrowed, lives as long as `op`; NULL on a free-threaded build, which has none
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/internal/pycore_gc.h _Py_AS_GC
 * @since 0.1
 */
PYRS_INLINE struct pyrs_gc_head *pyrs_gc_head_of(PyObject *op)
{
#if PYRS_LAYOUT_FREE_THREADED
    (void)op;
    return NULL;
#else
    return (struct pyrs_gc_head *)(void *)op - 1;
#endif
}

/**
 * Does the collector look at the object?
 *
 * @param op  borrowed, not NULL, of a collected type and from the collector's allocator
 * @return    1 or 0
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/internal/pycore_gc.h _PyObject_GC_IS_TRACKED
 * @since 0.1
 */
PYRS_INLINE int pyrs_gc_is_tracked(PyObject *op)
{
#if PYRS_LAYOUT_FREE_THREADED
    uint8_t bits = __atomic_load_n(&PYRS_OBJECT(op)->ob_gc_bits, __ATOMIC_RELAXED);
    return (bits & PYRS_GC_BITS_TRACKED) != 0;
#else
    return pyrs_gc_head_of(op)->_gc_next != 0;
#endif
}

/**
 * Has the finalizer of the object run already?
 *
 * @param op  borrowed, not NULL, of a collected type and from the collector's allocator
 * @return    1 or 0
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/internal/pycore_gc.h _PyGC_FINALIZED
 * @since 0.1
 */
PYRS_INLINE int pyrs_gc_is_finalized(PyObject *op)
{
#if PYRS_LAYOUT_FREE_THREADED
    uint8_t bits = __atomic_load_n(&PYRS_OBJECT(op)->ob_gc_bits, __ATOMIC_RELAXED);
    return (bits & PYRS_GC_BITS_FINALIZED) != 0;
#else
    return (pyrs_gc_head_of(op)->_gc_prev & PYRS_GC_PREV_MASK_FINALIZED) != 0;
#endif
}

/**
 * Have the collector look at an object from now on: the last step of making one, when its traverse
 * function may be called.
 *
 * @param op  borrowed, not NULL, of a collected type, from the collector's allocator, not tracked
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Modules/gcmodule.c PyObject_GC_Track
 * @since 0.1
 */
PYRS_INLINE void pyrs_gc_track(PyObject *op)
{
    PyObject_GC_Track(op);
}

/**
 * Hide an object from the collector: the first step of ending one, before its members go.
 *
 * @param op  borrowed, not NULL, of a collected type and from the collector's allocator
 *
 * Thread:  attached
 * Errors:  none; does nothing if it is not tracked
 * Mirrors: Modules/gcmodule.c PyObject_GC_UnTrack
 * @since 0.1
 */
PYRS_INLINE void pyrs_gc_untrack(PyObject *op)
{
    PyObject_GC_UnTrack(op);
}

/**
 * Show the collector one member, in a traverse function, which returns at once what is not 0 here.
 * The class of an instance is a member too, if it was made at run time.
 *
 * @param op     borrowed, may be NULL
 * @param visit  borrowed, not NULL: what tp_traverse was given
 * @param arg    borrowed, may be NULL: what tp_traverse was given
 * @return       0, or what the collector said
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/objimpl.h Py_VISIT
 * @since 0.1
 */
PYRS_INLINE int pyrs_gc_visit(PyObject *op, pyrs_visitproc visit, void *arg)
{
    return op == NULL ? 0 : visit(op, arg);
}

PYRS_END_DECLS

#endif
