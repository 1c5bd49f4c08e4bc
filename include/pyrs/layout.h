/* SPDX-License-Identifier: MIT */
/*
 * layout.h - picks the one layout header of this build, and lists what it says.
 *
 * A layout header (layout/<profile>.h, generated) holds for one set of CPython builds. It is chosen
 * while compiling, from what is known about the interpreter:
 *
 *   1. -DPYRS_LAYOUT_HEADER='"file.h"' names it; nothing else is looked at.
 *   2. Python.h came first: its PY_VERSION_HEX, Py_GIL_DISABLED and Py_DEBUG choose.
 *   3. -DPYRS_PY_VERSION_HEX=0x030b07f0, with -DPYRS_PY_FREE_THREADED=1 or -DPYRS_PY_DEBUG=1
 *      where they apply, choose.
 *
 * Anything else stops the compiler with the command to run. pyrs_runtime_check() compares the
 * choice with the interpreter that is really there.
 */
#ifndef PYRS_LAYOUT_H
#define PYRS_LAYOUT_H

#include <limits.h>
#include <pyrs/export.h>
#include <pyrs/python.h>
#include <stddef.h>
#include <stdint.h>

/* The version of CPython, spelled as PY_VERSION_HEX is. */
#if !defined(PYRS_PY_VERSION_HEX) && defined(PY_VERSION_HEX)
#define PYRS_PY_VERSION_HEX PY_VERSION_HEX
#endif

/* 1 for a build without a GIL. */
#if !defined(PYRS_PY_FREE_THREADED)
#if defined(Py_GIL_DISABLED)
#define PYRS_PY_FREE_THREADED 1
#else
#define PYRS_PY_FREE_THREADED 0
#endif
#endif

/* 1 for a build with Py_DEBUG. */
#if !defined(PYRS_PY_DEBUG)
#if defined(Py_DEBUG)
#define PYRS_PY_DEBUG 1
#else
#define PYRS_PY_DEBUG 0
#endif
#endif

/* Bytes of a pointer; only a cross build by hand would define it. */
#if !defined(PYRS_PY_POINTER_SIZE)
#if UINTPTR_MAX > 0xffffffffu
#define PYRS_PY_POINTER_SIZE 8
#else
#define PYRS_PY_POINTER_SIZE 4
#endif
#endif

/* Bytes of a long: 4 on Windows, whatever the pointers have. */
#if !defined(PYRS_PY_LONG_SIZE)
#if ULONG_MAX > 0xffffffffu
#define PYRS_PY_LONG_SIZE 8
#else
#define PYRS_PY_LONG_SIZE 4
#endif
#endif

/* How a struct aligns its 8-byte members: to 4 on i386, except on Windows. */
#if !defined(PYRS_PY_INT64_ALIGN)
#if defined(__i386__) && !defined(_WIN32)
#define PYRS_PY_INT64_ALIGN 4
#else
#define PYRS_PY_INT64_ALIGN 8
#endif
#endif

/* 1 where the byte with the highest bits comes first. */
#if !defined(PYRS_PY_BIG_ENDIAN)
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define PYRS_PY_BIG_ENDIAN 1
#else
#define PYRS_PY_BIG_ENDIAN 0
#endif
#endif

#if defined(PYRS_LAYOUT_HEADER)
#include PYRS_LAYOUT_HEADER
#elif !defined(PYRS_PY_VERSION_HEX)
#error "pyrs: for which CPython? Include Python.h first, or define PYRS_PY_VERSION_HEX"
#else
#include <pyrs/layout/select.h>
#endif

#if defined(PYRS_LAYOUT_UNKNOWN)
#error "pyrs: nobody recorded this CPython. Measure it: pyrs-abi profile --python EXE --output FILE"
#endif

PYRS_BEGIN_DECLS

/* What an entry of the layout table is about. The words are those of the fact files. */
enum pyrs_layout_kind {
    PYRS_LAYOUT_RECORD = 1,   /* a struct: `size` */
    PYRS_LAYOUT_FIELD = 2,    /* a member: `offset`, `size` */
    PYRS_LAYOUT_BITFIELD = 3, /* a bitfield: `shift`, `width`; its unit has an entry too */
    PYRS_LAYOUT_CONST = 4,    /* a constant: `value` */
    PYRS_LAYOUT_INIT = 5,     /* a static initialiser: `bytes`, `size` */
    PYRS_LAYOUT_FUNC = 6,     /* a function of CPython that pyrs may call: the name alone */
    PYRS_LAYOUT_DATA = 7      /* a variable of CPython that pyrs may read: the name alone */
};

/*
 * One thing that the profile says. Members that the kind does not use are 0.
 *
 * Sizes and offsets are in bytes, shifts and widths in bits. Offsets, and sizes of records, come
 * from the compiler that compiled libpyrs, so that they can be compared with the layout header.
 */
struct pyrs_layout_item {
    const char *name;           /* as in the facts: "PyObject.ob_type", "Py_TPFLAGS_HEAPTYPE" */
    const unsigned char *bytes; /* the initialiser's bytes; NULL for every other kind */
    uint64_t value;             /* a negative constant is in two's complement */
    uint32_t offset;            /* of the member in its record */
    uint32_t size;              /* of the record, member or initialiser */
    uint16_t kind;              /* enum pyrs_layout_kind */
    uint8_t shift;              /* from the lowest bit of the unit's value */
    uint8_t width;              /* of the bitfield */
};

/**
 * The name of the profile that the library was compiled for: "cp313t-lp64le".
 *
 * Where the library was not built together with its caller, compare this with PYRS_LAYOUT_PROFILE:
 * the inline functions in the caller are those of the caller's profile.
 *
 * @return  borrowed, static, never NULL
 *
 * Thread:  any
 * Errors:  none
 * Mirrors: nothing
 * @since 0.1
 */
PYRS_API const char *pyrs_layout_profile(void);

/**
 * How many entries the layout table has.
 *
 * @return  the count, never 0
 *
 * Thread:  any
 * Errors:  none
 * Mirrors: nothing
 * @since 0.1
 */
PYRS_API size_t pyrs_layout_count(void);

/**
 * The entry at a place of the layout table. Its order is that of the layout header.
 *
 * @param index  from 0
 * @return       borrowed, static; NULL from pyrs_layout_count() on
 *
 * Thread:  any
 * Errors:  none
 * Mirrors: nothing
 * @since 0.1
 */
PYRS_API const struct pyrs_layout_item *pyrs_layout_at(size_t index);

/**
 * The entry of a name. Slow: it walks the table, for tests and messages.
 *
 * @param name  as in the facts, "PyObject.ob_type"; borrowed, not NULL
 * @return      borrowed, static; NULL if the profile does not have it
 *
 * Thread:  any
 * Errors:  none
 * Mirrors: nothing
 * @since 0.1
 */
PYRS_API const struct pyrs_layout_item *pyrs_layout_find(const char *name);

/**
 * The word that fact files use for a kind of entry: "field".
 *
 * @param kind  an enum pyrs_layout_kind
 * @return      borrowed, static; NULL for a number that is no kind
 *
 * Thread:  any
 * Errors:  none
 * Mirrors: nothing
 * @since 0.1
 */
PYRS_API const char *pyrs_layout_kind_name(int kind);

PYRS_END_DECLS

#endif
