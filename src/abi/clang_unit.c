/* SPDX-License-Identifier: MIT */
#include "clang_unit.h"

#include <string.h>

#include "error.h"

#define UNIT_NAME "pyrs-dump.c"

static char *take_string(CXString string)
{
    char *copy = g_strdup(clang_getCString(string));
    clang_disposeString(string);
    return copy;
}

/* Where a diagnostic or cursor stands; the file is NULL outside any file. Free it with g_free(). */
static char *position(CXSourceLocation location, unsigned *line)
{
    CXFile file;
    clang_getSpellingLocation(location, &file, line, NULL, NULL);
    return file == NULL ? NULL : take_string(clang_getFileName(file));
}

static bool check_diagnostic(clang_unit *unit, CXDiagnostic diagnostic, GError **error)
{
    if (clang_getDiagnosticSeverity(diagnostic) < CXDiagnostic_Error) {
        return true;
    }
    unsigned line = 0;
    g_autofree char *file = position(clang_getDiagnosticLocation(diagnostic), &line);
    g_autofree char *text = take_string(clang_getDiagnosticSpelling(diagnostic));
    /* Keeping going turns fatal errors into plain ones; without its headers no unit is worth it. */
    bool missing = g_str_has_suffix(text, "file not found");
    if (g_strcmp0(file, UNIT_NAME) == 0) {
        if (missing) {
            return fail(error, EX_UNAVAILABLE, "%s in the include directories", text);
        }
        g_hash_table_add(unit->bad_lines, GUINT_TO_POINTER(line));
        return true;
    }
    return fail(error, missing ? EX_UNAVAILABLE : EX_DATAERR, "%s:%u: %s",
                file == NULL ? "command line" : file, line, text);
}

static bool check_diagnostics(clang_unit *unit, GError **error)
{
    for (unsigned i = 0; i < clang_getNumDiagnostics(unit->unit); i++) {
        CXDiagnostic diagnostic = clang_getDiagnostic(unit->unit, i);
        bool good = check_diagnostic(unit, diagnostic, error);
        clang_disposeDiagnostic(diagnostic);
        if (!good) {
            return false;
        }
    }
    return true;
}

static enum CXChildVisitResult remember(CXCursor cursor, CXCursor parent, CXClientData data)
{
    (void)parent;
    clang_unit *unit = data;
    enum CXCursorKind kind = clang_getCursorKind(cursor);
    if (kind == CXCursor_FunctionDecl || kind == CXCursor_VarDecl) {
        char *name = take_string(clang_getCursorSpelling(cursor));
        g_hash_table_insert(unit->declarations, name, g_memdup2(&cursor, sizeof cursor));
    }
    return CXChildVisit_Continue;
}

clang_unit *clang_unit_parse(const char *text, const char *const *cflags, GError **error)
{
    g_autoptr(clang_unit) unit = g_new0(clang_unit, 1);
    unit->index = clang_createIndex(0, 0);
    unit->declarations = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    unit->bad_lines = g_hash_table_new(NULL, NULL);
    /* A CPython to come may lack any number of items: each one costs its own line alone. */
    g_autoptr(GPtrArray) flags = g_ptr_array_new();
    g_ptr_array_add(flags, "-ferror-limit=0");
    for (size_t i = 0; cflags[i] != NULL; i++) {
        g_ptr_array_add(flags, (char *)cflags[i]);
    }
    struct CXUnsavedFile file = {UNIT_NAME, text, (unsigned long)strlen(text)};
    enum CXErrorCode code = clang_parseTranslationUnit2(
        unit->index, UNIT_NAME, (const char *const *)flags->pdata, (int)flags->len, &file, 1,
        CXTranslationUnit_KeepGoing | CXTranslationUnit_SkipFunctionBodies, &unit->unit);
    if (code != CXError_Success) {
        fail(error, code == CXError_Failure ? EX_DATAERR : EX_SOFTWARE,
             "libclang refuses these flags: is there such a --target? (CXErrorCode %d)", (int)code);
        return NULL;
    }
    if (!check_diagnostics(unit, error)) {
        return NULL;
    }
    clang_visitChildren(clang_getTranslationUnitCursor(unit->unit), remember, unit);
    return g_steal_pointer(&unit);
}

void clang_unit_free(clang_unit *unit)
{
    if (unit == NULL) {
        return;
    }
    g_hash_table_unref(unit->declarations);
    g_hash_table_unref(unit->bad_lines);
    clang_disposeTranslationUnit(unit->unit);
    clang_disposeIndex(unit->index);
    g_free(unit);
}

bool clang_unit_find(const clang_unit *unit, const char *name, CXCursor *cursor)
{
    const CXCursor *found = g_hash_table_lookup(unit->declarations, name);
    if (found != NULL) {
        *cursor = *found;
    }
    return found != NULL;
}

bool clang_unit_line_is_bad(const clang_unit *unit, unsigned line)
{
    return g_hash_table_contains(unit->bad_lines, GUINT_TO_POINTER(line));
}

struct hash_request {
    const char *suffix;
    GChecksum *checksum;
};

static void hash_file(CXFile file, CXSourceLocation *stack, unsigned depth, CXClientData data)
{
    (void)stack;
    (void)depth;
    struct hash_request *request = data;
    g_autofree char *name = take_string(clang_getFileName(file));
    g_autofree char *text = NULL;
    gsize length = 0;
    if (g_str_has_suffix(name, request->suffix) &&
        g_file_get_contents(name, &text, &length, NULL)) {
        g_checksum_update(request->checksum, (const guchar *)text, (gssize)length);
    }
}

