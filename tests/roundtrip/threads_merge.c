/* SPDX-License-Identifier: MIT */
/*
 * What a native thread makes and another one gives back: a free-threaded build keeps it for its
 * maker, who runs no Python code. It must be gone all the same when the maker has attached again,
 * or, where that stays attached for long, has looked for signals.
 */
#include "threads.h"

#include <pthread.h>

/* Both threads of a pair wait for each other between what they do. */
struct pair {
    pthread_barrier_t turn;
    PyObject *op;
    int ended;
};

/* One of the two, what it does, and what it saw. */
struct half {
    struct pair *pair;
    void (*body)(struct half *half);
    int status;  /* of its attaches */
    int ended;   /* as the maker saw it */
    int pending; /* for the maker, before and after it looked */
    int left;
    int check;     /* what looking said */
    int exception; /* of the maker's, that should be there still */
};

static void count_end(PyObject *capsule)
{
    ++*(int *)PyCapsule_GetPointer(capsule, "ended");
}

static void wait_for_the_other(struct half *half)
{
    pthread_barrier_wait(&half->pair->turn);
}

static void give_back(struct half *half)
{
    struct pyrs_attachment attachment = {0};
    wait_for_the_other(half);
    half->status = pyrs_thread_state_attach(&attachment);
    Py_CLEAR(half->pair->op);
    pyrs_thread_state_release(&attachment);
    wait_for_the_other(half);
}

static void make(struct half *half, struct pyrs_attachment *attachment)
{
    half->status = pyrs_thread_state_attach(attachment);
    half->pair->op = PyCapsule_New(&half->pair->ended, "ended", count_end);
}

/* Between its two attaches the other one gives it back. An exception waits in the state meanwhile.
 */
static void make_and_attach_again(struct half *half)
{
    struct pyrs_attachment attachment = {0};
    make(half, &attachment);
    PyErr_SetNone(PyExc_KeyError);
    pyrs_thread_state_release(&attachment);
    wait_for_the_other(half);
    wait_for_the_other(half);
    half->status |= pyrs_thread_state_attach(&attachment);
    half->ended = half->pair->ended;
    half->left = pyrs_signals_pending(attachment.thread_state);
    half->exception = PyErr_ExceptionMatches(PyExc_KeyError);
    PyErr_Clear();
    pyrs_thread_state_release(&attachment);
}

/* Lets the other one in as CPython's own code would, so that nothing of pyrs notices. */
static void make_and_stay(struct half *half)
{
    struct pyrs_attachment attachment = {0};
    make(half, &attachment);
    Py_BEGIN_ALLOW_THREADS;
    wait_for_the_other(half);
    wait_for_the_other(half);
    Py_END_ALLOW_THREADS;
    half->pending = pyrs_signals_pending(attachment.thread_state);
    half->check = pyrs_signals_check(attachment.thread_state);
    half->ended = half->pair->ended;
    half->left = pyrs_signals_pending(attachment.thread_state);
    pyrs_thread_state_release(&attachment);
}

static void *run_half(void *data)
{
    struct half *half = data;
    half->body(half);
    return NULL;
}

/* What the maker saw. */
static struct half run_pair(void (*maker)(struct half *half))
{
    struct pair pair = {.op = NULL};
    struct half halves[] = {{.pair = &pair, .body = maker}, {.pair = &pair, .body = give_back}};
    pthread_barrier_init(&pair.turn, NULL, 2);
    RT_EQUAL("pthread_create", 2, rt_in_threads(2, run_half, halves, sizeof halves[0]));
    pthread_barrier_destroy(&pair.turn);
    RT_EQUAL("pyrs_thread_state_attach", PYRS_OK, halves[0].status);
    RT_EQUAL("pyrs_thread_state_attach", PYRS_OK, halves[1].status);
    RT_EQUAL("pyrs_decref", 1, pair.ended);
    return halves[0];
}

void rt_threads_merge(void)
{
    struct half again = run_pair(make_and_attach_again);
    RT_EQUAL("pyrs_thread_state_attach", 1, again.ended);
    RT_EQUAL("pyrs_thread_state_attach", 1, again.exception);
    struct half stayed = run_pair(make_and_stay);
    RT_EQUAL("pyrs_signals_check", PYRS_OK, stayed.check);
    RT_EQUAL("pyrs_signals_check", 1, stayed.ended);
#if PYRS_LAYOUT_FREE_THREADED
    /* With a GIL somebody else may want that. */
    RT_EQUAL("pyrs_signals_pending", 0, again.left);
    RT_EQUAL("pyrs_signals_pending", 1, stayed.pending);
    RT_EQUAL("pyrs_signals_pending", 0, stayed.left);
#endif
}
