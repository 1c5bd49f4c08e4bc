/* SPDX-License-Identifier: MIT */
/*
 * Mutexes and critical sections from each of their states: CPython's own function leaves some bytes
 * behind, and the other four ways must leave the same.
 */
#include "behaviour.h"

#include <string.h>

typedef int lock_operation(struct pyrs_mutex *mutex);

struct locking {
    const char *function;
    unsigned states; /* 1 << bits for each state that it may be called from while nobody waits */
    lock_operation *cpython;
    lock_operation *ways[4];
};

/* Nobody else knows the mutex: trying is to look, and then to lock. */
#if PYRS_LAYOUT_MINOR >= 13
#define REAL(m) ((PyMutex *)(m))
#define real_mutex_is_locked(m) PyMutex_IsLocked(REAL(m))
#define real_mutex_lock(m) PyMutex_Lock(REAL(m))
#define real_mutex_unlock(m) PyMutex_Unlock(REAL(m))
#else
/* No such mutex before 3.13: what 3.13 does, in as many words. */
#define real_mutex_is_locked(m) (((m)->_bits & PYRS_LOCKED) != 0)
#define real_mutex_lock(m) ((void)((m)->_bits |= PYRS_LOCKED))
#define real_mutex_unlock(m) ((void)((m)->_bits = PYRS_UNLOCKED))
#endif
#define real_mutex_try_lock(m) (real_mutex_is_locked(m) ? 0 : (real_mutex_lock(m), 1))

#define NOTHING(call) ((call), 0)
#define TRUTH(call) ((call) != 0)

#define FREE (1U << PYRS_UNLOCKED | 1U << PYRS_HAS_PARKED)
#define TAKEN (1U << PYRS_LOCKED | 1U << (PYRS_LOCKED | PYRS_HAS_PARKED))

/* X(function, what it says, from where) */
#define LOCKINGS(X)                                                                                \
    X(mutex_is_locked, TRUTH, FREE | TAKEN)                                                        \
    X(mutex_try_lock, TRUTH, FREE | TAKEN)                                                         \
    X(mutex_lock, NOTHING, FREE)                                                                   \
    X(mutex_unlock, NOTHING, TAKEN)

#define OPERATION(how, function, expression)                                                       \
    static int how##_##function(struct pyrs_mutex *m)                                              \
    {                                                                                              \
        return expression;                                                                         \
    }
