/* SPDX-License-Identifier: MIT */
#include "calls.h"

#include <string.h>

struct rt_calls rt_called[RT_FUNCTIONS];

static const struct {
    const char *name;
    int has_twin_in_rust;
} functions[] = {
#define INLINE 1
#define API 0
#define FUNCTION_ENTRY(name, kind) {"pyrs_" #name, kind},
    RT_DECLARED(FUNCTION_ENTRY)
#undef FUNCTION_ENTRY
#undef INLINE
#undef API
};

void rt_calls_forget(void)
{
    memset(rt_called, 0, sizeof rt_called);
}

void rt_calls_compare(void)
{
    for (int i = 0; i < RT_FUNCTIONS; i++) {
        RT_HOLDS(functions[i].name, rt_called[i].from_c > 0, "called from C");
        RT_HOLDS(functions[i].name, rt_called[i].bound > 0, "called through Rust's binding");
        if (functions[i].has_twin_in_rust) {
            RT_HOLDS(functions[i].name, rt_called[i].in_rust > 0, "its Rust form called");
        }
    }
}

void rt_calls(void)
{
    rt_calls_forget();
#define RUN_CALLS(part) rt_calls_##part();
    RT_CALLS(RUN_CALLS)
#undef RUN_CALLS
    rt_calls_compare();
}
