/* SPDX-License-Identifier: MIT */
/*
 * What need not be done again: the state of the files that a stage depends on, by name, size and
 * time as make sees it, kept in the build folder beside how much the stage compared.
 */
#ifndef PYRS_ABI_UNCHANGED_H
#define PYRS_ABI_UNCHANGED_H

#include <glib.h>

/* The state of the files and folders below `root` that `paths` names (NULL-terminated). g_free().
 */
char *unchanged_state(const char *root, const char *const *paths);

/* What unchanged_remember() was told with this state; 0 when it was told nothing or another one. */
unsigned unchanged_compared(const char *file, const char *state);

void unchanged_remember(const char *file, const char *state, unsigned compared);

#endif
