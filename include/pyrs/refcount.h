/* SPDX-License-Identifier: MIT */
/*
 * refcount.h - taking and giving back references, at the price C code inside CPython pays.
 *
 * Every function does exactly what CPython's own inline function of that build does: immortal
 * objects are left alone, a free-threaded build counts for the owner or for the others, a debug
 * build keeps the total. A "reference" is the right to use an object until it is given back.
 *
 * A decref can run any Python code: destructors, weak reference callbacks. Nothing that was
 * borrowed before it may be trusted after it.
 */
#ifndef PYRS_REFCOUNT_H
#define PYRS_REFCOUNT_H

#include <pyrs/export.h>
#include <pyrs/layout.h>
#include <pyrs/object.h>
#include <pyrs/python.h>
#include <pyrs/refstate.h>

PYRS_BEGIN_DECLS

/*
 * The total of all references that a debug build keeps, once per reference taken or given back.
 * 3.11 has a variable for it, later versions two functions that know the interpreter.
 */
#if PYRS_LAYOUT_DEBUG && PYRS_LAYOUT_MINOR >= 12
#define PYRS_REF_TOTAL_INC() _Py_INCREF_IncRefTotal()
#define PYRS_REF_TOTAL_DEC() _Py_DECREF_DecRefTotal()
#elif PYRS_LAYOUT_DEBUG
#define PYRS_REF_TOTAL_INC() ((void)_Py_RefTotal++)
#define PYRS_REF_TOTAL_DEC() ((void)_Py_RefTotal--)
#else
#define PYRS_REF_TOTAL_INC() ((void)0)
#define PYRS_REF_TOTAL_DEC() ((void)0)
#endif

/*
 * A count that a live mortal object cannot have: debug builds stop there, before it is changed.
 * From 3.14 on the flags above the count take part, which a freed object has overwritten.
 */
#if PYRS_LAYOUT_DEBUG && !PYRS_LAYOUT_FREE_THREADED && PYRS_LAYOUT_MINOR >= 14 &&                  \
    PYRS_LAYOUT_POINTER_SIZE > 4
#define PYRS_REFCNT_IS_BAD(op)                                                                     \
    ((PYRS_OBJECT(op)->ob_flags >> 15) != 0 ||                                                     \
     (PYRS_OBJECT(op)->ob_flags | PYRS_OBJECT(op)->ob_overflow | PYRS_OBJECT(op)->ob_refcnt) ==    \
         0 ||                                                                                      \
     PYRS_OBJECT(op)->ob_refcnt > UINT32_MAX - ((uint32_t)1 << 20))
#elif PYRS_LAYOUT_DEBUG && !PYRS_LAYOUT_FREE_THREADED
#define PYRS_REFCNT_IS_BAD(op) ((Py_ssize_t)PYRS_OBJECT(op)->ob_refcnt <= 0)
#endif

/**
 * Take a reference.
 *
 * @param op  borrowed, not NULL; the caller then holds one reference more
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/refcount.h Py_INCREF
 * @since 0.1
 */
