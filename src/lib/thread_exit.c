/* SPDX-License-Identifier: MIT */
#include "thread_exit.h"

#include <pthread.h>
#include <stddef.h>

/*
 * The destructors of pthread keys run when CPython's own keys have lost their values: a debug build
 * then finds that the thread state is not this thread's. The C++ runtime's list runs before them.
 * Where libc has none, a key does.
 */
#if defined(__GLIBC__)
extern int __cxa_thread_atexit_impl(void (*function)(void *), void *argument, void *dso)
    __attribute__((weak));
extern void *__dso_handle __attribute__((visibility("hidden")));
#endif

static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static int key_is_there;

/* Not NULL while a call is due, so that a thread asks for one only. */
static _Thread_local void (*due)(void);

static void run(void *unused)
{
    void (*function)(void) = due;
    (void)unused;
    due = NULL;
    function();
}

static void make_key(void)
{
    key_is_there = pthread_key_create(&key, run) == 0;
}

static int ask(void)
{
#if defined(__GLIBC__)
    if (__cxa_thread_atexit_impl != NULL) {
        return __cxa_thread_atexit_impl(run, NULL, &__dso_handle) == 0;
    }
#endif
    pthread_once(&once, make_key);
    /* Any value but NULL makes the destructor run. */
    return key_is_there && pthread_setspecific(key, &key) == 0;
}

int pyrs__at_thread_exit(void (*function)(void))
{
    if (due == NULL && ask()) {
        due = function;
    }
    return due != NULL;
}
