/* SPDX-License-Identifier: MIT */
#include <pyrs/entry.h>
#include <pyrs/error.h>
#include <pyrs/layout.h>
#include <pyrs/status.h>

#include "lifetime.h"

#include <stdlib.h>

/* Every copy of libpyrs finds the same counter by this name. The number is that of its layout. */
#define ENTRY_NAME "pyrs.entry.1"

struct counter {
    int depth;
};

/*
 * Where this thread found the counter last. All of it must match: an address may be used again, a
 * thread state that is being cleared has lost its dict, and after a restart of the interpreter even
 * the numbers repeat.
 */
static _Thread_local struct {
    PyThreadState *ts;
    PyObject *dict;
    uint64_t id;
    unsigned long epoch;
    struct counter *counter;
} cache;

static struct counter *cached(PyThreadState *ts)
{
    if (cache.ts == ts && cache.id == pyrs_thread_state_id(ts) &&
        cache.dict == PYRS_THREAD_STATE(ts)->dict && cache.epoch == pyrs__epoch()) {
        return cache.counter;
    }
    return NULL;
}

static void remember(PyThreadState *ts, struct counter *counter)
{
    if (counter != NULL && pyrs__lifetime_watch(ts)) {
        cache.ts = ts;
        cache.dict = PYRS_THREAD_STATE(ts)->dict;
        cache.id = pyrs_thread_state_id(ts);
        cache.epoch = pyrs__epoch();
        cache.counter = counter;
    }
}

static void free_counter(PyObject *capsule)
{
    free(PyCapsule_GetPointer(capsule, ENTRY_NAME));
}

static PyObject *new_capsule(void)
{
    struct counter *counter = calloc(1, sizeof *counter);
    if (counter == NULL) {
        return NULL;
    }
    PyObject *capsule = PyCapsule_New(counter, ENTRY_NAME, free_counter);
    if (capsule == NULL) {
        free(counter);
    }
    return capsule;
}

/* The counter in a thread state's dict, which holds it from then on. */
static struct counter *add_counter(PyObject *dict, PyObject *key)
{
    PyObject *capsule = new_capsule();
    if (capsule == NULL) {
        return NULL;
    }
    struct counter *counter = NULL;
    if (PyDict_SetItem(dict, key, capsule) == 0) {
        counter = PyCapsule_GetPointer(capsule, ENTRY_NAME);
    }
    pyrs_decref(capsule);
    return counter;
}

static struct counter *look_up(int create)
{
    PyObject *dict = PyThreadState_GetDict();
    PyObject *key =
        dict == NULL ? NULL : PyUnicode_FromStringAndSize(ENTRY_NAME, sizeof ENTRY_NAME - 1);
    if (key == NULL) {
        return NULL;
    }
    PyObject *capsule = PyDict_GetItemWithError(dict, key);
    struct counter *counter = NULL;
    if (capsule != NULL) {
        counter = PyCapsule_GetPointer(capsule, ENTRY_NAME);
    } else if (create) {
        counter = add_counter(dict, key);
    }
    pyrs_decref(key);
    return counter;
}

static struct counter *counter_of(PyThreadState *ts, int create)
{
    struct counter *counter = cached(ts);
    if (counter != NULL) {
        return counter;
    }
    /* The dict may fail, and must not see the exception of the caller. */
    PyObject *exc = pyrs_error_take(ts);
    counter = look_up(create);
    pyrs_error_restore(ts, exc);
    remember(ts, counter);
    return counter;
}

int pyrs_entry_enter(PyThreadState *ts)
{
    struct counter *counter = counter_of(ts, 1);
    return counter == NULL ? PYRS_ERR_NO_MEMORY : ++counter->depth;
}

int pyrs_entry_leave(PyThreadState *ts)
{
    struct counter *counter = counter_of(ts, 0);
    if (counter == NULL || counter->depth == 0) {
        return PYRS_ERR_ARGUMENT;
    }
    return --counter->depth;
}

/* Asked at every detach: made, so that it is found at once the next time. */
int pyrs_entry_depth(PyThreadState *ts)
{
    struct counter *counter = counter_of(ts, 1);
    return counter == NULL ? 0 : counter->depth;
}
