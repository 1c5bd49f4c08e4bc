/* SPDX-License-Identifier: MIT */
#include <pyrs/container.h>

/* The one definition of each function that has its body in the header. */
extern inline Py_ssize_t pyrs_tuple_size(PyObject *op);
extern inline PyObject **pyrs_tuple_items(PyObject *op);
extern inline PyObject *pyrs_tuple_item(PyObject *op, Py_ssize_t index);
extern inline Py_ssize_t pyrs_list_size(PyObject *op);
extern inline PyObject **pyrs_list_items(PyObject *op);
extern inline PyObject *pyrs_list_item(PyObject *op, Py_ssize_t index);
extern inline Py_ssize_t pyrs_list_capacity(PyObject *op);
extern inline Py_ssize_t pyrs_dict_size(PyObject *op);
