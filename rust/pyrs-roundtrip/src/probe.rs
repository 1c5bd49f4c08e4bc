// SPDX-License-Identifier: MIT
//! Live objects to look at, made by Python expressions.

use pyrs_sys::{refcount, PyObject};
use std::ffi::CString;

/// An object that is owned.
pub struct Owned(pub *mut PyObject);

impl Drop for Owned {
    fn drop(&mut self) {
        // SAFETY: it is owned, and every group runs attached.
        unsafe { refcount::xdecref(self.0) }
    }
}

/// A new str.
///
/// # Safety
/// The thread is attached.
pub unsafe fn new_str(text: &str) -> *mut PyObject {
    // SAFETY: the text is valid for its length.
    unsafe { pyrs_sys::PyUnicode_FromStringAndSize(text.as_ptr().cast(), text.len() as isize) }
}

/// The attribute of a module.
pub fn attribute(module: &str, name: &str) -> Owned {
    let (module, name) = (CString::new(module), CString::new(name));
    let (module, name) = (module.unwrap_or_default(), name.unwrap_or_default());
    // SAFETY: every group runs attached; both names end with a zero byte.
    unsafe {
        let module = Owned(pyrs_sys::PyImport_ImportModule(module.as_ptr()));
        assert!(!module.0.is_null(), "a module cannot be imported");
        Owned(pyrs_sys::PyObject_GetAttrString(module.0, name.as_ptr()))
    }
}

/// What a Python expression evaluates to.
pub fn eval(expression: &str) -> Owned {
    let eval = attribute("builtins", "eval");
    // SAFETY: every group runs attached, called by Python code, so that eval finds its globals.
    let result = unsafe {
        let code = Owned(new_str(expression));
        Owned(pyrs_sys::PyObject_CallOneArg(eval.0, code.0))
    };
    assert!(!result.0.is_null(), "{expression} raised");
    result
}

/// Calls an object without arguments, for an int.
#[cfg(pyrs_debug)]
pub fn call_for_int(callable: &Owned) -> isize {
    // SAFETY: every group runs attached.
    unsafe {
        let number = Owned(pyrs_sys::PyObject_CallNoArgs(callable.0));
        pyrs_sys::PyLong_AsSsize_t(number.0)
    }
}
