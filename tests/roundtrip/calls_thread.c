/* SPDX-License-Identifier: MIT */
/*
 * Attaching, entries, locks and signals in the thread that runs the group. What other threads see
 * is the group `threads`.
 */
#include "calls.h"

static PyThreadState *ts;

static void compare_attach(int (*attach)(struct pyrs_attachment *),
                           void (*release)(struct pyrs_attachment *))
{
    struct pyrs_attachment attachment = {0};
    RT_EQUAL("pyrs_thread_state_attach", PYRS_OK, attach(&attachment));
    RT_SAME("pyrs_thread_state_attach", ts, attachment.thread_state);
    RT_EQUAL("pyrs_thread_state_attach", PYRS_ATTACH_NESTED, attachment.kind);
    release(&attachment);
    RT_EQUAL("pyrs_thread_state_release", PYRS_ATTACH_NONE, attachment.kind);
    release(&attachment);
    RT_SAME("pyrs_thread_state_release", ts, pyrs_thread_state_current());
}

#if PY_VERSION_HEX >= 0x030D0000
#define CURRENT() PyThreadState_GetUnchecked()
#else
#define CURRENT() _PyThreadState_UncheckedGet()
#endif

/* What CPython's pair makes current in a detached thread, and what is current after it. */
static void ensure_and_release(PyThreadState **ensured, PyThreadState **released)
{
    PyEval_SaveThread();
    PyGILState_STATE state = RT_CPYTHON(thread_state_attach, PyGILState_Ensure());
    *ensured = CURRENT();
    RT_CPYTHON(thread_state_release, PyGILState_Release(state));
    *released = CURRENT();
    PyEval_RestoreThread(ts);
}

/* Detached, the same functions make the own state current and give it up again. */
static void compare_resume(int (*attach)(struct pyrs_attachment *),
                           void (*release)(struct pyrs_attachment *))
{
    struct pyrs_attachment attachment = {0};
    PyThreadState *ensured, *ensured_released;
    ensure_and_release(&ensured, &ensured_released);
    PyEval_SaveThread();
    int status = attach(&attachment);
    int kind = attachment.kind;
    PyThreadState *attached = pyrs_thread_state_current();
    release(&attachment);
    PyThreadState *released = pyrs_thread_state_current();
    PyEval_RestoreThread(ts);
    RT_EQUAL("pyrs_thread_state_attach", PYRS_OK, status);
    RT_EQUAL("pyrs_thread_state_attach", PYRS_ATTACH_RESUMED, kind);
    RT_SAME("pyrs_thread_state_attach", ensured, attached);
    RT_SAME("pyrs_thread_state_release", ensured_released, released);
    RT_EQUAL("pyrs_thread_state_release", PYRS_ATTACH_NONE, attachment.kind);
}

static void compare_detach(int (*detach)(PyThreadState *, struct pyrs_detachment *),
                           int (*reattach)(const struct pyrs_detachment *))
{
    struct pyrs_detachment detachment = {NULL};
    RT_EQUAL("pyrs_thread_state_detach", PYRS_ERR_NOT_ATTACHED, detach(NULL, &detachment));
    RT_SAME("pyrs_thread_state_detach", NULL, detachment.thread_state);
    int detached = detach(ts, &detachment);
    PyThreadState *between = pyrs_thread_state_current();
    int reattached = reattach(&detachment);
    RT_EQUAL("pyrs_thread_state_detach", PYRS_OK, detached);
    RT_SAME("pyrs_thread_state_detach", ts, detachment.thread_state);
    RT_SAME("pyrs_thread_state_detach", NULL, between);
    RT_EQUAL("pyrs_thread_state_reattach", PYRS_OK, reattached);
    RT_SAME("pyrs_thread_state_reattach", ts, pyrs_thread_state_current());
}

