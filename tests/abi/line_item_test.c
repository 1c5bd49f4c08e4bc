/* SPDX-License-Identifier: MIT */
#include "support.h"

#include "line_item.h"

static const struct {
    const char *line;
    const char *item;
} rows[] = {
    {"    FIELD(PyObject, ob_type, pyrs_object, ob_type, 8, 8) \\", "PyObject.ob_type"},
    {"    FIELD(struct _gc, enabled, pyrs_gc, enabled, 8, 4) \\", "_gc.enabled"},
    {"    BITFIELD(PyASCIIObject, state.kind, pyrs_ascii_object, state, 2, 3) \\",
     "PyASCIIObject.state.kind"},
    {"    RECORD(PyObject, pyrs_object, 16) \\", "PyObject"},
    {"    CONST(METH_O, PYRS_METH_O, 0x8) \\", "METH_O"},
    {"    INIT(PyObject_HEAD_INIT, PyObject, PYRS_INIT_OBJECT_HEAD, 16, x) \\",
     "PyObject_HEAD_INIT"},
    {"    FUNC(PyErr_Restore) \\", "PyErr_Restore"},
    {"    DATA(_Py_NoneStruct)", "_Py_NoneStruct"},
    {"#define PYRS_METH_O 0x8", "PYRS_METH_O"},
    {"extern void (PyErr_Restore)(PyObject *type, PyObject *value);", "PyErr_Restore"},
    {"extern PyObject *PyExc_SystemError;", "PyExc_SystemError"},
    {"/* PyObject: promises size and members. */", "PyObject"},
    {"| `METH_O` | const | stable | 3.11 | any | a calling convention |", "METH_O"},
    {"PYRS_BEGIN_DECLS", NULL},
    {"", NULL},
};

static void line_item_names_what_a_line_is_about(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autofree char *item = line_item(rows[i].line, 1);
        if (g_strcmp0(item, rows[i].item) != 0) {
            fail_msg("'%s': '%s'", rows[i].line, item == NULL ? "(none)" : item);
        }
    }
}

static void line_item_names_a_member_by_the_record_above_it(void **state)
{
    (void)state;
    const char *text = "/* PyA: promises size and members. */\nstruct pyrs_a {\n    int one;\n};\n"
                       "\n/* PyB: promises the members, never the size. */\nstruct pyrs_b {\n"
                       "    PyObject * items[1];\n    void *two;\n};\n";
    g_autofree char *one = line_item(text, 3);
    g_autofree char *items = line_item(text, 8);
    g_autofree char *two = line_item(text, 9);
    assert_string_equal(one, "PyA.one");
    assert_string_equal(items, "PyB.items");
    assert_string_equal(two, "PyB.two");
}

static void line_item_of_a_line_that_is_not_there_is_none(void **state)
{
    (void)state;
    assert_null(line_item("#define PYRS_METH_O 1", 0));
    assert_null(line_item("#define PYRS_METH_O 1", 2));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(line_item_names_what_a_line_is_about),
        cmocka_unit_test(line_item_names_a_member_by_the_record_above_it),
        cmocka_unit_test(line_item_of_a_line_that_is_not_there_is_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
