/* SPDX-License-Identifier: MIT */
/*
 * rust.h - the Rust half, as the groups need it. Only rust.c knows pyrs-echo.
 */
#ifndef PYRS_TESTS_RUST_H
#define PYRS_TESTS_RUST_H

#include "facts.h"

/* Compare what Rust's tables say with CPython; each reports its own drifts. */
void rt_rust_layout(const struct rt_fact *fact);
void rt_rust_bitfield_layout(const struct rt_bitfield *bitfield, uint64_t bits);
void rt_rust_symbol(const struct rt_symbol *symbol);
void rt_rust_init(const char *name, const void *expected, size_t size);

/* Read or fill one member by its name; a member that Rust does not know is a drift. */
void rt_rust_read(const struct rt_fact *fact, const void *record, void *out);
void rt_rust_write(const struct rt_fact *fact, void *record, const void *bytes);
uint64_t rt_rust_bitfield_get(const struct rt_bitfield *bitfield, const void *record);
void rt_rust_bitfield_set(const struct rt_bitfield *bitfield, void *record, uint64_t value);

#endif
