/* SPDX-License-Identifier: MIT */
/* Measuring a CPython of a few lines, which says nothing but what a test is about. */
#include "support.h"

#include <string.h>
#include <sysexits.h>

#include "dump.h"

struct cpython {
    const char *minor;
    const char *pyconfig; /* contents */
    const char *internal; /* contents of cpython_internal.h */
    const char *flag;     /* for the compiler, may be NULL */
};

static struct fact_list *dump_of(const struct cpython *cpython, GError **error)
{
    char *root = scratch_new();
    g_autofree char *patchlevel =
        g_strdup_printf("#define PY_VERSION \"3.%s.1\"\n#define PY_MINOR_VERSION %s\n"
                        "#define PY_VERSION_HEX (0x030001f0 | %s << 16)\n",
                        cpython->minor, cpython->minor, cpython->minor);
    scratch_write(root, "src/lib/cpython_internal.h", cpython->internal);
    scratch_write(root, "include/pyconfig.h", cpython->pyconfig);
    scratch_write(root, "include/patchlevel.h", patchlevel);
    g_autofree char *include = g_strdup_printf("-I%s/include", root);
    const char *const cflags[] = {include, cpython->flag, NULL};
    struct dump_input input = {root, cflags, "-", NULL};
    struct fact_list *facts = dump_cpython(&input, error);
    scratch_remove(root);
    return facts;
}

static struct fact_list *measured_cpython(const struct cpython *cpython)
{
    GError *error = NULL;
    struct fact_list *facts = dump_of(cpython, &error);
    if (facts == NULL) {
        fail_msg("%s", error->message);
    }
    return facts;
}

/* The facts of a 64-bit 3.<minor> with a GIL. */
static struct fact_list *measured(const char *minor, const char *internal)
{
    struct cpython cpython = {minor, "", internal, "--target=x86_64-linux-gnu"};
    return measured_cpython(&cpython);
}

static void assert_fact(const struct fact_list *facts, enum fact_kind kind, const char *name,
                        const char *value)
{
    const struct fact *fact = fact_list_find(facts, kind, name);
    g_autofree char *found = fact == NULL ? g_strdup("absent") : fact_format_value(fact);
    assert_string_equal(found, value);
}

static const struct {
    const char *pyconfig;
    const char *flavour;
} flavours[] = {{"", "gil"},
                {"#define Py_GIL_DISABLED 1\n", "ft"},
                {"#define Py_DEBUG 1\n", "gil-debug"},
                {"#define Py_DEBUG 1\n#define Py_GIL_DISABLED 1\n", "ft-debug"}};

static void dump_flavour_is_that_of_pyconfig(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(flavours); i++) {
        struct cpython cpython = {"13", flavours[i].pyconfig, "", NULL};
        g_autoptr(fact_list_t) facts = measured_cpython(&cpython);
        assert_fact(facts, FACT_CELL, "flavour", flavours[i].flavour);
    }
}

static void dump_identity_is_that_of_the_target(void **state)
{
    (void)state;
    struct cpython cpython = {"13", "", "", "--target=s390x-linux-gnu"};
    g_autoptr(fact_list_t) facts = measured_cpython(&cpython);
    assert_fact(facts, FACT_CELL, "version", "3.13.1");
    assert_fact(facts, FACT_CELL, "hexversion", "0x030d01f0");
    assert_fact(facts, FACT_CELL, "target", "s390x-linux-gnu");
    assert_fact(facts, FACT_CELL, "byte-order", "big");
    assert_fact(facts, FACT_CELL, "pointer-size", "8");
}

static void dump_knows_32_bit_targets_and_their_alignment(void **state)
{
    (void)state;
    struct cpython cpython = {"13", "", "", "--target=i386-linux-gnu"};
    g_autoptr(fact_list_t) facts = measured_cpython(&cpython);
    assert_fact(facts, FACT_CELL, "pointer-size", "4");
    assert_fact(facts, FACT_CELL, "int64-align", "4");
}

static void dump_leaves_out_what_the_headers_lack(void **state)
{
    (void)state;
    g_autoptr(fact_list_t) facts = measured("13", "#define METH_O 0x0008\n");
    assert_fact(facts, FACT_CONST, "METH_O", "0x8");
    assert_fact(facts, FACT_CONST, "METH_NOARGS", "absent");
    assert_fact(facts, FACT_RECORD, "PyObject", "absent");
}

static void dump_constant_may_be_negative(void **state)
{
    (void)state;
    g_autoptr(fact_list_t) facts =
        measured("13", "#define _PyThreadState_WHENCE_NOTSET -1\n#define METH_O (1u << 31)\n");
    assert_fact(facts, FACT_CONST, "_PyThreadState_WHENCE_NOTSET", "-1");
    assert_fact(facts, FACT_CONST, "METH_O", "0x80000000");
}

#define OBJECT_3_13                                                                                \
    "#include <stddef.h>\n"                                                                        \
    "typedef struct _typeobject PyTypeObject;\n"                                                   \
    "typedef struct _object { long ob_refcnt; PyTypeObject *ob_type; int extra; } PyObject;\n"

static void dump_lists_curated_members_and_observes_the_others(void **state)
{
    (void)state;
    g_autoptr(fact_list_t) facts = measured("13", OBJECT_3_13);
    assert_fact(facts, FACT_RECORD, "PyObject", "size=24 align=8");
    assert_fact(facts, FACT_FIELD, "PyObject.ob_refcnt", "offset=0 size=8 type=long");
    assert_fact(facts, FACT_FIELD, "PyObject.ob_type", "offset=8 size=8 type=PyTypeObject *");
    assert_fact(facts, FACT_OBSERVED, "PyObject.extra", "offset=16 size=4 type=int");
}

