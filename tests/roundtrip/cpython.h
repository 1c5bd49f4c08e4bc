/* SPDX-License-Identifier: MIT */
/*
 * cpython.h - the real CPython first, then pyrs, then the means to compare them.
 */
#ifndef PYRS_TESTS_CPYTHON_H
#define PYRS_TESTS_CPYTHON_H

#include "../../src/lib/cpython_internal.h"

/* PyBytesObject.ob_shash is deprecated for those who use it; here it is only measured. */
#if defined(__GNUC__)
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#endif

#include <pyrs/pyrs.h>

#include "compare.h"
#include "groups.h"

#endif
