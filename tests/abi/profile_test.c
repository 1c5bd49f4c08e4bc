/* SPDX-License-Identifier: MIT */
#include "support.h"

#include <string.h>
#include <sysexits.h>

/* Facts of cells that differ in one item each. */
#define OBJECT_16 "record PyObject size=16 align=8\n"
#define OBJECT_24 "record PyObject size=24 align=8\n"
#define STATE_304 OBJECT_16 "record PyThreadState size=304 align=8\n"
#define STATE_312 OBJECT_16 "record PyThreadState size=312 align=8\n"

static void write_cell(const char *root, struct cell *cell)
{
    g_autofree char *name = cell_file_name(cell);
    g_autofree char *path = g_build_filename("abi", "cpython", name, NULL);
    g_autofree char *text = fact_list_format(cell->facts);
    scratch_write(root, path, text);
    cell_free(cell);
}

/* What is read back from a tree with these cells, which are given up; NULL ends them. */
static profile_set *set_of(struct cell *first, ...)
{
    char *root = scratch_new();
    scratch_write(root, "abi/cpython/README", "");
    va_list cells;
    va_start(cells, first);
    for (struct cell *cell = first; cell != NULL; cell = va_arg(cells, struct cell *)) {
        write_cell(root, cell);
    }
    va_end(cells);
    GError *error = NULL;
    profile_set *set = profile_set_read(root, &error);
    if (set == NULL) {
        fail_msg("%s", error->message);
    }
    scratch_remove(root);
    return set;
}

static void assert_profile(const profile_set *set, struct cell *cell, const char *expected)
{
    const struct profile *profile = profile_set_match(set, cell);
    cell_free(cell);
    if (g_strcmp0(profile == NULL ? NULL : profile->name, expected) != 0) {
        fail_msg("expected %s, found %s", expected == NULL ? "none" : expected,
                 profile == NULL ? "none" : profile->name);
    }
}

static const struct {
    const char *version;
    const char *flavour;
    const char *lines;
    const char *group;
} groups[] = {
    {"3.11.7", "gil", "", "cp311-lp64le"},
    {"3.11.2", "gil-debug", "", "cp311d-lp64le"},
    {"3.13.5", "ft", "", "cp313t-lp64le"},
    {"3.13.5", "ft-debug", "", "cp313td-lp64le"},
    {"3.14.0", "gil", "cell byte-order big\n", "cp314-lp64be"},
    {"3.14.0", "gil", "cell pointer-size 4\ncell long-size 4\n", "cp314-ilp32le"},
    {"3.14.0", "gil", "cell pointer-size 4\ncell long-size 4\ncell int64-align 4\n",
     "cp314-ilp32a4le"},
    {"3.14.0", "gil", "cell long-size 4\n", "cp314-llp64le"},
};

static void profile_group_is_minor_flavour_and_data_model(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(groups); i++) {
        struct cell *cell = cell_of(groups[i].version, groups[i].flavour, groups[i].lines);
        assert_string_equal(cell->group, groups[i].group);
        cell_free(cell);
    }
}

static void profile_cell_knows_its_place(void **state)
{
    (void)state;
    struct cell *cell = cell_of("3.13.5", "ft", "");
    assert_int_equal(cell->hexversion, 0x030d05f0);
    assert_int_equal(cell->place.minor, 13);
    assert_int_equal(cell->place.flavour, PYRS_FLAVOUR_FT & PYRS_LP64);
    cell_free(cell);
}

static void profile_cell_is_labelled_and_filed_by_version_flavour_and_target(void **state)
{
    (void)state;
    struct cell *cell = cell_of("3.13.5", "ft", "");
    g_autofree char *label = cell_label(cell);
    g_autofree char *file = cell_file_name(cell);
    assert_string_equal(label, "3.13.5 ft x86_64-linux-gnu");
    assert_string_equal(file, "3.13.5/ft-x86_64-linux-gnu.abi");
    cell_free(cell);
}

