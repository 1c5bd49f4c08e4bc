/* SPDX-License-Identifier: MIT */
/*
 * Threads that get in each other's way: locks, critical sections, and references that are given
 * back by threads that may not touch the object.
 */
#include "threads.h"

#include <pthread.h>

#define THREADS 4
#define ROUNDS 500

/* A counter that only one thread at a time may read and write, and the lock that sees to it. */
static struct pyrs_mutex mutex;
static volatile long counter;
static PyObject *shared;

struct role {
    int attached;
    int status;
};

static void count_under_lock(void)
{
    for (int i = 0; i < ROUNDS; i++) {
        if (i % 2 == 0) {
            pyrs_mutex_lock(&mutex);
        } else {
            pyrs_echo_mutex_lock(&mutex);
        }
        long seen = counter;
        counter = seen + 1;
        if (i % 3 == 0) {
            pyrs_mutex_unlock(&mutex);
        } else {
            pyrs_echo_mutex_unlock(&mutex);
        }
    }
}

/* Half of the threads are attached: they must let the others in while they wait for the lock. */
static void *contend(void *data)
{
    struct role *role = data;
    struct pyrs_attachment attachment = {0};
    if (role->attached) {
        role->status = pyrs_thread_state_attach(&attachment);
    }
    count_under_lock();
    pyrs_thread_state_release(&attachment);
    return NULL;
}

static void compare_mutex(void)
{
    struct role roles[THREADS] = {{0, 0}, {1, 0}, {0, 0}, {1, 0}};
    counter = 0;
    int started = rt_in_threads(THREADS, contend, roles, sizeof roles[0]);
    RT_EQUAL("pyrs_mutex_lock", (long)started * ROUNDS, counter);
    RT_EQUAL("pyrs_mutex_unlock", PYRS_UNLOCKED, mutex._bits);
    for (int i = 0; i < THREADS; i++) {
        RT_EQUAL("pyrs_thread_state_attach", PYRS_OK, roles[i].status);
    }
}

/* A holder that needs the GIL while another attached thread waits for its lock: the waiting one
 * must detach, or neither gets on. */
static void *hold_and_attach(void *data)
{
    struct role *role = data;
    struct pyrs_attachment attachment = {0};
    pyrs_mutex_lock(&mutex);
    __atomic_store_n(&role->attached, 1, __ATOMIC_RELEASE);
    role->status = pyrs_thread_state_attach(&attachment);
    pyrs_thread_state_release(&attachment);
    pyrs_mutex_unlock(&mutex);
    return NULL;
}

static void compare_wait(void)
{
    struct role role = {0, -1};
    pthread_t thread;
    if (!RT_EQUAL("pthread_create", 0, pthread_create(&thread, NULL, hold_and_attach, &role))) {
        return;
    }
    while (!__atomic_load_n(&role.attached, __ATOMIC_ACQUIRE)) {
        sched_yield();
    }
    pyrs_mutex_lock(&mutex);
    pyrs_mutex_unlock(&mutex);
    /* At its end it attaches once more, to free its thread state. */
    Py_BEGIN_ALLOW_THREADS pthread_join(thread, NULL);
    Py_END_ALLOW_THREADS RT_EQUAL("pyrs_mutex_lock_slow", PYRS_OK, role.status);
    RT_SAME("pyrs_mutex_lock_slow", PyThreadState_Get(), pyrs_thread_state_current());
}

/* On a GIL build the section is the GIL's: it must not be left in the middle. */
static void *count_in_section(void *data)
{
    struct role *role = data;
    struct pyrs_attachment attachment = {0};
    role->status = pyrs_thread_state_attach(&attachment);
    for (int i = 0; i < ROUNDS && role->status == PYRS_OK; i++) {
        struct pyrs_critical_section section;
        pyrs_critical_section_begin(&section, shared);
        long seen = counter;
        counter = seen + 1;
        pyrs_critical_section_end(&section);
    }
    pyrs_thread_state_release(&attachment);
    return NULL;
}

static void compare_section(void)
{
    struct role roles[THREADS] = {{0, 0}};
    counter = 0;
    shared = PyList_New(0);
    int started = rt_in_threads(THREADS, count_in_section, roles, sizeof roles[0]);
    RT_EQUAL("pyrs_critical_section_begin", (long)started * ROUNDS, counter);
    Py_CLEAR(shared);
}

/* Nobody of these is attached. C and Rust leave their references in the same queue. */
static void *give_back(void *data)
{
    struct role *role = data;
    for (int i = 0; i < ROUNDS && role->status == PYRS_OK; i++) {
        role->status =
            i % 2 == 0 ? pyrs_decref_deferred(shared) : pyrs_bound_decref_deferred(shared);
    }
    return NULL;
}

static void compare_deferred(PyThreadState *ts)
{
    struct role roles[THREADS] = {{0, 0}};
    shared = PyList_New(0);
    for (int i = 0; i < THREADS * ROUNDS; i++) {
        Py_INCREF(shared);
    }
    int started = rt_in_threads(THREADS, give_back, roles, sizeof roles[0]);
    RT_EQUAL("pthread_create", THREADS, started);
    RT_EQUAL("pyrs_decref_pending", THREADS * ROUNDS, pyrs_decref_pending());
    RT_EQUAL("pyrs_decref_deferred", THREADS * ROUNDS + 1, Py_REFCNT(shared));
    RT_EQUAL("pyrs_decref_drain", THREADS * ROUNDS, pyrs_decref_drain(ts));
    RT_EQUAL("pyrs_decref_drain", 1, Py_REFCNT(shared));
    RT_EQUAL("pyrs_decref_pending", 0, pyrs_decref_pending());
    Py_CLEAR(shared);
}

/* A destructor that drains while a drain is running, and leaves something behind itself. */
static int drain_in_destructor;

static PyObject *at_end(PyObject *self, PyObject *unused)
{
    (void)self;
    (void)unused;
    drain_in_destructor = pyrs_decref_drain(pyrs_thread_state_current());
    pyrs_decref_deferred(Py_NewRef(shared));
    Py_RETURN_NONE;
}

static PyMethodDef at_end_method = {"at_end", at_end, METH_NOARGS, NULL};

static void compare_nested_drain(PyThreadState *ts)
{
    PyObject *function = PyCFunction_New(&at_end_method, NULL);
    PyObject *op = rt_eval_with("type('E', (), {'__del__': lambda self, x=x: x()})()", function);
    shared = PyList_New(0);
    if (RT_HOLDS("pyrs_decref_drain", op != NULL, "an object with a destructor")) {
        pyrs_decref_deferred(op);
        RT_EQUAL("pyrs_decref_drain", 1, pyrs_decref_drain(ts));
        RT_EQUAL("pyrs_decref_drain", PYRS_ERR_BUSY, drain_in_destructor);
        RT_EQUAL("pyrs_decref_pending", 1, pyrs_decref_pending());
        RT_EQUAL("pyrs_decref_drain", 1, pyrs_decref_drain(ts));
        RT_EQUAL("pyrs_decref_drain", 1, Py_REFCNT(shared));
    }
    Py_CLEAR(shared);
    Py_XDECREF(function);
}

void rt_threads_contend(void)
{
    PyThreadState *ts = PyThreadState_Get();
    compare_mutex();
    compare_wait();
    compare_section();
    compare_deferred(ts);
    compare_nested_drain(ts);
}
