/* SPDX-License-Identifier: MIT */
#include "fake.h"

#include <ctype.h>
#include <limits.h>
#include <string.h>

static const struct {
    const char *name;
    int code;
    const char *text;
} statuses[] = {
#define ROW(name, code, text) {#name, code, text},
    PYRS_STATUS_LIST(ROW)};

enum { COUNT = sizeof statuses / sizeof statuses[0] };

static void status_name_is_that_of_the_enumerator(void **state)
{
    (void)state;
    assert_string_equal(pyrs_status_name(PYRS_OK), "PYRS_OK");
    assert_string_equal(pyrs_status_name(PYRS_ERR_FINALIZING), "PYRS_ERR_FINALIZING");
    for (int i = 0; i < COUNT; i++) {
        assert_string_equal(pyrs_status_name(statuses[i].code), statuses[i].name);
    }
}

static void status_text_is_that_of_the_list(void **state)
{
    (void)state;
    for (int i = 0; i < COUNT; i++) {
        assert_string_equal(pyrs_status_text(statuses[i].code), statuses[i].text);
    }
}

/* A code is part of the ABI: they count down without a gap, and none has two meanings. */
static void status_codes_count_down_from_0(void **state)
{
    (void)state;
    for (int i = 0; i < COUNT; i++) {
        assert_int_equal(statuses[i].code, -i);
    }
    assert_int_equal(PYRS_STATUS_LAST, 1 - COUNT);
}

/* Texts are put into sentences. */
static void status_texts_have_neither_capital_nor_full_stop(void **state)
{
    (void)state;
    for (int i = 0; i < COUNT; i++) {
        const char *text = statuses[i].text;
        assert_true(islower((unsigned char)text[0]) || isupper((unsigned char)text[1]) ||
                    text[1] == ' ');
        assert_true(text[strlen(text) - 1] != '.');
    }
}

static void status_that_is_none_has_no_name(void **state)
{
    (void)state;
    static const int numbers[] = {1, PYRS_STATUS_LAST - 1, INT_MAX, INT_MIN};
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        assert_null(pyrs_status_name(numbers[i]));
        assert_string_equal(pyrs_status_text(numbers[i]), "unknown status");
    }
}

int status_test(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(status_name_is_that_of_the_enumerator),
        cmocka_unit_test(status_text_is_that_of_the_list),
        cmocka_unit_test(status_codes_count_down_from_0),
        cmocka_unit_test(status_texts_have_neither_capital_nor_full_stop),
        cmocka_unit_test(status_that_is_none_has_no_name),
    };
    return cmocka_run_group_tests_name("status", tests, NULL, NULL);
}
