/* SPDX-License-Identifier: MIT */
/* What can be tested of the runtime check without an interpreter: that it is not taken in. */
#include "fake.h"

#include "runtime_check.h"

#include <stdio.h>
#include <string.h>

#include <pyrs/chain.h>
#include <pyrs/runtime.h>

static const struct pyrs_mismatch untouched = {(const char *)8, 8, 8, 8};

static void assert_mismatch(const char *item, uint64_t expected, uint64_t found)
{
    struct pyrs_mismatch out = untouched;
    assert_int_equal(pyrs_runtime_check(fake_main_thread(), &out), PYRS_ERR_MISMATCH);
    assert_string_equal(out.item, item);
    assert_int_equal(out.expected, expected);
    assert_int_equal(out.found, found);
    assert_true(out.compared > 0);
}

static void runtime_answers_are_those_of_the_interpreter(void **state)
{
    (void)state;
    fake_version_hex = 0x030b07f0;
    assert_int_equal(pyrs_runtime_version_hex(), 0x030b07f0);
    assert_int_equal(pyrs_runtime_is_debug(), PYRS_LAYOUT_DEBUG);
    assert_int_equal(pyrs_runtime_is_free_threaded(), PYRS_LAYOUT_FREE_THREADED);
    assert_int_equal(pyrs_runtime_is_initialized(), 1);
    assert_int_equal(pyrs_runtime_is_finalizing(), 0);
    fake.finalizing = 1;
    fake.initialized = 0;
    assert_int_equal(pyrs_runtime_is_initialized(), 0);
    assert_int_equal(pyrs_runtime_is_finalizing(), 1);
}

static void runtime_check_names_another_version(void **state)
{
    (void)state;
    fake_version_hex += 0x10000;
    assert_mismatch("version", PYRS_LAYOUT_MINOR, PYRS_LAYOUT_MINOR + 1);
}

static void runtime_check_names_another_threading(void **state)
{
    (void)state;
    fake.version = PYRS_LAYOUT_FREE_THREADED ? "3.x (main)" : "3.x free-threading build (main)";
    assert_mismatch("free-threaded", PYRS_LAYOUT_FREE_THREADED, !PYRS_LAYOUT_FREE_THREADED);
}

static void runtime_check_names_another_debugging(void **state)
{
    (void)state;
    fake.debug = !PYRS_LAYOUT_DEBUG;
    assert_mismatch("debug", PYRS_LAYOUT_DEBUG, !PYRS_LAYOUT_DEBUG);
}

/* The layout is not to be trusted then: the exception is kept by calls. */
static void runtime_check_keeps_the_exception_that_is_set(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PyObject *exc = fake_exception(PyExc_KeyError, "key");
    pyrs_error_restore(ts, exc);
    fake_version_hex += 0x10000;
    assert_mismatch("version", PYRS_LAYOUT_MINOR, PYRS_LAYOUT_MINOR + 1);
    assert_ptr_equal(fake_raised(ts), exc);
    assert_int_equal(fake_count(exc), 1);
}

/* Whoever cannot load a module reads no header: item, both values and the way out are in the text.
 */
static void runtime_require_raises_what_differs_and_what_to_do(void **state)
{
    (void)state;
    char both[64];
    PyThreadState *ts = fake_main_thread();
    fake_version_hex += 0x10000;
    assert_int_equal(pyrs_runtime_require(ts), PYRS_ERR_EXCEPTION);
    PyObject *exc = fake_raised(ts);
    assert_ptr_equal(pyrs_object_type(exc), PyExc_ImportError);
    const char *text = fake_text(exc);
    (void)snprintf(both, sizeof both, "pyrs: version: compiled with %d (profile ",
                   PYRS_LAYOUT_MINOR);
    assert_memory_equal(text, both, strlen(both));
    (void)snprintf(both, sizeof both, "has %d; ", PYRS_LAYOUT_MINOR + 1);
    assert_non_null(strstr(text, both));
    assert_non_null(strstr(text, pyrs_layout_profile()));
    assert_non_null(strstr(text, "compile it again with the headers of this interpreter"));
    pyrs_error_clear(ts);
}

static void runtime_check_of_a_mismatch_watches_no_end(void **state)
{
    (void)state;
    fake_version_hex += 0x10000;
    assert_mismatch("version", PYRS_LAYOUT_MINOR, PYRS_LAYOUT_MINOR + 1);
    assert_int_equal(fake_calls("Py_AtExit"), 0);
}

static void runtime_comparison_is_counted_and_noted_where_it_fails(void **state)
{
    (void)state;
    struct pyrs_mismatch report = {NULL, 0, 0, 0};
    assert_int_equal(pyrs__expect(&report, "same", 1, 1), PYRS_OK);
    assert_null(report.item);
    assert_int_equal(pyrs__expect(&report, "other", 1, 2), PYRS_ERR_MISMATCH);
    assert_string_equal(report.item, "other");
    assert_int_equal(report.expected, 1);
    assert_int_equal(report.found, 2);
    assert_int_equal(report.compared, 2);
}

