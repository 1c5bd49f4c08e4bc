/* SPDX-License-Identifier: MIT */
#include "calls.h"

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
    for (int i = 0; i < RT_FUNCTIONS; i++) {
        rt_called[i] = (struct rt_calls){.with_cpython = rt_called[i].with_cpython};
    }
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

PyObject *rt_calls_made(void)
{
    PyObject *made = PyDict_New();
    for (int i = 0; made != NULL && i < RT_FUNCTIONS; i++) {
        const struct rt_calls *calls = &rt_called[i];
        PyObject *counts =
            Py_BuildValue("(IIII)", calls->from_c, calls->bound, calls->in_rust, calls->refused);
        if (counts == NULL || PyDict_SetItemString(made, functions[i].name, counts) < 0) {
            Py_CLEAR(made);
        }
        Py_XDECREF(counts);
    }
    return made;
}

void rt_calls(void)
{
    rt_calls_forget();
#define RUN_CALLS(part) rt_calls_##part();
    RT_CALLS(RUN_CALLS)
#undef RUN_CALLS
    rt_calls_compare();
}

static int all_inlines_were_compared(void)
{
    int missing = 0;
    for (int i = 0; i < RT_FUNCTIONS; i++) {
        missing += functions[i].has_twin_in_rust && rt_called[i].with_cpython == 0;
    }
    return missing == 0;
}

void rt_inlines(void)
{
    /* Alone, this group has nothing to go by. */
    if (!all_inlines_were_compared()) {
        rt_behaviour();
        rt_calls();
    }
    for (int i = 0; i < RT_FUNCTIONS; i++) {
        if (functions[i].has_twin_in_rust) {
            RT_HOLDS(functions[i].name, rt_called[i].with_cpython > 0, "compared with CPython");
        }
    }
}
