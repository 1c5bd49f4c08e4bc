/* SPDX-License-Identifier: MIT */
/* The curated list of abi/subset.def as a table, and which of its items a cell has. */
#ifndef PYRS_ABI_SUBSET_H
#define PYRS_ABI_SUBSET_H

#include <stdbool.h>
#include <stddef.h>

/*
 * A set of builds: flavours in the order of their words, once for 64-bit and once for 32-bit data
 * models, because CPython itself chooses by both (3.14 splits the refcount on 64-bit GIL builds).
 */
enum subset_flavours {
    PYRS_LP64 = 0x0f,
    PYRS_ILP32 = 0xf0,
    PYRS_FLAVOUR_GIL = 0x11,
    PYRS_FLAVOUR_FT = 0x22,
    PYRS_FLAVOUR_GIL_DEBUG = 0x44,
    PYRS_FLAVOUR_FT_DEBUG = 0x88,
    PYRS_GIL = PYRS_FLAVOUR_GIL | PYRS_FLAVOUR_GIL_DEBUG,
    PYRS_FT = PYRS_FLAVOUR_FT | PYRS_FLAVOUR_FT_DEBUG,
    PYRS_RELEASE = PYRS_FLAVOUR_GIL | PYRS_FLAVOUR_FT,
    PYRS_DEBUG = PYRS_FLAVOUR_GIL_DEBUG | PYRS_FLAVOUR_FT_DEBUG,
    PYRS_ANY = PYRS_GIL | PYRS_FT
};

/* What is promised of a record: nothing but its name, its listed members, or all of it. */
enum subset_kind { PYRS_OPAQUE, PYRS_MEMBERS, PYRS_FULL };

enum subset_tier { PYRS_STABLE, PYRS_UNSTABLE };

enum { PYRS_OPEN = 1000 }; /* `until` of what is still there */

enum subset_item_type {
    SUBSET_RECORD,
    SUBSET_FIELD,
    SUBSET_BITFIELD,
    SUBSET_CONST,
    SUBSET_INIT,
    SUBSET_FUNC,
    SUBSET_DATA,
    SUBSET_ITEM_TYPE_COUNT
};

struct subset_item {
    enum subset_item_type type;
    const char *name;   /* record's C type, member path, or the constant's, function's ... name */
    const char *record; /* C type of the record a FIELD, BITFIELD or INIT belongs to */
    const char *c_type; /* pyrs's type of a FIELD or DATA, a FUNC's result, a BITFIELD's unit */
    const char *extra;  /* RECORD: pyrs's tag; FUNC: parameters; INIT: expression */
    enum subset_kind kind;
    enum subset_tier tier;
    int since; /* first minor version that has it */
    int until; /* first minor version that no longer has it */
    int flavours;
    const char *reason;
    int line; /* in abi/subset.def, for messages */
};

extern const struct subset_item subset_items[];
extern const size_t subset_item_count;

/* One build's place in the tables. */
struct subset_cell {
    int minor;
    int flavour; /* one bit: a flavour in one data model */
};

bool subset_item_applies(const struct subset_item *item, struct subset_cell cell);

/* The record item of a C type in that cell, or NULL. */
const struct subset_item *subset_record(const char *c_type, struct subset_cell cell);

/* The record that a member of this pyrs type embeds (`struct pyrs_object`), or NULL. */
const struct subset_item *subset_record_of_tag(const char *type, struct subset_cell cell);

/* `gil`, `ft`, `gil-debug`, `ft-debug`, in any data model; 0 for an unknown word. */
int subset_flavour_from_word(const char *word);
/* The word of the one flavour in a set, whatever its data model; NULL when there are several. */
const char *subset_flavour_word(int flavours);

const char *subset_item_type_word(enum subset_item_type type);

/* The name an item has in facts: `PyObject.ob_type`, `_gc_runtime_state`. Free with g_free(). */
char *subset_item_fact_name(const struct subset_item *item);

/* A C type without `struct `, as facts name records. Points into `c_type`. */
const char *subset_bare_type(const char *c_type);

#endif
