/* SPDX-License-Identifier: MIT */
/*
 * Each function that counts references, at every boundary of the count: CPython's own macro leaves
 * an object, a place and the total of a debug build in some state, and the other four ways must
 * leave exactly the same bytes.
 */
#include "behaviour.h"

#include <string.h>

/* CPython's macros as functions of the same shape. */
static void real_incref(PyObject *op)
{
    Py_INCREF(op);
}

static void real_decref(PyObject *op)
{
    Py_DECREF(op);
}

static void real_xincref(PyObject *op)
{
    Py_XINCREF(op);
}

static void real_xdecref(PyObject *op)
{
    Py_XDECREF(op);
}

static void real_clear(PyObject **place)
{
    Py_CLEAR(*place);
}

static void real_set_ref(PyObject **place, PyObject *op)
{
    Py_XSETREF(*place, op);
}

static void real_decref_n(PyObject *const *ops, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        Py_XDECREF(ops[i]);
    }
}

/* Before 3.13 there was no name for it, and after that there was no other than these. */
static int real_try_incref(PyObject *op)
{
#if PY_VERSION_HEX >= 0x030D0000
    return _Py_TryIncref(op);
#else
    return Py_REFCNT(op) <= 0 ? 0 : (Py_INCREF(op), 1);
#endif
}

#if defined(Py_GIL_DISABLED)
#define real_enable_try_incref _PyObject_SetMaybeWeakref
#else
#define real_enable_try_incref (void)
#endif
#define real_new_ref Py_NewRef
#define real_xnew_ref Py_XNewRef
#define real_refcnt Py_REFCNT
#define real_is_immortal RT_IS_IMMORTAL
#define real_is_owned RT_IS_OWNED
#define real_is_unique RT_IS_UNIQUE
#define real_ref_shared_state RT_SHARED_STATE

/* What a call says, as something that does not depend on where the object is. */
#define NOTHING(call) ((call), (uint64_t)0)
#define NUMBER(call) ((uint64_t)(call))
#define SUBJECT(call) ((uint64_t)((call) == OP))

#define OP (&subject->object)
#define PLACE (&subject->place)
#define ROW ((PyObject *const[]){NULL, OP, NULL})

/* X(function, what it says, does it give back, (arguments)) */
#define BEHAVIOURS(X)                                                                              \
    X(incref, NOTHING, 0, (OP))                                                                    \
    X(xincref, NOTHING, 0, (OP))                                                                   \
    X(new_ref, SUBJECT, 0, (OP))                                                                   \
    X(xnew_ref, SUBJECT, 0, (OP))                                                                  \
    X(decref, NOTHING, 1, (OP))                                                                    \
    X(xdecref, NOTHING, 1, (OP))                                                                   \
    X(clear, NOTHING, 1, (PLACE))                                                                  \
    X(set_ref, NOTHING, 1, (PLACE, NULL))                                                          \
    X(refcnt, NUMBER, 0, (OP))                                                                     \
    X(is_immortal, NUMBER, 0, (OP))                                                                \
    X(is_owned, NUMBER, 0, (OP))                                                                   \
    X(is_unique, NUMBER, 0, (OP))                                                                  \
    X(ref_shared_state, NUMBER, 0, (OP))

/* Not inline, so that Rust has no form of its own: its binding stands in both places. */
#define LIBRARY_BEHAVIOURS(X)                                                                      \
    X(decref_n, NOTHING, 1, (ROW, 3))                                                              \
    X(try_incref, NUMBER, 0, (OP))                                                                 \
    X(enable_try_incref, NOTHING, 0, (OP))

#define OPERATION(how, name, ...)                                                                  \
    static uint64_t how##_##name(struct rt_subject *subject)                                       \
    {                                                                                              \
        (void)subject;                                                                             \
        return __VA_ARGS__;                                                                        \
    }
