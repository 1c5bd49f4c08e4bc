/* SPDX-License-Identifier: MIT */
/*
 * epoch.h - telling one life of the interpreter from the next, for what the library remembers.
 *
 * After Py_Finalize() and Py_Initialize() a new thread state may have the address and the number of
 * an old one. Whatever keeps such a pointer keeps the epoch with it. Not installed.
 */
#ifndef PYRS_EPOCH_H
#define PYRS_EPOCH_H

/* The number of the interpreter's life; grows when one ends. Any thread. */
unsigned long pyrs__epoch(void);

/* Have the end of this life noticed. 1 or 0: nothing may be remembered without. Attached. */
int pyrs__epoch_watch(void);

#endif
