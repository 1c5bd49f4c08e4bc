/* SPDX-License-Identifier: MIT */
#include "declaration.h"

#include <string.h>

#include "clang_unit.h"
#include "subset.h"

struct declaration_walk {
    struct fact_list *facts;
    const char *directory; /* of the headers whose declarations count */
    bool unstable;         /* those of the unstable tier count too */
};

static char *spelling(CXCursor cursor)
{
    CXString string = clang_getCursorSpelling(cursor);
    char *copy = g_strdup(clang_getCString(string));
    clang_disposeString(string);
    return copy;
}

/* Layouts are facts about CPython, not promises of pyrs; unstable headers promise nothing. */
static bool is_ours(const struct declaration_walk *walk, CXCursor cursor)
{
    CXFile file;
    clang_getSpellingLocation(clang_getCursorLocation(cursor), &file, NULL, NULL, NULL);
    CXString string = clang_getFileName(file);
    const char *path = clang_getCString(string);
    bool ours = path != NULL && g_str_has_prefix(path, walk->directory) &&
                strstr(path + strlen(walk->directory), "/layout/") == NULL &&
                (walk->unstable || strstr(path + strlen(walk->directory), "/unstable/") == NULL);
    clang_disposeString(string);
    return ours;
}

static bool enter_nothing(const char *path, void *data)
{
    (void)path;
    (void)data;
    return false;
}

static void add_function(struct declaration_walk *walk, CXCursor cursor, const char *name)
{
    g_autofree char *type = clang_type_text(clang_getCursorType(cursor));
    fact_list_add(walk->facts, fact_new(FACT_FUNC, name, type));
}

/* A struct that the subset names is a fact about CPython, wherever a version has it declared. */
static bool is_layout(const char *name)
{
    for (size_t i = 0; i < subset_item_count; i++) {
        if (subset_items[i].type == SUBSET_RECORD && strcmp(subset_items[i].extra, name) == 0) {
            return true;
        }
    }
    return false;
}

static void add_struct(struct declaration_walk *walk, CXCursor cursor, const char *name)
{
    CXType type = clang_getCursorType(cursor);
    struct fact *record = fact_new(FACT_RECORD, name, NULL);
    record->size = (uint64_t)clang_Type_getSizeOf(type);
    record->align = (uint64_t)clang_Type_getAlignOf(type);
    fact_list_add(walk->facts, record);
    g_autoptr(GPtrArray) members = clang_record_members(type, enter_nothing, NULL);
    for (guint i = 0; i < members->len; i++) {
        const struct clang_member *member = g_ptr_array_index(members, i);
        g_autofree char *path = g_strdup_printf("%s.%s", name, member->path);
        struct fact *field = fact_new(FACT_FIELD, path, member->type);
        field->offset = member->bit_offset / 8;
        field->size = member->size;
        fact_list_add(walk->facts, field);
    }
}

static void add_enumerator(struct declaration_walk *walk, CXCursor cursor, const char *name)
{
    /* The end of a list moves with every addition, which is what it is for. */
    if (g_str_has_suffix(name, "_LAST")) {
        return;
    }
    long long value = clang_getEnumConstantDeclValue(cursor);
    struct fact *fact = fact_new(FACT_CONST, name, NULL);
    fact->value = (uint64_t)value;
    fact->negative = value < 0;
    fact_list_add(walk->facts, fact);
}

static enum CXChildVisitResult visit_declaration(CXCursor cursor, CXCursor parent,
                                                 CXClientData data)
{
    (void)parent;
    struct declaration_walk *walk = data;
    enum CXCursorKind kind = clang_getCursorKind(cursor);
    if (!is_ours(walk, cursor)) {
        return CXChildVisit_Continue;
    }
    g_autofree char *name = spelling(cursor);
    /* A declaration may be repeated (an inline and its prototype): the first one is the fact. */
    bool first = clang_equalCursors(clang_getCanonicalCursor(cursor), cursor);
    /* Without PYRS_API it is declared to nobody: the library is compiled with hidden visibility. */
    bool visible = clang_getCursorVisibility(cursor) == CXVisibility_Default;
    if (kind == CXCursor_FunctionDecl && g_str_has_prefix(name, "pyrs_") && first && visible) {
        add_function(walk, cursor, name);
    } else if (kind == CXCursor_StructDecl && clang_isCursorDefinition(cursor) &&
               !is_layout(name)) {
        add_struct(walk, cursor, name);
    } else if (kind == CXCursor_EnumConstantDecl) {
        add_enumerator(walk, cursor, name);
    }
    return kind == CXCursor_EnumDecl || kind == CXCursor_LinkageSpec ? CXChildVisit_Recurse
                                                                     : CXChildVisit_Continue;
}

/* The umbrella, and with `unstable` every header that it leaves out. */
static char *unit_text(const char *directory, bool unstable)
{
    GString *text = g_string_new("#include <pyrs/pyrs.h>\n#define PYRS_UNSTABLE 1\n");
    g_autofree char *folder = g_build_filename(directory, "unstable", NULL);
    g_autoptr(GDir) dir = unstable ? g_dir_open(folder, 0, NULL) : NULL;
    const char *name;
    while (dir != NULL && (name = g_dir_read_name(dir)) != NULL) {
        if (g_str_has_suffix(name, ".h")) {
            g_string_append_printf(text, "#include <pyrs/unstable/%s>\n", name);
        }
    }
    return g_string_free(text, FALSE);
}

struct fact_list *declaration_read(const char *root, const char *layout_header, bool unstable,
                                   GError **error)
{
    g_autofree char *directory = g_build_filename(root, "include", "pyrs", NULL);
    g_autofree char *include = g_strdup_printf("-I%s/include", root);
    g_autofree char *layout = g_strdup_printf("-DPYRS_LAYOUT_HEADER=%s", layout_header);
    const char *const cflags[] = {include, layout, "-std=c11", "-fvisibility=hidden", NULL};
    g_autofree char *text = unit_text(directory, unstable);
    g_autoptr(clang_unit) unit = clang_unit_parse(text, cflags, error);
    if (unit == NULL) {
        return NULL;
    }
    struct declaration_walk walk = {fact_list_new(NULL), directory, unstable};
    clang_visitChildren(clang_getTranslationUnitCursor(unit->unit), visit_declaration, &walk);
    fact_list_finish(walk.facts);
    return walk.facts;
}
