/* SPDX-License-Identifier: MIT */
/* What a thread remembers of its own state, and that it forgets in time. */
#include "fake.h"

#include "thread_own.h"

#include <pthread.h>
#include <sched.h>

#include <pyrs/attach.h>

static void attach_and_release(void)
{
    struct pyrs_attachment attachment = {0};
    assert_int_equal(pyrs_thread_state_attach(&attachment), PYRS_OK);
    pyrs_thread_state_release(&attachment);
}

/* Where CPython answers a nested attach, it is another one that remembers. */
static void attach_again(void)
{
    PyThreadState *ts = PyEval_SaveThread();
    attach_and_release();
    PyEval_RestoreThread(ts);
}

static int remembers(PyThreadState *ts)
{
    return pyrs__thread_own_ts() == ts && pyrs_thread_state_peek() == ts;
}

/* What is asked of CPython is answered without it. */
static void assert_forgotten(void)
{
    assert_true(PYRS_THREAD_OWN == PYRS_THREAD_OWN_ASKED || pyrs_thread_state_peek() == NULL);
    assert_ptr_not_equal(pyrs__thread_own_ts(), fake_main_thread());
}

static void thread_own_peek_is_null_in_a_detached_thread(void **state)
{
    (void)state;
    attach_and_release();
    fake_attach(NULL);
    assert_null(pyrs_thread_state_peek());
    fake_attach(fake_main_thread());
}

#if PYRS_THREAD_OWN != PYRS_THREAD_OWN_NO

static void thread_own_is_remembered_by_the_first_attach(void **state)
{
    (void)state;
    attach_again();
    assert_true(remembers(fake_main_thread()));
    attach_again();
    assert_int_equal(fake_calls("PyThreadState_GetDict"), 1);
}

static void thread_own_is_remembered_beyond_a_detach(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    attach_again();
    assert_ptr_equal(PyEval_SaveThread(), ts);
    assert_null(pyrs_thread_state_peek());
    PyEval_RestoreThread(ts);
    assert_true(remembers(ts));
}

/* It could be attached in another thread while this one is detached. */
static void thread_own_is_not_a_state_that_cpython_calls_anothers(void **state)
{
    (void)state;
    /* 3.11 looks further only if there is more than one interpreter. */
    fake.interpreters = 2;
    fake_set_own(fake_thread(fake_interpreter(0)));
    attach_and_release();
    attach_and_release();
    assert_forgotten();
    assert_int_equal(fake_calls("PyThreadState_GetDict"), 0);
}

static void thread_own_is_forgotten_when_its_dict_goes(void **state)
{
    (void)state;
    attach_again();
    pyrs_clear(&PYRS_THREAD_STATE(fake_main_thread())->dict);
    assert_forgotten();
    attach_again();
    assert_true(remembers(fake_main_thread()));
}

static void thread_own_is_forgotten_when_the_interpreter_ends(void **state)
{
    (void)state;
    attach_again();
    assert_non_null(fake.at_finalization->ml_meth(NULL, NULL));
    assert_forgotten();
    attach_and_release();
    assert_forgotten();
}

static void thread_own_attaches_again_without_a_search(void **state)
{
    (void)state;
    struct pyrs_attachment attachment = {0};
    attach_again();
    PyThreadState *ts = PyEval_SaveThread();
    fake.initialized = 0; /* as nobody asks */
    assert_int_equal(pyrs_thread_state_attach(&attachment), PYRS_OK);
    fake.initialized = 1;
    assert_int_equal(attachment.kind, PYRS_ATTACH_RESUMED);
    assert_ptr_equal(attachment.thread_state, ts);
    pyrs_thread_state_release(&attachment);
    assert_null(pyrs_thread_state_current());
    fake_attach(ts);
}

/* Three steps of a thread that attaches, each taken when the test says so. */
enum step { START, INSIDE, LEAVES, LEFT, ENDS };
static int step;

static void reach(int next)
{
    __atomic_store_n(&step, next, __ATOMIC_SEQ_CST);
}

static void await(int wanted)
{
    while (__atomic_load_n(&step, __ATOMIC_SEQ_CST) < wanted) {
        sched_yield();
    }
}

static void *visit(void *ts)
{
    struct pyrs_attachment attachment = {0};
    fake_attach(ts);
    fake_set_own(ts);
    attach_again();
    assert_ptr_equal(PyEval_SaveThread(), ts);
    assert_int_equal(pyrs_thread_state_attach(&attachment), PYRS_OK);
    reach(INSIDE);
    await(LEAVES);
    pyrs_thread_state_release(&attachment);
    reach(LEFT);
    await(ENDS);
    return NULL;
}

