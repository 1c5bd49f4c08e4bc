/* SPDX-License-Identifier: MIT */
#include "fake.h"

#include <pyrs/mutex.h>

#include <pthread.h>
#include <sched.h>

static void mutex_of_zero_bytes_is_unlocked(void **state)
{
    (void)state;
    struct pyrs_mutex mutex = {0};
    assert_int_equal(pyrs_mutex_is_locked(&mutex), 0);
}

static void mutex_is_locked_and_unlocked_without_a_call(void **state)
{
    (void)state;
    struct pyrs_mutex mutex = {0};
    pyrs_mutex_lock(&mutex);
    assert_int_equal(pyrs_mutex_is_locked(&mutex), 1);
    pyrs_mutex_unlock(&mutex);
    assert_int_equal(pyrs_mutex_is_locked(&mutex), 0);
    assert_int_equal(fake_calls("PyMutex_Lock") + fake_calls("PyMutex_Unlock"), 0);
    assert_int_equal(fake_calls("PyEval_SaveThread"), 0);
}

static void mutex_try_lock_takes_only_a_free_one(void **state)
{
    (void)state;
    struct pyrs_mutex mutex = {0};
    assert_int_equal(pyrs_mutex_try_lock(&mutex), 1);
    assert_int_equal(pyrs_mutex_try_lock(&mutex), 0);
    pyrs_mutex_unlock(&mutex);
    assert_int_equal(pyrs_mutex_try_lock(&mutex), 1);
}

/* Whoever waits has left a bit, which the one who comes first must not wipe out. */
static void mutex_try_lock_keeps_the_bit_of_those_who_wait(void **state)
{
    (void)state;
    struct pyrs_mutex mutex = {._bits = PYRS_HAS_PARKED};
    assert_int_equal(pyrs_mutex_try_lock(&mutex), 1);
    assert_int_equal(mutex._bits, PYRS_LOCKED | PYRS_HAS_PARKED);
}

#if PYRS_LAYOUT_MINOR >= 13

static void mutex_that_is_taken_is_waited_for_by_cpython(void **state)
{
    (void)state;
    struct pyrs_mutex mutex = {._bits = PYRS_LOCKED};
    pyrs_mutex_lock(&mutex);
    assert_int_equal(fake_calls("PyMutex_Lock"), 1);
}

static void mutex_that_others_wait_for_is_unlocked_by_cpython(void **state)
{
    (void)state;
    struct pyrs_mutex mutex = {._bits = PYRS_LOCKED | PYRS_HAS_PARKED};
    pyrs_mutex_unlock(&mutex);
    assert_int_equal(fake_calls("PyMutex_Unlock"), 1);
    assert_int_equal(pyrs_mutex_is_locked(&mutex), 0);
}

#else

enum { THREADS = 4, EACH = 2000 };

static struct pyrs_mutex contended;
static long counter;

static void *count_under_lock(void *unused)
{
    (void)unused;
    for (int i = 0; i < EACH; i++) {
        pyrs_mutex_lock(&contended);
        long seen = counter;
        if (i % 64 == 0) {
            sched_yield();
        }
        counter = seen + 1;
        pyrs_mutex_unlock(&contended);
    }
    return NULL;
}

static void mutex_keeps_threads_apart(void **state)
{
    (void)state;
    pthread_t threads[THREADS];
    counter = 0;
    for (int i = 0; i < THREADS; i++) {
        assert_int_equal(pthread_create(&threads[i], NULL, count_under_lock, NULL), 0);
    }
    for (int i = 0; i < THREADS; i++) {
        pthread_join(threads[i], NULL);
    }
    assert_int_equal(counter, THREADS * EACH);
    assert_int_equal(contended._bits, PYRS_UNLOCKED);
}

static pthread_t unlocker;

static void *unlock(void *mutex)
{
    pyrs_mutex_unlock(mutex);
    return NULL;
}

static void unlock_elsewhere(void)
{
    fake.on_save = NULL;
    assert_int_equal(pthread_create(&unlocker, NULL, unlock, &contended), 0);
}

/* The one who holds the mutex may need the interpreter before it can let go. */
static void mutex_wait_is_detached_and_ends_attached(void **state)
{
    (void)state;
    contended._bits = PYRS_LOCKED;
    fake.on_save = unlock_elsewhere;
    pyrs_mutex_lock(&contended);
    pthread_join(unlocker, NULL);
    assert_int_equal(fake_calls("PyEval_SaveThread"), 1);
    assert_ptr_equal(pyrs_thread_state_current(), fake_main_thread());
    assert_int_equal(pyrs_mutex_is_locked(&contended), 1);
    pyrs_mutex_unlock(&contended);
}

static void *lock_and_unlock(void *mutex)
{
    pyrs_mutex_lock(mutex);
    pyrs_mutex_unlock(mutex);
    return NULL;
}

static void mutex_can_be_waited_for_by_a_thread_that_is_not_attached(void **state)
{
    (void)state;
    pthread_t thread;
    fake_attach(NULL);
    contended._bits = PYRS_LOCKED;
    assert_int_equal(pthread_create(&thread, NULL, lock_and_unlock, &contended), 0);
    while ((__atomic_load_n(&contended._bits, __ATOMIC_RELAXED) & PYRS_HAS_PARKED) == 0) {
        sched_yield();
    }
    pyrs_mutex_unlock(&contended);
    pthread_join(thread, NULL);
    assert_int_equal(fake_calls("PyEval_SaveThread"), 0);
    assert_int_equal(contended._bits, PYRS_UNLOCKED);
}

#endif

int mutex_test(void)
{
    const struct CMUnitTest tests[] = {
        FAKE_TEST(mutex_of_zero_bytes_is_unlocked),
        FAKE_TEST(mutex_is_locked_and_unlocked_without_a_call),
        FAKE_TEST(mutex_try_lock_takes_only_a_free_one),
        FAKE_TEST(mutex_try_lock_keeps_the_bit_of_those_who_wait),
#if PYRS_LAYOUT_MINOR >= 13
        FAKE_TEST(mutex_that_is_taken_is_waited_for_by_cpython),
        FAKE_TEST(mutex_that_others_wait_for_is_unlocked_by_cpython),
#else
        FAKE_TEST(mutex_keeps_threads_apart),
        FAKE_TEST(mutex_wait_is_detached_and_ends_attached),
        FAKE_TEST(mutex_can_be_waited_for_by_a_thread_that_is_not_attached),
#endif
    };
    return cmocka_run_group_tests_name("mutex", tests, NULL, NULL);
}
