/* SPDX-License-Identifier: MIT */
/*
 * What the library says of an interpreter that has just begun, has begun again, or is not there.
 */
#include "interpreter.h"

#include <pyrs/pyrs.h>

#include <criterion/criterion.h>
#include <string.h>

Test(runtime, finds_its_library_under_the_home_it_is_given)
{
    embed_start();
    cr_assert(embed_holds("__import__('sys').prefix == '" PYRS_TEST_HOME "'"));
    cr_assert(embed_holds("__import__('os').__file__.startswith('" PYRS_TEST_HOME "/')"));
    cr_assert(embed_holds("__import__('sys').executable == '" PYRS_TEST_PYTHON "'"));
    embed_end();
}

Test(runtime, is_initialized_between_start_and_end)
{
    cr_assert_eq(pyrs_runtime_is_initialized(), 0);
    embed_start();
    cr_assert_eq(pyrs_runtime_is_initialized(), 1);
    cr_assert_eq(pyrs_runtime_is_finalizing(), 0);
    embed_end();
    cr_assert_eq(pyrs_runtime_is_initialized(), 0);
}

Test(runtime, knows_its_version_without_an_interpreter)
{
    cr_assert_eq(pyrs_runtime_version_hex(), PY_VERSION_HEX);
    cr_assert_eq(pyrs_abi_compatible(PYRS_ABI_CURRENT), 1);
}

static void check_once(void)
{
    struct pyrs_mismatch mismatch = {"nothing was compared", 0, 0, 0};
    embed_start();
    int status = pyrs_runtime_check(PyThreadState_Get(), &mismatch);
    cr_assert_eq(status, PYRS_OK, "%s: %s", pyrs_status_name(status), mismatch.item);
    cr_assert_null(mismatch.item);
    cr_assert_gt(mismatch.compared, 20);
    embed_end();
}

Test(runtime, check_passes_in_a_fresh_interpreter)
{
    check_once();
}

Test(runtime, check_passes_again_after_a_restart)
{
    check_once();
    check_once();
}

Test(runtime, entry_depth_starts_again_after_a_restart)
{
    for (int life = 0; life < 2; life++) {
        embed_start();
        PyThreadState *ts = PyThreadState_Get();
        cr_assert_eq(pyrs_entry_depth(ts), 0);
        cr_assert_eq(pyrs_entry_enter(ts), 1);
        cr_assert_eq(pyrs_entry_enter(ts), 2);
        cr_assert_eq(pyrs_entry_leave(ts), 1);
        embed_end();
    }
}

/* pyrs supports the main interpreter; in another one it says so, and its reads are still right. */
Test(runtime, tells_a_subinterpreter_from_the_main_one)
{
    embed_start();
    PyThreadState *main_state = PyThreadState_Get();
    PyThreadState *sub_state = Py_NewInterpreter();
    cr_assert_not_null(sub_state);
    cr_assert_eq(pyrs_thread_state_is_main_interpreter(sub_state), 0);
    cr_assert_eq(pyrs_thread_state_is_main_interpreter(main_state), 1);
    cr_assert_gt(pyrs_interpreter_id(pyrs_thread_state_interpreter(sub_state)), 0);
    cr_assert_eq(pyrs_thread_state_current(), sub_state);
    cr_assert_eq(pyrs_thread_state_is_attached(sub_state), 1);
    cr_assert_eq(pyrs_thread_state_is_attached(main_state), 0);
    cr_assert_eq(pyrs_entry_enter(sub_state), 1);
    cr_assert_eq(pyrs_entry_leave(sub_state), 0);
    Py_EndInterpreter(sub_state);
    PyThreadState_Swap(main_state);
    cr_assert_eq(pyrs_thread_state_is_attached(main_state), 1);
    cr_assert_eq(pyrs_entry_depth(main_state), 0);
    embed_end();
}

/* A destructor that runs while the interpreter goes: its module is torn down. */
static int drained = 1;

static PyObject *drain(PyObject *self, PyObject *unused)
{
    (void)self;
    (void)unused;
    drained = pyrs_decref_drain(PyThreadState_Get());
    Py_RETURN_NONE;
}

static PyMethodDef drain_method = {"drain", drain, METH_NOARGS, NULL};

Test(runtime, drain_is_refused_while_the_interpreter_goes)
{
    embed_start();
    PyObject *main_module = PyImport_AddModule("__main__");
    PyObject *function = PyCFunction_New(&drain_method, NULL);
    PyModule_AddObject(main_module, "drain", function);
    cr_assert_eq(PyRun_SimpleString("class Last:\n"
                                    "    def __del__(self, drain=drain): drain()\n"
                                    "last = Last()\n"),
                 0);
    embed_end();
    cr_assert_eq(drained, PYRS_ERR_FINALIZING);
}

/* What was left before is given back, while Python code can still run; after that nothing is taken.
 */
Test(runtime, gives_back_what_was_deferred_before_the_interpreter_goes)
{
    struct pyrs_mismatch mismatch;
    embed_start();
    cr_assert_eq(pyrs_runtime_check(PyThreadState_Get(), &mismatch), PYRS_OK);
    PyObject *function = PyCFunction_New(&drain_method, NULL);
    PyObject *type = PyRun_String("type('E', (), {'__del__': lambda self: self.at_end()})",
                                  Py_eval_input, PyEval_GetBuiltins(), NULL);
    PyObject *op = PyObject_CallNoArgs(type);
    cr_assert_eq(PyObject_SetAttrString(op, "at_end", function), 0);
    cr_assert_eq(pyrs_decref_deferred(op), PYRS_OK);
    embed_end();
    cr_assert_eq(drained, PYRS_ERR_BUSY, "the destructor ran, in the last drain");
    cr_assert_eq(pyrs_decref_pending(), 0);
    cr_assert_eq(pyrs_decref_deferred(op), PYRS_ERR_NOT_INITIALIZED);
}
