// SPDX-License-Identifier: MIT
//! Every inline function in three forms over live objects: Rust's, its C twin, and what CPython's
//! own function says. None may change a refcount or the error state.

use crate::probe::{eval, Owned};
use crate::report::Report;
use crate::Context;
use pyrs_sys::refstate::refcnt;
use pyrs_sys::unstable::{frame, gc, interpreter, recursion};
use pyrs_sys::{chain, container, error, number, object, refstate, text, thread_state};
use pyrs_sys::{PyObject, PyThreadState, PyTypeObject};
use std::ffi::{c_int, c_ulong, CStr};

/// At every boundary of the representations: digits of int, kinds of str, sizes of containers.
const OBJECTS: &[&str] = &[
    "None",
    "True",
    "0",
    "1",
    "-1",
    "2**30 - 1",
    "-2**30 + 1",
    "2**30",
    "-2**60",
    "2**61",
    "0.0",
    "-1.5",
    "float('inf')",
    "''",
    "'a'",
    "'ascii ' * 9",
    "'caf\\xe9'",
    "'\\u20ac uro'",
    "'\\U0001f40d snake'",
    "type('S', (str,), {})('subclass \\xe9')",
    "b''",
    "b'bytes\\0more'",
    "()",
    "(1, 'two', 3.0)",
    "[]",
    "[None] * 7",
    "{}",
    "{'a': 1, 2: 'b'}",
    "type('L', (list,), {})([1, 2])",
    "int",
    "type('C', (), {})",
    "type('C', (), {})()",
    "ValueError('x')",
    "{1, 2}",
    "object()",
];

/// How C says what Rust's function returned: a truth value is 1 or 0 there.
trait InC {
    type C;
    fn in_c(self) -> Self::C;
}

impl InC for bool {
    type C = c_int;
    fn in_c(self) -> c_int {
        c_int::from(self)
    }
}

macro_rules! same_in_c {
    ($($ty:ty),*) => { $(impl InC for $ty {
        type C = $ty;
        fn in_c(self) -> $ty {
            self
        }
    })* };
}
same_in_c!(i32, i64, isize, u32, u64, usize, f64);

impl<T> InC for *mut T {
    type C = *mut T;
    fn in_c(self) -> *mut T {
        self
    }
}

impl<T> InC for *const T {
    type C = *const T;
    fn in_c(self) -> *const T {
        self
    }
}

/// Compares a Rust inline function with its C twin: `twin!(report, of, C's name, Rust's, (args))`.
macro_rules! twin {
    ($report:ident, $of:expr, $c:path, $rust:path, $args:tt) => {
        $report.same(
            &format!("{} of {}", stringify!($rust), $of),
            call!($c, $args),
            call!($rust, $args).in_c(),
        )
    };
}

/// Compares a Rust inline function with what a function of CPython says.
macro_rules! says {
    ($report:ident, $of:expr, $cpython:ident, $expected:expr, $found:expr) => {
        $report.same(&format!("{} of {}", stringify!($cpython), $of), $expected, $found)
    };
}

macro_rules! call {
    ($function:path, ($($arg:expr),*)) => { $function($($arg),*) };
}

pub fn compare(context: &Context, report: &mut Report) {
    let objects: Vec<(&str, Owned)> = OBJECTS.iter().map(|text| (*text, eval(text))).collect();
    for (text, object) in &objects {
        // SAFETY: the object is alive and the thread attached, here and below.
        unsafe {
            let before = refcnt(object.0);
            every_object(report, text, object.0);
            of_its_type(report, text, object.0);
            report.same(&format!("refcount of {text}"), before, refcnt(object.0));
            report.same("error state", false, error::error_is_set(context.ts));
        }
    }
    // SAFETY: as above.
    unsafe {
        types(report, &objects);
        the_thread(report, context.ts);
        distinct_arguments(report);
    }
}

unsafe fn every_object(report: &mut Report, of: &str, op: *mut PyObject) {
    // SAFETY: see `compare`.
    unsafe {
        twin!(report, of, pyrs_sys::pyrs_object_type, object::object_type, (op));
        twin!(report, of, pyrs_sys::pyrs_object_is_none, object::object_is_none, (op));
        twin!(report, of, pyrs_sys::pyrs_refcnt, refstate::refcnt, (op));
        twin!(report, of, pyrs_sys::pyrs_is_immortal, refstate::is_immortal, (op));
        twin!(report, of, pyrs_sys::pyrs_is_owned, refstate::is_owned, (op));
        twin!(report, of, pyrs_sys::pyrs_is_unique, refstate::is_unique, (op));
        twin!(report, of, pyrs_sys::pyrs_ref_shared_state, refstate::ref_shared_state, (op));
        let gc = pyrs_sys::PYRS_TPFLAGS_HAVE_GC as c_ulong;
        twin!(report, of, pyrs_sys::pyrs_object_has_flags, object::object_has_flags, (op, gc));
        if object::object_has_flags(op, gc) {
            of_the_collector(report, of, op);
        }
    }
}