char *clang_unit_hash_of(const clang_unit *unit, const char *suffix)
{
    g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);
    struct hash_request request = {suffix, checksum};
    clang_getInclusions(unit->unit, hash_file, &request);
    return g_strdup(g_checksum_get_string(checksum));
}

char *clang_unit_target(const clang_unit *unit)
{
    CXTargetInfo info = clang_getTranslationUnitTargetInfo(unit->unit);
    g_autofree char *triple = take_string(clang_TargetInfo_getTriple(info));
    clang_TargetInfo_dispose(info);
    /* The vendor says nothing about layout: x86_64-pc-linux-gnu is x86_64-linux-gnu. */
    g_auto(GStrv) parts = g_strsplit(triple, "-", 4);
    if (g_strv_length(parts) < 4) {
        return g_steal_pointer(&triple);
    }
    return g_strjoin("-", parts[0], parts[2], parts[3], NULL);
}

bool clang_unit_integer(const clang_unit *unit, const char *name, uint64_t *value, bool *negative)
{
    CXCursor cursor;
    if (!clang_unit_find(unit, name, &cursor)) {
        return false;
    }
    CXEvalResult result = clang_Cursor_Evaluate(cursor);
    if (result == NULL) {
        return false;
    }
    bool integer = clang_EvalResult_getKind(result) == CXEval_Int;
    if (integer && clang_EvalResult_isUnsignedInt(result)) {
        *value = clang_EvalResult_getAsUnsigned(result);
        *negative = false;
    } else if (integer) {
        long long number = clang_EvalResult_getAsLongLong(result);
        *value = (uint64_t)number;
        *negative = number < 0;
    }
    clang_EvalResult_dispose(result);
    return integer;
}

char *clang_unit_string(const clang_unit *unit, const char *name)
{
    CXCursor cursor;
    if (!clang_unit_find(unit, name, &cursor)) {
        return NULL;
    }
    CXEvalResult result = clang_Cursor_Evaluate(cursor);
    if (result == NULL) {
        return NULL;
    }
    char *text = clang_EvalResult_getKind(result) == CXEval_StrLiteral
                     ? g_strdup(clang_EvalResult_getAsStr(result))
                     : NULL;
    clang_EvalResult_dispose(result);
    return text;
}

/* Unnamed types are spelled with the place they stand at, which is not a fact about them. */
char *clang_type_text(CXType type)
{
    g_autofree char *text = take_string(clang_getTypeSpelling(type));
    if (strstr(text, " at ") == NULL) {
        return g_steal_pointer(&text);
    }
    /* "(unnamed struct at FILE:LINE:COLUMN)"; a file's name may hold almost anything. */
    g_autoptr(GRegex) place =
        g_regex_new("(\\((?:unnamed|anonymous)(?: \\w+)?) at .*?:\\d+:\\d+(?=\\))", 0, 0, NULL);
    return g_regex_replace(place, text, -1, 0, "\\1", 0, NULL);
}

struct walk {
    GPtrArray *members;
    const char *prefix;
    uint64_t base_bits;
    bool (*enter)(const char *path, void *data);
    void *data;
};

static void member_free(void *data)
{
    struct clang_member *member = data;
    g_free(member->path);
    g_free(member->type);
    g_free(member);
}

static enum CXVisitorResult visit_field(CXCursor field, CXClientData data);

static void walk_into(const struct walk *walk, CXType record, const char *prefix, uint64_t base)
{
    struct walk inner = *walk;
    inner.prefix = prefix;
    inner.base_bits = base;
    clang_Type_visitFields(record, visit_field, &inner);
}

static void add_member(const struct walk *walk, CXCursor field, char *path, uint64_t bit_offset)
{
    struct clang_member *member = g_new0(struct clang_member, 1);
    CXType type = clang_getCursorType(field);
    long long size = clang_Type_getSizeOf(type);
    member->path = path;
    member->type = clang_type_text(type);
    member->bit_offset = bit_offset;
    member->size = size < 0 ? 0 : (uint64_t)size;
    member->bit_width = clang_Cursor_isBitField(field) ? clang_getFieldDeclBitWidth(field) : -1;
    g_ptr_array_add(walk->members, member);
    if (clang_getCanonicalType(type).kind == CXType_Record && walk->enter(path, walk->data)) {
        walk_into(walk, clang_getCanonicalType(type), path, bit_offset);
    }
}

static enum CXVisitorResult visit_field(CXCursor field, CXClientData data)
{
    const struct walk *walk = data;
    uint64_t offset = walk->base_bits + (uint64_t)clang_Cursor_getOffsetOfField(field);
    g_autofree char *name = take_string(clang_getCursorSpelling(field));
    if (name[0] == '\0' || name[0] == '(') {
        walk_into(walk, clang_getCanonicalType(clang_getCursorType(field)), walk->prefix, offset);
    } else if (walk->prefix == NULL) {
        add_member(walk, field, g_strdup(name), offset);
    } else {
        add_member(walk, field, g_strconcat(walk->prefix, ".", name, NULL), offset);
    }
    return CXVisit_Continue;
}

GPtrArray *clang_record_members(CXType record, bool (*enter)(const char *path, void *data),
                                void *data)
{
    struct walk walk = {g_ptr_array_new_with_free_func(member_free), NULL, 0, enter, data};
    walk_into(&walk, clang_getCanonicalType(record), NULL, 0);
    return walk.members;
}
