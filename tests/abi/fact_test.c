/* SPDX-License-Identifier: MIT */
#include "support.h"

#include <string.h>
#include <sysexits.h>

static const char *const lines_of_every_kind[] = {
    "bitfield PyASCIIObject.state.kind bit=258 width=3 type=unsigned int",
    "cell defines -D_Py_JIT -D_Py_TIER2=3",
    "const METH_FASTCALL 0x80",
    "const PYSTATE_LARGEST 0xffffffffffffffff",
    "const _PyThreadState_UNSET -1",
    "data PyExc_SystemError type=PyObject *",
    "field PyObject.ob_refcnt offset=0 size=8 type=Py_ssize_t",
    "field PyLongObject.long_value.ob_digit offset=24 size=4 type=digit[1]",
    "func PyErr_Restore type=void (PyObject *, PyObject *, PyObject *)",
    "init PyObject_HEAD_INIT bytes=01000000000000000000000000000000",
    "observed PyThreadState.py_recursion_limit offset=36 size=4 type=int",
    "record PyObject size=16 align=8",
};

static void fact_line_survives_the_round_trip(void **state)
{
    (void)state;
    bool seen[FACT_KIND_COUNT] = {false};
    for (size_t i = 0; i < G_N_ELEMENTS(lines_of_every_kind); i++) {
        struct fact *fact = fact_parse(lines_of_every_kind[i], NULL);
        assert_non_null(fact);
        g_autofree char *line = fact_format(fact);
        assert_string_equal(line, lines_of_every_kind[i]);
        seen[fact->kind] = true;
        fact_free(fact);
    }
    for (int kind = 0; kind < FACT_KIND_COUNT; kind++) {
        assert_true(seen[kind]);
    }
}

static void fact_kinds_are_in_the_order_of_their_words(void **state)
{
    (void)state;
    for (int kind = 1; kind < FACT_KIND_COUNT; kind++) {
        assert_true(strcmp(fact_kind_word((enum fact_kind)(kind - 1)),
                           fact_kind_word((enum fact_kind)kind)) < 0);
    }
}

static void fact_bitfield_counts_in_bits(void **state)
{
    (void)state;
    struct fact *fact = fact_parse("bitfield R.kind bit=258 width=3 type=unsigned int", NULL);
    assert_int_equal(fact->kind, FACT_BITFIELD);
    assert_string_equal(fact->name, "R.kind");
    assert_int_equal(fact->offset, 258);
    assert_int_equal(fact->size, 3);
    assert_string_equal(fact->text, "unsigned int");
    fact_free(fact);
}

static void fact_record_has_a_size_and_an_alignment(void **state)
{
    (void)state;
    struct fact *fact = fact_parse("record PyGC_Head size=16 align=4", NULL);
    assert_int_equal(fact->size, 16);
    assert_int_equal(fact->align, 4);
    fact_free(fact);
}

static void fact_negative_constant_is_in_twos_complement(void **state)
{
    (void)state;
    struct fact *fact = fact_parse("const MINUS_TWO -2", NULL);
    assert_true(fact->negative);
    assert_true(fact->value == UINT64_MAX - 1);
    fact_free(fact);
}

static void fact_copy_shares_nothing_with_the_original(void **state)
{
    (void)state;
    struct fact *fact = fact_parse("field R.a offset=8 size=4 type=int", NULL);
    struct fact *copy = fact_copy(fact);
    fact_free(fact);
    g_autofree char *line = fact_format(copy);
    assert_string_equal(line, "field R.a offset=8 size=4 type=int");
    fact_free(copy);
}

