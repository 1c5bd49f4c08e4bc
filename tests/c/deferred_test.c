/* SPDX-License-Identifier: MIT */
#include "fake.h"

#include <pyrs/attach.h>
#include <pyrs/deferred.h>

#include <pthread.h>
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

static PyObject *object(void)
{
    return fake_object(fake_type("thing", 0), sizeof(struct pyrs_object));
}

static void deferred_reference_is_given_back_by_the_drain(void **state)
{
    (void)state;
    PyObject *op = object();
    assert_int_equal(pyrs_decref_deferred(op), PYRS_OK);
    assert_false(fake_is_dead(op));
    assert_int_equal(pyrs_decref_pending(), 1);
    assert_int_equal(pyrs_decref_drain(fake_main_thread()), 1);
    assert_true(fake_is_dead(op));
    assert_int_equal(pyrs_decref_pending(), 0);
}

static void deferred_drain_of_nothing_is_0(void **state)
{
    (void)state;
    assert_int_equal(pyrs_decref_pending(), 0);
    assert_int_equal(pyrs_decref_drain(fake_main_thread()), 0);
}

/* The first drain of a life asks to be told of its end, which makes and ends objects. */
static void have_drained_before(void)
{
    assert_int_equal(pyrs_decref_drain(fake_main_thread()), 0);
}

static PyObject *gone[3];
static size_t gone_count;

static void note_gone(PyObject *op)
{
    gone[gone_count++] = op;
}

static void deferred_references_are_given_back_first_to_last(void **state)
{
    (void)state;
    have_drained_before();
    PyObject *ops[] = {object(), object(), object()};
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(pyrs_decref_deferred(ops[i]), PYRS_OK);
    }
    gone_count = 0;
    fake.on_dealloc = note_gone;
    assert_int_equal(pyrs_decref_drain(fake_main_thread()), 3);
    assert_memory_equal(gone, ops, sizeof ops);
}

static void deferred_reference_is_kept_by_the_caller_without_memory(void **state)
{
    (void)state;
    PyObject *op = object();
    int left = 0;
    have_drained_before();
    fake_set_count(op, 1 << 20);
    while (fake_calls("malloc") == 0) {
        assert_int_equal(pyrs_decref_deferred(op), PYRS_OK);
        left++;
    }
    assert_true(left > 200);
    fake_refuse("malloc");
    assert_int_equal(pyrs_decref_deferred(op), PYRS_ERR_NO_MEMORY);
    assert_int_equal(pyrs_decref_pending(), left);
    assert_int_equal(pyrs_decref_drain(fake_main_thread()), left);
    assert_int_equal(fake_count(op), (1 << 20) - left);
}

static void deferred_reference_needs_no_memory_while_few_wait(void **state)
{
    (void)state;
    PyObject *op = object();
    have_drained_before();
    fake_set_count(op, 1 << 20);
    for (int i = 0; i < 1000; i++) {
        assert_int_equal(pyrs_decref_deferred(op), PYRS_OK);
        assert_int_equal(pyrs_decref_deferred(op), PYRS_OK);
        assert_int_equal(pyrs_decref_drain(fake_main_thread()), 2);
    }
    assert_int_equal(fake_calls("malloc"), 0);
}

static void deferred_drain_needs_the_attached_thread(void **state)
{
    (void)state;
    assert_int_equal(pyrs_decref_deferred(object()), PYRS_OK);
    PyThreadState *ts = fake_main_thread();
    fake_attach(NULL);
    assert_int_equal(pyrs_decref_drain(ts), PYRS_ERR_NOT_ATTACHED);
    assert_int_equal(pyrs_decref_pending(), 1);
    fake_attach(ts);
    assert_int_equal(pyrs_decref_drain(ts), 1);
}

static void deferred_drain_is_refused_while_the_interpreter_ends(void **state)
{
    (void)state;
    assert_int_equal(pyrs_decref_deferred(object()), PYRS_OK);
    fake.finalizing = 1;
    assert_int_equal(pyrs_decref_drain(fake_main_thread()), PYRS_ERR_FINALIZING);
    assert_int_equal(pyrs_decref_pending(), 1);
    fake.finalizing = 0;
    assert_int_equal(pyrs_decref_drain(fake_main_thread()), 1);
}

