/* SPDX-License-Identifier: MIT */
#include "support.h"

#include "diff.h"
#include "report.h"

/* One fact before, one after; NULL where there is none. */
static const struct {
    const char *before;
    const char *after;
    char sign; /* 0: no change */
    enum change_class class;
    const char *detail;
} rows[] = {
    /* what is as it was */
    {"record R size=8 align=8", "record R size=8 align=8", 0, CHANGE_NONE, NULL},
    {"field R.a offset=0 size=8 type=PyVarObject",
     "field R.a offset=0 size=8 type=struct PyVarObject", 0, CHANGE_NONE, NULL},
    {"observed R.a offset=0 size=8 type=A *", "observed R.a offset=0 size=8 type=struct A *", 0,
     CHANGE_NONE, NULL},
    {"func f type=void (A *)", "func f type=void (struct A *)", 0, CHANGE_NONE, NULL},
    {"cell version 3.13.5", "cell version 3.13.15", 0, CHANGE_NONE, NULL},
    /* what came */
    {NULL, "record R size=8 align=8", '+', CHANGE_COMPATIBLE, "size=8 align=8"},
    {NULL, "field R.a offset=0 size=8 type=int", '+', CHANGE_COMPATIBLE,
     "offset=0 size=8 type=int"},
    {NULL, "const N 0x1", '+', CHANGE_COMPATIBLE, "0x1"},
    {NULL, "init I bytes=00", '+', CHANGE_COMPATIBLE, "bytes=00"},
    {NULL, "func f type=void (void)", '+', CHANGE_COMPATIBLE, "type=void (void)"},
    {NULL, "observed R.a offset=0 size=8 type=int", '+', CHANGE_COMPATIBLE,
     "offset=0 size=8 type=int"},
    {NULL, "cell count 1", 0, CHANGE_NONE, NULL},
    /* what went */
    {"record R size=8 align=8", NULL, '-', CHANGE_BREAKING, "size=8 align=8"},
    {"field R.a offset=0 size=8 type=int", NULL, '-', CHANGE_BREAKING, "offset=0 size=8 type=int"},
    {"bitfield R.a bit=0 width=1 type=int", NULL, '-', CHANGE_BREAKING, "bit=0 width=1 type=int"},
    {"const N 0x1", NULL, '-', CHANGE_BREAKING, "0x1"},
    {"init I bytes=00", NULL, '-', CHANGE_BREAKING, "bytes=00"},
    {"func f type=void (void)", NULL, '-', CHANGE_BREAKING, "type=void (void)"},
    {"data d type=int", NULL, '-', CHANGE_BREAKING, "type=int"},
    {"observed R.a offset=0 size=8 type=int", NULL, '-', CHANGE_COMPATIBLE,
     "offset=0 size=8 type=int"},
    {"cell count 1", NULL, 0, CHANGE_NONE, NULL},
    /* what changed: a place */
    {"field R.a offset=104 size=8 type=int", "field R.a offset=112 size=8 type=int", '~',
     CHANGE_REBUILD, "offset 104 -> 112"},
    {"field R.a offset=0 size=4 type=int", "field R.a offset=0 size=8 type=long", '~',
     CHANGE_BREAKING, "size 4 -> 8, type int -> long"},
    {"field R.a offset=0 size=8 type=A *", "field R.a offset=0 size=8 type=B *", '~',
     CHANGE_REBUILD, "type A * -> B *"},
    {"bitfield R.a bit=256 width=2 type=int", "bitfield R.a bit=257 width=2 type=int", '~',
     CHANGE_REBUILD, "bit 256 -> 257"},
    {"bitfield R.a bit=256 width=2 type=int", "bitfield R.a bit=256 width=3 type=int", '~',
     CHANGE_BREAKING, "width 2 -> 3"},
    {"observed R.a offset=0 size=4 type=int", "observed R.a offset=8 size=8 type=long", '~',
     CHANGE_COMPATIBLE, "offset 0 -> 8, size 4 -> 8, type int -> long"},
    /* what changed: all the rest */
    {"record R size=304 align=8", "record R size=312 align=8", '~', CHANGE_REBUILD,
     "size 304 -> 312"},
    {"record R size=16 align=4", "record R size=16 align=8", '~', CHANGE_REBUILD, "align 4 -> 8"},
    {"const N 0x1", "const N 0x2", '~', CHANGE_REBUILD, "0x1 -> 0x2"},
    {"const N 0x1", "const N -1", '~', CHANGE_REBUILD, "0x1 -> -1"},
    {"init I bytes=0001", "init I bytes=0100", '~', CHANGE_REBUILD, "bytes=0001 -> bytes=0100"},
    {"func f type=void (int)", "func f type=int (int)", '~', CHANGE_BREAKING,
     "type=void (int) -> type=int (int)"},
    {"data d type=int", "data d type=long", '~', CHANGE_BREAKING, "type=int -> type=long"},
    /* one name, another kind: the old item went and a new one came */
    {"func f type=void (void)", "const f 0x1", '+', CHANGE_COMPATIBLE, "0x1"},
};

