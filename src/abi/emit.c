/* SPDX-License-Identifier: MIT */
#include "emit.h"

#include <string.h>

#include "emit_name.h"
#include "error.h"

/* A curated member and what was measured of it. */
struct placed {
    const struct subset_item *item;
    const struct fact *fact;
};

struct emitter {
    const struct cell *cell;
    GString *text;  /* the declarations */
    GString *table; /* the lines of PYRS_LAYOUT_FACTS */
    bool *written;  /* by subset index: the records whose struct is in `text` */
};

static void add_row(struct emitter *emitter, const char *format, ...) G_GNUC_PRINTF(2, 3);

static void add_row(struct emitter *emitter, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    g_string_append(emitter->table, " \\\n    ");
    g_string_append_vprintf(emitter->table, format, arguments);
    va_end(arguments);
}

static void emit_identity(struct emitter *emitter, const char *profile_name)
{
    const struct cell *cell = emitter->cell;
    bool big = strcmp(fact_list_cell(cell->facts, "byte-order"), "big") == 0;
    g_string_append_printf(emitter->text, "#define PYRS_LAYOUT_PROFILE \"%s\"\n", profile_name);
    g_string_append_printf(emitter->text, "#define PYRS_LAYOUT_MINOR %d\n", cell->place.minor);
    g_string_append_printf(emitter->text, "#define PYRS_LAYOUT_FREE_THREADED %d\n",
                           (cell->place.flavour & PYRS_FT) != 0);
    g_string_append_printf(emitter->text, "#define PYRS_LAYOUT_DEBUG %d\n",
                           (cell->place.flavour & PYRS_DEBUG) != 0);
    g_string_append_printf(emitter->text, "#define PYRS_LAYOUT_POINTER_SIZE %s\n",
                           fact_list_cell(cell->facts, "pointer-size"));
    g_string_append_printf(emitter->text, "#define PYRS_LAYOUT_LONG_SIZE %s\n",
                           fact_list_cell(cell->facts, "long-size"));
    g_string_append_printf(emitter->text, "#define PYRS_LAYOUT_INT64_ALIGN %s\n",
                           fact_list_cell(cell->facts, "int64-align"));
    g_string_append_printf(emitter->text, "#define PYRS_LAYOUT_BIG_ENDIAN %d\n", big);
}

static int compare_placed(gconstpointer a, gconstpointer b)
{
    const struct placed *left = a;
    const struct placed *right = b;
    return left->fact->offset < right->fact->offset ? -1 : left->fact->offset > right->fact->offset;
}

static GArray *members_of(const struct emitter *emitter, const struct subset_item *record)
{
    GArray *members = g_array_new(FALSE, FALSE, sizeof(struct placed));
    for (size_t i = 0; i < subset_item_count; i++) {
        const struct subset_item *item = &subset_items[i];
        if (item->type != SUBSET_FIELD || strcmp(item->record, record->name) != 0) {
            continue;
        }
        struct placed placed = {item, cell_item_fact(emitter->cell, item)};
        if (placed.fact != NULL) {
            g_array_append_val(members, placed);
        }
    }
    g_array_sort(members, compare_placed);
    return members;
}

static void emit_reserved(struct emitter *emitter, uint64_t from, uint64_t to)
{
    if (to > from) {
        g_string_append_printf(emitter->text, "    unsigned char reserved_%llu[%llu];\n",
                               (unsigned long long)from, (unsigned long long)(to - from));
    }
}

/* `uint32_t[1]` is written around the name; C++ knows no flexible array, so `[]` becomes `[1]`. */
static void emit_member(struct emitter *emitter, const char *type, const char *name)
{
    const char *bracket = strchr(type, '[');
    if (bracket == NULL) {
        g_string_append_printf(emitter->text, "    %s%s%s;\n", type,
                               g_str_has_suffix(type, "*") ? "" : " ", name);
        return;
    }
    g_string_append_printf(emitter->text, "    %.*s %s%s;\n", (int)(bracket - type), type, name,
                           strcmp(bracket, "[]") == 0 ? "[1]" : bracket);
}