unsafe fn of_the_collector(report: &mut Report, of: &str, op: *mut PyObject) {
    // SAFETY: see `compare`. A static type has no collector's head although its type says so.
    unsafe {
        let heap = pyrs_sys::PYRS_TPFLAGS_HEAPTYPE as c_ulong;
        let is_type = object::object_has_flags(op, pyrs_sys::PYRS_TPFLAGS_TYPE_SUBCLASS as c_ulong);
        if is_type && !object::type_has_flags(op.cast(), heap) {
            return;
        }
        twin!(report, of, pyrs_sys::unstable::pyrs_gc_head_of, gc::gc_head_of, (op));
        twin!(report, of, pyrs_sys::unstable::pyrs_gc_is_tracked, gc::gc_is_tracked, (op));
        twin!(report, of, pyrs_sys::unstable::pyrs_gc_is_finalized, gc::gc_is_finalized, (op));
        let tracked = pyrs_sys::PyObject_GC_IsTracked(op);
        says!(report, of, PyObject_GC_IsTracked, tracked, gc::gc_is_tracked(op).in_c());
    }
}

unsafe fn of_its_type(report: &mut Report, of: &str, op: *mut PyObject) {
    type Look = unsafe fn(&mut Report, &str, *mut PyObject);
    let kinds: [(c_ulong, Look); 6] = [
        (pyrs_sys::PYRS_TPFLAGS_LONG_SUBCLASS as c_ulong, an_int),
        (pyrs_sys::PYRS_TPFLAGS_UNICODE_SUBCLASS as c_ulong, a_str),
        (pyrs_sys::PYRS_TPFLAGS_BYTES_SUBCLASS as c_ulong, some_bytes),
        (pyrs_sys::PYRS_TPFLAGS_TUPLE_SUBCLASS as c_ulong, a_tuple),
        (pyrs_sys::PYRS_TPFLAGS_LIST_SUBCLASS as c_ulong, a_list),
        (pyrs_sys::PYRS_TPFLAGS_DICT_SUBCLASS as c_ulong, a_dict),
    ];
    // SAFETY: see `compare`; each look is for objects with that flag.
    unsafe {
        for (flag, look) in kinds {
            if object::object_has_flags(op, flag) {
                look(report, of, op);
            }
        }
        if object::object_is_exact(op, &raw mut pyrs_sys::PyFloat_Type) {
            twin!(report, of, pyrs_sys::pyrs_float_value, number::float_value, (op));
            says!(
                report,
                of,
                PyFloat_AsDouble,
                pyrs_sys::PyFloat_AsDouble(op),
                number::float_value(op)
            );
        }
    }
}

unsafe fn an_int(report: &mut Report, of: &str, op: *mut PyObject) {
    // SAFETY: see `of_its_type`.
    unsafe {
        twin!(report, of, pyrs_sys::pyrs_long_digit_count, number::long_digit_count, (op));
        twin!(report, of, pyrs_sys::pyrs_long_sign, number::long_sign, (op));
        twin!(report, of, pyrs_sys::pyrs_long_is_compact, number::long_is_compact, (op));
        let value = pyrs_sys::PyLong_AsLongLong(op);
        says!(report, of, PyLong_AsLongLong, value.signum() as c_int, number::long_sign(op));
        if number::long_is_compact(op) {
            twin!(report, of, pyrs_sys::pyrs_long_compact_value, number::long_compact_value, (op));
            let compact = number::long_compact_value(op) as i64;
            says!(report, of, PyLong_AsLongLong, value, compact);
        }
        for index in 0..number::long_digit_count(op) {
            twin!(report, of, pyrs_sys::pyrs_long_digit, number::long_digit, (op, index));
        }
    }
}

unsafe fn a_str(report: &mut Report, of: &str, op: *mut PyObject) {
    // SAFETY: see `of_its_type`.
    unsafe {
        twin!(report, of, pyrs_sys::pyrs_str_length, text::str_length, (op));
        twin!(report, of, pyrs_sys::pyrs_str_kind, text::str_kind, (op));
        twin!(report, of, pyrs_sys::pyrs_str_is_ascii, text::str_is_ascii, (op));
        twin!(report, of, pyrs_sys::pyrs_str_is_compact, text::str_is_compact, (op));
        twin!(report, of, pyrs_sys::pyrs_str_is_ready, text::str_is_ready, (op));
        twin!(report, of, pyrs_sys::pyrs_str_interned, text::str_interned, (op));
        twin!(report, of, pyrs_sys::pyrs_str_data, text::str_data, (op));
        let mut read = String::new();
        for index in 0..text::str_length(op) {
            twin!(report, of, pyrs_sys::pyrs_str_read, text::str_read, (op, index));
            read.extend(char::from_u32(text::str_read(op, index)));
        }
        let mut size = 0;
        let utf8 = pyrs_sys::PyUnicode_AsUTF8AndSize(op, &mut size).cast::<u8>();
        let expected = std::slice::from_raw_parts(utf8, size as usize);
        says!(report, of, PyUnicode_AsUTF8AndSize, expected, read.as_bytes());
    }
}