static void dump_reads_bit_fields_of_a_unit(void **state)
{
    (void)state;
    g_autoptr(fact_list_t) facts =
        measured("13", "typedef struct { long length; struct { unsigned int interned:2; "
                       "unsigned int kind:3; } state; } PyASCIIObject;\n");
    assert_fact(facts, FACT_BITFIELD, "PyASCIIObject.state.kind",
                "bit=66 width=3 type=unsigned int");
    assert_fact(facts, FACT_FIELD, "PyASCIIObject.state",
                "offset=8 size=4 type=struct (unnamed struct)");
}

static void dump_takes_only_functions_that_can_be_linked(void **state)
{
    (void)state;
    g_autoptr(fact_list_t) facts =
        measured("13", "void PyErr_Clear(void);\n"
                       "static inline int Py_IsInitialized(void) { return 1; }\n"
                       "extern const unsigned long Py_Version;\n");
    assert_fact(facts, FACT_FUNC, "PyErr_Clear", "type=void (void)");
    assert_fact(facts, FACT_FUNC, "Py_IsInitialized", "absent");
    assert_fact(facts, FACT_DATA, "Py_Version", "type=const unsigned long");
}

static void dump_initialiser_is_the_bytes_of_the_record(void **state)
{
    (void)state;
    g_autoptr(fact_list_t) facts =
        measured("13", OBJECT_3_13 "#define PyObject_HEAD_INIT(type) { 0x1234, (type) },\n");
    assert_fact(facts, FACT_INIT, "PyObject_HEAD_INIT",
                "bytes=341200000000000000000000000000000000000000000000");
}

static void dump_initialiser_has_the_byte_order_of_the_target(void **state)
{
    (void)state;
    struct cpython cpython = {"13", "",
                              OBJECT_3_13 "#define PyObject_HEAD_INIT(type) { 0x1234, (type) },\n",
                              "--target=s390x-linux-gnu"};
    g_autoptr(fact_list_t) facts = measured_cpython(&cpython);
    assert_fact(facts, FACT_INIT, "PyObject_HEAD_INIT",
                "bytes=000000000000123400000000000000000000000000000000");
}

/* 3.14 initialises the whole refcount, and the subset lists the parts of it. */
static void dump_initialiser_of_a_union_is_found_by_the_member_it_names(void **state)
{
    (void)state;
    g_autoptr(fact_list_t) facts =
        measured("14", "#include <stddef.h>\n#include <stdint.h>\n"
                       "typedef struct _typeobject PyTypeObject;\n"
                       "typedef struct _object { union { int64_t ob_refcnt_full; struct { "
                       "uint32_t ob_refcnt; uint16_t ob_overflow; uint16_t ob_flags; }; };\n"
                       "PyTypeObject *ob_type; } PyObject;\n"
                       "#define PyObject_HEAD_INIT(type) { { 0x5000000001234 }, (type) },\n");
    assert_fact(facts, FACT_FIELD, "PyObject.ob_flags", "offset=6 size=2 type=uint16_t");
    assert_fact(facts, FACT_INIT, "PyObject_HEAD_INIT", "bytes=34120000000005000000000000000000");
}

static void dump_initialiser_without_a_constant_value_is_left_out(void **state)
{
    (void)state;
    g_autoptr(fact_list_t) facts =
        measured("13", OBJECT_3_13 "extern long counter;\n"
                                   "#define PyObject_HEAD_INIT(type) { counter, (type) },\n");
    assert_fact(facts, FACT_INIT, "PyObject_HEAD_INIT", "absent");
}

static void dump_of_broken_headers_fails(void **state)
{
    (void)state;
    struct cpython cpython = {"13", "", "struct _object { unknown_t x; };\n", NULL};
    GError *error = NULL;
    assert_null(dump_of(&cpython, &error));
    assert_int_equal(error->code, EX_DATAERR);
    assert_true(g_str_has_suffix(error->message,
                                 "/src/lib/cpython_internal.h:1: unknown type name 'unknown_t'"));
    g_error_free(error);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(dump_flavour_is_that_of_pyconfig),
        cmocka_unit_test(dump_identity_is_that_of_the_target),
        cmocka_unit_test(dump_knows_32_bit_targets_and_their_alignment),
        cmocka_unit_test(dump_leaves_out_what_the_headers_lack),
        cmocka_unit_test(dump_constant_may_be_negative),
        cmocka_unit_test(dump_lists_curated_members_and_observes_the_others),
        cmocka_unit_test(dump_reads_bit_fields_of_a_unit),
        cmocka_unit_test(dump_takes_only_functions_that_can_be_linked),
        cmocka_unit_test(dump_initialiser_is_the_bytes_of_the_record),
        cmocka_unit_test(dump_initialiser_has_the_byte_order_of_the_target),
        cmocka_unit_test(dump_initialiser_of_a_union_is_found_by_the_member_it_names),
        cmocka_unit_test(dump_initialiser_without_a_constant_value_is_left_out),
        cmocka_unit_test(dump_of_broken_headers_fails),
    };
    return cmocka_run_group_tests_name("dump", tests, NULL, NULL);
}
