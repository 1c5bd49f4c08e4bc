/* SPDX-License-Identifier: MIT */
/*
 * called.h - the ways to call a public function, and the count of who called it. One that was not
 * called is a drift: a function is not covered because somebody thought of it.
 */
#ifndef PYRS_TESTS_CALLED_H
#define PYRS_TESTS_CALLED_H

#include "cpython.h"
#include "declared.h"

#include <pyrs/unstable/frame.h>
#include <pyrs/unstable/gc.h>
#include <pyrs/unstable/interpreter.h>
#include <pyrs/unstable/recursion.h>
#include <pyrs_echo.h>

enum rt_function {
#define RT_FUNCTION_NUMBER(name, kind) RT_NUMBER_##name,
    RT_DECLARED(RT_FUNCTION_NUMBER)
#undef RT_FUNCTION_NUMBER
        RT_FUNCTIONS
};

/* pyrs-echo's binding.rs: the same functions behind Rust's declarations of them. */
#define RT_BOUND_PROTOTYPE(name, kind) extern __typeof__(pyrs_##name) pyrs_bound_##name;
RT_DECLARED(RT_BOUND_PROTOTYPE)
#undef RT_BOUND_PROTOTYPE

struct rt_calls {
    unsigned with_cpython; /* compared with what CPython's own code says or does */
    unsigned from_c;
    unsigned bound;
    unsigned in_rust;
    unsigned refused; /* answered with PYRS_ERR_UNSUPPORTED */
};

extern struct rt_calls rt_called[RT_FUNCTIONS];

/* CPython's own words for what a function does. Where they stand, both are compared. */
#define RT_CPYTHON(name, ...) (rt_called[RT_NUMBER_##name].with_cpython++, __VA_ARGS__)

/*
 * Each names a function that is to be called at once, as in RT_C(error_take)(ts):
 *   RT_C      what C code gets that includes the header
 *   RT_TWIN   the one definition in libpyrs, through a pointer that no compiler sees through
 *   RT_BOUND  that definition, through Rust's binding
 *   RT_RUST   Rust's own inline function
 */
#define RT_C(name) (rt_called[RT_NUMBER_##name].from_c++, pyrs_##name)
#define RT_TWIN(name) (((__typeof__(&pyrs_##name) volatile[1]){pyrs_##name})[0])
#define RT_BOUND(name) (rt_called[RT_NUMBER_##name].bound++, pyrs_bound_##name)
#define RT_RUST(name) (rt_called[RT_NUMBER_##name].in_rust++, pyrs_echo_##name)

/* A function all of whose calls are inlined where they can be: what an optimising compiler makes.
 */
#if defined(__clang__)
#define RT_INLINING
#else
#define RT_INLINING __attribute__((flatten))
#endif

/* Count an answer that this interpreter has no such function: docs/functions.md says where. */
#define RT_REFUSED(name, status)                                                                   \
    ((void)(rt_called[RT_NUMBER_##name].refused += (status) == PYRS_ERR_UNSUPPORTED))

/* Forget all calls; report the functions that were not called since. What was compared with CPython
 * is not forgotten: several groups do that, and `inlines` asks for all. */
void rt_calls_forget(void);
void rt_calls_compare(void);

#endif
