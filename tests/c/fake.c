/* SPDX-License-Identifier: MIT */
#include "fake.h"

#include "thread_own.h"

#include <pthread.h>
#include <string.h>

struct fake fake;
unsigned long fake_version_hex;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static struct {
    const char *function;
    unsigned calls;
} counters[256];

static const char *refused;

/* The counter of a function; the names are literals, and the last counter is never reached. */
static unsigned *counter_of(const char *function)
{
    size_t i = 0;
    while (counters[i].function != NULL && strcmp(counters[i].function, function) != 0) {
        i++;
    }
    counters[i].function = function;
    return &counters[i].calls;
}

void fake_refuse(const char *function)
{
    refused = function;
}

unsigned fake_calls(const char *function)
{
    pthread_mutex_lock(&lock);
    unsigned calls = *counter_of(function);
    pthread_mutex_unlock(&lock);
    return calls;
}

int fake_refuses(const char *function)
{
    pthread_mutex_lock(&lock);
    int refuses = refused != NULL && strcmp(refused, function) == 0;
    ++*counter_of(function);
    if (refuses) {
        refused = NULL;
    }
    pthread_mutex_unlock(&lock);
    return refuses;
}

/* Memory of libpyrs, by the linker's --wrap. */
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);

void *__wrap_malloc(size_t size)
{
    return fake_refuses("malloc") ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
    return fake_refuses("calloc") ? NULL : __real_calloc(count, size);
}

/* A fork takes the lock along, so that no thread has it that the child does not have. */
static void hold_lock(void)
{
    pthread_mutex_lock(&lock);
}

static void drop_lock(void)
{
    pthread_mutex_unlock(&lock);
}

static void watch_forks(void)
{
    pthread_atfork(hold_lock, drop_lock, drop_lock);
}

int fake_setup(void **state)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    (void)state;
    pthread_once(&once, watch_forks);
    memset(counters, 0, sizeof counters);
    refused = NULL;
    fake_version_hex = 0x030000f0ul | (unsigned long)PYRS_LAYOUT_MINOR << 16;
    fake = (struct fake){.initialized = 1,
                         .version = PYRS_LAYOUT_FREE_THREADED ? "3.x free-threading build (main)"
                                                              : "3.x (main)",
                         .debug = PYRS_LAYOUT_DEBUG,
                         .interpreters = 1};
    fake_reset_objects();
    fake_reset_errors();
    fake_reset_threads();
    return 0;
}

int fake_teardown(void **state)
{
    (void)state;
    /* The interpreter ends: what libpyrs remembers of it must not reach into the next test. */
    if (fake.at_exit != NULL) {
        fake.at_exit();
    }
    pyrs_clear(&PYRS_THREAD_STATE(fake_main_thread())->dict);
    pyrs__thread_own_forget();
    fake_free_threads();
    fake_free_objects();
    return 0;
}
