/* SPDX-License-Identifier: MIT */
/* Errors of pyrs-abi: a GError whose code is the exit code (sysexits.h) of the process. */
#ifndef PYRS_ABI_ERROR_H
#define PYRS_ABI_ERROR_H

#include <glib.h>
#include <stdbool.h>
#include <sysexits.h>

/* Sets `error` (which may be NULL) and returns false, so that a failing path is one statement. */
bool fail(GError **error, int exit_code, const char *format, ...) G_GNUC_PRINTF(3, 4);

#endif