/* The queue is of objects of the main interpreter: another one must not touch them. */
static void deferred_queue_is_the_main_interpreters(void **state)
{
    (void)state;
    PyObject *op = object();
    PyThreadState *other = fake_thread(fake_interpreter(1));
    fake.interpreters = 2;
    assert_int_equal(pyrs_decref_deferred(op), PYRS_OK);
    fake_attach(other);
    fake_set_own(other);
    assert_int_equal(pyrs_decref_drain(other), PYRS_ERR_SUBINTERPRETER);
    struct pyrs_attachment attachment = {0};
    assert_int_equal(pyrs_thread_state_attach(&attachment), PYRS_OK);
    assert_int_equal(pyrs_decref_pending(), 1);
    pyrs_thread_state_release(&attachment);
    fake_attach(fake_main_thread());
    assert_int_equal(pyrs_decref_drain(fake_main_thread()), 1);
}

static void deferred_reference_is_taken_while_it_will_be_given_back(void **state)
{
    (void)state;
    PyObject *op = object();
    fake.finalizing = 1;
    assert_int_equal(pyrs_decref_deferred(op), PYRS_ERR_FINALIZING);
    fake.finalizing = 0;
    fake.initialized = 0;
    assert_int_equal(pyrs_decref_deferred(op), PYRS_ERR_NOT_INITIALIZED);
    fake.initialized = 1;
    assert_int_equal(pyrs_decref_pending(), 0);
    assert_int_equal(fake_count(op), 1);
}

static void deferred_reference_is_given_back_by_the_next_attach(void **state)
{
    (void)state;
    PyObject *op = object();
    PyObject *other = object();
    struct pyrs_attachment attachment = {0};
    struct pyrs_detachment detachment = {NULL};
    assert_int_equal(pyrs_thread_state_detach(fake_main_thread(), &detachment), PYRS_OK);
    assert_int_equal(pyrs_decref_deferred(op), PYRS_OK);
    assert_int_equal(pyrs_thread_state_attach(&attachment), PYRS_OK);
    assert_true(fake_is_dead(op));
    pyrs_thread_state_release(&attachment);
    assert_int_equal(pyrs_decref_deferred(other), PYRS_OK);
    assert_int_equal(pyrs_thread_state_reattach(&detachment), PYRS_OK);
    assert_true(fake_is_dead(other));
}

/* And none is taken after that, or it would be lost. */
static void deferred_references_are_given_back_before_the_interpreter_ends(void **state)
{
    (void)state;
    PyObject *op = object();
    have_drained_before();
    assert_int_equal(pyrs_decref_deferred(op), PYRS_OK);
    assert_non_null(fake.at_finalization->ml_meth(NULL, NULL));
    assert_true(fake_is_dead(op));
    assert_int_equal(pyrs_decref_deferred(object()), PYRS_ERR_FINALIZING);
    assert_int_equal(pyrs_decref_pending(), 0);
}

static void end_from_within(PyObject *op)
{
    (void)op;
    fake.on_dealloc = NULL;
    assert_non_null(fake.at_finalization->ml_meth(NULL, NULL));
}

/* atexit's functions can be called by anybody: the door must not wait for the drain it is called
 * by. */
static void deferred_drain_may_end_the_interpreter(void **state)
{
    (void)state;
    have_drained_before();
    assert_int_equal(pyrs_decref_deferred(object()), PYRS_OK);
    assert_int_equal(pyrs_decref_deferred(object()), PYRS_OK);
    fake.on_dealloc = end_from_within;
    assert_int_equal(pyrs_decref_drain(fake_main_thread()), 2);
}

static int inner_drain;

static void drain_again(PyObject *op)
{
    (void)op;
    inner_drain = pyrs_decref_drain(fake_main_thread());
}

