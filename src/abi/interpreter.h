/* SPDX-License-Identifier: MIT */
/* An interpreter's own account of itself: src/abi/interpreter.py, run by it. */
#ifndef PYRS_ABI_INTERPRETER_H
#define PYRS_ABI_INTERPRETER_H

#include <glib.h>

typedef struct interpreter {
    GHashTable *answers; /* key -> value */
} interpreter;

/*
 * Starts `executable` (a path, or a name looked up in PATH). NULL with EX_UNAVAILABLE when it does
 * not start, is no CPython, or answers something else.
 */
interpreter *interpreter_ask(const char *executable, const char *root, GError **error);
void interpreter_free(interpreter *interpreter);

/* Never NULL: an absent answer is the empty string. */
const char *interpreter_get(const interpreter *interpreter, const char *key);

/* Compiler flags for its headers: include directories and build flags. Free with g_strfreev(). */
char **interpreter_cflags(const interpreter *interpreter);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(interpreter, interpreter_free)

#endif
