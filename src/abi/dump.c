/* SPDX-License-Identifier: MIT */
#include "dump.h"

#include <string.h>

#include "clang_unit.h"
#include "dump_init.h"
#include "error.h"
#include "subset.h"

/* What a cell is, asked before its items: which items it has depends on the answer. */
static const char identity_text[] =
    "#include <stddef.h>\n"
    "#include <pyconfig.h>\n"
    "#include <patchlevel.h>\n"
    "static const char *const pyrs_version = PY_VERSION;\n"
    "static const unsigned pyrs_hexversion = PY_VERSION_HEX;\n"
    "static const unsigned pyrs_minor = PY_MINOR_VERSION;\n"
    "static const unsigned pyrs_pointer_size = sizeof(void *);\n"
    "static const unsigned pyrs_long_size = sizeof(long);\n"
    "static const unsigned pyrs_int64_align = offsetof(struct { char c; long long v; }, v);\n"
    "static const unsigned pyrs_big_endian = __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__;\n"
    "#ifdef Py_GIL_DISABLED\n"
    "static const unsigned pyrs_free_threaded = 1;\n"
    "#else\n"
    "static const unsigned pyrs_free_threaded = 0;\n"
    "#endif\n"
    "#ifdef Py_DEBUG\n"
    "static const unsigned pyrs_debug = 1;\n"
    "#else\n"
    "static const unsigned pyrs_debug = 0;\n"
    "#endif\n";

struct dump {
    const struct dump_input *input;
    struct subset_cell cell;
    bool big_endian;
    clang_unit *unit;
    GString *text;   /* of the unit that asks for the items */
    unsigned *lines; /* of each subset item in `text`; 0 when it does not apply */
    struct fact_list *facts;
    bool *unknown; /* of each subset item: an initialiser that has to be asked for again */
};

/* The integer `name` of the identity unit, which always has one. */
static unsigned identity(const clang_unit *unit, const char *name)
{
    uint64_t value = 0;
    bool negative = false;
    clang_unit_integer(unit, name, &value, &negative);
    return (unsigned)value;
}

static void add_cell(struct dump *dump, const char *key, const char *value)
{
    fact_list_add(dump->facts, fact_new(FACT_CELL, key, value));
}

static void add_cell_number(struct dump *dump, const char *key, const char *format, unsigned value)
{
    g_autofree char *text = NULL;
    if (format[0] == 'x') {
        text = g_strdup_printf("0x%08x", value);
    } else {
        text = g_strdup_printf("%u", value);
    }
    add_cell(dump, key, text);
}

static bool dump_identity(struct dump *dump, GError **error)
{
    g_autoptr(clang_unit) unit = clang_unit_parse(identity_text, dump->input->cflags, error);
    if (unit == NULL) {
        return false;
    }
    g_autofree char *version = clang_unit_string(unit, "pyrs_version");
    if (version == NULL) {
        return fail(error, EX_DATAERR, "patchlevel.h: no PY_VERSION");
    }
    bool free_threaded = identity(unit, "pyrs_free_threaded") != 0;
    bool debug = identity(unit, "pyrs_debug") != 0;
    dump->cell.minor = (int)identity(unit, "pyrs_minor");
    int model = identity(unit, "pyrs_pointer_size") == 4 ? PYRS_ILP32 : PYRS_LP64;
    dump->cell.flavour =
        (free_threaded ? PYRS_FT : PYRS_GIL) & (debug ? PYRS_DEBUG : PYRS_RELEASE) & model;
    dump->big_endian = identity(unit, "pyrs_big_endian") != 0;
    g_autofree char *target =
        dump->input->target == NULL ? clang_unit_target(unit) : g_strdup(dump->input->target);
    g_autofree char *pyconfig = clang_unit_hash_of(unit, "pyconfig.h");
    add_cell(dump, "version", version);
    add_cell(dump, "flavour", subset_flavour_word(dump->cell.flavour));
    add_cell(dump, "target", target);
    add_cell(dump, "pyconfig", pyconfig);
    add_cell(dump, "defines", dump->input->defines);
    add_cell(dump, "byte-order", dump->big_endian ? "big" : "little");
    add_cell_number(dump, "hexversion", "x", identity(unit, "pyrs_hexversion"));
    add_cell_number(dump, "pointer-size", "d", identity(unit, "pyrs_pointer_size"));
    add_cell_number(dump, "long-size", "d", identity(unit, "pyrs_long_size"));
    add_cell_number(dump, "int64-align", "d", identity(unit, "pyrs_int64_align"));
    return true;
}

