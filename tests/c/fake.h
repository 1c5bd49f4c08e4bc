/* SPDX-License-Identifier: MIT */
/*
 * fake.h - a CPython made of what libpyrs calls, for tests that need none.
 *
 * Every function and variable of CPython that the layout header declares is defined here, under its
 * own name. Those that libpyrs calls behave as CPython's do, on objects of the real layout, so that
 * every branch of every flavour runs on any machine. The others fail the test that calls them.
 */
#ifndef PYRS_TEST_FAKE_H
#define PYRS_TEST_FAKE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <pyrs/pyrs.h>

/* A test with a CPython of its own, which is freed after it. */
#define FAKE_TEST(function) cmocka_unit_test_setup_teardown(function, fake_setup, fake_teardown)

int fake_setup(void **state);
int fake_teardown(void **state);

/* What a test may change; fake_setup() sets it to a healthy interpreter of the profile's build. */
struct fake {
    int initialized;
    int finalizing;
    const char *version;                     /* what Py_GetVersion() says */
    int debug;                               /* sys has gettotalrefcount */
    int interpreters;                        /* 1, or 2 */
    void (*at_exit)(void);                   /* the function that Py_AtExit() was given last */
    struct pyrs_method_def *at_finalization; /* what atexit.register() was given last */
    void (*on_dealloc)(PyObject *op);        /* called before an object goes */
    void (*on_save)(void);                   /* called when a thread has detached */
};
extern struct fake fake;

/* Py_Version, which is a constant to everybody else. */
extern unsigned long fake_version_hex __asm__("Py_Version");

/* ---- calls ---- */

/* Makes the next call of a function of CPython fail, as it does without memory. */
void fake_refuse(const char *function);
/* How often it was called in this test. */
unsigned fake_calls(const char *function);
/* The allocator beneath the one that fake_refuse("malloc") and fake_refuse("calloc") reach. */
extern void *__real_malloc(size_t size);
extern void *__real_calloc(size_t count, size_t size);

/* Used by the functions themselves: counts the call; 1 if it has to fail. */
int fake_refuses(const char *function);

/* ---- objects ---- */

/* A zeroed object with a count of 1, owned by this thread. Borrowed from the fake. */
PyObject *fake_object(PyTypeObject *type, size_t size);
/* A class with these flags. */
PyTypeObject *fake_type(const char *name, unsigned long flags);
int fake_is_dead(PyObject *op);
/* How many objects were made and have not ended. */
int fake_live_objects(void);
/* What a str says, or an exception; the beginning of it. */
const char *fake_text(PyObject *op);
void fake_set_text(PyObject *op, const char *text, size_t size);

/* The count as a whole, whatever halves it is kept in. */
Py_ssize_t fake_count(PyObject *op);
void fake_set_count(PyObject *op, Py_ssize_t count);
void fake_set_immortal(PyObject *op);

/* ---- exceptions ---- */

/* An instance of an exception class with a count of 1. */
PyObject *fake_exception(PyObject *type, const char *message);
/* What it was raised with, or NULL; borrowed. */
PyObject *fake_argument(PyObject *exc);
/* The exception that is set in a thread state, or NULL. */
PyObject *fake_raised(PyThreadState *ts);

/* ---- threads ---- */

/* The state of this thread, attached. */
PyThreadState *fake_main_thread(void);
/* Another state of this thread, not attached. */
PyThreadState *fake_thread(PyInterpreterState *interp);
/* What this thread is attached with, NULL for nothing, and which state is known as its own. */
void fake_attach(PyThreadState *ts);
void fake_set_own(PyThreadState *ts);
PyInterpreterState *fake_interpreter(int index);
/* How many thread states PyThreadState_New() made that were not deleted. */
int fake_live_threads(void);

/* Used between the parts of the fake. */
void fake_reset_errors(void);
void fake_reset_objects(void);
void fake_reset_threads(void);
void fake_free_objects(void);
void fake_free_threads(void);

#endif
