/* SPDX-License-Identifier: MIT */
/* One fact about a cell: one line of text in, one line of text out. Knows nothing else. */
#ifndef PYRS_ABI_FACT_H
#define PYRS_ABI_FACT_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

/* In the order of their words, so that a sorted file groups them. */
enum fact_kind {
    FACT_BITFIELD,
    FACT_CELL,
    FACT_CONST,
    FACT_DATA,
    FACT_FIELD,
    FACT_FUNC,
    FACT_INIT,
    FACT_OBSERVED,
    FACT_RECORD,
    FACT_KIND_COUNT
};

/* Which members are set depends on the kind; the rest are 0 or NULL. */
struct fact {
    enum fact_kind kind;
    char *name;      /* `PyObject`, `PyObject.ob_type`, `METH_O`; for FACT_CELL the key */
    char *text;      /* type spelling, bytes of an initialiser in hex, or a cell's value */
    uint64_t value;  /* FACT_CONST; negative constants are kept in two's complement */
    bool negative;   /* FACT_CONST: write `value` as a negative number */
    uint64_t offset; /* bytes; bits for FACT_BITFIELD */
    uint64_t size;   /* bytes; bits for FACT_BITFIELD */
    uint64_t align;  /* bytes, FACT_RECORD only */
};

/* A fact file: facts sorted by kind and name, and where they came from. */
typedef struct fact_list {
    GPtrArray *facts; /* of struct fact * */
    char *source;     /* file name for messages, or NULL */
} fact_list_t;

const char *fact_kind_word(enum fact_kind kind);

struct fact *fact_new(enum fact_kind kind, const char *name, const char *text);
struct fact *fact_copy(const struct fact *fact);
void fact_free(struct fact *fact);

/* Orders by kind, then by name: the order of the lines in a file. */
int fact_compare(const struct fact *a, const struct fact *b);

/*
 * Whether the bytes of a line, without its newline, are plain text at all; `complete` says that the
 * newline was there. Asked before what the line means: the message then names the real trouble.
 */
bool fact_line_is_text(const char *line, size_t length, bool complete, GError **error);

/* Parses one line without its newline; on failure returns NULL and says what is wrong with it. */
struct fact *fact_parse(const char *line, GError **error);

/* The line of a fact, without a newline. */
char *fact_format(const struct fact *fact);

/* The part of the line after the name. */
char *fact_format_value(const struct fact *fact);

struct fact_list *fact_list_new(const char *source);
void fact_list_free(struct fact_list *list);
void fact_list_add(struct fact_list *list, struct fact *fact);

/* Adds the `cell facts` count, by which a reader sees a truncated file, and sorts. Last of all. */
void fact_list_finish(struct fact_list *list);

size_t fact_list_length(const struct fact_list *list);
const struct fact *fact_list_at(const struct fact_list *list, size_t index);

/* NULL when there is no such fact. The list must be finished. */
const struct fact *fact_list_find(const struct fact_list *list, enum fact_kind kind,
                                  const char *name);

/* The line of a fact in the file of its list; 0 when it is not there. */
unsigned fact_list_line(const struct fact_list *list, const struct fact *fact);

/* The value of a `cell` fact, or NULL. */
const char *fact_list_cell(const struct fact_list *list, const char *key);

/* Reads text (of `length` bytes); `source` names it in errors. Strict: see docs/api-design/0003. */
struct fact_list *fact_list_parse(const char *text, size_t length, const char *source,
                                  GError **error);
struct fact_list *fact_list_read(const char *path, GError **error);
char *fact_list_format(const struct fact_list *list);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(fact_list_t, fact_list_free)

#endif
