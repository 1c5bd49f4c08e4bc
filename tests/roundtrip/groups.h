/* SPDX-License-Identifier: MIT */
/*
 * groups.h - the groups of the round trip in C. Each is one function, rt_<name>(), in <name>.c.
 */
#ifndef PYRS_TESTS_GROUPS_H
#define PYRS_TESTS_GROUPS_H

/* X(name, what is compared) */
#define RT_GROUPS(X)                                                                               \
    X(layout, "every fact: CPython's headers, pyrs's structs, libpyrs's table, Rust's table")      \
    X(init, "static initialisers: CPython's macros, byte for byte")                                \
    X(bytes, "every member: filled by one side, read by name on the other")                        \
    X(probes, "live objects: read through pyrs and asked through CPython's functions")             \
    X(behaviour, "counting references: at every boundary, same results and same bytes after")      \
    X(calls, "every public function: from C and through Rust, same results and effects")           \
    X(inlines, "every inline function: one of the two above compared it with CPython's own")       \
    X(sequences,                                                                                   \
      "random sequences of operations: the same after each step, the shortest that is not")        \
    X(ownership, "exceptions and references that cross between C, Rust and Python, and come back") \
    X(threads, "threads: nested, foreign, detached, contending, finalizing")                       \
    RT_GROUPS_FROM_3_13(X)

#if PY_VERSION_HEX >= 0x030D0000
#define RT_GROUPS_FROM_3_13(X) X(debug_offsets, "the interpreter's own table of offsets")
#else
#define RT_GROUPS_FROM_3_13(X)
#endif

#define RT_GROUP_PROTOTYPE(name, about) void rt_##name(void);
RT_GROUPS(RT_GROUP_PROTOTYPE)
#undef RT_GROUP_PROTOTYPE

/* The file of the extension module; NULL in a program that embeds the groups. */
extern const char *rt_module_file;

/* Start threads that attach until they are refused, and say so when the process ends. The group
 * `threads` has another process call it. */
PyObject *rt_attach_until_the_end(PyObject *self, PyObject *unused);

/* What the group `calls` called, for docs/functions.md to be held against: a new dict of tuples,
 * how often each function was called from C, bound and in Rust, and refused. */
PyObject *rt_calls_made(void);

/* Run a group by name, or all for NULL: the number of drifts. */
int rt_run(const char *name);

#endif
