/* SPDX-License-Identifier: MIT */
/* Files that are written whole or not at all. */
#ifndef PYRS_ABI_FILE_H
#define PYRS_ABI_FILE_H

#include <glib.h>
#include <stdbool.h>

/*
 * Writes through a temporary file that is renamed, and makes the directories on the way; to
 * standard output when `path` is NULL. EX_CANTCREAT when it cannot.
 */
bool file_write(const char *path, const char *text, GError **error);

#endif
