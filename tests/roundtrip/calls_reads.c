/* SPDX-License-Identifier: MIT */
/*
 * Every function that reads an object, over objects of every kind that it is for.
 */
#include "reads.h"
#include "expected.h"

/* Types to test an object against, and flags: `n` chooses one. */
static PyTypeObject *const types[] = {
    &PyBaseObject_Type, &PyLong_Type, &PyBool_Type, &PyUnicode_Type, &PyBytes_Type,  &PyTuple_Type,
    &PyList_Type,       &PyDict_Type, &PyType_Type, &PyFloat_Type,   &PyModule_Type, NULL};
static const unsigned long flags[] = {Py_TPFLAGS_LONG_SUBCLASS,
                                      Py_TPFLAGS_LIST_SUBCLASS,
                                      Py_TPFLAGS_TUPLE_SUBCLASS,
                                      Py_TPFLAGS_BYTES_SUBCLASS,
                                      Py_TPFLAGS_UNICODE_SUBCLASS,
                                      Py_TPFLAGS_DICT_SUBCLASS,
                                      Py_TPFLAGS_TYPE_SUBCLASS,
                                      Py_TPFLAGS_BASE_EXC_SUBCLASS,
                                      Py_TPFLAGS_HEAPTYPE,
                                      Py_TPFLAGS_HAVE_GC,
                                      Py_TPFLAGS_BASETYPE,
                                      Py_TPFLAGS_READY,
                                      Py_TPFLAGS_LONG_SUBCLASS | Py_TPFLAGS_READY};
#define TYPES (sizeof types / sizeof types[0] - 1)
#define FLAGS (sizeof flags / sizeof flags[0])
#define HAS(type, bits) ((PyType_GetFlags(type) & (bits)) == (bits))

#define OBJECT_READINGS(X)                                                                         \
    X(object_type, 1, Py_TYPE(op), (op))                                                           \
    X(object_is_exact, TYPES, Py_IS_TYPE(op, types[n]), (op, types[n]))                            \
    X(object_is_instance, TYPES, PyObject_TypeCheck(op, types[n]), (op, types[n]))                 \
    X(object_has_flags, FLAGS, HAS(Py_TYPE(op), flags[n]), (op, flags[n]))                         \
    X(object_is_none, 1, Py_IsNone(op), (op))                                                      \
    X(refcnt, 1, Py_REFCNT(op), (op))                                                              \
    X(is_immortal, 1, RT_IS_IMMORTAL(op), (op))                                                    \
    X(is_owned, 1, RT_IS_OWNED(op), (op))                                                          \
    X(is_unique, 1, RT_IS_UNIQUE(op), (op))                                                        \
    X(ref_shared_state, 1, RT_SHARED_STATE(op), (op))

#define TYPE(op) ((PyTypeObject *)(op))
#define TYPE_READINGS(X)                                                                           \
    X(type_flags, 1, PyType_GetFlags(TYPE(op)), (TYPE(op)))                                        \
    X(type_has_flags, FLAGS, HAS(TYPE(op), flags[n]), (TYPE(op), flags[n]))                        \
    X(type_name, 1, TYPE(op)->tp_name, (TYPE(op)))                                                 \
    X(type_basicsize, 1, TYPE(op)->tp_basicsize, (TYPE(op)))                                       \
    X(type_itemsize, 1, TYPE(op)->tp_itemsize, (TYPE(op)))                                         \
    X(type_base, 1, TYPE(op)->tp_base, (TYPE(op)))

#define INT_READINGS(X)                                                                            \
    X(long_digit_count, 1, RT_DIGIT_COUNT(op), (op))                                               \
    X(long_sign, 1, _PyLong_Sign(op), (op))                                                        \
    X(long_is_compact, 1, RT_DIGIT_COUNT(op) <= 1, (op))                                           \
    X(long_compact_value, RT_DIGIT_COUNT(op) <= 1, PyLong_AsSsize_t(op), (op))                     \
    X(long_digit, RT_DIGIT_COUNT(op), RT_DIGITS(op)[n], (op, n))

#define BYTES_READINGS(X)                                                                          \
    X(bytes_size, 1, PyBytes_GET_SIZE(op), (op))                                                   \
    X(bytes_data, 1, PyBytes_AS_STRING(op), (op))                                                  \
    X(object_size, 1, Py_SIZE(op), (op))

