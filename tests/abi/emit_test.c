/* SPDX-License-Identifier: MIT */
#include "support.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sysexits.h>

#include "emit.h"
#include "emit_name.h"

/* A cell of 3.13 with a little of everything; facts that the subset does not list are ignored. */
static const char small_cell[] =
    "bitfield PyASCIIObject.state.interned bit=256 width=2 type=unsigned int\n"
    "bitfield PyASCIIObject.state.kind bit=258 width=3 type=unsigned int\n"
    "const METH_O 0x8\n"
    "const Py_TPFLAGS_BASE_EXC_SUBCLASS 0x40000000\n"
    "const Py_TPFLAGS_TYPE_SUBCLASS 0x80000000\n"
    "const _PyThreadState_WHENCE_NOTSET -1\n"
    "const _Py_IMMORTAL_REFCNT 0xffffffffffffffff\n"
    "data PyExc_SystemError type=PyObject *\n"
    "field PyASCIIObject.hash offset=24 size=8 type=Py_hash_t\n"
    "field PyASCIIObject.length offset=16 size=8 type=Py_ssize_t\n"
    "field PyASCIIObject.ob_base offset=0 size=16 type=PyObject\n"
    "field PyASCIIObject.state offset=32 size=4 type=struct (unnamed)\n"
    "field PyBytesObject.ob_base offset=0 size=24 type=PyVarObject\n"
    "field PyBytesObject.ob_sval offset=32 size=1 type=char[1]\n"
    "field PyObject.ob_refcnt offset=0 size=8 type=Py_ssize_t\n"
    "field PyObject.ob_type offset=8 size=8 type=PyTypeObject *\n"
    "field PyThreadState.current_exception offset=112 size=8 type=PyObject *\n"
    "field PyThreadState.interp offset=16 size=8 type=PyInterpreterState *\n"
    "field PyVarObject.ob_base offset=0 size=16 type=PyObject\n"
    "field PyVarObject.ob_size offset=16 size=8 type=Py_ssize_t\n"
    "func PyErr_GetRaisedException type=PyObject *(void)\n"
    "func PyErr_NotInTheSubset type=void (void)\n"
    "func PyErr_SetNone type=void (PyObject *)\n"
    "init PyObject_HEAD_INIT bytes=ffffffff000000000000000000000000\n"
    "observed PyThreadState.nobody_asked offset=24 size=8 type=int\n"
    "record PyASCIIObject size=40 align=8\n"
    "record PyBytesObject size=40 align=8\n"
    "record PyObject size=16 align=8\n"
    "record PyThreadState size=304 align=8\n"
    "record PyVarObject size=24 align=8\n";

/* The header of a small 3.13 cell in which `lines` replace the facts of the same name. */
static char *header_of(const char *lines, GError **error)
{
    g_autofree char *all = g_strconcat(small_cell, lines, NULL);
    struct cell *cell = cell_of("3.13.5", "gil", all);
    char *text = emit_layout(cell, "cp313-lp64le", NULL, error);
    cell_free(cell);
    return text;
}

static void assert_has(const char *text, const char *part)
{
    if (strstr(text, part) == NULL) {
        fail_msg("the header lacks: %s", part);
    }
}

static void assert_has_not(const char *text, const char *part)
{
    if (strstr(text, part) != NULL) {
        fail_msg("the header has: %s", part);
    }
}

static void emit_layout_is_the_golden_header(void **state)
{
    (void)state;
    g_autofree char *text = header_of("", NULL);
    assert_non_null(text);
    assert_golden("layout.h", text);
}

static void emit_members_stand_at_their_offsets_whatever_the_order(void **state)
{
    (void)state;
    g_autofree char *text =
        header_of("field PyObject.ob_refcnt offset=8 size=8 type=Py_ssize_t\n"
                  "field PyObject.ob_type offset=0 size=8 type=PyTypeObject *\n",
                  NULL);
    assert_has(text, "struct PYRS_MAY_ALIAS pyrs_object {\n    PyTypeObject *ob_type;\n    "
                     "Py_ssize_t ob_refcnt;\n");
}

