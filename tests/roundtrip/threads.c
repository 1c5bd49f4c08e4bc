/* SPDX-License-Identifier: MIT */
#include "threads.h"

#include <pthread.h>

#define MAX_THREADS 16

const char *rt_module_file;

int rt_in_threads(int count, void *(*body)(void *), void *row, size_t size)
{
    pthread_t threads[MAX_THREADS];
    int started = 0;
    Py_BEGIN_ALLOW_THREADS while (
        started < count && started < MAX_THREADS &&
        pthread_create(&threads[started], NULL, body, (char *)row + (size_t)started * size) == 0)
    {
        started++;
    }
    for (int i = 0; i < started; i++) {
        pthread_join(threads[i], NULL);
    }
    Py_END_ALLOW_THREADS return started;
}

int rt_count_thread_states(void)
{
    int count = 0;
    PyThreadState *ts = PyInterpreterState_ThreadHead(PyInterpreterState_Get());
    for (; ts != NULL; ts = PyThreadState_Next(ts)) {
        count++;
    }
    return count;
}

void rt_threads(void)
{
#define RUN_THREADS(part) rt_threads_##part();
    RT_THREADS(RUN_THREADS)
#undef RUN_THREADS
}
