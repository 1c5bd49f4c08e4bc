/* SPDX-License-Identifier: MIT */
#include "fake.h"

#include <pyrs/unstable/frame.h>

static struct pyrs_interpreter_frame frames[2];

#if PYRS_LAYOUT_MINOR < 13

static struct pyrs_cframe cframe;

static void set_current(PyThreadState *ts, struct pyrs_interpreter_frame *frame)
{
    cframe.current_frame = frame;
    PYRS_THREAD_STATE(ts)->cframe = &cframe;
}

#else

static void set_current(PyThreadState *ts, struct pyrs_interpreter_frame *frame)
{
    PYRS_THREAD_STATE(ts)->current_frame = frame;
}

#endif

static void frame_current_is_the_innermost(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    set_current(ts, &frames[0]);
    assert_ptr_equal(pyrs_frame_current(ts), &frames[0]);
    set_current(ts, NULL);
    assert_null(pyrs_frame_current(ts));
}

static void frame_leads_to_its_caller(void **state)
{
    (void)state;
    frames[0].previous = &frames[1];
    assert_ptr_equal(pyrs_frame_previous(&frames[0]), &frames[1]);
    assert_null(pyrs_frame_previous(&frames[1]));
}

/* From 3.14 on the low bits of the word are a tag. */
static void frame_executable_is_an_object_without_a_tag(void **state)
{
    (void)state;
    PyObject *code = fake_object(fake_type("code", 0), sizeof(struct pyrs_object));
#if PYRS_LAYOUT_MINOR >= 14
    frames[0].f_executable = (uintptr_t)code | 1;
#elif PYRS_LAYOUT_MINOR >= 13
    frames[0].f_executable = code;
#else
    frames[0].f_code = (void *)code;
#endif
    assert_ptr_equal(pyrs_frame_executable(&frames[0]), code);
}

static void frame_tells_who_owns_it(void **state)
{
    (void)state;
    frames[0].owner = PYRS_FRAME_OWNED_BY_GENERATOR;
    assert_int_equal(pyrs_frame_owner(&frames[0]), PYRS_FRAME_OWNED_BY_GENERATOR);
}

static void frame_stack_has_room_up_to_its_limit(void **state)
{
    (void)state;
    static PyObject *stack[8];
    PyThreadState *ts = fake_main_thread();
    assert_int_equal(pyrs_frame_stack_room(ts), 0);
    PYRS_THREAD_STATE(ts)->datastack_top = (void *)&stack[2];
    PYRS_THREAD_STATE(ts)->datastack_limit = (void *)&stack[8];
    assert_int_equal(pyrs_frame_stack_room(ts), (char *)&stack[8] - (char *)&stack[2]);
}

int frame_test(void)
{
    const struct CMUnitTest tests[] = {
        FAKE_TEST(frame_current_is_the_innermost),
        FAKE_TEST(frame_leads_to_its_caller),
        FAKE_TEST(frame_executable_is_an_object_without_a_tag),
        FAKE_TEST(frame_tells_who_owns_it),
        FAKE_TEST(frame_stack_has_room_up_to_its_limit),
    };
    return cmocka_run_group_tests_name("frame", tests, NULL, NULL);
}
