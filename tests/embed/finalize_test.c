/* SPDX-License-Identifier: MIT */
/*
 * An interpreter that ends a hundred times while threads go in and out: each thread is told, none
 * is killed, and none is left waiting.
 */
#define _GNU_SOURCE
#include "interpreter.h"

#include <pyrs/pyrs.h>

#include <criterion/criterion.h>
#include <pthread.h>
#include <stdio.h>
#include <time.h>

#define LIVES 100
#define THREADS 3

struct visitor {
    pthread_t thread;
    int answer;   /* the status that ended its visits */
    int attached; /* how often it was let in */
};

static void *visit_until_refused(void *data)
{
    struct visitor *visitor = data;
    for (;;) {
        struct pyrs_attachment attachment = {0};
        int status = pyrs_thread_state_attach(&attachment);
        if (status != PYRS_OK) {
            visitor->answer = status;
            return NULL;
        }
        /* Some real work, so that the end comes while threads are inside. */
        Py_DECREF(PyLong_FromLong(1000 + visitor->attached));
        pyrs_thread_state_release(&attachment);
        __atomic_fetch_add(&visitor->attached, 1, __ATOMIC_RELAXED);
    }
}

/* Every other time the end comes at once, so that threads meet it before their first attach. */
static void let_them_in(struct visitor *visitors)
{
    for (int i = 0; i < THREADS; i++) {
        while (__atomic_load_n(&visitors[i].attached, __ATOMIC_RELAXED) == 0) {
            Py_BEGIN_ALLOW_THREADS nanosleep(&(struct timespec){0, 50000}, NULL);
            Py_END_ALLOW_THREADS
        }
    }
}

static int live_once(int life)
{
    struct visitor visitors[THREADS] = {{0}};
    struct timespec limit;
    struct pyrs_mismatch mismatch;
    int total = 0;
    embed_start();
    /* What every user of pyrs does first; from here on the end is noticed. */
    cr_assert_eq(pyrs_runtime_check(PyThreadState_Get(), &mismatch), PYRS_OK);
    for (int i = 0; i < THREADS; i++) {
        cr_assert_eq(pthread_create(&visitors[i].thread, NULL, visit_until_refused, &visitors[i]),
                     0);
    }
    if (life % 2 == 0) {
        let_them_in(visitors);
    }
    embed_end();
    clock_gettime(CLOCK_REALTIME, &limit);
    limit.tv_sec += 20;
    for (int i = 0; i < THREADS; i++) {
        cr_assert_eq(pthread_timedjoin_np(visitors[i].thread, NULL, &limit), 0,
                     "thread %d of life %d has no answer", i, life);
        cr_assert(visitors[i].answer == PYRS_ERR_FINALIZING ||
                      visitors[i].answer == PYRS_ERR_NOT_INITIALIZED,
                  "life %d: %s", life, pyrs_status_name(visitors[i].answer));
        total += visitors[i].attached;
    }
    return total;
}

Test(finalize, answers_every_thread_a_hundred_times)
{
    int attached = 0;
    for (int life = 0; life < LIVES; life++) {
        attached += live_once(life);
    }
    cr_assert_geq(attached, LIVES / 2 * THREADS);
    printf("compared finalize %d\n", LIVES * THREADS);
}
