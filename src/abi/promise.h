/* SPDX-License-Identifier: MIT */
/*
 * What pyrs itself promises: the functions, structs and codes that its stable headers declare.
 *
 * abi/pyrs-1.abi holds what was released, abi/next/ what was added since, and
 * abi/except.abi the admitted breaks, each with its reason.
 */
#ifndef PYRS_ABI_PROMISE_H
#define PYRS_ABI_PROMISE_H

#include "fact.h"

/* What the headers declare: see declaration.h. */
struct fact_list *promise_declared(const char *root, const char *layout_header, bool unstable,
                                   GError **error);

/* The released promise and all pending additions, as one list. */
struct fact_list *promise_recorded(const char *root, GError **error);

struct promise_break {
    char *item;
    char *expected;
    char *found;
    char *file; /* below the root: where to look, or what to edit */
    unsigned line;
};

/*
 * What the declared headers break of the record, of struct promise_break *: everything that was
 * removed or changed without an entry in abi/except.abi, what is declared and recorded nowhere, and
 * exceptions that except nothing.
 */
GPtrArray *promise_breaks(const char *root, const struct fact_list *declared,
                          const struct fact_list *recorded, GError **error);

/* Writes what is declared and not recorded to abi/next/, or with `release` all to the epoch. */
bool promise_record(const char *root, const struct fact_list *declared, bool release,
                    unsigned *written, GError **error);

#endif
