/* SPDX-License-Identifier: MIT */
/* job.h - a loop, what it runs on, and where. */
#ifndef PYRS_BENCH_JOB_H
#define PYRS_BENCH_JOB_H

#include "python.h"

#include "loops.h"

struct job {
    const char *operation;
    const char *form;
    bench_loop *loop;
    /* An exception is set while the loop runs. */
    PyObject *subject;
    /* In a new thread that Python does not know, while nothing is attached. */
    int elsewhere;
    const char *pass; /* for a sample */
    Py_ssize_t count; /* for a count: operations */
};

/* Do something with a job, where the job wants to be. -1 and an exception if there is no thread. */
int job_do(const struct job *job, void (*something)(const struct job *job));

/* Run the loop; `turns` of BENCH_UNROLL operations. */
void job_run(const struct job *job, size_t turns);

/* The same with callgrind counting, which dumps as "operation form count". */
void job_count(const struct job *job);

/* Measure the loop with criterion. Files are left below $CRITERION_HOME. */
void job_sample(const struct job *job);

/* bench/rust: criterion calls `run` with the job. */
void bench_sample(const char *operation, const char *form, const char *pass,
                  void (*run)(const struct job *job, size_t turns), const struct job *job);

#endif
