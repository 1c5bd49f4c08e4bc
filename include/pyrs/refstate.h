/* SPDX-License-Identifier: MIT */
/*
 * refstate.h - what an object's reference count says, without changing it; see refcount.h for that.
 *
 * A count is kept in one of four ways:
 *
 *   3.11            one signed word;
 *   3.12, 3.13      the same word; a low half with its sign bit set means immortal;
 *   3.14 and later  32 bits beside flags; the sign bit means immortal;
 *   free-threaded   a count of the owner thread, ob_ref_local, written without atomics, and an
 *                   atomic one of all other threads, ob_ref_shared, with two bits of state.
 *
 * 32-bit builds cannot spare a sign bit and compare with a constant. The order of the words in
 * memory differs by byte order; the layout header has dealt with it.
 */
#ifndef PYRS_REFSTATE_H
#define PYRS_REFSTATE_H

#include <pyrs/export.h>
#include <pyrs/layout.h>
#include <pyrs/object.h>
#include <pyrs/python.h>

PYRS_BEGIN_DECLS

/**
 * The number by which a free-threaded build knows the running thread: what ob_tid holds.
 *
 * It is the thread pointer of the platform's ABI, read from a register. It is not a number to show,
 * nor the one of pyrs_thread_state_thread_id().
 *
 * @return  never 0
 *
 * Thread:  any
 * Errors:  none
 * Mirrors: Include/object.h _Py_ThreadId
 * @since 0.1
 */
PYRS_INLINE uintptr_t pyrs_owner_id(void)
{
#if defined(__x86_64__) && defined(__APPLE__)
    uintptr_t id;
    __asm__("movq %%gs:0, %0" : "=r"(id));
    return id;
#elif defined(__x86_64__)
    uintptr_t id;
    __asm__("movq %%fs:0, %0" : "=r"(id));
    return id;
#elif defined(__i386__)
    uintptr_t id;
    __asm__("movl %%gs:0, %0" : "=r"(id));
    return id;
#elif defined(__aarch64__) && defined(__APPLE__)
    uintptr_t id;
    __asm__("mrs %0, tpidrro_el0" : "=r"(id));
    return id;
#elif defined(__aarch64__)
    uintptr_t id;
    __asm__("mrs %0, tpidr_el0" : "=r"(id));
    return id;
#elif defined(__arm__) && __ARM_ARCH >= 7
    uintptr_t id;
    __asm__("mrc p15, 0, %0, c13, c0, 3\nbic %0, %0, #3" : "=r"(id));
    return id;
#elif defined(__powerpc64__)
    uintptr_t id;
    __asm__("mr %0, 13" : "=r"(id));
    return id;
#elif defined(__riscv)
    uintptr_t id;
    __asm__("mv %0, tp" : "=r"(id));
    return id;
#elif defined(__s390__) || defined(__loongarch__)
    return (uintptr_t)__builtin_thread_pointer();
#elif PYRS_LAYOUT_FREE_THREADED
    return _Py_GetThreadLocal_Addr();
#else
    return 1;
#endif
}

/**
 * Is the object immortal? Then nothing counts its references and it is never freed.
 *
 * @param op  borrowed, not NULL
 * @return    1 or 0; always 0 on 3.11
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/refcount.h _Py_IsImmortal
 * @since 0.1
 */
PYRS_INLINE int pyrs_is_immortal(PyObject *op)
{
#if PYRS_LAYOUT_FREE_THREADED
    return __atomic_load_n(&PYRS_OBJECT(op)->ob_ref_local, __ATOMIC_RELAXED) ==
           PYRS_IMMORTAL_REFCNT_LOCAL;
#elif PYRS_LAYOUT_MINOR >= 12 && PYRS_LAYOUT_POINTER_SIZE > 4
    return (int32_t)PYRS_OBJECT(op)->ob_refcnt < 0;
#elif PYRS_LAYOUT_MINOR >= 14
    return (Py_ssize_t)PYRS_OBJECT(op)->ob_refcnt >= PYRS_IMMORTAL_MINIMUM_REFCNT;
#elif PYRS_LAYOUT_MINOR >= 12
    return PYRS_OBJECT(op)->ob_refcnt == PYRS_IMMORTAL_REFCNT;
#else
    (void)op;
    return 0;
#endif
}