static void check_row(size_t i)
{
    g_autoptr(fact_list_t) before = facts_of(rows[i].before == NULL ? "" : rows[i].before);
    g_autoptr(fact_list_t) after = facts_of(rows[i].after == NULL ? "" : rows[i].after);
    g_autoptr(GPtrArray) changes = diff_facts(before, after);
    if ((changes->len > 0) != (rows[i].sign != 0)) {
        fail_msg("row %zu (%s): %u changes", i, rows[i].before, changes->len);
    }
    if (changes->len == 0) {
        return;
    }
    const struct change *change = g_ptr_array_index(changes, 0);
    g_autofree char *detail = change_detail(change);
    if (change->sign != rows[i].sign || change->class != rows[i].class) {
        fail_msg("row %zu: '%c', %s: %s", i, change->sign, change_class_word(change->class),
                 detail);
    }
    assert_string_equal(detail, rows[i].detail);
}

static void diff_signs_classes_and_explains_each_change(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        check_row(i);
    }
}

static const struct {
    const char *a;
    const char *b;
    bool same;
} types[] = {
    {"int", "int", true},
    {"PyVarObject", "struct PyVarObject", true},
    {"struct PyVarObject", "PyVarObject", true},
    {"union A *", "A *", true},
    {"enum e", "e", true},
    {"const struct A *", "const A *", true},
    {"void (struct A *, struct B *)", "void (A *, B *)", true},
    {"struct A", "union A", true},
    {"int", "long", false},
    {"int", "int *", false},
    {"int *", "int", false},
    {"A *", "B *", false},
    {"A", "AB", false},
    {"struct A", "struct AB", false},
    {"const A *", "A *", false},
    {"void (A *, B *)", "void (B *, A *)", false},
    {"int[4]", "int[8]", false},
    /* a tag word counts only as a word of its own */
    {"my_struct x", "my_x", false},
    {"mystruct x", "myx", false},
    {"a1union b", "a1b", false},
    {"struct struct A", "A", false},
};

static void diff_same_type_overlooks_tag_words_and_nothing_else(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(types); i++) {
        if (diff_same_type(types[i].a, types[i].b) != types[i].same) {
            fail_msg("'%s' and '%s'", types[i].a, types[i].b);
        }
    }
}

static void check_first(const char *before_lines, const char *after_lines, const char *first)
{
    g_autoptr(fact_list_t) before = facts_of(before_lines);
    g_autoptr(fact_list_t) after = facts_of(after_lines);
    g_autoptr(GPtrArray) changes = diff_facts(before, after);
    guint count = changes->len;
    diff_causes_first(changes);
    assert_int_equal(changes->len, count);
    assert_string_equal(change_fact(g_ptr_array_index(changes, 0))->name, first);
}

static void diff_causes_first_puts_what_moved_behind_what_moved_it(void **state)
{
    (void)state;
    const char *old = "record R size=16 align=8\nfield R.a offset=0 size=8 type=long\n"
                      "field R.b offset=8 size=8 type=long\nfield Q.r offset=0 size=16 type=R";
    /* inserted, though the subset does not have it; widened; moved: the first one by place */
    check_first(old,
                "record R size=24 align=8\nfield R.a offset=8 size=8 type=long\n"
                "field R.b offset=16 size=8 type=long\nobserved R.z offset=0 size=8 type=long\n"
                "field Q.r offset=0 size=24 type=R",
                "R.z");
    check_first(old,
                "record R size=24 align=8\nfield R.a offset=8 size=8 type=long\n"
                "field R.b offset=0 size=4 type=int\nfield Q.r offset=0 size=24 type=R",
                "R.b");
    check_first("field R.a offset=8 size=8 type=long\nfield R.b offset=0 size=8 type=long",
                "field R.a offset=0 size=8 type=long\nfield R.b offset=8 size=8 type=long", "R.b");
}

static void diff_class_is_that_of_the_worst_change(void **state)
{
    (void)state;
    static const struct {
        const char *after;
        enum change_class class;
    } cases[] = {
        {"const A 0x1\nconst B 0x1", CHANGE_NONE},
        {"const A 0x1\nconst B 0x1\nconst C 0x1", CHANGE_COMPATIBLE},
        {"const A 0x2\nconst B 0x1\nconst C 0x1", CHANGE_REBUILD},
        {"const A 0x2\nconst C 0x1", CHANGE_BREAKING},
        {"const B 0x2\nconst C 0x1", CHANGE_BREAKING},
    };
    g_autoptr(fact_list_t) before = facts_of("const A 0x1\nconst B 0x1");
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(fact_list_t) after = facts_of(cases[i].after);
        g_autoptr(GPtrArray) changes = diff_facts(before, after);
        assert_int_equal(diff_class(changes), cases[i].class);
    }
}

