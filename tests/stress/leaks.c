/* SPDX-License-Identifier: MIT */
/*
 * Many round trips of every function, from C, through Rust's binding, and in Rust where there is a
 * form in Rust: at the end there are as many references, blocks and bytes as before.
 */
#include "stress.h"
#include "called.h"
#include "expected.h"
#include "script.h"

#include <malloc.h>
#include <pthread.h>

/* Only AddressSanitizer's allocator has it. */
extern size_t __sanitizer_get_current_allocated_bytes(void) __attribute__((weak));

/* What a round may keep for the next one: places in caches, whose number does not grow. */
#define WARM_UP 1000
#define BYTES_KEPT 8192

/* A million runtime checks take a minute in a debug build: a tenth of them is made. */
#define SLOW 10

/* The subjects of rounds.h. */
static PyThreadState *ts;
static PyInterpreterState *interp;
static PyObject *list, *tuple, *dict, *text, *bytes, *number, *small, *real, *exc, *other;
static struct pyrs_mutex mutex;

#define LK_DETACHED(...)                                                                           \
    do {                                                                                           \
        struct pyrs_detachment away;                                                               \
        if (pyrs_thread_state_detach(ts, &away) == PYRS_OK) {                                      \
            __VA_ARGS__;                                                                           \
            pyrs_thread_state_reattach(&away);                                                     \
        }                                                                                          \
    } while (0)

/* Inline, so that each way below has the function itself in place of `f`. */
static int visit_nothing(PyObject *op, void *unused)
{
    (void)op;
    (void)unused;
    return 0;
}

#define LK_ROUND(function, ...)                                                                    \
    static inline __attribute__((always_inline)) void round_##function(                            \
        __typeof__(&pyrs_##function) f, uint64_t times)                                            \
    {                                                                                              \
        for (uint64_t i = 0; i < times; i++) {                                                     \
            __VA_ARGS__;                                                                           \
        }                                                                                          \
    }
#include "rounds.h"
#undef LK_ROUND

/* Of the declarations, not of the rounds: one without a round does not compile. */
#define WAY(how, function, f)                                                                      \
    static void how##_##function(uint64_t times)                                                   \
    {                                                                                              \
        round_##function(f, times);                                                                \
    }
#define WAYS_API(function)                                                                         \
    WAY(from_c, function, pyrs_##function) WAY(bound, function, pyrs_bound_##function)
#define WAYS_INLINE(function) WAYS_API(function) WAY(in_rust, function, pyrs_echo_##function)
#define WAYS(function, kind) WAYS_##kind(function)
RT_DECLARED(WAYS)

typedef void rounds(uint64_t times);

static const struct row {
    const char *function;
    int number;
    rounds *ways[3];
} rows[] = {
#define ROW_API(function)                                                                          \
    {"pyrs_" #function, RT_NUMBER_##function, {from_c_##function, bound_##function, NULL}},
#define ROW_INLINE(function)                                                                       \
    {"pyrs_" #function,                                                                            \
     RT_NUMBER_##function,                                                                         \
     {from_c_##function, bound_##function, in_rust_##function}},
#define ROW(function, kind) ROW_##kind(function)
    RT_DECLARED(ROW)};

/* What was had from allocators and not given back. */
struct books {
    long long references, blocks, bytes;
};

static struct books read_books(PyObject *count_blocks)
{
    struct books books;
    PyObject *blocks = PyObject_CallNoArgs(count_blocks);
    books.blocks = blocks == NULL ? -1 : PyLong_AsLongLong(blocks);
    Py_XDECREF(blocks);
    books.references = (long long)RT_REF_TOTAL();
    if (__sanitizer_get_current_allocated_bytes != NULL) {
        books.bytes = (long long)__sanitizer_get_current_allocated_bytes();
    } else {
        struct mallinfo2 info = mallinfo2();
        books.bytes = (long long)info.uordblks + (long long)info.hblkhd;
    }
    return books;
}

struct task {
    rounds *run;
    uint64_t times;
};

static void *run_task(void *data)
{
    const struct task *task = data;
    task->run(task->times);
    return NULL;
}

/* Only a thread that Python does not know has a state that is kept, and can be dropped. */
static void run_way(const struct row *row, rounds *run, uint64_t times)
{
    struct task task = {run, times};
    pthread_t thread;
    if (row->number != RT_NUMBER_thread_state_drop_kept) {
        run(times);
        return;
    }
    int failed;
    Py_BEGIN_ALLOW_THREADS;
    failed = pthread_create(&thread, NULL, run_task, &task);
    if (failed == 0) {
        pthread_join(thread, NULL);
    }
    Py_END_ALLOW_THREADS;
    RT_EQUAL("pthread_create", 0, failed);
}

/* A cache may grow once, such as the table of interned strings. A leak grows every time. */
static long long bytes_kept(const struct row *row, rounds *run, uint64_t times,
                            PyObject *count_blocks)
{
    long long kept = 0;
    for (int attempt = 0; attempt < 3; attempt++) {
        struct books before = read_books(count_blocks);
        run_way(row, run, times);
        struct books after = read_books(count_blocks);
        RT_EQUAL(row->function, before.references, after.references);
        RT_EQUAL(row->function, before.blocks, after.blocks);
        kept = after.bytes - before.bytes;
        if (kept < BYTES_KEPT) {
            return 0;
        }
    }
    return kept;
}

static void compare_way(const struct row *row, rounds *run, uint64_t times, PyObject *count_blocks)
{
    if (row->number == RT_NUMBER_runtime_check || row->number == RT_NUMBER_runtime_require) {
        times = times / SLOW + 1;
    }
    run_way(row, run, WARM_UP);
    RT_EQUAL(row->function, 0, bytes_kept(row, run, times, count_blocks));
    RT_HOLDS(row->function, !PyErr_Occurred(), "no exception left behind");
}

#define MAKE                                                                                       \
    "import sys\n"                                                                                 \
    "subjects = [[1, 2], (1, 2), {1: 2}, 'text', b'bytes', 2**40, 7, 1.5]\n"                       \
    "exc, other = ValueError(1), KeyError(2)\n"                                                    \
    "exc.__cause__ = exc.__context__ = OSError(3)\n"                                               \
    "blocks = sys.getallocatedblocks\n"                                                            \
    "sys.unraisablehook = id\n"

static PyObject *make_subjects(void)
{
    PyObject **const subjects[] = {&list, &tuple, &dict, &text, &bytes, &number, &small, &real};
    PyObject *space = rt_run_code(MAKE);
    PyObject *made = space == NULL ? NULL : PyDict_GetItemString(space, "subjects");
    if (!RT_HOLDS("rt_run_code", made != NULL, "subjects for round trips")) {
        return space;
    }
    for (int i = 0; i < 8; i++) {
        *subjects[i] = PyList_GetItem(made, i);
    }
    exc = PyDict_GetItemString(space, "exc");
    other = PyDict_GetItemString(space, "other");
    ts = PyThreadState_Get();
    interp = PyInterpreterState_Get();
    return space;
}

void st_leaks(uint64_t times)
{
    PyObject *space = make_subjects();
    PyObject *count_blocks = space == NULL ? NULL : PyDict_GetItemString(space, "blocks");
    for (size_t i = 0; count_blocks != NULL && i < sizeof rows / sizeof rows[0]; i++) {
        for (int way = 0; way < 3 && rows[i].ways[way] != NULL; way++) {
            compare_way(&rows[i], rows[i].ways[way], times, count_blocks);
        }
    }
    Py_XDECREF(space);
}
