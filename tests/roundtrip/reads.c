/* SPDX-License-Identifier: MIT */
#include "reads.h"

void rt_compare_reading(const struct rt_reading *reading, void *subject)
{
    Py_ssize_t limit = (Py_ssize_t)reading->limit(subject, 0);
    for (Py_ssize_t n = 0; n < limit; n++) {
        uint64_t expected = reading->cpython(subject, n);
        RT_EQUAL(reading->function, expected, reading->inlined(subject, n));
        RT_EQUAL(reading->function, expected, reading->twin(subject, n));
        RT_EQUAL(reading->function, expected, reading->bound(subject, n));
        RT_EQUAL(reading->function, expected, reading->rust(subject, n));
    }
    RT_HOLDS(reading->function, !PyErr_Occurred(), "no exception from a read");
    PyErr_Clear();
}

void rt_compare_readings(const struct rt_reading *readings, size_t count, const char *samples)
{
    PyObject *list = rt_eval(samples);
    if (!RT_HOLDS("rt_eval", list != NULL, samples)) {
        return;
    }
    for (Py_ssize_t i = 0; i < PyList_Size(list); i++) {
        PyObject *op = PyList_GetItem(list, i);
        Py_ssize_t before = Py_REFCNT(op);
        for (size_t k = 0; k < count; k++) {
            rt_compare_reading(&readings[k], op);
            RT_EQUAL(readings[k].function, before, Py_REFCNT(op));
        }
    }
    Py_DECREF(list);
}
