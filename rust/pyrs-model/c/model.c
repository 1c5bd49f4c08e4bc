/* SPDX-License-Identifier: MIT */
/*
 * What the model asks of the headers: the inline functions that the modelled files call, all but
 * pyrs_owner_id(), and the layout of an object.
 */
#include <pyrs/refcount.h>
#include <pyrs/status.h>
#include <stddef.h>

extern inline int pyrs_is_immortal(PyObject *op);
extern inline int pyrs_is_owned(PyObject *op);
extern inline Py_ssize_t pyrs_refcnt(PyObject *op);
extern inline int pyrs_is_unique(PyObject *op);

const size_t pyrs_model_object_size = sizeof(struct pyrs_object);
const size_t pyrs_model_ob_tid = offsetof(struct pyrs_object, ob_tid);
const size_t pyrs_model_ob_ref_local = offsetof(struct pyrs_object, ob_ref_local);
const size_t pyrs_model_ob_ref_shared = offsetof(struct pyrs_object, ob_ref_shared);
const Py_ssize_t pyrs_model_shift = PYRS_REF_SHARED_SHIFT;
const Py_ssize_t pyrs_model_flag_mask = PYRS_REF_SHARED_FLAG_MASK;
const Py_ssize_t pyrs_model_maybe_weakref = PYRS_REF_MAYBE_WEAKREF;
const Py_ssize_t pyrs_model_queued = PYRS_REF_QUEUED;
const Py_ssize_t pyrs_model_merged = PYRS_REF_MERGED;
const int pyrs_model_finalizing = PYRS_ERR_FINALIZING;
