/* SPDX-License-Identifier: MIT */
/* Programs run by the gate: started together, waited for one by one. */
#ifndef PYRS_ABI_PROCESS_H
#define PYRS_ABI_PROCESS_H

#include <glib.h>
#include <stdbool.h>

typedef struct process process;

struct process_result {
    bool succeeded; /* exited with 0 */
    int exit_code;  /* -1 when a signal ended it */
    char *output;   /* standard output and standard error together */
};

/*
 * Starts `arguments` (NULL-terminated, looked up in PATH) in `directory` with `environment`
 * (`NAME=value` entries on top of ours; may be NULL). NULL with EX_UNAVAILABLE when it cannot.
 */
process *process_start(const char *const *arguments, const char *directory,
                       const char *const *environment, GError **error);

/* Waits for it and frees it. */
struct process_result process_wait(process *process);
void process_result_clear(struct process_result *result);

/* Ends it and frees it; NULL is nothing to end. */
void process_kill(process *process);

/* Starts and waits. */
bool process_run(const char *const *arguments, const char *directory,
                 const char *const *environment, struct process_result *result, GError **error);

#endif
