/* SPDX-License-Identifier: MIT */
/* The files this tool generates into the tree: write them, or see whether they are current. */
#ifndef PYRS_ABI_GENERATED_H
#define PYRS_ABI_GENERATED_H

#include <glib.h>
#include <stdbool.h>

#include "profile.h"

enum { CHANGE_DRIFT = 3 }; /* exit code of a check that found a difference */

struct generated_result {
    unsigned files;      /* compared */
    unsigned stale;      /* not as they would be written, missing, or no longer generated */
    char *first_path;    /* of the first stale one, below the root */
    char *first_item;    /* what its first stale line is about; its name when that is not known */
    unsigned first_line; /* 1-based; 0 when the file is missing */
    char *expected;      /* that line as it should be, and as it is */
    char *found;
};

/* From the cells in `set`. Writes stale files when `write`; else only compares. */
bool generated_run(const char *root, const profile_set *set, bool write,
                   struct generated_result *result, GError **error);
void generated_result_clear(struct generated_result *result);

#endif
