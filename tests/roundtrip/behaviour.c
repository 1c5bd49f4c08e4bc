/* SPDX-License-Identifier: MIT */
/*
 * Each function that counts references, at every boundary of the count: CPython's own macro leaves
 * an object, a place and the total of a debug build in some state, and the other four ways must
 * leave exactly the same bytes.
 */
#include "behaviour.h"

#include <string.h>

typedef uint64_t operation(struct rt_subject *subject);

struct behaviour {
    const char *function;
    int gives_back; /* needs an object that may lose a reference */
    operation *cpython;
    operation *ways[4];
};

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

#define OPERATION(how, function, expression)                                                       \
    static uint64_t how##_##function(struct rt_subject *subject)                                   \
    {                                                                                              \
        (void)subject;                                                                             \
        return expression;                                                                         \
    }
#define DEFINE(function, SAYS, gives_back, ...)                                                    \
    OPERATION(cpython, function, SAYS(RT_CPYTHON(function, real_##function __VA_ARGS__)))          \
    RT_INLINING OPERATION(inlined, function, SAYS(RT_C(function) __VA_ARGS__))                     \
        OPERATION(twin, function, SAYS(RT_TWIN(function) __VA_ARGS__))                             \
            OPERATION(bound, function, SAYS(RT_BOUND(function) __VA_ARGS__))                       \
                OPERATION(rust, function, SAYS(RT_RUST(function) __VA_ARGS__))
BEHAVIOURS(DEFINE)

#define ENTRY(function, SAYS, gives_back, ...)                                                     \
    {"pyrs_" #function,                                                                            \
     gives_back,                                                                                   \
     cpython_##function,                                                                           \
     {inlined_##function, twin_##function, bound_##function, rust_##function}},
static const struct behaviour behaviours[] = {BEHAVIOURS(ENTRY)};

/* The subject is always at one address, so that its bytes can be compared. */
static uint64_t run(operation *operate, const struct rt_state *state, struct rt_subject *after,
                    Py_ssize_t *total)
{
    static struct rt_subject subject;
    rt_subject_reset(&subject, state);
    subject.place = &subject.object;
    Py_ssize_t before = RT_REF_TOTAL();
    uint64_t said = operate(&subject);
    *total = RT_REF_TOTAL() - before;
    memcpy(after, &subject, sizeof *after);
    return said;
}

static void compare(const struct behaviour *behaviour, const struct rt_state *state)
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
    for (size_t i = 0; i < sizeof behaviours / sizeof behaviours[0]; i++) {
        for (size_t k = 0; k < rt_state_count(); k++) {
            if (!behaviours[i].gives_back || rt_state_at(k)->may_decref) {
                compare(&behaviours[i], rt_state_at(k));
            }
        }
    }
    rt_behaviour_locks();
}