/**
 * Does the running thread own the object, so that it counts without atomics?
 *
 * @param op  borrowed, not NULL
 * @return    1 or 0; always 1 on a GIL build
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/object.h _Py_IsOwnedByCurrentThread
 * @since 0.1
 */
PYRS_INLINE int pyrs_is_owned(PyObject *op)
{
#if PYRS_LAYOUT_FREE_THREADED
    return __atomic_load_n(&PYRS_OBJECT(op)->ob_tid, __ATOMIC_RELAXED) == pyrs_owner_id();
#else
    (void)op;
    return 1;
#endif
}

/**
 * The reference count: of use for tests and messages alone.
 *
 * On a free-threaded build other threads may change it meanwhile. From 3.14 on the interpreter
 * keeps references that it does not count.
 *
 * @param op  borrowed, not NULL
 * @return    references; for an immortal object some large number
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/refcount.h Py_REFCNT
 * @since 0.1
 */
PYRS_INLINE Py_ssize_t pyrs_refcnt(PyObject *op)
{
#if PYRS_LAYOUT_FREE_THREADED
    uint32_t local = __atomic_load_n(&PYRS_OBJECT(op)->ob_ref_local, __ATOMIC_RELAXED);
    Py_ssize_t shared = __atomic_load_n(&PYRS_OBJECT(op)->ob_ref_shared, __ATOMIC_RELAXED);
    if (local == PYRS_IMMORTAL_REFCNT_LOCAL) {
#if PYRS_LAYOUT_MINOR >= 14
        return (Py_ssize_t)PYRS_IMMORTAL_INITIAL_REFCNT;
#else
        return (Py_ssize_t)PYRS_IMMORTAL_REFCNT;
#endif
    }
    return (Py_ssize_t)local + (shared >> PYRS_REF_SHARED_SHIFT);
#else
    return (Py_ssize_t)PYRS_OBJECT(op)->ob_refcnt;
#endif
}

/**
 * Is there exactly one reference, so that its holder may change the object in place?
 *
 * On a free-threaded build that holder must be the thread that owns the object. From 3.14 on an
 * argument or a local variable of Python code may be held without being counted: ask only about
 * objects that this code made itself.
 *
 * @param op  borrowed, not NULL
 * @return    1 or 0
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Objects/object.c PyUnstable_Object_IsUniquelyReferenced
 * @since 0.1
 */
PYRS_INLINE int pyrs_is_unique(PyObject *op)
{
#if PYRS_LAYOUT_FREE_THREADED
    return pyrs_is_owned(op) &&
           __atomic_load_n(&PYRS_OBJECT(op)->ob_ref_local, __ATOMIC_RELAXED) == 1 &&
           __atomic_load_n(&PYRS_OBJECT(op)->ob_ref_shared, __ATOMIC_RELAXED) == 0;
#else
    return PYRS_OBJECT(op)->ob_refcnt == 1;
#endif
}

/**
 * The state bits of a free-threaded count: PYRS_REF_MAYBE_WEAKREF, _QUEUED or _MERGED.
 *
 * @param op  borrowed, not NULL
 * @return    the two lowest bits of ob_ref_shared; 0 on a GIL build, which has no such state
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/refcount.h _Py_REF_SHARED_FLAG_MASK
 * @since 0.1
 */
PYRS_INLINE int pyrs_ref_shared_state(PyObject *op)
{
#if PYRS_LAYOUT_FREE_THREADED
    Py_ssize_t shared = __atomic_load_n(&PYRS_OBJECT(op)->ob_ref_shared, __ATOMIC_RELAXED);
    return (int)(shared & PYRS_REF_SHARED_FLAG_MASK);
#else
    (void)op;
    return 0;
#endif
}

PYRS_END_DECLS

#endif
