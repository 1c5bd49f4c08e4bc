/* SPDX-License-Identifier: MIT */
#include "job.h"

#include <pthread.h>
#include <stdio.h>

/* Without the header nothing is counted, which bench/run says. */
#if __has_include(<valgrind/callgrind.h>)
#include <valgrind/callgrind.h>
#else
#define CALLGRIND_ZERO_STATS ((void)0)
#define CALLGRIND_DUMP_STATS_AT(label) ((void)(label))
#endif

struct errand {
    const struct job *job;
    void (*something)(const struct job *job);
};

static void *go(void *argument)
{
    const struct errand *errand = argument;
    errand->something(errand->job);
    return NULL;
}

int job_do(const struct job *job, void (*something)(const struct job *job))
{
    struct errand errand = {job, something};
    if (!job->elsewhere) {
        something(job);
        return 0;
    }
    pthread_t thread;
    PyThreadState *ts = PyEval_SaveThread();
    int status = pthread_create(&thread, NULL, go, &errand);
    if (status == 0) {
        status = pthread_join(thread, NULL);
    }
    PyEval_RestoreThread(ts);
    if (status != 0) {
        PyErr_SetString(PyExc_RuntimeError, "no thread");
        return -1;
    }
    return 0;
}

void job_run(const struct job *job, size_t turns)
{
    int raised = !job->elsewhere && PyExceptionInstance_Check(job->subject);
    if (raised) {
        PyErr_SetObject((PyObject *)Py_TYPE(job->subject), job->subject);
    }
    job->loop(job->subject, turns);
    if (raised) {
        PyErr_Clear();
    }
}

void job_count(const struct job *job)
{
    char label[80];
    (void)snprintf(label, sizeof label, "%s %s %zd", job->operation, job->form, job->count);
    /* What happens once, binding a symbol or making a thread state, is not counted. */
    job_run(job, 1);
    CALLGRIND_ZERO_STATS;
    job_run(job, (size_t)job->count / BENCH_UNROLL);
    CALLGRIND_DUMP_STATS_AT(label);
}

void job_sample(const struct job *job)
{
    bench_sample(job->operation, job->form, job->pass, job_run, job);
}
