/* SPDX-License-Identifier: MIT */
/*
 * Every function slot of a class: PyType_GetSlot() knows by number where each is, pyrs by name.
 */
#include "probes.h"

/* Rows of names, which clang-format 14 would indent further on every line. */
/* clang-format off */

/* X(member of PyTypeObject) */
#define TYPE_SLOTS(X)                                                                              \
    X(tp_dealloc) X(tp_getattr) X(tp_setattr) X(tp_repr) X(tp_hash) X(tp_call) X(tp_str)           \
    X(tp_getattro) X(tp_setattro) X(tp_doc) X(tp_traverse) X(tp_clear) X(tp_richcompare)           \
    X(tp_iter) X(tp_iternext) X(tp_methods) X(tp_members) X(tp_getset) X(tp_base)                  \
    X(tp_descr_get) X(tp_descr_set) X(tp_init) X(tp_alloc) X(tp_new) X(tp_free) X(tp_is_gc)        \
    X(tp_bases) X(tp_del) X(tp_finalize)

/* X(slot, path in PyHeapTypeObject) */
#define HEAP_SLOTS(X)                                                                              \
    X(am_await, as_async) X(am_aiter, as_async) X(am_anext, as_async) X(am_send, as_async)         \
    X(nb_add, as_number) X(nb_subtract, as_number) X(nb_multiply, as_number)                       \
    X(nb_remainder, as_number) X(nb_divmod, as_number) X(nb_power, as_number)                      \
    X(nb_negative, as_number) X(nb_positive, as_number) X(nb_absolute, as_number)                  \
    X(nb_bool, as_number) X(nb_invert, as_number) X(nb_lshift, as_number)                          \
    X(nb_rshift, as_number) X(nb_and, as_number) X(nb_xor, as_number) X(nb_or, as_number)          \
    X(nb_int, as_number) X(nb_float, as_number) X(nb_inplace_add, as_number)                       \
    X(nb_inplace_subtract, as_number) X(nb_inplace_multiply, as_number)                            \
    X(nb_inplace_remainder, as_number) X(nb_inplace_power, as_number)                              \
    X(nb_inplace_lshift, as_number) X(nb_inplace_rshift, as_number) X(nb_inplace_and, as_number)   \
    X(nb_inplace_xor, as_number) X(nb_inplace_or, as_number) X(nb_floor_divide, as_number)         \
    X(nb_true_divide, as_number) X(nb_inplace_floor_divide, as_number)                             \
    X(nb_inplace_true_divide, as_number) X(nb_index, as_number) X(nb_matrix_multiply, as_number)   \
    X(nb_inplace_matrix_multiply, as_number) X(mp_length, as_mapping)                              \
    X(mp_subscript, as_mapping) X(mp_ass_subscript, as_mapping) X(sq_length, as_sequence)          \
    X(sq_concat, as_sequence) X(sq_repeat, as_sequence) X(sq_item, as_sequence)                    \
    X(sq_ass_item, as_sequence) X(sq_contains, as_sequence) X(sq_inplace_concat, as_sequence)      \
    X(sq_inplace_repeat, as_sequence) X(bf_getbuffer, as_buffer) X(bf_releasebuffer, as_buffer)

/* clang-format on */

/* A class whose every slot is a function of its own, and a native one with what a class lacks. */
#define CLASSES                                                                                    \
    "names = '''call hash repr str getattribute setattr iter next get set init new del lt add "    \
    "sub "                                                                                         \
    "mul mod divmod pow neg pos abs bool invert lshift rshift and xor or int float iadd isub "     \
    "imul "                                                                                        \
    "imod ipow ilshift irshift iand ixor ior floordiv truediv ifloordiv itruediv index matmul "    \
    "imatmul len getitem setitem contains await aiter anext'''.split()\n"                          \
    "every = type('Every', (), {'__%s__' % n: lambda *a: None for n in names})\n"                  \
    "native = [bytes, list, __import__('asyncio.futures').futures.Future]\n"

static void probe_slot(PyObject *type, int slot, const char *item, const void *found)
{
    RT_SAME(item, PyType_GetSlot((PyTypeObject *)type, slot), found);
}

static void probe_type(PyObject *op)
{
    struct pyrs_type_object *type = PYRS_TYPE_OBJECT(op);
#define PROBE_TYPE_SLOT(member)                                                                    \
    probe_slot(op, Py_##member, "PyTypeObject." #member, (const void *)(uintptr_t)type->member);
    TYPE_SLOTS(PROBE_TYPE_SLOT)
}

static void probe_heap(PyObject *op)
{
    struct pyrs_heap_type_object *type = (struct pyrs_heap_type_object *)op;
#define PROBE_HEAP_SLOT(slot, path)                                                                \
    probe_slot(op, Py_##slot, "PyHeapTypeObject." #path, (const void *)(uintptr_t)type->path.slot);
    HEAP_SLOTS(PROBE_HEAP_SLOT)
}

void rt_probe_slots(void)
{
    PyObject *space = rt_run_code(CLASSES);
    if (!RT_MADE("PyHeapTypeObject", space)) {
        return;
    }
    PyObject *every = PyDict_GetItemString(space, "every");
    PyObject *native = PyDict_GetItemString(space, "native");
    probe_type(every);
    probe_heap(every);
    for (Py_ssize_t i = 0; i < PyList_Size(native); i++) {
        probe_type(PyList_GetItem(native, i));
    }
    Py_DECREF(space);
}
