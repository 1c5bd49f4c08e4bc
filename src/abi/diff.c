/* SPDX-License-Identifier: MIT */
#include "diff.h"

#include <string.h>

static const char *skip_tag_word(const char *text)
{
    static const char *const words[] = {"struct ", "union ", "enum "};
    for (size_t i = 0; i < G_N_ELEMENTS(words); i++) {
        if (g_str_has_prefix(text, words[i])) {
            return text + strlen(words[i]);
        }
    }
    return text;
}

bool diff_same_type(const char *a, const char *b)
{
    bool word_starts = true;
    if (strcmp(a, b) == 0) {
        return true;
    }
    for (;;) {
        if (word_starts) {
            a = skip_tag_word(a);
            b = skip_tag_word(b);
        }
        if (*a != *b) {
            return false;
        }
        if (*a == '\0') {
            return true;
        }
        word_starts = !g_ascii_isalnum(*a) && *a != '_';
        a++;
        b++;
    }
}

static enum change_class class_of_place(const struct fact *before, const struct fact *after)
{
    if (before->size != after->size) {
        return CHANGE_BREAKING;
    }
    if (before->offset != after->offset) {
        return CHANGE_REBUILD;
    }
    return diff_same_type(before->text, after->text) ? CHANGE_NONE : CHANGE_REBUILD;
}

static enum change_class class_of_change(const struct fact *before, const struct fact *after)
{
    switch (before->kind) {
    case FACT_FIELD:
    case FACT_BITFIELD:
        return class_of_place(before, after);
    case FACT_OBSERVED:
        return class_of_place(before, after) == CHANGE_NONE ? CHANGE_NONE : CHANGE_COMPATIBLE;
    case FACT_CONST:
        return before->value == after->value ? CHANGE_NONE : CHANGE_REBUILD;
    case FACT_INIT:
        return strcmp(before->text, after->text) == 0 ? CHANGE_NONE : CHANGE_REBUILD;
    case FACT_RECORD:
        return before->size == after->size && before->align == after->align ? CHANGE_NONE
                                                                            : CHANGE_REBUILD;
    case FACT_DATA:
    case FACT_FUNC:
        return diff_same_type(before->text, after->text) ? CHANGE_NONE : CHANGE_BREAKING;
    default:
        return CHANGE_NONE;
    }
}

static void add_change(GPtrArray *changes, char sign, enum change_class class,
                       const struct fact *before, const struct fact *after)
{
    struct change *change = g_new(struct change, 1);
    *change = (struct change){sign, class, before, after};
    g_ptr_array_add(changes, change);
}

static void add_removed(GPtrArray *changes, const struct fact *fact)
{
    if (fact->kind != FACT_CELL) {
        add_change(changes, '-', fact->kind == FACT_OBSERVED ? CHANGE_COMPATIBLE : CHANGE_BREAKING,
                   fact, NULL);
    }
}

static void add_added(GPtrArray *changes, const struct fact *fact)
{
    if (fact->kind != FACT_CELL) {
        add_change(changes, '+', CHANGE_COMPATIBLE, NULL, fact);
    }
}

static void add_changed(GPtrArray *changes, const struct fact *before, const struct fact *after)
{
    enum change_class class = class_of_change(before, after);
    if (class != CHANGE_NONE) {
        add_change(changes, '~', class, before, after);
    }
}

GPtrArray *diff_facts(const struct fact_list *before, const struct fact_list *after)
{
    GPtrArray *changes = g_ptr_array_new_with_free_func(g_free);
    size_t i = 0;
    size_t j = 0;
    while (i < fact_list_length(before) && j < fact_list_length(after)) {
        const struct fact *old = fact_list_at(before, i);
        const struct fact *new = fact_list_at(after, j);
        int order = fact_compare(old, new);
        if (order < 0) {
            add_removed(changes, old);
        } else if (order > 0) {
            add_added(changes, new);
        } else {
            add_changed(changes, old, new);
        }
        i += order <= 0;
        j += order >= 0;
    }
    for (; i < fact_list_length(before); i++) {
        add_removed(changes, fact_list_at(before, i));
    }
    for (; j < fact_list_length(after); j++) {
        add_added(changes, fact_list_at(after, j));
    }
    return changes;
}

