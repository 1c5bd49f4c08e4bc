/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE
#include "visitor.h"

#include "join.h"

/* Some real work, so that the end comes while visitors are inside. */
static void work(const struct st_visitor *visitor)
{
    Py_DECREF(PyLong_FromLong(1000 + visitor->attached));
}

static int once(struct st_visitor *visitor)
{
    struct pyrs_attachment attachment = {0};
    int status = pyrs_thread_state_attach(&attachment);
    if (status == PYRS_OK) {
        work(visitor);
        pyrs_thread_state_release(&attachment);
    }
    return status;
}

/* Who is inside is never refused. */
static int nested(struct st_visitor *visitor)
{
    struct pyrs_attachment attachment = {0};
    int status = pyrs_thread_state_attach(&attachment);
    if (status == PYRS_OK) {
        if (once(visitor) != PYRS_OK) {
            status = PYRS_ERR_NOT_ATTACHED;
        }
        pyrs_thread_state_release(&attachment);
    }
    return status;
}

/* Whoever detaches may be refused in the middle; the release is due all the same. */
static int with_a_break(struct st_visitor *visitor)
{
    struct pyrs_attachment attachment = {0};
    struct pyrs_detachment detachment = {NULL};
    int status = pyrs_thread_state_attach(&attachment);
    if (status != PYRS_OK) {
        return status;
    }
    status = pyrs_thread_state_detach(attachment.thread_state, &detachment);
    if (status == PYRS_OK) {
        sched_yield();
        status = pyrs_thread_state_reattach(&detachment);
    }
    if (status == PYRS_OK) {
        work(visitor);
    }
    pyrs_thread_state_release(&attachment);
    return status;
}

/* A reference is left outside, whether somebody will drain the queue or not. */
static int leaving_a_reference(struct st_visitor *visitor)
{
    struct pyrs_attachment attachment = {0};
    int status = pyrs_thread_state_attach(&attachment);
    if (status != PYRS_OK) {
        return status;
    }
    PyObject *op = PyLong_FromLong(1000 + visitor->attached);
    int drained = pyrs_decref_drain(attachment.thread_state);
    pyrs_thread_state_release(&attachment);
    status = op == NULL ? PYRS_ERR_NO_MEMORY : pyrs_decref_deferred(op);
    return drained < 0 && drained != PYRS_ERR_FINALIZING ? drained : status;
}

static int (*const visits[])(struct st_visitor *) = {
#define ENTRY(name) name,
    ST_VISITS(ENTRY)
#undef ENTRY
};

static void *visit_until_refused(void *data)
{
    struct st_visitor *visitor = data;
    int status;
    while ((status = visits[visitor->kind](visitor)) == PYRS_OK) {
        __atomic_fetch_add(&visitor->attached, 1, __ATOMIC_RELAXED);
    }
    visitor->answer = status;
    return NULL;
}

int st_visitors_start(struct st_visitor visitors[ST_VISITORS])
{
    int failed = 0;
    for (int i = 0; i < ST_VISITORS && failed == 0; i++) {
        visitors[i] = (struct st_visitor){.kind = i};
        failed = pthread_create(&visitors[i].thread, NULL, visit_until_refused, &visitors[i]);
    }
    return failed;
}

int st_visitors_were_in(struct st_visitor visitors[ST_VISITORS])
{
    int all = 1;
    for (int i = 0; i < ST_VISITORS; i++) {
        all &= __atomic_load_n(&visitors[i].attached, __ATOMIC_RELAXED) > 0;
    }
    return all;
}

const char *st_visit_name(int kind)
{
    static const char *const names[] = {
#define NAME(name) #name,
        ST_VISITS(NAME)
#undef NAME
    };
    return names[kind];
}

/* Whoever asks while the interpreter ends, or only after it, gets another answer. */
const char *st_visitor_answer(struct st_visitor *visitor, const struct timespec *deadline)
{
    if (rt_join(visitor->thread, deadline) != 0) {
        return "no answer";
    }
    int refused =
        visitor->answer == PYRS_ERR_FINALIZING || visitor->answer == PYRS_ERR_NOT_INITIALIZED;
    return refused ? "refused" : pyrs_status_name(visitor->answer);
}
