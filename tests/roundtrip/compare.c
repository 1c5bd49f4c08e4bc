/* SPDX-License-Identifier: MIT */
#include "compare.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

/* Only the thread that runs a group compares; other threads leave their results for it. */
static struct {
    const char *name;
    int compared;
    int drifts;
} group;

/* A drift is one line of tab-separated words, whatever a process or an exception said. */
static void print_word(const char *text)
{
    for (; *text != '\0'; text++) {
        putchar((unsigned char)*text < ' ' ? ' ' : *text);
    }
}

void rt_drift(const char *item, const char *expected, const char *found, struct rt_place at)
{
    group.drifts++;
    printf("drift %s\t", item);
    print_word(expected);
    putchar('\t');
    print_word(found);
    printf("\t%s\t%d\n", at.file, at.line);
}

/* Small numbers are read as offsets and counts, large ones as bits. */
static void format_number(char *out, size_t size, uint64_t number)
{
    snprintf(out, size, number < 100000 ? "%" PRIu64 : "0x%" PRIx64, number);
}

int rt_compare_number(const char *item, uint64_t expected, uint64_t found, struct rt_place at)
{
    char left[32];
    char right[32];
    group.compared++;
    if (expected == found) {
        return 1;
    }
    format_number(left, sizeof left, expected);
    format_number(right, sizeof right, found);
    rt_drift(item, left, right, at);
    return 0;
}

int rt_compare_pointer(const char *item, const void *expected, const void *found,
                       struct rt_place at)
{
    char left[32];
    char right[32];
    group.compared++;
    if (expected == found) {
        return 1;
    }
    snprintf(left, sizeof left, "%p", expected);
    snprintf(right, sizeof right, "%p", found);
    rt_drift(item, left, right, at);
    return 0;
}

int rt_compare_text(const char *item, const char *expected, const char *found, struct rt_place at)
{
    group.compared++;
    if (expected == found || (expected != NULL && found != NULL && strcmp(expected, found) == 0)) {
        return 1;
    }
    rt_drift(item, expected == NULL ? "NULL" : expected, found == NULL ? "NULL" : found, at);
    return 0;
}

/* The first byte that differs, and enough of what follows to recognise it. */
static void format_bytes(char *out, size_t size, const unsigned char *bytes, size_t from,
                         size_t count)
{
    int used = snprintf(out, size, "byte %zu:", from);
    for (size_t i = from; i < count && i < from + 8 && (size_t)used + 4 < size; i++) {
        used += snprintf(out + used, size - (size_t)used, " %02x", bytes[i]);
    }
}

int rt_compare_bytes(const char *item, const void *expected, const void *found, size_t size,
                     struct rt_place at)
{
    const unsigned char *left = expected;
    const unsigned char *right = found;
    char words[2][64];
    size_t from = 0;
    group.compared++;
    while (from < size && left[from] == right[from]) {
        from++;
    }
    if (from == size) {
        return 1;
    }
    format_bytes(words[0], sizeof words[0], left, from, size);
    format_bytes(words[1], sizeof words[1], right, from, size);
    rt_drift(item, words[0], words[1], at);
    return 0;
}

void rt_count_truth(const char *item, int holds, const char *words, struct rt_place at)
{
    group.compared++;
    if (!holds) {
        rt_drift(item, words, "otherwise", at);
    }
}

void rt_group_begin(const char *name)
{
    group.name = name;
    group.compared = 0;
    group.drifts = 0;
}

int rt_group_end(void)
{
    if (group.compared == 0) {
        rt_drift(group.name, "something compared", "nothing", RT_HERE);
    }
    printf("compared %s %d\n", group.name, group.compared);
    fflush(stdout);
    return group.drifts;
}
