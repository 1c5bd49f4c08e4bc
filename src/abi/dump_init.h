/* SPDX-License-Identifier: MIT */
/* Static initialisers as bytes. libclang hands out no bytes of an aggregate, only scalars. */
#ifndef PYRS_ABI_DUMP_INIT_H
#define PYRS_ABI_DUMP_INIT_H

#include "clang_unit.h"
#include "fact.h"
#include "subset.h"

struct dump_init {
    const struct subset_item *item;
    size_t index; /* of the item, for the names of variables */
    struct subset_cell cell;
    bool big_endian;
    const struct fact_list *facts; /* records and members measured so far */
};

/*
 * Writes the line that evaluates the curated scalars of an initialiser; or `all` that were
 * measured: CPython may initialise one member of a union of which the subset lists another, and
 * only the former has a constant value.
 */
void dump_init_write(const struct dump_init *init, bool all, GString *text);

/* The bytes in hex, from the unit that parsed the line; NULL unless each curated one is known. */
char *dump_init_read(const struct dump_init *init, const clang_unit *unit);

#endif
