/* SPDX-License-Identifier: MIT */
/*
 * Static initialisers: the bytes that CPython's macros leave in memory, made by this compiler now,
 * against the bytes in the layout header, in libpyrs and in Rust.
 */
#include "facts.h"
#include "rust.h"

static void compare_init(const char *name, const void *expected, size_t size)
{
    const struct pyrs_layout_item *item = rt_item_find(name, PYRS_LAYOUT_INIT);
    const struct rt_fact *fact = rt_fact_find(name, PYRS_LAYOUT_INIT);
    if (RT_EQUAL(name, size, fact->pyrs.size)) {
        RT_BYTES(name, expected, fact->pyrs.bytes, size);
    }
    if (RT_HOLDS(name, item != NULL && item->size == size, "in libpyrs, with CPython's size")) {
        RT_BYTES(name, expected, item->bytes, size);
    }
    size_t rust_size = 0;
    const unsigned char *rust_bytes = rt_rust_init(name, &rust_size);
    if (RT_EQUAL(name, size, rust_size)) {
        RT_BYTES(name, expected, rust_bytes, size);
    }
}

#define IGNORE(...)
#define COMPARE_INIT(name, c_type, pyrs_name, size, expr)                                          \
    compare_init(#name, &(expr), sizeof(c_type));

void rt_init(void)
{
    PYRS_LAYOUT_FACTS(IGNORE, IGNORE, IGNORE, IGNORE, COMPARE_INIT, IGNORE, IGNORE)
}
