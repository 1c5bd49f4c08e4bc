/* SPDX-License-Identifier: MIT */
/* Thread states, interpreters, and who is attached with which. */
#include "fake.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include <pyrs/unstable/interpreter.h>

/* More than any version's thread state, so that the layout is all that limits it. */
enum { THREAD_STATE_SIZE = 4096, INTERPRETERS = 2 };

/* The part of the runtime state that the layout describes, and room behind it. */
extern unsigned char fake_runtime[sizeof(struct pyrs_runtime_state) + 64] __asm__("_PyRuntime");
_Alignas(64) unsigned char fake_runtime[sizeof(struct pyrs_runtime_state) + 64];

struct thread {
    struct thread *next;
    _Alignas(16) unsigned char bytes[THREAD_STATE_SIZE];
};

static struct thread *threads;
static int made;
static uint64_t next_id;
static struct pyrs_interpreter_state interpreters[INTERPRETERS];
static PyThreadState *main_thread;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static _Thread_local PyThreadState *attached;
static _Thread_local PyThreadState *own;
/* 3.11 asks the process, not the thread. */
static PyThreadState *attached_of_process;

static PyThreadState *new_thread_state(PyInterpreterState *interp)
{
    struct thread *thread = __real_calloc(1, sizeof *thread);
    assert_non_null(thread);
    struct pyrs_thread_state *ts = (struct pyrs_thread_state *)thread->bytes;
    pthread_mutex_lock(&lock);
    thread->next = threads;
    threads = thread;
    ts->id = next_id++;
    pthread_mutex_unlock(&lock);
    ts->interp = interp;
    ts->thread_id = (unsigned long)pthread_self();
    ts->exc_info = &ts->exc_state;
    return (PyThreadState *)ts;
}

PyInterpreterState *fake_interpreter(int index)
{
    return (PyInterpreterState *)&interpreters[index];
}

PyThreadState *fake_thread(PyInterpreterState *interp)
{
    return new_thread_state(interp);
}

PyThreadState *fake_main_thread(void)
{
    return main_thread;
}

/* From 3.13 on a thread state says whether it is attached. */
static void set_attached(PyThreadState *ts, int yes)
{
#if PYRS_LAYOUT_MINOR >= 13
    if (ts != NULL) {
        __atomic_store_n(&PYRS_THREAD_STATE(ts)->state,
                         yes ? PYRS_THREAD_ATTACHED : PYRS_THREAD_DETACHED, __ATOMIC_RELAXED);
    }
#else
    (void)ts;
    (void)yes;
#endif
}

void fake_attach(PyThreadState *ts)
{
    set_attached(attached, 0);
    set_attached(ts, 1);
    attached = ts;
    __atomic_store_n(&attached_of_process, ts, __ATOMIC_RELAXED);
}

void fake_set_own(PyThreadState *ts)
{
    own = ts;
}

int fake_live_threads(void)
{
    return __atomic_load_n(&made, __ATOMIC_RELAXED);
}

PyThreadState *PyThreadState_New(PyInterpreterState *interp)
{
    if (fake_refuses(__func__)) {
        return NULL;
    }
    __atomic_fetch_add(&made, 1, __ATOMIC_RELAXED);
    own = new_thread_state(interp);
    return own;
}

void PyThreadState_Clear(PyThreadState *ts)
{
    fake_refuses(__func__);
    assert_ptr_equal(attached, ts);
    pyrs_clear(&PYRS_THREAD_STATE(ts)->dict);
}

void PyThreadState_DeleteCurrent(void)
{
    fake_refuses(__func__);
    assert_non_null(attached);
    __atomic_fetch_sub(&made, 1, __ATOMIC_RELAXED);
    fake_attach(NULL);
    own = NULL;
}

PyThreadState *PyEval_SaveThread(void)
{
    PyThreadState *ts = attached;
    fake_refuses(__func__);
    assert_non_null(ts);
    fake_attach(NULL);
    if (fake.on_save != NULL) {
        fake.on_save();
    }
    return ts;
}

void PyEval_RestoreThread(PyThreadState *ts)
{
    fake_refuses(__func__);
    assert_non_null(ts);
    assert_null(attached);
    fake_attach(ts);
}

PyThreadState *PyThreadState_GetUnchecked(void)
{
    return attached;
}

PyThreadState *_PyThreadState_UncheckedGet(void)
{
    return PYRS_LAYOUT_MINOR >= 12 ? attached
                                   : __atomic_load_n(&attached_of_process, __ATOMIC_RELAXED);
}

PyThreadState *PyGILState_GetThisThreadState(void)
{
    return own;
}

uint64_t PyThreadState_GetID(PyThreadState *ts)
{
    return PYRS_THREAD_STATE(ts)->id + (uint64_t)fake_refuses(__func__);
}

PyInterpreterState *PyThreadState_GetInterpreter(PyThreadState *ts)
{
    return PYRS_THREAD_STATE(ts)->interp;
}

unsigned long PyThread_get_thread_ident(void)
{
    return (unsigned long)pthread_self();
}

PyInterpreterState *PyInterpreterState_Main(void)
{
    return fake_interpreter(0);
}

PyInterpreterState *PyInterpreterState_Head(void)
{
    return fake_interpreter(0);
}

PyInterpreterState *PyInterpreterState_Next(PyInterpreterState *interp)
{
    return fake.interpreters > 1 && interp == fake_interpreter(0) ? fake_interpreter(1) : NULL;
}

int64_t PyInterpreterState_GetID(PyInterpreterState *interp)
{
    return interp == fake_interpreter(0) ? 0 : 1;
}

int Py_IsInitialized(void)
{
    return fake.initialized;
}

int Py_IsFinalizing(void)
{
    return fake.finalizing;
}

int _Py_IsFinalizing(void)
{
    return fake.finalizing;
}

int Py_AtExit(void (*function)(void))
{
    if (fake_refuses(__func__)) {
        return -1;
    }
    fake.at_exit = function;
    return 0;
}

int Py_EnterRecursiveCall(const char *where)
{
    (void)where;
    return fake_refuses(__func__) ? -1 : 0;
}

void Py_LeaveRecursiveCall(void)
{
    fake_refuses(__func__);
}

/* ---- what holds finalization back, from 3.15 on; the view and the guard are only counted ---- */

static char the_view;
static char the_guard;

PyInterpreterView *PyInterpreterView_FromMain(void)
{
    return fake_refuses(__func__) ? NULL : (PyInterpreterView *)&the_view;
}

void PyInterpreterView_Close(PyInterpreterView *view)
{
    assert_ptr_equal(view, &the_view);
    fake_refuses(__func__);
}

PyInterpreterGuard *PyInterpreterGuard_FromView(PyInterpreterView *view)
{
    assert_ptr_equal(view, &the_view);
    return fake_refuses(__func__) || fake.finalizing ? NULL : (PyInterpreterGuard *)&the_guard;
}

void PyInterpreterGuard_Close(PyInterpreterGuard *guard)
{
    assert_ptr_equal(guard, &the_guard);
    fake_refuses(__func__);
}

void fake_reset_threads(void)
{
    memset(interpreters, 0, sizeof interpreters);
    memset(fake_runtime, 0, sizeof fake_runtime);
    made = 0;
    next_id = 1;
    main_thread = new_thread_state(fake_interpreter(0));
    fake_set_own(main_thread);
    fake_attach(main_thread);
}

void fake_free_threads(void)
{
    fake_attach(NULL);
    fake_set_own(NULL);
    while (threads != NULL) {
        struct thread *thread = threads;
        threads = thread->next;
        free(thread);
    }
}