#define DEFINE(function, SAYS, states)                                                             \
    OPERATION(cpython, function, SAYS(RT_CPYTHON(function, real_##function(m))))                   \
    RT_INLINING OPERATION(inlined, function, SAYS(RT_C(function)(m)))                              \
        OPERATION(twin, function, SAYS(RT_TWIN(function)(m)))                                      \
            OPERATION(bound, function, SAYS(RT_BOUND(function)(m)))                                \
                OPERATION(rust, function, SAYS(RT_RUST(function)(m)))
LOCKINGS(DEFINE)

#define ENTRY(function, SAYS, states)                                                              \
    {"pyrs_" #function,                                                                            \
     states,                                                                                       \
     cpython_##function,                                                                           \
     {inlined_##function, twin_##function, bound_##function, rust_##function}},
static const struct locking lockings[] = {LOCKINGS(ENTRY)};

static void compare_locking(const struct locking *locking, uint8_t bits)
{
    struct pyrs_mutex expected = {bits};
    int said = locking->cpython(&expected);
    for (size_t i = 0; i < 4; i++) {
        struct pyrs_mutex found = {bits};
        RT_EQUAL(locking->function, said, locking->ways[i](&found));
        RT_EQUAL(locking->function, expected._bits, found._bits);
    }
}

/* Two objects, and a section on each and on both, which is begun and ended. */
struct sections {
    PyObject *a;
    PyObject *b;
    struct pyrs_critical_section one;
    struct pyrs_critical_section2 two;
};

/* What is left after a step: the sections themselves, the thread's chain of them, the locks. */
struct left {
    unsigned char one[sizeof(struct pyrs_critical_section)];
    unsigned char two[sizeof(struct pyrs_critical_section2)];
    uintptr_t chain;
    uint8_t locks[2];
    uint8_t unused[6];
};

typedef void section_operation(struct sections *s);

struct sectioning {
    const char *function;
    section_operation *begin_cpython, *end_cpython;
    section_operation *begin[4], *end[4];
};

#if PYRS_LAYOUT_FREE_THREADED
#define REAL_SECTION(call) call
#define CHAIN() (PyThreadState_Get()->critical_section)
#define LOCK(op) ((op)->ob_mutex._bits)
#else
/* CPython's macros are a pair of braces there. */
#define REAL_SECTION(call) ((void)0)
#define CHAIN() ((uintptr_t)0)
#define LOCK(op) ((uint8_t)0)
#endif

#define ONE (PyCriticalSection *)&s->one
#define TWO (PyCriticalSection2 *)&s->two

/* X(function, which end of a section, CPython's call, (arguments)) */
#define SECTIONS(X)                                                                                \
    X(critical_section_begin, PyCriticalSection_Begin(ONE, s->a), (&s->one, s->a))                 \
    X(critical_section_end, PyCriticalSection_End(ONE), (&s->one))                                 \
    X(critical_section2_begin, PyCriticalSection2_Begin(TWO, s->a, s->b), (&s->two, s->a, s->b))   \
    X(critical_section2_end, PyCriticalSection2_End(TWO), (&s->two))

#define SECTION(how, function, ...)                                                                \
    static void how##_##function(struct sections *s)                                               \
    {                                                                                              \
        (void)s;                                                                                   \
        __VA_ARGS__;                                                                               \
    }
#define DEFINE_SECTION(function, call, ...)                                                        \
    SECTION(cpython, function, RT_CPYTHON(function, REAL_SECTION(call)))                           \
    RT_INLINING SECTION(inlined, function, RT_C(function) __VA_ARGS__)                             \
        SECTION(twin, function, RT_TWIN(function) __VA_ARGS__)                                     \
            SECTION(bound, function, RT_BOUND(function) __VA_ARGS__)                               \
                SECTION(rust, function, RT_RUST(function) __VA_ARGS__)
SECTIONS(DEFINE_SECTION)

#define WAYS(function)                                                                             \
    {                                                                                              \
        inlined_##function, twin_##function, bound_##function, rust_##function                     \
    }
#define SECTIONING(name)                                                                           \
    {                                                                                              \
        "pyrs_" #name "_begin", cpython_##name##_begin, cpython_##name##_end, WAYS(name##_begin),  \
            WAYS(name##_end)                                                                       \
    }
static const struct sectioning sectionings[] = {SECTIONING(critical_section),
                                                SECTIONING(critical_section2)};

static void note(const struct sections *s, struct left *left)
{
    memset(left, 0, sizeof *left);
    memcpy(left->one, &s->one, sizeof left->one);
    memcpy(left->two, &s->two, sizeof left->two);
    left->chain = (uintptr_t)CHAIN();
    left->locks[0] = LOCK(s->a);
    left->locks[1] = LOCK(s->b);
}

/* Always at one address, so that what points to a section is the same too. */
static void go(section_operation *begin, section_operation *end, PyObject *a, PyObject *b,
               struct left left[2])
{
    static struct sections s;
    memset(&s, 0x5A, sizeof s);
    s.a = a;
    s.b = b;
    begin(&s);
    note(&s, &left[0]);
    end(&s);
    note(&s, &left[1]);
}

static void compare_sections(PyObject *a, PyObject *b)
{
    for (size_t i = 0; i < sizeof sectionings / sizeof sectionings[0]; i++) {
        const struct sectioning *each = &sectionings[i];
        struct left expected[2], found[2];
        go(each->begin_cpython, each->end_cpython, a, b, expected);
        for (size_t k = 0; k < 4; k++) {
            go(each->begin[k], each->end[k], a, b, found);
            RT_BYTES(each->function, expected, found, sizeof expected);
        }
    }
}

void rt_behaviour_locks(void)
{
    for (size_t i = 0; i < sizeof lockings / sizeof lockings[0]; i++) {
        for (uint8_t bits = 0; bits < 4; bits++) {
            if ((lockings[i].states >> bits & 1) != 0) {
                compare_locking(&lockings[i], bits);
            }
        }
    }
    PyObject *a = PyList_New(0);
    PyObject *b = PyDict_New();
    compare_sections(a, b);
    compare_sections(b, a);
    compare_sections(a, a);
    /* Inside of a section of the same thread, which the chain then goes on to. */
    struct pyrs_critical_section outer;
    PyObject *c = PyList_New(0);
    RT_C(critical_section_begin)(&outer, c);
    compare_sections(a, b);
    RT_C(critical_section_end)(&outer);
    Py_DECREF(a);
    Py_DECREF(b);
    Py_DECREF(c);
}
