/* SPDX-License-Identifier: MIT */
#include <pyrs/refstate.h>

/* The one definition of each function that has its body in the header. */
extern inline uintptr_t pyrs_owner_id(void);
extern inline int pyrs_is_immortal(PyObject *op);
extern inline int pyrs_is_owned(PyObject *op);
extern inline Py_ssize_t pyrs_refcnt(PyObject *op);
extern inline int pyrs_is_unique(PyObject *op);
extern inline int pyrs_ref_shared_state(PyObject *op);
