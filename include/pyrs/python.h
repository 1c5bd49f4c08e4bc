/* SPDX-License-Identifier: MIT */
/*
 * python.h - the names of CPython that pyrs's declarations need, and nothing of their contents.
 *
 * pyrs never includes Python.h. Every typedef below repeats one of CPython's letter for letter
 * (Include/pytypedefs.h, Include/pyport.h), which C11 and C++ allow. Python.h comes before the
 * headers of pyrs or not at all (bindgen): three of its types have no tag and cannot be repeated.
 */
#ifndef PYRS_PYTHON_H
#define PYRS_PYTHON_H

#include <pyrs/export.h>
#include <stddef.h>
#include <stdint.h>
#if !defined(_MSC_VER)
#include <sys/types.h>
#endif

PYRS_BEGIN_DECLS

/* Sizes and hashes are signed and as wide as a pointer. Mirrors: Include/pyport.h Py_ssize_t */
#if defined(_MSC_VER)
typedef intptr_t Py_ssize_t;
#else
typedef ssize_t Py_ssize_t;
#endif
typedef Py_ssize_t Py_hash_t;

/* Opaque here; a layout header says what pyrs knows of them. Mirrors: Include/pytypedefs.h */
typedef struct _object PyObject;
typedef struct _typeobject PyTypeObject;
typedef struct _longobject PyLongObject;
typedef struct _ts PyThreadState;
typedef struct _is PyInterpreterState;
typedef struct _frame PyFrameObject;
typedef struct PyCodeObject PyCodeObject;
typedef struct PyModuleDef PyModuleDef;
typedef struct PyModuleDef_Slot PyModuleDef_Slot;
typedef struct PyMethodDef PyMethodDef;
typedef struct PyMemberDef PyMemberDef;
typedef struct PyGetSetDef PyGetSetDef;
typedef struct PySlot PySlot;
typedef struct _err_stackitem _PyErr_StackItem;
typedef struct pyruntimestate _PyRuntimeState;

/* Locks and attaching, where CPython has them. Mirrors: Include/lock.h, Include/pystate.h */
typedef struct PyMutex PyMutex;
typedef struct PyCriticalSection PyCriticalSection;
typedef struct PyCriticalSection2 PyCriticalSection2;
typedef struct PyInterpreterGuard PyInterpreterGuard;
typedef struct PyInterpreterView PyInterpreterView;
typedef struct PyABIInfo PyABIInfo;
typedef void PyThreadStateToken;

/* One code point of a str. Mirrors: Include/unicodeobject.h Py_UCS4 */
typedef uint32_t Py_UCS4;

/*
 * The types without a tag that prototypes mention. Only Python.h can declare them where it is used,
 * and then it has to come first; without it they are pyrs's own structs.
 */
#if !defined(Py_PYTHON_H)
typedef struct pyrs_buffer Py_buffer;
typedef struct pyrs_type_spec PyType_Spec;
typedef unsigned int PyGILState_STATE;
#endif

/* Records that only the layout headers define, named so that prototypes can point at them. */
struct pyrs_buffer;
struct pyrs_type_spec;
struct pyrs_interpreter_frame;

/*
 * Slot functions. CPython's own names (`destructor`, `inquiry`, ...) are too common for a header
 * that must coexist with anything, so pyrs prefixes them. The types are the same, so that a value
 * of one may be assigned to the other without a cast. Mirrors: Include/object.h
 *
 * `self` and every argument is borrowed. A returned object is a new reference, and NULL or -1
 * says that an exception is set.
 */
typedef void (*pyrs_freefunc)(void *);
typedef void (*pyrs_destructor)(PyObject *);
typedef int (*pyrs_inquiry)(PyObject *);
typedef int (*pyrs_visitproc)(PyObject *, void *);
typedef int (*pyrs_traverseproc)(PyObject *, pyrs_visitproc, void *);

/* Creation. Mirrors: Include/object.h allocfunc, newfunc, initproc */
typedef PyObject *(*pyrs_allocfunc)(PyTypeObject *, Py_ssize_t);
typedef PyObject *(*pyrs_newfunc)(PyTypeObject *, PyObject *, PyObject *);
typedef int (*pyrs_initproc)(PyObject *, PyObject *, PyObject *);