/* A destructor may come here again. */
static void deferred_drain_within_a_drain_is_busy(void **state)
{
    (void)state;
    have_drained_before();
    assert_int_equal(pyrs_decref_deferred(object()), PYRS_OK);
    fake.on_dealloc = drain_again;
    assert_int_equal(pyrs_decref_drain(fake_main_thread()), 1);
    assert_int_equal(inner_drain, PYRS_ERR_BUSY);
}

static void *attach_once(void *status)
{
    struct pyrs_attachment attachment = {0};
    *(int *)status = pyrs_thread_state_attach(&attachment);
    pyrs_thread_state_release(&attachment);
    return NULL;
}

static int inner_attach;

/* As a destructor that lets another thread in, which attaches meanwhile. */
static void let_another_in(PyObject *op)
{
    pthread_t thread;
    (void)op;
    fake.on_dealloc = NULL;
    fake_attach(NULL);
    assert_int_equal(pthread_create(&thread, NULL, attach_once, &inner_attach), 0);
    pthread_join(thread, NULL);
    fake_attach(fake_main_thread());
}

/* A drain that takes long must not keep others from what waits. */
static void deferred_drains_of_two_threads_share_what_is_there(void **state)
{
    (void)state;
    have_drained_before();
    assert_int_equal(pyrs_decref_deferred(object()), PYRS_OK);
    assert_int_equal(pyrs_decref_deferred(object()), PYRS_OK);
    inner_attach = PYRS_ERR_BUSY;
    fake.on_dealloc = let_another_in;
    assert_int_equal(pyrs_decref_drain(fake_main_thread()), 1);
    assert_int_equal(inner_attach, PYRS_OK);
    assert_int_equal(pyrs_decref_pending(), 0);
}

static int pending_in_child;

static void fork_within(PyObject *op)
{
    (void)op;
    fake.on_dealloc = NULL;
    pid_t child = fork();
    if (child == 0) {
        _exit((int)pyrs_decref_pending());
    }
    assert_int_equal(waitpid(child, &pending_in_child, 0), child);
}

/* The one that is being given back, which the child goes on with, and the one that waits. */
static void deferred_drain_may_fork(void **state)
{
    (void)state;
    have_drained_before();
    assert_int_equal(pyrs_decref_deferred(object()), PYRS_OK);
    assert_int_equal(pyrs_decref_deferred(object()), PYRS_OK);
    fake.on_dealloc = fork_within;
    assert_int_equal(pyrs_decref_drain(fake_main_thread()), 2);
    assert_true(WIFEXITED(pending_in_child));
    assert_int_equal(WEXITSTATUS(pending_in_child), 2);
}

static void leave_another(PyObject *op)
{
    (void)op;
    fake.on_dealloc = NULL;
    assert_int_equal(pyrs_decref_deferred(object()), PYRS_OK);
}

/* Or else destructors that leave references could keep one drain busy for ever. */
static void deferred_drain_leaves_what_came_during_it(void **state)
{
    (void)state;
    have_drained_before();
    assert_int_equal(pyrs_decref_deferred(object()), PYRS_OK);
    fake.on_dealloc = leave_another;
    assert_int_equal(pyrs_decref_drain(fake_main_thread()), 1);
    assert_int_equal(pyrs_decref_pending(), 1);
    assert_int_equal(pyrs_decref_drain(fake_main_thread()), 1);
}

enum { THREADS = 4, EACH = 500, FORKS = 500 };

static void *leave_many(void *op)
{
    for (int i = 0; i < EACH; i++) {
        if (pyrs_decref_deferred(op) != PYRS_OK) {
            return op;
        }
    }
    return NULL;
}

static void deferred_references_of_many_threads_all_arrive(void **state)
{
    (void)state;
    PyObject *op = object();
    pthread_t threads[THREADS];
    int drained = 0;
    fake_set_count(op, THREADS * EACH + 1);
    for (int i = 0; i < THREADS; i++) {
        assert_int_equal(pthread_create(&threads[i], NULL, leave_many, op), 0);
    }
    while (drained < THREADS * EACH) {
        drained += pyrs_decref_drain(fake_main_thread());
    }
    for (int i = 0; i < THREADS; i++) {
        void *failed = NULL;
        pthread_join(threads[i], &failed);
        assert_null(failed);
    }
    assert_int_equal(drained, THREADS * EACH);
    assert_int_equal(fake_count(op), 1);
    assert_int_equal(pyrs_decref_pending(), 0);
}

