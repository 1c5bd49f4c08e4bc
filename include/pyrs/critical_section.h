/* SPDX-License-Identifier: MIT */
/*
 * critical_section.h - holding the lock of an object, as CPython's own containers do.
 *
 * On a free-threaded build an object has a lock of its own. A section holds it until its end, or
 * until the thread detaches: then the lock is let go and taken again afterwards, so that two
 * sections cannot deadlock. On a GIL build the GIL is that lock and a section does nothing.
 *
 * Sections are nested like brackets, in one thread. The struct lives on the caller's stack.
 */
#ifndef PYRS_CRITICAL_SECTION_H
#define PYRS_CRITICAL_SECTION_H

#include <pyrs/export.h>
#include <pyrs/layout.h>
#include <pyrs/python.h>

PYRS_BEGIN_DECLS

#if !PYRS_LAYOUT_FREE_THREADED && PYRS_LAYOUT_MINOR < 15
/* What a section needs where CPython declares none: nothing, but C has no empty struct. */
struct pyrs_critical_section {
    uintptr_t unused;
};
struct pyrs_critical_section2 {
    uintptr_t unused;
};
#endif

/**
 * Begin a section on one object.
 *
 * @param section  borrowed until the end of the section, not NULL; need not be initialised
 * @param op       borrowed until the end of the section, not NULL
 *
 * Thread:  attached; may detach while it waits
 * Errors:  none
 * Mirrors: Python/critical_section.c PyCriticalSection_Begin
 * @since 0.1
 */
PYRS_INLINE void pyrs_critical_section_begin(struct pyrs_critical_section *section, PyObject *op)
{
#if PYRS_LAYOUT_FREE_THREADED
    PyCriticalSection_Begin((PyCriticalSection *)section, op);
#else
    (void)section;
    (void)op;
#endif
}

/**
 * End a section on one object.
 *
 * @param section  borrowed, not NULL, the innermost one of this thread
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Python/critical_section.c PyCriticalSection_End
 * @since 0.1
 */
PYRS_INLINE void pyrs_critical_section_end(struct pyrs_critical_section *section)
{
#if PYRS_LAYOUT_FREE_THREADED
    PyCriticalSection_End((PyCriticalSection *)section);
#else
    (void)section;
#endif
}

/**
 * Begin a section on two objects at once, in an order that cannot deadlock.
 *
 * @param section  borrowed until the end of the section, not NULL; need not be initialised
 * @param a        borrowed until the end of the section, not NULL
 * @param b        borrowed until the end of the section, not NULL; may be `a`
 *
 * Thread:  attached; may detach while it waits
 * Errors:  none
 * Mirrors: Python/critical_section.c PyCriticalSection2_Begin
 * @since 0.1
 */
PYRS_INLINE void pyrs_critical_section2_begin(struct pyrs_critical_section2 *section, PyObject *a,
                                              PyObject *b)
{
#if PYRS_LAYOUT_FREE_THREADED
    PyCriticalSection2_Begin((PyCriticalSection2 *)section, a, b);
#else
    (void)section;
    (void)a;
    (void)b;
#endif
}

/**
 * End a section on two objects.
 *
 * @param section  borrowed, not NULL, the innermost one of this thread
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Python/critical_section.c PyCriticalSection2_End
 * @since 0.1
 */
PYRS_INLINE void pyrs_critical_section2_end(struct pyrs_critical_section2 *section)
{
#if PYRS_LAYOUT_FREE_THREADED
    PyCriticalSection2_End((PyCriticalSection2 *)section);
#else
    (void)section;
#endif
}

PYRS_END_DECLS

#endif
