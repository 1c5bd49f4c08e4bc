/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE
/*
 * A thread that keeps attaching while the interpreter ends is refused: it is neither killed nor
 * hung. That takes an interpreter that ends, so another process runs it; programs that embed an
 * interpreter have tests of their own for this.
 */
#include "join.h"
#include "threads.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define THREADS 3

static pthread_t threads[THREADS];
static int answers[THREADS];
static int attached[THREADS];

static void *attach_until_refused(void *data)
{
    int *answer = data;
    struct pyrs_attachment attachment = {0};
    for (;;) {
        int status = pyrs_thread_state_attach(&attachment);
        if (status != PYRS_OK) {
            *answer = status;
            return NULL;
        }
        __atomic_add_fetch(&attached[answer - answers], 1, __ATOMIC_RELEASE);
        pyrs_thread_state_release(&attachment);
    }
}

/* A thread that asks while the interpreter ends, or only after it, gets another answer. */
static const char *answer_text(int status)
{
    int refused = status == PYRS_ERR_FINALIZING || status == PYRS_ERR_NOT_INITIALIZED;
    return refused ? "refused" : pyrs_status_name(status);
}

/* Runs after main() has ended the interpreter. */
static void report(void)
{
    struct timespec deadline = rt_deadline();
    for (int i = 0; i < THREADS; i++) {
        int late = rt_join(threads[i], &deadline);
        printf("%s%s%s\n", late ? "no answer" : answer_text(answers[i]),
               attached[i] == 0 ? ", never attached" : "",
               pyrs_thread_state_current() == NULL ? "" : ", attached at the end");
    }
    fflush(stdout);
}

/* A thread that never attaches is reported as such in the end. */
static void wait_until_each_attached(void)
{
    const struct timespec moment = {0, 1000000};
    struct timespec deadline = rt_deadline();
    while (!rt_is_past(&deadline)) {
        int waiting = 0;
        for (int i = 0; i < THREADS; i++) {
            waiting += __atomic_load_n(&attached[i], __ATOMIC_ACQUIRE) == 0;
        }
        if (waiting == 0) {
            return;
        }
        nanosleep(&moment, NULL);
    }
}

PyObject *rt_attach_until_the_end(PyObject *self, PyObject *unused)
{
    (void)self;
    (void)unused;
    for (int i = 0; i < THREADS; i++) {
        if (pthread_create(&threads[i], NULL, attach_until_refused, &answers[i]) != 0) {
            return PyErr_SetFromErrno(PyExc_OSError);
        }
    }
    atexit(report);
    Py_BEGIN_ALLOW_THREADS;
    wait_until_each_attached();
    Py_END_ALLOW_THREADS;
    Py_RETURN_NONE;
}

/* x is the file of this module. PYRS_EMULATOR is what starts programs of this interpreter's machine
 * where it is not the one we run on. */
#define RUN                                                                                        \
    "(lambda subprocess, sys, os, shlex: subprocess.run(["                                         \
    "*shlex.split(os.environ.get('PYRS_EMULATOR', '')), sys.executable, '-S', '-c', "              \
    "'import sys; sys.path.insert(0, sys.argv[1]); import _pyrs_roundtrip_c as m; '"               \
    "'m.attach_until_the_end()', os.path.dirname(x)], capture_output=True, text=True, "            \
    "timeout=180))"                                                                                \
    "(*map(__import__, ('subprocess', 'sys', 'os', 'shlex')))"

void rt_threads_exit(void)
{
    if (rt_module_file == NULL) {
        return;
    }
    PyObject *file = PyUnicode_FromString(rt_module_file);
    PyObject *process = rt_eval_with(RUN, file);
    PyObject *said = process == NULL ? NULL : rt_eval_with("x.stdout + x.stderr", process);
    if (RT_HOLDS("pyrs_thread_state_attach", said != NULL, "a process that ends")) {
        RT_TEXT("pyrs_thread_state_attach", "refused\nrefused\nrefused\n", PyUnicode_AsUTF8(said));
        RT_EQUAL("pyrs_thread_state_attach", 0, rt_eval_int_with("x.returncode", process));
    } else {
        PyErr_Print();
    }
    Py_XDECREF(said);
    Py_XDECREF(process);
    Py_XDECREF(file);
}