static void emit_gap_is_reserved_under_its_offset(void **state)
{
    (void)state;
    g_autofree char *text =
        header_of("record PyVarObject size=40 align=8\n"
                  "field PyVarObject.ob_size offset=24 size=8 type=Py_ssize_t\n",
                  NULL);
    assert_has(text, "    unsigned char reserved_16[8];\n    Py_ssize_t ob_size;\n"
                     "    unsigned char reserved_32[8];\n}");
}

static void emit_record_of_members_ends_after_the_last_one(void **state)
{
    (void)state;
    g_autofree char *text = header_of("", NULL);
    assert_has(text, "    PyObject *current_exception;\n};\n");
    assert_has_not(text, "RECORD(PyThreadState,");
}

static void emit_embedded_record_comes_first(void **state)
{
    (void)state;
    g_autofree char *text = header_of("", NULL);
    assert_true(strstr(text, "struct PYRS_MAY_ALIAS pyrs_object {") <
                strstr(text, "struct PYRS_MAY_ALIAS pyrs_var_object {"));
}

/* A pad byte that two members share would make every later offset wrong without a warning. */
static void emit_refuses_members_that_overlap(void **state)
{
    (void)state;
    GError *error = NULL;
    char *text = header_of("field PyObject.ob_type offset=4 size=8 type=PyTypeObject *\n", &error);
    assert_null(text);
    assert_non_null(error);
    assert_int_equal(error->code, EX_DATAERR);
    assert_true(g_str_has_prefix(error->message, "abi/subset.def:"));
    assert_true(g_str_has_suffix(error->message, ": PyObject.ob_type overlaps PyObject.ob_refcnt"));
    g_error_free(error);
}

static void emit_leaves_out_what_was_not_measured(void **state)
{
    (void)state;
    g_autofree char *text = header_of("", NULL);
    assert_has_not(text, "PYRS_METH_NOARGS");
    assert_has_not(text, "PyErr_NotInTheSubset");
    assert_has_not(text, "nobody_asked");
}

static void emit_bitfield_shift_counts_from_the_low_end_of_the_unit(void **state)
{
    (void)state;
    g_autofree char *text = header_of("", NULL);
    assert_has(text,
               "#define PYRS_ASCII_OBJECT_KIND_SHIFT 2\n#define PYRS_ASCII_OBJECT_KIND_MASK 0x7\n");
}

/* Facts count bits in memory order, and big-endian memory begins at the high end of the unit. */
static void emit_bitfield_shift_is_mirrored_on_big_endian(void **state)
{
    (void)state;
    g_autofree char *text = header_of("cell byte-order big\n", NULL);
    assert_has(text, "#define PYRS_LAYOUT_BIG_ENDIAN 1\n");
    assert_has(text, "#define PYRS_ASCII_OBJECT_INTERNED_SHIFT 30\n");
    assert_has(
        text, "#define PYRS_ASCII_OBJECT_KIND_SHIFT 27\n#define PYRS_ASCII_OBJECT_KIND_MASK 0x7\n");
}

