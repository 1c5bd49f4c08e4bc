/* SPDX-License-Identifier: MIT */
#include <pyrs/refcount.h>
#include <pyrs/status.h>

/* The one definition of each function that has its body in the header. */
extern inline void pyrs_incref(PyObject *op);
extern inline void pyrs_decref(PyObject *op);
extern inline void pyrs_xincref(PyObject *op);
extern inline void pyrs_xdecref(PyObject *op);
extern inline PyObject *pyrs_new_ref(PyObject *op);
extern inline PyObject *pyrs_xnew_ref(PyObject *op);
extern inline void pyrs_clear(PyObject **place);
extern inline void pyrs_set_ref(PyObject **place, PyObject *op);

void pyrs_decref_n(PyObject *const *ops, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        pyrs_xdecref(ops[i]);
    }
}

#if PYRS_LAYOUT_FREE_THREADED

/* For the owner and for immortal objects. A 0 says nothing yet: another thread may still succeed.
 */
static int try_incref_local(PyObject *op)
{
    uint32_t local = __atomic_load_n(&PYRS_OBJECT(op)->ob_ref_local, __ATOMIC_RELAXED);
    if (local == PYRS_IMMORTAL_REFCNT_LOCAL) {
        return 1;
    }
    if (!pyrs_is_owned(op)) {
        return 0;
    }
    __atomic_store_n(&PYRS_OBJECT(op)->ob_ref_local, local + 1, __ATOMIC_RELAXED);
    PYRS_REF_TOTAL_INC();
    return 1;
}

/* A count of zero, merged or never shared, belongs to whoever is ending the object. */
static int try_incref_shared(PyObject *op)
{
    Py_ssize_t shared = __atomic_load_n(&PYRS_OBJECT(op)->ob_ref_shared, __ATOMIC_RELAXED);
    do {
        if (shared == 0 || shared == PYRS_REF_MERGED) {
            return 0;
        }
    } while (!__atomic_compare_exchange_n(&PYRS_OBJECT(op)->ob_ref_shared, &shared,
                                          shared + ((Py_ssize_t)1 << PYRS_REF_SHARED_SHIFT), 0,
                                          __ATOMIC_SEQ_CST, __ATOMIC_RELAXED));
    PYRS_REF_TOTAL_INC();
    return 1;
}

int pyrs_try_incref(PyObject *op)
{
    return try_incref_local(op) || try_incref_shared(op);
}

void pyrs_enable_try_incref(PyObject *op)
{
    if (pyrs_is_immortal(op)) {
        return;
    }
    Py_ssize_t shared = __atomic_load_n(&PYRS_OBJECT(op)->ob_ref_shared, __ATOMIC_RELAXED);
    do {
        /* Each of the three states allows it already. */
        if ((shared & PYRS_REF_SHARED_FLAG_MASK) != 0) {
            return;
        }
    } while (!__atomic_compare_exchange_n(&PYRS_OBJECT(op)->ob_ref_shared, &shared,
                                          shared | PYRS_REF_MAYBE_WEAKREF, 0, __ATOMIC_SEQ_CST,
                                          __ATOMIC_RELAXED));
}

#else

int pyrs_try_incref(PyObject *op)
{
    if (pyrs_refcnt(op) <= 0) {
        return 0;
    }
    pyrs_incref(op);
    return 1;
}

void pyrs_enable_try_incref(PyObject *op)
{
    (void)op;
}

#endif

#if PYRS_LAYOUT_MINOR >= 15

int pyrs_immortalize(PyObject *op)
{
    return PyUnstable_SetImmortal(op) ? PYRS_OK : PYRS_ERR_ARGUMENT;
}

#elif PYRS_LAYOUT_MINOR >= 12

static void write_immortal_count(PyObject *op)
{
#if PYRS_LAYOUT_FREE_THREADED
    PYRS_OBJECT(op)->ob_tid = PYRS_UNOWNED_TID;
    PYRS_OBJECT(op)->ob_ref_local = PYRS_IMMORTAL_REFCNT_LOCAL;
    PYRS_OBJECT(op)->ob_ref_shared = 0;
#elif PYRS_LAYOUT_MINOR >= 14
#if PYRS_LAYOUT_POINTER_SIZE > 4
    PYRS_OBJECT(op)->ob_flags = PYRS_IMMORTAL_FLAGS;
#endif
    PYRS_OBJECT(op)->ob_refcnt = PYRS_IMMORTAL_INITIAL_REFCNT;
#else
    PYRS_OBJECT(op)->ob_refcnt = PYRS_IMMORTAL_REFCNT;
#endif
}

int pyrs_immortalize(PyObject *op)
{
    if (!pyrs_is_unique(op) || pyrs_object_has_flags(op, PYRS_TPFLAGS_UNICODE_SUBCLASS)) {
        return PYRS_ERR_ARGUMENT;
    }
    if (PyObject_GC_IsTracked(op)) {
        PyObject_GC_UnTrack(op);
    }
    write_immortal_count(op);
    return PYRS_OK;
}

#else

int pyrs_immortalize(PyObject *op)
{
    (void)op;
    return PYRS_ERR_UNSUPPORTED;
}

#endif
