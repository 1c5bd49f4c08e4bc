/* SPDX-License-Identifier: MIT */
#include "facts.h"

#include <string.h>

#define NAME(c_type, path) #c_type "." #path

/* Each list defines the macros it needs; the others stand for nothing. */
#define NO_RECORD(c_type, tag, size)
#define NO_FIELD(c_type, path, tag, member, offset, size)
#define NO_BITFIELD(c_type, path, tag, pyrs_name, shift, width)
#define NO_CONST(name, pyrs_name, value)
#define NO_INIT(name, c_type, pyrs_name, size, expr)
#define NO_SYMBOL(name)

#define FACT_RECORD(c_type, tag, bytes)                                                            \
    {.name = #c_type,                                                                              \
     .record = #c_type,                                                                            \
     .kind = PYRS_LAYOUT_RECORD,                                                                   \
     .record_size = sizeof(c_type),                                                                \
     .cpython = {.size = sizeof(c_type)},                                                          \
     .pyrs = {.size = sizeof(struct tag)},                                                         \
     .listed = {.size = (bytes)}},

#define FACT_FIELD(c_type, path, tag, member, at, bytes)                                           \
    {.name = NAME(c_type, path),                                                                   \
     .record = #c_type,                                                                            \
     .kind = PYRS_LAYOUT_FIELD,                                                                    \
     .record_size = sizeof(c_type),                                                                \
     .cpython = {.offset = offsetof(c_type, path), .size = sizeof(((c_type *)0)->path)},           \
     .pyrs = {.offset = offsetof(struct tag, member), .size = sizeof(((struct tag *)0)->member)},  \
     .listed = {.offset = (at), .size = (bytes)}},

#define FACT_CONST(constant, pyrs_name, number)                                                    \
    {.name = #constant,                                                                            \
     .kind = PYRS_LAYOUT_CONST,                                                                    \
     .cpython = {.value = (uint64_t)(constant)},                                                   \
     .pyrs = {.value = (uint64_t)(pyrs_name)},                                                     \
     .listed = {.value = (uint64_t)(number)}},

#define FACT_INIT(init, c_type, pyrs_name, count, expr)                                            \
    {.name = #init,                                                                                \
     .kind = PYRS_LAYOUT_INIT,                                                                     \
     .record_size = sizeof(c_type),                                                                \
     .cpython = {.size = sizeof(c_type)},                                                          \
     .pyrs = {.size = pyrs_name##_SIZE, .bytes = (const unsigned char *)(pyrs_name)},              \
     .listed = {.size = (count)}},

/* The size of a member is meant, also when the member is a pointer.
 * NOLINTBEGIN(bugprone-sizeof-expression) */
static const struct rt_fact facts[] = {PYRS_LAYOUT_FACTS(
    FACT_RECORD, FACT_FIELD, NO_BITFIELD, FACT_CONST, FACT_INIT, NO_SYMBOL, NO_SYMBOL)};
/* NOLINTEND(bugprone-sizeof-expression) */

size_t rt_fact_count(void)
{
    return sizeof facts / sizeof facts[0];
}

const struct rt_fact *rt_fact_at(size_t index)
{
    return index < rt_fact_count() ? &facts[index] : NULL;
}

const struct rt_fact *rt_fact_find(const char *name, enum pyrs_layout_kind kind)
{
    for (size_t i = 0; i < rt_fact_count(); i++) {
        if (facts[i].kind == kind && strcmp(facts[i].name, name) == 0) {
            return &facts[i];
        }
    }
    return NULL;
}

#define FACT_BITFIELD(c_type, path, tag, pyrs_name, at, bits)                                      \
    {.name = NAME(c_type, path),                                                                   \
     .record = #c_type,                                                                            \
     .record_size = sizeof(c_type),                                                                \
     .listed = {.shift = (at), .mask = ((uint64_t)1 << (bits)) - 1},                               \
     .pyrs = {.shift = pyrs_name##_SHIFT, .mask = pyrs_name##_MASK}},

static const struct rt_bitfield bitfields[] = {
    PYRS_LAYOUT_FACTS(NO_RECORD, NO_FIELD, FACT_BITFIELD, NO_CONST, NO_INIT, NO_SYMBOL, NO_SYMBOL)};

size_t rt_bitfield_count(void)
{
    return sizeof bitfields / sizeof bitfields[0];
}

const struct rt_bitfield *rt_bitfield_at(size_t index)
{
    return index < rt_bitfield_count() ? &bitfields[index] : NULL;
}

const struct rt_fact *rt_bitfield_unit(const struct rt_bitfield *bitfield)
{
    char unit[128];
    size_t length = (size_t)(strrchr(bitfield->name, '.') - bitfield->name);
    if (length >= sizeof unit) {
        return NULL;
    }
    memcpy(unit, bitfield->name, length);
    unit[length] = '\0';
    return rt_fact_find(unit, PYRS_LAYOUT_FIELD);
}

#define GET_BITFIELD(c_type, path, tag, pyrs_name, at, bits)                                       \
    if (strcmp(bitfield->name, NAME(c_type, path)) == 0) {                                         \
        return ((const c_type *)record)->path;                                                     \
    }
#define SET_BITFIELD(c_type, path, tag, pyrs_name, at, bits)                                       \
    if (strcmp(bitfield->name, NAME(c_type, path)) == 0) {                                         \
        ((c_type *)record)->path = (unsigned)value & ((1u << (bits)) - 1);                         \
    }

uint64_t rt_bitfield_get(const struct rt_bitfield *bitfield, const void *record)
{
    PYRS_LAYOUT_FACTS(NO_RECORD, NO_FIELD, GET_BITFIELD, NO_CONST, NO_INIT, NO_SYMBOL, NO_SYMBOL)
    return UINT64_MAX;
}

void rt_bitfield_set(const struct rt_bitfield *bitfield, void *record, uint64_t value){
    PYRS_LAYOUT_FACTS(NO_RECORD, NO_FIELD, SET_BITFIELD, NO_CONST, NO_INIT, NO_SYMBOL, NO_SYMBOL)}

/* By the linker's name: in C some of them are macros or inline functions of CPython's headers. */
#define DECLARE_SYMBOL(symbol) extern const char rt_symbol_##symbol[] __asm__(#symbol);
#define FACT_FUNC(symbol) {#symbol, PYRS_LAYOUT_FUNC, rt_symbol_##symbol},
#define FACT_DATA(symbol) {#symbol, PYRS_LAYOUT_DATA, rt_symbol_##symbol},

PYRS_LAYOUT_FACTS(NO_RECORD, NO_FIELD, NO_BITFIELD, NO_CONST, NO_INIT, DECLARE_SYMBOL,
                  DECLARE_SYMBOL)

    static const struct rt_symbol *symbols(void)
{
    static const struct rt_symbol table[] = {PYRS_LAYOUT_FACTS(
        NO_RECORD, NO_FIELD, NO_BITFIELD, NO_CONST, NO_INIT, FACT_FUNC, FACT_DATA){NULL, 0, NULL}};
    return table;
}

const struct rt_symbol *rt_symbol_at(size_t index)
{
    return symbols()[index].name == NULL ? NULL : &symbols()[index];
}

const struct pyrs_layout_item *rt_item_find(const char *name, enum pyrs_layout_kind kind)
{
    const struct pyrs_layout_item *item;
    for (size_t i = 0; (item = pyrs_layout_at(i)) != NULL; i++) {
        if (item->kind == kind && strcmp(item->name, name) == 0) {
            return item;
        }
    }
    return NULL;
}