/* Where CPython frees thread states that are in use. */
static void thread_own_attachment_holds_the_end_back_where_that_is_due(void **state)
{
    (void)state;
    pthread_t thread;
    reach(START);
    assert_int_equal(pthread_create(&thread, NULL, visit, fake_thread(fake_interpreter(0))), 0);
    await(INSIDE);
    assert_int_equal(pyrs__thread_own_is_quiet(),
                     PYRS_LAYOUT_MINOR < 15 && !PYRS_LAYOUT_FREE_THREADED);
    reach(LEAVES);
    await(LEFT);
    assert_int_equal(pyrs__thread_own_is_quiet(), 1);
    reach(ENDS);
    pthread_join(thread, NULL);
}

static const char *const what_may_fail[] = {"calloc", "PyThreadState_GetDict", "PyCapsule_New",
                                            "PyDict_SetItem", "PyUnicode_FromStringAndSize"};

/* The attach is none the worse for it, but slower. */
static void thread_own_is_not_remembered_without_memory(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PyObject *exc = fake_exception(PyExc_KeyError, "key");
    pyrs_error_restore(ts, exc);
    assert_int_equal(pyrs_runtime_is_initialized(), 1);
    for (size_t i = 0; i < sizeof what_may_fail / sizeof what_may_fail[0]; i++) {
        pyrs__thread_own_forget();
        fake_refuse(what_may_fail[i]);
        pyrs__thread_own_remember(ts, 0);
        /* A cell that is free already needs no memory. */
        assert_true(i == 0 || pyrs__thread_own_ts() != ts);
        assert_ptr_equal(fake_raised(ts), exc);
        fake_refuse("nothing");
    }
}

/* One thread's notes go to the next, or each thread would cost memory for ever. */
static void *remember_and_end(void *data)
{
    PyThreadState *ts = fake_thread(fake_interpreter(0));
    fake_attach(ts);
    fake_set_own(ts);
    attach_again();
    *(struct pyrs_thread_own **)data = pyrs__thread_own;
    return NULL;
}

static struct pyrs_thread_own *own_of_a_thread(void)
{
    pthread_t thread;
    struct pyrs_thread_own *own = NULL;
    assert_int_equal(pthread_create(&thread, NULL, remember_and_end, &own), 0);
    pthread_join(thread, NULL);
    return own;
}

static void thread_own_of_a_thread_that_ended_is_used_again(void **state)
{
    (void)state;
    struct pyrs_thread_own *own = own_of_a_thread();
    assert_ptr_not_equal(own, pyrs__thread_own);
    assert_ptr_equal(own, own_of_a_thread());
}

#endif

#if PYRS_THREAD_OWN == PYRS_THREAD_OWN_READ

static void *look_for_long(void *ts)
{
    fake_attach(ts);
    fake_set_own(ts);
    attach_again();
    __atomic_store_n(&pyrs__thread_own->reading, 1, __ATOMIC_SEQ_CST);
    reach(INSIDE);
    await(LEAVES);
    for (int i = 0; i < 1000; i++) {
        sched_yield();
    }
    /* Whoever frees the state waits: it has not come further. */
    int freed = __atomic_load_n(&step, __ATOMIC_SEQ_CST) != LEAVES;
    __atomic_store_n(&pyrs__thread_own->reading, 0, __ATOMIC_SEQ_CST);
    return freed ? ts : NULL;
}

static void thread_own_is_not_freed_while_its_thread_looks(void **state)
{
    (void)state;
    PyThreadState *ts = fake_thread(fake_interpreter(0));
    pthread_t thread;
    void *freed_too_early = NULL;
    reach(START);
    assert_int_equal(pthread_create(&thread, NULL, look_for_long, ts), 0);
    await(INSIDE);
    reach(LEAVES);
    pyrs__thread_own_forget_all();
    reach(LEFT);
    pthread_join(thread, &freed_too_early);
    assert_null(freed_too_early);
}

#endif

int thread_own_test(void)
{
    const struct CMUnitTest tests[] = {
        FAKE_TEST(thread_own_peek_is_null_in_a_detached_thread),
#if PYRS_THREAD_OWN != PYRS_THREAD_OWN_NO
        FAKE_TEST(thread_own_is_remembered_by_the_first_attach),
        FAKE_TEST(thread_own_is_remembered_beyond_a_detach),
        FAKE_TEST(thread_own_is_not_a_state_that_cpython_calls_anothers),
        FAKE_TEST(thread_own_is_forgotten_when_its_dict_goes),
        FAKE_TEST(thread_own_is_forgotten_when_the_interpreter_ends),
        FAKE_TEST(thread_own_attaches_again_without_a_search),
        FAKE_TEST(thread_own_attachment_holds_the_end_back_where_that_is_due),
        FAKE_TEST(thread_own_is_not_remembered_without_memory),
        FAKE_TEST(thread_own_of_a_thread_that_ended_is_used_again),
#endif
#if PYRS_THREAD_OWN == PYRS_THREAD_OWN_READ
        FAKE_TEST(thread_own_is_not_freed_while_its_thread_looks),
#endif
    };
    return cmocka_run_group_tests_name("thread_own", tests, NULL, NULL);
}
