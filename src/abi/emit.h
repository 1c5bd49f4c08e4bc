/* SPDX-License-Identifier: MIT */
/* Generated text: layout headers from facts, their selection, and the tables of docs/. */
#ifndef PYRS_ABI_EMIT_H
#define PYRS_ABI_EMIT_H

#include "profile.h"

/*
 * The layout header of `cell`, under the profile's name. It includes `symbols`, or, when that is
 * NULL, has them itself. NULL (EX_DATAERR) when the subset asks for what a struct cannot hold:
 * overlapping members, or a name used twice. Free with g_free().
 */
char *emit_layout(const struct cell *cell, const char *profile_name, const char *symbols,
                  GError **error);

/* Prototypes, variables, and their list: the same in many profiles. Free with g_free(). */
char *emit_symbols(const struct cell *cell);

/* The same as a header of its own, include/pyrs/layout/symbols/<name>.h. Free with g_free(). */
char *emit_symbols_header(const struct cell *cell, const char *name);

/*
 * include/pyrs/layout/select.h: each recorded version goes to its profile, and so does what lies
 * between two that have the same. NULL (EX_DATAERR) when two cells that the preprocessor cannot
 * tell apart have different profiles. Free with g_free().
 */
char *emit_select(const profile_set *set, GError **error);

/* docs/subset.md. Free with g_free(). */
char *emit_subset_table(void);

/* docs/profiles.md. Free with g_free(). */
char *emit_profile_table(const profile_set *set);

#endif