static void profile_cell_needs_every_line_of_its_identity(void **state)
{
    (void)state;
    static const char *const keys[] = {"version",     "flavour",   "target",  "hexversion",
                                       "byte-order",  "long-size", "defines", "pointer-size",
                                       "int64-align", "pyconfig"};
    for (size_t i = 0; i < G_N_ELEMENTS(keys); i++) {
        struct fact_list *facts = fact_list_new("f.abi");
        for (size_t k = 0; k < G_N_ELEMENTS(keys); k++) {
            if (k != i) {
                fact_list_add(facts, fact_new(FACT_CELL, keys[k], "8"));
            }
        }
        fact_list_finish(facts);
        GError *error = NULL;
        assert_null(cell_new(facts, &error));
        g_autofree char *message = g_strdup_printf(
            "f.abi:1: no 'cell %s' line: these are not facts about a CPython", keys[i]);
        assert_error(&error, EX_DATAERR, message);
    }
}

static void assert_senseless(const char *line)
{
    struct cell *good = cell_of("3.13.5", "gil", "");
    g_autofree char *text = fact_list_format(good->facts);
    g_auto(GStrv) word = g_strsplit(line, " ", 3);
    struct fact_list *facts = fact_list_new("f.abi");
    for (size_t i = 0; i < fact_list_length(good->facts); i++) {
        struct fact *fact = fact_copy(fact_list_at(good->facts, i));
        if (strcmp(fact->name, word[1]) == 0) {
            g_free(fact->text);
            fact->text = g_strdup(word[2]);
        }
        fact_list_add(facts, fact);
    }
    cell_free(good);
    GError *error = NULL;
    assert_null(cell_new(facts, &error));
    assert_error(&error, EX_DATAERR, "f.abi:1: version or flavour of the cell makes no sense");
}

static void profile_cell_of_an_unknown_flavour_is_refused(void **state)
{
    (void)state;
    assert_senseless("cell flavour jit");
}

static void profile_cell_of_python_2_is_refused(void **state)
{
    (void)state;
    assert_senseless("cell hexversion 0x020712f0");
}

static void profile_joins_cells_whose_facts_are_equal(void **state)
{
    (void)state;
    g_autoptr(profile_set) set =
        set_of(cell_of("3.13.5", "gil", OBJECT_16), cell_of("3.13.6", "gil", OBJECT_16), NULL);
    assert_int_equal(set->profiles->len, 1);
    const struct profile *profile = profile_set_find(set, "cp313-lp64le");
    assert_non_null(profile);
    assert_int_equal(profile->cells->len, 2);
}

static void profile_gets_a_letter_when_a_patch_release_moved_something(void **state)
{
    (void)state;
    g_autoptr(profile_set) set =
        set_of(cell_of("3.13.15", "gil", OBJECT_24), cell_of("3.13.5", "gil", OBJECT_16),
               cell_of("3.13.16", "gil", OBJECT_24 "const METH_O 0x9\n"), NULL);
    assert_int_equal(set->profiles->len, 3);
    assert_profile(set, cell_of("3.13.4", "gil", OBJECT_16), "cp313-lp64le");
    assert_profile(set, cell_of("3.13.14", "gil", OBJECT_24), "cp313-lp64le-b");
    assert_profile(set, cell_of("3.13.17", "gil", OBJECT_24 "const METH_O 0x9\n"),
                   "cp313-lp64le-c");
}

/* 3.13.5 before 3.13.15: versions count, not their spelling. */
static void profile_cells_are_in_the_order_of_their_versions(void **state)
{
    (void)state;
    g_autoptr(profile_set) set =
        set_of(cell_of("3.13.15", "gil", OBJECT_16), cell_of("3.13.5", "gil", OBJECT_16), NULL);
    const struct profile *profile = profile_set_find(set, "cp313-lp64le");
    assert_int_equal(profile_cell(profile)->hexversion, 0x030d05f0);
}

static void profile_keeps_flavours_and_minors_apart(void **state)
{
    (void)state;
    g_autoptr(profile_set) set =
        set_of(cell_of("3.13.5", "gil", OBJECT_16), cell_of("3.13.5", "ft", OBJECT_16),
               cell_of("3.14.0", "gil", OBJECT_16), NULL);
    assert_int_equal(set->profiles->len, 3);
    assert_profile(set, cell_of("3.13.5", "gil-debug", OBJECT_16), NULL);
}

