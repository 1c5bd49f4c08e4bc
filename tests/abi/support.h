/* SPDX-License-Identifier: MIT */
/* What the tests of pyrs-abi share: facts from a few lines, golden files, a scratch directory. */
#ifndef PYRS_ABI_TEST_SUPPORT_H
#define PYRS_ABI_TEST_SUPPORT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "fact.h"
#include "profile.h"

/* A finished list of the facts in `lines`, one a line, in any order. */
struct fact_list *facts_of(const char *lines);

/*
 * A cell of `version` (which must be a final release) and `flavour` on x86_64 with the facts in
 * `lines`, which may replace any of the lines that say so.
 */
struct cell *cell_of(const char *version, const char *flavour, const char *lines);

/* Fails unless the error has this code and message; frees it. */
void assert_error(GError **error, int code, const char *message);

/*
 * Fails, showing the first line that differs, unless `text` is what golden/<name> holds. With
 * PYRS_UPDATE_GOLDEN in the environment the file is written instead, for a person to review.
 */
void assert_golden(const char *name, const char *text);

/* A directory of this test alone; removed with all that is in it by scratch_remove(). */
char *scratch_new(void);
void scratch_remove(char *directory);

/* Writes below `directory`, making the directories on the way. */
void scratch_write(const char *directory, const char *path, const char *text);

#endif