/* ---- counts ---- */

static void runtime_counts_that_agree_pass(void **state)
{
    (void)state;
    struct pyrs_mismatch report = {NULL, 0, 0, 0};
    assert_int_equal(pyrs__check_counts(fake_main_thread(), &report), PYRS_OK);
    assert_int_equal(report.compared, 10);
}

static void runtime_counts_without_memory_say_so(void **state)
{
    (void)state;
    struct pyrs_mismatch report = {NULL, 0, 0, 0};
    fake_refuse("PyList_New");
    assert_int_equal(pyrs__check_counts(fake_main_thread(), &report), PYRS_ERR_NO_MEMORY);
}

#if PYRS_LAYOUT_MINOR >= 12

static void runtime_counts_name_none_that_is_mortal(void **state)
{
    (void)state;
    struct pyrs_mismatch report = {NULL, 0, 0, 0};
    fake_set_count(&_Py_NoneStruct, 1);
    assert_int_equal(pyrs__check_counts(fake_main_thread(), &report), PYRS_ERR_MISMATCH);
    assert_string_equal(report.item, "refcount: of None");
}

#endif

/* ---- the interpreter's own table ---- */

#if PYRS_LAYOUT_MINOR >= 13

/* The entries of the table, by the names of the layout, that are checked for every version. */
static void fill_offsets(void)
{
    struct pyrs_debug_offsets *table = (struct pyrs_debug_offsets *)(void *)&_PyRuntime;
    memset(table, 0, sizeof *table);
    memcpy(table->cookie, "xdebugpy", 8);
    table->version = fake_version_hex;
    table->finalizing = offsetof(struct pyrs_runtime_state, _finalizing);
    table->interpreters_head = offsetof(struct pyrs_runtime_state, head);
}

static void assert_offset(const char *item)
{
    struct pyrs_mismatch report = {NULL, 0, 0, 0};
    assert_int_equal(pyrs__check_offsets(fake_main_thread(), &report), PYRS_ERR_MISMATCH);
    assert_string_equal(report.item, item);
}

static void runtime_offsets_without_the_cookie_are_no_table(void **state)
{
    (void)state;
    fill_offsets();
    ((struct pyrs_debug_offsets *)(void *)&_PyRuntime)->cookie[0] = 'y';
    assert_offset("_Py_DebugOffsets.cookie");
}

static void runtime_offsets_of_another_version_are_named(void **state)
{
    (void)state;
    fill_offsets();
    ((struct pyrs_debug_offsets *)(void *)&_PyRuntime)->version++;
    assert_offset("_Py_DebugOffsets.version");
}

static void runtime_offsets_name_the_first_entry_that_differs(void **state)
{
    (void)state;
    fill_offsets();
    ((struct pyrs_debug_offsets *)(void *)&_PyRuntime)->interpreters_head++;
    assert_offset("_PyRuntimeState.head");
}

#else

static void runtime_offsets_are_not_there_before_3_13(void **state)
{
    (void)state;
    struct pyrs_mismatch report = {NULL, 0, 0, 0};
    assert_int_equal(pyrs__check_offsets(fake_main_thread(), &report), PYRS_OK);
    assert_int_equal(report.compared, 0);
}

#endif

int runtime_test(void)
{
    const struct CMUnitTest tests[] = {
        FAKE_TEST(runtime_answers_are_those_of_the_interpreter),
        FAKE_TEST(runtime_check_names_another_version),
        FAKE_TEST(runtime_check_names_another_threading),
        FAKE_TEST(runtime_check_names_another_debugging),
        FAKE_TEST(runtime_check_keeps_the_exception_that_is_set),
        FAKE_TEST(runtime_require_raises_what_differs_and_what_to_do),
        FAKE_TEST(runtime_check_of_a_mismatch_watches_no_end),
        FAKE_TEST(runtime_comparison_is_counted_and_noted_where_it_fails),
        FAKE_TEST(runtime_counts_that_agree_pass),
        FAKE_TEST(runtime_counts_without_memory_say_so),
#if PYRS_LAYOUT_MINOR >= 12
        FAKE_TEST(runtime_counts_name_none_that_is_mortal),
#endif
#if PYRS_LAYOUT_MINOR >= 13
        FAKE_TEST(runtime_offsets_without_the_cookie_are_no_table),
        FAKE_TEST(runtime_offsets_of_another_version_are_named),
        FAKE_TEST(runtime_offsets_name_the_first_entry_that_differs),
#else
        FAKE_TEST(runtime_offsets_are_not_there_before_3_13),
#endif
    };
    return cmocka_run_group_tests_name("runtime", tests, NULL, NULL);
}
