/* SPDX-License-Identifier: MIT */
#include "support.h"

#include "stage.h"

/* What a tool printed, and what the gate must make of it. */
static const struct {
    const char *output;
    const char *item;
    const char *found;
    const char *file;
    unsigned line;
} rows[] = {
    /* gcc and clang on the same failing assertion */
    {"src/lib/layout_verify.c:23:5: error: static assertion failed: \"PyObject.ob_type: offset\"\n",
     "PyObject.ob_type", "offset", "src/lib/layout_verify.c", 23},
    {"a.c:23:5: error: static_assert failed due to requirement 'x == 1' \"METH_O: value\"\n",
     "METH_O", "value", "a.c", 23},
    /* a member that is not there says more than the assertions about its neighbours */
    {"a.c:7:1: error: static assertion failed: \"R.b: offset\"\n"
     "a.c:9:1: error: ‘struct pyrs_r’ has no member named ‘a’\n",
     "pyrs_r.a", "‘struct pyrs_r’ has no member named ‘a’", "a.c", 9},
    {"a.h:3:12: error: conflicting types for ‘PyErr_Restore’; have ‘void(int)’\n", "PyErr_Restore",
     "conflicting types for", "a.h", 3},
    {"error[E0425]: cannot find value `ob_refcnt` in this scope\n  --> rust/a.rs:8:4\n",
     "ob_refcnt", "cannot find value `ob_refcnt` in this scope", "rust/a.rs", 8},
    {"a.c:4:9: error: unused variable ‘count’ [-Werror=unused-variable]\n", "count",
     "unused variable ‘count’ [-Werror=unused-variable]", "a.c", 4},
    {"a.c:4:9: error: expected expression\n", "build", "expected expression", "a.c", 4},
    /* a file may be called what a failure is called */
    {"[5/52] Building error.c.o\nImportError: undefined symbol: f\n", "build",
     "ImportError: undefined symbol: f", NULL, 0},
    {"thread panicked at a.rs\n", "build", "thread panicked at a.rs", NULL, 0},
    {"no such luck\n", "build", "no such luck", NULL, 0},
};

static void stage_read_failure_names_the_item(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        struct stage *stage = stage_new("build");
        stage_read_failure(stage, rows[i].output, NULL);
        assert_int_equal(stage->drifts->len, 1);
        const struct drift *drift = g_ptr_array_index(stage->drifts, 0);
        assert_string_equal(drift->item, rows[i].item);
        assert_string_equal(drift->found, rows[i].found);
        assert_int_equal(g_strcmp0(drift->file, rows[i].file), 0);
        assert_int_equal(drift->line, rows[i].line);
        stage_free(stage);
    }
}

static void stage_read_protocol_counts_and_keeps_the_order_of_drifts(void **state)
{
    (void)state;
    struct stage *stage = stage_new("C round trip");
    stage_read_protocol(stage, "hello\ncompared layout 7\ncompared bytes 3\n"
                               "drift pyrs_incref\t2\t3\tcalls.c\t12\ndrift pyrs_decref\n");
    assert_int_equal(stage->compared, 10);
    assert_int_equal(stage->verdict, STAGE_DRIFT);
    assert_int_equal(stage->drifts->len, 2);
    const struct drift *drift = g_ptr_array_index(stage->drifts, 0);
    assert_string_equal(drift->item, "pyrs_incref");
    assert_string_equal(drift->expected, "2");
    assert_string_equal(drift->found, "3");
    assert_string_equal(drift->file, "calls.c");
    assert_int_equal(drift->line, 12);
    drift = g_ptr_array_index(stage->drifts, 1);
    assert_string_equal(drift->item, "pyrs_decref");
    assert_null(drift->expected);
    stage_free(stage);
}

static void stage_read_protocol_takes_a_group_that_compared_nothing_for_drift(void **state)
{
    (void)state;
    struct stage *stage = stage_new("C round trip");
    stage_read_protocol(stage, "compared threads 0\n");
    assert_int_equal(stage->verdict, STAGE_DRIFT);
    stage_free(stage);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(stage_read_failure_names_the_item),
        cmocka_unit_test(stage_read_protocol_counts_and_keeps_the_order_of_drifts),
        cmocka_unit_test(stage_read_protocol_takes_a_group_that_compared_nothing_for_drift),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
