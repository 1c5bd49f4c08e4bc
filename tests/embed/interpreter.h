/* SPDX-License-Identifier: MIT */
/*
 * interpreter.h - an embedded interpreter that finds its own library, whatever started the program.
 */
#ifndef PYRS_TESTS_INTERPRETER_H
#define PYRS_TESTS_INTERPRETER_H

#include <Python.h>

/* What the build asked the interpreter: where it is, and the folder that its library is under. */
#ifndef PYRS_TEST_PYTHON
#error "PYRS_TEST_PYTHON is the interpreter that libpython belongs to"
#endif
#ifndef PYRS_TEST_HOME
#error "PYRS_TEST_HOME is its sys.base_prefix"
#endif

/* Start it, or fail the test. The calling thread is attached. */
void embed_start(void);

/* End it, or fail the test. */
void embed_end(void);

/* The value of an expression, or fail the test: a new reference. */
PyObject *embed_eval(const char *expression);

/* Is an expression true? */
int embed_holds(const char *expression);

#endif
