/* SPDX-License-Identifier: MIT */
#include "thread_own.h"

#include "lifetime.h"

#if PYRS_THREAD_OWN != PYRS_THREAD_OWN_NO

#include <pyrs/error.h>
#include <pyrs/thread_state.h>

#include <linux/membarrier.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

/* What a capsule in the thread state's dict points to. Never freed, so that a late capsule finds
 * it; a thread that ends leaves it to another. */
struct cell {
    struct pyrs_thread_own own;
    struct cell *next;
    int taken;
};

static struct cell *cells;

/* Attached for nobody: its bytes are all zero. */
static _Alignas(16) unsigned char no_state[sizeof(struct pyrs_thread_state)];
static struct pyrs_thread_own nobody = {(PyThreadState *)no_state, 0};

__thread struct pyrs_thread_own *pyrs__thread_own = &nobody;

/* Tried before, and in vain: the next nested attach is not to try again. */
static __thread PyThreadState *refused;

/*
 * The reader's side of the bargain is free of barriers: it stores `reading`, then loads `ts`. So
 * the other side makes every thread of the process run one (membarrier(2)).
 */
static int barrier(int command)
{
    return syscall(__NR_membarrier, command, 0, 0) == 0;
}

static int may_read(void)
{
    return PYRS_THREAD_OWN == PYRS_THREAD_OWN_COMPARED ||
           barrier(MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED);
}

static void wait_for_reader(struct pyrs_thread_own *own)
{
    while (__atomic_load_n(&own->reading, __ATOMIC_ACQUIRE)) {
        sched_yield();
    }
}

static void forget_cell(struct cell *cell)
{
    __atomic_store_n(&cell->own.ts, nobody.ts, __ATOMIC_SEQ_CST);
    if (&cell->own == pyrs__thread_own || PYRS_THREAD_OWN == PYRS_THREAD_OWN_COMPARED) {
        return;
    }
    (void)barrier(MEMBARRIER_CMD_PRIVATE_EXPEDITED);
    wait_for_reader(&cell->own);
}

/* ---- the notice: a capsule in the state's dict, which goes before the state does ---- */

#define CAPSULE_NAME "pyrs.thread_own"

static void dict_is_gone(PyObject *capsule)
{
    forget_cell(PyCapsule_GetPointer(capsule, CAPSULE_NAME));
}

/* One for each copy of libpyrs. */
static PyObject *key_of_this_copy(void)
{
    char name[sizeof CAPSULE_NAME + 2 * sizeof(void *) + 4];
    (void)snprintf(name, sizeof name, CAPSULE_NAME ".%p", (void *)&cells);
    return PyUnicode_InternFromString(name);
}

static int put_into_dict(struct cell *cell)
{
    PyObject *dict = PyThreadState_GetDict();
    PyObject *key = dict == NULL ? NULL : key_of_this_copy();
    PyObject *capsule = key == NULL ? NULL : PyCapsule_New(cell, CAPSULE_NAME, dict_is_gone);
    int done = capsule != NULL && PyDict_SetItem(dict, key, capsule) == 0;
    pyrs_xdecref(capsule);
    pyrs_xdecref(key);
    if (done && PyObject_GC_IsTracked(dict)) {
        /* Or gc.get_objects() hands it to somebody who keeps it, and the capsule, beyond the end.
         */
        PyObject_GC_UnTrack(dict);
    }
    return done;
}

static int be_notified(PyThreadState *ts, struct cell *cell)
{
    PyObject *exc = pyrs_error_take(ts);
    int done = put_into_dict(cell);
    pyrs_error_restore(ts, exc);
    return done;
}

/* ---- cells ---- */

static struct cell *take_old_cell(void)
{
    struct cell *cell = __atomic_load_n(&cells, __ATOMIC_ACQUIRE);
    while (cell != NULL && __atomic_exchange_n(&cell->taken, 1, __ATOMIC_ACQ_REL) != 0) {
        cell = cell->next;
    }
    return cell;
}

static struct cell *take_new_cell(void)
{
    struct cell *cell = calloc(1, sizeof *cell);
    if (cell == NULL) {
        return NULL;
    }
    cell->own.ts = nobody.ts;
    cell->taken = 1;
    cell->next = __atomic_load_n(&cells, __ATOMIC_RELAXED);
    while (!__atomic_compare_exchange_n(&cells, &cell->next, cell, 0, __ATOMIC_RELEASE,
                                        __ATOMIC_RELAXED)) {
    }
    return cell;
}

static struct cell *cell_of_this_thread(void)
{
    if (pyrs__thread_own != &nobody) {
        return (struct cell *)pyrs__thread_own;
    }
    struct cell *cell = take_old_cell();
    if (cell == NULL) {
        cell = take_new_cell();
    }
    if (cell != NULL) {
        pyrs__thread_own = &cell->own;
    }
    return cell;
}

/* Stored, then looked: either the closed door is seen here, or the state from there. */
static int store_unless_closed(struct cell *cell, PyThreadState *ts)
{
    __atomic_store_n(&cell->own.ts, ts, __ATOMIC_SEQ_CST);
    if (pyrs__is_closed()) {
        __atomic_store_n(&cell->own.ts, nobody.ts, __ATOMIC_SEQ_CST);
        return 0;
    }
    return 1;
}

static int remember(PyThreadState *ts)
{
    if (ts != PyGILState_GetThisThreadState() || !pyrs__lifetime_watch(ts) || pyrs__is_closed() ||
        !may_read()) {
        return 0;
    }
    struct cell *cell = cell_of_this_thread();
    return cell != NULL && be_notified(ts, cell) && store_unless_closed(cell, ts);
}

void pyrs__thread_own_remember(PyThreadState *ts)
{
    if (ts != refused && ts != pyrs__thread_own->ts) {
        refused = remember(ts) ? NULL : ts;
    }
}

void pyrs__thread_own_forget(void)
{
    struct cell *cell = (struct cell *)pyrs__thread_own;
    refused = NULL;
    if (pyrs__thread_own == &nobody) {
        return;
    }
    forget_cell(cell);
    pyrs__thread_own = &nobody;
    __atomic_store_n(&cell->taken, 0, __ATOMIC_RELEASE);
}

void pyrs__thread_own_forget_all(void)
{
    for (struct cell *cell = __atomic_load_n(&cells, __ATOMIC_ACQUIRE); cell != NULL;
         cell = cell->next) {
        forget_cell(cell);
    }
}

void pyrs__thread_own_forget_others(void)
{
    for (struct cell *cell = cells; cell != NULL; cell = cell->next) {
        if (&cell->own != pyrs__thread_own) {
            cell->own = nobody;
            cell->taken = 0;
        }
    }
}

#else

void pyrs__thread_own_remember(PyThreadState *ts)
{
    (void)ts;
}

void pyrs__thread_own_forget(void)
{
}

void pyrs__thread_own_forget_all(void)
{
}

void pyrs__thread_own_forget_others(void)
{
}

#endif
