/* SPDX-License-Identifier: MIT */
#include "probes.h"

#define INTERPRETER(op) ((struct pyrs_interpreter_state *)(op))
#define FRAME(op) ((struct pyrs_interpreter_frame *)(op))

/* Where the thread states of an interpreter are moved into a struct of their own from 3.11 on. */
#if PYRS_LAYOUT_MINOR >= 12
#define MODULES "PyInterpreterState.imports.modules"
#define IMPORTLIB "PyInterpreterState.imports.importlib"
#define IMPORT "PyInterpreterState.imports.import_func"
#else
#define MODULES "PyInterpreterState.modules"
#define IMPORTLIB "PyInterpreterState.importlib"
#define IMPORT "PyInterpreterState.import_func"
#endif

static void probe_evaluated(const char *item, const char *expression, PyObject *found)
{
    PyObject *expected = rt_eval(expression);
    RT_SAME(item, expected, found);
    Py_XDECREF(expected);
}

static void probe_interpreter(PyInterpreterState *op)
{
    struct pyrs_interpreter_state *interp = INTERPRETER(op);
    RT_EQUAL("PyInterpreterState.id", PyInterpreterState_GetID(op), interp->id);
    RT_SAME("PyInterpreterState.next", PyInterpreterState_Next(op), interp->next);
    RT_SAME("PyInterpreterState.threads.head", PyInterpreterState_ThreadHead(op), interp->head);
    RT_SAME("PyInterpreterState.builtins", PyEval_GetBuiltins(), interp->builtins);
    RT_SAME(MODULES, PyImport_GetModuleDict(), interp->modules);
    RT_SAME("PyInterpreterState.runtime", &_PyRuntime, interp->runtime);
    RT_EQUAL("PyInterpreterState._initialized", Py_IsInitialized(), interp->_initialized);
    RT_EQUAL("PyInterpreterState.finalizing", 0, interp->finalizing);
    RT_EQUAL("PyInterpreterState.ceval.recursion_limit", Py_GetRecursionLimit(),
             interp->recursion_limit);
    probe_evaluated("PyInterpreterState.sysdict", "__import__('sys').__dict__", interp->sysdict);
    probe_evaluated(IMPORTLIB, "__import__('sys').modules['_frozen_importlib']", interp->importlib);
    probe_evaluated(IMPORT, "__import__('builtins').__import__", interp->import_func);
}

static void probe_unique_id(PyInterpreterState *op)
{
    uint64_t next = INTERPRETER(op)->next_unique_id;
    PyThreadState *added = PyThreadState_New(op);
    RT_EQUAL("PyInterpreterState.threads.next_unique_id", PyThreadState_GetID(added),
             INTERPRETER(op)->next_unique_id);
    RT_EQUAL("PyInterpreterState.threads.next_unique_id", next + 1,
             INTERPRETER(op)->next_unique_id);
    PyThreadState_Clear(added);
    PyThreadState_Delete(added);
}

static int collecting;

static PyObject *look_at_collector(PyObject *self, PyObject *args)
{
    (void)self;
    (void)args;
    collecting = INTERPRETER(PyInterpreterState_Get())->collecting;
    Py_RETURN_NONE;
}

static PyMethodDef collector_method = {"look", look_at_collector, METH_VARARGS, NULL};

#define COLLECT                                                                                    \
    "(lambda g: (g.callbacks.append(x), g.collect(0), g.callbacks.remove(x)))(__import__('gc'))"

static void probe_collector(PyInterpreterState *op)
{
    PyObject *function = PyCFunction_New(&collector_method, NULL);
    int enabled = PyGC_Disable();
    RT_EQUAL("PyInterpreterState.gc.enabled", 0, INTERPRETER(op)->enabled);
    PyGC_Enable();
    RT_EQUAL("PyInterpreterState.gc.enabled", 1, INTERPRETER(op)->enabled);
    Py_XDECREF(rt_eval_with(COLLECT, function));
    RT_EQUAL("PyInterpreterState.gc.collecting", 1, collecting);
    RT_EQUAL("PyInterpreterState.gc.collecting", 0, INTERPRETER(op)->collecting);
    if (!enabled) {
        PyGC_Disable();
    }
    Py_XDECREF(function);
}

