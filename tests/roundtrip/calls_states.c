/* SPDX-License-Identifier: MIT */
/*
 * Every function that reads a thread state, an interpreter or a frame.
 */
#include "reads.h"

/* CPython's members for what has changed its name or place. */
#if PY_VERSION_HEX >= 0x030C0000
#define RECURSION(ts, what) ((ts)->py_recursion_##what)
#else
#define RECURSION(ts, what) ((ts)->recursion_##what)
#endif
#if PY_VERSION_HEX >= 0x030D0000
#define FRAME(ts) ((ts)->current_frame)
#else
#define FRAME(ts) ((ts)->cframe->current_frame)
#endif
#if PY_VERSION_HEX >= 0x030E0000
#define CODE(frame) PyStackRef_AsPyObjectBorrow((frame)->f_executable)
#elif PY_VERSION_HEX >= 0x030D0000
#define CODE(frame) ((frame)->f_executable)
#else
#define CODE(frame) ((frame)->f_code)
#endif
#define ROOM(ts) ((char *)(ts)->datastack_limit - (char *)(ts)->datastack_top)

#define TS ((PyThreadState *)subject)
#define INTERP ((PyInterpreterState *)subject)
#define REAL_FRAME ((_PyInterpreterFrame *)subject)

/* As a loan, which pyrs gives: the thread state keeps it. */
static PyObject *handled(void)
{
    PyObject *exc = PyErr_GetHandledException();
    Py_XDECREF(exc);
    return exc;
}

/* Only a free-threaded CPython says it; elsewhere compiler or C library know the register. */
static uintptr_t thread_pointer(void)
{
#if defined(Py_GIL_DISABLED)
    return _Py_ThreadId();
#elif defined(__powerpc64__)
    register uintptr_t pointer __asm__("r13");
    __asm__("" : "=r"(pointer));
    return pointer;
#elif defined(__arm__)
    return (uintptr_t)__builtin_thread_pointer() & ~(uintptr_t)3;
#elif defined(__aarch64__) || defined(__riscv)
    return (uintptr_t)__builtin_thread_pointer();
#else
    return pthread_self();
#endif
}

#define THREAD_READINGS(X)                                                                         \
    X(thread_state_interpreter, 1, PyThreadState_GetInterpreter(TS), (TS))                         \
    X(thread_state_id, 1, PyThreadState_GetID(TS), (TS))                                           \
    X(thread_state_thread_id, 1, TS->thread_id, (TS))                                              \
    X(error_is_set, 1, _PyErr_Occurred(TS) != NULL, (TS))                                          \
    X(error_occurred, 1, _PyErr_Occurred(TS), (TS))                                                \
    X(error_handled, 1, handled(), (TS))                                                           \
    X(recursion_remaining, 1, RECURSION(TS, remaining), (TS))                                      \
    X(recursion_limit, 1, RECURSION(TS, limit), (TS))                                              \
    X(frame_current, 1, FRAME(TS), (TS))                                                           \
    X(frame_stack_room, 1, ROOM(TS), (TS))                                                         \
    X(interpreter_next_thread, 1, PyThreadState_Next(TS), (TS))                                    \
    X(owner_id, 1, thread_pointer(), ())

#define INTERPRETER_READINGS(X)                                                                    \
    X(interpreter_first_thread, 1, PyInterpreterState_ThreadHead(INTERP), (INTERP))                \
    X(interpreter_next, 1, PyInterpreterState_Next(INTERP), (INTERP))                              \
    X(interpreter_modules, 1, PyImport_GetModuleDict(), (INTERP))

#define FRAME_READINGS(X)                                                                          \
    X(frame_previous, 1, REAL_FRAME->previous, (subject))                                          \
    X(frame_executable, 1, CODE(REAL_FRAME), (subject))                                            \
    X(frame_owner, 1, REAL_FRAME->owner, (subject))

THREAD_READINGS(RT_READING)
INTERPRETER_READINGS(RT_READING)
FRAME_READINGS(RT_READING)

#define COMPARE(list, subject)                                                                     \
    do {                                                                                           \
        static const struct rt_reading readings[] = {list(RT_READING_ENTRY)};                      \
        for (size_t i = 0; i < sizeof readings / sizeof readings[0]; i++) {                        \
            rt_compare_reading(&readings[i], subject);                                             \
        }                                                                                          \
    } while (0)

