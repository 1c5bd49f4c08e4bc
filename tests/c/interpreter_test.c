/* SPDX-License-Identifier: MIT */
#include "fake.h"

#include <pyrs/unstable/interpreter.h>

static void interpreter_lists_its_threads(void **state)
{
    (void)state;
    PyThreadState *first = fake_main_thread();
    PyThreadState *second = fake_thread(fake_interpreter(0));
    PYRS_INTERPRETER_STATE(fake_interpreter(0))->head = first;
    PYRS_THREAD_STATE(first)->next = second;
    assert_ptr_equal(pyrs_interpreter_first_thread(fake_interpreter(0)), first);
    assert_ptr_equal(pyrs_interpreter_next_thread(first), second);
    assert_null(pyrs_interpreter_next_thread(second));
}

static void interpreter_leads_to_the_next_one(void **state)
{
    (void)state;
    PYRS_INTERPRETER_STATE(fake_interpreter(0))->next = fake_interpreter(1);
    assert_ptr_equal(pyrs_interpreter_next(fake_interpreter(0)), fake_interpreter(1));
    assert_null(pyrs_interpreter_next(fake_interpreter(1)));
}

static void interpreter_has_its_own_modules(void **state)
{
    (void)state;
    PyObject *modules = fake_object(&PyDict_Type, sizeof(struct pyrs_dict_object));
    PYRS_INTERPRETER_STATE(fake_interpreter(1))->modules = modules;
    assert_ptr_equal(pyrs_interpreter_modules(fake_interpreter(1)), modules);
    assert_null(pyrs_interpreter_modules(fake_interpreter(0)));
    assert_int_equal(fake_count(modules), 1);
}

int interpreter_test(void)
{
    const struct CMUnitTest tests[] = {
        FAKE_TEST(interpreter_lists_its_threads),
        FAKE_TEST(interpreter_leads_to_the_next_one),
        FAKE_TEST(interpreter_has_its_own_modules),
    };
    return cmocka_run_group_tests_name("interpreter", tests, NULL, NULL);
}
