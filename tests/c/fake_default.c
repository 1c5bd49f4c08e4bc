/* SPDX-License-Identifier: MIT */
/*
 * Every function and variable of CPython in the profile, so that libpyrs links. A function that no
 * other file of the fake defines fails the test that calls it.
 */
#include "fake.h"

#define IGNORE(...)

/* Named for the linker alone: the compiler knows the name with its real type. */
#define DEFINE_FUNCTION(function)                                                                  \
    void fake_default_##function(void) __asm__(#function);                                         \
    __attribute__((weak)) void fake_default_##function(void)                                       \
    {                                                                                              \
        fail_msg("unexpected call of " #function);                                                 \
    }
PYRS_LAYOUT_FACTS(IGNORE, IGNORE, IGNORE, IGNORE, IGNORE, DEFINE_FUNCTION, IGNORE)

/* Room for any of them but the runtime, in place of an object that only its address is used of. */
#define DEFINE_VARIABLE(variable)                                                                  \
    extern unsigned char fake_default_##variable[2048] __asm__(#variable);                         \
    __attribute__((weak, aligned(64))) unsigned char fake_default_##variable[2048] = {0};
PYRS_LAYOUT_FACTS(IGNORE, IGNORE, IGNORE, IGNORE, IGNORE, IGNORE, DEFINE_VARIABLE)
