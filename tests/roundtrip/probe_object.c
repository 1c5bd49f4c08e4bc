/* SPDX-License-Identifier: MIT */
#include "probes.h"
#include "expected.h"

#if PYRS_LAYOUT_FREE_THREADED
/* A new object belongs to the thread that made it: its references are in the local count. */
static void probe_refcount(PyObject *op)
{
    struct pyrs_object *object = PYRS_OBJECT(op);
    RT_EQUAL("PyObject.ob_tid", _Py_ThreadId(), object->ob_tid);
    RT_EQUAL("PyObject.ob_ref_local", rt_refcount(op), object->ob_ref_local);
    RT_EQUAL("PyObject.ob_ref_shared", 0, object->ob_ref_shared);
    RT_EQUAL("PyObject.ob_mutex", 0, object->ob_mutex._bits);
}
#else
static void probe_refcount(PyObject *op)
{
    RT_EQUAL("PyObject.ob_refcnt", rt_refcount(op), PYRS_OBJECT(op)->ob_refcnt);
    RT_EQUAL("PyObject.ob_refcnt", Py_REFCNT(op), PYRS_OBJECT(op)->ob_refcnt);
}
#endif

/* One new object, and every count from 1 to 5. */
static void probe_counts(void)
{
    PyObject *op = rt_eval("object()");
    if (!RT_MADE("PyObject", op)) {
        return;
    }
    for (int count = 1; count <= 5; count++) {
        probe_refcount(op);
        Py_INCREF(op);
    }
    for (int count = 0; count < 6; count++) {
        Py_DECREF(op);
    }
}

static void probe_sample(PyObject *op)
{
    PyObject *type = PyObject_Type(op);
    RT_SAME("PyObject.ob_type", type, PYRS_OBJECT(op)->ob_type);
    Py_XDECREF(type);
    if (PyBytes_Check(op) || PyTuple_Check(op) || PyList_Check(op) || PyByteArray_Check(op)) {
        RT_EQUAL("PyVarObject.ob_size", PyObject_Size(op), PYRS_VAR_OBJECT(op)->ob_size);
    }
}

#if !PYRS_LAYOUT_FREE_THREADED
/* The collector's words stand before the object. Only a linked object has a successor. */
static void probe_gc_head(PyObject *op)
{
    struct pyrs_gc_head *head = (struct pyrs_gc_head *)op - 1;
    RT_EQUAL("PyGC_Head._gc_next", PyObject_GC_IsTracked(op), head->_gc_next != 0);
    RT_EQUAL("PyGC_Head._gc_prev", PyObject_GC_IsFinalized(op),
             head->_gc_prev & PYRS_GC_PREV_MASK_FINALIZED);
    PyObject_GC_UnTrack(op);
    RT_EQUAL("PyGC_Head._gc_next", PyObject_GC_IsTracked(op), head->_gc_next != 0);
    PyObject_GC_Track(op);
    RT_EQUAL("PyGC_Head._gc_next", PyObject_GC_IsTracked(op), head->_gc_next != 0);
}

static void probe_gc(void)
{
    PyObject *list = PyList_New(3);
    PyObject *finalized = rt_eval("type('F', (), {'__del__': lambda self: None})()");
    if (RT_MADE("PyGC_Head", list) && RT_MADE("PyGC_Head", finalized)) {
        probe_gc_head(list);
        probe_gc_head(finalized);
        PyObject_CallFinalizer(finalized);
        probe_gc_head(finalized);
    }
    Py_XDECREF(list);
    Py_XDECREF(finalized);
}
#else
static void probe_gc(void)
{
}
#endif

void rt_probe_object(void)
{
    PyObject *samples = rt_eval(RT_OBJECTS);
    probe_counts();
    probe_gc();
    if (RT_MADE("PyObject", samples)) {
        for (Py_ssize_t i = 0; i < PyList_Size(samples); i++) {
            probe_sample(PyList_GetItem(samples, i));
        }
    }
    Py_XDECREF(samples);
}
