/* SPDX-License-Identifier: MIT */
#include <pyrs/object.h>

/* The one definition of each function that has its body in the header. */
extern inline PyTypeObject *pyrs_object_type(PyObject *op);
extern inline int pyrs_object_is_exact(PyObject *op, PyTypeObject *type);
extern inline int pyrs_object_is_instance(PyObject *op, PyTypeObject *type);
extern inline unsigned long pyrs_type_flags(PyTypeObject *type);
extern inline int pyrs_type_has_flags(PyTypeObject *type, unsigned long flags);
extern inline int pyrs_object_has_flags(PyObject *op, unsigned long flags);
extern inline int pyrs_object_is_none(PyObject *op);
extern inline const char *pyrs_type_name(PyTypeObject *type);
extern inline Py_ssize_t pyrs_type_basicsize(PyTypeObject *type);
extern inline Py_ssize_t pyrs_type_itemsize(PyTypeObject *type);
extern inline PyTypeObject *pyrs_type_base(PyTypeObject *type);
extern inline Py_ssize_t pyrs_object_size(PyObject *op);