/* The classes are exit codes: their numbers are part of the interface. */
static void diff_classes_rise_from_0_to_3(void **state)
{
    (void)state;
    static const char *const words[] = {"same", "compatible", "rebuild", "breaking"};
    for (int class = 0; class < 4; class ++) {
        assert_string_equal(change_class_word((enum change_class) class), words[class]);
    }
}

static void diff_changes_come_in_the_order_of_the_facts(void **state)
{
    (void)state;
    g_autoptr(fact_list_t) before = facts_of("const B 0x1\nconst D 0x1\nrecord R size=8 align=8");
    g_autoptr(fact_list_t) after = facts_of("bitfield R.a bit=0 width=1 type=int\n"
                                            "const A 0x1\nconst B 0x2\nrecord R size=16 align=8");
    g_autoptr(GPtrArray) changes = diff_facts(before, after);
    static const char *const expected[] = {"R.a", "A", "B", "D", "R"};
    assert_int_equal(changes->len, G_N_ELEMENTS(expected));
    for (guint i = 0; i < changes->len; i++) {
        assert_string_equal(change_fact(g_ptr_array_index(changes, i))->name, expected[i]);
    }
}

static void diff_of_a_list_with_itself_is_empty(void **state)
{
    (void)state;
    g_autoptr(fact_list_t) list =
        fact_list_read("../../abi/cpython/3.13.5/gil-x86_64-linux-gnu.abi", NULL);
    assert_non_null(list);
    g_autoptr(GPtrArray) changes = diff_facts(list, list);
    assert_int_equal(changes->len, 0);
}

static void diff_back_is_the_diff_with_the_signs_turned(void **state)
{
    (void)state;
    g_autoptr(fact_list_t) before = fact_list_read("golden/before.abi", NULL);
    g_autoptr(fact_list_t) after = fact_list_read("golden/after.abi", NULL);
    g_autoptr(GPtrArray) there = diff_facts(before, after);
    g_autoptr(GPtrArray) back = diff_facts(after, before);
    assert_int_equal(there->len, back->len);
    for (guint i = 0; i < there->len; i++) {
        const struct change *forward = g_ptr_array_index(there, i);
        const struct change *backward = g_ptr_array_index(back, i);
        assert_int_equal(backward->sign, forward->sign == '+'   ? '-'
                                         : forward->sign == '-' ? '+'
                                                                : '~');
        assert_ptr_equal(backward->before, forward->after);
        assert_ptr_equal(backward->after, forward->before);
    }
}

/* Every format of one diff that has every sign, class and kind. */
static void assert_golden_diff(const char *before_path, const char *after_path, const char *golden,
                               enum report_format format)
{
    g_autoptr(fact_list_t) before = fact_list_read(before_path, NULL);
    g_autoptr(fact_list_t) after = fact_list_read(after_path, NULL);
    assert_non_null(before);
    assert_non_null(after);
    g_autoptr(GPtrArray) changes = diff_facts(before, after);
    g_autofree char *text = report_diff(changes, before, after, format);
    assert_golden(golden, text);
}

static void assert_golden_format(const char *golden, enum report_format format)
{
    assert_golden_diff("golden/before.abi", "golden/after.abi", golden, format);
}

static void diff_is_told_as_text(void **state)
{
    (void)state;
    assert_golden_format("diff.txt", REPORT_TEXT);
}

static void diff_is_told_as_json(void **state)
{
    (void)state;
    assert_golden_format("diff.json", REPORT_JSON);
}

static void diff_is_told_as_markdown(void **state)
{
    (void)state;
    assert_golden_format("diff.md", REPORT_MD);
}

static void diff_is_told_as_github_annotations(void **state)
{
    (void)state;
    assert_golden_format("diff.github", REPORT_GITHUB);
}

static void diff_is_told_as_sarif(void **state)
{
    (void)state;
    assert_golden_format("diff.sarif", REPORT_SARIF);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(diff_signs_classes_and_explains_each_change),
        cmocka_unit_test(diff_same_type_overlooks_tag_words_and_nothing_else),
        cmocka_unit_test(diff_causes_first_puts_what_moved_behind_what_moved_it),
        cmocka_unit_test(diff_class_is_that_of_the_worst_change),
        cmocka_unit_test(diff_classes_rise_from_0_to_3),
        cmocka_unit_test(diff_changes_come_in_the_order_of_the_facts),
        cmocka_unit_test(diff_of_a_list_with_itself_is_empty),
        cmocka_unit_test(diff_back_is_the_diff_with_the_signs_turned),
        cmocka_unit_test(diff_is_told_as_text),
        cmocka_unit_test(diff_is_told_as_json),
        cmocka_unit_test(diff_is_told_as_markdown),
        cmocka_unit_test(diff_is_told_as_github_annotations),
        cmocka_unit_test(diff_is_told_as_sarif),
    };
    return cmocka_run_group_tests_name("diff", tests, NULL, NULL);
}