unsafe fn some_bytes(report: &mut Report, of: &str, op: *mut PyObject) {
    // SAFETY: see `of_its_type`.
    unsafe {
        twin!(report, of, pyrs_sys::pyrs_bytes_size, text::bytes_size, (op));
        twin!(report, of, pyrs_sys::pyrs_bytes_data, text::bytes_data, (op));
        twin!(report, of, pyrs_sys::pyrs_object_size, object::object_size, (op));
        report.same("byte behind the data", 0, *text::bytes_data(op).offset(text::bytes_size(op)));
    }
}

unsafe fn a_tuple(report: &mut Report, of: &str, op: *mut PyObject) {
    // SAFETY: see `of_its_type`.
    unsafe {
        twin!(report, of, pyrs_sys::pyrs_tuple_size, container::tuple_size, (op));
        twin!(report, of, pyrs_sys::pyrs_object_size, object::object_size, (op));
        twin!(report, of, pyrs_sys::pyrs_tuple_items, container::tuple_items, (op));
        for index in 0..container::tuple_size(op) {
            twin!(report, of, pyrs_sys::pyrs_tuple_item, container::tuple_item, (op, index));
        }
    }
}

unsafe fn a_list(report: &mut Report, of: &str, op: *mut PyObject) {
    // SAFETY: see `of_its_type`.
    unsafe {
        twin!(report, of, pyrs_sys::pyrs_list_size, container::list_size, (op));
        twin!(report, of, pyrs_sys::pyrs_list_items, container::list_items, (op));
        twin!(report, of, pyrs_sys::pyrs_list_capacity, container::list_capacity, (op));
        for index in 0..container::list_size(op) {
            twin!(report, of, pyrs_sys::pyrs_list_item, container::list_item, (op, index));
        }
    }
}

unsafe fn a_dict(report: &mut Report, of: &str, op: *mut PyObject) {
    // SAFETY: see `of_its_type`.
    unsafe {
        twin!(report, of, pyrs_sys::pyrs_dict_size, container::dict_size, (op));
    }
}

/// Each object's type with each other's, so that the two arguments cannot be exchanged unseen.
unsafe fn types(report: &mut Report, objects: &[(&str, Owned)]) {
    for (of, object) in objects {
        // SAFETY: see `compare`.
        unsafe {
            let ty = object::object_type(object.0);
            one_type(report, of, ty);
            for (_, other) in objects {
                let other = object::object_type(other.0);
                let op = object.0;
                let of = &format!("{of}, another type");
                twin!(
                    report,
                    of,
                    pyrs_sys::pyrs_object_is_exact,
                    object::object_is_exact,
                    (op, other)
                );
                twin!(
                    report,
                    of,
                    pyrs_sys::pyrs_object_is_instance,
                    object::object_is_instance,
                    (op, other)
                );
                let subtype = pyrs_sys::PyType_IsSubtype(ty, other);
                let found = object::object_is_instance(op, other).in_c();
                says!(report, of, PyType_IsSubtype, subtype, found);
            }
        }
    }
}

unsafe fn one_type(report: &mut Report, of: &str, ty: *mut PyTypeObject) {
    // SAFETY: see `compare`.
    unsafe {
        twin!(report, of, pyrs_sys::pyrs_type_flags, object::type_flags, (ty));
        says!(report, of, PyType_GetFlags, pyrs_sys::PyType_GetFlags(ty), object::type_flags(ty));
        twin!(report, of, pyrs_sys::pyrs_type_name, object::type_name, (ty));
        twin!(report, of, pyrs_sys::pyrs_type_basicsize, object::type_basicsize, (ty));
        twin!(report, of, pyrs_sys::pyrs_type_itemsize, object::type_itemsize, (ty));
        twin!(report, of, pyrs_sys::pyrs_type_base, object::type_base, (ty));
        for bit in 0..c_ulong::BITS.min(32) {
            let flags = 1 << bit | 1 << (bit / 2);
            twin!(report, of, pyrs_sys::pyrs_type_has_flags, object::type_has_flags, (ty, flags));
        }
    }
}

