/* SPDX-License-Identifier: MIT */
/*
 * facts.h - every fact of the layout header, next to what CPython's own headers say of it.
 */
#ifndef PYRS_TESTS_FACTS_H
#define PYRS_TESTS_FACTS_H

#include "cpython.h"

/* One place and size, or one value, as somebody sees it. What a kind has none of is 0. */
struct rt_measure {
    size_t offset;
    size_t size;
    uint64_t value;
    const unsigned char *bytes;
};

struct rt_fact {
    const char *name;   /* "PyObject.ob_type", as in the facts */
    const char *record; /* "PyObject"; NULL for what belongs to none */
    size_t record_size; /* of CPython's struct, also where pyrs promises no size */
    enum pyrs_layout_kind kind;
    struct rt_measure cpython; /* CPython's headers, read by this compiler */
    struct rt_measure pyrs;    /* pyrs's structs and macros, read by this compiler */
    struct rt_measure listed;  /* the numbers that the layout header lists */
};

size_t rt_fact_count(void);
const struct rt_fact *rt_fact_at(size_t index);
const struct rt_fact *rt_fact_find(const char *name, enum pyrs_layout_kind kind);

/* An entry of the table inside libpyrs. A name can be that of a record and of its initialiser. */
const struct pyrs_layout_item *rt_item_find(const char *name, enum pyrs_layout_kind kind);

/* Where a bit-field is in the value of its unit. */
struct rt_bits {
    unsigned shift;
    uint64_t mask;
};

struct rt_bitfield {
    const char *name;   /* "PyASCIIObject.state.kind" */
    const char *record; /* "PyASCIIObject" */
    size_t record_size;
    struct rt_bits listed; /* the numbers that the layout header lists */
    struct rt_bits pyrs;   /* what its macros say */
};

size_t rt_bitfield_count(void);
const struct rt_bitfield *rt_bitfield_at(size_t index);

/* Through CPython's own member: the compiler gives a bit-field no offset that could be compared. */
uint64_t rt_bitfield_get(const struct rt_bitfield *bitfield, const void *record);
void rt_bitfield_set(const struct rt_bitfield *bitfield, void *record, uint64_t value);

/* The field that holds a bit-field, by the name without its last part; NULL if there is none. */
const struct rt_fact *rt_bitfield_unit(const struct rt_bitfield *bitfield);

/* A function or variable of CPython that pyrs uses, as the linker found it. */
struct rt_symbol {
    const char *name;
    enum pyrs_layout_kind kind;
    const void *address;
};

/* NULL behind the last one. */
const struct rt_symbol *rt_symbol_at(size_t index);

#endif
