/* SPDX-License-Identifier: MIT */
/* How a name of CPython becomes a name of pyrs. One rule each, so that nobody has to look them up.
 */
#ifndef PYRS_ABI_EMIT_NAME_H
#define PYRS_ABI_EMIT_NAME_H

#include "subset.h"

/* All results are freed with g_free(). */

/* `_Py_IMMORTAL_REFCNT` -> `PYRS_IMMORTAL_REFCNT`. */
char *emit_name_of_const(const char *name);

/* `PyModuleDef_HEAD_INIT` -> `PYRS_INIT_MODULEDEF_HEAD`. */
char *emit_name_of_init(const char *name);

/* `pyrs_ascii_object`, `state.kind` -> `PYRS_ASCII_OBJECT_KIND`. */
char *emit_name_of_bitfield(const char *tag, const char *path);

/*
 * The struct member for a path: its last component, or the whole path joined by `_` where the
 * record has another member of that name.
 */
char *emit_name_of_member(const struct subset_item *field);

/* The include guard of a layout header: `cp313-lp64le` -> `PYRS_LAYOUT_CP313_LP64LE_H`. */
char *emit_name_of_guard(const char *prefix, const char *file);

#endif
