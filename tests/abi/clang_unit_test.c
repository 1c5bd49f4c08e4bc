/* SPDX-License-Identifier: MIT */
/* What libclang must be asked, and how, so that it does not answer with nonsense. */
#include "support.h"

#include <string.h>
#include <sysexits.h>

#include "clang_unit.h"

static const char *const no_flags[] = {NULL};

static clang_unit *parsed(const char *text)
{
    GError *error = NULL;
    clang_unit *unit = clang_unit_parse(text, no_flags, &error);
    if (unit == NULL) {
        fail_msg("%s", error->message);
    }
    return unit;
}

static bool enter_all(const char *path, void *data)
{
    (void)path;
    (void)data;
    return true;
}

static bool enter_none(const char *path, void *data)
{
    (void)path;
    (void)data;
    return false;
}

/* `path bit-offset size[:width] type` of each member of the record that `extern R *r;` names. */
static char *members_text(const clang_unit *unit, bool (*enter)(const char *path, void *data))
{
    CXCursor cursor;
    assert_true(clang_unit_find(unit, "r", &cursor));
    g_autoptr(GPtrArray) members =
        clang_record_members(clang_getPointeeType(clang_getCursorType(cursor)), enter, NULL);
    GString *text = g_string_new(NULL);
    for (guint i = 0; i < members->len; i++) {
        const struct clang_member *member = g_ptr_array_index(members, i);
        g_string_append_printf(text, "%s %u %u", member->path, (unsigned)member->bit_offset,
                               (unsigned)member->size);
        if (member->bit_width >= 0) {
            g_string_append_printf(text, ":%d", member->bit_width);
        }
        g_string_append_printf(text, " %s\n", member->type);
    }
    return g_string_free(text, FALSE);
}

static void assert_members(const char *record, const char *expected)
{
    g_autofree char *source = g_strconcat(record, " extern R *r;", NULL);
    g_autoptr(clang_unit) unit = parsed(source);
    g_autofree char *found = members_text(unit, enter_all);
    assert_string_equal(found, expected);
}

static void clang_unit_lists_members_in_order(void **state)
{
    (void)state;
    assert_members("typedef struct { int a; char b; void *c; } R;",
                   "a 0 4 int\nb 32 1 char\nc 64 8 void *\n");
}

/* `union { ... };` has no name of its own, so its members are the record's. */
static void clang_unit_enters_an_anonymous_union(void **state)
{
    (void)state;
    assert_members("typedef struct { int a; union { long b; char c; }; int d; } R;",
                   "a 0 4 int\nb 64 8 long\nc 64 1 char\nd 128 4 int\n");
}

static void clang_unit_adds_up_the_offsets_of_nested_anonymous_records(void **state)
{
    (void)state;
    assert_members("typedef struct { long a; struct { int b; union { int c; char d; }; }; } R;",
                   "a 0 8 long\nb 64 4 int\nc 96 4 int\nd 96 1 char\n");
}

/* `struct { ... } name;` is another case: the type is unnamed, the member is not. */
static void clang_unit_names_the_members_of_an_unnamed_struct_by_path(void **state)
{
    (void)state;
    assert_members("typedef struct { int a; struct { int x, y; } b; } R;",
                   "a 0 4 int\n"
                   "b 32 8 struct (unnamed struct)\n"
                   "b.x 32 4 int\n"
                   "b.y 64 4 int\n");
}

static void clang_unit_enters_a_named_record_only_when_asked(void **state)
{
    (void)state;
    g_autoptr(clang_unit) unit =
        parsed("struct S { int x; }; typedef struct { struct S s; } R; extern R *r;");
    g_autofree char *closed = members_text(unit, enter_none);
    g_autofree char *open = members_text(unit, enter_all);
    assert_string_equal(closed, "s 0 4 struct S\n");
    assert_string_equal(open, "s 0 4 struct S\ns.x 0 4 int\n");
}

static void clang_unit_counts_bit_fields_in_bits(void **state)
{
    (void)state;
    assert_members(
        "typedef struct { long a; unsigned b:2; unsigned c:3; unsigned :3; unsigned d:1; } R;",
        "a 0 8 long\n"
        "b 64 4:2 unsigned int\n"
        "c 66 4:3 unsigned int\n"
        "d 72 4:1 unsigned int\n");
}

static void clang_unit_gives_a_flexible_array_no_size(void **state)
{
    (void)state;
    assert_members("typedef struct { long n; char data[]; } R;", "n 0 8 long\ndata 64 0 char[]\n");
}

static void clang_unit_takes_an_array_of_records_as_one_member(void **state)
{
    (void)state;
    assert_members("typedef struct { struct { int x; } a[4]; } R;",
                   "a 0 16 struct (unnamed struct)[4]\n");
}

