/* SPDX-License-Identifier: MIT */
/* Objects of the profile's layout, and what CPython does when their counts run out. */
#include "fake.h"

#include <stdlib.h>
#include <string.h>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/asan_interface.h>
#else
#define ASAN_POISON_MEMORY_REGION(address, size) ((void)(address), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(address, size) ((void)(address), (void)(size))
#endif

/* In front of each object there is room for what the collector of a GIL build keeps there. */
enum { HEAD = 64 };

struct entry {
    struct entry *next;
    size_t size;
    int dead;
    char text[256];
};

static struct entry *entries;

static struct entry *entry_of(PyObject *op)
{
    return (struct entry *)((char *)op - HEAD - sizeof(struct entry));
}

PyObject *fake_object(PyTypeObject *type, size_t size)
{
    struct entry *entry = __real_calloc(1, sizeof *entry + HEAD + size);
    assert_non_null(entry);
    entry->next = entries;
    entry->size = size;
    entries = entry;
    PyObject *op = (PyObject *)((char *)(entry + 1) + HEAD);
    PYRS_OBJECT(op)->ob_type = type;
    fake_set_count(op, 1);
    return op;
}

PyTypeObject *fake_type(const char *name, unsigned long flags)
{
    struct pyrs_type_object *type =
        (struct pyrs_type_object *)fake_object(&PyType_Type, sizeof *type);
    type->tp_name = name;
    type->tp_flags = flags;
    return (PyTypeObject *)type;
}

const char *fake_text(PyObject *op)
{
    return entry_of(op)->text;
}

void fake_set_text(PyObject *op, const char *text, size_t size)
{
    struct entry *entry = entry_of(op);
    memcpy(entry->text, text, size < sizeof entry->text ? size : sizeof entry->text - 1);
}

int fake_is_dead(PyObject *op)
{
    return entry_of(op)->dead;
}

int fake_live_objects(void)
{
    int count = 0;
    for (const struct entry *entry = entries; entry != NULL; entry = entry->next) {
        count += !entry->dead;
    }
    return count;
}

#if PYRS_LAYOUT_FREE_THREADED

Py_ssize_t fake_count(PyObject *op)
{
    return (Py_ssize_t)PYRS_OBJECT(op)->ob_ref_local +
           (PYRS_OBJECT(op)->ob_ref_shared >> PYRS_REF_SHARED_SHIFT);
}

void fake_set_count(PyObject *op, Py_ssize_t count)
{
    PYRS_OBJECT(op)->ob_tid = pyrs_owner_id();
    PYRS_OBJECT(op)->ob_ref_local = (uint32_t)count;
    PYRS_OBJECT(op)->ob_ref_shared = 0;
}

void fake_set_immortal(PyObject *op)
{
    PYRS_OBJECT(op)->ob_tid = 0;
    PYRS_OBJECT(op)->ob_ref_local = PYRS_IMMORTAL_REFCNT_LOCAL;
    PYRS_OBJECT(op)->ob_ref_shared = 0;
}

#else

Py_ssize_t fake_count(PyObject *op)
{
    return (Py_ssize_t)PYRS_OBJECT(op)->ob_refcnt;
}

void fake_set_count(PyObject *op, Py_ssize_t count)
{
#if PYRS_LAYOUT_MINOR >= 14
    PYRS_OBJECT(op)->ob_refcnt = (uint32_t)count;
#else
    PYRS_OBJECT(op)->ob_refcnt = count;
#endif
}

void fake_set_immortal(PyObject *op)
{
#if PYRS_LAYOUT_MINOR >= 14
    PYRS_OBJECT(op)->ob_flags = PYRS_IMMORTAL_FLAGS;
    PYRS_OBJECT(op)->ob_refcnt = PYRS_IMMORTAL_INITIAL_REFCNT;
#elif PYRS_LAYOUT_MINOR >= 12
    PYRS_OBJECT(op)->ob_refcnt = PYRS_IMMORTAL_REFCNT;
#else
    /* 3.11 has none; nobody counts that far. */
    PYRS_OBJECT(op)->ob_refcnt = 1000000;
#endif
}

