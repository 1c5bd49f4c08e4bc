/* SPDX-License-Identifier: MIT */
#include "behaviour.h"

#include <string.h>

#define MAX_STATES 224

static struct {
    struct rt_state states[MAX_STATES];
    size_t count;
} all;

static void add(const char *name, const PyObject *image)
{
    struct rt_state *state = &all.states[all.count];
    if (all.count < MAX_STATES) {
        all.count++;
        state->name = name;
        memcpy(state->count, image, RT_COUNT_SIZE);
        state->may_decref = rt_may_decref(image);
    }
}

#if defined(Py_GIL_DISABLED)

int rt_may_decref(const PyObject *op)
{
    Py_ssize_t others = op->ob_ref_shared >> _Py_REF_SHARED_SHIFT;
    if (op->ob_ref_local == UINT32_MAX) {
        return 1;
    }
    if (op->ob_tid == _Py_ThreadId()) {
        return op->ob_ref_local >= 1;
    }
    if ((op->ob_ref_shared & _Py_REF_SHARED_FLAG_MASK) == _Py_REF_MERGED) {
        return others > 0;
    }
    /* The last of the others leaves it to the owner; a thread that is gone has it merged at once.
     */
    int owner_has_some = op->ob_ref_local > 0 && op->ob_ref_local < 1000;
    return op->ob_tid != 0 && (others > 1 || (others >= 0 && owner_has_some));
}

int rt_may_incref(const PyObject *op)
{
    return op->ob_ref_shared >> _Py_REF_SHARED_SHIFT < PY_SSIZE_T_MAX >> _Py_REF_SHARED_SHIFT;
}

/* What an object of that owner may have in the two lowest bits. Merged is one that nobody owns. */
static void add_each_state(PyObject *image, Py_ssize_t others)
{
    int merged = image->ob_tid == 0 && image->ob_ref_local == 0;
    for (Py_ssize_t bits = 0; bits <= _Py_REF_MERGED; bits++) {
        if ((bits == _Py_REF_MERGED) == merged) {
            image->ob_ref_shared = others * ((Py_ssize_t)1 << _Py_REF_SHARED_SHIFT) | bits;
            add("a split count", image);
        }
    }
}

/* Who owns it, what the owner counts, what the others count, and the state bits of the latter. */
static void add_all(void)
{
    const uintptr_t owners[] = {_Py_ThreadId(), 0, 64};
    const uint32_t locals[] = {0, 1, 2, UINT32_MAX / 2, UINT32_MAX - 1, UINT32_MAX};
    const Py_ssize_t shared[] = {0, 1, 2, -1};
    for (size_t i = 0; i < 3 * 6 * 4; i++) {
        PyObject image = {0};
        image.ob_tid = owners[i / 24];
        image.ob_ref_local = locals[i / 4 % 6];
        add_each_state(&image, shared[i % 4]);
    }
}

#elif PY_VERSION_HEX >= 0x030E0000 && SIZEOF_VOID_P > 4

/* Debug builds take the highest counts for those of a freed object. */
int rt_may_decref(const PyObject *op)
{
    return !PYRS_LAYOUT_DEBUG || (op->ob_refcnt > 0 && op->ob_refcnt <= UINT32_MAX - (1 << 20));
}

int rt_may_incref(const PyObject *op)
{
    return op != NULL;
}

/* 32 bits beside flags. */
static void add_all(void)
{
    const uint32_t counts[] = {1,
                               2,
                               3,
                               1000,
                               (uint32_t)_Py_IMMORTAL_INITIAL_REFCNT - 1,
                               (uint32_t)_Py_IMMORTAL_INITIAL_REFCNT,
                               (uint32_t)_Py_IMMORTAL_INITIAL_REFCNT + 1,
                               INT32_MAX,
                               (uint32_t)INT32_MAX + 1,
                               UINT32_MAX - 1,
                               UINT32_MAX};
    const uint16_t flags[] = {0, 1, _Py_STATICALLY_ALLOCATED_FLAG};
    for (size_t i = 0; i < 3 * sizeof counts / sizeof counts[0]; i++) {
        PyObject image = {0};
        image.ob_refcnt = counts[i / 3];
        image.ob_flags = flags[i % 3];
        add("a count beside flags", &image);
    }
}

