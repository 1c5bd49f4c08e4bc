/* SPDX-License-Identifier: MIT */
#include "runtime_check.h"

#include <pyrs/refcount.h>

/* One count, changed in turn by the interpreter's functions and by pyrs's. */
static int check_count(PyObject *op, struct pyrs_mismatch *report)
{
    EXPECT(report, "refcount: of a new object", 1, pyrs_refcnt(op));
    EXPECT(report, "refcount: unique", 1, pyrs_is_unique(op));
    EXPECT(report, "refcount: owned", 1, pyrs_is_owned(op));
    EXPECT(report, "refcount: mortal", 0, pyrs_is_immortal(op));
    Py_IncRef(op);
    EXPECT(report, "refcount: after Py_IncRef", 2, pyrs_refcnt(op));
    EXPECT(report, "refcount: not unique", 0, pyrs_is_unique(op));
    pyrs_incref(op);
    EXPECT(report, "refcount: after pyrs_incref", 3, pyrs_refcnt(op));
    Py_DecRef(op);
    EXPECT(report, "refcount: after Py_DecRef", 2, pyrs_refcnt(op));
    pyrs_decref(op);
    EXPECT(report, "refcount: after pyrs_decref", 1, pyrs_refcnt(op));
    return PYRS_OK;
}

int pyrs__check_counts(PyThreadState *ts, struct pyrs_mismatch *report)
{
    PyObject *op = PyList_New(0);
    (void)ts;
    if (op == NULL) {
        return PYRS_ERR_NO_MEMORY;
    }
    int status = check_count(op, report);
    if (status < 0) {
        /* Its count is not what it seems: an object is leaked rather than freed too early. */
        return status;
    }
    Py_DecRef(op);
    EXPECT(report, "refcount: of None", PYRS_LAYOUT_MINOR >= 12, pyrs_is_immortal(&_Py_NoneStruct));
    return PYRS_OK;
}
