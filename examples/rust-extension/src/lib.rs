// SPDX-License-Identifier: MIT
//! The C example again, in Rust on nothing but `pyrs-sys`: one function for each of the four areas.
//!
//! - `total(numbers)`: objects, read without a call per item
//! - `repeat(obj, count)`: references, counted inline
//! - `retry(func, times)`: exceptions, taken and chained
//! - `in_thread(func)`: a call back into Python from a thread that Python does not know
#![deny(unsafe_op_in_unsafe_fn, clippy::undocumented_unsafe_blocks)]

mod errors;
mod module;
mod threads;

use pyrs_sys::{container, number, object, refcount, ErrorSet, PyObject, PyThreadState};
use std::ffi::{c_ulong, CStr};
use std::ptr;

/// What a function of the module gives back: an owned reference, or "an exception is set".
type Outcome = Result<*mut PyObject, ErrorSet>;

const NOT_INTS: &CStr = c"total() takes a list of ints";
const TOO_LARGE: &CStr = c"total() takes ints of 64 bits";

/// # Safety
/// `ts` is the attached thread state, `op` an object.
unsafe fn expect_flags(
    ts: *mut PyThreadState,
    op: *mut PyObject,
    flags: u32,
) -> Result<(), ErrorSet> {
    // SAFETY: as the caller promises; PyExc_TypeError lives as long as the interpreter.
    unsafe {
        if object::object_has_flags(op, c_ulong::from(flags)) {
            return Ok(());
        }
        Err(errors::raise(ts, pyrs_sys::PyExc_TypeError, NOT_INTS))
    }
}

/// # Safety
/// `ts` is the attached thread state, `item` an object.
unsafe fn int_value(ts: *mut PyThreadState, item: *mut PyObject) -> Result<i64, ErrorSet> {
    let mut value = 0;
    // SAFETY: `item` is seen to be an int before it is read as one.
    unsafe {
        expect_flags(ts, item, pyrs_sys::PYRS_TPFLAGS_LONG_SUBCLASS)?;
        if number::long_is_compact(item) {
            return Ok(number::long_compact_value(item) as i64);
        }
        if pyrs_sys::pyrs_long_as_int64(item, &mut value) < 0 {
            return Err(errors::raise(ts, pyrs_sys::PyExc_OverflowError, TOO_LARGE));
        }
    }
    Ok(value)
}

/// # Safety
/// `ts` is the attached thread state, `args` a tuple of one.
unsafe fn total(ts: *mut PyThreadState, args: *mut PyObject) -> Outcome {
    let mut sum: i64 = 0;
    // SAFETY: `numbers` is seen to be a list before it is read as one. Nothing here runs Python
    // code, so that it cannot change meanwhile.
    unsafe {
        let numbers = container::tuple_item(args, 0);
        expect_flags(ts, numbers, pyrs_sys::PYRS_TPFLAGS_LIST_SUBCLASS)?;
        for index in 0..container::list_size(numbers) {
            let value = int_value(ts, container::list_item(numbers, index))?;
            sum = sum
                .checked_add(value)
                .ok_or_else(|| errors::raise(ts, pyrs_sys::PyExc_OverflowError, TOO_LARGE))?;
        }
        errors::checked(pyrs_sys::PyLong_FromLongLong(sum))
    }
}

/// # Safety
/// `ts` is the attached thread state, `args` a tuple of two.
unsafe fn repeat(ts: *mut PyThreadState, args: *mut PyObject) -> Outcome {
    // SAFETY: the tuple is new and seen by nobody else until it is full.
    unsafe {
        let obj = container::tuple_item(args, 0);
        let count = int_value(ts, container::tuple_item(args, 1))?;
        let result = errors::checked(pyrs_sys::PyTuple_New(count as pyrs_sys::Py_ssize_t))?;
        for index in 0..count as usize {
            *container::tuple_items(result).add(index) = refcount::new_ref(obj);
        }
        Ok(result)
    }
}

/// The first result of `func()`; or the last exception, with the one before as its context.
///
/// # Safety
/// `ts` is the attached thread state, `args` a tuple of two.
unsafe fn retry(ts: *mut PyThreadState, args: *mut PyObject) -> Outcome {
    let mut failure: *mut PyObject = ptr::null_mut();
    // SAFETY: `failure` is owned here until it is raised again or dropped.
    unsafe {
        let func = container::tuple_item(args, 0);
        for _ in 0..int_value(ts, container::tuple_item(args, 1))? {
            let result = pyrs_sys::PyObject_CallNoArgs(func);
            if !result.is_null() {
                refcount::xdecref(failure);
                return Ok(result);
            }
            let raised = pyrs_sys::pyrs_error_take(ts);
            if !failure.is_null() && failure != raised {
                pyrs_sys::pyrs_error_set_context(raised, refcount::new_ref(failure));
            }
            refcount::set_ref(&mut failure, raised);
        }
        if failure.is_null() {
            return Err(errors::raise(
                ts,
                pyrs_sys::PyExc_ValueError,
                c"retry() tries at least once",
            ));
        }
        pyrs_sys::pyrs_error_restore(ts, failure);
    }
    Err(ErrorSet)
}
