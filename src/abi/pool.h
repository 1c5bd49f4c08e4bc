/* SPDX-License-Identifier: MIT */
/* Many jobs, shared out to a few processes: one job that crashes costs itself alone. */
#ifndef PYRS_ABI_POOL_H
#define PYRS_ABI_POOL_H

#include <glib.h>
#include <stdbool.h>
#include <stdio.h>

/* Does a job in a child process; what it writes and returns (0 to 99) is its result. */
typedef int (*pool_job)(size_t index, FILE *output, void *data);

struct pool_result {
    int code;     /* what the job returned, or -1 when its process ended in another way */
    int signal;   /* that ended it, or 0 */
    char *output; /* what it wrote */
};

/*
 * Results in the order of the jobs; free them with pool_results_free(). NULL (EX_OSERR) when no
 * process can be started. Call it before any thread is.
 */
struct pool_result *pool_run(size_t count, unsigned at_once, pool_job job, void *data,
                             GError **error);
void pool_results_free(struct pool_result *results, size_t count);

#endif
