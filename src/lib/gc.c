/* SPDX-License-Identifier: MIT */
#include <pyrs/unstable/gc.h>

/* The one definition of each function that has its body in the header. */
extern inline struct pyrs_gc_head *pyrs_gc_head_of(PyObject *op);
extern inline int pyrs_gc_is_tracked(PyObject *op);
extern inline int pyrs_gc_is_finalized(PyObject *op);
extern inline void pyrs_gc_track(PyObject *op);
extern inline void pyrs_gc_untrack(PyObject *op);
extern inline int pyrs_gc_visit(PyObject *op, pyrs_visitproc visit, void *arg);