/* Not inline: asked from C and through Rust's binding. */
static void compare_current(PyThreadState *ts)
{
    RT_SAME("pyrs_thread_state_current", ts, RT_C(thread_state_current)());
    RT_SAME("pyrs_thread_state_current", ts, RT_BOUND(thread_state_current)());
    RT_EQUAL("pyrs_thread_state_is_attached", 1, RT_C(thread_state_is_attached)(ts));
    RT_EQUAL("pyrs_thread_state_is_attached", 1, RT_BOUND(thread_state_is_attached)(ts));
    RT_EQUAL("pyrs_thread_state_is_attached", 0, RT_C(thread_state_is_attached)(NULL));
    RT_EQUAL("pyrs_thread_state_is_attached", 0,
             RT_BOUND(thread_state_is_attached)((PyThreadState *)&ts));
    RT_EQUAL("pyrs_thread_state_is_main_interpreter", 1,
             RT_C(thread_state_is_main_interpreter)(ts));
    RT_EQUAL("pyrs_thread_state_is_main_interpreter", 1,
             RT_BOUND(thread_state_is_main_interpreter)(ts));
    int64_t id = PyInterpreterState_GetID(PyThreadState_GetInterpreter(ts));
    RT_EQUAL("pyrs_interpreter_id", id, RT_C(interpreter_id)(PyInterpreterState_Get()));
    RT_EQUAL("pyrs_interpreter_id", id, RT_BOUND(interpreter_id)(PyInterpreterState_Get()));
}

static void compare_recursion(PyThreadState *ts)
{
    for (int i = 0; i < 2; i++) {
        RT_EQUAL("pyrs_recursion_enter", PYRS_OK,
                 (i == 0 ? RT_C(recursion_enter) : RT_BOUND(recursion_enter))(ts, " in a test"));
        (i == 0 ? RT_C(recursion_leave) : RT_BOUND(recursion_leave))(ts);
    }
    size_t room[] = {RT_C(recursion_stack_room)(ts), RT_BOUND(recursion_stack_room)(ts)};
    /* The binding is a few calls further down the same stack. */
    RT_HOLDS("pyrs_recursion_stack_room", room[0] >= room[1] && room[0] - room[1] < 4096,
             "the same room from both sides");
}

/* Whatever is running when Python calls a native function: frames, and an exception being handled.
 */
static PyObject *look(PyObject *self, PyObject *unused)
{
    PyThreadState *ts = PyThreadState_Get();
    (void)self;
    (void)unused;
    COMPARE(THREAD_READINGS, ts);
    COMPARE(INTERPRETER_READINGS, PyThreadState_GetInterpreter(ts));
    for (_PyInterpreterFrame *frame = FRAME(ts); frame != NULL; frame = frame->previous) {
        COMPARE(FRAME_READINGS, frame);
    }
    Py_RETURN_NONE;
}

static PyMethodDef look_method = {"look", look, METH_NOARGS, NULL};

/* A generator has a handler of its own, which is empty while the one that runs it handles. */
#define NESTED                                                                                     \
    "def handle():\n"                                                                              \
    "    try: 1 // 0\n"                                                                            \
    "    except ZeroDivisionError: look()\n"                                                       \
    "    yield look()\n"                                                                           \
    "for _ in handle(): (lambda: look())()\n"                                                      \
    "def called_by_handler(): yield look()\n"                                                      \
    "try: 1 // 0\n"                                                                                \
    "except ZeroDivisionError: next(called_by_handler())\n"

static void compare_while_running(void)
{
    PyObject *function = PyCFunction_New(&look_method, NULL);
    PyObject *run = rt_eval("lambda look, code: exec(code, {'look': look})");
    PyObject *result = PyObject_CallFunction(run, "Os", function, NESTED);
    RT_HOLDS("pyrs_frame_current", result == Py_None, "a call from Python");
    Py_XDECREF(result);
    Py_XDECREF(run);
    Py_XDECREF(function);
}

/* One reading more with an exception set: those of the error indicator change, the others do not.
 */
static void compare_while_raising(PyThreadState *ts)
{
    static const struct rt_reading readings[] = {THREAD_READINGS(RT_READING_ENTRY)};
    PyErr_SetString(PyExc_KeyError, "raised");
    for (size_t i = 0; i < sizeof readings / sizeof readings[0]; i++) {
        uint64_t expected = readings[i].cpython(ts, 0);
        rt_read *const ways[] = {readings[i].inlined, readings[i].twin, readings[i].bound,
                                 readings[i].rust};
        for (size_t k = 0; k < 4; k++) {
            RT_EQUAL(readings[i].function, expected, ways[k](ts, 0));
        }
    }
    PyErr_Clear();
}

void rt_calls_states(void)
{
    PyThreadState *ts = PyThreadState_Get();
    COMPARE(THREAD_READINGS, ts);
    compare_while_raising(ts);
    compare_while_running();
    compare_current(ts);
    compare_recursion(ts);
}
