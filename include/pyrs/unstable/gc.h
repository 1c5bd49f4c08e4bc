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

PYRS_END_DECLS

#endif
