/* SPDX-License-Identifier: MIT */
/*
 * Attaching: from a thread that Python does not know, again, nested, after a detach.
 */
#include "threads.h"

#include <pthread.h>
#include <string.h>

#define TIMES 3

/* What a foreign thread saw. */
struct notes {
    int status[TIMES];
    int kind[TIMES];
    PyThreadState *ts[TIMES];
    uint64_t id[TIMES];
    int nested_kind;
    PyThreadState *gilstate; /* what PyGILState_Ensure() would find */
    unsigned long thread_id, ident;
    int depth;              /* of entries, in the new thread state */
    PyThreadState *between; /* attached after a release */
    int kept;               /* what dropping the kept state said, while attached and after */
    int dropped;
    uint64_t id_after_drop;
    int kind_after_drop;
};

static void note_attached(struct notes *notes, const struct pyrs_attachment *attachment)
{
    struct pyrs_attachment nested = {0};
    notes->gilstate = PyGILState_GetThisThreadState();
    notes->thread_id = pyrs_thread_state_thread_id(attachment->thread_state);
    notes->ident = PyThread_get_thread_ident();
    notes->depth = pyrs_entry_depth(attachment->thread_state);
    if (pyrs_thread_state_attach(&nested) == PYRS_OK) {
        notes->nested_kind = nested.kind;
        pyrs_thread_state_release(&nested);
    }
}

static void *attach_often(void *data)
{
    struct notes *notes = data;
    struct pyrs_attachment attachment = {0};
    for (int i = 0; i < TIMES; i++) {
        notes->status[i] = pyrs_thread_state_attach(&attachment);
        if (notes->status[i] != PYRS_OK) {
            return NULL;
        }
        notes->kind[i] = attachment.kind;
        notes->ts[i] = attachment.thread_state;
        notes->id[i] = pyrs_thread_state_id(attachment.thread_state);
        note_attached(notes, &attachment);
        notes->kept = pyrs_thread_state_drop_kept();
        pyrs_thread_state_release(&attachment);
        notes->between = pyrs_thread_state_current();
    }
    notes->dropped = pyrs_thread_state_drop_kept();
    if (pyrs_thread_state_attach(&attachment) == PYRS_OK) {
        notes->id_after_drop = pyrs_thread_state_id(attachment.thread_state);
        notes->kind_after_drop = attachment.kind;
        pyrs_thread_state_release(&attachment);
    }
    return NULL;
}

static void compare_foreign(const struct notes *notes)
{
    for (int i = 0; i < TIMES; i++) {
        RT_EQUAL("pyrs_thread_state_attach", PYRS_OK, notes->status[i]);
        RT_EQUAL("pyrs_thread_state_attach", i == 0 ? PYRS_ATTACH_CREATED : PYRS_ATTACH_RESUMED,
                 notes->kind[i]);
        RT_SAME("pyrs_thread_state_attach", notes->ts[0], notes->ts[i]);
        RT_EQUAL("pyrs_thread_state_attach", notes->id[0], notes->id[i]);
    }
    RT_SAME("pyrs_thread_state_attach", notes->ts[0], notes->gilstate);
    RT_EQUAL("pyrs_thread_state_thread_id", notes->ident, notes->thread_id);
    RT_EQUAL("pyrs_thread_state_attach", PYRS_ATTACH_NESTED, notes->nested_kind);
    RT_EQUAL("pyrs_entry_depth", 0, notes->depth);
    RT_SAME("pyrs_thread_state_release", NULL, notes->between);
    RT_EQUAL("pyrs_thread_state_drop_kept", PYRS_ERR_BUSY, notes->kept);
    RT_EQUAL("pyrs_thread_state_drop_kept", PYRS_OK, notes->dropped);
    RT_EQUAL("pyrs_thread_state_drop_kept", PYRS_ATTACH_CREATED, notes->kind_after_drop);
    RT_HOLDS("pyrs_thread_state_drop_kept", notes->id_after_drop > notes->id[0],
             "a new thread state");
}

/* Two threads at once; when they have ended, so have their thread states. */
static void compare_foreign_threads(PyThreadState *ts)
{
    struct notes notes[2];
    memset(notes, 0, sizeof notes);
    int before = rt_count_thread_states();
    pyrs_entry_enter(ts);
    int started = rt_in_threads(2, attach_often, notes, sizeof notes[0]);
    pyrs_entry_leave(ts);
    RT_EQUAL("pthread_create", 2, started);
    for (int i = 0; i < started; i++) {
        compare_foreign(&notes[i]);
    }
    RT_HOLDS("pyrs_thread_state_attach", notes[0].id[0] != notes[1].id[0], "a state per thread");
    RT_EQUAL("pyrs_thread_state_attach", before, rt_count_thread_states());
}

