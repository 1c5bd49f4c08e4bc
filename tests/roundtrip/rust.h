/* SPDX-License-Identifier: MIT */
/*
 * rust.h - what Rust says of the facts, in the shape in which the groups compare it.
 *
 * A function that looks something up returns 0 or NULL where Rust does not know it.
 */
#ifndef PYRS_TESTS_RUST_H
#define PYRS_TESTS_RUST_H

#include "facts.h"

int rt_rust_layout(const struct rt_fact *fact, struct rt_measure *out);
/* All bits of a bit-field, in their place in the unit. */
int rt_rust_bits(const struct rt_bitfield *bitfield, uint64_t *out);
const void *rt_rust_symbol(const char *name);
const unsigned char *rt_rust_init(const char *name, size_t *size);
size_t rt_rust_layout_count(void);
size_t rt_rust_symbol_count(void);
const char *rt_rust_profile(void);

/* Copy a member out of a record, or into it, by its name in the bindings; all of it or nothing. */
int rt_rust_read(const struct rt_fact *fact, const void *record, void *out);
int rt_rust_write(const struct rt_fact *fact, void *record, const void *bytes);
uint64_t rt_rust_bitfield_get(const struct rt_bitfield *bitfield, const void *record);
int rt_rust_bitfield_set(const struct rt_bitfield *bitfield, void *record, uint64_t value);

#endif