static void profile_survives_growth_of_a_record_whose_size_is_not_promised(void **state)
{
    (void)state;
    g_autoptr(profile_set) set =
        set_of(cell_of("3.13.5", "gil", STATE_304), cell_of("3.13.15", "gil", STATE_312), NULL);
    assert_int_equal(set->profiles->len, 1);
}

static void profile_does_not_survive_growth_of_a_full_record(void **state)
{
    (void)state;
    g_autoptr(profile_set) set =
        set_of(cell_of("3.13.5", "gil", OBJECT_16), cell_of("3.13.15", "gil", OBJECT_24), NULL);
    assert_int_equal(set->profiles->len, 2);
}

static void profile_overlooks_what_is_only_observed(void **state)
{
    (void)state;
    g_autoptr(profile_set) set =
        set_of(cell_of("3.13.5", "gil", OBJECT_16),
               cell_of("3.13.15", "gil",
                       OBJECT_16 "observed PyThreadState.new offset=304 size=8 type=int\n"),
               NULL);
    assert_int_equal(set->profiles->len, 1);
}

static void profile_match_needs_every_promised_fact(void **state)
{
    (void)state;
    g_autoptr(profile_set) set = set_of(cell_of("3.13.5", "gil", OBJECT_16), NULL);
    assert_profile(set, cell_of("3.13.6", "gil", OBJECT_16), "cp313-lp64le");
    assert_profile(set, cell_of("3.13.6", "gil", OBJECT_16 "const METH_O 0x8\n"), NULL);
    assert_profile(set, cell_of("3.13.6", "gil", ""), NULL);
}

static void profile_find_knows_names_only(void **state)
{
    (void)state;
    g_autoptr(profile_set) set = set_of(cell_of("3.13.5", "gil", OBJECT_16), NULL);
    assert_non_null(profile_set_find(set, "cp313-lp64le"));
    assert_null(profile_set_find(set, "cp313"));
}

static const struct {
    const char *version;
    const char *lines;
    bool same;
} builds[] = {
    {"3.13.5", OBJECT_16, true},
    {"3.13.5", OBJECT_24, true}, /* the same build, measured to be different: a drift */
    {"3.13.6", OBJECT_16, false},
    {"3.13.5", "cell pyconfig 01\n" OBJECT_16, false},
    {"3.13.5", "cell defines -D_Py_JIT\n" OBJECT_16, false},
    {"3.13.5", "cell target aarch64-linux-gnu\n" OBJECT_16, false},
};

static void profile_recorded_is_the_very_same_build(void **state)
{
    (void)state;
    g_autoptr(profile_set) set = set_of(cell_of("3.13.5", "gil", OBJECT_16), NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(builds); i++) {
        struct cell *cell = cell_of(builds[i].version, "gil", builds[i].lines);
        const struct cell *recorded = profile_set_recorded(set, cell);
        cell_free(cell);
        if ((recorded != NULL) != builds[i].same) {
            fail_msg("build %zu", i);
        }
    }
}

static const struct {
    const char *version;
    const char *flavour;
    const char *lines;
    const char *nearest;
} neighbours[] = {
    {"3.13.6", "gil", "", "3.13.5 gil x86_64-linux-gnu"},
    {"3.13.14", "gil", "", "3.13.15 gil x86_64-linux-gnu"},
    {"3.13.6", "gil-debug", "", "3.13.5 gil x86_64-linux-gnu"},
    {"3.15.0", "gil", "", "3.14.0 gil x86_64-linux-gnu"},
    {"3.15.0", "ft", "", "3.14.0 gil x86_64-linux-gnu"},
    {"3.12.0", "ft", "", "3.13.5 ft x86_64-linux-gnu"},
    {"3.13.15", "gil", "cell target aarch64-linux-gnu\n", "3.13.15 gil x86_64-linux-gnu"},
};

/* A minor version weighs more than a flavour, and a flavour more than all patch releases. */
static void profile_nearest_weighs_minor_then_flavour_then_patch(void **state)
{
    (void)state;
    g_autoptr(profile_set) set =
        set_of(cell_of("3.13.5", "gil", OBJECT_16), cell_of("3.13.5", "ft", OBJECT_16),
               cell_of("3.13.15", "gil", OBJECT_16), cell_of("3.14.0", "gil", OBJECT_16), NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(neighbours); i++) {
        struct cell *cell =
            cell_of(neighbours[i].version, neighbours[i].flavour, neighbours[i].lines);
        g_autofree char *label = cell_label(profile_set_nearest(set, cell));
        assert_string_equal(label, neighbours[i].nearest);
        cell_free(cell);
    }
}

