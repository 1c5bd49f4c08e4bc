/* SPDX-License-Identifier: MIT */
/*
 * thread_exit.h - being called when the running thread ends. Not installed.
 */
#ifndef PYRS_THREAD_EXIT_H
#define PYRS_THREAD_EXIT_H

/* Call `function` once when this thread ends, the same one each time. 1, or 0 if that cannot be. */
int pyrs__at_thread_exit(void (*function)(void));

#endif
