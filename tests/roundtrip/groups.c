/* SPDX-License-Identifier: MIT */
#include "cpython.h"

#include <string.h>

static const struct {
    const char *name;
    void (*run)(void);
} groups[] = {
#define GROUP_ENTRY(name, about) {#name, rt_##name},
    RT_GROUPS(GROUP_ENTRY)
#undef GROUP_ENTRY
};

static int run_group(const char *name, void (*run)(void))
{
    rt_group_begin(name);
    run();
    /* An exception that a group leaves behind would be blamed on whatever runs next. */
    if (PyErr_Occurred()) {
        rt_drift(name, "no exception left behind", "one", RT_HERE);
        PyErr_Print();
    }
    return rt_group_end();
}

int rt_run(const char *name)
{
    int drifts = 0;
    int found = 0;
    for (size_t i = 0; i < sizeof groups / sizeof groups[0]; i++) {
        if (name == NULL || strcmp(groups[i].name, name) == 0) {
            found = 1;
            drifts += run_group(groups[i].name, groups[i].run);
        }
    }
    return found ? drifts : -1;
}
