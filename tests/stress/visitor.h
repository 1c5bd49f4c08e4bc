/* SPDX-License-Identifier: MIT */
/*
 * visitor.h - a thread that goes in and out of the interpreter until it is told that there is none
 * any more. What it is told is its answer.
 */
#ifndef PYRS_TESTS_VISITOR_H
#define PYRS_TESTS_VISITOR_H

#include <Python.h>
#include <pyrs/pyrs.h>

#include <pthread.h>
#include <time.h>

/* X(how a visitor goes in and out), in visitor.c */
#define ST_VISITS(X)                                                                               \
    X(once)                                                                                        \
    X(nested)                                                                                      \
    X(with_a_break)                                                                                \
    X(leaving_a_reference)

enum st_visit {
#define ST_NUMBER_VISIT(name) ST_VISIT_##name,
    ST_VISITS(ST_NUMBER_VISIT)
#undef ST_NUMBER_VISIT
        ST_VISITORS
};

/* One of each kind. */
struct st_visitor {
    pthread_t thread;
    int kind;
    int answer;   /* the status that ended its visits */
    int attached; /* how often it was let in */
};

/* Start one of each kind; 0, or what pthread_create() said. */
int st_visitors_start(struct st_visitor visitors[ST_VISITORS]);

/* Has each been let in at least once? */
int st_visitors_were_in(struct st_visitor visitors[ST_VISITORS]);

/* Wait for a visitor until then, and say what it was told: "refused" is as it should be. */
const char *st_visitor_answer(struct st_visitor *visitor, const struct timespec *deadline);

/* How visitors of a kind go in and out, by the name of the function that does. */
const char *st_visit_name(int kind);

#endif
