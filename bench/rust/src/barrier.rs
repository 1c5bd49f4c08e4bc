// SPDX-License-Identifier: MIT
//! The form that every loop has: see ../../loops/loops.h.

use core::arch::asm;

/// Makes the compiler forget what the pointer is and what memory holds.
#[inline(always)]
pub fn barrier<T>(mut pointer: *mut T) -> *mut T {
    // SAFETY: the instruction is none.
    unsafe { asm!("/* {0} */", inout(reg) pointer, options(nostack)) };
    pointer
}

/// What fits a register and is not to be optimised away.
pub trait Value {
    fn word(self) -> usize;
}

impl<T> Value for *mut T {
    #[inline(always)]
    fn word(self) -> usize {
        self as usize
    }
}

impl<T> Value for *const T {
    #[inline(always)]
    fn word(self) -> usize {
        self as usize
    }
}

impl Value for isize {
    #[inline(always)]
    fn word(self) -> usize {
        self as usize
    }
}

/// Uses a value, and makes the compiler forget what memory holds.
#[inline(always)]
pub fn keep(value: impl Value) {
    // SAFETY: the instruction is none.
    unsafe { asm!("/* {0} */", in(reg) value.word(), options(nostack)) };
}

/// What is not to be reached, and is laid out apart: see ../../loops/loops.h.
#[cold]
pub fn never() -> ! {
    panic!("what the loop was given is not what it is for");
}

/// `measured!(name, |op| { body })`: a loop over the object; with `on POINTER` over that instead, and
/// with `rolled`, or with `row` for the objects of a tuple in turn, as in ../../loops/loops.h.
macro_rules! measured {
    ($name:ident, |$op:ident| $body:block) => {
        measured!($name, subject, subject, |$op| $body);
    };
    ($name:ident, on $pointer:expr, |$op:ident| $body:block) => {
        measured!($name, _subject, $pointer, |$op| $body);
    };
    ($name:ident, row, |$op:ident| $body:block) => {
        #[no_mangle]
        unsafe extern "C" fn $name(subject: *mut PyObject, count: usize) {
            let row = pyrs_sys::container::tuple_items(subject.cast()).cast::<*mut PyObject>();
            for _ in 0..count {
                let place = core::cell::Cell::new(0);
                times_8!({
                    let $op = barrier(*row.add(place.replace(place.get() + 1)));
                    $body
                });
            }
        }
    };
    ($name:ident, rolled, |$op:ident| $body:block) => {
        measured!($name, rolled, subject, subject, |$op| $body);
    };
    ($name:ident, rolled on $pointer:expr, |$op:ident| $body:block) => {
        measured!($name, rolled, _subject, $pointer, |$op| $body);
    };
    ($name:ident, rolled, $subject:ident, $pointer:expr, |$op:ident| $body:block) => {
        #[no_mangle]
        unsafe extern "C" fn $name($subject: *mut PyObject, count: usize) {
            let pointer = $pointer;
            for _ in 0..count * 8 {
                let $op = barrier(pointer);
                $body
            }
        }
    };
    ($name:ident, $subject:ident, $pointer:expr, |$op:ident| $body:block) => {
        #[no_mangle]
        unsafe extern "C" fn $name($subject: *mut PyObject, count: usize) {
            let pointer = $pointer;
            for _ in 0..count {
                times_8!({
                    let $op = barrier(pointer);
                    $body
                });
            }
        }
    };
}

macro_rules! times_8 {
    ($body:block) => {
        $body $body $body $body $body $body $body $body
    };
}
