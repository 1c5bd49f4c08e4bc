/* SPDX-License-Identifier: MIT */
#include "probes.h"

/* An exception with everything an exception can have. */
#define RAISED                                                                                     \
    "try:\n"                                                                                       \
    "    try:\n"                                                                                   \
    "        raise KeyError('context')\n"                                                          \
    "    except KeyError:\n"                                                                       \
    "        raise ValueError('text', 2) from OSError('cause')\n"                                  \
    "except ValueError as e:\n"                                                                    \
    "    e.add_note('note')\n"                                                                     \
    "    e.extra = 1\n"                                                                            \
    "    exc = e\n"                                                                                \
    "plain = ValueError()\n"

/* X(member, attribute) */
#define MEMBERS(X)                                                                                 \
    X(args, args)                                                                                  \
    X(traceback, __traceback__)                                                                    \
    X(context, __context__)                                                                        \
    X(cause, __cause__)

static void probe_member(PyObject *op, const char *item, const char *attribute, PyObject *found)
{
    PyObject *value = PyObject_GetAttrString(op, attribute);
    RT_SAME(item, value == Py_None ? NULL : value, found);
    Py_XDECREF(value);
}

static void probe_exception(PyObject *op)
{
    struct pyrs_base_exception_object *exc = (struct pyrs_base_exception_object *)op;
#define PROBE_MEMBER(member, attribute)                                                            \
    probe_member(op, "PyBaseExceptionObject." #member, #attribute, exc->member);
    MEMBERS(PROBE_MEMBER)
    /* The dict is made when somebody asks for it: not before the arguments of a comparison. */
    PyObject *dict = PyObject_GetAttrString(op, "__dict__");
    RT_SAME("PyBaseExceptionObject.dict", dict, exc->dict);
    Py_XDECREF(dict);
    RT_EQUAL("PyBaseExceptionObject.suppress_context", rt_eval_true("x.__suppress_context__", op),
             exc->suppress_context);
}

void rt_probe_exception(void)
{
    PyObject *space = rt_run_code(RAISED);
    if (!RT_MADE("PyBaseExceptionObject", space)) {
        return;
    }
    probe_exception(PyDict_GetItemString(space, "exc"));
    probe_exception(PyDict_GetItemString(space, "plain"));
    Py_DECREF(space);
}
