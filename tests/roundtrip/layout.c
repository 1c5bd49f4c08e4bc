/* SPDX-License-Identifier: MIT */
/*
 * Every fact, five times: CPython's own headers as this compiler reads them are right by
 * definition; against them come the numbers that the layout header lists, its structs and macros,
 * the table inside libpyrs, and Rust's table.
 */
#define _GNU_SOURCE
#include "facts.h"
#include "rust.h"

#include <dlfcn.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

/* A measure in the words of the fact files. */
static void format_measure(char *out, size_t size, enum pyrs_layout_kind kind,
                           const struct rt_measure *measure)
{
    if (kind == PYRS_LAYOUT_FIELD) {
        snprintf(out, size, "offset=%zu size=%zu", measure->offset, measure->size);
    } else if (kind == PYRS_LAYOUT_CONST) {
        snprintf(out, size, "0x%" PRIx64, measure->value);
    } else {
        snprintf(out, size, "size=%zu", measure->size);
    }
}

static void compare_measure(const struct rt_fact *fact, const struct rt_measure *found,
                            const char *whose)
{
    char left[80];
    char right[80];
    char words[160];
    format_measure(left, sizeof left, fact->kind, &fact->cpython);
    format_measure(right, sizeof right, fact->kind, found);
    if (strcmp(left, right) == 0) {
        RT_TEXT(fact->name, left, right);
        return;
    }
    snprintf(words, sizeof words, "%s in %s", right, whose);
    RT_TEXT(fact->name, left, words);
}

static const struct pyrs_layout_item *find_item(const char *name, enum pyrs_layout_kind kind)
{
    const struct pyrs_layout_item *item = rt_item_find(name, kind);
    RT_TEXT(name, pyrs_layout_kind_name((int)kind),
            item == NULL ? "not in libpyrs" : pyrs_layout_kind_name(item->kind));
    return item;
}

/* What the table inside libpyrs says, in the same shape. */
static void compare_library(const struct rt_fact *fact)
{
    const struct pyrs_layout_item *item = find_item(fact->name, fact->kind);
    if (item != NULL) {
        struct rt_measure found = {item->offset, item->size, item->value, item->bytes};
        compare_measure(fact, &found, "libpyrs");
    }
}

static void compare_rust(const struct rt_fact *fact)
{
    struct rt_measure found;
    if (RT_HOLDS(fact->name, rt_rust_layout(fact, &found), "a fact of Rust's too")) {
        compare_measure(fact, &found, "Rust");
    }
}

static void compare_facts(void)
{
    for (size_t i = 0; i < rt_fact_count(); i++) {
        const struct rt_fact *fact = rt_fact_at(i);
        compare_measure(fact, &fact->listed, "the layout header's list");
        compare_measure(fact, &fact->pyrs, "the layout header's structs and macros");
        if (fact->kind == PYRS_LAYOUT_RECORD) {
            RT_EQUAL(fact->name, fact->cpython.value, fact->pyrs.value);
            RT_EQUAL(fact->name, fact->cpython.value, fact->listed.value);
        }
        compare_library(fact);
        compare_rust(fact);
    }
}

/* The bits that change in the unit when CPython's compiler sets all of the bit-field. */
static uint64_t bits_of(const struct rt_bitfield *bitfield, const struct rt_fact *unit)
{
    unsigned char record[4096] __attribute__((aligned(16))) = {0};
    uint64_t bits = 0;
    rt_bitfield_set(bitfield, record, UINT64_MAX);
    if (unit->cpython.size == sizeof(uint32_t)) {
        uint32_t narrow;
        memcpy(&narrow, record + unit->cpython.offset, sizeof narrow);
        bits = narrow;
    } else {
        memcpy(&bits, record + unit->cpython.offset, sizeof bits);
    }
    return bits;
}

static void compare_bitfield(const struct rt_bitfield *bitfield)
{
    const struct rt_fact *unit = rt_bitfield_unit(bitfield);
    const struct pyrs_layout_item *item = find_item(bitfield->name, PYRS_LAYOUT_BITFIELD);
    if (unit == NULL || bitfield->record_size > 4096) {
        rt_drift(bitfield->name, "a field that holds it", "none", RT_HERE);
        return;
    }
    uint64_t in_rust;
    uint64_t bits = bits_of(bitfield, unit);
    RT_EQUAL(bitfield->name, bits, bitfield->listed.mask << bitfield->listed.shift);
    RT_EQUAL(bitfield->name, bits, bitfield->pyrs.mask << bitfield->pyrs.shift);
    if (item != NULL) {
        RT_EQUAL(bitfield->name, bits, (((uint64_t)1 << item->width) - 1) << item->shift);
    }
    if (RT_HOLDS(bitfield->name, rt_rust_bits(bitfield, &in_rust), "a fact of Rust's too")) {
        RT_EQUAL(bitfield->name, bits, in_rust);
    }
}

/* The linker and the running interpreter must mean the same thing by each name. */
static size_t compare_symbols(void)
{
    size_t count = 0;
    for (const struct rt_symbol *symbol; (symbol = rt_symbol_at(count)) != NULL; count++) {
        RT_SAME(symbol->name, dlsym(RTLD_DEFAULT, symbol->name), symbol->address);
        find_item(symbol->name, symbol->kind);
        RT_SAME(symbol->name, symbol->address, rt_rust_symbol(symbol->name));
    }
    return count;
}

void rt_layout(void)
{
    compare_facts();
    for (size_t i = 0; i < rt_bitfield_count(); i++) {
        compare_bitfield(rt_bitfield_at(i));
    }
    size_t symbols = compare_symbols();
    RT_EQUAL("pyrs_layout_count", rt_fact_count() + rt_bitfield_count() + symbols,
             pyrs_layout_count());
    RT_EQUAL("FACTS", rt_fact_count() + rt_bitfield_count(), rt_rust_layout_count());
    RT_EQUAL("for_each_function", symbols, rt_rust_symbol_count());
    RT_TEXT("pyrs_layout_profile", PYRS_LAYOUT_PROFILE, pyrs_layout_profile());
    RT_TEXT("PYRS_LAYOUT_PROFILE", PYRS_LAYOUT_PROFILE, rt_rust_profile());
}
