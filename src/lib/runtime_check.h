/* SPDX-License-Identifier: MIT */
/*
 * runtime_check.h - the stages of pyrs_runtime_check(), in the order in which each may trust what
 * the ones before it have shown. Not installed.
 *
 * Each returns PYRS_OK, PYRS_ERR_MISMATCH with the report filled, or PYRS_ERR_NO_MEMORY. None
 * leaves an exception set that was not there before.
 */
#ifndef PYRS_RUNTIME_CHECK_H
#define PYRS_RUNTIME_CHECK_H

#include <pyrs/runtime.h>

/* Count one comparison, and note it if it fails. */
int pyrs__expect(struct pyrs_mismatch *report, const char *item, uint64_t expected, uint64_t found);

/* One comparison in a function that has nothing to clean up: leaves it at the first difference. */
#define EXPECT(report, item, expected, found)                                                      \
    do {                                                                                           \
        int status_ = pyrs__expect(report, item, (uint64_t)(expected), (uint64_t)(found));         \
        if (status_ < 0) {                                                                         \
            return status_;                                                                        \
        }                                                                                          \
    } while (0)

/* The same for two pointers. */
#define EXPECT_POINTER(report, item, expected, found)                                              \
    EXPECT(report, item, (uintptr_t)(expected), (uintptr_t)(found))

/* The interpreter's own table of offsets, from 3.13 on. */
int pyrs__check_offsets(PyThreadState *ts, struct pyrs_mismatch *report);

/* Heads of objects, and types. */
int pyrs__check_types(PyThreadState *ts, struct pyrs_mismatch *report);

/* Numbers, text and containers made for the purpose. */
int pyrs__check_values(PyThreadState *ts, struct pyrs_mismatch *report);

/* Reference counts. */
int pyrs__check_counts(PyThreadState *ts, struct pyrs_mismatch *report);

/* The thread state, with the exception that is raised and the one that is handled. */
int pyrs__check_thread(PyThreadState *ts, struct pyrs_mismatch *report);

#endif