static void emit_constant_is_a_plain_literal_that_holds_it(void **state)
{
    (void)state;
    static const struct {
        const char *fact;
        const char *literal;
    } cases[] = {
        {"const METH_O 0x0\n", "#define PYRS_METH_O 0\n"},
        {"const METH_O 0x9\n", "#define PYRS_METH_O 9\n"},
        {"const METH_O 0xa\n", "#define PYRS_METH_O 0xa\n"},
        {"const METH_O 0x80000000\n", "#define PYRS_METH_O 0x80000000\n"},
        {"const METH_O 0x100000000\n", "#define PYRS_METH_O 0x100000000LL\n"},
        {"const METH_O 0x8000000000000000\n", "#define PYRS_METH_O 0x8000000000000000ULL\n"},
        {"const METH_O -1\n", "#define PYRS_METH_O (-1)\n"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *text = header_of(cases[i].fact, NULL);
        assert_has(text, cases[i].literal);
    }
}

static void emit_layout_names_the_flavour(void **state)
{
    (void)state;
    struct cell *cell = cell_of("3.13.5", "ft-debug", "record PyObject size=32 align=8\n");
    g_autofree char *text = emit_layout(cell, cell->group, NULL, NULL);
    cell_free(cell);
    assert_has(text, "#ifndef PYRS_LAYOUT_CP313TD_LP64LE_H\n");
    assert_has(text, "#define PYRS_LAYOUT_FREE_THREADED 1\n#define PYRS_LAYOUT_DEBUG 1\n");
}

static const struct {
    const char *name;
    const char *expected;
} const_names[] = {
    {"Py_TPFLAGS_HEAPTYPE", "PYRS_TPFLAGS_HEAPTYPE"},
    {"METH_O", "PYRS_METH_O"},
    {"_Py_IMMORTAL_REFCNT", "PYRS_IMMORTAL_REFCNT"},
    {"_PyThreadState_WHENCE_NOTSET", "PYRS_THREADSTATE_WHENCE_NOTSET"},
    {"PyUnicode_1BYTE_KIND", "PYRS_UNICODE_1BYTE_KIND"},
    {"_GC_PREV_SHIFT", "PYRS_GC_PREV_SHIFT"},
    {"PY_SSIZE_T_MAX", "PYRS_PY_SSIZE_T_MAX"},
};

static void emit_name_of_const_drops_the_prefix(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(const_names); i++) {
        g_autofree char *name = emit_name_of_const(const_names[i].name);
        assert_string_equal(name, const_names[i].expected);
    }
}

static void emit_name_of_init_says_init_once(void **state)
{
    (void)state;
    g_autofree char *head = emit_name_of_init("PyObject_HEAD_INIT");
    g_autofree char *plain = emit_name_of_init("PyMutex");
    assert_string_equal(head, "PYRS_INIT_OBJECT_HEAD");
    assert_string_equal(plain, "PYRS_INIT_MUTEX");
}

static void emit_name_of_bitfield_joins_tag_and_last_component(void **state)
{
    (void)state;
    g_autofree char *name = emit_name_of_bitfield("pyrs_ascii_object", "state.kind");
    assert_string_equal(name, "PYRS_ASCII_OBJECT_KIND");
}

static const struct subset_item *field(const char *record, const char *path)
{
    for (size_t i = 0; i < subset_item_count; i++) {
        if (subset_items[i].type == SUBSET_FIELD && strcmp(subset_items[i].record, record) == 0 &&
            strcmp(subset_items[i].name, path) == 0) {
            return &subset_items[i];
        }
    }
    fail_msg("abi/subset.def has no %s.%s", record, path);
    return NULL;
}

static void emit_name_of_member_is_the_last_component(void **state)
{
    (void)state;
    g_autofree char *name = emit_name_of_member(field("PyInterpreterState", "ceval.own_gil"));
    assert_string_equal(name, "own_gil");
}

static void emit_name_of_member_is_the_whole_path_where_two_share_the_last_component(void **state)
{
    (void)state;
    g_autofree char *first =
        emit_name_of_member(field("_Py_DebugOffsets", "interpreter_state.next"));
    g_autofree char *second = emit_name_of_member(field("_Py_DebugOffsets", "thread_state.next"));
    assert_string_equal(first, "interpreter_state_next");
    assert_string_equal(second, "thread_state_next");
}

