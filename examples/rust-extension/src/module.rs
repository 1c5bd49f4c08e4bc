// SPDX-License-Identifier: MIT
//! The module: its functions, its definition, and the check that it meets the right interpreter.

use crate::{errors, repeat, retry, threads, total, Outcome};
use pyrs_sys::initialiser::{Static, MODULE_DEF_HEAD};
use pyrs_sys::{
    container, pyrs_method_def, pyrs_module_def, pyrs_module_def_slot, PyObject, PyThreadState,
};
use std::ffi::{c_int, c_void, CStr};
use std::mem::zeroed;

type Function = unsafe fn(*mut PyThreadState, *mut PyObject) -> Outcome;

/// # Safety
/// Python called: the thread is attached, and `args` is a tuple.
unsafe fn call(function: Function, arity: isize, args: *mut PyObject) -> *mut PyObject {
    // SAFETY: as the caller promises; the function is called with as many arguments as it takes.
    errors::boundary(|| unsafe {
        let ts = pyrs_sys::pyrs_thread_state_current();
        if container::tuple_size(args) != arity {
            return Err(errors::raise(
                ts,
                pyrs_sys::PyExc_TypeError,
                c"wrong number of arguments",
            ));
        }
        function(ts, args)
    })
}

/// One `extern "C"` function for each function of the module.
macro_rules! functions {
    ($($name:ident = $function:path, $arity:literal;)*) => {$(
        unsafe extern "C" fn $name(_: *mut PyObject, args: *mut PyObject) -> *mut PyObject {
            // SAFETY: Python called, with METH_VARARGS.
            unsafe { call($function, $arity, args) }
        }
    )*};
}

functions! {
    total_method = total, 1;
    repeat_method = repeat, 2;
    retry_method = retry, 2;
    in_thread_method = threads::in_thread, 1;
}

const fn method(
    name: &'static CStr,
    function: unsafe extern "C" fn(*mut PyObject, *mut PyObject) -> *mut PyObject,
    doc: &'static CStr,
) -> pyrs_method_def {
    // SAFETY: zero bytes are the method that ends a list; all members but the padding are set.
    let mut method: pyrs_method_def = unsafe { zeroed() };
    method.ml_name = name.as_ptr();
    method.ml_meth = Some(function);
    method.ml_flags = pyrs_sys::PYRS_METH_VARARGS as c_int;
    method.ml_doc = doc.as_ptr();
    method
}

static METHODS: Static<[pyrs_method_def; 5]> = Static::new([
    method(
        c"total",
        total_method,
        c"total(numbers): the sum of a list of ints",
    ),
    method(
        c"repeat",
        repeat_method,
        c"repeat(obj, count): a tuple of count times obj",
    ),
    method(
        c"retry",
        retry_method,
        c"retry(func, times): the first result of func()",
    ),
    method(
        c"in_thread",
        in_thread_method,
        c"in_thread(func): func(), called in another thread",
    ),
    // SAFETY: zero bytes are the method that ends a list.
    unsafe { zeroed() },
]);

/// Refuses to load into an interpreter that is not the one it was built for.
unsafe extern "C" fn check_runtime(_: *mut PyObject) -> c_int {
    // SAFETY: import called, so the thread is attached.
    let status = unsafe { pyrs_sys::pyrs_runtime_require(pyrs_sys::pyrs_thread_state_current()) };
    if status == pyrs_sys::PYRS_OK {
        0
    } else {
        -1
    }
}

const fn exec_slot(function: unsafe extern "C" fn(*mut PyObject) -> c_int) -> pyrs_module_def_slot {
    // SAFETY: zero bytes are the slot that ends a list; both members are set.
    let mut slot: pyrs_module_def_slot = unsafe { zeroed() };
    slot.slot = pyrs_sys::PYRS_MOD_EXEC as c_int;
    slot.value = function as *mut c_void;
    slot
}

static SLOTS: Static<[pyrs_module_def_slot; 2]> = Static::new([
    exec_slot(check_runtime),
    // SAFETY: zero bytes are the slot that ends a list.
    unsafe { zeroed() },
]);

static DEFINITION: Static<pyrs_module_def> = Static::new(pyrs_module_def {
    m_base: MODULE_DEF_HEAD,
    m_name: c"pyrs_example".as_ptr(),
    m_doc: c"One function for each area of pyrs, in Rust.".as_ptr(),
    m_size: 0,
    m_methods: METHODS.get().cast(),
    m_slots: SLOTS.get().cast(),
    m_traverse: None,
    m_clear: None,
    m_free: None,
});

/// What `import` calls.
///
/// # Safety
/// The thread is attached.
#[no_mangle]
pub unsafe extern "C" fn PyInit_pyrs_example() -> *mut PyObject {
    // SAFETY: the definition lives as long as the process.
    unsafe { pyrs_sys::PyModuleDef_Init(DEFINITION.get().cast()) }
}