/* C and Rust count in the same place. */
static void compare_entry(void)
{
    struct pyrs_detachment detachment = {NULL};
    RT_EQUAL("pyrs_entry_depth", 0, RT_C(entry_depth)(ts));
    RT_EQUAL("pyrs_entry_leave", PYRS_ERR_ARGUMENT, RT_C(entry_leave)(ts));
    RT_EQUAL("pyrs_entry_leave", PYRS_ERR_ARGUMENT, RT_BOUND(entry_leave)(ts));
    PyErr_SetString(PyExc_ValueError, "stays");
    RT_EQUAL("pyrs_entry_enter", 1, RT_C(entry_enter)(ts));
    RT_EQUAL("pyrs_entry_enter", 2, RT_BOUND(entry_enter)(ts));
    RT_HOLDS("pyrs_entry_enter", PyErr_ExceptionMatches(PyExc_ValueError), "stays raised");
    PyErr_Clear();
    RT_EQUAL("pyrs_entry_depth", 2, RT_BOUND(entry_depth)(ts));
    RT_EQUAL("pyrs_thread_state_detach", PYRS_ERR_NESTED_ENTRY,
             RT_C(thread_state_detach)(ts, &detachment));
    RT_EQUAL("pyrs_entry_leave", 1, RT_C(entry_leave)(ts));
    RT_EQUAL("pyrs_entry_leave", 0, RT_BOUND(entry_leave)(ts));
    RT_EQUAL("pyrs_entry_depth", 0, RT_C(entry_depth)(ts));
}

/* What is locked on one side is locked on the other. */
#define COMPARE_MUTEX(LOCKER, OTHER)                                                               \
    do {                                                                                           \
        struct pyrs_mutex mutex = {PYRS_UNLOCKED};                                                 \
        LOCKER(mutex_lock)(&mutex);                                                                \
        RT_EQUAL("pyrs_mutex_lock", PYRS_LOCKED, mutex._bits);                                     \
        RT_EQUAL("pyrs_mutex_is_locked", 1, OTHER(mutex_is_locked)(&mutex));                       \
        RT_EQUAL("pyrs_mutex_try_lock", 0, OTHER(mutex_try_lock)(&mutex));                         \
        OTHER(mutex_unlock)(&mutex);                                                               \
        RT_EQUAL("pyrs_mutex_unlock", PYRS_UNLOCKED, mutex._bits);                                 \
        RT_EQUAL("pyrs_mutex_is_locked", 0, LOCKER(mutex_is_locked)(&mutex));                      \
        RT_EQUAL("pyrs_mutex_try_lock", 1, LOCKER(mutex_try_lock)(&mutex));                        \
        RT_EQUAL("pyrs_mutex_try_lock", PYRS_LOCKED, mutex._bits);                                 \
        OTHER(mutex_unlock)(&mutex);                                                               \
        RT_EQUAL("pyrs_mutex_unlock", PYRS_UNLOCKED, mutex._bits);                                 \
    } while (0)

static void compare_mutex_slow(void (*lock)(struct pyrs_mutex *),
                               void (*unlock)(struct pyrs_mutex *))
{
    struct pyrs_mutex mutex = {PYRS_UNLOCKED};
    lock(&mutex);
    RT_EQUAL("pyrs_mutex_lock_slow", PYRS_LOCKED, mutex._bits);
    unlock(&mutex);
    RT_EQUAL("pyrs_mutex_unlock_slow", PYRS_UNLOCKED, mutex._bits);
}

/* On a free-threaded build the section holds the object's lock; on another there is none. */
#if PYRS_LAYOUT_FREE_THREADED
#define LOCKED(op) (PYRS_OBJECT(op)->ob_mutex._bits & PYRS_LOCKED)
#else
#define LOCKED(op) 1
#endif
#define COMPARE_SECTION(HOW)                                                                       \
    do {                                                                                           \
        struct pyrs_critical_section one;                                                          \
        struct pyrs_critical_section2 two;                                                         \
        HOW(critical_section_begin)(&one, a);                                                      \
        RT_EQUAL("pyrs_critical_section_begin", 1, LOCKED(a));                                     \
        HOW(critical_section_end)(&one);                                                           \
        HOW(critical_section2_begin)(&two, a, b);                                                  \
        RT_EQUAL("pyrs_critical_section2_begin", 2, LOCKED(a) + LOCKED(b));                        \
        HOW(critical_section2_end)(&two);                                                          \
        RT_SAME("pyrs_critical_section2_end", ts, pyrs_thread_state_current());                    \
    } while (0)

static void compare_sections(void)
{
    PyObject *a = PyList_New(0);
    PyObject *b = PyDict_New();
    COMPARE_SECTION(RT_C);
    COMPARE_SECTION(RT_TWIN);
    COMPARE_SECTION(RT_BOUND);
    COMPARE_SECTION(RT_RUST);
    Py_DECREF(a);
    Py_DECREF(b);
}

/* Python leaves SIGINT alone where it was ignored from the start, as in a background job. */
#define RAISE_ON_SIGINT                                                                            \
    "(lambda signal: signal.signal(signal.SIGINT, signal.default_int_handler))"                    \
    "(__import__('signal'))"