/* The same from a thread that Rust starts. */
struct rust_notes {
    PyThreadState *ts[TIMES];
    int times;
};

static int note_in_rust(PyThreadState *ts, void *data)
{
    struct rust_notes *notes = data;
    notes->ts[notes->times++] = ts == pyrs_thread_state_current() ? ts : NULL;
    return 0;
}

static void compare_rust_thread(PyThreadState *ts)
{
    struct rust_notes notes = {{NULL}, 0};
    int before = rt_count_thread_states();
    int result;
    Py_BEGIN_ALLOW_THREADS result = pyrs_echo_thread_run(note_in_rust, &notes, TIMES);
    Py_END_ALLOW_THREADS RT_EQUAL("pyrs_thread_state_attach", 0, result);
    RT_EQUAL("pyrs_thread_state_attach", TIMES, notes.times);
    RT_HOLDS("pyrs_thread_state_attach", notes.ts[0] != NULL && notes.ts[0] != ts,
             "a thread state of its own");
    for (int i = 1; i < TIMES; i++) {
        RT_SAME("pyrs_thread_state_attach", notes.ts[0], notes.ts[i]);
    }
    RT_EQUAL("pyrs_thread_state_attach", before, rt_count_thread_states());
}

/* Detached, this thread lets another one in; Rust's detach and C's are the same. */
static int run_foreign(PyThreadState *ts, void *data)
{
    pthread_t thread;
    (void)ts;
    if (pthread_create(&thread, NULL, attach_often, data) != 0) {
        return -1;
    }
    return pthread_join(thread, NULL);
}

static void compare_detached(PyThreadState *ts)
{
    struct notes notes;
    memset(&notes, 0, sizeof notes);
    RT_EQUAL("pyrs_thread_state_detach", 0, pyrs_echo_thread_detached(ts, run_foreign, &notes));
    RT_SAME("pyrs_thread_state_reattach", ts, pyrs_thread_state_current());
    compare_foreign(&notes);
    pyrs_entry_enter(ts);
    pyrs_entry_enter(ts);
    RT_EQUAL("pyrs_thread_state_detach", PYRS_ERR_NESTED_ENTRY,
             pyrs_echo_thread_detached(ts, run_foreign, &notes));
    pyrs_entry_leave(ts);
    pyrs_entry_leave(ts);
}

/* A thread of Python's own, from native code that it calls: attached already, it may detach, and
 * then its own state comes back. Whatever is wrong, it returns to Python attached. */
static PyObject *in_python_thread(PyObject *self, PyObject *unused)
{
    struct pyrs_attachment nested = {0};
    struct pyrs_attachment resumed = {0};
    struct pyrs_detachment detachment = {NULL};
    PyThreadState *ts = pyrs_thread_state_current();
    (void)self;
    (void)unused;
    int good = ts == PyThreadState_Get() && pyrs_entry_depth(ts) == 0;
    good &= pyrs_thread_state_attach(&nested) == PYRS_OK && nested.kind == PYRS_ATTACH_NESTED;
    pyrs_thread_state_release(&nested);
    if (pyrs_thread_state_detach(ts, &detachment) != PYRS_OK) {
        Py_RETURN_FALSE;
    }
    good &= pyrs_thread_state_attach(&resumed) == PYRS_OK && resumed.thread_state == ts &&
            resumed.kind == PYRS_ATTACH_RESUMED;
    pyrs_thread_state_release(&resumed);
    if (pyrs_thread_state_reattach(&detachment) != PYRS_OK) {
        PyEval_RestoreThread(ts);
        Py_RETURN_FALSE;
    }
    return PyBool_FromLong(good);
}

static PyMethodDef method = {"look", in_python_thread, METH_NOARGS, NULL};

#define IN_PYTHON_THREAD                                                                           \
    "(lambda t, r: [t.start(), t.join(), r] and r == [True])"                                      \
    "(*(lambda r: (__import__('threading').Thread(target=lambda: r.append(x())), r))([]))"

void rt_threads_attach(void)
{
    PyThreadState *ts = PyThreadState_Get();
    PyObject *function = PyCFunction_New(&method, NULL);
    RT_HOLDS("pyrs_thread_state_attach", rt_eval_true(IN_PYTHON_THREAD, function),
             "all of it in a thread of Python's");
    Py_XDECREF(function);
    compare_foreign_threads(ts);
    compare_rust_thread(ts);
    compare_detached(ts);
}