#define DEFINE_AS(RUST, function, SAYS, ...)                                                       \
    OPERATION(cpython, function, SAYS(RT_CPYTHON(function, real_##function __VA_ARGS__)))          \
    RT_INLINING OPERATION(inlined, function, SAYS(RT_C(function) __VA_ARGS__))                     \
        OPERATION(twin, function, SAYS(RT_TWIN(function) __VA_ARGS__))                             \
            OPERATION(bound, function, SAYS(RT_BOUND(function) __VA_ARGS__))                       \
                OPERATION(rust, function, SAYS(RUST(function) __VA_ARGS__))
#define DEFINE(function, SAYS, gives_back, ...) DEFINE_AS(RT_RUST, function, SAYS, __VA_ARGS__)
#define DEFINE_BOUND(function, SAYS, gives_back, ...)                                              \
    DEFINE_AS(RT_BOUND, function, SAYS, __VA_ARGS__)
BEHAVIOURS(DEFINE)
LIBRARY_BEHAVIOURS(DEFINE_BOUND)

/* A new reference in place of whatever is there: how a place that was emptied is filled again. */
#define REFILL(HOW) NOTHING(HOW(set_ref)(PLACE, HOW(new_ref)(OP)))
OPERATION(cpython, refill, NOTHING(real_set_ref(PLACE, Py_NewRef(OP))))
RT_INLINING OPERATION(inlined, refill, REFILL(RT_C)) OPERATION(twin, refill, REFILL(RT_TWIN))
    OPERATION(bound, refill, REFILL(RT_BOUND)) OPERATION(rust, refill, REFILL(RT_RUST))

#define FORMS(name)                                                                                \
    cpython_##name,                                                                                \
    {                                                                                              \
        inlined_##name, twin_##name, bound_##name, rust_##name                                     \
    }
#define ENTRY(function, SAYS, gives_back, ...) {"pyrs_" #function, gives_back, FORMS(function)},
        static const
    struct rt_behaviour behaviours[] = {BEHAVIOURS(ENTRY) LIBRARY_BEHAVIOURS(ENTRY){
        "pyrs_set_ref with pyrs_new_ref", 1, FORMS(refill)}};

size_t rt_behaviour_count(void)
{
    return sizeof behaviours / sizeof behaviours[0];
}

const struct rt_behaviour *rt_behaviour_at(size_t index)
{
    return &behaviours[index];
}

uint64_t rt_operate(rt_operation *operate, struct rt_subject *subject, Py_ssize_t *total)
{
    static struct rt_subject here;
    /* The object is in a place of its own, where any operation may come across it. */
    memcpy(&here, subject, sizeof here);
    here.place = subject->place == NULL ? NULL : &here.object;
    Py_ssize_t before = RT_REF_TOTAL();
    uint64_t said = operate(&here);
    *total += RT_REF_TOTAL() - before;
    memcpy(subject, &here, sizeof here);
    return said;
}

static uint64_t run(rt_operation *operate, const struct rt_state *state, struct rt_subject *after,
                    Py_ssize_t *total)
{
    rt_subject_reset(after, state);
    after->place = &after->object;
    *total = 0;
    return rt_operate(operate, after, total);
}

static void compare(const struct rt_behaviour *behaviour, const struct rt_state *state)
{
    struct rt_subject expected, found;
    Py_ssize_t expected_total, total;
    uint64_t said = run(behaviour->cpython, state, &expected, &expected_total);
    for (size_t i = 0; i < 4; i++) {
        RT_EQUAL(behaviour->function, said, run(behaviour->ways[i], state, &found, &total));
        RT_BYTES(behaviour->function, &expected, &found, sizeof expected);
        RT_EQUAL(behaviour->function, expected_total, total);
    }
}

void rt_behaviour(void)
{
    for (size_t i = 0; i < rt_behaviour_count(); i++) {
        for (size_t k = 0; k < rt_state_count(); k++) {
            if (!behaviours[i].gives_back || rt_state_at(k)->may_decref) {
                compare(&behaviours[i], rt_state_at(k));
            }
        }
    }
    rt_behaviour_locks();
}
