/* SPDX-License-Identifier: MIT */
#include "rust.h"

#include <pyrs_echo.h>
#include <string.h>

/* Rust's entry of that kind and name; 0 if it has none. */
static int find_item(const char *name, enum pyrs_layout_kind kind, struct pyrs_layout_item *out)
{
    static size_t next;
    size_t count = pyrs_echo_layout_count();
    /* Both sides go through their facts in the order of the layout header: look there first. */
    for (size_t i = 0; i < count; i++) {
        size_t index = (next + i) % count;
        if (pyrs_echo_layout_at(index, out) && out->kind == kind && strcmp(out->name, name) == 0) {
            next = index + 1;
            return 1;
        }
    }
    return 0;
}

int rt_rust_layout(const struct rt_fact *fact, struct rt_measure *out)
{
    struct pyrs_layout_item item;
    if (!find_item(fact->name, fact->kind, &item)) {
        return 0;
    }
    *out = (struct rt_measure){item.offset, item.size, item.value, item.bytes};
    return 1;
}

int rt_rust_bits(const struct rt_bitfield *bitfield, uint64_t *out)
{
    struct pyrs_layout_item item;
    if (!find_item(bitfield->name, PYRS_LAYOUT_BITFIELD, &item)) {
        return 0;
    }
    *out = (((uint64_t)1 << item.width) - 1) << item.shift;
    return 1;
}

const void *rt_rust_symbol(const char *name)
{
    return pyrs_echo_symbol_find(name);
}

size_t rt_rust_layout_count(void)
{
    return pyrs_echo_layout_count();
}

size_t rt_rust_symbol_count(void)
{
    return pyrs_echo_symbol_count();
}

const char *rt_rust_profile(void)
{
    return pyrs_echo_layout_profile();
}

const unsigned char *rt_rust_init(const char *name, size_t *size)
{
    struct pyrs_layout_item item;
    if (!find_item(name, PYRS_LAYOUT_INIT, &item)) {
        return NULL;
    }
    *size = item.size;
    return item.bytes;
}

int rt_rust_read(const struct rt_fact *fact, const void *record, void *out)
{
    ptrdiff_t index = pyrs_echo_field_find(fact->name);
    return index >= 0 && pyrs_echo_field_read((size_t)index, record, out, fact->cpython.size) ==
                             (ptrdiff_t)fact->cpython.size;
}

int rt_rust_write(const struct rt_fact *fact, void *record, const void *bytes)
{
    ptrdiff_t index = pyrs_echo_field_find(fact->name);
    return index >= 0 && pyrs_echo_field_write((size_t)index, record, bytes, fact->cpython.size) ==
                             (ptrdiff_t)fact->cpython.size;
}

uint64_t rt_rust_bitfield_get(const struct rt_bitfield *bitfield, const void *record)
{
    ptrdiff_t index = pyrs_echo_bitfield_find(bitfield->name);
    return index < 0 ? UINT64_MAX : pyrs_echo_bitfield_get((size_t)index, record);
}

int rt_rust_bitfield_set(const struct rt_bitfield *bitfield, void *record, uint64_t value)
{
    ptrdiff_t index = pyrs_echo_bitfield_find(bitfield->name);
    return index >= 0 && pyrs_echo_bitfield_set((size_t)index, record, value);
}
