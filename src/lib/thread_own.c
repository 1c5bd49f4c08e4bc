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

static struct pyrs_thread_cell *cells;

/* Attached for nobody: its bytes are all zero. */
static _Alignas(16) unsigned char no_state[sizeof(struct pyrs_thread_state)];
struct pyrs_thread_cell pyrs__thread_nobody = {.own = {(PyThreadState *)no_state, 0}};

__thread struct pyrs_thread_own *pyrs__thread_own = &pyrs__thread_nobody.own;

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

static int may_run_barriers(void)
{
    return barrier(MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED);
}

static void wait_for_reader(struct pyrs_thread_own *own)
{
    while (__atomic_load_n(&own->reading, __ATOMIC_ACQUIRE)) {
        sched_yield();
    }
}

static void forget_cell(struct pyrs_thread_cell *cell)
{
    __atomic_store_n(&cell->own.ts, pyrs__thread_nobody.own.ts, __ATOMIC_SEQ_CST);
    if (&cell->own == pyrs__thread_own) {
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

/*
 * One for each copy of libpyrs. Not interned: that would outlive the thread, and a free-threaded
 * build goes on looking after the memory of threads that left something behind.
 */
static PyObject *key_of_this_copy(void)
{
    char name[sizeof CAPSULE_NAME + 2 * sizeof(void *) + 4];
    int size = snprintf(name, sizeof name, CAPSULE_NAME ".%p", (void *)&cells);
    return PyUnicode_FromStringAndSize(name, size);
}

static int put_into_dict(struct pyrs_thread_cell *cell)
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

static int be_notified(PyThreadState *ts, struct pyrs_thread_cell *cell)
{
    PyObject *exc = pyrs_error_take(ts);
    int done = put_into_dict(cell);
    pyrs_error_restore(ts, exc);
    return done;
}

/* ---- cells ---- */

static struct pyrs_thread_cell *take_old_cell(void)
{
    struct pyrs_thread_cell *cell = __atomic_load_n(&cells, __ATOMIC_ACQUIRE);
    while (cell != NULL && __atomic_exchange_n(&cell->taken, 1, __ATOMIC_ACQ_REL) != 0) {
        cell = cell->next;
    }
    return cell;
}

static struct pyrs_thread_cell *take_new_cell(void)
{
    struct pyrs_thread_cell *cell = calloc(1, sizeof *cell);
    if (cell == NULL) {
        return NULL;
    }
    cell->own.ts = pyrs__thread_nobody.own.ts;
    cell->taken = 1;
    cell->next = __atomic_load_n(&cells, __ATOMIC_RELAXED);
    while (!__atomic_compare_exchange_n(&cells, &cell->next, cell, 0, __ATOMIC_RELEASE,
                                        __ATOMIC_RELAXED)) {
    }
    return cell;
}

static struct pyrs_thread_cell *cell_of_this_thread(void)
{
    if (pyrs__thread_own != &pyrs__thread_nobody.own) {
        return pyrs__thread_cell();
    }
    struct pyrs_thread_cell *cell = take_old_cell();
    if (cell == NULL) {
        cell = take_new_cell();
    }
    if (cell != NULL) {
        pyrs__thread_own = &cell->own;
    }
    return cell;
}

/* Stored, then looked: either the closed door is seen here, or the state from there. */
static int store_unless_closed(struct pyrs_thread_cell *cell, PyThreadState *ts)
{
    __atomic_store_n(&cell->own.ts, ts, __ATOMIC_SEQ_CST);
    if (pyrs__is_closed()) {
        __atomic_store_n(&cell->own.ts, pyrs__thread_nobody.own.ts, __ATOMIC_SEQ_CST);
        return 0;
    }
    return 1;
}

static int remember(PyThreadState *ts, int is_kept)
{
    if (ts != PyGILState_GetThisThreadState() || !pyrs__lifetime_watch(ts) || pyrs__is_closed() ||
        !may_run_barriers()) {
        return 0;
    }
    struct pyrs_thread_cell *cell = cell_of_this_thread();
    return cell != NULL && (is_kept || be_notified(ts, cell)) && store_unless_closed(cell, ts);
}

void pyrs__thread_own_remember(PyThreadState *ts, int is_kept)
{
    if (ts != refused && ts != pyrs__thread_own_ts()) {
        refused = remember(ts, is_kept) ? NULL : ts;
    }
}

void pyrs__thread_own_forget(void)
{
    struct pyrs_thread_cell *cell = pyrs__thread_cell();
    refused = NULL;
    if (pyrs__thread_own == &pyrs__thread_nobody.own) {
        return;
    }
    forget_cell(cell);
    __atomic_store_n(&cell->guards, 0, __ATOMIC_RELEASE);
    pyrs__thread_own = &pyrs__thread_nobody.own;
    __atomic_store_n(&cell->taken, 0, __ATOMIC_RELEASE);
}

void pyrs__thread_own_forget_all(void)
{
    for (struct pyrs_thread_cell *cell = __atomic_load_n(&cells, __ATOMIC_ACQUIRE); cell != NULL;
         cell = cell->next) {
        forget_cell(cell);
    }
}

static int is_about(const struct pyrs_thread_cell *cell)
{
    return __atomic_load_n(&cell->entering, __ATOMIC_ACQUIRE) ||
           (PYRS__END_WAITS && __atomic_load_n(&cell->guards, __ATOMIC_ACQUIRE) != 0);
}

int pyrs__thread_own_is_quiet(void)
{
    const struct pyrs_thread_cell *cell = __atomic_load_n(&cells, __ATOMIC_ACQUIRE);
    while (cell != NULL && (&cell->own == pyrs__thread_own || !is_about(cell))) {
        cell = cell->next;
    }
    return cell == NULL;
}

void pyrs__thread_own_forget_others(void)
{
    for (struct pyrs_thread_cell *cell = cells; cell != NULL; cell = cell->next) {
        if (&cell->own != pyrs__thread_own) {
            cell->own = pyrs__thread_nobody.own;
            cell->entering = 0;
            cell->guards = 0;
            cell->taken = 0;
        }
    }
}

#else

void pyrs__thread_own_remember(PyThreadState *ts, int is_kept)
{
    (void)ts;
    (void)is_kept;
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

int pyrs__thread_own_is_quiet(void)
{
    return 1;
}

#endif
