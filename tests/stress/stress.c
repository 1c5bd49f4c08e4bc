/* SPDX-License-Identifier: MIT */
/*
 * The books that are kept over all workers: every reference that was taken was given back, every
 * object that was made has ended, and no thread state is left.
 */
#include "stress.h"
#include "expected.h"
#include "threads.h"
#include "worker.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static uint64_t sum(const struct st_worker *workers, int count, size_t member)
{
    uint64_t total = 0;
    for (int i = 0; i < count; i++) {
        uint64_t value;
        memcpy(&value, (const char *)&workers[i] + member, sizeof value);
        total += value;
    }
    return total;
}

#define SUM(member) sum(workers, count, offsetof(struct st_worker, member))

static void run_workers(struct st_worker *workers, int count)
{
    pthread_barrier_init(&st_shared.start, NULL, (unsigned)count);
    Py_BEGIN_ALLOW_THREADS;
    for (int i = 0; i < count; i++) {
        /* Those before it would wait for it for ever. */
        if (pthread_create(&workers[i].thread, NULL, st_work, &workers[i]) != 0) {
            perror("pthread_create");
            _exit(1);
        }
    }
    for (int i = 0; i < count; i++) {
        pthread_join(workers[i].thread, NULL);
    }
    Py_END_ALLOW_THREADS;
    pthread_barrier_destroy(&st_shared.start);
}

/* A free-threaded build counts some references later: when their owner runs Python code. */
static void settle(void)
{
    Py_XDECREF(rt_eval("__import__('gc').collect()"));
}

static uint64_t drain_the_rest(void)
{
    uint64_t drained = 0;
    for (int count; (count = pyrs_decref_drain(PyThreadState_Get())) > 0;) {
        drained += (uint64_t)count;
    }
    return drained;
}

static void compare_workers(const struct st_worker *workers, int count, uint64_t operations)
{
    uint64_t done = 0;
    for (int i = 0; i < count; i++) {
        RT_TEXT("an answer to a worker", NULL, workers[i].wrong);
        RT_EQUAL("line of tests/stress/operations.c", 0, workers[i].line);
    }
    for (int i = 0; i < ST_OPERATIONS; i++) {
        uint64_t times = SUM(done[i]);
        RT_HOLDS(st_operation_name(i), times > 0, "done by somebody");
        done += times;
    }
    RT_EQUAL("operations", operations, done);
}

static void compare_books(const struct st_worker *workers, int count, uint64_t drained)
{
    /* Attaches drain too, and do not say how many: the counts of the objects do. */
    RT_HOLDS("pyrs_decref_drain", SUM(drained) + drained <= SUM(deferred), "what was left");
    RT_EQUAL("pyrs_decref_pending", 0, pyrs_decref_pending());
    RT_EQUAL("objects that ended", SUM(made), st_shared.ended);
    for (int i = 0; i < ST_OBJECTS; i++) {
        RT_EQUAL("references to an object", 1, Py_REFCNT(st_shared.objects[i]));
    }
}

static void make_objects(void)
{
    memset(&st_shared, 0, sizeof st_shared);
    for (int i = 0; i < ST_OBJECTS; i++) {
        st_shared.objects[i] = PyList_New(0);
        pyrs_enable_try_incref(st_shared.objects[i]);
    }
}

static void end_objects(void)
{
    for (int i = 0; i < ST_OBJECTS; i++) {
        Py_CLEAR(st_shared.objects[i]);
    }
}

static void work(struct st_worker *workers, int count, uint64_t operations)
{
    int states = rt_count_thread_states();
    make_objects();
    run_workers(workers, count);
    RT_EQUAL("thread states", states, rt_count_thread_states());
    for (int i = 0; i < ST_PLACES; i++) {
        Py_CLEAR(st_shared.places[i]);
    }
    uint64_t drained = drain_the_rest();
    settle();
    compare_workers(workers, count, operations);
    compare_books(workers, count, drained);
    end_objects();
}

void st_stress(int threads, uint64_t operations, uint64_t seed)
{
    struct st_worker *workers = calloc((size_t)threads, sizeof *workers);
    if (!RT_HOLDS("calloc", workers != NULL, "memory for the workers")) {
        return;
    }
    for (int i = 0; i < threads; i++) {
        uint64_t share = operations / (uint64_t)threads;
        workers[i].todo = i > 0 ? share : operations - share * (uint64_t)(threads - 1);
        workers[i].random = seed + (uint64_t)i;
    }
    struct pyrs_mismatch mismatch;
    /* What every user of pyrs does first: from here on thread states can be kept. */
    RT_EQUAL("pyrs_runtime_check", PYRS_OK, pyrs_runtime_check(PyThreadState_Get(), &mismatch));
    settle();
    long long before = (long long)RT_REF_TOTAL();
    work(workers, threads, operations);
    free(workers);
    settle();
    RT_EQUAL("the total of all references", before, RT_REF_TOTAL());
}
