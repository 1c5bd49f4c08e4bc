/* SPDX-License-Identifier: MIT */
/*
 * The one door to CPython's internals.
 *
 * No other file of pyrs names Py_BUILD_CORE or a pycore header. It is read by three witnesses: the
 * libclang dump, the compiler that verifies a layout header, and the round-trip tests. The headers
 * under include/pyrs and the library itself never come through here.
 */
#ifndef PYRS_CPYTHON_INTERNAL_H
#define PYRS_CPYTHON_INTERNAL_H

#ifndef Py_BUILD_CORE
#define Py_BUILD_CORE 1
#endif

/* CPython's internal headers are not written for -Wextra -Wpedantic -Wconversion. */
#if defined(__GNUC__)
#pragma GCC system_header
#endif

#include <Python.h>
#include <structmember.h>

/* Static initialisers are in Python.h: who asks for them alone has two thirds less to read. */
#ifndef PYRS_CPYTHON_INITIALISERS

#include <internal/pycore_ceval.h>
#include <internal/pycore_frame.h>
#include <internal/pycore_gc.h>
#include <internal/pycore_interp.h>
#include <internal/pycore_long.h>
#include <internal/pycore_object.h>
#include <internal/pycore_pyerrors.h>
#include <internal/pycore_pystate.h>
#include <internal/pycore_runtime.h>

/* Split out of the headers above by later versions. */
#if __has_include(<internal/pycore_critical_section.h>)
#include <internal/pycore_critical_section.h>
#endif
#if __has_include(<internal/pycore_debug_offsets.h>)
#include <internal/pycore_debug_offsets.h>
#endif
#if __has_include(<internal/pycore_interp_structs.h>)
#include <internal/pycore_interp_structs.h>
#endif
#if __has_include(<internal/pycore_interpframe.h>)
#include <internal/pycore_interpframe.h>
#endif
#if __has_include(<internal/pycore_lock.h>)
#include <internal/pycore_lock.h>
#endif
#if __has_include(<internal/pycore_tstate.h>)
#include <internal/pycore_tstate.h>
#endif

#endif /* PYRS_CPYTHON_INITIALISERS */

#endif
