/* SPDX-License-Identifier: MIT */
/*
 * compare.h - how a round trip says what it compared and what drifted.
 *
 * One line per drift goes to standard output,
 *     drift <item>\t<expected>\t<found>\t<file>\t<line>
 * and one line per group, `compared <group> <n>`. An item is named as in the facts or as in a
 * header, so that whoever reads the line can look it up. CPython's side is what is expected.
 */
#ifndef PYRS_TESTS_COMPARE_H
#define PYRS_TESTS_COMPARE_H

#include <stddef.h>
#include <stdint.h>

/* Where a comparison stands in the source. */
struct rt_place {
    const char *file;
    int line;
};

#define RT_HERE ((struct rt_place){__FILE__, __LINE__})

/* Numbers, offsets, flags and truth values; both sides are brought to 64 bits, sign included. */
#define RT_EQUAL(item, expected, found)                                                            \
    rt_compare_number((item), (uint64_t)(expected), (uint64_t)(found), RT_HERE)

/* Identity. */
#define RT_SAME(item, expected, found)                                                             \
    rt_compare_pointer((item), (const void *)(expected), (const void *)(found), RT_HERE)

/* Text with a zero byte at its end; NULL equals NULL alone. */
#define RT_TEXT(item, expected, found) rt_compare_text((item), (expected), (found), RT_HERE)

/* Memory of one size. */
#define RT_BYTES(item, expected, found, size)                                                      \
    rt_compare_bytes((item), (expected), (found), (size), RT_HERE)

/* Something that must hold, in words: RT_HOLDS(op == NULL, "pyrs_clear", "NULL in its place"). */
#define RT_HOLDS(item, condition, words) rt_compare_truth((item), !!(condition), (words), RT_HERE)

/* Each returns 1 for equal, 0 for a drift, which it has then reported. */
int rt_compare_number(const char *item, uint64_t expected, uint64_t found, struct rt_place at);
int rt_compare_pointer(const char *item, const void *expected, const void *found,
                       struct rt_place at);
int rt_compare_text(const char *item, const char *expected, const char *found, struct rt_place at);
int rt_compare_bytes(const char *item, const void *expected, const void *found, size_t size,
                     struct rt_place at);
void rt_count_truth(const char *item, int holds, const char *words, struct rt_place at);

/* Inline, so that an analyser of the caller knows what a drift rules out. */
static inline int rt_compare_truth(const char *item, int holds, const char *words,
                                   struct rt_place at)
{
    rt_count_truth(item, holds, words, at);
    return holds;
}

/* Report without comparing: for what could not even be tried. */
void rt_drift(const char *item, const char *expected, const char *found, struct rt_place at);

/* Begin a group, and end it: the number of its drifts. A group that compared nothing is a drift. */
void rt_group_begin(const char *name);
int rt_group_end(void);

#endif
