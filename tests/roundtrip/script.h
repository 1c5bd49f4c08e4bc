/* SPDX-License-Identifier: MIT */
/*
 * script.h - asking Python itself, the witness that knows no struct.
 */
#ifndef PYRS_TESTS_SCRIPT_H
#define PYRS_TESTS_SCRIPT_H

#include "cpython.h"

/* The value of an expression: a new reference, or NULL with an exception set. */
PyObject *rt_eval(const char *expression);

/* The same with `x` standing for an object. */
PyObject *rt_eval_with(const char *expression, PyObject *x);

/* The same as a number; -1 and an exception where it is none. */
long long rt_eval_int(const char *expression);
long long rt_eval_int_with(const char *expression, PyObject *x);

/* Is it true? An exception is a no, and is printed. */
int rt_eval_true(const char *expression, PyObject *x);

/* Run statements; returns their namespace, a new reference, or NULL with an exception set. */
PyObject *rt_run_code(const char *statements);

/* How many references an object has, as sys.getrefcount() counts them without its own. */
long long rt_refcount(PyObject *op);

#endif
