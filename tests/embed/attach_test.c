/* SPDX-License-Identifier: MIT */
/*
 * Attaching where there is no interpreter, not any more, or not for long.
 */
#define _GNU_SOURCE
#include "interpreter.h"
#include "join.h"

#include <pyrs/pyrs.h>

#include <criterion/criterion.h>
#include <pthread.h>
#include <sched.h>

static int joins(pthread_t thread)
{
    struct timespec deadline = rt_deadline();
    int result;
    if (pyrs_thread_state_current() != NULL) {
        Py_BEGIN_ALLOW_THREADS result = rt_join(thread, &deadline);
        Py_END_ALLOW_THREADS
    } else {
        result = rt_join(thread, &deadline);
    }
    return result == 0;
}

Test(attach, is_refused_before_there_is_an_interpreter)
{
    struct pyrs_attachment attachment = {(PyThreadState *)&attachment, NULL, 77};
    cr_assert_eq(pyrs_thread_state_attach(&attachment), PYRS_ERR_NOT_INITIALIZED);
    cr_assert_eq(attachment.kind, 77, "untouched on failure");
    cr_assert_eq(attachment.thread_state, (PyThreadState *)&attachment);
    cr_assert_null(pyrs_thread_state_current());
}

Test(attach, is_refused_after_the_interpreter_has_ended)
{
    struct pyrs_attachment attachment = {0};
    embed_start();
    cr_assert_eq(pyrs_thread_state_attach(&attachment), PYRS_OK);
    cr_assert_eq(attachment.kind, PYRS_ATTACH_NESTED);
    pyrs_thread_state_release(&attachment);
    embed_end();
    int status = pyrs_thread_state_attach(&attachment);
    cr_assert(status == PYRS_ERR_NOT_INITIALIZED || status == PYRS_ERR_FINALIZING, "%s",
              pyrs_status_name(status));
    cr_assert_null(pyrs_thread_state_current());
}

/* One thread that outlives an interpreter: the state that was kept for it went with that one. */
static struct {
    int life; /* which interpreter the thread may use; 0 for none yet */
    int kind[3];
    int status[3];
    int done;
} visitor;

static void await(const int *place, int value)
{
    while (__atomic_load_n(place, __ATOMIC_ACQUIRE) < value) {
        sched_yield();
    }
}

static void *visit_twice(void *unused)
{
    for (int life = 1; life <= 2; life++) {
        struct pyrs_attachment attachment = {0};
        await(&visitor.life, life);
        visitor.status[life] = pyrs_thread_state_attach(&attachment);
        visitor.kind[life] = attachment.kind;
        pyrs_thread_state_release(&attachment);
        __atomic_store_n(&visitor.done, life, __ATOMIC_RELEASE);
    }
    return unused;
}

Test(attach, makes_a_new_thread_state_in_the_next_interpreter)
{
    pthread_t thread;
    cr_assert_eq(pthread_create(&thread, NULL, visit_twice, NULL), 0);
    for (int life = 1; life <= 2; life++) {
        embed_start();
        Py_BEGIN_ALLOW_THREADS __atomic_store_n(&visitor.life, life, __ATOMIC_RELEASE);
        await(&visitor.done, life);
        Py_END_ALLOW_THREADS cr_assert_eq(visitor.status[life], PYRS_OK);
        cr_assert_eq(visitor.kind[life], PYRS_ATTACH_CREATED);
        if (life == 1) {
            embed_end();
        }
    }
    cr_assert(joins(thread));
    embed_end();
}

/* A thread that is detached when the interpreter ends has lost it. */
static int reattached;

static void *detach_for_too_long(void *unused)
{
    struct pyrs_attachment attachment = {0};
    struct pyrs_detachment detachment = {NULL};
    if (pyrs_thread_state_attach(&attachment) == PYRS_OK &&
        pyrs_thread_state_detach(attachment.thread_state, &detachment) == PYRS_OK) {
        __atomic_store_n(&visitor.done, 1, __ATOMIC_RELEASE);
        await(&visitor.life, 1);
        reattached = pyrs_thread_state_reattach(&detachment);
    }
    return unused;
}

Test(attach, reattach_is_refused_when_the_interpreter_has_ended)
{
    pthread_t thread;
    embed_start();
    cr_assert_eq(pthread_create(&thread, NULL, detach_for_too_long, NULL), 0);
    Py_BEGIN_ALLOW_THREADS await(&visitor.done, 1);
    Py_END_ALLOW_THREADS embed_end();
    __atomic_store_n(&visitor.life, 1, __ATOMIC_RELEASE);
    cr_assert(joins(thread));
    cr_assert(reattached == PYRS_ERR_NOT_INITIALIZED || reattached == PYRS_ERR_FINALIZING, "%s",
              pyrs_status_name(reattached));
}