#define HANDLE_SIGINT "(lambda signal: signal.signal(signal.SIGINT, x))(__import__('signal'))"

/* A signal whose handler raises: pending until somebody checks. */
static void compare_signals(int (*pending)(PyThreadState *), int (*check)(PyThreadState *))
{
    RT_EQUAL("pyrs_signals_check", PYRS_OK, check(ts));
    PyErr_SetInterrupt();
    RT_EQUAL("pyrs_signals_pending", 1, pending(ts));
    RT_EQUAL("pyrs_signals_check", PYRS_ERR_EXCEPTION, check(ts));
    RT_HOLDS("pyrs_signals_check", PyErr_ExceptionMatches(PyExc_KeyboardInterrupt),
             "KeyboardInterrupt");
    PyErr_Clear();
    RT_EQUAL("pyrs_signals_check", PYRS_OK, check(ts));
}

/* Attached as this thread is, a quick answer is due from the second question on. */
static void compare_peek(void)
{
    PyThreadState *expected = RT_CPYTHON(thread_state_peek, CURRENT());
    RT_SAME("pyrs_thread_state_peek", expected, RT_C(thread_state_peek)());
    RT_SAME("pyrs_thread_state_peek", expected, RT_TWIN(thread_state_peek)());
    RT_SAME("pyrs_thread_state_peek", expected, RT_BOUND(thread_state_peek)());
    RT_SAME("pyrs_thread_state_peek", expected, RT_RUST(thread_state_peek)());
    PyEval_SaveThread();
    expected = CURRENT();
    PyThreadState *detached[] = {RT_C(thread_state_peek)(), RT_TWIN(thread_state_peek)(),
                                 RT_BOUND(thread_state_peek)(), RT_RUST(thread_state_peek)()};
    PyEval_RestoreThread(ts);
    for (size_t i = 0; i < sizeof detached / sizeof detached[0]; i++) {
        RT_SAME("pyrs_thread_state_peek", expected, detached[i]);
    }
}

void rt_calls_thread(void)
{
    ts = PyThreadState_Get();
    compare_attach(RT_C(thread_state_attach_slow), RT_C(thread_state_release_slow));
    compare_attach(RT_BOUND(thread_state_attach_slow), RT_BOUND(thread_state_release_slow));
    compare_attach(RT_C(thread_state_attach), RT_C(thread_state_release));
    compare_attach(RT_TWIN(thread_state_attach), RT_TWIN(thread_state_release));
    compare_attach(RT_BOUND(thread_state_attach), RT_BOUND(thread_state_release));
    compare_attach(RT_RUST(thread_state_attach), RT_RUST(thread_state_release));
    compare_resume(RT_C(thread_state_attach), RT_C(thread_state_release));
    compare_resume(RT_TWIN(thread_state_attach), RT_TWIN(thread_state_release));
    compare_resume(RT_RUST(thread_state_attach), RT_RUST(thread_state_release));
    compare_peek();
    compare_detach(RT_C(thread_state_detach), RT_C(thread_state_reattach));
    compare_detach(RT_BOUND(thread_state_detach), RT_BOUND(thread_state_reattach));
    RT_EQUAL("pyrs_thread_state_drop_kept", PYRS_ERR_BUSY, RT_C(thread_state_drop_kept)());
    RT_EQUAL("pyrs_thread_state_drop_kept", PYRS_ERR_BUSY, RT_BOUND(thread_state_drop_kept)());
    compare_entry();
    COMPARE_MUTEX(RT_C, RT_RUST);
    COMPARE_MUTEX(RT_RUST, RT_C);
    COMPARE_MUTEX(RT_TWIN, RT_BOUND);
    COMPARE_MUTEX(RT_BOUND, RT_TWIN);
    compare_mutex_slow(RT_C(mutex_lock_slow), RT_C(mutex_unlock_slow));
    compare_mutex_slow(RT_BOUND(mutex_lock_slow), RT_BOUND(mutex_unlock_slow));
    compare_sections();
    PyObject *handler = rt_eval(RAISE_ON_SIGINT);
    compare_signals(RT_C(signals_pending), RT_C(signals_check));
    compare_signals(RT_BOUND(signals_pending), RT_BOUND(signals_check));
    Py_XDECREF(rt_eval_with(HANDLE_SIGINT, handler));
    Py_XDECREF(handler);
}