unsafe fn the_thread(report: &mut Report, ts: *mut PyThreadState) {
    // SAFETY: see `compare`.
    unsafe {
        let of = "the running thread";
        use pyrs_sys::unstable as c;
        use thread_state::{thread_state_id, thread_state_interpreter, thread_state_thread_id};
        twin!(report, of, pyrs_sys::pyrs_thread_state_interpreter, thread_state_interpreter, (ts));
        twin!(report, of, pyrs_sys::pyrs_thread_state_id, thread_state_id, (ts));
        twin!(report, of, pyrs_sys::pyrs_thread_state_thread_id, thread_state_thread_id, (ts));
        let interp = pyrs_sys::PyThreadState_GetInterpreter(ts);
        says!(report, of, PyThreadState_GetInterpreter, interp, thread_state_interpreter(ts));
        let id = pyrs_sys::PyThreadState_GetID(ts);
        says!(report, of, PyThreadState_GetID, id, thread_state_id(ts));
        let ident = pyrs_sys::PyThread_get_thread_ident();
        says!(report, of, PyThread_get_thread_ident, ident, thread_state_thread_id(ts));
        says!(report, of, pyrs_owner_id, pyrs_sys::pyrs_owner_id(), refstate::owner_id());
        twin!(report, of, pyrs_sys::pyrs_error_is_set, error::error_is_set, (ts));
        twin!(report, of, pyrs_sys::pyrs_error_occurred, error::error_occurred, (ts));
        twin!(report, of, pyrs_sys::pyrs_error_handled, chain::error_handled, (ts));
        twin!(report, of, c::pyrs_recursion_limit, recursion::recursion_limit, (ts));
        twin!(report, of, c::pyrs_recursion_remaining, recursion::recursion_remaining, (ts));
        twin!(report, of, c::pyrs_frame_stack_room, frame::frame_stack_room, (ts));
        twin!(report, of, c::pyrs_interpreter_next, interpreter::interpreter_next, (interp));
        twin!(report, of, c::pyrs_interpreter_modules, interpreter::interpreter_modules, (interp));
        let first = interpreter::interpreter_first_thread;
        twin!(report, of, c::pyrs_interpreter_first_thread, first, (interp));
        twin!(
            report,
            of,
            c::pyrs_interpreter_next_thread,
            interpreter::interpreter_next_thread,
            (ts)
        );
        let modules = interpreter::interpreter_modules(interp);
        says!(report, of, PyImport_GetModuleDict, pyrs_sys::PyImport_GetModuleDict(), modules);
        frames(report, ts);
    }
}

/// From the caller of `run()` outwards.
unsafe fn frames(report: &mut Report, ts: *mut PyThreadState) {
    // SAFETY: see `compare`.
    unsafe {
        use pyrs_sys::unstable as c;
        let of = "a frame";
        twin!(report, of, c::pyrs_frame_current, frame::frame_current, (ts));
        let mut at = frame::frame_current(ts);
        while !at.is_null() {
            twin!(report, of, c::pyrs_frame_executable, frame::frame_executable, (at));
            twin!(report, of, c::pyrs_frame_owner, frame::frame_owner, (at));
            twin!(report, of, c::pyrs_frame_previous, frame::frame_previous, (at));
            at = frame::frame_previous(at);
        }
    }
}

/// What C does with arguments that differ in nothing but their place and value.
unsafe fn distinct_arguments(report: &mut Report) {
    // SAFETY: see `compare`; the text is longer than what is passed of it.
    unsafe {
        let ts = pyrs_sys::pyrs_thread_state_current();
        let message = "seven bytes and more";
        let ty = pyrs_sys::PyExc_OverflowError;
        pyrs_sys::pyrs_error_set_text(ts, ty, message.as_ptr().cast(), 5);
        report.same("pyrs_error_set_text: type", ty, pyrs_sys::PyErr_Occurred());
        let exc = Owned(pyrs_sys::pyrs_error_take(ts));
        let said = Owned(pyrs_sys::PyObject_Str(exc.0));
        let mut size = 0;
        let utf8 = pyrs_sys::PyUnicode_AsUTF8AndSize(said.0, &mut size);
        report.same("pyrs_error_set_text: message", c"seven", CStr::from_ptr(utf8));
        report.same("pyrs_error_set_text: size", 5, size);
        let (a, b) = (eval("[1]"), eval("[2]"));
        let mut place = pyrs_sys::refcount::new_ref(a.0);
        pyrs_sys::pyrs_set_ref(&mut place, pyrs_sys::refcount::new_ref(b.0));
        report.same("pyrs_set_ref", b.0, place);
        pyrs_sys::refcount::clear(&mut place);
    }
}
