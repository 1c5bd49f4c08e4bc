/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE
/*
 * The child of a fork that came while other threads went in and out: whatever those were in the
 * middle of, the one thread that is left can do everything, and so can a new one.
 */
#include "join.h"
#include "stress.h"
#include "visitor.h"

/* A reference to give back from outside, and what the thread that did was told. */
struct errand {
    PyObject *op;
    int attached;
    int kind;
    int left;
};

static void *visit_and_leave(void *data)
{
    struct errand *errand = data;
    struct pyrs_attachment attachment = {0};
    errand->attached = pyrs_thread_state_attach(&attachment);
    if (errand->attached == PYRS_OK) {
        errand->kind = attachment.kind;
        pyrs_incref(errand->op);
        pyrs_thread_state_release(&attachment);
        errand->left = pyrs_decref_deferred(errand->op);
    }
    return NULL;
}

static int join_detached(pthread_t thread)
{
    struct timespec deadline = rt_deadline();
    int failed;
    Py_BEGIN_ALLOW_THREADS;
    failed = rt_join(thread, &deadline);
    Py_END_ALLOW_THREADS;
    return failed;
}

static void compare_new_thread(PyThreadState *ts, PyObject *op)
{
    struct errand errand = {op, PYRS_ERR_NOT_ATTACHED, -1, PYRS_ERR_NOT_ATTACHED};
    pthread_t thread;
    if (!RT_EQUAL("pthread_create", 0, pthread_create(&thread, NULL, visit_and_leave, &errand)) ||
        !RT_EQUAL("pthread_tryjoin_np", 0, join_detached(thread))) {
        return;
    }
    RT_EQUAL("pyrs_thread_state_attach", PYRS_OK, errand.attached);
    RT_EQUAL("pyrs_attachment.kind", PYRS_ATTACH_CREATED, errand.kind);
    RT_EQUAL("pyrs_decref_deferred", PYRS_OK, errand.left);
    while (pyrs_decref_drain(ts) > 0) {
    }
    RT_EQUAL("pyrs_decref_pending", 0, pyrs_decref_pending());
    RT_EQUAL("pyrs_decref_drain", 1, Py_REFCNT(op));
}

static void compare_own_thread(PyThreadState *ts)
{
    struct pyrs_attachment attachment = {0};
    struct pyrs_detachment detachment = {NULL};
    RT_EQUAL("pyrs_thread_state_attach", PYRS_OK, pyrs_thread_state_attach(&attachment));
    RT_EQUAL("pyrs_attachment.kind", PYRS_ATTACH_NESTED, attachment.kind);
    RT_SAME("pyrs_attachment.thread_state", ts, attachment.thread_state);
    pyrs_thread_state_release(&attachment);
    RT_EQUAL("pyrs_thread_state_detach", PYRS_OK, pyrs_thread_state_detach(ts, &detachment));
    RT_EQUAL("pyrs_thread_state_reattach", PYRS_OK, pyrs_thread_state_reattach(&detachment));
    RT_SAME("pyrs_thread_state_current", ts, pyrs_thread_state_current());
}

PyObject *st_forked(PyObject *self, PyObject *unused)
{
    PyThreadState *ts = PyThreadState_Get();
    PyObject *op = PyList_New(0);
    (void)self;
    (void)unused;
    if (op == NULL) {
        return NULL;
    }
    rt_group_begin("fork");
    compare_own_thread(ts);
    compare_new_thread(ts, op);
    Py_DECREF(op);
    return PyLong_FromLong(rt_group_end());
}
