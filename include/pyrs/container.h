/* SPDX-License-Identifier: MIT */
/*
 * container.h - reading tuple, list and dict without a call.
 *
 * The functions do not test their argument, nor an index. On a free-threaded build a list or a dict
 * may be changed by another thread at any moment: read it inside pyrs_critical_section_begin(), or
 * let CPython's own functions do it.
 */
#ifndef PYRS_CONTAINER_H
#define PYRS_CONTAINER_H

#include <pyrs/export.h>
#include <pyrs/layout.h>
#include <pyrs/object.h>
#include <pyrs/python.h>

PYRS_BEGIN_DECLS

/* The layout of a container, as this profile has it. */
#define PYRS_TUPLE_OBJECT(op) ((struct pyrs_tuple_object *)(op))
#define PYRS_LIST_OBJECT(op) ((struct pyrs_list_object *)(op))
#define PYRS_DICT_OBJECT(op) ((struct pyrs_dict_object *)(op))

/**
 * The length of a tuple.
 *
 * @param op  borrowed, not NULL, a tuple
 * @return    items
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/cpython/tupleobject.h PyTuple_GET_SIZE
 * @since 0.1
 */
PYRS_INLINE Py_ssize_t pyrs_tuple_size(PyObject *op)
{
    return PYRS_TUPLE_OBJECT(op)->ob_base.ob_size;
}

/**
 * The items of a tuple, as a row of pyrs_tuple_size() pointers.
 *
 * Writing is allowed only into a tuple that was just made and that nobody else has seen; it takes
 * over the reference.
 *
 * @param op  borrowed, not NULL, a tuple
 * @return    borrowed, lives as long as `op`; the pointers are borrowed too
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/cpython/tupleobject.h _PyTuple_ITEMS
 * @since 0.1
 */
PYRS_INLINE PyObject **pyrs_tuple_items(PyObject *op)
{
    return PYRS_TUPLE_OBJECT(op)->ob_item;
}

/**
 * One item of a tuple.
 *
 * @param op     borrowed, not NULL, a tuple
 * @param index  from 0, below pyrs_tuple_size()
 * @return       borrowed, lives as long as `op`; NULL only in a tuple under construction
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/cpython/tupleobject.h PyTuple_GET_ITEM
 * @since 0.1
 */
PYRS_INLINE PyObject *pyrs_tuple_item(PyObject *op, Py_ssize_t index)
{
    return pyrs_tuple_items(op)[index];
}

/**
 * The length of a list.
 *
 * @param op  borrowed, not NULL, a list
 * @return    items, at this moment
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/cpython/listobject.h PyList_GET_SIZE
 * @since 0.1
 */
PYRS_INLINE Py_ssize_t pyrs_list_size(PyObject *op)
{
    return pyrs_object_size(op);
}

/**
 * The items of a list, as a row of pyrs_list_size() pointers.
 *
 * Any change to the list may move the row: do not keep the result across a call that can run
 * Python code.
 *
 * @param op  borrowed, not NULL, a list
 * @return    borrowed; the pointers are borrowed too; NULL may stand for an empty row
 *
 * Thread:  attached, and on free-threaded builds inside the list's critical section
 * Errors:  none
 * Mirrors: Include/cpython/listobject.h _PyList_ITEMS
 * @since 0.1
 */
PYRS_INLINE PyObject **pyrs_list_items(PyObject *op)
{
    return PYRS_LIST_OBJECT(op)->ob_item;
}

/**
 * One item of a list. Take a reference before anything else can happen to the list.
 *
 * @param op     borrowed, not NULL, a list
 * @param index  from 0, below pyrs_list_size()
 * @return       borrowed, as long as the list keeps it
 *
 * Thread:  attached, and on free-threaded builds inside the list's critical section
 * Errors:  none
 * Mirrors: Include/cpython/listobject.h PyList_GET_ITEM
 * @since 0.1
 */
PYRS_INLINE PyObject *pyrs_list_item(PyObject *op, Py_ssize_t index)
{
    return pyrs_list_items(op)[index];
}

/**
 * How many items a list has room for before it must grow.
 *
 * @param op  borrowed, not NULL, a list
 * @return    items, at least pyrs_list_size()
 *
 * Thread:  attached, and on free-threaded builds inside the list's critical section
 * Errors:  none
 * Mirrors: Include/cpython/listobject.h PyListObject.allocated
 * @since 0.1
 */
PYRS_INLINE Py_ssize_t pyrs_list_capacity(PyObject *op)
{
    return PYRS_LIST_OBJECT(op)->allocated;
}

/**
 * The number of keys of a dict.
 *
 * @param op  borrowed, not NULL, a dict
 * @return    keys, at this moment
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/cpython/dictobject.h PyDict_GET_SIZE
 * @since 0.1
 */
PYRS_INLINE Py_ssize_t pyrs_dict_size(PyObject *op)
{
#if PYRS_LAYOUT_FREE_THREADED
    return __atomic_load_n(&PYRS_DICT_OBJECT(op)->ma_used, __ATOMIC_RELAXED);
#else
    return PYRS_DICT_OBJECT(op)->ma_used;
#endif
}

PYRS_END_DECLS

#endif
