/* SPDX-License-Identifier: MIT */
/*
 * loops.h - the form that every loop has.
 *
 * A loop does its operation BENCH_UNROLL times per turn. Before each, a barrier makes the compiler
 * forget what the pointer is and what memory holds: it may keep nothing from one operation to the
 * next, and an incref does not cancel the decref behind it. bench/rust has the same loops with the
 * same barriers; compare its object code with ours before trusting a difference.
 */
#ifndef PYRS_BENCH_LOOPS_H
#define PYRS_BENCH_LOOPS_H

#include <stddef.h>

struct _object;

/* A loop: `count` turns over an object. */
typedef void bench_loop(struct _object *subject, size_t count);

#define BENCH_UNROLL 8
#define BENCH_TIMES_8(...)                                                                         \
    __VA_ARGS__ __VA_ARGS__ __VA_ARGS__ __VA_ARGS__ __VA_ARGS__ __VA_ARGS__ __VA_ARGS__ __VA_ARGS__

#define BENCH_BARRIER(pointer) __asm__ volatile("" : "+r"(pointer) : : "memory")
#define BENCH_KEEP(value) __asm__ volatile("" : : "r"(value) : "memory")

/*
 * What is not to be reached. It is laid out apart, as what handles a failure is: the branch to it
 * is not taken. One over an empty body would be, and how close such branches lie is all one would
 * see.
 */
#define BENCH_NEVER() __builtin_trap()

/* A loop whose body sees `pointer`, evaluated once, as `op`. */
#define BENCH_LOOP_ON(name, type, pointer, ...)                                                    \
    void name(PyObject *subject, size_t count)                                                     \
    {                                                                                              \
        type const of = (pointer);                                                                 \
        (void)subject;                                                                             \
        for (size_t turn = 0; turn < count; turn++) {                                              \
            BENCH_TIMES_8({                                                                        \
                type op = of;                                                                      \
                BENCH_BARRIER(op);                                                                 \
                __VA_ARGS__                                                                        \
            })                                                                                     \
        }                                                                                          \
    }

/*
 * The same, rolled: for an operation that is little but taken branches. Of many in a row one sees
 * how close the compiler laid them, more than what they cost.
 */
#define BENCH_ROLLED_LOOP_ON(name, type, pointer, ...)                                             \
    void name(PyObject *subject, size_t count)                                                     \
    {                                                                                              \
        type const of = (pointer);                                                                 \
        (void)subject;                                                                             \
        for (count *= BENCH_UNROLL; count != 0; count--) {                                         \
            type op = of;                                                                          \
            BENCH_BARRIER(op);                                                                     \
            __VA_ARGS__                                                                            \
        }                                                                                          \
    }

/*
 * A loop whose body sees the objects of a tuple in turn: for what writes to them. Over one object,
 * each operation waits for what the one before it has stored, and how fast a processor forwards
 * that is all one would see.
 */
#define BENCH_ROW_LOOP(name, ...)                                                                  \
    void name(PyObject *subject, size_t count)                                                     \
    {                                                                                              \
        PyObject *const *row = BENCH_ITEMS(subject);                                               \
        for (size_t turn = 0; turn < count; turn++) {                                              \
            size_t place = 0;                                                                      \
            BENCH_TIMES_8({                                                                        \
                PyObject *op = row[place++];                                                       \
                BENCH_BARRIER(op);                                                                 \
                __VA_ARGS__                                                                        \
            })                                                                                     \
        }                                                                                          \
    }

/* A loop whose body sees the object as `op`. */
#define BENCH_LOOP(name, ...) BENCH_LOOP_ON(name, PyObject *, subject, __VA_ARGS__)

#endif
