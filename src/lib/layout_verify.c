/* SPDX-License-Identifier: MIT */
/*
 * Compiles exactly when a layout header tells the truth about the CPython on the include path.
 *
 * The compiler that will build an extension is the witness: each fact of the layout header is held
 * against CPython's own declarations, and each prototype against CPython's own prototype. It is
 * compiled with -fsyntax-only and links into nothing. The first failing assertion names the item.
 */
#include "cpython_internal.h"

#include PYRS_LAYOUT_HEADER

#include <stddef.h>

/* A builder may ask for less alignment than the members have (Debian does, for PyGC_Head): what
 * pyrs lays out must do for CPython, not the other way round. */
#define VERIFY_RECORD(c_type, tag, size)                                                           \
    _Static_assert(sizeof(c_type) == (size), #c_type ": size");                                    \
    _Static_assert(_Alignof(c_type) <= _Alignof(struct tag), #c_type ": align");                   \
    _Static_assert(sizeof(struct tag) == (size), #c_type ": size of struct " #tag);

#define VERIFY_FIELD(c_type, path, tag, member, offset, size)                                      \
    _Static_assert(offsetof(c_type, path) == (offset), #c_type "." #path ": offset");              \
    _Static_assert(sizeof(((c_type *)0)->path) == (size), #c_type "." #path ": size");             \
    _Static_assert(offsetof(struct tag, member) == (offset),                                       \
                   #c_type "." #path ": offset in struct " #tag);                                  \
    _Static_assert(sizeof(((struct tag *)0)->member) == (size),                                    \
                   #c_type "." #path ": size in struct " #tag);

#define VERIFY_CONST(name, pyrs_name, value)                                                       \
    _Static_assert((unsigned long long)(name) == (unsigned long long)(value), #name ": value");    \
    _Static_assert((unsigned long long)(pyrs_name) == (unsigned long long)(value),                 \
                   #name ": value of " #pyrs_name);

/* The compiler refuses offsetof() of a bit-field; initialisers are no constant expressions. The
 * round trips compare both at run time. Prototypes are held against each other by being here. */
#define VERIFY_BITFIELD(c_type, path, tag, pyrs_name, shift, width)
#define VERIFY_INIT(name, c_type, pyrs_name, size, expr)
#define VERIFY_FUNC(name)
#define VERIFY_DATA(name)

/* PyBytesObject.ob_shash is deprecated for those who use it; here it is only measured. */
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

PYRS_LAYOUT_FACTS(VERIFY_RECORD, VERIFY_FIELD, VERIFY_BITFIELD, VERIFY_CONST, VERIFY_INIT,
                  VERIFY_FUNC, VERIFY_DATA)
