/* SPDX-License-Identifier: MIT */
#include "fake.h"

#include <pyrs/unstable/recursion.h>

static void set_budget(PyThreadState *ts, int remaining, int limit)
{
#if PYRS_LAYOUT_MINOR >= 12
    PYRS_THREAD_STATE(ts)->py_recursion_remaining = remaining;
    PYRS_THREAD_STATE(ts)->py_recursion_limit = limit;
#else
    PYRS_THREAD_STATE(ts)->recursion_remaining = remaining;
    PYRS_THREAD_STATE(ts)->recursion_limit = limit;
#endif
}

static void recursion_budget_is_read(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    set_budget(ts, 990, 1000);
    assert_int_equal(pyrs_recursion_remaining(ts), 990);
    assert_int_equal(pyrs_recursion_limit(ts), 1000);
}

#if PYRS_LAYOUT_MINOR >= 14

static void set_soft_limit(PyThreadState *ts, uintptr_t limit)
{
    ((struct pyrs_thread_state_impl *)ts)->c_stack_soft_limit = limit;
}

static void recursion_stack_has_room_down_to_the_soft_limit(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    uintptr_t here = (uintptr_t)__builtin_frame_address(0);
    set_soft_limit(ts, here - 65536);
    size_t room = pyrs_recursion_stack_room(ts);
    assert_true(room > 65536 - 4096 && room <= 65536);
}

static void recursion_stack_beyond_the_soft_limit_has_no_room(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    set_soft_limit(ts, UINTPTR_MAX);
    assert_int_equal(pyrs_recursion_stack_room(ts), 0);
}

#else

static void recursion_stack_is_not_measured_before_3_14(void **state)
{
    (void)state;
    assert_true(pyrs_recursion_stack_room(fake_main_thread()) == SIZE_MAX);
}

#endif

int recursion_test(void)
{
    const struct CMUnitTest tests[] = {
        FAKE_TEST(recursion_budget_is_read),
#if PYRS_LAYOUT_MINOR >= 14
        FAKE_TEST(recursion_stack_has_room_down_to_the_soft_limit),
        FAKE_TEST(recursion_stack_beyond_the_soft_limit_has_no_room),
#else
        FAKE_TEST(recursion_stack_is_not_measured_before_3_14),
#endif
    };
    return cmocka_run_group_tests_name("recursion", tests, NULL, NULL);
}