PYRS_INLINE void pyrs_incref(PyObject *op)
{
#if PYRS_LAYOUT_FREE_THREADED
    uint32_t local = __atomic_load_n(&PYRS_OBJECT(op)->ob_ref_local, __ATOMIC_RELAXED);
    if (PYRS_UNLIKELY(local == PYRS_IMMORTAL_REFCNT_LOCAL)) {
        return;
    }
    if (PYRS_LIKELY(pyrs_is_owned(op))) {
        __atomic_store_n(&PYRS_OBJECT(op)->ob_ref_local, local + 1, __ATOMIC_RELAXED);
    } else {
        __atomic_fetch_add(&PYRS_OBJECT(op)->ob_ref_shared, (Py_ssize_t)1 << PYRS_REF_SHARED_SHIFT,
                           __ATOMIC_SEQ_CST);
    }
#if PYRS_LAYOUT_DEBUG && PYRS_LAYOUT_MINOR >= 14
    if (pyrs_is_immortal(op)) {
        return;
    }
#endif
#elif PYRS_LAYOUT_MINOR >= 14 && PYRS_LAYOUT_POINTER_SIZE > 4
    /* Beyond the threshold it stays: a count that wraps must not make the object mortal again. */
    uint32_t count = PYRS_OBJECT(op)->ob_refcnt;
    if (PYRS_UNLIKELY(count >= PYRS_IMMORTAL_INITIAL_REFCNT)) {
        return;
    }
    PYRS_OBJECT(op)->ob_refcnt = count + 1;
#if PYRS_LAYOUT_DEBUG
    if (pyrs_is_immortal(op)) {
        return;
    }
#endif
#elif PYRS_LAYOUT_MINOR >= 12 && PYRS_LAYOUT_POINTER_SIZE > 4
    /* Saturates in the low half, which alone counts; there is no carry into the upper one. */
    if (PYRS_UNLIKELY((uint32_t)PYRS_OBJECT(op)->ob_refcnt == UINT32_MAX)) {
        return;
    }
    PYRS_OBJECT(op)->ob_refcnt++;
#else
    if (pyrs_is_immortal(op)) {
        return;
    }
    PYRS_OBJECT(op)->ob_refcnt++;
#endif
    PYRS_REF_TOTAL_INC();
}

/**
 * Give back a reference; the last one ends the object.
 *
 * @param op  stolen, not NULL
 *
 * Thread:  attached; from a thread that is not, see deferred.h
 * Errors:  none; an exception that is set stays set
 * Mirrors: Include/refcount.h Py_DECREF
 * @since 0.1
 */
PYRS_INLINE void pyrs_decref(PyObject *op)
{
#if PYRS_LAYOUT_FREE_THREADED
    uint32_t local = __atomic_load_n(&PYRS_OBJECT(op)->ob_ref_local, __ATOMIC_RELAXED);
    if (PYRS_UNLIKELY(local == PYRS_IMMORTAL_REFCNT_LOCAL)) {
        return;
    }
    PYRS_REF_TOTAL_DEC();
    if (PYRS_LIKELY(pyrs_is_owned(op))) {
#if PYRS_LAYOUT_DEBUG
        if (local == 0) {
            _Py_NegativeRefcount(__FILE__, __LINE__, op);
        }
#endif
        local--;
        __atomic_store_n(&PYRS_OBJECT(op)->ob_ref_local, local, __ATOMIC_RELAXED);
        if (local == 0) {
            _Py_MergeZeroLocalRefcount(op);
        }
    } else {
#if PYRS_LAYOUT_DEBUG
        _Py_DecRefSharedDebug(op, __FILE__, __LINE__);
#else
        _Py_DecRefShared(op);
#endif
    }
#elif PYRS_LAYOUT_MINOR >= 12
#if PYRS_LAYOUT_DEBUG
    if (PYRS_REFCNT_IS_BAD(op)) {
        _Py_NegativeRefcount(__FILE__, __LINE__, op);
    }
#endif
    if (pyrs_is_immortal(op)) {
        return;
    }
    PYRS_REF_TOTAL_DEC();
    if (--PYRS_OBJECT(op)->ob_refcnt == 0) {
        _Py_Dealloc(op);
    }
#else
    PYRS_REF_TOTAL_DEC();
    if (--PYRS_OBJECT(op)->ob_refcnt == 0) {
        _Py_Dealloc(op);
    }
#if PYRS_LAYOUT_DEBUG
    else if (PYRS_OBJECT(op)->ob_refcnt < 0) {
        _Py_NegativeRefcount(__FILE__, __LINE__, op);
    }
#endif
#endif
}

/**
 * Take a reference, unless there is no object.
 *
 * @param op  borrowed, may be NULL; the caller then holds one reference more
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/refcount.h Py_XINCREF
 * @since 0.1
 */
PYRS_INLINE void pyrs_xincref(PyObject *op)
{
    if (op != NULL) {
        pyrs_incref(op);
    }
}

/**
 * Give back a reference, unless there is no object.
 *
 * @param op  stolen, may be NULL
 *
 * Thread:  attached
 * Errors:  none; an exception that is set stays set
 * Mirrors: Include/refcount.h Py_XDECREF
 * @since 0.1
 */
