/* SPDX-License-Identifier: MIT */
/*
 * loops.h - the operations that are measured, and the form that every loop has.
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

/* A loop whose body sees the object as `op`. */
#define BENCH_LOOP(name, ...)                                                                      \
    void name(PyObject *subject, size_t count)                                                     \
    {                                                                                              \
        for (size_t turn = 0; turn < count; turn++) {                                              \
            BENCH_TIMES_8({                                                                        \
                PyObject *op = subject;                                                            \
                BENCH_BARRIER(op);                                                                 \
                __VA_ARGS__                                                                        \
            })                                                                                     \
        }                                                                                          \
    }

/*
 * OPERATION(name, macro, c, rust, call): CPython's macro or inline function in C, pyrs in C, pyrs
 * in Rust, and CPython's exported function called from Rust, which is what Rust does without pyrs.
 * What each is called in CPython is in loops.py.
 */
#define BENCH_OPERATIONS(OPERATION)                                                                \
    OPERATION(refcount, macro_refcount, c_refcount, rust_refcount, call_refcount)                  \
    OPERATION(immortal, macro_refcount, c_refcount, rust_refcount, call_refcount)                  \
    OPERATION(error_is_set, macro_error_is_set, c_error_is_set, rust_error_is_set,                 \
              call_error_is_set)                                                                   \
    OPERATION(attach, NULL, c_attach, rust_attach, call_attach)                                    \
    OPERATION(type_test, macro_type_test, c_type_test, rust_type_test, call_type_test)             \
    OPERATION(int_value, NULL, c_int_value, rust_int_value, call_int_value)                        \
    OPERATION(str_data, macro_str_data, c_str_data, rust_str_data, call_str_data)                  \
    OPERATION(tuple_item, macro_tuple_item, c_tuple_item, rust_tuple_item, call_tuple_item)

extern bench_loop macro_refcount, macro_error_is_set, macro_type_test, macro_str_data,
    macro_tuple_item;
extern bench_loop c_refcount, c_error_is_set, c_attach, c_type_test, c_int_value, c_str_data,
    c_tuple_item;
extern bench_loop rust_refcount, rust_error_is_set, rust_attach, rust_type_test, rust_int_value,
    rust_str_data, rust_tuple_item;
extern bench_loop call_refcount, call_error_is_set, call_attach, call_type_test, call_int_value,
    call_str_data, call_tuple_item;

#endif
