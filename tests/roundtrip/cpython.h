/* SPDX-License-Identifier: MIT */
/*
 * cpython.h - the real CPython first, then pyrs, then the means to compare them.
 */
#ifndef PYRS_TESTS_CPYTHON_H
#define PYRS_TESTS_CPYTHON_H

#include "../../src/lib/cpython_internal.h"

/* The internal headers make inline functions of these, for which CPython exports too little. */
#undef PyCriticalSection_Begin
#undef PyCriticalSection_End
#undef PyCriticalSection2_Begin
#undef PyCriticalSection2_End

/* PyBytesObject.ob_shash is deprecated for those who use it; here it is only measured. */
#if defined(__GNUC__)
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#endif

#include <pyrs/pyrs.h>

/* Headers of another flavour would agree with themselves, and say nothing of this interpreter. */
#if PYRS_LAYOUT_DEBUG != defined(Py_DEBUG) || PYRS_LAYOUT_FREE_THREADED != defined(Py_GIL_DISABLED)
#error "pyrs: CPython's headers on the include path are of another flavour than the layout header"
#endif

#include "compare.h"
#include "groups.h"

#endif
