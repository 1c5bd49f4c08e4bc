/* SPDX-License-Identifier: MIT */
/* libabigail, which reads DWARF instead of headers: a second opinion on what libpyrs promises. */
#ifndef PYRS_ABI_ABIGAIL_H
#define PYRS_ABI_ABIGAIL_H

#include "fact.h"
#include "stage.h"

#define ABIGAIL_RECORD "abi/pyrs-1.abixml"

/* Writes abi/pyrs-1.abixml from a built library with debug information. */
bool abigail_record(const char *root, const char *library, GError **error);

/* Adds a drift for what the library changed of the record, in the functions of `promised`. */
void abigail_compare(struct stage *stage, const char *root, const char *library,
                     const struct fact_list *promised);

#endif