#else

int rt_may_decref(const PyObject *op)
{
    return !PYRS_LAYOUT_DEBUG || op->ob_refcnt > 0;
}

/* Signed, so that C does not say what comes after the highest. */
int rt_may_incref(const PyObject *op)
{
    return op->ob_refcnt < PY_SSIZE_T_MAX;
}

/* One word; from 3.12 on its low half alone decides, where there are two. */
static void add_all(void)
{
    const Py_ssize_t counts[] = {
        1,
        2,
        3,
        1000,
        INT32_MAX - 1,
        INT32_MAX,
#if SIZEOF_VOID_P > 4
        (Py_ssize_t)INT32_MAX + 1,
        (Py_ssize_t)INT32_MAX + 2,
        (Py_ssize_t)UINT32_MAX >> 2,
        (Py_ssize_t)UINT32_MAX - 1,
        (Py_ssize_t)UINT32_MAX,
        (Py_ssize_t)UINT32_MAX + 1,
        (Py_ssize_t)UINT32_MAX + 2,
        (Py_ssize_t)UINT32_MAX << 1,
        (Py_ssize_t)5 << 32 | 7,
        (Py_ssize_t)5 << 32 | UINT32_MAX,
#endif
#if PY_VERSION_HEX >= 0x030E0000
        _Py_IMMORTAL_MINIMUM_REFCNT - 1,
        _Py_IMMORTAL_MINIMUM_REFCNT,
        _Py_IMMORTAL_INITIAL_REFCNT - 1,
        _Py_IMMORTAL_INITIAL_REFCNT,
        _Py_STATIC_IMMORTAL_MINIMUM_REFCNT - 1,
        _Py_STATIC_IMMORTAL_MINIMUM_REFCNT,
        _Py_STATIC_IMMORTAL_INITIAL_REFCNT - 1,
        _Py_STATIC_IMMORTAL_INITIAL_REFCNT,
#elif PY_VERSION_HEX >= 0x030C0000
        (Py_ssize_t)_Py_IMMORTAL_REFCNT - 1,
        (Py_ssize_t)_Py_IMMORTAL_REFCNT,
#endif
        PY_SSIZE_T_MAX - 1
    };
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        PyObject image = {0};
        image.ob_refcnt = counts[i];
        add("a count", &image);
    }
    /* What only a bug leaves behind is the same everywhere too, where the build lets it pass. */
    PyObject image = {0};
    add("no reference", &image);
    image.ob_refcnt = -1;
    add("a negative count", &image);
}

#endif

size_t rt_state_count(void)
{
    if (all.count == 0) {
        add_all();
    }
    return all.count;
}

const struct rt_state *rt_state_at(size_t index)
{
    return index < rt_state_count() ? &all.states[index] : NULL;
}

/* The memory is the test's: the destructor only takes note. */
static void note_end(PyObject *op)
{
    struct rt_subject *subject = (struct rt_subject *)op;
    subject->ended++;
    subject->place_at_end = subject->place == op;
}

static PyTypeObject subject_type = {PyVarObject_HEAD_INIT(NULL, 0).tp_name = "roundtrip.Subject",
                                    .tp_basicsize = sizeof(struct rt_subject),
                                    .tp_flags = Py_TPFLAGS_DEFAULT, .tp_dealloc = note_end};

void rt_subject_reset(struct rt_subject *subject, const struct rt_state *state)
{
    if (!PyType_HasFeature(&subject_type, Py_TPFLAGS_READY)) {
        PyType_Ready(&subject_type);
    }
    memset(subject, 0x5A, sizeof *subject);
    memcpy(&subject->object, state->count, RT_COUNT_SIZE);
    subject->object.ob_type = &subject_type;
    subject->place = NULL;
    subject->ended = 0;
    subject->place_at_end = 0;
}
