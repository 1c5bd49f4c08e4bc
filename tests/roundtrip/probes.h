/* SPDX-License-Identifier: MIT */
/*
 * probes.h - the parts of the group `probes`: real objects, read through pyrs's structs and asked
 * through CPython's functions or through Python. One file per part.
 */
#ifndef PYRS_TESTS_PROBES_H
#define PYRS_TESTS_PROBES_H

#include "script.h"

#include <string.h>

/* X(part): rt_probe_<part>() in probe_<part>.c */
#define RT_PROBES(X)                                                                               \
    X(object)                                                                                      \
    X(number)                                                                                      \
    X(text)                                                                                        \
    X(container)                                                                                   \
    X(type)                                                                                        \
    X(slots)                                                                                       \
    X(module)                                                                                      \
    X(exception)                                                                                   \
    X(thread)                                                                                      \
    X(interpreter)

#define RT_PROBE_PROTOTYPE(part) void rt_probe_##part(void);
RT_PROBES(RT_PROBE_PROTOTYPE)
#undef RT_PROBE_PROTOTYPE

/* An object that could not be made is a drift of the probe, not a crash. */
#define RT_MADE(item, object) RT_HOLDS(item, (object) != NULL, "an object to look at")

#endif