/* Attributes. Mirrors: Include/object.h getattrfunc and on, Include/descrobject.h getter, setter */
typedef PyObject *(*pyrs_getattrfunc)(PyObject *, char *);
typedef int (*pyrs_setattrfunc)(PyObject *, char *, PyObject *);
typedef PyObject *(*pyrs_getattrofunc)(PyObject *, PyObject *);
typedef int (*pyrs_setattrofunc)(PyObject *, PyObject *, PyObject *);
typedef PyObject *(*pyrs_descrgetfunc)(PyObject *, PyObject *, PyObject *);
typedef int (*pyrs_descrsetfunc)(PyObject *, PyObject *, PyObject *);
typedef PyObject *(*pyrs_getter)(PyObject *, void *);
typedef int (*pyrs_setter)(PyObject *, PyObject *, void *);

/* What every type may answer. Mirrors: Include/object.h reprfunc, hashfunc, richcmpfunc */
typedef PyObject *(*pyrs_reprfunc)(PyObject *);
typedef Py_hash_t (*pyrs_hashfunc)(PyObject *);
typedef PyObject *(*pyrs_richcmpfunc)(PyObject *, PyObject *, int);

/* Iteration. The result of pyrs_sendfunc is CPython's PySendResult: -1, 0 or 1, an int in size. */
typedef PyObject *(*pyrs_getiterfunc)(PyObject *);
typedef PyObject *(*pyrs_iternextfunc)(PyObject *);
typedef int (*pyrs_sendfunc)(PyObject *, PyObject *, PyObject **);

/* Calls. Mirrors: Include/cpython/object.h vectorcallfunc, Include/methodobject.h PyCFunction */
typedef PyObject *(*pyrs_vectorcallfunc)(PyObject *, PyObject *const *, size_t, PyObject *);
typedef PyObject *(*pyrs_cfunction)(PyObject *, PyObject *);
typedef PyObject *(*pyrs_cfunction_keywords)(PyObject *, PyObject *, PyObject *);
typedef PyObject *(*pyrs_cfunction_fast)(PyObject *, PyObject *const *, Py_ssize_t);
typedef PyObject *(*pyrs_cfunction_fast_keywords)(PyObject *, PyObject *const *, Py_ssize_t,
                                                  PyObject *);

/* Modules, frames and threads. Mirrors: Include/moduleobject.h, Include/cpython/pystate.h */
typedef PyObject *(*pyrs_module_init)(void);
typedef int (*pyrs_tracefunc)(PyObject *, PyFrameObject *, int, PyObject *);
typedef PyObject *(*pyrs_eval_frame)(PyThreadState *, struct pyrs_interpreter_frame *, int);
typedef void (*pyrs_on_delete)(void *);

/* Numbers. Mirrors: Include/object.h unaryfunc, binaryfunc, ternaryfunc */
typedef PyObject *(*pyrs_unaryfunc)(PyObject *);
typedef PyObject *(*pyrs_binaryfunc)(PyObject *, PyObject *);
typedef PyObject *(*pyrs_ternaryfunc)(PyObject *, PyObject *, PyObject *);

/* Sequences and mappings. Mirrors: Include/object.h lenfunc, ssizeargfunc and on */
typedef Py_ssize_t (*pyrs_lenfunc)(PyObject *);
typedef PyObject *(*pyrs_ssizeargfunc)(PyObject *, Py_ssize_t);
typedef int (*pyrs_ssizeobjargproc)(PyObject *, Py_ssize_t, PyObject *);
typedef int (*pyrs_objobjproc)(PyObject *, PyObject *);
typedef int (*pyrs_objobjargproc)(PyObject *, PyObject *, PyObject *);

/* Buffers. Mirrors: Include/pybuffer.h getbufferproc, releasebufferproc */
typedef int (*pyrs_getbufferproc)(PyObject *, struct pyrs_buffer *, int);
typedef void (*pyrs_releasebufferproc)(PyObject *, struct pyrs_buffer *);

PYRS_END_DECLS

#endif