#define STR_READINGS(X)                                                                            \
    X(str_length, 1, PyUnicode_GET_LENGTH(op), (op))                                               \
    X(str_kind, 1, PyUnicode_KIND(op), (op))                                                       \
    X(str_is_ascii, 1, PyUnicode_IS_ASCII(op), (op))                                               \
    X(str_is_compact, 1, PyUnicode_IS_COMPACT(op), (op))                                           \
    X(str_is_ready, 1, PyUnicode_IS_READY(op), (op))                                               \
    X(str_interned, 1, PyUnicode_CHECK_INTERNED(op), (op))                                         \
    X(str_data, 1, PyUnicode_DATA(op), (op))                                                       \
    X(str_read, PyUnicode_GET_LENGTH(op), PyUnicode_READ_CHAR(op, n), (op, n))

#define TUPLE_READINGS(X)                                                                          \
    X(tuple_size, 1, PyTuple_GET_SIZE(op), (op))                                                   \
    X(tuple_items, 1, &PyTuple_GET_ITEM(op, 0), (op))                                              \
    X(tuple_item, PyTuple_GET_SIZE(op), PyTuple_GET_ITEM(op, n), (op, n))                          \
    X(gc_head_of, 1, RT_GC_HEAD(op), (op))                                                         \
    X(gc_is_tracked, 1, PyObject_GC_IsTracked(op), (op))                                           \
    X(gc_is_finalized, 1, PyObject_GC_IsFinalized(op), (op))

#define LIST_READINGS(X)                                                                           \
    X(list_size, 1, PyList_GET_SIZE(op), (op))                                                     \
    X(list_items, 1, ((PyListObject *)op)->ob_item, (op))                                          \
    X(list_capacity, 1, ((PyListObject *)op)->allocated, (op))                                     \
    X(list_item, PyList_GET_SIZE(op), PyList_GET_ITEM(op, n), (op, n))

#define DICT_READINGS(X) X(dict_size, 1, PyDict_Size(op), (op))

#define ALL_READINGS(X)                                                                            \
    OBJECT_READINGS(X)                                                                             \
    TYPE_READINGS(X)                                                                               \
    INT_READINGS(X)                                                                                \
    BYTES_READINGS(X)                                                                              \
    STR_READINGS(X)                                                                                \
    TUPLE_READINGS(X)                                                                              \
    LIST_READINGS(X)                                                                               \
    DICT_READINGS(X)
ALL_READINGS(RT_READING)

#define COMPARE(list, samples)                                                                     \
    do {                                                                                           \
        static const struct rt_reading readings[] = {list(RT_READING_ENTRY)};                      \
        rt_compare_readings(readings, sizeof readings / sizeof readings[0], samples);              \
    } while (0)

/* A float is compared by its bits: a NaN does not equal itself. */
static void compare_floats(void)
{
    const double values[] = {0.0, -0.0, 1.5, -1e300, 5e-324, Py_HUGE_VAL, Py_NAN};
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        PyObject *op = PyFloat_FromDouble(values[i]);
        double expected = RT_CPYTHON(float_value, PyFloat_AS_DOUBLE(op));
        double found[] = {RT_C(float_value)(op), RT_TWIN(float_value)(op),
                          RT_BOUND(float_value)(op), RT_RUST(float_value)(op)};
        for (size_t k = 0; k < 4; k++) {
            RT_BYTES("pyrs_float_value", &expected, &found[k], sizeof expected);
        }
        Py_DECREF(op);
    }
}

/* Not inline: the number in 64 bits, or a refusal that leaves the output alone. */
static void compare_int64(PyObject *op)
{
    int overflow = 0;
    long long expected = PyLong_AsLongLongAndOverflow(op, &overflow);
    int64_t found[] = {-77, -77};
    int status[] = {RT_C(long_as_int64)(op, &found[0]), RT_BOUND(long_as_int64)(op, &found[1])};
    for (int i = 0; i < 2; i++) {
        RT_EQUAL("pyrs_long_as_int64", overflow ? PYRS_ERR_ARGUMENT : PYRS_OK, status[i]);
        RT_EQUAL("pyrs_long_as_int64", overflow ? -77 : expected, found[i]);
    }
}

/* The UTF-8 that is there: at once for ASCII, for another str after somebody asked for it. */
static void compare_utf8(PyObject *op)
{
    Py_ssize_t size = -77;
    Py_ssize_t expected_size;
    if (!PyUnicode_IS_COMPACT_ASCII(op) && ((PyCompactUnicodeObject *)op)->utf8 == NULL) {
        RT_SAME("pyrs_str_cached_utf8", NULL, RT_C(str_cached_utf8)(op, &size));
        RT_SAME("pyrs_str_cached_utf8", NULL, RT_BOUND(str_cached_utf8)(op, &size));
        RT_EQUAL("pyrs_str_cached_utf8", -77, size);
    }
    const char *expected = PyUnicode_AsUTF8AndSize(op, &expected_size);
    RT_SAME("pyrs_str_cached_utf8", expected, RT_C(str_cached_utf8)(op, &size));
    RT_EQUAL("pyrs_str_cached_utf8", expected_size, size);
    size = -77;
    RT_SAME("pyrs_str_cached_utf8", expected, RT_BOUND(str_cached_utf8)(op, &size));
    RT_EQUAL("pyrs_str_cached_utf8", expected_size, size);
}

