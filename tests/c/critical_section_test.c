/* SPDX-License-Identifier: MIT */
#include "fake.h"

#include <pyrs/critical_section.h>

static PyObject *object(void)
{
    return fake_object(fake_type("thing", 0), sizeof(struct pyrs_object));
}

/* A GIL is one critical section around everything. */
static void critical_section_is_cpythons_on_free_threaded_builds_only(void **state)
{
    (void)state;
    struct pyrs_critical_section section;
    pyrs_critical_section_begin(&section, object());
    pyrs_critical_section_end(&section);
    assert_int_equal(fake_calls("PyCriticalSection_Begin"), PYRS_LAYOUT_FREE_THREADED);
    assert_int_equal(fake_calls("PyCriticalSection_End"), PYRS_LAYOUT_FREE_THREADED);
}

static void critical_section_of_two_objects_is_entered_at_once(void **state)
{
    (void)state;
    struct pyrs_critical_section2 section;
    pyrs_critical_section2_begin(&section, object(), object());
    pyrs_critical_section2_end(&section);
    assert_int_equal(fake_calls("PyCriticalSection2_Begin"), PYRS_LAYOUT_FREE_THREADED);
    assert_int_equal(fake_calls("PyCriticalSection2_End"), PYRS_LAYOUT_FREE_THREADED);
    assert_int_equal(fake_calls("PyCriticalSection_Begin"), 0);
}

int critical_section_test(void)
{
    const struct CMUnitTest tests[] = {
        FAKE_TEST(critical_section_is_cpythons_on_free_threaded_builds_only),
        FAKE_TEST(critical_section_of_two_objects_is_entered_at_once),
    };
    return cmocka_run_group_tests_name("critical_section", tests, NULL, NULL);
}
