/* SPDX-License-Identifier: MIT */
/*
 * object.h - what every object has: a type, flags that speed up type tests, and a size.
 *
 * All functions here read memory and nothing else: no call into CPython, no error, no reference
 * taken. They do not test their argument; an object of another type gives a meaningless answer.
 */
#ifndef PYRS_OBJECT_H
#define PYRS_OBJECT_H

#include <pyrs/export.h>
#include <pyrs/layout.h>
#include <pyrs/python.h>

PYRS_BEGIN_DECLS

/* The layout of a PyObject * or PyTypeObject *, as this profile has it. */
#define PYRS_OBJECT(op) ((struct pyrs_object *)(op))
#define PYRS_VAR_OBJECT(op) ((struct pyrs_var_object *)(op))
#define PYRS_TYPE_OBJECT(type) ((struct pyrs_type_object *)(type))

/**
 * The type of an object.
 *
 * @param op  borrowed, not NULL
 * @return    borrowed, never NULL; lives at least as long as `op` keeps its class
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/object.h Py_TYPE
 * @since 0.1
 */
PYRS_INLINE PyTypeObject *pyrs_object_type(PyObject *op)
{
    return PYRS_OBJECT(op)->ob_type;
}

/**
 * Is the object of exactly this type? A subclass does not count.
 *
 * @param op    borrowed, not NULL
 * @param type  borrowed, not NULL
 * @return      1 or 0
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/object.h Py_IS_TYPE
 * @since 0.1
 */
PYRS_INLINE int pyrs_object_is_exact(PyObject *op, PyTypeObject *type)
{
    return pyrs_object_type(op) == type;
}

/**
 * Is the object of this type or of a subclass of it?
 *
 * For the built-in types that have a flag of their own, pyrs_object_has_flags() is faster.
 *
 * @param op    borrowed, not NULL
 * @param type  borrowed, not NULL
 * @return      1 or 0
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/object.h PyObject_TypeCheck
 * @since 0.1
 */
PYRS_INLINE int pyrs_object_is_instance(PyObject *op, PyTypeObject *type)
{
    return pyrs_object_is_exact(op, type) || PyType_IsSubtype(pyrs_object_type(op), type);
}

/**
 * The flags of a type: PYRS_TPFLAGS_HEAPTYPE and so on.
 *
 * @param type  borrowed, not NULL
 * @return      the bits of tp_flags
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/object.h PyType_GetFlags
 * @since 0.1
 */
PYRS_INLINE unsigned long pyrs_type_flags(PyTypeObject *type)
{
#if PYRS_LAYOUT_FREE_THREADED
    /* Another thread may be changing the class; each bit is old or new, never torn. */
    return __atomic_load_n(&PYRS_TYPE_OBJECT(type)->tp_flags, __ATOMIC_RELAXED);
#else
    return PYRS_TYPE_OBJECT(type)->tp_flags;
#endif
}

/**
 * Does a type have all of these flags?
 *
 * @param type   borrowed, not NULL
 * @param flags  PYRS_TPFLAGS_ bits
 * @return       1 or 0
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/object.h PyType_HasFeature
 * @since 0.1
 */
PYRS_INLINE int pyrs_type_has_flags(PyTypeObject *type, unsigned long flags)
{
    return (pyrs_type_flags(type) & flags) == flags;
}

/**
 * Does the type of an object have all of these flags?
 *
 * With PYRS_TPFLAGS_LONG_SUBCLASS and its siblings this is the test for a built-in type or any
 * subclass of it: one load and one mask. Mirrors PyLong_Check, PyUnicode_Check and the others.
 *
 * @param op     borrowed, not NULL
 * @param flags  PYRS_TPFLAGS_ bits
 * @return       1 or 0
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/object.h PyType_FastSubclass
 * @since 0.1
 */
PYRS_INLINE int pyrs_object_has_flags(PyObject *op, unsigned long flags)
{
    return pyrs_type_has_flags(pyrs_object_type(op), flags);
}

/**
 * Is the object the one and only None?
 *
 * @param op  borrowed, not NULL
 * @return    1 or 0
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/object.h Py_IsNone
 * @since 0.1
 */
PYRS_INLINE int pyrs_object_is_none(PyObject *op)
{
    return op == &_Py_NoneStruct;
}

/**
 * The name of a type as C sees it, for messages.
 *
 * For a class that Python code made it is the bare name; for most native classes it is dotted.
 *
 * @param type  borrowed, not NULL
 * @return      borrowed, UTF-8, lives as long as the type keeps its name
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/cpython/object.h PyTypeObject.tp_name
 * @since 0.1
 */
PYRS_INLINE const char *pyrs_type_name(PyTypeObject *type)
{
    return PYRS_TYPE_OBJECT(type)->tp_name;
}

/**
 * The size of an instance without its items, in bytes. The garbage collector's words before the
 * object are not counted.
 *
 * @param type  borrowed, not NULL
 * @return      bytes
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/cpython/object.h PyTypeObject.tp_basicsize
 * @since 0.1
 */
PYRS_INLINE Py_ssize_t pyrs_type_basicsize(PyTypeObject *type)
{
    return PYRS_TYPE_OBJECT(type)->tp_basicsize;
}

/**
 * The size of one item of a variable-size instance, in bytes.
 *
 * @param type  borrowed, not NULL
 * @return      bytes; 0 for a type whose instances all have the same size
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/cpython/object.h PyTypeObject.tp_itemsize
 * @since 0.1
 */
PYRS_INLINE Py_ssize_t pyrs_type_itemsize(PyTypeObject *type)
{
    return PYRS_TYPE_OBJECT(type)->tp_itemsize;
}

/**
 * The class that a type inherits its layout from.
 *
 * @param type  borrowed, not NULL
 * @return      borrowed; NULL for `object` alone
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/cpython/object.h PyTypeObject.tp_base
 * @since 0.1
 */
PYRS_INLINE PyTypeObject *pyrs_type_base(PyTypeObject *type)
{
    return PYRS_TYPE_OBJECT(type)->tp_base;
}

/**
 * The number of items of a variable-size object other than an int: bytes, tuple, list.
 *
 * An int has no such size from 3.12 on, and before that its sign hides in it: see number.h.
 *
 * @param op  borrowed, not NULL, a PyVarObject
 * @return    items, not bytes
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/object.h Py_SIZE
 * @since 0.1
 */
PYRS_INLINE Py_ssize_t pyrs_object_size(PyObject *op)
{
#if PYRS_LAYOUT_FREE_THREADED
    /* A list of another thread may grow while it is looked at. */
    return __atomic_load_n(&PYRS_VAR_OBJECT(op)->ob_size, __ATOMIC_RELAXED);
#else
    return PYRS_VAR_OBJECT(op)->ob_size;
#endif
}

PYRS_END_DECLS

#endif
