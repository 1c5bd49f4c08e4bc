/* SPDX-License-Identifier: MIT */
#include <pyrs/deferred.h>
#include <pyrs/refcount.h>
#include <pyrs/runtime.h>
#include <pyrs/status.h>
#include <pyrs/thread_state.h>

#include "lifetime.h"

#include <limits.h>
#include <stdint.h>
#include <stdlib.h>

/*
 * A queue of many producers and one consumer (D. Vyukov). A producer swaps itself in as the newest
 * node, then tells the node before it: two steps that no other thread can hold up. The consumer
 * holds the node it read last, whose object is gone, and looks for a successor. Consumer is whoever
 * is `taking`, for one reference; it gives that back when another may take the next. So each thread
 * that attaches has a part in it, and those who leave many cannot be faster than all who drain.
 */
struct node {
    struct node *next;
    PyObject *op;
    unsigned char taken; /* of a node in `nodes` */
};

/* As many as are likely to wait between two attaches. Whoever finds its own taken allocates one. */
#ifndef PYRS__DEFERRED_NODES
#define PYRS__DEFERRED_NODES 256
#endif
static struct node nodes[PYRS__DEFERRED_NODES];
static size_t next_node;

static struct node first;
static struct node *newest = &first;
static struct node *read_last = &first;
static unsigned char taking;
size_t pyrs__deferred_pending;

/* Whether what is left now will be given back. */
static int admit(void)
{
    if (pyrs__is_closed()) {
        return PYRS_ERR_FINALIZING;
    }
    if (!pyrs_runtime_is_initialized()) {
        return PYRS_ERR_NOT_INITIALIZED;
    }
    if (pyrs_runtime_is_finalizing()) {
        return PYRS_ERR_FINALIZING;
    }
    PyThreadState *ts = pyrs_thread_state_peek();
    if (ts != NULL && !pyrs_thread_state_is_main_interpreter(ts)) {
        return PYRS_ERR_SUBINTERPRETER;
    }
    return PYRS_OK;
}

static struct node *new_node(void)
{
    size_t number = __atomic_fetch_add(&next_node, 1, __ATOMIC_RELAXED);
    struct node *node = &nodes[number % PYRS__DEFERRED_NODES];
    if (__atomic_exchange_n(&node->taken, 1, __ATOMIC_ACQUIRE) == 0) {
        return node;
    }
    return malloc(sizeof *node);
}

static void free_node(struct node *node)
{
    if ((uintptr_t)node - (uintptr_t)nodes < sizeof nodes) {
        __atomic_store_n(&node->taken, 0, __ATOMIC_RELEASE);
    } else if (node != &first) {
        free(node);
    }
}

static void push(struct node *node)
{
    struct node *before = __atomic_exchange_n(&newest, node, __ATOMIC_ACQ_REL);
    __atomic_store_n(&before->next, node, __ATOMIC_RELEASE);
}

/*
 * Counted before it asks: either the closed door is seen here, or the count from the door, which
 * then waits for the node. And the count never runs below zero.
 */
int pyrs_decref_deferred(PyObject *op)
{
    struct node *node = new_node();
    if (node == NULL) {
        return PYRS_ERR_NO_MEMORY;
    }
    node->next = NULL;
    node->op = op;
    __atomic_fetch_add(&pyrs__deferred_pending, 1, __ATOMIC_ACQ_REL);
    int status = admit();
    if (status < 0) {
        __atomic_fetch_sub(&pyrs__deferred_pending, 1, __ATOMIC_RELAXED);
        free_node(node);
        return status;
    }
    push(node);
    return PYRS_OK;
}

/*
 * NULL if the queue is empty, if the next producer is between its two steps, or if somebody else is
 * in here.
 */
static PyObject *take_oldest(void)
{
    PyObject *op = NULL;
    if (__atomic_exchange_n(&taking, 1, __ATOMIC_ACQUIRE) != 0) {
        return NULL;
    }
    struct node *before = read_last;
    struct node *next = __atomic_load_n(&before->next, __ATOMIC_ACQUIRE);
    if (next != NULL) {
        op = next->op;
        read_last = next;
    }
    __atomic_store_n(&taking, 0, __ATOMIC_RELEASE);
    if (next != NULL) {
        free_node(before);
    }
    return op;
}

/*
 * At most as many as there are now: destructors may leave further references for ever. Each counts
 * until it has been given back, for which the end of the interpreter waits.
 */
static int drain_some(void)
{
    size_t limit = pyrs_decref_pending();
    PyObject *op;
    int count = 0;
    while (count < INT_MAX && (size_t)count < limit && (op = take_oldest()) != NULL) {
        pyrs_decref(op);
        __atomic_fetch_sub(&pyrs__deferred_pending, 1, __ATOMIC_ACQ_REL);
        count++;
    }
    return count;
}

int pyrs_decref_drain(PyThreadState *ts)
{
    if (!pyrs_thread_state_is_attached(ts)) {
        return PYRS_ERR_NOT_ATTACHED;
    }
    if (!pyrs_thread_state_is_main_interpreter(ts)) {
        return PYRS_ERR_SUBINTERPRETER;
    }
    if (pyrs_runtime_is_finalizing()) {
        return PYRS_ERR_FINALIZING;
    }
    (void)pyrs__lifetime_watch(ts);
    if (pyrs__drains_here()) {
        return PYRS_ERR_BUSY;
    }
    pyrs__set_drains_here(1);
    int count = drain_some();
    pyrs__set_drains_here(0);
    return count;
}

size_t pyrs_decref_pending(void)
{
    return __atomic_load_n(&pyrs__deferred_pending, __ATOMIC_RELAXED);
}

/* Adds nothing, but in the order of the additions: whoever counts after this sees the closed door.
 */
int pyrs__deferred_is_empty(void)
{
    return __atomic_fetch_add(&pyrs__deferred_pending, 0, __ATOMIC_ACQ_REL) == 0;
}

/*
 * The threads of the parent are not here, and one may have stopped between its two steps: what it
 * left, and what came after it, is out of reach in this process, and leaked. So is what another one
 * had taken. Who forks in a drain is giving back one of its own.
 */
void pyrs__deferred_after_fork(void)
{
    size_t count = (size_t)pyrs__drains_here();
    struct node *last = read_last;
    for (; last->next != NULL; last = last->next) {
        count++;
    }
    newest = last;
    taking = 0;
    pyrs__deferred_pending = count;
}
