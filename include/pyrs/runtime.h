/* SPDX-License-Identifier: MIT */
/*
 * runtime.h - is this the interpreter that the layout was made for?
 *
 * A wrong offset does not fail, it reads garbage. So ask once, when the library is loaded: the
 * compiled profile is compared with what the running interpreter says of itself and with objects
 * that its own functions make.
 */
#ifndef PYRS_RUNTIME_H
#define PYRS_RUNTIME_H

#include <pyrs/export.h>
#include <pyrs/layout.h>
#include <pyrs/python.h>
#include <pyrs/status.h>

PYRS_BEGIN_DECLS

/* What pyrs_runtime_check() saw. */
struct pyrs_mismatch {
    const char *item;  /* borrowed, static: what differs, "PyThreadState.interp"; NULL if nothing */
    uint64_t expected; /* what the profile says; a number, an offset, a size or an address */
    uint64_t found;    /* what the interpreter says */
    uint32_t compared; /* how many items were compared, the one that differs included */
};

/**
 * Compare the profile that the library was compiled for with the running interpreter.
 *
 * Version and flavour first, then the interpreter's own table of offsets (3.13 and later), then
 * objects, an exception and the thread state, made and asked by CPython's functions and read
 * through the layout. It stops at the first difference. An exception that is set stays set.
 *
 * @param ts   borrowed, not NULL, the attached thread state
 * @param out  out, not NULL; filled for PYRS_OK and for PYRS_ERR_MISMATCH, untouched otherwise
 * @return     PYRS_OK if nothing differs; or
 *
 * Thread:  attached
 * Errors:  PYRS_ERR_MISMATCH: use no other function of pyrs in this process; PYRS_ERR_NO_MEMORY
 *          if the objects could not be made
 * Mirrors: Include/internal/pycore_debug_offsets.h _Py_DebugOffsets, in part
 * @since 0.1
 */
PYRS_API int pyrs_runtime_check(PyThreadState *ts, struct pyrs_mismatch *out);

/**
 * pyrs_runtime_check() for the function that loads a module: where something differs, ImportError
 * is raised, which names the item, both values, the profile and the interpreter, and says what to
 * do.
 *
 * @param ts  borrowed, not NULL, the attached thread state
 * @return    PYRS_OK if nothing differs; or
 *
 * Thread:  attached
 * Errors:  PYRS_ERR_EXCEPTION: ImportError, and then use no other function of pyrs; or MemoryError
 * Mirrors: Objects/moduleobject.c PyABIInfo_Check, in purpose
 * @since 0.1
 */
PYRS_API int pyrs_runtime_require(PyThreadState *ts);

/**
 * The version of the running interpreter: 0x030b07f0 is 3.11.7.
 *
 * @return  as in PY_VERSION_HEX
 *
 * Thread:  any
 * Errors:  none
 * Mirrors: Python/getversion.c Py_Version
 * @since 0.1
 */
PYRS_API uint32_t pyrs_runtime_version_hex(void);

/**
 * Is the running interpreter a free-threaded build, whether its GIL is on or off?
 *
 * @return  1 or 0
 *
 * Thread:  any
 * Errors:  none
 * Mirrors: Python/getversion.c Py_GetVersion
 * @since 0.1
 */
PYRS_API int pyrs_runtime_is_free_threaded(void);

/**
 * Is the running interpreter a debug build?
 *
 * @return  1 or 0
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Python/sysmodule.c sys.gettotalrefcount, by its existence
 * @since 0.1
 */
PYRS_API int pyrs_runtime_is_debug(void);

/**
 * Is there an interpreter?
 *
 * @return  1 from the end of Py_Initialize() to the middle of Py_Finalize()
 *
 * Thread:  any
 * Errors:  none
 * Mirrors: Python/pylifecycle.c Py_IsInitialized
 * @since 0.1
 */
PYRS_API int pyrs_runtime_is_initialized(void);

/**
 * Is the interpreter on its way out? CPython goes on to say so when it is gone, until it is
 * initialized again: ask pyrs_runtime_is_initialized() too.
 *
 * @return  1 or 0, at this moment
 *
 * Thread:  any
 * Errors:  none
 * Mirrors: Python/pylifecycle.c Py_IsFinalizing
 * @since 0.1
 */
PYRS_API int pyrs_runtime_is_finalizing(void);

PYRS_END_DECLS

#endif