/* A set of the cells, as if they had been recorded. */
static profile_set *recorded(struct cell *const *cells, size_t count)
{
    char *root = scratch_new();
    scratch_write(root, "abi/cpython/README", "");
    for (size_t i = 0; i < count; i++) {
        g_autofree char *name = cell_file_name(cells[i]);
        g_autofree char *path = g_build_filename("abi", "cpython", name, NULL);
        g_autofree char *text = fact_list_format(cells[i]->facts);
        scratch_write(root, path, text);
        cell_free(cells[i]);
    }
    profile_set *set = profile_set_read(root, NULL);
    scratch_remove(root);
    return set;
}

static void emit_select_has_a_condition_for_each_profile(void **state)
{
    (void)state;
    struct cell *cells[] = {
        cell_of("3.13.5", "gil", "record PyObject size=16 align=8\n"),
        cell_of("3.13.15", "gil", "record PyObject size=24 align=8\n"),
        cell_of("3.13.15", "ft", "record PyObject size=32 align=8\n"),
        cell_of("3.13.16", "gil", "record PyObject size=24 align=8\n"),
    };
    g_autoptr(profile_set) set = recorded(cells, G_N_ELEMENTS(cells));
    g_autofree char *text = emit_select(set, NULL);
    assert_golden("select.h", text);
}

/* What a later patch release undid: the profile in between must not swallow the versions after. */
static void emit_select_splits_a_profile_around_another(void **state)
{
    (void)state;
    struct cell *cells[] = {
        cell_of("3.13.5", "gil", "record PyObject size=16 align=8\n"),
        cell_of("3.13.6", "gil", "record PyObject size=24 align=8\n"),
        cell_of("3.13.7", "gil", "record PyObject size=16 align=8\n"),
        cell_of("3.13.9", "gil", "record PyObject size=16 align=8\n"),
    };
    g_autoptr(profile_set) set = recorded(cells, G_N_ELEMENTS(cells));
    g_autofree char *text = emit_select(set, NULL);
    assert_has(text, "#if PYRS_PY_VERSION_HEX >= 0x030d05f0 && PYRS_PY_VERSION_HEX <= 0x030d05f0");
    assert_has(text,
               "#elif PYRS_PY_VERSION_HEX >= 0x030d07f0 && PYRS_PY_VERSION_HEX <= 0x030d09f0");
}

static void emit_select_tells_data_models_of_one_pointer_size_apart(void **state)
{
    (void)state;
    struct cell *cells[] = {
        cell_of("3.13.5", "gil", "record PyObject size=16 align=8\n"),
        cell_of("3.13.5", "gil",
                "record PyObject size=16 align=8\ncell long-size 4\n"
                "cell target x86_64-pc-windows-gnu\n"),
    };
    g_autoptr(profile_set) set = recorded(cells, G_N_ELEMENTS(cells));
    g_autofree char *text = emit_select(set, NULL);
    assert_has(text,
               "PYRS_PY_LONG_SIZE == 8 && PYRS_PY_INT64_ALIGN == 8\n#include \"cp313-lp64le.h\"");
    assert_has(text,
               "PYRS_PY_LONG_SIZE == 4 && PYRS_PY_INT64_ALIGN == 8\n#include \"cp313-llp64le.h\"");
}

/* Nothing in the preprocessor says who built a CPython, or for which processor. */
static void emit_select_refuses_layouts_that_no_macro_tells_apart(void **state)
{
    (void)state;
    struct cell *cells[] = {
        cell_of("3.13.5", "gil", "record PyObject size=16 align=8\n"),
        cell_of("3.13.5", "gil",
                "record PyObject size=24 align=8\ncell target aarch64-linux-gnu\n"),
    };
    g_autoptr(profile_set) set = recorded(cells, G_N_ELEMENTS(cells));
    GError *error = NULL;
    assert_null(emit_select(set, &error));
    assert_non_null(error);
    assert_int_equal(error->code, EX_DATAERR);
    assert_has(error->message, "3.13.5 gil aarch64-linux-gnu and 3.13.5 gil x86_64-linux-gnu");
    g_error_free(error);
}

