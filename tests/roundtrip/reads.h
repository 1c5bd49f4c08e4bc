/* SPDX-License-Identifier: MIT */
/*
 * reads.h - one function that only reads, five times: CPython's own macro or function, C's inline
 * body, its one definition in libpyrs, that definition through Rust's binding, and Rust's own form.
 */
#ifndef PYRS_TESTS_READS_H
#define PYRS_TESTS_READS_H

#include "calls.h"

/* What is read, and which item, argument or row of a table the function is asked for. */
typedef uint64_t rt_read(void *subject, Py_ssize_t n);

struct rt_reading {
    const char *function;
    rt_read *cpython;
    rt_read *inlined;
    rt_read *twin;
    rt_read *bound;
    rt_read *rust;
    rt_read *limit; /* n goes from 0 to below it */
};

/* Compare them for every n. Reading may not change a count or raise. */
void rt_compare_reading(const struct rt_reading *reading, void *subject);

/* Whatever a function returns, as bits that can be compared. */
#define RT_WORD(value) ((uint64_t)(uintptr_t)(value))

/* RT_READING(function, limit, CPython's expression, (arguments)): the functions of a reading. The
 * expressions may use `subject`, `op`, which is the same as an object, and `n`. */
#define RT_READING(function, limit_of, expected, ...)                                              \
    RT_READ(limit, function, limit_of)                                                             \
    RT_READ(cpython, function, RT_CPYTHON(function, expected))                                     \
    RT_INLINING RT_READ(inlined, function, RT_C(function) __VA_ARGS__)                             \
        RT_READ(twin, function, RT_TWIN(function) __VA_ARGS__)                                     \
            RT_READ(bound, function, RT_BOUND(function) __VA_ARGS__)                               \
                RT_READ(rust, function, RT_RUST(function) __VA_ARGS__)

#define RT_READ(how, function, ...)                                                                \
    static uint64_t how##_##function(void *subject, Py_ssize_t n)                                  \
    {                                                                                              \
        PyObject *op = subject;                                                                    \
        (void)op, (void)n;                                                                         \
        return RT_WORD(__VA_ARGS__);                                                               \
    }

#define RT_READING_ENTRY(function, limit_of, expected, ...)                                        \
    {"pyrs_" #function, cpython_##function, inlined_##function, twin_##function,                   \
     bound_##function,  rust_##function,    limit_##function},

/* All readings of a list, over every object that an expression of Python makes. */
void rt_compare_readings(const struct rt_reading *readings, size_t count, const char *samples);

#endif
