/* SPDX-License-Identifier: MIT */
#include "support.h"

#include <stdlib.h>
#include <string.h>

#include "pool.h"
#include "recheck.h"

#define SMALL "record PyObject size=16 align=8\n"
#define LARGE "record PyObject size=24 align=8\n"

/* One recorded cell, 3.13.5 gil. */
static profile_set *recorded(void)
{
    char *root = scratch_new();
    struct cell *cell = cell_of("3.13.5", "gil", SMALL);
    g_autofree char *text = fact_list_format(cell->facts);
    scratch_write(root, "abi/cpython/3.13.5/gil-x86_64-linux-gnu.abi", text);
    cell_free(cell);
    profile_set *set = profile_set_read(root, NULL);
    scratch_remove(root);
    return set;
}

/* What is said of a cell of this version with these facts, besides the verdict. */
static void assert_verdict(const char *version, const char *lines, enum recheck_verdict expected,
                           const char *said)
{
    g_autoptr(profile_set) set = recorded();
    struct cell *cell = cell_of(version, "gil", lines);
    GString *text = g_string_new(NULL);
    assert_int_equal(recheck_cell(set, cell, "--python x", text), expected);
    if (said == NULL ? text->len != 0 : strstr(text->str, said) == NULL) {
        fail_msg("%s", text->str);
    }
    g_string_free(text, TRUE);
    cell_free(cell);
}

static void recheck_of_an_equal_cell_says_nothing(void **state)
{
    (void)state;
    assert_verdict("3.13.5", SMALL, RECHECK_SAME, NULL);
}

static void recheck_of_the_same_build_with_other_facts_is_drift(void **state)
{
    (void)state;
    assert_verdict("3.13.5", LARGE, RECHECK_DRIFT,
                   "DRIFT       3.13.5 gil x86_64-linux-gnu: ~ record PyObject: size 16 -> 24\n");
}

static void recheck_of_another_build_tells_and_does_not_fail(void **state)
{
    (void)state;
    assert_verdict("3.13.5", LARGE "cell pyconfig 01\n", RECHECK_OTHER, "other build 3.13.5");
}

static void recheck_of_a_new_release_names_profile_and_command(void **state)
{
    (void)state;
    assert_verdict("3.13.9", SMALL, RECHECK_NEW,
                   "0 promised facts and 0 beside them changed since 3.13.5 gil");
    assert_verdict("3.13.9", SMALL, RECHECK_NEW,
                   "fits profile cp313-lp64le; to record it: pyrs-abi record --python x\n");
    assert_verdict("3.13.9", LARGE, RECHECK_NEW, "~ record PyObject: size 16 -> 24\n");
    assert_verdict("3.13.9", LARGE, RECHECK_NEW, "fits no profile");
}

static int square(size_t index, FILE *output, void *data)
{
    (void)data;
    if (index == 3) {
        abort();
    }
    fprintf(output, "%zu", index * index);
    return (int)index;
}

/* A crash in libclang must cost one cell, not the others and not the report. */
static void pool_keeps_the_order_and_survives_a_crash(void **state)
{
    (void)state;
    struct pool_result *results = pool_run(6, 2, square, NULL, NULL);
    assert_non_null(results);
    assert_string_equal(results[5].output, "25");
    assert_int_equal(results[5].code, 5);
    assert_int_equal(results[3].code, -1);
    assert_int_not_equal(results[3].signal, 0);
    pool_results_free(results, 6);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(recheck_of_an_equal_cell_says_nothing),
        cmocka_unit_test(recheck_of_the_same_build_with_other_facts_is_drift),
        cmocka_unit_test(recheck_of_another_build_tells_and_does_not_fail),
        cmocka_unit_test(recheck_of_a_new_release_names_profile_and_command),
        cmocka_unit_test(pool_keeps_the_order_and_survives_a_crash),
    };
    return cmocka_run_group_tests_name("recheck", tests, NULL, NULL);
}
