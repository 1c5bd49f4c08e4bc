/* SPDX-License-Identifier: MIT */
#include "dump_init.h"

#include <string.h>

/* A scalar below the record that is initialised, and where it stands in it. */
struct scalar {
    const char *path;
    uint64_t offset; /* both are 0 while nothing was measured */
    uint64_t size;
    bool curated;
};

struct walk {
    const struct dump_init *init;
    void (*visit)(const struct scalar *scalar, void *data);
    void *data;
};

static char *join(const char *prefix, const char *name)
{
    return prefix == NULL ? g_strdup(name) : g_strconcat(prefix, ".", name, NULL);
}

static const struct subset_item *embedded(const struct walk *walk, const struct subset_item *item)
{
    return item == NULL ? NULL : subset_record_of_tag(item->c_type, walk->init->cell);
}

static bool is_field_of(const struct walk *walk, const struct subset_item *item, const char *record)
{
    return item->type == SUBSET_FIELD && strcmp(item->record, record) == 0 &&
           subset_item_applies(item, walk->init->cell);
}

/*
 * From 3.14 on the initialisers of 64-bit builds fill the count by this member of a union, of which
 * the subset lists another. Asked for at once it spares those cells another reading of all headers;
 * where there is no such member its line says nothing.
 */
static void visit_whole_count(const struct walk *walk, const char *record, const char *prefix)
{
    if (strcmp(record, "PyObject") == 0) {
        g_autofree char *path = join(prefix, "ob_refcnt_full");
        walk->visit(&(const struct scalar){path, 0, 0, false}, walk->data);
    }
}

static void walk_subset(const struct walk *walk, const char *record, const char *prefix)
{
    visit_whole_count(walk, record, prefix);
    for (size_t i = 0; i < subset_item_count; i++) {
        const struct subset_item *item = &subset_items[i];
        if (!is_field_of(walk, item, record)) {
            continue;
        }
        g_autofree char *path = join(prefix, item->name);
        const struct subset_item *inner = embedded(walk, item);
        if (inner != NULL) {
            walk_subset(walk, inner->name, path);
        } else {
            walk->visit(&(const struct scalar){path, 0, 0, true}, walk->data);
        }
    }
}

static const struct subset_item *field_of_path(const struct walk *walk, const char *record,
                                               const char *path)
{
    for (size_t i = 0; i < subset_item_count; i++) {
        const struct subset_item *item = &subset_items[i];
        if (is_field_of(walk, item, record) && strcmp(item->name, path) == 0) {
            return item;
        }
    }
    return NULL;
}

/* The members that were measured, the curated ones and those beside them. */
static void walk_facts(const struct walk *walk, const char *record, const char *prefix,
                       uint64_t base)
{
    const struct fact_list *facts = walk->init->facts;
    g_autofree char *start = g_strconcat(subset_bare_type(record), ".", NULL);
    for (size_t i = 0; i < fact_list_length(facts); i++) {
        const struct fact *fact = fact_list_at(facts, i);
        if ((fact->kind != FACT_FIELD && fact->kind != FACT_OBSERVED) ||
            !g_str_has_prefix(fact->name, start)) {
            continue;
        }
        const char *name = fact->name + strlen(start);
        const struct subset_item *item = field_of_path(walk, record, name);
        const struct subset_item *inner = embedded(walk, item);
        g_autofree char *path = join(prefix, name);
        uint64_t offset = base + fact->offset;
        if (inner != NULL) {
            walk_facts(walk, inner->name, path, offset);
        } else {
            walk->visit(&(const struct scalar){path, offset, fact->size, item != NULL}, walk->data);
        }
    }
}

static char *variable_of(const struct dump_init *init, const char *path)
{
    g_autofree char *word = g_strdelimit(g_strdup(path), ".", '_');
    return g_strdup_printf("pyrs_init_%zu_%s", init->index, word);
}

struct writer {
    const struct dump_init *init;
    GString *text;
};

static void write_scalar(const struct scalar *scalar, void *data)
{
    const struct writer *writer = data;
    g_autofree char *variable = variable_of(writer->init, scalar->path);
    g_string_append_printf(writer->text,
                           "static const unsigned long long %s = (unsigned long long)((%s)).%s; ",
                           variable, writer->init->item->extra, scalar->path);
}

void dump_init_write(const struct dump_init *init, bool all, GString *text)
{
    struct writer writer = {init, text};
    const struct walk walk = {init, write_scalar, &writer};
    if (all) {
        walk_facts(&walk, init->item->record, NULL, 0);
    } else {
        walk_subset(&walk, init->item->record, NULL);
    }
    g_string_append_c(text, '\n');
}

struct reader {
    const struct dump_init *init;
    const clang_unit *unit;
    GByteArray *bytes;
    GByteArray *known; /* 1 for each byte whose value is known */
    bool complete;
};

static void read_scalar(const struct scalar *scalar, void *data)
{
    struct reader *reader = data;
    uint64_t value = 0;
    bool negative = false;
    g_autofree char *variable = variable_of(reader->init, scalar->path);
    if (scalar->offset + scalar->size > reader->bytes->len || scalar->size > sizeof value ||
        !clang_unit_integer(reader->unit, variable, &value, &negative)) {
        return;
    }
    for (uint64_t i = 0; i < scalar->size; i++) {
        uint64_t shift = 8 * (reader->init->big_endian ? scalar->size - 1 - i : i);
        reader->bytes->data[scalar->offset + i] = (guint8)(value >> shift);
        reader->known->data[scalar->offset + i] = 1;
    }
}

static void check_scalar(const struct scalar *scalar, void *data)
{
    struct reader *reader = data;
    for (uint64_t i = scalar->offset; scalar->curated && i < scalar->offset + scalar->size; i++) {
        reader->complete = reader->complete && i < reader->known->len && reader->known->data[i];
    }
}

static uint64_t record_size(const struct dump_init *init)
{
    const char *name = subset_bare_type(init->item->record);
    for (size_t i = 0; i < fact_list_length(init->facts); i++) {
        const struct fact *fact = fact_list_at(init->facts, i);
        if (fact->kind == FACT_RECORD && strcmp(fact->name, name) == 0) {
            return fact->size;
        }
    }
    return 0;
}

static GByteArray *zeroes(uint64_t length)
{
    GByteArray *bytes = g_byte_array_new();
    g_byte_array_set_size(bytes, (guint)length);
    if (length > 0) {
        memset(bytes->data, 0, length);
    }
    return bytes;
}

char *dump_init_read(const struct dump_init *init, const clang_unit *unit)
{
    uint64_t size = record_size(init);
    g_autoptr(GByteArray) bytes = zeroes(size);
    g_autoptr(GByteArray) known = zeroes(size);
    struct reader reader = {init, unit, bytes, known, size > 0};
    const struct walk read = {init, read_scalar, &reader};
    const struct walk check = {init, check_scalar, &reader};
    walk_facts(&read, init->item->record, NULL, 0);
    walk_facts(&check, init->item->record, NULL, 0);
    if (!reader.complete) {
        return NULL;
    }
    GString *hex = g_string_new(NULL);
    for (guint i = 0; i < bytes->len; i++) {
        g_string_append_printf(hex, "%02x", bytes->data[i]);
    }
    return g_string_free(hex, FALSE);
}