/* Tracked and not, as the collector sees it after CPython's functions and after each of the ways.
 */
#define TRACK(op) RT_CPYTHON(gc_track, PyObject_GC_Track(op))
#define UNTRACK(op) RT_CPYTHON(gc_untrack, PyObject_GC_UnTrack(op))

#define COMPARE_TRACKING(HOW)                                                                      \
    do {                                                                                           \
        UNTRACK(theirs);                                                                           \
        HOW(gc_untrack)(ours);                                                                     \
        RT_EQUAL("pyrs_gc_untrack", PyObject_GC_IsTracked(theirs), PyObject_GC_IsTracked(ours));   \
        HOW(gc_untrack)(ours);                                                                     \
        RT_EQUAL("pyrs_gc_untrack", 0, PyObject_GC_IsTracked(ours));                               \
        TRACK(theirs);                                                                             \
        HOW(gc_track)(ours);                                                                       \
        RT_EQUAL("pyrs_gc_track", PyObject_GC_IsTracked(theirs), PyObject_GC_IsTracked(ours));     \
        RT_EQUAL("pyrs_gc_track", 1, PyObject_GC_IsTracked(ours));                                 \
    } while (0)

/* What a collector does to a member, and what it may say. */
static int note_visit(PyObject *op, void *seen)
{
    *(PyObject **)seen = op;
    return 77;
}

static int real_visit(PyObject *op, visitproc visit, void *arg)
{
    Py_VISIT(op);
    return 0;
}

#define COMPARE_VISIT(HOW)                                                                         \
    do {                                                                                           \
        PyObject *const members[] = {NULL, ours};                                                  \
        for (size_t i = 0; i < 2; i++) {                                                           \
            PyObject *seen[] = {NULL, NULL};                                                       \
            int said = RT_CPYTHON(gc_visit, real_visit(members[i], note_visit, &seen[0]));         \
            RT_EQUAL("pyrs_gc_visit", said, HOW(gc_visit)(members[i], note_visit, &seen[1]));      \
            RT_SAME("pyrs_gc_visit", seen[0], seen[1]);                                            \
            RT_SAME("pyrs_gc_visit", members[i], seen[1]);                                         \
        }                                                                                          \
    } while (0)

static void compare_collector(void)
{
    PyObject *theirs = PyList_New(0);
    PyObject *ours = PyList_New(0);
    COMPARE_TRACKING(RT_C);
    COMPARE_TRACKING(RT_TWIN);
    COMPARE_TRACKING(RT_BOUND);
    COMPARE_TRACKING(RT_RUST);
    COMPARE_VISIT(RT_C);
    COMPARE_VISIT(RT_TWIN);
    COMPARE_VISIT(RT_BOUND);
    COMPARE_VISIT(RT_RUST);
    Py_DECREF(theirs);
    Py_DECREF(ours);
}

static void compare_each(const char *samples, void (*compare)(PyObject *))
{
    PyObject *list = rt_eval(samples);
    if (RT_HOLDS("rt_eval", list != NULL, samples)) {
        for (Py_ssize_t i = 0; i < PyList_Size(list); i++) {
            compare(PyList_GetItem(list, i));
        }
    }
    Py_XDECREF(list);
}

void rt_calls_reads(void)
{
    COMPARE(OBJECT_READINGS, RT_OBJECTS);
    COMPARE(TYPE_READINGS, "[type(x) for x in " RT_OBJECTS "]");
    COMPARE(INT_READINGS, RT_INTS);
    COMPARE(BYTES_READINGS, "[b'', b'a', b'some bytes', bytes(300)]");
    COMPARE(STR_READINGS, RT_STRINGS);
    COMPARE(TUPLE_READINGS, "[(1,), (1, [2]), tuple(range(9)), ([],) * 3]");
    COMPARE(LIST_READINGS, "[[], [1], list(range(9)), [None] * 100, list('append') + [1]]");
    COMPARE(DICT_READINGS, "[{}, {1: 2}, dict.fromkeys(range(50)), type('C', (), {})().__dict__]");
    compare_floats();
    compare_collector();
    compare_each(RT_INTS, compare_int64);
    compare_each(RT_STRINGS, compare_utf8);
}
