/* SPDX-License-Identifier: MIT */
/* libabigail, which reads DWARF instead of headers: a second opinion on what libpyrs promises. */
#ifndef PYRS_ABI_ABIGAIL_H
#define PYRS_ABI_ABIGAIL_H

#include "fact.h"
#include "stage.h"

#define ABIGAIL_RECORD "abi/pyrs-1.abixml"

/* The stable and all declared functions: what is only in the second list promises nothing. */
struct abigail_scope {
    const struct fact_list *stable;
    const struct fact_list *all;
};

/* Writes abi/pyrs-1.abixml from a built library with debug information. */
bool abigail_record(const char *root, const char *library, GError **error);

/* Adds a drift for what the library changed against the record. */
void abigail_compare(struct stage *stage, const char *root, const char *library,
                     struct abigail_scope scope);

#endif
