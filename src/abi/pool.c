/* SPDX-License-Identifier: MIT */
#include "pool.h"

#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "error.h"

/* A measurement takes well below a second: whatever lasts longer hangs. */
enum { POOL_SECONDS = 120 };

enum state { WAITING, RUNNING, DONE };

/* What a worker leaves of a job: where in its file the output stands. */
struct job {
    unsigned worker;
    enum state state;
    int code;
    int signal;
    long begin;
    long end;
};

/* Shared by all processes. */
struct board {
    size_t next; /* the first job that nobody has taken */
    size_t count;
    struct job jobs[];
};

struct worker {
    pid_t pid; /* 0 when it does not run */
    FILE *output;
};

struct pool {
    struct board *board;
    struct worker *workers;
    unsigned size;
    pool_job job;
    void *data;
};

/* For whoever watches; the line is cleared at the end. */
static void show_progress(const struct board *board)
{
    if (isatty(STDERR_FILENO)) {
        fprintf(stderr, board->next >= board->count ? "\r\033[K" : "\r\033[K%zu of %zu",
                board->next, board->count);
        fflush(stderr);
    }
}

static void do_job(const struct pool *pool, unsigned worker, size_t index)
{
    struct job *job = &pool->board->jobs[index];
    FILE *output = pool->workers[worker].output;
    job->worker = worker;
    job->begin = ftell(output);
    job->state = RUNNING;
    alarm(POOL_SECONDS);
    job->code = pool->job(index, output, pool->data);
    if (fflush(output) != 0) {
        _exit(EX_CANTCREAT);
    }
    job->end = ftell(output);
    job->state = DONE;
    show_progress(pool->board);
}

/* Takes jobs until there are none: what libclang has learnt and allocated serves the next one. */
static G_GNUC_NORETURN void work(const struct pool *pool, unsigned worker)
{
    size_t index;
    if (fseek(pool->workers[worker].output, 0, SEEK_END) != 0) {
        _exit(EX_CANTCREAT);
    }
    while ((index = __atomic_fetch_add(&pool->board->next, 1, __ATOMIC_RELAXED)) <
           pool->board->count) {
        do_job(pool, worker, index);
    }
    _exit(0);
}

static bool start(const struct pool *pool, unsigned worker, GError **error)
{
    struct worker *slot = &pool->workers[worker];
    if (slot->output == NULL) {
        slot->output = tmpfile();
    }
    fflush(NULL);
    slot->pid = slot->output == NULL ? -1 : fork();
    if (slot->pid < 0) {
        slot->pid = 0;
        return fail(error, EX_OSERR, "cannot start a process: %s", g_strerror(errno));
    }
    if (slot->pid == 0) {
        work(pool, worker);
    }
    return true;
}

static bool is_left(const struct pool *pool)
{
    return __atomic_load_n(&pool->board->next, __ATOMIC_RELAXED) < pool->board->count;
}

/* A worker that ended within a job took that job with it, and nothing else. */
static void bury(const struct pool *pool, unsigned worker, int status)
{
    for (size_t i = 0; i < pool->board->count; i++) {
        struct job *job = &pool->board->jobs[i];
        if (job->worker == worker && job->state == RUNNING) {
            job->state = DONE;
            job->code = -1;
            job->signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
            job->end = job->begin;
        }
    }
}

/* Waits for one process; starts it again when it left jobs behind. */
static bool wait_for_one(const struct pool *pool, GError **error)
{
    int status = 0;
    pid_t pid = wait(&status);
    for (unsigned i = 0; i < pool->size; i++) {
        if (pool->workers[i].pid == pid) {
            pool->workers[i].pid = 0;
            bury(pool, i, status);
            return !is_left(pool) || start(pool, i, error);
        }
    }
    return true;
}

static bool any_runs(const struct pool *pool)
{
    for (unsigned i = 0; i < pool->size; i++) {
        if (pool->workers[i].pid > 0) {
            return true;
        }
    }
    return false;
}

static struct pool_result result_of(const struct pool *pool, const struct job *job)
{
    struct pool_result result = {job->state == DONE ? job->code : -1, job->signal, NULL};
    size_t size = job->state == DONE ? (size_t)(job->end - job->begin) : 0;
    FILE *output = pool->workers[job->worker].output;
    result.output = g_malloc0(size + 1);
    if (size > 0 && fseek(output, job->begin, SEEK_SET) == 0) {
        result.output[fread(result.output, 1, size, output)] = '\0';
    }
    return result;
}

static bool run_all(const struct pool *pool, GError **error)
{
    bool good = true;
    for (unsigned i = 0; good && i < pool->size && is_left(pool); i++) {
        good = start(pool, i, error);
    }
    while (any_runs(pool)) {
        good = wait_for_one(pool, good ? error : NULL) && good;
    }
    return good;
}

static struct board *board_new(size_t count, size_t size, GError **error)
{
    struct board *board =
        mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (board == MAP_FAILED) {
        fail(error, EX_OSERR, "no memory to share: %s", g_strerror(errno));
        return NULL;
    }
    board->count = count;
    return board;
}

struct pool_result *pool_run(size_t count, unsigned at_once, pool_job job, void *data,
                             GError **error)
{
    size_t size = sizeof(struct board) + count * sizeof(struct job);
    g_autofree struct worker *workers = g_new0(struct worker, at_once);
    struct pool pool = {board_new(count, size, error), workers, at_once, job, data};
    if (pool.board == NULL) {
        return NULL;
    }
    struct pool_result *results = NULL;
    if (run_all(&pool, error)) {
        results = g_new0(struct pool_result, count + 1);
        for (size_t i = 0; i < count; i++) {
            results[i] = result_of(&pool, &pool.board->jobs[i]);
        }
    }
    for (unsigned i = 0; i < at_once; i++) {
        if (workers[i].output != NULL) {
            fclose(workers[i].output);
        }
    }
    munmap(pool.board, size);
    return results;
}

void pool_results_free(struct pool_result *results, size_t count)
{
    for (size_t i = 0; results != NULL && i < count; i++) {
        g_free(results[i].output);
    }
    g_free(results);
}
