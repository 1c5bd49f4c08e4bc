/* SPDX-License-Identifier: MIT */
/*
 * worker.h - one of the threads that attach, count and raise at random, and what it must remember
 * to know what every answer should be.
 */
#ifndef PYRS_TESTS_WORKER_H
#define PYRS_TESTS_WORKER_H

#include "called.h"

#include <pthread.h>

/* X(what a worker does), in operations.c: not attached, then attached. */
#define ST_OUTSIDE(X)                                                                              \
    X(enter)                                                                                       \
    X(defer_outside)                                                                               \
    X(drop_kept)
#define ST_INSIDE(X)                                                                               \
    X(nest)                                                                                        \
    X(release)                                                                                     \
    X(detach)                                                                                      \
    X(refuse_detach)                                                                               \
    X(incref)                                                                                      \
    X(decref)                                                                                      \
    X(defer)                                                                                       \
    X(drain)                                                                                       \
    X(exchange)                                                                                    \
    X(raise_it)                                                                                    \
    X(take)

enum st_operation {
#define ST_NUMBER(name) ST_##name,
    ST_OUTSIDE(ST_NUMBER) ST_INSIDE(ST_NUMBER)
#undef ST_NUMBER
        ST_OPERATIONS
};

#define ST_OBJECTS 8 /* that all workers count */
#define ST_PLACES 8  /* in which they leave objects for each other */
#define ST_PILE 300  /* references left one after another: over PYRS__DEFERRED_NODES */
#define ST_DEPTH 4   /* of attachments in each other */

struct st_worker {
    pthread_t thread;
    uint64_t random;
    uint64_t todo;
    uint64_t done[ST_OPERATIONS];
    uint64_t deferred, drained, made;
    struct pyrs_attachment attachments[ST_DEPTH];
    int depth;
    int kept;             /* it has a thread state from an earlier attach */
    int raised;           /* an exception is set in it */
    int held[ST_OBJECTS]; /* how many references to each object are this worker's */
    const char *wrong;    /* the first thing that was not as it should be */
    int line;
};

/* What all workers share. */
struct st_shared {
    PyObject *objects[ST_OBJECTS];
    PyObject *places[ST_PLACES];
    size_t ended;            /* objects of `made` that are gone */
    pthread_barrier_t start; /* at which all workers wait for each other */
};

extern struct st_shared st_shared;

/* The body of a thread, given its worker: `todo` operations, then all that it holds is given back.
 */
void *st_work(void *data);

/* An operation, by its number. */
const char *st_operation_name(int operation);

#endif
