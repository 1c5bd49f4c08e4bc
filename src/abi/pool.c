/* SPDX-License-Identifier: MIT */
#include "pool.h"

#include <errno.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "error.h"

/* A measurement takes well below a second: whatever lasts longer hangs. */
enum { POOL_SECONDS = 120 };

struct slot {
    pid_t pid; /* 0 when nothing runs here */
    size_t index;
    FILE *output;
};

static bool start(struct slot *slot, size_t index, pool_job job, void *data, GError **error)
{
    slot->index = index;
    slot->output = tmpfile();
    fflush(NULL);
    slot->pid = slot->output == NULL ? -1 : fork();
    if (slot->pid < 0) {
        return fail(error, EX_OSERR, "cannot start a process: %s", g_strerror(errno));
    }
    if (slot->pid == 0) {
        alarm(POOL_SECONDS);
        int code = job(index, slot->output, data);
        _exit(fflush(slot->output) == 0 ? code : EX_CANTCREAT);
    }
    return true;
}

static char *read_all(FILE *file)
{
    long size = fseek(file, 0, SEEK_END) == 0 ? ftell(file) : 0;
    char *text = g_malloc0((size_t)MAX(size, 0L) + 1);
    rewind(file);
    text[fread(text, 1, (size_t)MAX(size, 0L), file)] = '\0';
    return text;
}

/* Waits for any of the processes. */
static void finish_one(struct slot *slots, unsigned count, struct pool_result *results)
{
    int status = 0;
    pid_t pid = wait(&status);
    for (unsigned i = 0; i < count; i++) {
        if (slots[i].pid != pid || pid <= 0) {
            continue;
        }
        struct pool_result *result = &results[slots[i].index];
        result->code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        result->signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
        result->output = read_all(slots[i].output);
        fclose(slots[i].output);
        slots[i].pid = 0;
        return;
    }
}

static struct slot *free_slot(struct slot *slots, unsigned count, struct pool_result *results)
{
    for (;;) {
        for (unsigned i = 0; i < count; i++) {
            if (slots[i].pid == 0) {
                return &slots[i];
            }
        }
        finish_one(slots, count, results);
    }
}

static bool any_runs(const struct slot *slots, unsigned count)
{
    for (unsigned i = 0; i < count; i++) {
        if (slots[i].pid > 0) {
            return true;
        }
    }
    return false;
}

/* For whoever watches; the line is cleared at the end. */
static void show_progress(size_t done, size_t count)
{
    if (isatty(STDERR_FILENO)) {
        fprintf(stderr, done == count ? "\r\033[K" : "\r\033[K%zu of %zu", done, count);
        fflush(stderr);
    }
}

struct pool_result *pool_run(size_t count, unsigned at_once, pool_job job, void *data,
                             GError **error)
{
    g_autofree struct slot *slots = g_new0(struct slot, at_once);
    struct pool_result *results = g_new0(struct pool_result, count);
    bool started = true;
    for (size_t i = 0; i < count && started; i++) {
        show_progress(i, count);
        started = start(free_slot(slots, at_once, results), i, job, data, error);
    }
    while (any_runs(slots, at_once)) {
        finish_one(slots, at_once, results);
    }
    show_progress(count, count);
    if (!started) {
        pool_results_free(results, count);
        return NULL;
    }
    return results;
}

void pool_results_free(struct pool_result *results, size_t count)
{
    for (size_t i = 0; results != NULL && i < count; i++) {
        g_free(results[i].output);
    }
    g_free(results);
}
