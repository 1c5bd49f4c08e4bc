/* SPDX-License-Identifier: MIT */
#include "fake.h"

#include <stdio.h>

static void version_of_the_library_is_that_of_its_headers(void **state)
{
    (void)state;
    assert_int_equal(pyrs_version(), PYRS_VERSION_HEX);
    assert_int_equal(pyrs_abi_current(), PYRS_ABI_CURRENT);
}

static void version_text_and_number_say_the_same(void **state)
{
    (void)state;
    char text[32];
    snprintf(text, sizeof text, "%u.%u.%u", pyrs_version() >> 16, pyrs_version() >> 8 & 0xff,
             pyrs_version() & 0xff);
    assert_string_equal(pyrs_version_string(), text);
}

static void version_abi_window_is_closed_at_both_ends(void **state)
{
    (void)state;
    assert_int_equal(pyrs_abi_compatible(PYRS_ABI_MIN_COMPATIBLE - 1), 0);
    assert_int_equal(pyrs_abi_compatible(PYRS_ABI_MIN_COMPATIBLE), 1);
    assert_int_equal(pyrs_abi_compatible(PYRS_ABI_CURRENT), 1);
    assert_int_equal(pyrs_abi_compatible(PYRS_ABI_CURRENT + 1), 0);
    assert_int_equal(pyrs_abi_compatible(UINT32_MAX), 0);
}

int version_test(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(version_of_the_library_is_that_of_its_headers),
        cmocka_unit_test(version_text_and_number_say_the_same),
        cmocka_unit_test(version_abi_window_is_closed_at_both_ends),
    };
    return cmocka_run_group_tests_name("version", tests, NULL, NULL);
}
