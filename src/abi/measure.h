/* SPDX-License-Identifier: MIT */
/* From what a user names - an interpreter, or headers and flags - to a measured cell. */
#ifndef PYRS_ABI_MEASURE_H
#define PYRS_ABI_MEASURE_H

#include "interpreter.h"
#include "profile.h"

struct measure_source {
    const char *root;
    const char *python; /* an interpreter; or NULL, and then: */
    char **headers;     /* include directories, the one with Python.h first */
    const char *target; /* triple, or NULL for this machine's */
    const char *cflags; /* build flags as the shell would split them, or NULL */
};

struct measured {
    interpreter *interpreter; /* NULL when headers were named */
    char **cflags;            /* what the headers were read with */
    struct cell *cell;
};

/* False with the error set; `measured` is then untouched. */
bool measure(const struct measure_source *source, struct measured *measured, GError **error);
void measured_clear(struct measured *measured);

#endif
