/* SPDX-License-Identifier: MIT */
/*
 * stress.h - the parts of the stress test, each a group that compares in the words of compare.h.
 */
#ifndef PYRS_TESTS_STRESS_H
#define PYRS_TESTS_STRESS_H

#include "cpython.h"

/* Many threads, `operations` in all, then the books: nothing lost, nothing too much. */
void st_stress(int threads, uint64_t operations, uint64_t seed);

/* So many round trips of every public function: as many references and bytes after as before. */
void st_leaks(uint64_t times);

/* visit(wait): start visitors, and wait until each was in, or not; the process says their answers
 * at its end. */
PyObject *st_visit(PyObject *self, PyObject *wait);

/* forked(): in the child of a fork, what a process needs; the number of drifts. */
PyObject *st_forked(PyObject *self, PyObject *unused);

#endif
