/* SPDX-License-Identifier: MIT */
#include "epoch.h"

#include <pyrs/layout.h>

static unsigned long epoch = 1;
static unsigned char watched;

/* CPython's exit functions are for one life: whoever needs the next one watches again. */
static void next_epoch(void)
{
    __atomic_fetch_add(&epoch, 1, __ATOMIC_RELEASE);
    __atomic_clear(&watched, __ATOMIC_RELEASE);
}

unsigned long pyrs__epoch(void)
{
    return __atomic_load_n(&epoch, __ATOMIC_ACQUIRE);
}

int pyrs__epoch_watch(void)
{
    if (__atomic_test_and_set(&watched, __ATOMIC_ACQ_REL)) {
        return 1;
    }
    if (Py_AtExit(next_epoch) == 0) {
        return 1;
    }
    __atomic_clear(&watched, __ATOMIC_RELEASE);
    return 0;
}