static const struct {
    const char *line;
    const char *message;
} malformed_lines[] = {
    {"", "'' is no kind of fact"},
    {" record R size=8 align=8", "'' is no kind of fact"},
    {"fields R.a offset=0 size=8 type=int", "'fields' is no kind of fact"},
    {"record", "not a complete 'record' fact"},
    {"record R", "not a complete 'record' fact"},
    {"record  R size=8 align=8", "not a complete 'record' fact"},
    {"record R size=8", "not a complete 'record' fact"},
    {"record R align=8 size=8", "not a complete 'record' fact"},
    {"record R size=8 align=8 packed", "not a complete 'record' fact"},
    {"record R size=8 align=8 ", "not a complete 'record' fact"},
    {"record R size= align=8", "not a complete 'record' fact"},
    {"record R size=-8 align=8", "not a complete 'record' fact"},
    {"record R size=0x8 align=8", "not a complete 'record' fact"},
    {"record R size=18446744073709551616 align=8", "not a complete 'record' fact"},
    {"field R.a offset=0 size=8", "not a complete 'field' fact"},
    {"field R.a offset=0 size=8 type=", "not a complete 'field' fact"},
    {"field R.a offset=0 size=8 name=int", "not a complete 'field' fact"},
    {"observed R.a offset=0 type=int", "not a complete 'observed' fact"},
    {"bitfield R.a offset=0 size=8 type=int", "not a complete 'bitfield' fact"},
    {"const N", "not a complete 'const' fact"},
    {"const N eight", "not a complete 'const' fact"},
    {"const N --1", "not a complete 'const' fact"},
    {"const N 128", "not a complete 'const' fact"},
    {"const N 0x1 0x2", "not a complete 'const' fact"},
    {"const N 0x10000000000000000", "not a complete 'const' fact"},
    {"init I bytes=", "not a complete 'init' fact"},
    {"init I bytes=012", "not a complete 'init' fact"},
    {"init I bytes=0g", "not a complete 'init' fact"},
    {"init I bytes=0A", "not a complete 'init' fact"},
    {"data D", "not a complete 'data' fact"},
    {"func F void (void)", "not a complete 'func' fact"},
    {"cell version", "not a complete 'cell' fact"},
    {"cell version ", "not a complete 'cell' fact"},
};

static void fact_malformed_line_is_refused_by_name(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(malformed_lines); i++) {
        GError *error = NULL;
        struct fact *fact = fact_parse(malformed_lines[i].line, &error);
        if (fact != NULL) {
            fail_msg("'%s' was taken for a fact", malformed_lines[i].line);
        }
        assert_error(&error, EX_DATAERR, malformed_lines[i].message);
    }
}

#define HEAD "pyrs-facts 1\n"
#define COUNT_2 "cell facts 2\n"
#define RECORD "record R size=8 align=8\n"

/* Texts are arrays because some of them hold a NUL. */
static const struct {
    const char *what;
    const char *text;
    size_t length;
    const char *message;
} bad_files[] = {
#define FILE_ROW(what, text, message)                                                              \
    {                                                                                              \
        what, text, sizeof(text) - 1, message                                                      \
    }
    FILE_ROW("empty", "", "f.abi:0: empty: no facts in this file"),
    FILE_ROW("a header alone", HEAD, "f.abi:1: empty: no facts in this file"),
    FILE_ROW("cut in a line", HEAD COUNT_2 "record R size=8 al",
             "f.abi:3: truncated: the last line does not end"),
    FILE_ROW("cut before a newline", HEAD COUNT_2 "record R size=8 align=8",
             "f.abi:3: truncated: the last line does not end"),
    FILE_ROW("cut between lines", HEAD "cell facts 3\n" RECORD,
             "f.abi:3: truncated: 2 facts, but 'cell facts' is 3"),
    FILE_ROW("cut before the count", HEAD "bitfield R.a bit=0 width=1 type=int\n",
             "f.abi:2: truncated: no 'cell facts' line"),
    FILE_ROW("a count of too few", HEAD "cell facts 1\n" RECORD,
             "f.abi:3: truncated: 2 facts, but 'cell facts' is 1"),
    FILE_ROW("a count that is no number", HEAD "cell facts two\n" RECORD,
             "f.abi:3: truncated: no 'cell facts' line"),
    FILE_ROW("CRLF", "pyrs-facts 1\r\ncell facts 1\r\n",
             "f.abi:1: carriage return: lines must end in LF alone"),
    FILE_ROW("CRLF in one line", HEAD COUNT_2 "record R size=8 align=8\r\n",
             "f.abi:3: carriage return: lines must end in LF alone"),
    FILE_ROW("binary", "\177ELF\2\1\1\0\n", "f.abi:1: byte 0x7f is not text"),
    FILE_ROW("a NUL", HEAD "cell facts 2\n\0\n", "f.abi:3: byte 0x00 is not text"),
    FILE_ROW("UTF-8", HEAD "cell \xc3\xa9 1\n", "f.abi:2: byte 0xc3 is not text"),
    FILE_ROW("a tab", HEAD "cell\tfacts 1\n", "f.abi:2: byte 0x09 is not text"),
    FILE_ROW("of the future", "pyrs-facts 2\ncell facts 1\n",
             "f.abi:1: 'pyrs-facts 2' is a version this tool cannot read"),
    FILE_ROW("something else", "#include <stdio.h>\n",
             "f.abi:1: not a fact file: the first line is not 'pyrs-facts 1'"),
    FILE_ROW("without a header", COUNT_2 RECORD,
             "f.abi:1: not a fact file: the first line is not 'pyrs-facts 1'"),
    FILE_ROW("out of order by kind", HEAD RECORD COUNT_2,
             "f.abi:3: 'facts' is out of order or repeated"),
    FILE_ROW("out of order by name", HEAD "cell facts 3\nconst B 0x1\nconst A 0x1\n",
             "f.abi:4: 'A' is out of order or repeated"),
    FILE_ROW("repeated", HEAD "cell facts 3\nconst A 0x1\nconst A 0x2\n",
             "f.abi:4: 'A' is out of order or repeated"),
    FILE_ROW("a line of no kind", HEAD "cell facts 3\n" RECORD "recrod S size=8 align=8\n",
             "f.abi:4: 'recrod' is no kind of fact"),
    FILE_ROW("a blank line", HEAD "cell facts 2\n\n" RECORD, "f.abi:3: '' is no kind of fact"),
#undef FILE_ROW
};