#endif

/* The object stays where it is, so that a test can ask; whoever touches it is reported. */
void _Py_Dealloc(PyObject *op)
{
    fake_refuses(__func__);
    if (fake.on_dealloc != NULL) {
        fake.on_dealloc(op);
    }
    struct pyrs_type_object *type = PYRS_TYPE_OBJECT(PYRS_OBJECT(op)->ob_type);
    if (type->tp_dealloc != NULL) {
        ((void (*)(PyObject *))type->tp_dealloc)(op);
    }
    entry_of(op)->dead = 1;
    ASAN_POISON_MEMORY_REGION(op, entry_of(op)->size);
}

#if PYRS_LAYOUT_FREE_THREADED

void _Py_MergeZeroLocalRefcount(PyObject *op)
{
    fake_refuses(__func__);
    assert_int_equal(PYRS_OBJECT(op)->ob_ref_local, 0);
    PYRS_OBJECT(op)->ob_tid = 0;
    if (PYRS_OBJECT(op)->ob_ref_shared == 0) {
        _Py_Dealloc(op);
    } else {
        PYRS_OBJECT(op)->ob_ref_shared |= PYRS_REF_MERGED;
    }
}

void _Py_DecRefShared(PyObject *op)
{
    fake_refuses(__func__);
    PYRS_OBJECT(op)->ob_ref_shared -= (Py_ssize_t)1 << PYRS_REF_SHARED_SHIFT;
    if (PYRS_OBJECT(op)->ob_ref_shared == PYRS_REF_MERGED) {
        _Py_Dealloc(op);
    }
}

void _Py_DecRefSharedDebug(PyObject *op, const char *file, int line)
{
    (void)file;
    (void)line;
    _Py_DecRefShared(op);
}

#endif

void _Py_NegativeRefcount(const char *file, int line, PyObject *op)
{
    (void)file;
    (void)line;
    (void)op;
    fake_refuses(__func__);
}

/* The total of all references that a debug build keeps; only how often it changes matters here. */
void _Py_INCREF_IncRefTotal(void)
{
    fake_refuses(__func__);
}

void _Py_DECREF_DecRefTotal(void)
{
    fake_refuses(__func__);
}

void Py_IncRef(PyObject *op)
{
    fake_refuses(__func__);
    pyrs_xincref(op);
}

void Py_DecRef(PyObject *op)
{
    fake_refuses(__func__);
    pyrs_xdecref(op);
}

int PyObject_GC_IsTracked(PyObject *op)
{
    fake_refuses(__func__);
    return pyrs_object_has_flags(op, PYRS_TPFLAGS_HAVE_GC);
}

void PyObject_GC_Track(void *op)
{
    (void)op;
    fake_refuses(__func__);
}

void PyObject_GC_UnTrack(void *op)
{
    (void)op;
    fake_refuses(__func__);
}

int PyUnstable_SetImmortal(PyObject *op)
{
    if (fake_refuses(__func__)) {
        return 0;
    }
    fake_set_immortal(op);
    return 1;
}

int PyType_IsSubtype(PyTypeObject *a, PyTypeObject *b)
{
    fake_refuses(__func__);
    while (a != NULL && a != b) {
        a = PYRS_TYPE_OBJECT(a)->tp_base;
    }
    return a == b;
}

unsigned long PyType_GetFlags(PyTypeObject *type)
{
    return PYRS_TYPE_OBJECT(type)->tp_flags;
}

void fake_reset_objects(void)
{
    fake_set_immortal(&_Py_NoneStruct);
}

void fake_free_objects(void)
{
    while (entries != NULL) {
        struct entry *entry = entries;
        entries = entry->next;
        ASAN_UNPOISON_MEMORY_REGION((char *)(entry + 1), HEAD + entry->size);
        free(entry);
    }
}
