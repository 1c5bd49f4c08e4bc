/* SPDX-License-Identifier: MIT */
#include "fake.h"

#include "thread_exit.h"

#include <pthread.h>

static int ended;
static int asked[3];

static void note_end(void)
{
    ended++;
}

static void *ask_once(void *unused)
{
    (void)unused;
    asked[0] = pyrs__at_thread_exit(note_end);
    return NULL;
}

static void *ask_often(void *unused)
{
    (void)unused;
    for (int i = 0; i < 3; i++) {
        asked[i] = pyrs__at_thread_exit(note_end);
    }
    return NULL;
}

static void *ask_nothing(void *unused)
{
    return unused;
}

static void run_thread(void *(*body)(void *))
{
    pthread_t thread;
    ended = 0;
    assert_int_equal(pthread_create(&thread, NULL, body, NULL), 0);
    pthread_join(thread, NULL);
}

static void thread_exit_calls_the_function_when_the_thread_ends(void **state)
{
    (void)state;
    run_thread(ask_once);
    assert_int_equal(asked[0], 1);
    assert_int_equal(ended, 1);
}

static void thread_exit_calls_it_once_however_often_it_was_asked(void **state)
{
    (void)state;
    run_thread(ask_often);
    assert_int_equal(asked[2], 1);
    assert_int_equal(ended, 1);
}

static void thread_exit_is_asked_by_each_thread_for_itself(void **state)
{
    (void)state;
    run_thread(ask_once);
    run_thread(ask_nothing);
    assert_int_equal(ended, 0);
}

int thread_exit_test(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(thread_exit_calls_the_function_when_the_thread_ends),
        cmocka_unit_test(thread_exit_calls_it_once_however_often_it_was_asked),
        cmocka_unit_test(thread_exit_is_asked_by_each_thread_for_itself),
    };
    return cmocka_run_group_tests_name("thread_exit", tests, NULL, NULL);
}