static void fact_file_names_the_line_that_is_wrong(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(bad_files); i++) {
        GError *error = NULL;
        if (fact_list_parse(bad_files[i].text, bad_files[i].length, "f.abi", &error) != NULL) {
            fail_msg("a file that is %s was read", bad_files[i].what);
        }
        assert_error(&error, EX_DATAERR, bad_files[i].message);
    }
}

static void fact_file_that_is_missing_is_no_input(void **state)
{
    (void)state;
    GError *error = NULL;
    assert_null(fact_list_read("golden/no-such.abi", &error));
    assert_int_equal(error->code, EX_NOINPUT);
    assert_true(g_str_has_prefix(error->message, "golden/no-such.abi:0: "));
    g_error_free(error);
}

static void fact_list_is_written_sorted_and_counted(void **state)
{
    (void)state;
    g_autoptr(fact_list_t) list = facts_of("record R size=8 align=8\n"
                                           "const B 0x2\n"
                                           "const A 0x1\n"
                                           "cell version 3.11.7\n");
    g_autofree char *text = fact_list_format(list);
    assert_string_equal(text, HEAD
                        "cell facts 5\ncell version 3.11.7\nconst A 0x1\nconst B 0x2\n" RECORD);
}

static void fact_list_reads_what_it_wrote(void **state)
{
    (void)state;
    g_autoptr(fact_list_t) list = facts_of("const A 0x1\nrecord R size=8 align=8");
    g_autofree char *text = fact_list_format(list);
    g_autoptr(fact_list_t) again = fact_list_parse(text, strlen(text), "f.abi", NULL);
    assert_non_null(again);
    g_autofree char *second = fact_list_format(again);
    assert_string_equal(second, text);
}

static void fact_list_find_meets_every_fact(void **state)
{
    (void)state;
    g_autoptr(fact_list_t) list = facts_of("const A 0x1\nconst B 0x2\nconst C 0x3\n"
                                           "field R.a offset=0 size=8 type=int\n"
                                           "record R size=8 align=8");
    for (size_t i = 0; i < fact_list_length(list); i++) {
        const struct fact *fact = fact_list_at(list, i);
        assert_ptr_equal(fact_list_find(list, fact->kind, fact->name), fact);
    }
}

static void fact_list_find_keeps_kinds_apart(void **state)
{
    (void)state;
    g_autoptr(fact_list_t) list = facts_of("const A 0x1");
    assert_null(fact_list_find(list, FACT_RECORD, "A"));
    assert_null(fact_list_find(list, FACT_CONST, "B"));
}

static void fact_list_cell_has_no_value_for_an_absent_key(void **state)
{
    (void)state;
    g_autoptr(fact_list_t) list = facts_of("cell version 3.11.7");
    assert_string_equal(fact_list_cell(list, "version"), "3.11.7");
    assert_null(fact_list_cell(list, "flavour"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fact_line_survives_the_round_trip),
        cmocka_unit_test(fact_kinds_are_in_the_order_of_their_words),
        cmocka_unit_test(fact_bitfield_counts_in_bits),
        cmocka_unit_test(fact_record_has_a_size_and_an_alignment),
        cmocka_unit_test(fact_negative_constant_is_in_twos_complement),
        cmocka_unit_test(fact_copy_shares_nothing_with_the_original),
        cmocka_unit_test(fact_malformed_line_is_refused_by_name),
        cmocka_unit_test(fact_file_names_the_line_that_is_wrong),
        cmocka_unit_test(fact_file_that_is_missing_is_no_input),
        cmocka_unit_test(fact_list_is_written_sorted_and_counted),
        cmocka_unit_test(fact_list_reads_what_it_wrote),
        cmocka_unit_test(fact_list_find_meets_every_fact),
        cmocka_unit_test(fact_list_find_keeps_kinds_apart),
        cmocka_unit_test(fact_list_cell_has_no_value_for_an_absent_key),
    };
    return cmocka_run_group_tests_name("fact", tests, NULL, NULL);
}