static int enough;

/* Not more than one drain gives back in no time, or the copies that forks make get longer and
 * longer. */
static void *leave_until_enough(void *op)
{
    int status = PYRS_OK;
    while (status == PYRS_OK && !__atomic_load_n(&enough, __ATOMIC_RELAXED)) {
        status = pyrs_decref_pending() < EACH ? pyrs_decref_deferred(op) : sched_yield();
    }
    return status == PYRS_OK ? NULL : op;
}

static void drain_all(void)
{
    while (pyrs_decref_drain(fake_main_thread()) > 0) {
    }
}

/* What a child found wrong with its queue, as an exit code. */
static int in_child(PyObject *op)
{
    drain_all();
    if (pyrs_decref_pending() != 0) {
        return 1;
    }
    if (pyrs_decref_deferred(op) != PYRS_OK || pyrs_decref_pending() != 1) {
        return 2;
    }
    return pyrs_decref_drain(fake_main_thread()) == 1 ? 0 : 3;
}

/* A fork catches other threads in the middle of their steps, which nobody ends in the child. */
static void deferred_queue_is_whole_in_the_child_of_a_fork(void **state)
{
    (void)state;
    PyObject *op = object();
    pthread_t threads[THREADS];
    have_drained_before();
    fake_set_count(op, 1 << 28);
    enough = 0;
    for (int i = 0; i < THREADS; i++) {
        assert_int_equal(pthread_create(&threads[i], NULL, leave_until_enough, op), 0);
    }
    for (int i = 0; i < FORKS; i++) {
        pid_t child = fork();
        if (child == 0) {
            _exit(in_child(op));
        }
        int found = 0;
        assert_int_equal(waitpid(child, &found, 0), child);
        assert_int_equal(found, 0);
        (void)pyrs_decref_drain(fake_main_thread());
    }
    __atomic_store_n(&enough, 1, __ATOMIC_RELAXED);
    for (int i = 0; i < THREADS; i++) {
        void *failed = NULL;
        pthread_join(threads[i], &failed);
        assert_null(failed);
    }
    drain_all();
}

int deferred_test(void)
{
    const struct CMUnitTest tests[] = {
        FAKE_TEST(deferred_reference_is_given_back_by_the_drain),
        FAKE_TEST(deferred_drain_of_nothing_is_0),
        FAKE_TEST(deferred_references_are_given_back_first_to_last),
        FAKE_TEST(deferred_reference_is_kept_by_the_caller_without_memory),
        FAKE_TEST(deferred_reference_needs_no_memory_while_few_wait),
        FAKE_TEST(deferred_drain_needs_the_attached_thread),
        FAKE_TEST(deferred_drain_is_refused_while_the_interpreter_ends),
        FAKE_TEST(deferred_queue_is_the_main_interpreters),
        FAKE_TEST(deferred_reference_is_taken_while_it_will_be_given_back),
        FAKE_TEST(deferred_reference_is_given_back_by_the_next_attach),
        FAKE_TEST(deferred_references_are_given_back_before_the_interpreter_ends),
        FAKE_TEST(deferred_drain_may_end_the_interpreter),
        FAKE_TEST(deferred_drain_within_a_drain_is_busy),
        FAKE_TEST(deferred_drains_of_two_threads_share_what_is_there),
        FAKE_TEST(deferred_drain_may_fork),
        FAKE_TEST(deferred_drain_leaves_what_came_during_it),
        FAKE_TEST(deferred_references_of_many_threads_all_arrive),
        FAKE_TEST(deferred_queue_is_whole_in_the_child_of_a_fork),
    };
    return cmocka_run_group_tests_name("deferred", tests, NULL, NULL);
}