static bool is_member_of(const struct subset_item *item, const char *record,
                         struct subset_cell cell)
{
    return (item->type == SUBSET_FIELD || item->type == SUBSET_BITFIELD) &&
           strcmp(item->record, record) == 0 && subset_item_applies(item, cell);
}

static struct dump_init init_of(const struct dump *dump, size_t index)
{
    return (struct dump_init){&subset_items[index], index, dump->cell, dump->big_endian,
                              dump->facts};
}

/* Writes the one line that asks for an item. */
static void write_item(struct dump *dump, size_t index)
{
    const struct subset_item *item = &subset_items[index];
    if (item->type == SUBSET_RECORD) {
        g_string_append_printf(dump->text, "extern %s *pyrs_record_%zu;\n", item->name, index);
    } else if (item->type == SUBSET_CONST) {
        g_string_append_printf(dump->text, "static const __typeof__((%s)) pyrs_const_%zu = (%s);\n",
                               item->name, index, item->name);
    } else if (item->type == SUBSET_INIT) {
        struct dump_init init = init_of(dump, index);
        dump_init_write(&init, false, dump->text);
    } else {
        g_string_append(dump->text, "\n");
    }
}

static bool parse_items(struct dump *dump, GError **error)
{
    g_string_printf(dump->text, "#include \"%s/src/lib/cpython_internal.h\"\n", dump->input->root);
    unsigned line = 2;
    for (size_t i = 0; i < subset_item_count; i++) {
        if (!subset_item_applies(&subset_items[i], dump->cell)) {
            continue;
        }
        dump->lines[i] = line++;
        write_item(dump, i);
    }
    dump->unit = clang_unit_parse(dump->text->str, dump->input->cflags, error);
    return dump->unit != NULL;
}

static bool enter_path(const char *path, void *data)
{
    GPtrArray *wanted = data;
    size_t length = strlen(path);
    for (guint i = 0; i < wanted->len; i++) {
        const char *name = ((const struct subset_item *)g_ptr_array_index(wanted, i))->name;
        if (strncmp(name, path, length) == 0 && name[length] == '.') {
            return true;
        }
    }
    return false;
}

static const struct subset_item *wanted_item(const GPtrArray *wanted, const char *path)
{
    for (guint i = 0; i < wanted->len; i++) {
        const struct subset_item *item = g_ptr_array_index(wanted, i);
        if (strcmp(item->name, path) == 0) {
            return item;
        }
    }
    return NULL;
}

static void add_member_fact(struct dump *dump, const char *record,
                            const struct clang_member *member, const struct subset_item *item)
{
    if (item == NULL && strchr(member->path, '.') != NULL) {
        return;
    }
    enum fact_kind kind = item == NULL                    ? FACT_OBSERVED
                          : item->type == SUBSET_BITFIELD ? FACT_BITFIELD
                                                          : FACT_FIELD;
    g_autofree char *name = g_strdup_printf("%s.%s", record, member->path);
    struct fact *fact = fact_new(kind, name, member->type);
    bool in_bits = kind == FACT_BITFIELD;
    uint64_t bits = member->bit_width < 0 ? member->size * 8 : (uint64_t)member->bit_width;
    fact->offset = in_bits ? member->bit_offset : member->bit_offset / 8;
    fact->size = in_bits ? bits : member->size;
    fact_list_add(dump->facts, fact);
}

static void add_record(struct dump *dump, const struct subset_item *item, size_t index)
{
    CXCursor cursor;
    g_autofree char *variable = g_strdup_printf("pyrs_record_%zu", index);
    if (!clang_unit_find(dump->unit, variable, &cursor)) {
        return;
    }
    CXType type = clang_getPointeeType(clang_getCursorType(cursor));
    long long size = clang_Type_getSizeOf(type);
    const char *name = subset_bare_type(item->name);
    if (size < 0) {
        return;
    }
    struct fact *fact = fact_new(FACT_RECORD, name, NULL);
    fact->size = (uint64_t)size;
    fact->align = (uint64_t)clang_Type_getAlignOf(type);
    fact_list_add(dump->facts, fact);

    g_autoptr(GPtrArray) wanted = g_ptr_array_new();
    for (size_t i = 0; i < subset_item_count; i++) {
        if (is_member_of(&subset_items[i], item->name, dump->cell)) {
            g_ptr_array_add(wanted, (void *)&subset_items[i]);
        }
    }
    g_autoptr(GPtrArray) members = clang_record_members(type, enter_path, wanted);
    for (guint i = 0; i < members->len; i++) {
        const struct clang_member *member = g_ptr_array_index(members, i);
        add_member_fact(dump, name, member, wanted_item(wanted, member->path));
    }
}

