/* SPDX-License-Identifier: MIT */
#include <pyrs/unstable/interpreter.h>

/* The one definition of each function that has its body in the header. */
extern inline PyThreadState *pyrs_interpreter_first_thread(PyInterpreterState *interp);
extern inline PyThreadState *pyrs_interpreter_next_thread(PyThreadState *ts);
extern inline PyInterpreterState *pyrs_interpreter_next(PyInterpreterState *interp);
extern inline PyObject *pyrs_interpreter_modules(PyInterpreterState *interp);