static void profile_set_of_an_empty_tree_has_nothing_near(void **state)
{
    (void)state;
    g_autoptr(profile_set) set = set_of(NULL, NULL);
    struct cell *cell = cell_of("3.13.5", "gil", OBJECT_16);
    assert_int_equal(set->cells->len, 0);
    assert_null(profile_set_nearest(set, cell));
    assert_null(profile_set_match(set, cell));
    cell_free(cell);
}

/* Or else `emit` would take a wrong --root for one without cells, and remove every header. */
static void profile_set_of_no_tree_is_no_input(void **state)
{
    (void)state;
    char *root = scratch_new();
    GError *error = NULL;
    assert_null(profile_set_read(root, &error));
    g_autofree char *place = g_strdup_printf("%s/abi/cpython:0: ", root);
    assert_int_equal(error->code, EX_NOINPUT);
    assert_true(g_str_has_prefix(error->message, place));
    g_error_free(error);
    scratch_remove(root);
}

static void profile_set_refuses_facts_of_another_cell_than_the_file_says(void **state)
{
    (void)state;
    char *root = scratch_new();
    struct cell *cell = cell_of("3.13.5", "gil", OBJECT_16);
    g_autofree char *text = fact_list_format(cell->facts);
    cell_free(cell);
    scratch_write(root, "abi/cpython/3.13.6/gil-x86_64-linux-gnu.abi", text);
    GError *error = NULL;
    assert_null(profile_set_read(root, &error));
    g_autofree char *message =
        g_strdup_printf("%s/abi/cpython/3.13.6/gil-x86_64-linux-gnu.abi:1: holds the facts of "
                        "3.13.5/gil-x86_64-linux-gnu.abi",
                        root);
    assert_error(&error, EX_DATAERR, message);
    scratch_remove(root);
}

static void profile_set_overlooks_files_of_other_kinds(void **state)
{
    (void)state;
    char *root = scratch_new();
    write_cell(root, cell_of("3.13.5", "gil", OBJECT_16));
    scratch_write(root, "abi/cpython/README.md", "not facts");
    g_autoptr(profile_set) set = profile_set_read(root, NULL);
    assert_non_null(set);
    assert_int_equal(set->cells->len, 1);
    scratch_remove(root);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(profile_group_is_minor_flavour_and_data_model),
        cmocka_unit_test(profile_cell_knows_its_place),
        cmocka_unit_test(profile_cell_is_labelled_and_filed_by_version_flavour_and_target),
        cmocka_unit_test(profile_cell_needs_every_line_of_its_identity),
        cmocka_unit_test(profile_cell_of_an_unknown_flavour_is_refused),
        cmocka_unit_test(profile_cell_of_python_2_is_refused),
        cmocka_unit_test(profile_joins_cells_whose_facts_are_equal),
        cmocka_unit_test(profile_gets_a_letter_when_a_patch_release_moved_something),
        cmocka_unit_test(profile_cells_are_in_the_order_of_their_versions),
        cmocka_unit_test(profile_keeps_flavours_and_minors_apart),
        cmocka_unit_test(profile_survives_growth_of_a_record_whose_size_is_not_promised),
        cmocka_unit_test(profile_does_not_survive_growth_of_a_full_record),
        cmocka_unit_test(profile_overlooks_what_is_only_observed),
        cmocka_unit_test(profile_match_needs_every_promised_fact),
        cmocka_unit_test(profile_find_knows_names_only),
        cmocka_unit_test(profile_recorded_is_the_very_same_build),
        cmocka_unit_test(profile_nearest_weighs_minor_then_flavour_then_patch),
        cmocka_unit_test(profile_set_of_an_empty_tree_has_nothing_near),
        cmocka_unit_test(profile_set_of_no_tree_is_no_input),
        cmocka_unit_test(profile_set_refuses_facts_of_another_cell_than_the_file_says),
        cmocka_unit_test(profile_set_overlooks_files_of_other_kinds),
    };
    return cmocka_run_group_tests_name("profile", tests, NULL, NULL);
}
