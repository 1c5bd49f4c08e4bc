/* SPDX-License-Identifier: MIT */
/*
 * join.h - waiting for a thread that may never end: that is a failure, not the end of all tests.
 *
 * On the clock that nobody sets: an answer is not late because the machine has learned what time it
 * is. So much later than any answer that a machine which is busy elsewhere is no failure.
 */
#ifndef PYRS_TESTS_JOIN_H
#define PYRS_TESTS_JOIN_H

#include <errno.h>
#include <pthread.h>
#include <time.h>

#define RT_JOIN_SECONDS 60

/* From now on. */
static inline struct timespec rt_deadline(void)
{
    struct timespec deadline;
    clock_gettime(CLOCK_MONOTONIC, &deadline);
    deadline.tv_sec += RT_JOIN_SECONDS;
    return deadline;
}

static inline int rt_is_past(const struct timespec *deadline)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec > deadline->tv_sec ||
           (now.tv_sec == deadline->tv_sec && now.tv_nsec > deadline->tv_nsec);
}

/* 0, or EBUSY when the thread has not ended by then. ThreadSanitizer knows this way of asking. */
static inline int rt_join(pthread_t thread, const struct timespec *deadline)
{
    const struct timespec moment = {0, 200000};
    int failed;
    while ((failed = pthread_tryjoin_np(thread, NULL)) == EBUSY && !rt_is_past(deadline)) {
        nanosleep(&moment, NULL);
    }
    return failed;
}

#endif
