/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE
/*
 * Visitors of an interpreter that ends with its process: what they were told is printed by a
 * function of C's atexit, which runs when main() has ended the interpreter.
 */
#include "join.h"
#include "stress.h"
#include "visitor.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static struct st_visitor visitors[ST_VISITORS];
/* The process that has started them: a child of its has none, until it starts its own. */
static pid_t host;

static void report(void)
{
    struct timespec deadline = rt_deadline();
    if (host != getpid()) {
        return;
    }
    int refused = 0;
    for (int i = 0; i < ST_VISITORS; i++) {
        const char *answer = st_visitor_answer(&visitors[i], &deadline);
        if (strcmp(answer, "refused") == 0) {
            refused++;
        } else {
            printf("%s, let in %d times: %s\n", st_visit_name(i), visitors[i].attached, answer);
        }
    }
    printf("%d of %d refused, %s\n", refused, ST_VISITORS,
           pyrs_thread_state_current() == NULL ? "not attached" : "attached");
    fflush(stdout);
}

static int start_visitors(void)
{
    if (host == 0) {
        atexit(report);
    }
    host = getpid();
    return st_visitors_start(visitors);
}

PyObject *st_visit(PyObject *self, PyObject *wait)
{
    struct pyrs_mismatch mismatch;
    (void)self;
    int status = pyrs_runtime_check(PyThreadState_Get(), &mismatch);
    int failed = status == PYRS_OK ? start_visitors() : 0;
    if (status != PYRS_OK || failed != 0) {
        return PyErr_Format(PyExc_RuntimeError, "pyrs_runtime_check %d, pthread_create %d", status,
                            failed);
    }
    while (wait == Py_True && !st_visitors_were_in(visitors)) {
        Py_BEGIN_ALLOW_THREADS;
        sched_yield();
        Py_END_ALLOW_THREADS;
    }
    Py_RETURN_NONE;
}