static void add_const(struct dump *dump, const struct subset_item *item, size_t index)
{
    uint64_t value = 0;
    bool negative = false;
    g_autofree char *variable = g_strdup_printf("pyrs_const_%zu", index);
    if (!clang_unit_integer(dump->unit, variable, &value, &negative)) {
        return;
    }
    struct fact *fact = fact_new(FACT_CONST, item->name, NULL);
    fact->value = value;
    fact->negative = negative;
    fact_list_add(dump->facts, fact);
}

/* False when the initialiser has no bytes that are known. */
static bool add_init(struct dump *dump, const clang_unit *unit, size_t index)
{
    struct dump_init init = init_of(dump, index);
    g_autofree char *hex = dump_init_read(&init, unit);
    if (hex != NULL) {
        fact_list_add(dump->facts, fact_new(FACT_INIT, subset_items[index].name, hex));
    }
    return hex != NULL;
}

/* Functions and data that other code can link to; a static inline has no symbol. */
static void add_symbol(struct dump *dump, const struct subset_item *item)
{
    CXCursor cursor;
    if (!clang_unit_find(dump->unit, item->name, &cursor) ||
        clang_Cursor_getStorageClass(cursor) == CX_SC_Static) {
        return;
    }
    g_autofree char *type = clang_type_text(clang_getCursorType(cursor));
    fact_list_add(dump->facts,
                  fact_new(item->type == SUBSET_FUNC ? FACT_FUNC : FACT_DATA, item->name, type));
}

static void add_item(struct dump *dump, size_t index)
{
    const struct subset_item *item = &subset_items[index];
    if (dump->lines[index] == 0) {
        return;
    }
    /* The line of an initialiser holds many values, and one without a value is no reason to drop
     * the others. */
    if (item->type == SUBSET_INIT) {
        dump->unknown[index] = !add_init(dump, dump->unit, index);
        return;
    }
    if (clang_unit_line_is_bad(dump->unit, dump->lines[index])) {
        return;
    }
    if (item->type == SUBSET_RECORD) {
        add_record(dump, item, index);
    } else if (item->type == SUBSET_CONST) {
        add_const(dump, item, index);
    } else if (item->type == SUBSET_FUNC || item->type == SUBSET_DATA) {
        add_symbol(dump, item);
    }
}

/* Asks once more for the initialisers that are still unknown, now that all members are known. */
static bool add_unknown_inits(struct dump *dump, GError **error)
{
    bool any = false;
    g_string_printf(dump->text,
                    "#define PYRS_CPYTHON_INITIALISERS 1\n"
                    "#include \"%s/src/lib/cpython_internal.h\"\n",
                    dump->input->root);
    for (size_t i = 0; i < subset_item_count; i++) {
        if (dump->unknown[i]) {
            struct dump_init init = init_of(dump, i);
            dump_init_write(&init, true, dump->text);
            any = true;
        }
    }
    g_autoptr(clang_unit) unit =
        any ? clang_unit_parse(dump->text->str, dump->input->cflags, error) : NULL;
    for (size_t i = 0; unit != NULL && i < subset_item_count; i++) {
        if (dump->unknown[i]) {
            add_init(dump, unit, i);
        }
    }
    return unit != NULL || !any;
}

struct fact_list *dump_cpython(const struct dump_input *input, GError **error)
{
    struct dump dump = {.input = input};
    dump.facts = fact_list_new(NULL);
    dump.text = g_string_new(NULL);
    dump.lines = g_new0(unsigned, subset_item_count);
    dump.unknown = g_new0(bool, subset_item_count);
    bool complete = dump_identity(&dump, error) && parse_items(&dump, error);
    for (size_t i = 0; complete && i < subset_item_count; i++) {
        add_item(&dump, i);
    }
    if (complete && add_unknown_inits(&dump, error)) {
        fact_list_finish(dump.facts);
    } else {
        g_clear_pointer(&dump.facts, fact_list_free);
    }
    clang_unit_free(dump.unit);
    g_string_free(dump.text, TRUE);
    g_free(dump.lines);
    g_free(dump.unknown);
    return dump.facts;
}
