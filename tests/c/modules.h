/* SPDX-License-Identifier: MIT */
/*
 * modules.h - the modules of libpyrs that have a <module>_test.c, and `immortal`, which is a part
 * of refcount. Read by main.c and by CMake.
 */
#ifndef PYRS_TEST_MODULES_H
#define PYRS_TEST_MODULES_H

/* clang-format off */
#define PYRS_TEST_MODULES(X) \
    X(attach) \
    X(boundary) \
    X(chain) \
    X(container) \
    X(critical_section) \
    X(deferred) \
    X(entry) \
    X(error) \
    X(frame) \
    X(gc) \
    X(immortal) \
    X(interpreter) \
    X(layout) \
    X(lifetime) \
    X(mutex) \
    X(number) \
    X(object) \
    X(recursion) \
    X(refcount) \
    X(refstate) \
    X(runtime) \
    X(status) \
    X(text) \
    X(thread_exit) \
    X(thread_own) \
    X(thread_state) \
    X(version)
/* clang-format on */

#endif
