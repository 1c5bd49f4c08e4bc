/* SPDX-License-Identifier: MIT */
/*
 * Taking and giving back references of ordinary objects, each through every way in. The counts at
 * their boundaries are the group `behaviour`.
 */
#include "calls.h"
#include "expected.h"

/* An effect of -1, 0 or 1 on the count of an object that stays alive. */
static void compare_effect(const char *function, PyObject *op, Py_ssize_t before, int effect)
{
    RT_EQUAL(function, before + effect, Py_REFCNT(op));
    for (; effect > 0; effect--) {
        Py_DECREF(op);
    }
    for (; effect < 0; effect++) {
        Py_INCREF(op);
    }
}

/* EFFECT(function, call, effect): through C, twin, binding and Rust. */
#define EFFECT(function, effect, ...)                                                              \
    do {                                                                                           \
        Py_ssize_t before = Py_REFCNT(op);                                                         \
        (void)RT_C(function) __VA_ARGS__;                                                          \
        compare_effect("pyrs_" #function, op, before, effect);                                     \
        (void)RT_TWIN(function) __VA_ARGS__;                                                       \
        compare_effect("pyrs_" #function, op, before, effect);                                     \
        (void)RT_BOUND(function) __VA_ARGS__;                                                      \
        compare_effect("pyrs_" #function, op, before, effect);                                     \
        (void)RT_RUST(function) __VA_ARGS__;                                                       \
        compare_effect("pyrs_" #function, op, before, effect);                                     \
    } while (0)

static void compare_simple(PyObject *op)
{
    EFFECT(incref, 1, (op));
    EFFECT(decref, -1, (op));
    EFFECT(xincref, 1, (op));
    EFFECT(xdecref, -1, (op));
    EFFECT(xincref, 0, (NULL));
    EFFECT(xdecref, 0, (NULL));
    EFFECT(new_ref, 1, (op));
    EFFECT(xnew_ref, 1, (op));
    EFFECT(xnew_ref, 0, (NULL));
}

/* A place that holds a reference: emptied, or filled with another one. */
static void compare_place(PyObject *op, void (*clear)(PyObject **),
                          void (*set_ref)(PyObject **, PyObject *))
{
    PyObject *place = op;
    Py_ssize_t before = Py_REFCNT(op);
    clear(&place);
    RT_SAME("pyrs_clear", NULL, place);
    compare_effect("pyrs_clear", op, before, -1);
    clear(&place);
    compare_effect("pyrs_clear", op, before, 0);
    set_ref(&place, op);
    RT_SAME("pyrs_set_ref", op, place);
    compare_effect("pyrs_set_ref", op, before, 0);
    set_ref(&place, NULL);
    RT_SAME("pyrs_set_ref", NULL, place);
    compare_effect("pyrs_set_ref", op, before, -1);
}

static void compare_many(PyObject *op, void (*decref_n)(PyObject *const *, size_t))
{
    PyObject *ops[] = {op, NULL, op, op};
    Py_ssize_t before = Py_REFCNT(op);
    decref_n(NULL, 0);
    decref_n(ops, 1);
    compare_effect("pyrs_decref_n", op, before, -1);
    Py_INCREF(op);
    Py_INCREF(op);
    decref_n(ops, 3);
    compare_effect("pyrs_decref_n", op, before, 0);
}

/* 3.14 has functions of its own for it; before that the effect is what can be compared. */
static void compare_try(PyObject *op)
{
    Py_ssize_t before = Py_REFCNT(op);
    RT_C(enable_try_incref)(op);
    RT_BOUND(enable_try_incref)(op);
    RT_EQUAL("pyrs_enable_try_incref", before, Py_REFCNT(op));
    RT_EQUAL("pyrs_try_incref", 1, RT_C(try_incref)(op));
    compare_effect("pyrs_try_incref", op, before, 1);
    RT_EQUAL("pyrs_try_incref", 1, RT_BOUND(try_incref)(op));
    compare_effect("pyrs_try_incref", op, before, 1);
#if PY_VERSION_HEX >= 0x030E0000
    RT_EQUAL("pyrs_try_incref", 1, PyUnstable_TryIncRef(op));
    compare_effect("pyrs_try_incref", op, before, 1);
#endif
}

/* What is born immortal may have a higher count: it does on 32-bit builds of 3.14. */
#if PY_VERSION_HEX >= 0x030E0000
#define COUNT_OF_IMMORTALIZED ((Py_ssize_t)_Py_IMMORTAL_INITIAL_REFCNT)
#else
#define COUNT_OF_IMMORTALIZED Py_REFCNT(Py_None)
#endif

/* Two objects become immortal and are lost: once per run of the group. */
static void compare_immortalize(int (*immortalize)(PyObject *))
{
    PyObject *op = PyTuple_Pack(1, Py_None);
    PyObject *text = rt_eval("''.join(['a ', 'text'])");
    Py_INCREF(op);
    RT_HOLDS("pyrs_immortalize", immortalize(op) < 0, "a shared object refused");
    RT_HOLDS("pyrs_immortalize", immortalize(text) < 0, "a str refused");
    Py_DECREF(text);
    Py_DECREF(op);
#if PYRS_LAYOUT_MINOR >= 12
    RT_EQUAL("pyrs_immortalize", PYRS_OK, immortalize(op));
    Py_ssize_t count = Py_REFCNT(op);
    RT_EQUAL("pyrs_immortalize", 1, RT_IS_IMMORTAL(op));
    RT_EQUAL("pyrs_immortalize", 0, PyObject_GC_IsTracked(op));
    RT_EQUAL("pyrs_immortalize", COUNT_OF_IMMORTALIZED, count);
    Py_INCREF(op);
    Py_DECREF(op);
    Py_DECREF(op);
    RT_EQUAL("pyrs_immortalize", count, Py_REFCNT(op));
#else
    int status = immortalize(op);
    RT_REFUSED(immortalize, status);
    RT_EQUAL("pyrs_immortalize", PYRS_ERR_UNSUPPORTED, status);
    Py_DECREF(op);
#endif
}

/* The queue: nothing happens to the count until it is emptied. */
static void compare_deferred(PyObject *op, PyThreadState *ts)
{
    Py_ssize_t before = Py_REFCNT(op);
    RT_EQUAL("pyrs_decref_drain", 0, RT_C(decref_drain)(ts));
    Py_INCREF(op);
    Py_INCREF(op);
    RT_EQUAL("pyrs_decref_deferred", PYRS_OK, RT_C(decref_deferred)(op));
    RT_EQUAL("pyrs_decref_deferred", PYRS_OK, RT_BOUND(decref_deferred)(op));
    RT_EQUAL("pyrs_decref_deferred", before + 2, Py_REFCNT(op));
    RT_EQUAL("pyrs_decref_pending", 2, RT_C(decref_pending)());
    RT_EQUAL("pyrs_decref_pending", 2, RT_BOUND(decref_pending)());
    RT_EQUAL("pyrs_decref_drain", 2, RT_BOUND(decref_drain)(ts));
    RT_EQUAL("pyrs_decref_drain", before, Py_REFCNT(op));
    RT_EQUAL("pyrs_decref_pending", 0, RT_C(decref_pending)());
}

void rt_calls_refcount(void)
{
    PyObject *op = rt_eval("object()");
    /* More references than any call gives back, so that the object lives. */
    Py_INCREF(op);
    Py_INCREF(op);
    compare_simple(op);
    compare_place(op, RT_C(clear), RT_C(set_ref));
    compare_place(op, RT_TWIN(clear), RT_TWIN(set_ref));
    compare_place(op, RT_BOUND(clear), RT_BOUND(set_ref));
    compare_place(op, RT_RUST(clear), RT_RUST(set_ref));
    compare_many(op, RT_C(decref_n));
    compare_many(op, RT_BOUND(decref_n));
    compare_try(op);
    compare_immortalize(RT_C(immortalize));
    compare_immortalize(RT_BOUND(immortalize));
    compare_deferred(op, PyThreadState_Get());
    RT_EQUAL("pyrs_refcnt", 3, Py_REFCNT(op));
    Py_DECREF(op);
    Py_DECREF(op);
    Py_DECREF(op);
}