/* A member whose type is a record that changed itself: it can only follow. */
static bool embeds_changed_record(const GPtrArray *changes, const struct change *change)
{
    const char *type = change->after->text;
    for (guint i = 0; i < changes->len; i++) {
        const struct fact *fact = change_fact(g_ptr_array_index(changes, i));
        if (fact->kind == FACT_RECORD && diff_same_type(fact->name, type)) {
            return true;
        }
    }
    return false;
}

enum change_rank { RANK_CAUSE, RANK_ALTERED, RANK_MOVED, RANK_WHOLE };

static enum change_rank rank_of(const GPtrArray *changes, const struct change *change)
{
    enum fact_kind kind = change_fact(change)->kind;
    bool member = kind == FACT_FIELD || kind == FACT_BITFIELD || kind == FACT_OBSERVED;
    if (kind == FACT_RECORD || kind == FACT_INIT) {
        return RANK_WHOLE;
    }
    if (change->sign != '~') {
        return RANK_CAUSE;
    }
    if (!member) {
        return RANK_ALTERED;
    }
    bool altered = change->before->size != change->after->size ||
                   !diff_same_type(change->before->text, change->after->text);
    return altered && !embeds_changed_record(changes, change) ? RANK_ALTERED : RANK_MOVED;
}

static bool same_record(const struct fact *a, const struct fact *b)
{
    size_t length = strcspn(a->name, ".");
    return a->kind == b->kind && a->name[length] == '.' &&
           strncmp(a->name, b->name, length + 1) == 0;
}

/* By rank; then in the order of the facts, but the members of one record by their place in it. */
static int compare_ranks(gconstpointer a, gconstpointer b, gpointer changes)
{
    const struct change *left = *(struct change *const *)a;
    const struct change *right = *(struct change *const *)b;
    int order = (int)rank_of(changes, left) - (int)rank_of(changes, right);
    const struct fact *first = left->before == NULL ? left->after : left->before;
    const struct fact *second = right->before == NULL ? right->after : right->before;
    if (order == 0 && same_record(first, second)) {
        order = (first->offset > second->offset) - (first->offset < second->offset);
    }
    return order != 0 ? order : fact_compare(first, second);
}

void diff_causes_first(GPtrArray *changes)
{
    /* Ranks are asked for while the array is being sorted: of a copy, then. */
    g_autoptr(GPtrArray) copy = g_ptr_array_copy(changes, NULL, NULL);
    g_ptr_array_set_free_func(copy, NULL);
    g_ptr_array_sort_with_data(changes, compare_ranks, copy);
}

enum change_class diff_class(const GPtrArray *changes)
{
    enum change_class class = CHANGE_NONE;
    for (guint i = 0; i < changes->len; i++) {
        const struct change *change = g_ptr_array_index(changes, i);
        class = MAX(class, change->class);
    }
    return class;
}

const char *change_class_word(enum change_class class)
{
    static const char *const words[] = {"same", "compatible", "rebuild", "breaking"};
    return words[class];
}

const struct fact *change_fact(const struct change *change)
{
    return change->after == NULL ? change->before : change->after;
}

static void append_number(GString *text, const char *what, uint64_t before, uint64_t after)
{
    if (before != after) {
        g_string_append_printf(text, "%s%s %llu -> %llu", text->len == 0 ? "" : ", ", what,
                               (unsigned long long)before, (unsigned long long)after);
    }
}

/* Names only what moved: the value of a field has three parts. */
static char *place_detail(const struct fact *before, const struct fact *after)
{
    GString *text = g_string_new(NULL);
    bool bits = before->kind == FACT_BITFIELD;
    append_number(text, bits ? "bit" : "offset", before->offset, after->offset);
    append_number(text, bits ? "width" : "size", before->size, after->size);
    append_number(text, "align", before->align, after->align);
    if (g_strcmp0(before->text, after->text) != 0) {
        g_string_append_printf(text, "%stype %s -> %s", text->len == 0 ? "" : ", ", before->text,
                               after->text);
    }
    return g_string_free(text, FALSE);
}

char *change_detail(const struct change *change)
{
    if (change->sign != '~') {
        return fact_format_value(change_fact(change));
    }
    enum fact_kind kind = change->before->kind;
    if (kind == FACT_FIELD || kind == FACT_BITFIELD || kind == FACT_OBSERVED ||
        kind == FACT_RECORD) {
        return place_detail(change->before, change->after);
    }
    g_autofree char *before = fact_format_value(change->before);
    g_autofree char *after = fact_format_value(change->after);
    return g_strdup_printf("%s -> %s", before, after);
}