PYRS_INLINE void pyrs_xdecref(PyObject *op)
{
    if (op != NULL) {
        pyrs_decref(op);
    }
}

/**
 * Take a reference and hand the object on.
 *
 * @param op  borrowed, not NULL
 * @return    new reference to `op`
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/refcount.h Py_NewRef
 * @since 0.1
 */
PYRS_INLINE PyObject *pyrs_new_ref(PyObject *op)
{
    pyrs_incref(op);
    return op;
}

/**
 * Take a reference and hand the object on, unless there is none.
 *
 * @param op  borrowed, may be NULL
 * @return    new reference to `op`, or NULL
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/refcount.h Py_XNewRef
 * @since 0.1
 */
PYRS_INLINE PyObject *pyrs_xnew_ref(PyObject *op)
{
    pyrs_xincref(op);
    return op;
}

/**
 * Empty a place that holds a reference, then give that reference back.
 *
 * In that order: the destructor may look at the place again.
 *
 * @param place  borrowed, not NULL; what it held is stolen, NULL is left there
 *
 * Thread:  attached
 * Errors:  none; an exception that is set stays set
 * Mirrors: Include/refcount.h Py_CLEAR
 * @since 0.1
 */
PYRS_INLINE void pyrs_clear(PyObject **place)
{
    PyObject *old = *place;
    *place = NULL;
    pyrs_xdecref(old);
}

/**
 * Put another object into a place that holds a reference, then give the old reference back.
 *
 * @param place  borrowed, not NULL; what it held is stolen
 * @param op     stolen, may be NULL
 *
 * Thread:  attached
 * Errors:  none; an exception that is set stays set
 * Mirrors: Include/cpython/object.h Py_XSETREF
 * @since 0.1
 */
PYRS_INLINE void pyrs_set_ref(PyObject **place, PyObject *op)
{
    PyObject *old = *place;
    *place = op;
    pyrs_xdecref(old);
}

/**
 * Give back a row of references, first to last.
 *
 * @param ops    borrowed, may be NULL if `count` is 0; each object in it is stolen, may be NULL
 * @param count  how many
 *
 * Thread:  attached
 * Errors:  none; an exception that is set stays set
 * Mirrors: Include/refcount.h Py_XDECREF, in a loop
 * @since 0.1
 */
PYRS_API void pyrs_decref_n(PyObject *const *ops, size_t count);

/**
 * Take a reference to an object that may be on its way out: the way from a borrowed table or a
 * native weak pointer to a reference.
 *
 * The memory must still be an object, so the caller holds whatever lock its destructor takes before
 * it goes. On a free-threaded build another thread can only succeed if pyrs_enable_try_incref() was
 * called on the object before.
 *
 * @param op  borrowed, not NULL
 * @return    1, and the caller holds one reference more; 0 if it was too late
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Objects/object.c PyUnstable_TryIncRef
 * @since 0.1
 */
PYRS_API int pyrs_try_incref(PyObject *op);

/**
 * Let other threads call pyrs_try_incref() on an object. Call it from the thread that made it, when
 * its pointer is published.
 *
 * @param op  borrowed, not NULL
 *
 * Thread:  attached
 * Errors:  none; does nothing on a GIL build
 * Mirrors: Objects/object.c PyUnstable_EnableTryIncRef
 * @since 0.1
 */
PYRS_API void pyrs_enable_try_incref(PyObject *op);

/**
 * Make an object immortal: for objects that live as long as the process and that many threads use.
 *
 * Only a new object may be made immortal, one that pyrs_is_unique() holds for. It is untracked:
 * the garbage collector will not look at it again. It leaks, by intent.
 *
 * @param op  borrowed, not NULL
 * @return    PYRS_OK, or
 *
 * Thread:  attached
 * Errors:  PYRS_ERR_ARGUMENT if the object is shared already, or a str, which the interpreter's
 *          table of interned strings may know; PYRS_ERR_UNSUPPORTED on 3.11
 * Mirrors: Objects/object.c PyUnstable_SetImmortal
 * @since 0.1
 */
PYRS_API int pyrs_immortalize(PyObject *op);

PYRS_END_DECLS

#endif
