/* SPDX-License-Identifier: MIT */
/* libclang's C API, as far as a dump needs it: parse a text, walk its records, evaluate. */
#ifndef PYRS_ABI_CLANG_UNIT_H
#define PYRS_ABI_CLANG_UNIT_H

#include <clang-c/Index.h>
#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

/* A parsed text. Its declarations can be looked up by name. */
typedef struct clang_unit {
    CXIndex index;
    CXTranslationUnit unit;
    GHashTable *declarations; /* name -> CXCursor *, of the top level */
    GHashTable *bad_lines;    /* line numbers of the text that did not compile */
} clang_unit;

/* One member of a record. */
struct clang_member {
    char *path; /* anonymous records skipped: `state.kind` */
    char *type; /* spelling, with source positions cut out */
    uint64_t bit_offset;
    uint64_t size; /* bytes; 0 for a flexible array */
    int bit_width; /* -1 when it is no bit-field */
};

/*
 * Parses `text`, without the bodies of functions. An error in an included file fails the whole unit
 * (libclang would go on and answer with empty records); an error on a line of `text` itself is kept
 * in `bad_lines`.
 */
clang_unit *clang_unit_parse(const char *text, const char *const *cflags, GError **error);
void clang_unit_free(clang_unit *unit);

bool clang_unit_find(const clang_unit *unit, const char *name, CXCursor *cursor);
bool clang_unit_line_is_bad(const clang_unit *unit, unsigned line);

/* The files the text included whose name ends in `suffix`, their contents hashed (SHA-256, hex). */
char *clang_unit_hash_of(const clang_unit *unit, const char *suffix);
char *clang_unit_target(const clang_unit *unit);

/* False when the variable `name` has no integer value. */
bool clang_unit_integer(const clang_unit *unit, const char *name, uint64_t *value, bool *negative);
/* NULL when the variable `name` has no string value. */
char *clang_unit_string(const clang_unit *unit, const char *name);

char *clang_type_text(CXType type);

/*
 * Members of a record type, of struct clang_member *. Enters a named record-typed member only when
 * `enter(path, data)` says so.
 */
GPtrArray *clang_record_members(CXType record, bool (*enter)(const char *path, void *data),
                                void *data);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(clang_unit, clang_unit_free)

#endif
