/* SPDX-License-Identifier: MIT */
#include "probes.h"

#define TYPES                                                                                      \
    "[object, type, int, bool, float, str, bytes, tuple, list, dict, set, type(len), "             \
    "type(lambda: 0), "                                                                            \
    "type(None), BaseException, ValueError, OSError, memoryview, bytearray, staticmethod, "        \
    "type('P', (), {}), type('S', (), {'__slots__': ('a', 'b')}), type('I', (int,), {}), "         \
    "type('D', (ValueError,), {'__doc__': 'text'}), __import__('collections').OrderedDict]"

/* Number by number: X(member, attribute of the type). */
#define TYPE_NUMBERS(X)                                                                            \
    X(tp_basicsize, __basicsize__)                                                                 \
    X(tp_itemsize, __itemsize__)                                                                   \
    X(tp_dictoffset, __dictoffset__)                                                               \
    X(tp_weaklistoffset, __weakrefoffset__)

/* Identity by identity. */
#define TYPE_OBJECTS(X)                                                                            \
    X(tp_base, __base__)                                                                           \
    X(tp_mro, __mro__)

static void probe_number(PyObject *type, const char *item, const char *attribute, Py_ssize_t found)
{
    PyObject *value = PyObject_GetAttrString(type, attribute);
    if (RT_MADE(item, value)) {
        RT_EQUAL(item, PyLong_AsLongLong(value), found);
    }
    Py_XDECREF(value);
}

/* Where Python shows None, C has NULL. */
static void probe_identity(PyObject *type, const char *item, const char *attribute, void *found)
{
    PyObject *value = PyObject_GetAttrString(type, attribute);
    if (RT_MADE(item, value)) {
        RT_SAME(item, value == Py_None ? NULL : value, found);
    }
    Py_XDECREF(value);
}

/* C's name of a native type has its module in front. */
static void probe_name(PyObject *type, const char *found)
{
    PyObject *name = PyObject_GetAttrString(type, "__name__");
    const char *dot = strrchr(found, '.');
    if (RT_MADE("PyTypeObject.tp_name", name)) {
        RT_TEXT("PyTypeObject.tp_name", PyUnicode_AsUTF8(name), dot == NULL ? found : dot + 1);
    }
    Py_XDECREF(name);
}

/* The keys of __dict__ are read from the dict behind it, where it is in the type itself. */
static void probe_dict(PyObject *type, PyObject *dict)
{
    if (dict != NULL) {
        PyObject *proxy = PyObject_GetAttrString(type, "__dict__");
        RT_EQUAL("PyTypeObject.tp_dict", PyObject_Size(proxy), PyDict_Size(dict));
        Py_XDECREF(proxy);
    } else {
        /* From 3.12 on the interpreter keeps the dicts of its static types elsewhere. */
        RT_HOLDS("PyTypeObject.tp_dict",
                 PYRS_LAYOUT_MINOR >= 12 &&
                     !PyType_HasFeature((PyTypeObject *)type, Py_TPFLAGS_HEAPTYPE),
                 "a dict in the type");
    }
}

static void probe_type(PyObject *op)
{
    struct pyrs_type_object *type = PYRS_TYPE_OBJECT(op);
    probe_name(op, type->tp_name);
    probe_dict(op, type->tp_dict);
    RT_EQUAL("PyTypeObject.tp_flags", PyType_GetFlags((PyTypeObject *)op), type->tp_flags);
    RT_EQUAL("PyTypeObject.tp_flags", rt_eval_int_with("x.__flags__", op), type->tp_flags);
#define PROBE_NUMBER(member, attribute)                                                            \
    probe_number(op, "PyTypeObject." #member, #attribute, type->member);
    TYPE_NUMBERS(PROBE_NUMBER)
#define PROBE_OBJECT(member, attribute)                                                            \
    probe_identity(op, "PyTypeObject." #member, #attribute, type->member);
    TYPE_OBJECTS(PROBE_OBJECT)
    PyObject *bases = PyObject_GetAttrString(op, "__bases__");
    RT_HOLDS("PyTypeObject.tp_bases", PyObject_RichCompareBool(bases, type->tp_bases, Py_EQ) == 1,
             "__bases__");
    Py_XDECREF(bases);
}

/* A vectorcall is found in the instance, where the type says. */
static void probe_vectorcall(PyObject *op)
{
    vectorcallfunc found = NULL;
    Py_ssize_t offset = PYRS_TYPE_OBJECT(Py_TYPE(op))->tp_vectorcall_offset;
    memcpy(&found, (char *)op + offset, sizeof found);
    RT_HOLDS("PyTypeObject.tp_vectorcall_offset", PyVectorcall_Function(op) == found,
             "the offset of what PyVectorcall_Function() finds");
}

static void probe_heap_type(PyObject *op)
{
    struct pyrs_heap_type_object *type = (struct pyrs_heap_type_object *)op;
    probe_identity(op, "PyHeapTypeObject.ht_name", "__name__", type->ht_name);
    probe_identity(op, "PyHeapTypeObject.ht_qualname", "__qualname__", type->ht_qualname);
    RT_HOLDS("PyHeapTypeObject.ht_slots",
             PyTuple_Check(type->ht_slots) && PyTuple_Size(type->ht_slots) == 2,
             "the two names of __slots__");
    RT_TEXT("PyTypeObject.tp_doc", "about it", type->ht_type.tp_doc);
    RT_SAME("PyHeapTypeObject.as_async", type->ht_type.tp_as_async, &type->as_async);
    RT_SAME("PyHeapTypeObject.as_number", type->ht_type.tp_as_number, &type->as_number);
    RT_SAME("PyHeapTypeObject.as_mapping", type->ht_type.tp_as_mapping, &type->as_mapping);
    RT_SAME("PyHeapTypeObject.as_sequence", type->ht_type.tp_as_sequence, &type->as_sequence);
    RT_SAME("PyHeapTypeObject.as_buffer", type->ht_type.tp_as_buffer, &type->as_buffer);
}

void rt_probe_type(void)
{
    PyObject *types = rt_eval(TYPES);
    PyObject *heap = rt_eval("type('H', (), {'__slots__': ('a', 'b'), '__doc__': 'about it'})");
    PyObject *function = rt_eval("lambda: 0");
    if (RT_MADE("PyTypeObject", types) && RT_MADE("PyHeapTypeObject", heap) &&
        RT_MADE("PyTypeObject", function)) {
        for (Py_ssize_t i = 0; i < PyList_Size(types); i++) {
            probe_type(PyList_GetItem(types, i));
        }
        probe_heap_type(heap);
        probe_vectorcall(function);
    }
    Py_XDECREF(types);
    Py_XDECREF(heap);
    Py_XDECREF(function);
}
