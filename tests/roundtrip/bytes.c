/* SPDX-License-Identifier: MIT */
/*
 * Every member, filled on one side and read by name on the other. The side that did not write must
 * find exactly the pattern, and a record written by it must equal CPython's in every byte: a member
 * that is too wide, or a neighbour that is touched, shows.
 */
#include "facts.h"
#include "rust.h"

#include <stdlib.h>
#include <string.h>

/* What the memory around a member holds; no pattern contains it. */
#define BACKGROUND 0xA5
#define PATTERN_MAX 4096

/* Two records of the same type: `left` is filled through CPython, `right` by who is tested. */
struct pair {
    unsigned char *left;
    unsigned char *right;
    size_t size;
};

static size_t largest_record(void)
{
    size_t largest = 1;
    for (size_t i = 0; i < rt_fact_count(); i++) {
        if (rt_fact_at(i)->record_size > largest) {
            largest = rt_fact_at(i)->record_size;
        }
    }
    return largest;
}

static void fill_background(struct pair *pair, size_t size, int background)
{
    pair->size = size;
    memset(pair->left, background, size);
    memset(pair->right, background, size);
}

/* Differs from item to item, and from byte to byte within one. */
static void make_pattern(unsigned char *out, size_t size, size_t item)
{
    uint32_t state = (uint32_t)item * 2654435761u + 1;
    for (size_t i = 0; i < size; i++) {
        do {
            state = state * 1664525u + 1013904223u;
            out[i] = (unsigned char)(state >> 24);
        } while (out[i] == BACKGROUND || out[i] == 0);
    }
}

static void compare_field(struct pair *pair, const struct rt_fact *fact, size_t item)
{
    unsigned char pattern[PATTERN_MAX];
    unsigned char found[PATTERN_MAX];
    size_t size = fact->cpython.size;
    if (size != fact->pyrs.size || size > sizeof pattern) {
        RT_EQUAL(fact->name, size, fact->pyrs.size);
        return;
    }
    make_pattern(pattern, size, item);
    fill_background(pair, fact->record_size, BACKGROUND);
    memcpy(pair->left + fact->cpython.offset, pattern, size);

    memcpy(found, pair->left + fact->pyrs.offset, size);
    RT_BYTES(fact->name, pattern, found, size);
    memcpy(pair->right + fact->pyrs.offset, pattern, size);
    RT_BYTES(fact->name, pair->left, pair->right, pair->size);

    memset(found, 0, size);
    RT_HOLDS(fact->name, rt_rust_read(fact, pair->left, found), "read by Rust");
    RT_BYTES(fact->name, pattern, found, size);
    memset(pair->right, BACKGROUND, pair->size);
    RT_HOLDS(fact->name, rt_rust_write(fact, pair->right, pattern), "written by Rust");
    RT_BYTES(fact->name, pair->left, pair->right, pair->size);
}

static uint64_t load_unit(const unsigned char *at, size_t size)
{
    uint32_t narrow;
    uint64_t wide;
    if (size == sizeof narrow) {
        memcpy(&narrow, at, sizeof narrow);
        return narrow;
    }
    memcpy(&wide, at, sizeof wide);
    return wide;
}

static void store_unit(unsigned char *at, size_t size, uint64_t value)
{
    uint32_t narrow = (uint32_t)value;
    memcpy(at, size == sizeof narrow ? (void *)&narrow : (void *)&value, size);
}

static void compare_bits(struct pair *pair, const struct rt_bitfield *bitfield,
                         const struct rt_fact *unit, uint64_t value)
{
    uint64_t mask = bitfield->pyrs.mask << bitfield->pyrs.shift;
    rt_bitfield_set(bitfield, pair->left, value);
    uint64_t word = load_unit(pair->left + unit->pyrs.offset, unit->pyrs.size);
    RT_EQUAL(bitfield->name, value, (word & mask) >> bitfield->pyrs.shift);

    uint64_t before = load_unit(pair->right + unit->pyrs.offset, unit->pyrs.size);
    store_unit(pair->right + unit->pyrs.offset, unit->pyrs.size,
               (before & ~mask) | value << bitfield->pyrs.shift);
    RT_EQUAL(bitfield->name, value, rt_bitfield_get(bitfield, pair->right));
    RT_BYTES(bitfield->name, pair->left, pair->right, pair->size);
}

/* The same through Rust's getter and setter. */
static void compare_bits_in_rust(struct pair *pair, const struct rt_bitfield *bitfield,
                                 uint64_t value)
{
    rt_bitfield_set(bitfield, pair->left, value);
    RT_EQUAL(bitfield->name, value, rt_rust_bitfield_get(bitfield, pair->left));
    rt_rust_bitfield_set(bitfield, pair->right, value);
    RT_EQUAL(bitfield->name, value, rt_bitfield_get(bitfield, pair->right));
    RT_BYTES(bitfield->name, pair->left, pair->right, pair->size);
}

static void compare_bitfield(struct pair *pair, const struct rt_bitfield *bitfield)
{
    const struct rt_fact *unit = rt_bitfield_unit(bitfield);
    if (unit == NULL) {
        rt_drift(bitfield->name, "a field that holds it", "none", RT_HERE);
        return;
    }
    for (int background = 0; background <= 0xFF; background += 0xFF) {
        for (uint64_t value = 0; value <= bitfield->listed.mask; value++) {
            fill_background(pair, bitfield->record_size, background);
            compare_bits(pair, bitfield, unit, value);
            fill_background(pair, bitfield->record_size, background);
            compare_bits_in_rust(pair, bitfield, value);
        }
    }
}

void rt_bytes(void)
{
    size_t size = largest_record();
    struct pair pair = {malloc(size), malloc(size), size};
    if (pair.left == NULL || pair.right == NULL) {
        rt_drift("bytes", "memory for two records", "none", RT_HERE);
        goto finish;
    }
    for (size_t i = 0; i < rt_fact_count(); i++) {
        if (rt_fact_at(i)->kind == PYRS_LAYOUT_FIELD) {
            compare_field(&pair, rt_fact_at(i), i);
        }
    }
    for (size_t i = 0; i < rt_bitfield_count(); i++) {
        compare_bitfield(&pair, rt_bitfield_at(i));
    }
finish:
    free(pair.left);
    free(pair.right);
}