static void probe_runtime(PyThreadState *ts)
{
    struct pyrs_runtime_state *runtime = (struct pyrs_runtime_state *)&_PyRuntime;
    RT_EQUAL("_PyRuntimeState.initialized", Py_IsInitialized(), runtime->initialized);
    RT_EQUAL("_PyRuntimeState.core_initialized", 1, runtime->core_initialized);
    RT_EQUAL("_PyRuntimeState.preinitialized", 1, runtime->preinitialized);
    RT_SAME("_PyRuntimeState._finalizing", NULL, runtime->_finalizing);
    RT_SAME("_PyRuntimeState.interpreters.head", PyInterpreterState_Head(), runtime->head);
    RT_SAME("_PyRuntimeState.interpreters.main", PyInterpreterState_Main(), runtime->main);
    RT_EQUAL("_PyRuntimeState.main_thread",
             rt_eval_int("__import__('threading').main_thread().ident"), runtime->main_thread);
#if PYRS_LAYOUT_MINOR >= 13
    RT_SAME("_PyRuntimeState.main_tstate", ts, runtime->main_tstate);
#else
    (void)ts;
#endif
}

/* The frame that runs now, where the thread state has it. */
static struct pyrs_interpreter_frame *current_frame(void)
{
#if PYRS_LAYOUT_MINOR >= 13
    return FRAME(PYRS_THREAD_STATE(PyThreadState_Get())->current_frame);
#else
    return FRAME(PYRS_THREAD_STATE(PyThreadState_Get())->cframe->current_frame);
#endif
}

#if PYRS_LAYOUT_MINOR >= 13
/* From 3.14 on the low bits of a reference in a frame say who counts it. */
#define CODE(frame) ((uintptr_t)(frame)->f_executable & ~(uintptr_t)7)
#define CODE_ITEM "_PyInterpreterFrame.f_executable"
#else
#define CODE(frame) ((uintptr_t)(frame)->f_code)
#define CODE_ITEM "_PyInterpreterFrame.f_code"
#endif

static PyObject *look_at_frame(PyObject *self, PyObject *unused)
{
    struct pyrs_interpreter_frame *frame = current_frame();
    PyFrameObject *object = PyThreadState_GetFrame(PyThreadState_Get());
    PyCodeObject *code = PyFrame_GetCode(object);
    (void)self;
    (void)unused;
    RT_SAME("_PyInterpreterFrame.frame_obj", object, frame->frame_obj);
    RT_SAME(CODE_ITEM, code, (void *)CODE(frame));
    RT_SAME("_PyInterpreterFrame.f_globals", PyEval_GetGlobals(), frame->f_globals);
    RT_SAME("_PyInterpreterFrame.f_builtins", PyEval_GetBuiltins(), frame->f_builtins);
    RT_SAME("_PyInterpreterFrame.f_locals", PyEval_GetLocals(), frame->f_locals);
    RT_EQUAL("_PyInterpreterFrame.owner", PYRS_FRAME_OWNED_BY_THREAD, frame->owner);
    Py_DECREF(code);
    Py_DECREF(object);
    Py_RETURN_NONE;
}

static PyMethodDef frame_method = {"look", look_at_frame, METH_NOARGS, NULL};

static void probe_frame(void)
{
    PyObject *function = PyCFunction_New(&frame_method, NULL);
    Py_XDECREF(rt_eval_with("x()", function));
    Py_XDECREF(function);
}

void rt_probe_interpreter(void)
{
    PyThreadState *ts = PyThreadState_Get();
    PyInterpreterState *interp = PyInterpreterState_Get();
    probe_interpreter(interp);
    probe_unique_id(interp);
    probe_collector(interp);
    probe_runtime(ts);
    probe_frame();
}