static void clang_unit_of_a_64_bit_target_has_64_bit_pointers(void **state)
{
    (void)state;
    static const char *const flags[] = {"--target=aarch64-linux-gnu", NULL};
    g_autoptr(clang_unit) unit =
        clang_unit_parse("static const unsigned long pointer = sizeof(void *);", flags, NULL);
    uint64_t value = 0;
    bool negative = true;
    assert_true(clang_unit_integer(unit, "pointer", &value, &negative));
    assert_int_equal(value, 8);
}

static void clang_unit_target_leaves_the_vendor_out(void **state)
{
    (void)state;
    static const struct {
        const char *flag;
        const char *target;
    } cases[] = {
        {"--target=x86_64-pc-linux-gnu", "x86_64-linux-gnu"},
        {"--target=s390x-linux-gnu", "s390x-linux-gnu"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        const char *const flags[] = {cases[i].flag, NULL};
        g_autoptr(clang_unit) unit = clang_unit_parse("int x;", flags, NULL);
        g_autofree char *target = clang_unit_target(unit);
        assert_string_equal(target, cases[i].target);
    }
}

/* libclang goes on after an error and answers with empty records: it must not come to that. */
static void clang_unit_with_an_error_in_an_included_file_fails(void **state)
{
    (void)state;
    char *root = scratch_new();
    scratch_write(root, "broken.h", "struct fine { int a; };\nstruct broken { unknown_t b; };\n");
    g_autofree char *flag = g_strconcat("-I", root, NULL);
    const char *const flags[] = {flag, NULL};
    GError *error = NULL;
    assert_null(clang_unit_parse("#include <broken.h>\nint x;\n", flags, &error));
    g_autofree char *message =
        g_strdup_printf("%s/broken.h:2: unknown type name 'unknown_t'", root);
    assert_error(&error, EX_DATAERR, message);
    scratch_remove(root);
}

static void clang_unit_without_an_included_file_says_that_something_is_missing(void **state)
{
    (void)state;
    GError *error = NULL;
    assert_null(clang_unit_parse("#include <no_such.h>\n", no_flags, &error));
    assert_error(&error, EX_UNAVAILABLE, "'no_such.h' file not found in the include directories");
}

/* An item that the headers lack costs its own line and no other. */
static void clang_unit_keeps_the_lines_of_its_own_that_are_wrong(void **state)
{
    (void)state;
    g_autoptr(clang_unit) unit = parsed("static const int one = 1;\n"
                                        "static const int two = NO_SUCH_MACRO;\n"
                                        "static const int three = 3;\n");
    uint64_t value = 0;
    bool negative = false;
    assert_false(clang_unit_line_is_bad(unit, 1));
    assert_true(clang_unit_line_is_bad(unit, 2));
    assert_false(clang_unit_line_is_bad(unit, 3));
    assert_true(clang_unit_integer(unit, "three", &value, &negative));
    assert_int_equal(value, 3);
}

static void clang_unit_keeps_going_however_many_lines_are_wrong(void **state)
{
    (void)state;
    GString *text = g_string_new(NULL);
    for (int i = 0; i < 100; i++) {
        g_string_append_printf(text, "static const int k%d = NO_SUCH_MACRO;\n", i);
    }
    g_string_append(text, "static const int last = 1;\n");
    g_autoptr(clang_unit) unit = parsed(text->str);
    g_string_free(text, TRUE);
    assert_true(clang_unit_line_is_bad(unit, 100));
    assert_false(clang_unit_line_is_bad(unit, 101));
}

static const struct {
    const char *expression;
    uint64_t value;
    bool negative;
} integers[] = {
    {"0", 0, false},
    {"-1", UINT64_MAX, true},
    {"1 << 20 | 0x80", 0x100080, false},
    {"0x80000000u", 0x80000000u, false},
    {"9223372036854775807ll", INT64_MAX, false},
    {"0xffffffffffffffffull", UINT64_MAX, false},
    {"sizeof(long) * 8", 64, false},
};

static void clang_unit_evaluates_integers_of_either_sign(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(integers); i++) {
        g_autofree char *source = g_strdup_printf("static const __typeof__((%s)) k = (%s);",
                                                  integers[i].expression, integers[i].expression);
        g_autoptr(clang_unit) unit = parsed(source);
        uint64_t value = 0;
        bool negative = !integers[i].negative;
        assert_true(clang_unit_integer(unit, "k", &value, &negative));
        assert_true(value == integers[i].value);
        assert_int_equal(negative, integers[i].negative);
    }
}

static void clang_unit_has_no_integer_for_what_is_none(void **state)
{
    (void)state;
    g_autoptr(clang_unit) unit = parsed("static const char *const s = \"text\"; extern int e;");
    uint64_t value = 7;
    bool negative = false;
    assert_false(clang_unit_integer(unit, "s", &value, &negative));
    assert_false(clang_unit_integer(unit, "e", &value, &negative));
    assert_false(clang_unit_integer(unit, "absent", &value, &negative));
    assert_int_equal(value, 7);
}

