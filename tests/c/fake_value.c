/* SPDX-License-Identifier: MIT */
/* Capsules, dicts and strings, as far as libpyrs uses them, and the calls it makes in Python. */
#include "fake.h"

#include <string.h>

enum { DICT_ROOM = 4 };

struct fake_capsule {
    struct pyrs_object base;
    void *pointer;
    const char *name;
    pyrs_destructor destructor;
};

struct fake_dict {
    struct pyrs_dict_object base;
    PyObject *keys[DICT_ROOM];
    PyObject *values[DICT_ROOM];
};

static PyObject *new_text(const char *text, size_t size)
{
    PyObject *op = fake_object(&PyUnicode_Type, sizeof(struct pyrs_unicode_object));
    fake_set_text(op, text, size);
    return op;
}

PyObject *PyUnicode_DecodeUTF8(const char *text, Py_ssize_t size, const char *errors)
{
    if (fake_refuses(__func__)) {
        PyErr_SetNone(PyExc_MemoryError);
        return NULL;
    }
    assert_string_equal(errors, "replace");
    return new_text(text, (size_t)size);
}

PyObject *PyUnicode_FromStringAndSize(const char *text, Py_ssize_t size)
{
    if (fake_refuses(__func__)) {
        PyErr_SetNone(PyExc_MemoryError);
        return NULL;
    }
    return new_text(text, (size_t)size);
}

static void capsule_dealloc(PyObject *op)
{
    if (((struct fake_capsule *)op)->destructor != NULL) {
        ((struct fake_capsule *)op)->destructor(op);
    }
}

PyObject *PyCapsule_New(void *pointer, const char *name, pyrs_destructor destructor)
{
    if (fake_refuses(__func__)) {
        PyErr_SetNone(PyExc_MemoryError);
        return NULL;
    }
    PyTypeObject *type = fake_type("PyCapsule", 0);
    PYRS_TYPE_OBJECT(type)->tp_dealloc = capsule_dealloc;
    PyObject *op = fake_object(type, sizeof(struct fake_capsule));
    struct fake_capsule *capsule = (struct fake_capsule *)op;
    capsule->pointer = pointer;
    capsule->name = name;
    capsule->destructor = destructor;
    return op;
}

void *PyCapsule_GetPointer(PyObject *capsule, const char *name)
{
    assert_string_equal(((struct fake_capsule *)capsule)->name, name);
    return ((struct fake_capsule *)capsule)->pointer;
}

static void dict_dealloc(PyObject *op)
{
    pyrs_decref_n(((struct fake_dict *)op)->keys, DICT_ROOM);
    pyrs_decref_n(((struct fake_dict *)op)->values, DICT_ROOM);
}

static PyObject *new_dict(void)
{
    PyTypeObject *type = fake_type("dict", 0);
    PYRS_TYPE_OBJECT(type)->tp_dealloc = dict_dealloc;
    return fake_object(type, sizeof(struct fake_dict));
}

PyObject *PyThreadState_GetDict(void)
{
    struct pyrs_thread_state *ts = PYRS_THREAD_STATE(pyrs_thread_state_current());
    if (fake_refuses(__func__)) {
        return NULL;
    }
    if (ts->dict == NULL) {
        ts->dict = new_dict();
    }
    return ts->dict;
}

/* Where a key is, or where it would go. */
static size_t place_of(const struct fake_dict *dict, PyObject *key)
{
    size_t i = 0;
    while (dict->keys[i] != NULL && strcmp(fake_text(dict->keys[i]), fake_text(key)) != 0) {
        i++;
    }
    assert_true(i < DICT_ROOM);
    return i;
}

PyObject *PyDict_GetItemWithError(PyObject *op, PyObject *key)
{
    const struct fake_dict *dict = (struct fake_dict *)op;
    fake_refuses(__func__);
    return dict->values[place_of(dict, key)];
}

int PyDict_SetItem(PyObject *op, PyObject *key, PyObject *value)
{
    struct fake_dict *dict = (struct fake_dict *)op;
    size_t place = place_of(dict, key);
    if (fake_refuses(__func__)) {
        PyErr_SetNone(PyExc_MemoryError);
        return -1;
    }
    pyrs_set_ref(&dict->keys[place], pyrs_new_ref(key));
    pyrs_set_ref(&dict->values[place], pyrs_new_ref(value));
    return 0;
}

PyObject *PyList_New(Py_ssize_t size)
{
    assert_int_equal(size, 0);
    return fake_refuses(__func__) ? NULL
                                  : fake_object(&PyList_Type, sizeof(struct pyrs_list_object));
}

/* ---- atexit.register(function), step by step ---- */

struct fake_function {
    struct pyrs_object base;
    PyMethodDef *method;
};

static PyObject *plain_object(void)
{
    return fake_object(fake_type("object", 0), sizeof(struct pyrs_object));
}

PyObject *PyImport_ImportModule(const char *name)
{
    assert_string_equal(name, "atexit");
    return fake_refuses(__func__) ? NULL : plain_object();
}

PyObject *PyObject_GetAttrString(PyObject *op, const char *name)
{
    (void)op;
    assert_string_equal(name, "register");
    return fake_refuses(__func__) ? NULL : plain_object();
}

PyObject *PyCMethod_New(PyMethodDef *method, PyObject *self, PyObject *module, PyTypeObject *cls)
{
    if (fake_refuses(__func__)) {
        return NULL;
    }
    assert_true(self == NULL && module == NULL && cls == NULL);
    PyObject *op =
        fake_object(fake_type("builtin_function_or_method", 0), sizeof(struct fake_function));
    ((struct fake_function *)op)->method = method;
    return op;
}

PyObject *PyObject_CallOneArg(PyObject *callable, PyObject *arg)
{
    (void)callable;
    if (fake_refuses(__func__)) {
        return NULL;
    }
    fake.at_finalization = (struct pyrs_method_def *)((struct fake_function *)arg)->method;
    return pyrs_new_ref(&_Py_NoneStruct);
}

/* ---- what the interpreter says of itself ---- */

const char *Py_GetVersion(void)
{
    return fake.version;
}

PyObject *PySys_GetObject(const char *name)
{
    return strcmp(name, "gettotalrefcount") == 0 && fake.debug ? &_Py_NoneStruct : NULL;
}

#if PYRS_LAYOUT_MINOR >= 13

void PyMutex_Lock(PyMutex *mutex)
{
    fake_refuses(__func__);
    ((struct pyrs_mutex *)mutex)->_bits |= PYRS_LOCKED;
}

void PyMutex_Unlock(PyMutex *mutex)
{
    fake_refuses(__func__);
    ((struct pyrs_mutex *)mutex)->_bits = PYRS_UNLOCKED;
}

#endif

void PyCriticalSection_Begin(PyCriticalSection *section, PyObject *op)
{
    (void)section;
    (void)op;
    fake_refuses(__func__);
}

void PyCriticalSection_End(PyCriticalSection *section)
{
    (void)section;
    fake_refuses(__func__);
}

void PyCriticalSection2_Begin(PyCriticalSection2 *section, PyObject *a, PyObject *b)
{
    (void)section;
    (void)a;
    (void)b;
    fake_refuses(__func__);
}

void PyCriticalSection2_End(PyCriticalSection2 *section)
{
    (void)section;
    fake_refuses(__func__);
}