static bool emit_members(struct emitter *emitter, const struct subset_item *record, GArray *members,
                         GError **error)
{
    uint64_t end = 0;
    const char *previous = NULL;
    for (guint i = 0; i < members->len; i++) {
        const struct placed *placed = &g_array_index(members, struct placed, i);
        const struct fact *fact = placed->fact;
        if (fact->offset < end) {
            return fail(error, EX_DATAERR, "abi/subset.def:%d: %s overlaps %s", placed->item->line,
                        fact->name, previous);
        }
        g_autofree char *name = emit_name_of_member(placed->item);
        emit_reserved(emitter, end, fact->offset);
        emit_member(emitter, placed->item->c_type, name);
        add_row(emitter, "FIELD(%s, %s, %s, %s, %llu, %llu)", record->name, placed->item->name,
                record->extra, name, (unsigned long long)fact->offset,
                (unsigned long long)fact->size);
        end = fact->offset + fact->size;
        previous = fact->name;
    }
    const struct fact *whole = cell_item_fact(emitter->cell, record);
    if (record->kind == PYRS_FULL) {
        emit_reserved(emitter, end, whole->size);
    }
    return true;
}

static const char *kind_promise(enum subset_kind kind)
{
    static const char *const promises[] = {"nothing but the name", "the members, never the size",
                                           "size and members"};
    return promises[kind];
}

static bool emit_record(struct emitter *emitter, const struct subset_item *record, GError **error);

/* C wants a struct complete before another one embeds it; the subset lists them as people read. */
static bool emit_embedded(struct emitter *emitter, GArray *members, GError **error)
{
    for (guint i = 0; i < members->len; i++) {
        const char *type = g_array_index(members, struct placed, i).item->c_type;
        const struct subset_item *inner = subset_record_of_tag(type, emitter->cell->place);
        if (inner != NULL && !emit_record(emitter, inner, error)) {
            return false;
        }
    }
    return true;
}

static bool emit_record(struct emitter *emitter, const struct subset_item *record, GError **error)
{
    const struct fact *whole = cell_item_fact(emitter->cell, record);
    bool *written = &emitter->written[record - subset_items];
    if (*written || whole == NULL || record->kind == PYRS_OPAQUE) {
        return true;
    }
    *written = true;
    g_autoptr(GArray) members = members_of(emitter, record);
    if (members->len == 0) {
        return true;
    }
    if (!emit_embedded(emitter, members, error)) {
        return false;
    }
    g_string_append_printf(emitter->text, "\n/* %s: promises %s. */\nstruct PYRS_MAY_ALIAS %s {\n",
                           record->name, kind_promise(record->kind), record->extra);
    if (record->kind == PYRS_FULL) {
        add_row(emitter, "RECORD(%s, %s, %llu)", record->name, record->extra,
                (unsigned long long)whole->size);
    }
    if (!emit_members(emitter, record, members, error)) {
        return false;
    }
    g_string_append(emitter->text, "};\n");
    return true;
}

static bool emit_records(struct emitter *emitter, GError **error)
{
    g_string_append_c(emitter->text, '\n');
    for (size_t i = 0; i < subset_item_count; i++) {
        const struct subset_item *item = &subset_items[i];
        if (item->type == SUBSET_RECORD && subset_item_applies(item, emitter->cell->place)) {
            g_string_append_printf(emitter->text, "struct %s;\n", item->extra);
        }
    }
    for (size_t i = 0; i < subset_item_count; i++) {
        if (subset_items[i].type == SUBSET_RECORD &&
            !emit_record(emitter, &subset_items[i], error)) {
            return false;
        }
    }
    return true;
}

static char *literal(const struct fact *fact)
{
    unsigned long long value = fact->value;
    if (fact->negative) {
        return g_strdup_printf("(-%llu)", 0 - value);
    }
    if (value < 10) {
        return g_strdup_printf("%llu", value);
    }
    const char *suffix = value > G_MAXINT64 ? "ULL" : value > G_MAXUINT32 ? "LL" : "";
    return g_strdup_printf("0x%llx%s", value, suffix);
}

static void emit_const(struct emitter *emitter, const struct subset_item *item,
                       const struct fact *fact)
{
    g_autofree char *name = emit_name_of_const(item->name);
    g_autofree char *value = literal(fact);
    g_string_append_printf(emitter->text, "#define %s %s\n", name, value);
    add_row(emitter, "CONST(%s, %s, %s)", item->name, name, value);
}