static void clang_unit_reads_a_string(void **state)
{
    (void)state;
    g_autoptr(clang_unit) unit =
        parsed("static const char *const s = \"3.11\" \".7\"; static const int i = 1;");
    g_autofree char *text = clang_unit_string(unit, "s");
    assert_string_equal(text, "3.11.7");
    assert_null(clang_unit_string(unit, "i"));
    assert_null(clang_unit_string(unit, "absent"));
}

/* The type of the member `m` of a record declared in a file at `path`. */
static char *type_in_file(const char *path, const char *declaration)
{
    char *root = scratch_new();
    g_autofree char *header = g_build_filename(root, path, NULL);
    scratch_write(root, path, declaration);
    g_autofree char *source = g_strdup_printf("#include \"%s\"\nextern R *r;", header);
    g_autoptr(clang_unit) unit = parsed(source);
    scratch_remove(root);
    return members_text(unit, enter_none);
}

static const char *const awkward_paths[] = {"r.h", "a (copy)/r.h", "one at two/r.h", "x:1)/r.h"};

/* A position is no fact: the same headers elsewhere must give the same bytes. */
static void clang_unit_type_text_has_no_position_in_it(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(awkward_paths); i++) {
        g_autofree char *plain =
            type_in_file(awkward_paths[i], "typedef struct { struct { int x; } m; } R;\n");
        g_autofree char *array =
            type_in_file(awkward_paths[i], "typedef struct { union { int x; } m[2]; } R;\n");
        assert_string_equal(plain, "m 0 4 struct (unnamed struct)\n");
        assert_string_equal(array, "m 0 8 union (unnamed union)[2]\n");
    }
}

static void clang_unit_type_text_cuts_out_every_position(void **state)
{
    (void)state;
    assert_members("typedef struct { void (*f)(struct { int x; } *, union { int y; } *); } R;",
                   "f 0 8 void (*)(struct (unnamed struct) *, union (unnamed union) *)\n");
}

static void clang_unit_hash_tells_contents_apart_and_places_not(void **state)
{
    (void)state;
    static const char *const contents[] = {"#define A 1\n", "#define A 1\n", "#define A 2\n"};
    char *hashes[G_N_ELEMENTS(contents)];
    for (size_t i = 0; i < G_N_ELEMENTS(contents); i++) {
        char *root = scratch_new();
        scratch_write(root, "pyconfig.h", contents[i]);
        g_autofree char *flag = g_strconcat("-I", root, NULL);
        const char *const flags[] = {flag, NULL};
        g_autoptr(clang_unit) unit = clang_unit_parse("#include <pyconfig.h>\n", flags, NULL);
        hashes[i] = clang_unit_hash_of(unit, "pyconfig.h");
        scratch_remove(root);
    }
    assert_string_equal(hashes[0], hashes[1]);
    assert_string_not_equal(hashes[0], hashes[2]);
    for (size_t i = 0; i < G_N_ELEMENTS(contents); i++) {
        g_free(hashes[i]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(clang_unit_lists_members_in_order),
        cmocka_unit_test(clang_unit_enters_an_anonymous_union),
        cmocka_unit_test(clang_unit_adds_up_the_offsets_of_nested_anonymous_records),
        cmocka_unit_test(clang_unit_names_the_members_of_an_unnamed_struct_by_path),
        cmocka_unit_test(clang_unit_enters_a_named_record_only_when_asked),
        cmocka_unit_test(clang_unit_counts_bit_fields_in_bits),
        cmocka_unit_test(clang_unit_gives_a_flexible_array_no_size),
        cmocka_unit_test(clang_unit_takes_an_array_of_records_as_one_member),
        cmocka_unit_test(clang_unit_of_a_64_bit_target_has_64_bit_pointers),
        cmocka_unit_test(clang_unit_target_leaves_the_vendor_out),
        cmocka_unit_test(clang_unit_with_an_error_in_an_included_file_fails),
        cmocka_unit_test(clang_unit_without_an_included_file_says_that_something_is_missing),
        cmocka_unit_test(clang_unit_keeps_the_lines_of_its_own_that_are_wrong),
        cmocka_unit_test(clang_unit_keeps_going_however_many_lines_are_wrong),
        cmocka_unit_test(clang_unit_evaluates_integers_of_either_sign),
        cmocka_unit_test(clang_unit_has_no_integer_for_what_is_none),
        cmocka_unit_test(clang_unit_reads_a_string),
        cmocka_unit_test(clang_unit_type_text_has_no_position_in_it),
        cmocka_unit_test(clang_unit_type_text_cuts_out_every_position),
        cmocka_unit_test(clang_unit_hash_tells_contents_apart_and_places_not),
    };
    return cmocka_run_group_tests_name("clang_unit", tests, NULL, NULL);
}
