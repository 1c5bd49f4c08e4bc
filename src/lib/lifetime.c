/* SPDX-License-Identifier: MIT */
#include "lifetime.h"

#include <pyrs/deferred.h>
#include <pyrs/error.h>
#include <pyrs/layout.h>
#include <pyrs/runtime.h>
#include <pyrs/status.h>
#include <pyrs/thread_state.h>

#include "thread_own.h"

#include <pthread.h>
#include <time.h>

/* Whether the end of this life will be noticed: not yet, somebody is seeing to it, yes. */
enum watch { UNWATCHED, STARTING, WATCHED };

static unsigned long epoch = 1;
static int watch = UNWATCHED;

/* How many threads wait to be attached, and the number of the thread that closed the door, or 0. */
static size_t waiting;
static unsigned long closer;

/* CPython's exit functions are for one life: whoever needs the next one watches again. */
static void next_epoch(void)
{
    __atomic_store_n(&closer, 0, __ATOMIC_SEQ_CST);
    __atomic_fetch_add(&epoch, 1, __ATOMIC_RELEASE);
    __atomic_store_n(&watch, UNWATCHED, __ATOMIC_RELEASE);
}

unsigned long pyrs__epoch(void)
{
    return __atomic_load_n(&epoch, __ATOMIC_ACQUIRE);
}

int pyrs__is_closed(void)
{
    return __atomic_load_n(&closer, __ATOMIC_SEQ_CST) != 0;
}

/* The thread that ends the interpreter detaches and attaches while it does. */
static int may_finish(PyThreadState *own)
{
    unsigned long finisher = __atomic_load_n(&closer, __ATOMIC_SEQ_CST);
    if (finisher != 0 && finisher == PyThread_get_thread_ident()) {
        return 1;
    }
    struct pyrs_runtime_state *runtime = (struct pyrs_runtime_state *)&_PyRuntime;
    return own != NULL && own == __atomic_load_n(&runtime->_finalizing, __ATOMIC_ACQUIRE);
}

#if PYRS__END_WAITS

/* How many guards this thread holds. With one it is safe to attach, whoever has closed the door. */
static _Thread_local size_t guards;

static int holds_guard(void)
{
    return guards > 0 || pyrs__thread_own_holds_guard();
}

#endif

#if PYRS_LAYOUT_MINOR >= 15

/* CPython waits for its guards itself. */
static int guards_are_closed(void)
{
    return 1;
}

void pyrs__guards_forget(void)
{
}

static void forget_guards_of_others(void)
{
}

/* Hold finalization back until the guard is closed. */
static int open_guard(void **out)
{
    PyInterpreterView *view = PyInterpreterView_FromMain();
    if (view == NULL) {
        return PYRS_ERR_NO_MEMORY;
    }
    PyInterpreterGuard *guard = PyInterpreterGuard_FromView(view);
    PyInterpreterView_Close(view);
    if (guard == NULL) {
        return PYRS_ERR_FINALIZING;
    }
    guards++;
    *out = guard;
    return PYRS_OK;
}

void pyrs__guard_close(void *guard)
{
    if (guard != NULL && !pyrs__thread_own_close_guard(guard)) {
        guards--;
        PyInterpreterGuard_Close(guard);
    }
}

#elif PYRS_LAYOUT_FREE_THREADED

/*
 * How many guards there are. Finalization frees the thread states of those who are attached, and a
 * thread that detaches then looks into its own: without a GIL nobody else sees to it that it is
 * done.
 */
static size_t all_guards;

static int guards_are_closed(void)
{
    return __atomic_load_n(&all_guards, __ATOMIC_SEQ_CST) == guards;
}

static int open_guard(void **out)
{
    guards++;
    __atomic_fetch_add(&all_guards, 1, __ATOMIC_SEQ_CST);
    *out = &all_guards;
    return PYRS_OK;
}

void pyrs__guards_forget(void)
{
    __atomic_fetch_sub(&all_guards, guards, __ATOMIC_SEQ_CST);
    guards = 0;
}

static void forget_guards_of_others(void)
{
    all_guards = guards;
}

void pyrs__guard_close(void *guard)
{
    if (guard != NULL && !pyrs__thread_own_close_guard(guard)) {
        guards--;
        __atomic_fetch_sub(&all_guards, 1, __ATOMIC_SEQ_CST);
    }
}

#else

static int guards_are_closed(void)
{
    return 1;
}

void pyrs__guards_forget(void)
{
}

static void forget_guards_of_others(void)
{
}

static int holds_guard(void)
{
    return 0;
}

static int open_guard(void **out)
{
    *out = NULL;
    return PYRS_OK;
}

#endif

static _Thread_local int drains;

int pyrs__drains_here(void)
{
    return drains;
}

void pyrs__set_drains_here(int value)
{
    drains = value;
}

/*
 * Has everybody gone through who came before the door was closed, and out again where that has to
 * be, and everything been given back that was left before? A drain that is running further out in
 * this thread never ends meanwhile.
 */