static void emit_bitfield(struct emitter *emitter, const struct subset_item *item,
                          const struct fact *fact)
{
    const struct subset_item *record = subset_record(item->record, emitter->cell->place);
    g_autofree char *unit_name =
        g_strdup_printf("%s.%s", subset_bare_type(item->record), item->c_type);
    const struct fact *unit = fact_list_find(emitter->cell->facts, FACT_FIELD, unit_name);
    if (record == NULL || unit == NULL) {
        return;
    }
    /* A fact counts bits in memory order; a shift counts them from the low end of the unit. */
    bool big = strcmp(fact_list_cell(emitter->cell->facts, "byte-order"), "big") == 0;
    uint64_t before = fact->offset - unit->offset * 8;
    unsigned long long shift = big ? unit->size * 8 - before - fact->size : before;
    unsigned long long mask = (1ULL << fact->size) - 1;
    g_autofree char *name = emit_name_of_bitfield(record->extra, item->name);
    g_string_append_printf(emitter->text, "#define %s_SHIFT %llu\n#define %s_MASK 0x%llx\n", name,
                           shift, name, mask);
    add_row(emitter, "BITFIELD(%s, %s, %s, %s, %llu, %llu)", item->record, item->name,
            record->extra, name, shift, (unsigned long long)fact->size);
}

static void emit_init(struct emitter *emitter, const struct subset_item *item,
                      const struct fact *fact)
{
    g_autofree char *name = emit_name_of_init(item->name);
    size_t size = strlen(fact->text) / 2;
    g_string_append_printf(emitter->text, "#define %s_SIZE %zu\n#define %s \"", name, size, name);
    for (size_t i = 0; i < size; i++) {
        g_string_append_printf(emitter->text, "\\x%.2s", fact->text + 2 * i);
    }
    g_string_append(emitter->text, "\"\n");
    add_row(emitter, "INIT(%s, %s, %s, %zu, %s)", item->name, item->record, name, size,
            item->extra);
}

static void emit_items(struct emitter *emitter, enum subset_item_type type)
{
    g_string_append_c(emitter->text, '\n');
    for (size_t i = 0; i < subset_item_count; i++) {
        const struct subset_item *item = &subset_items[i];
        const struct fact *fact = item->type == type ? cell_item_fact(emitter->cell, item) : NULL;
        if (fact == NULL) {
            continue;
        }
        if (type == SUBSET_CONST) {
            emit_const(emitter, item, fact);
        } else if (type == SUBSET_BITFIELD) {
            emit_bitfield(emitter, item, fact);
        } else if (type == SUBSET_INIT) {
            emit_init(emitter, item, fact);
        }
    }
}

/* The symbols themselves where nobody keeps them in a file of their own. */
static void emit_symbols_or_include(struct emitter *emitter, const char *file)
{
    g_autofree char *symbols = file == NULL ? emit_symbols(emitter->cell) : NULL;
    if (file != NULL) {
        g_string_append_printf(emitter->text, "\n#include \"%s\"\n", file);
    } else {
        g_string_append(emitter->text, symbols);
    }
    add_row(emitter, "PYRS_LAYOUT_SYMBOLS(FUNC, DATA)");
}

char *emit_layout(const struct cell *cell, const char *profile_name, const char *symbols,
                  GError **error)
{
    g_autofree bool *written = g_new0(bool, subset_item_count);
    struct emitter emitter = {cell, g_string_new(NULL), g_string_new(NULL), written};
    g_autofree char *guard = emit_name_of_guard("", profile_name);
    g_string_append_printf(
        emitter.text,
        "/* SPDX-License-Identifier: MIT */\n"
        "/* Generated by `pyrs-abi emit` from the facts of CPython 3.%d. DO NOT EDIT. */\n"
        "/* clang-format off */\n"
        "#ifndef %s\n#define %s\n\n#include <pyrs/export.h>\n#include <pyrs/python.h>\n\n",
        cell->place.minor, guard, guard);
    emit_identity(&emitter, profile_name);
    g_string_append(emitter.text, "\nPYRS_BEGIN_DECLS\n");
    bool complete = emit_records(&emitter, error);
    emit_items(&emitter, SUBSET_CONST);
    emit_items(&emitter, SUBSET_BITFIELD);
    emit_items(&emitter, SUBSET_INIT);
    g_string_append(emitter.text, "\nPYRS_END_DECLS\n");
    emit_symbols_or_include(&emitter, symbols);
    g_string_append_printf(
        emitter.text,
        "\n"
        "/* Every fact above once more, for tables and checks. */\n"
        "#define PYRS_LAYOUT_FACTS(RECORD, FIELD, BITFIELD, CONST, INIT, FUNC, DATA)%s\n\n#endif\n",
        emitter.table->str);
    g_string_free(emitter.table, TRUE);
    return g_string_free(emitter.text, !complete);
}
