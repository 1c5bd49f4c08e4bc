/* SPDX-License-Identifier: MIT */
/*
 * Every group of the round trip, in an interpreter of its own in a process of its own.
 */
#include "interpreter.h"
#include "groups.h"

#include <criterion/criterion.h>

#define GROUP_TEST(name, about)                                                                    \
    Test(roundtrip, name)                                                                          \
    {                                                                                              \
        embed_start();                                                                             \
        cr_assert_eq(rt_run(#name), 0, about);                                                     \
        embed_end();                                                                               \
    }
RT_GROUPS(GROUP_TEST)