static int is_quiet(PyThreadState *ts)
{
    int drained = 0;
    do {
        drained = pyrs_decref_drain(ts);
    } while (drained > 0);
    return __atomic_load_n(&waiting, __ATOMIC_SEQ_CST) == 0 && guards_are_closed() &&
           pyrs__thread_own_is_quiet() && (pyrs__deferred_is_empty() || pyrs__drains_here());
}

/*
 * Runs attached, as one of atexit's functions, before CPython turns anybody away. Guards alone
 * would not do from 3.15 on: while some come before others go, finalization never finds a moment.
 */
static PyObject *close_door(PyObject *self, PyObject *unused)
{
    const struct timespec moment = {0, 100000};
    PyThreadState *ts = pyrs_thread_state_current();
    (void)self;
    (void)unused;
    __atomic_store_n(&closer, PyThread_get_thread_ident(), __ATOMIC_SEQ_CST);
    pyrs__thread_own_forget_all();
    while (!is_quiet(ts)) {
        PyEval_SaveThread();
        nanosleep(&moment, NULL);
        PyEval_RestoreThread(ts);
    }
    return pyrs_new_ref(&_Py_NoneStruct);
}

/* atexit.register(close_door), from C. */
static int watch_finalization(void)
{
    static struct pyrs_method_def method = {
        .ml_name = "pyrs_close_door", .ml_meth = close_door, .ml_flags = PYRS_METH_NOARGS};
    PyObject *module = PyImport_ImportModule("atexit");
    PyObject *add = module == NULL ? NULL : PyObject_GetAttrString(module, "register");
    PyObject *door = add == NULL ? NULL : PyCMethod_New((PyMethodDef *)&method, NULL, NULL, NULL);
    PyObject *result = door == NULL ? NULL : PyObject_CallOneArg(add, door);
    int added = result != NULL;
    pyrs_xdecref(result);
    pyrs_xdecref(door);
    pyrs_xdecref(add);
    pyrs_xdecref(module);
    return added;
}

/* The other threads of the parent process are not here, nor who was seeing to the watch. */
static void forget_others(void)
{
    if (watch == STARTING) {
        watch = UNWATCHED;
    }
    __atomic_store_n(&waiting, 0, __ATOMIC_SEQ_CST);
    forget_guards_of_others();
    pyrs__thread_own_forget_others();
    pyrs__deferred_after_fork();
}

static void watch_forks(void)
{
    pthread_atfork(NULL, NULL, forget_others);
}

static int start_watching(PyThreadState *ts)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    PyObject *exc = pyrs_error_take(ts);
    int done = watch_finalization() && Py_AtExit(next_epoch) == 0;
    pyrs_error_restore(ts, exc);
    pthread_once(&once, watch_forks);
    return done;
}

int pyrs__lifetime_watch(PyThreadState *ts)
{
    int state = __atomic_load_n(&watch, __ATOMIC_ACQUIRE);
    if (state != UNWATCHED) {
        return state == WATCHED;
    }
    if (!pyrs_thread_state_is_main_interpreter(ts) || pyrs_runtime_is_finalizing() ||
        !__atomic_compare_exchange_n(&watch, &state, STARTING, 0, __ATOMIC_ACQ_REL,
                                     __ATOMIC_ACQUIRE)) {
        return 0;
    }
    int done = start_watching(ts);
    __atomic_store_n(&watch, done ? WATCHED : UNWATCHED, __ATOMIC_RELEASE);
    return done;
}

/* CPython says that it is finalizing until somebody initializes it again; its end was noticed. */
static int admit(PyThreadState *own, void **guard)
{
    if (holds_guard() || may_finish(own)) {
        return PYRS_OK;
    }
    if (pyrs__is_closed()) {
        return PYRS_ERR_FINALIZING;
    }
    int ended = __atomic_load_n(&watch, __ATOMIC_ACQUIRE) != WATCHED;
    if (!pyrs_runtime_is_initialized() && ended) {
        return PYRS_ERR_NOT_INITIALIZED;
    }
    if (!pyrs_runtime_is_initialized() || pyrs_runtime_is_finalizing()) {
        return PYRS_ERR_FINALIZING;
    }
    return open_guard(guard);
}

/*
 * Counted before looking: either the count is seen from the door, or the closed door from here. The
 * look before that spares the door the sight of those who come again and again.
 */
int pyrs__attach_begin(PyThreadState *own, void **guard)
{
    if (pyrs__is_closed() && !holds_guard() && !may_finish(own)) {
        return PYRS_ERR_FINALIZING;
    }
    __atomic_fetch_add(&waiting, 1, __ATOMIC_SEQ_CST);
    int status = admit(own, guard);
    if (status < 0) {
        pyrs__attach_end();
    }
    return status;
}

void pyrs__attach_end(void)
{
    __atomic_fetch_sub(&waiting, 1, __ATOMIC_SEQ_CST);
}
