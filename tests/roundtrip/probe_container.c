/* SPDX-License-Identifier: MIT */
#include "probes.h"

static void probe_tuple(PyObject *op)
{
    for (Py_ssize_t i = 0; i < PyTuple_Size(op); i++) {
        PyObject **items = PYRS_TUPLE_OBJECT(op)->ob_item;
        RT_SAME("PyTupleObject.ob_item", PyTuple_GetItem(op, i), items[i]);
    }
    RT_EQUAL("PyTupleObject.ob_base", PyTuple_Size(op), PYRS_TUPLE_OBJECT(op)->ob_base.ob_size);
}

/* How many items there is room for: what the list says of its own size in memory. */
#define ALLOCATED "(list.__sizeof__(x) - list.__basicsize__) // __import__('struct').calcsize('P')"

static void probe_list(PyObject *op)
{
    for (Py_ssize_t i = 0; i < PyList_Size(op); i++) {
        RT_SAME("PyListObject.ob_item", PyList_GetItem(op, i), PYRS_LIST_OBJECT(op)->ob_item[i]);
    }
    RT_EQUAL("PyListObject.ob_base", PyList_Size(op), PYRS_LIST_OBJECT(op)->ob_base.ob_size);
    RT_EQUAL("PyListObject.allocated", rt_eval_int_with(ALLOCATED, op),
             PYRS_LIST_OBJECT(op)->allocated);
}

static void probe_dict(PyObject *op)
{
    RT_EQUAL("PyDictObject.ma_used", PyDict_Size(op), PYRS_DICT_OBJECT(op)->ma_used);
    RT_HOLDS("PyDictObject.ma_keys", PYRS_DICT_OBJECT(op)->ma_keys != NULL, "keys in every dict");
}

/* The instance dict of an object of a class shares its keys, and no other dict does. */
static void probe_split_dict(void)
{
    PyObject *space = rt_run_code("class C:\n"
                                  "    def __init__(self): self.a = self.b = 1\n"
                                  "keep = [C(), C()]\n"
                                  "split, whole = keep[1].__dict__, {'a': 1}\n");
    if (RT_MADE("PyDictObject.ma_values", space)) {
        PyObject *split = PyDict_GetItemString(space, "split");
        PyObject *whole = PyDict_GetItemString(space, "whole");
        RT_HOLDS("PyDictObject.ma_values", PYRS_DICT_OBJECT(split)->ma_values != NULL,
                 "values of its own in a split dict");
        RT_SAME("PyDictObject.ma_values", NULL, PYRS_DICT_OBJECT(whole)->ma_values);
    }
    Py_XDECREF(space);
}

void rt_probe_container(void)
{
    PyObject *samples = rt_eval("[(), (1,), tuple(range(9)), [], [1], list(range(9)), {}, {1: 2}, "
                                "dict.fromkeys(range(50))]");
    if (!RT_MADE("PyTupleObject", samples)) {
        return;
    }
    PyList_Append(PyList_GetItem(samples, 4), Py_None);
    for (Py_ssize_t i = 0; i < PyList_Size(samples); i++) {
        PyObject *op = PyList_GetItem(samples, i);
        if (PyTuple_Check(op)) {
            probe_tuple(op);
        } else if (PyList_Check(op)) {
            probe_list(op);
        } else {
            probe_dict(op);
        }
    }
    probe_split_dict();
    Py_DECREF(samples);
}
