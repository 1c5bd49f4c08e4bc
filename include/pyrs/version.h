/* SPDX-License-Identifier: MIT */
/*
 * version.h - which pyrs this is, and which callers it can serve.
 *
 * These numbers are typed here and nowhere else: CMake, Cargo and the packages read this file.
 */
#ifndef PYRS_VERSION_H
#define PYRS_VERSION_H

#include <pyrs/export.h>
#include <stdint.h>

PYRS_BEGIN_DECLS

/* The release, as in Semantic Versioning. */
#define PYRS_VERSION_MAJOR 0
#define PYRS_VERSION_MINOR 1
#define PYRS_VERSION_PATCH 0

/* The release as one number that can be compared: 0x000100 is 0.1.0. */
#define PYRS_VERSION_HEX                                                                           \
    ((PYRS_VERSION_MAJOR << 16) | (PYRS_VERSION_MINOR << 8) | PYRS_VERSION_PATCH)

/*
 * The ABI window of libpyrs itself, not of CPython.
 *
 * PYRS_ABI_CURRENT goes up by one whenever a function, a struct of these headers or a status code
 * is added or changed. PYRS_ABI_MIN_COMPATIBLE follows it only when something old stops working.
 * A caller that was compiled with number n works with every library for which
 * PYRS_ABI_MIN_COMPATIBLE <= n <= PYRS_ABI_CURRENT holds; it asks once, when it is loaded.
 */
#define PYRS_ABI_CURRENT 1
#define PYRS_ABI_MIN_COMPATIBLE 1

/**
 * The release of the library that is running.
 *
 * Differs from PYRS_VERSION_HEX when a program was compiled with the headers of another release.
 *
 * @return  PYRS_VERSION_HEX of the library
 *
 * Thread:  any
 * Errors:  none
 * Mirrors: Python/getversion.c Py_Version
 * @since 0.1
 */
PYRS_API uint32_t pyrs_version(void);

/**
 * The release of the library that is running, for people: "0.1.0".
 *
 * @return  borrowed, static, never NULL
 *
 * Thread:  any
 * Errors:  none
 * Mirrors: Python/getversion.c Py_GetVersion
 * @since 0.1
 */
PYRS_API const char *pyrs_version_string(void);

/**
 * The newest ABI number that the library serves.
 *
 * @return  PYRS_ABI_CURRENT of the library
 *
 * Thread:  any
 * Errors:  none
 * Mirrors: nothing; see PYRS_ABI_CURRENT
 * @since 0.1
 */
PYRS_API uint32_t pyrs_abi_current(void);

/**
 * Can the library serve a caller that was compiled with ABI number `abi`?
 *
 * Call it as `pyrs_abi_compatible(PYRS_ABI_CURRENT)`, once, before anything else of pyrs. It says
 * nothing about the interpreter: that is pyrs_runtime_check().
 *
 * @param abi  PYRS_ABI_CURRENT of the caller's headers
 * @return     1 if it can, 0 if the caller must be rebuilt or the library upgraded
 *
 * Thread:  any
 * Errors:  none
 * Mirrors: Include/modsupport.h PyABIInfo_Check, in purpose
 * @since 0.1
 */
PYRS_API int pyrs_abi_compatible(uint32_t abi);

PYRS_END_DECLS

#endif
