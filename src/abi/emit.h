/* SPDX-License-Identifier: MIT */
/* Generated text: layout headers from facts, their selection, and the tables of docs/. */
#ifndef PYRS_ABI_EMIT_H
#define PYRS_ABI_EMIT_H

#include "profile.h"

/*
 * The layout header of `cell`, under the profile's name. NULL (EX_DATAERR) when the subset asks for
 * what a struct cannot hold: overlapping members, or a name used twice. Free with g_free().
 */
char *emit_layout(const struct cell *cell, const char *profile_name, GError **error);

/* include/pyrs/layout/select.h. Free with g_free(). */
char *emit_select(const profile_set *set);

/* docs/subset.md. Free with g_free(). */
char *emit_subset_table(void);

/* docs/profiles.md. Free with g_free(). */
char *emit_profile_table(const profile_set *set);

#endif
