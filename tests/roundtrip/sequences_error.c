/* SPDX-License-Identifier: MIT */
/*
 * Random sequences of what raises, takes, links and asks about exceptions. Each way plays the whole
 * sequence; after every step the error indicator must hold what CPython's way left there, down to
 * the last context, and at the end nobody may have kept a reference.
 */
#include "raising.h"

#include <stdio.h>
#include <string.h>

#define LONGEST 24

static const char *const way_names[RT_RAISING_WAYS] = {"CPython", "C", "Rust's binding"};

/* What the last question was answered with. */
static long said;

#define TS given->ts
/* CPython's functions say nothing where no exception is set. */
#define REAL_MATCHES (PyErr_Occurred() ? PyErr_ExceptionMatches(PyExc_OSError) : 0)

/* What is no raising: CPython's statement, and pyrs's through HOW. */
#define STEP_take(HOW) Py_XDECREF(HOW(error_take)(TS))
#define STEP_take_restore(HOW) HOW(error_restore)(TS, HOW(error_take)(TS))
#define STEP_occurred(HOW) said = HOW(error_occurred)(TS) != NULL
#define STEP_matches(HOW) said = HOW(error_matches)(TS, PyExc_OSError)
#define STEP_handle(HOW) HOW(error_handled_set)(TS, given->exc)
#define STEP_handle_none(HOW) HOW(error_handled_set)(TS, NULL)
#define STEPS(X)                                                                                   \
    X(take, Py_XDECREF(rt_take_raised()))                                                          \
    X(take_restore, rt_restore_raised(rt_take_raised()))                                           \
    X(occurred, said = PyErr_Occurred() != NULL)                                                   \
    X(matches, said = REAL_MATCHES)                                                                \
    X(handle, PyErr_SetHandledException(given->exc))                                               \
    X(handle_none, PyErr_SetHandledException(NULL))

#define RUN(how, name, ...)                                                                        \
    static void how##_##name(const struct rt_given *given)                                         \
    {                                                                                              \
        (void)given;                                                                               \
        __VA_ARGS__;                                                                               \
    }
