/* SPDX-License-Identifier: MIT */
/* Python.h, which is not written for our warnings, as a header whose warnings nobody sees. */
#ifndef PYRS_BENCH_PYTHON_H
#define PYRS_BENCH_PYTHON_H

#if defined(__GNUC__)
#pragma GCC system_header
#endif

#include <Python.h>

#endif