/* Debian builds 3.13 with less of it for PyGC_Head than others do. */
static void profile_alignment_of_a_record_starts_no_profile(void **state)
{
    (void)state;
    struct cell *cells[] = {
        cell_of("3.13.5", "gil", "record PyObject size=16 align=8\n"),
        cell_of("3.13.6", "gil", "record PyObject size=16 align=4\n"),
    };
    g_autoptr(profile_set) set = recorded(cells, G_N_ELEMENTS(cells));
    assert_int_equal(set->profiles->len, 1);
}

static void emit_select_of_no_profile_knows_nothing(void **state)
{
    (void)state;
    g_autoptr(profile_set) set = recorded(NULL, 0);
    g_autofree char *text = emit_select(set, NULL);
    assert_has(text, "#if 1\n#define PYRS_LAYOUT_UNKNOWN 1\n#endif\n");
}

static void emit_profile_table_lists_every_cell(void **state)
{
    (void)state;
    struct cell *cells[] = {
        cell_of("3.13.5", "gil", "record PyObject size=16 align=8\n"),
        cell_of("3.13.6", "gil", "record PyObject size=16 align=8\n"),
    };
    g_autoptr(profile_set) set = recorded(cells, G_N_ELEMENTS(cells));
    g_autofree char *text = emit_profile_table(set);
    assert_has(text,
               "| `cp313-lp64le` | 3.13.5 gil x86_64-linux-gnu<br>3.13.6 gil x86_64-linux-gnu |\n");
}

static void emit_subset_table_has_a_row_for_each_item(void **state)
{
    (void)state;
    g_autofree char *text = emit_subset_table();
    size_t rows = 0;
    for (const char *row = strstr(text, "\n| `"); row != NULL; row = strstr(row + 1, "\n| `")) {
        rows++;
    }
    assert_int_equal(rows, subset_item_count);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(emit_layout_is_the_golden_header),
        cmocka_unit_test(emit_members_stand_at_their_offsets_whatever_the_order),
        cmocka_unit_test(emit_gap_is_reserved_under_its_offset),
        cmocka_unit_test(emit_record_of_members_ends_after_the_last_one),
        cmocka_unit_test(emit_embedded_record_comes_first),
        cmocka_unit_test(emit_refuses_members_that_overlap),
        cmocka_unit_test(emit_leaves_out_what_was_not_measured),
        cmocka_unit_test(emit_bitfield_shift_counts_from_the_low_end_of_the_unit),
        cmocka_unit_test(emit_bitfield_shift_is_mirrored_on_big_endian),
        cmocka_unit_test(emit_constant_is_a_plain_literal_that_holds_it),
        cmocka_unit_test(emit_layout_names_the_flavour),
        cmocka_unit_test(emit_name_of_const_drops_the_prefix),
        cmocka_unit_test(emit_name_of_init_says_init_once),
        cmocka_unit_test(emit_name_of_bitfield_joins_tag_and_last_component),
        cmocka_unit_test(emit_name_of_member_is_the_last_component),
        cmocka_unit_test(emit_name_of_member_is_the_whole_path_where_two_share_the_last_component),
        cmocka_unit_test(emit_select_has_a_condition_for_each_profile),
        cmocka_unit_test(emit_select_splits_a_profile_around_another),
        cmocka_unit_test(emit_select_tells_data_models_of_one_pointer_size_apart),
        cmocka_unit_test(emit_select_refuses_layouts_that_no_macro_tells_apart),
        cmocka_unit_test(profile_alignment_of_a_record_starts_no_profile),
        cmocka_unit_test(emit_select_of_no_profile_knows_nothing),
        cmocka_unit_test(emit_profile_table_lists_every_cell),
        cmocka_unit_test(emit_subset_table_has_a_row_for_each_item),
    };
    return cmocka_run_group_tests_name("emit", tests, NULL, NULL);
}