#define DEFINE(name, statement)                                                                    \
    RUN(cpython, name, statement)                                                                  \
    RUN(from_c, name, STEP_##name(RT_C))                                                           \
    RUN(bound, name, STEP_##name(RT_BOUND))
STEPS(DEFINE)

static const struct rt_raising steps[] = {
#define ENTRY(name, statement) {#name, {cpython_##name, from_c_##name, bound_##name}},
    STEPS(ENTRY)};
#define STEP_COUNT (sizeof steps / sizeof steps[0])

/* Two exceptions to choose from; a description goes down to the last context. */
#define MAKE                                                                                       \
    "import sys\n"                                                                                 \
    "def raised(e):\n"                                                                             \
    "    try: raise e\n"                                                                           \
    "    except Exception as caught: return caught\n"                                              \
    "class Error(Exception): pass\n"                                                               \
    "value = ('a tuple', 7)\n"                                                                     \
    "pool = [raised(IndexError(3)), raised(OSError(2))]\n"                                         \
    "def name(x): return next((str(i) for i, e in enumerate(pool) if e is x), repr(x))\n"          \
    "def describe(x):\n"                                                                           \
    "    links = []\n"                                                                             \
    "    while x is not None and len(links) < 9:\n"                                                \
    "        links.append('%s tb=%d cause=%s suppress=%r' % (name(x), x.__traceback__ is not "     \
    "None, name(x.__cause__), x.__suppress_context__))\n"                                          \
    "        x = x.__context__\n"                                                                  \
    "    return ' < '.join(links) or 'none'\n"                                                     \
    "def counts():\n"                                                                              \
    "    for e in pool: e.__context__ = e.__cause__ = None\n"                                      \
    "    return 'counts %r' % [sys.getrefcount(e) for e in pool]\n"

/* A step is a choice of both: what is done, and the exception that it is given. */
static size_t operation_count(void)
{
    return 2 * (rt_raising_count() + STEP_COUNT);
}

static const struct rt_raising *operation_at(size_t number)
{
    size_t index = number / 2;
    return index < rt_raising_count() ? rt_raising_at(index) : &steps[index - rt_raising_count()];
}

/* What is raised and handled now, without changing it. */
static void describe(PyObject *space, char *out, size_t size)
{
    PyObject *exc = rt_take_raised();
    PyObject *handled = PyErr_GetHandledException();
    PyObject *text = PyObject_CallFunction(PyDict_GetItemString(space, "describe"), "O",
                                           exc == NULL ? Py_None : exc);
    PyObject *name = PyObject_CallFunction(PyDict_GetItemString(space, "name"), "O",
                                           handled == NULL ? Py_None : handled);
    snprintf(out, size, "said %ld, raised %s, handled %s", said,
             text == NULL ? "?" : PyUnicode_AsUTF8(text),
             name == NULL ? "?" : PyUnicode_AsUTF8(name));
    Py_XDECREF(text);
    Py_XDECREF(name);
    Py_XDECREF(handled);
    rt_restore_raised(exc);
}

static void describe_counts(PyObject *space, char *out, size_t size)
{
    PyErr_Clear();
    PyErr_SetHandledException(NULL);
    PyObject *text = PyObject_CallFunction(PyDict_GetItemString(space, "counts"), NULL);
    snprintf(out, size, "%s", text == NULL ? "?" : PyUnicode_AsUTF8(text));
    Py_XDECREF(text);
}

/* What each step of a sequence left behind, and at last the counts. */
struct story {
    char lines[LONGEST + 1][512];
};

static int tell(struct story *story, size_t way, const uint8_t *operations, size_t count)
{
    PyObject *space = rt_run_code(MAKE);
    if (!RT_HOLDS("sequences", space != NULL, "exceptions to raise")) {
        return 0;
    }
    struct rt_given given = {.ts = PyThreadState_Get(),
                             .type = PyDict_GetItemString(space, "Error"),
                             .value = PyDict_GetItemString(space, "value"),
                             .text = "caf\xc3\xa9",
                             .broken = "caf\xc3\xa9, then \xff and more",
                             .size = 14};
    for (size_t i = 0; i < count; i++) {
        said = 0;
        given.exc = PyList_GetItem(PyDict_GetItemString(space, "pool"), operations[i] % 2);
        operation_at(operations[i])->ways[way](&given);
        describe(space, story->lines[i], sizeof story->lines[i]);
    }
    describe_counts(space, story->lines[count], sizeof story->lines[count]);
    Py_DECREF(space);
    return 1;
}

/* The first way and line that differ from CPython's; 0 if all are the same. */
static size_t tell_all(struct story stories[RT_RAISING_WAYS], const uint8_t *operations,
                       size_t count, size_t *line)
{
    for (size_t way = 0; way < RT_RAISING_WAYS; way++) {
        if (!tell(&stories[way], way, operations, count)) {
            return RT_RAISING_WAYS;
        }
        for (*line = 0; *line <= count; (*line)++) {
            if (strcmp(stories[0].lines[*line], stories[way].lines[*line]) != 0) {
                return way;
            }
        }
    }
    return 0;
}

static int play(uint32_t state, const uint8_t *operations, size_t count)
{
    static struct story stories[RT_RAISING_WAYS];
    size_t line;
    (void)state;
    return tell_all(stories, operations, count, &line) != 0;
}

static void report(const struct pyrs_echo_sequence *sequence)
{
    static struct story stories[RT_RAISING_WAYS];
    char item[1024];
    size_t line = 0;
    size_t way = tell_all(stories, sequence->operations, sequence->count, &line);
    if (way == 0 || way == RT_RAISING_WAYS) {
        rt_drift("sequences", "the same difference again", "none", RT_HERE);
        return;
    }
    int written = snprintf(item, sizeof item, "%s:", way_names[way]);
    for (size_t i = 0; i < sequence->count && written > 0 && (size_t)written < sizeof item; i++) {
        written +=
            snprintf(item + written, sizeof item - (size_t)written, " %s(%d)",
                     operation_at(sequence->operations[i])->function, sequence->operations[i] % 2);
    }
    rt_drift(item, stories[0].lines[line], stories[way].lines[line], RT_HERE);
}

void rt_sequences_error(void)
{
    struct pyrs_echo_sequence shortest;
    int played = pyrs_echo_sequences(play, 1, (uint8_t)operation_count(), LONGEST, &shortest);
    RT_HOLDS("sequences", played > 0 || played == -1, "sequences of exceptions to play");
    if (played == -1) {
        report(&shortest);
    }
}
