// SPDX-License-Identifier: MIT
//! The extension module itself, made of nothing but pyrs-sys.

use crate::{run, Context, GROUPS};
use pyrs_sys::initialiser::{Static, MODULE_DEF_HEAD};
use pyrs_sys::{
    container, pyrs_method_def, pyrs_module_def, pyrs_module_def_slot, text, ErrorSet, PyObject,
};
use std::ffi::{c_char, c_int, CStr};
use std::panic::catch_unwind;
use std::ptr;

static METHODS: Static<[pyrs_method_def; 3]> = Static::new([
    method(c"run", run_method, c"run(group=None): compare, and return the number of drifts"),
    method(c"names", names_method, c"names(): the groups, in order"),
    pyrs_method_def { ml_name: ptr::null(), ml_meth: None, ..method(c"", run_method, c"") },
]);

const fn method(
    name: &'static CStr,
    function: unsafe extern "C" fn(*mut PyObject, *mut PyObject) -> *mut PyObject,
    doc: &'static CStr,
) -> pyrs_method_def {
    // SAFETY: zero bytes are a method with nothing in it; all members but the padding are set.
    let mut method: pyrs_method_def = unsafe { std::mem::zeroed() };
    method.ml_name = name.as_ptr();
    method.ml_meth = Some(function);
    method.ml_flags = pyrs_sys::PYRS_METH_VARARGS as c_int;
    method.ml_doc = doc.as_ptr();
    method
}

/// A free-threaded build would otherwise turn its GIL on when the module is imported.
static SLOTS: Static<[pyrs_module_def_slot; 2]> = Static::new([
    #[cfg(pyrs_py_3_13)]
    slot(pyrs_sys::PYRS_MOD_GIL as c_int, 1),
    #[cfg(not(pyrs_py_3_13))]
    slot(0, 0),
    slot(0, 0),
]);

const fn slot(number: c_int, value: usize) -> pyrs_module_def_slot {
    // SAFETY: zero bytes are the slot that ends a list.
    let mut slot: pyrs_module_def_slot = unsafe { std::mem::zeroed() };
    slot.slot = number;
    slot.value = ptr::without_provenance_mut(value);
    slot
}

static DEFINITION: Static<pyrs_module_def> = Static::new(pyrs_module_def {
    m_base: MODULE_DEF_HEAD,
    m_name: c"_pyrs_roundtrip_rust".as_ptr(),
    m_doc: ptr::null(),
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
pub unsafe extern "C" fn PyInit__pyrs_roundtrip_rust() -> *mut PyObject {
    // SAFETY: the definition lives as long as the process.
    unsafe { pyrs_sys::PyModuleDef_Init(DEFINITION.get().cast()) }
}

unsafe extern "C" fn run_method(_: *mut PyObject, args: *mut PyObject) -> *mut PyObject {
    // SAFETY: `args` is a tuple, and the thread is attached: Python called.
    boundary(|| unsafe {
        let group = group_of(args)?;
        let context = Context { ts: pyrs_sys::pyrs_thread_state_current() };
        match run(&context, group.as_deref()) {
            Some(drifts) => Ok(pyrs_sys::PyLong_FromSize_t(drifts)),
            None => Err(raise(pyrs_sys::PyExc_ValueError, c"there is no group of that name")),
        }
    })
}

unsafe extern "C" fn names_method(_: *mut PyObject, _: *mut PyObject) -> *mut PyObject {
    // SAFETY: the thread is attached: Python called.
    boundary(|| unsafe {
        let list = pyrs_sys::PyList_New(0);
        for (name, _) in GROUPS {
            let name = crate::probe::new_str(name);
            pyrs_sys::PyList_Append(list, name);
            pyrs_sys::refcount::decref(name);
        }
        Ok(list)
    })
}

/// # Safety
/// `args` is a tuple; the thread is attached.
unsafe fn group_of(args: *mut PyObject) -> Result<Option<String>, ErrorSet> {
    // SAFETY: as the caller promises; what is read as a str is one.
    unsafe {
        if container::tuple_size(args) == 0 {
            return Ok(None);
        }
        let group = container::tuple_item(args, 0);
        if pyrs_sys::object::object_is_none(group) {
            return Ok(None);
        }
        let flags = pyrs_sys::PYRS_TPFLAGS_UNICODE_SUBCLASS as _;
        if !pyrs_sys::object::object_has_flags(group, flags) || !text::str_is_ascii(group) {
            return Err(raise(pyrs_sys::PyExc_TypeError, c"a group is an ASCII str"));
        }
        let size = text::str_length(group) as usize;
        let bytes = std::slice::from_raw_parts(text::str_data(group).cast::<u8>(), size);
        Ok(Some(String::from_utf8_lossy(bytes).into_owned()))
    }
}

/// # Safety
/// The thread is attached; `ty` is an exception class.
unsafe fn raise(ty: *mut PyObject, message: &CStr) -> ErrorSet {
    let message: *const c_char = message.as_ptr();
    // SAFETY: as the caller promises.
    unsafe {
        pyrs_sys::pyrs_error_set_string(pyrs_sys::pyrs_thread_state_current(), ty, message);
    }
    ErrorSet
}

/// A panic becomes an exception here; it must not unwind into CPython.
fn boundary(
    body: impl FnOnce() -> Result<*mut PyObject, ErrorSet> + std::panic::UnwindSafe,
) -> *mut PyObject {
    match catch_unwind(body) {
        Ok(Ok(result)) => result,
        Ok(Err(ErrorSet)) => ptr::null_mut(),
        Err(_) => {
            let message = "the round trip panicked; see standard error";
            // SAFETY: the thread is attached; the message is valid for its length.
            unsafe {
                let ts = pyrs_sys::pyrs_thread_state_current();
                pyrs_sys::pyrs_error_set_panic(ts, message.as_ptr().cast(), message.len());
            }
            ptr::null_mut()
        }
    }
}
