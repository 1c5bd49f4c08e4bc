/* SPDX-License-Identifier: MIT */
/* Measures a cell: what libclang reads in its headers, as a list of facts. */
#ifndef PYRS_ABI_DUMP_H
#define PYRS_ABI_DUMP_H

#include "fact.h"

struct dump_input {
    const char *root;          /* the tree of pyrs, for src/lib/cpython_internal.h */
    const char *const *cflags; /* include directories, defines, target; NULL-terminated */
    const char *defines; /* build flags beyond pyconfig.h, part of the identity; `-` is none */
    const char *target;  /* what the cell is called; NULL for the compiler's own name of it */
};

/*
 * A finished list, or NULL: EX_UNAVAILABLE when there are no usable CPython headers, EX_DATAERR
 * when they do not parse. An item of the subset that the headers lack is simply not in the list.
 */
struct fact_list *dump_cpython(const struct dump_input *input, GError **error);

#endif
