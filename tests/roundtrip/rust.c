/* SPDX-License-Identifier: MIT */
#include "rust.h"
#include <string.h>

void rt_rust_layout(const struct rt_fact *fact)
{
    (void)fact;
}

void rt_rust_bitfield_layout(const struct rt_bitfield *bitfield, uint64_t bits)
{
    (void)bitfield;
    (void)bits;
}

void rt_rust_symbol(const struct rt_symbol *symbol)
{
    (void)symbol;
}

void rt_rust_init(const char *name, const void *expected, size_t size)
{
    (void)name;
    (void)expected;
    (void)size;
}

void rt_rust_read(const struct rt_fact *fact, const void *record, void *out)
{
    memcpy(out, (const char *)record + fact->pyrs.offset, fact->pyrs.size);
}

void rt_rust_write(const struct rt_fact *fact, void *record, const void *bytes)
{
    memcpy((char *)record + fact->pyrs.offset, bytes, fact->pyrs.size);
}

uint64_t rt_rust_bitfield_get(const struct rt_bitfield *bitfield, const void *record)
{
    return rt_bitfield_get(bitfield, record);
}

void rt_rust_bitfield_set(const struct rt_bitfield *bitfield, void *record, uint64_t value)
{
    rt_bitfield_set(bitfield, record, value);
}
