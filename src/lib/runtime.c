/* SPDX-License-Identifier: MIT */
#include <pyrs/runtime.h>

#include "lifetime.h"
#include "runtime_check.h"

#include <stdio.h>
#include <string.h>

uint32_t pyrs_runtime_version_hex(void)
{
    return (uint32_t)Py_Version;
}

int pyrs_runtime_is_free_threaded(void)
{
    return strstr(Py_GetVersion(), "free-threading build") != NULL;
}

int pyrs_runtime_is_debug(void)
{
    return PySys_GetObject("gettotalrefcount") != NULL;
}

int pyrs_runtime_is_initialized(void)
{
    return Py_IsInitialized() != 0;
}

int pyrs_runtime_is_finalizing(void)
{
#if PYRS_LAYOUT_MINOR >= 13
    return Py_IsFinalizing() != 0;
#else
    return _Py_IsFinalizing() != 0;
#endif
}

int pyrs__expect(struct pyrs_mismatch *report, const char *item, uint64_t expected, uint64_t found)
{
    report->compared++;
    if (expected == found) {
        return PYRS_OK;
    }
    report->item = item;
    report->expected = expected;
    report->found = found;
    return PYRS_ERR_MISMATCH;
}

/* Nothing of the layout is used here: it would be another build's. */
static int check_build(PyThreadState *ts, struct pyrs_mismatch *report)
{
    (void)ts;
    uint32_t minor = pyrs_runtime_version_hex() >> 16 & 0xff;
    EXPECT(report, "version", PYRS_LAYOUT_MINOR, minor);
    EXPECT(report, "free-threaded", PYRS_LAYOUT_FREE_THREADED, pyrs_runtime_is_free_threaded());
    EXPECT(report, "debug", PYRS_LAYOUT_DEBUG, pyrs_runtime_is_debug());
    return PYRS_OK;
}

/* The stages must not see the caller's exception, and it is not shown yet that the layout does. */
#if PYRS_LAYOUT_MINOR >= 12
#define SAVE_EXCEPTION() PyObject *saved = PyErr_GetRaisedException()
#define RESTORE_EXCEPTION() PyErr_SetRaisedException(saved)
#else
#define SAVE_EXCEPTION()                                                                           \
    PyObject *saved[3];                                                                            \
    PyErr_Fetch(&saved[0], &saved[1], &saved[2])
#define RESTORE_EXCEPTION() PyErr_Restore(saved[0], saved[1], saved[2])
#endif

static int run_stages(PyThreadState *ts, struct pyrs_mismatch *report)
{
    static int (*const stages[])(PyThreadState *, struct pyrs_mismatch *) = {
        check_build,        pyrs__check_offsets, pyrs__check_types,
        pyrs__check_values, pyrs__check_counts,  pyrs__check_thread};
    int status = PYRS_OK;
    for (size_t i = 0; i < sizeof stages / sizeof stages[0] && status == PYRS_OK; i++) {
        status = stages[i](ts, report);
    }
    return status;
}

int pyrs_runtime_check(PyThreadState *ts, struct pyrs_mismatch *out)
{
    struct pyrs_mismatch report = {NULL, 0, 0, 0};
    SAVE_EXCEPTION();
    int status = run_stages(ts, &report);
    RESTORE_EXCEPTION();
    if (status == PYRS_OK || status == PYRS_ERR_MISMATCH) {
        *out = report;
    }
    if (status == PYRS_OK) {
        /* The earliest moment: later ones are too late for a thread that attaches at the end. */
        (void)pyrs__lifetime_watch(ts);
    }
    return status;
}

/* CPython's public functions alone: the layout is another build's. */
static void raise_mismatch(const struct pyrs_mismatch *mismatch)
{
    char text[512];
    (void)snprintf(text, sizeof text,
                   "pyrs: %s: compiled with %llu (profile %s), but CPython %.24s has %llu; "
                   "compile it again with the headers of this interpreter",
                   mismatch->item, (unsigned long long)mismatch->expected, pyrs_layout_profile(),
                   Py_GetVersion(), (unsigned long long)mismatch->found);
    PyErr_SetString(PyExc_ImportError, text);
}

int pyrs_runtime_require(PyThreadState *ts)
{
    struct pyrs_mismatch mismatch;
    int status = pyrs_runtime_check(ts, &mismatch);
    if (status == PYRS_OK) {
        return PYRS_OK;
    }
    if (status == PYRS_ERR_MISMATCH) {
        raise_mismatch(&mismatch);
    } else {
        PyErr_NoMemory();
    }
    return PYRS_ERR_EXCEPTION;
}
