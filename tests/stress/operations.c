/* SPDX-License-Identifier: MIT */
/*
 * What a worker does, one operation at a time, each through C or through Rust as a coin falls. It
 * knows what every answer must be; other workers may not change it.
 */
#include "worker.h"

#define CAPSULE "pyrs.tests.stress"

struct st_shared st_shared;

/* C. Doty-Humphrey and others test it as SplitMix64: a full period from every seed, zero too. */
static uint64_t next_random(struct st_worker *worker)
{
    uint64_t bits = worker->random += 0x9e3779b97f4a7c15;
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111eb;
    return bits ^ (bits >> 31);
}

static int choose(struct st_worker *worker, int count)
{
    return (int)((next_random(worker) >> 33) % (uint64_t)count);
}

/* In C or in Rust: the function with a body in the header, and the one that is linked. */
#define INLINED(name, ...)                                                                         \
    (choose(worker, 2) ? pyrs_##name(__VA_ARGS__) : pyrs_echo_##name(__VA_ARGS__))
#define LINKED(name, ...)                                                                          \
    (choose(worker, 2) ? pyrs_##name(__VA_ARGS__) : pyrs_bound_##name(__VA_ARGS__))

#define EXPECT(condition) expect(worker, (condition), #condition, __LINE__)

/* A worker that is wrong once knows nothing any more. */
static int expect(struct st_worker *worker, int holds, const char *words, int line)
{
    if (!holds && worker->wrong == NULL) {
        worker->wrong = words;
        worker->line = line;
        worker->todo = 0;
    }
    return holds;
}

static PyThreadState *state(const struct st_worker *worker)
{
    return worker->attachments[worker->depth - 1].thread_state;
}

/* One of the objects that the worker holds, which it then does not hold; NULL if it has none. */
static PyObject *let_go(struct st_worker *worker)
{
    int from = choose(worker, ST_OBJECTS);
    for (int i = 0; i < ST_OBJECTS; i++) {
        int index = (from + i) % ST_OBJECTS;
        if (worker->held[index] > 0) {
            worker->held[index]--;
            return st_shared.objects[index];
        }
    }
    return NULL;
}

static void leave(struct st_worker *worker, PyObject *op)
{
    if (op != NULL && EXPECT(LINKED(decref_deferred, op) == PYRS_OK)) {
        worker->deferred++;
    }
}

static void attach(struct st_worker *worker, int kind)
{
    struct pyrs_attachment *out = &worker->attachments[worker->depth];
    if (EXPECT(LINKED(thread_state_attach, out) == PYRS_OK)) {
        worker->depth++;
        EXPECT(out->kind == kind);
        EXPECT(pyrs_thread_state_is_attached(out->thread_state));
        EXPECT(INLINED(error_is_set, out->thread_state) == worker->raised);
    }
}

static void enter(struct st_worker *worker)
{
    attach(worker, worker->kept ? PYRS_ATTACH_RESUMED : PYRS_ATTACH_CREATED);
    worker->kept = 1;
}

static void defer_outside(struct st_worker *worker)
{
    leave(worker, let_go(worker));
}

/* With the state goes the exception that was left in it. */
static void drop_kept(struct st_worker *worker)
{
    EXPECT(LINKED(thread_state_drop_kept) == PYRS_OK);
    worker->kept = 0;
    worker->raised = 0;
}

static void release(struct st_worker *worker)
{
    struct pyrs_attachment *last = &worker->attachments[--worker->depth];
    LINKED(thread_state_release, last);
    EXPECT(last->kind == PYRS_ATTACH_NONE);
    EXPECT((LINKED(thread_state_current) != NULL) == (worker->depth > 0));
}

static void nest(struct st_worker *worker)
{
    if (worker->depth < ST_DEPTH) {
        attach(worker, PYRS_ATTACH_NESTED);
    } else {
        release(worker);
    }
}

/* What can be done while detached: to give back a reference, and to attach for a moment. */
static void away(struct st_worker *worker, PyThreadState *ts)
{
    struct pyrs_attachment moment = {0};
    EXPECT(LINKED(thread_state_current) == NULL);
    if (choose(worker, 2)) {
        defer_outside(worker);
    } else if (EXPECT(LINKED(thread_state_attach, &moment) == PYRS_OK)) {
        EXPECT(moment.kind == PYRS_ATTACH_RESUMED && moment.thread_state == ts);
        INLINED(decref, INLINED(new_ref, st_shared.objects[0]));
        LINKED(thread_state_release, &moment);
    }
}

static void detach(struct st_worker *worker)
{
    PyThreadState *ts = state(worker);
    struct pyrs_detachment detachment = {NULL};
    if (EXPECT(LINKED(thread_state_detach, ts, &detachment) == PYRS_OK)) {
        away(worker, ts);
        EXPECT(LINKED(thread_state_reattach, &detachment) == PYRS_OK);
        EXPECT(LINKED(thread_state_current) == ts);
        EXPECT(INLINED(error_is_set, ts) == worker->raised);
    }
}

static void refuse_detach(struct st_worker *worker)
{
    PyThreadState *ts = state(worker);
    struct pyrs_detachment detachment = {NULL};
    EXPECT(LINKED(entry_enter, ts) == 1);
    EXPECT(LINKED(entry_enter, ts) == 2);
    EXPECT(LINKED(thread_state_detach, ts, &detachment) == PYRS_ERR_NESTED_ENTRY);
    EXPECT(LINKED(entry_leave, ts) == 1);
    EXPECT(LINKED(entry_leave, ts) == 0);
}

static void incref(struct st_worker *worker)
{
    int index = choose(worker, ST_OBJECTS);
    PyObject *op = st_shared.objects[index];
    switch (choose(worker, 4)) {
    case 0:
        INLINED(incref, op);
        break;
    case 1:
        INLINED(xincref, op);
        break;
    case 2:
        EXPECT(INLINED(new_ref, op) == op);
        break;
    default:
        EXPECT(LINKED(try_incref, op) == 1);
    }
    worker->held[index]++;
}

static void decref(struct st_worker *worker)
{
    PyObject *op = let_go(worker);
    PyObject *row[] = {op, NULL};
    switch (op == NULL ? -1 : choose(worker, 4)) {
    case 0:
        INLINED(decref, op);
        break;
    case 1:
        INLINED(clear, &row[0]);
        EXPECT(row[0] == NULL);
        break;
    case 2:
        INLINED(set_ref, &row[0], NULL);
        break;
    default:
        LINKED(decref_n, row, 2);
    }
}

/* Now and then more than the queue has places for: the others take memory. */
static void defer(struct st_worker *worker)
{
    leave(worker, let_go(worker));
    for (int left = choose(worker, 256) == 0 ? ST_PILE : 0; left > 0; left--) {
        leave(worker, INLINED(new_ref, st_shared.objects[0]));
    }
}

static void drain(struct st_worker *worker)
{
    int count = LINKED(decref_drain, state(worker));
    if (EXPECT(count >= 0)) {
        worker->drained += (uint64_t)count;
    }
    EXPECT(INLINED(error_is_set, state(worker)) == worker->raised);
}

static void end_capsule(PyObject *capsule)
{
    (void)capsule;
    __atomic_fetch_add(&st_shared.ended, 1, __ATOMIC_RELAXED);
}

/* An object for whoever comes next, and the end of what was left by whoever came before. */
static void exchange(struct st_worker *worker)
{
    PyObject *op = PyCapsule_New(&st_shared, CAPSULE, end_capsule);
    if (!EXPECT(op != NULL)) {
        return;
    }
    worker->made++;
    op = __atomic_exchange_n(&st_shared.places[choose(worker, ST_PLACES)], op, __ATOMIC_ACQ_REL);
    if (choose(worker, 2)) {
        leave(worker, op);
    } else {
        INLINED(xdecref, op);
    }
}

static void raise_it(struct st_worker *worker)
{
    PyThreadState *ts = state(worker);
    switch (choose(worker, 3)) {
    case 0:
        LINKED(error_set_string, ts, PyExc_ValueError, "raised under stress");
        break;
    case 1:
        LINKED(error_set, ts, PyExc_ValueError, st_shared.objects[choose(worker, ST_OBJECTS)]);
        break;
    default:
        LINKED(error_set_none, ts, PyExc_ValueError);
    }
    worker->raised = 1;
    EXPECT(INLINED(error_occurred, ts) == PyExc_ValueError);
}

/* Another thread may have to end the exception: it counts its argument, too. */
static void take(struct st_worker *worker)
{
    PyThreadState *ts = state(worker);
    PyObject *exc = LINKED(error_take, ts);
    EXPECT((exc != NULL) == worker->raised);
    EXPECT(exc == NULL || (PyObject *)INLINED(object_type, exc) == PyExc_ValueError);
    worker->raised = 0;
    switch (exc == NULL ? -1 : choose(worker, 4)) {
    case 0:
        LINKED(error_restore, ts, exc);
        worker->raised = 1;
        break;
    case 1:
        LINKED(error_restore, ts, exc);
        LINKED(error_clear, ts);
        break;
    case 2:
        leave(worker, exc);
        break;
    default:
        INLINED(xdecref, exc);
    }
    EXPECT(INLINED(error_is_set, ts) == worker->raised);
}

static const struct {
    const char *name;
    void (*run)(struct st_worker *worker);
} operations[] = {
#define ENTRY(name) {#name, name},
    ST_OUTSIDE(ENTRY) ST_INSIDE(ENTRY)
#undef ENTRY
};

const char *st_operation_name(int operation)
{
    return operations[operation].name;
}

/* A thread comes in oftener than it forgets its state, and stays for some operations. */
static int choose_operation(struct st_worker *worker)
{
    if (worker->depth > 0) {
        return ST_nest + choose(worker, ST_OPERATIONS - ST_nest);
    }
    return choose(worker, 8) != 0 ? ST_enter : choose(worker, ST_nest);
}

/* Half of what it holds goes back at once. A worker that went wrong leaves, too: others may wait
 * for it. */
static void give_everything_back(struct st_worker *worker)
{
    if (worker->depth == 0) {
        enter(worker);
    }
    if (worker->depth > 0) {
        LINKED(error_clear, state(worker));
    }
    for (PyObject *op; worker->depth > 0 && (op = let_go(worker)) != NULL;) {
        INLINED(decref, op);
        leave(worker, let_go(worker));
    }
    while (worker->depth > 0) {
        release(worker);
    }
}

void *st_work(void *data)
{
    struct st_worker *worker = data;
    pthread_barrier_wait(&st_shared.start);
    while (worker->todo > 0) {
        int operation = choose_operation(worker);
        worker->todo--;
        worker->done[operation]++;
        operations[operation].run(worker);
        /* In the middle of anything, others get their turn. */
        if (choose(worker, 64) == 0) {
            sched_yield();
        }
    }
    give_everything_back(worker);
    return NULL;
}
