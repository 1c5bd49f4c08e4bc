// SPDX-License-Identifier: MIT
//! The functions that code compiled for ThreadSanitizer calls, with its names and numbers. An access
//! that is not here yet fails to link; C has no contract for any of them beyond valid addresses.
#![allow(clippy::missing_safety_doc, missing_docs)]

use crate::memory;
use loom::sync::atomic::Ordering::{self, AcqRel, Acquire, Relaxed, Release, SeqCst};
use std::ffi::{c_int, c_void};

fn order(number: c_int) -> Ordering {
    match number {
        0 => Relaxed,
        1 | 2 => Acquire,
        3 => Release,
        4 => AcqRel,
        _ => SeqCst,
    }
}

/// The bits of `size` bytes.
fn cut(value: u64, size: usize) -> u64 {
    value & (u64::MAX >> (64 - 8 * size))
}

pub(crate) fn load(address: usize, size: usize, order: Ordering) -> u64 {
    let word = memory::word(address, size);
    cut(word.value.load(order).wrapping_add(word.base), size)
}

pub(crate) fn store(address: usize, size: usize, value: u64, order: Ordering) {
    let word = memory::word(address, size);
    let stored = cut(value.wrapping_sub(word.base), size);
    if size == 1 {
        // A flag that others test and set: loom would let a store come before an exchange that has
        // seen what was there before it, which no machine does. An exchange has one place.
        word.value.swap(stored, order);
    } else {
        word.value.store(stored, order);
    }
    memory::write(address, size, value);
}

fn exchange(address: usize, size: usize, value: u64, order: Ordering) -> u64 {
    let word = memory::word(address, size);
    let old = word.value.swap(cut(value.wrapping_sub(word.base), size), order);
    memory::write(address, size, value);
    cut(old.wrapping_add(word.base), size)
}

fn add(address: usize, value: u64, order: Ordering) -> u64 {
    let word = memory::word(address, 8);
    let old = word.value.fetch_add(value, order).wrapping_add(word.base);
    memory::write(address, 8, old.wrapping_add(value));
    old
}

/// What was there: the exchange took place if it is what was expected.
pub(crate) fn compare_exchange(
    address: usize,
    size: usize,
    [expected, value]: [u64; 2],
    [success, failure]: [Ordering; 2],
) -> u64 {
    let word = memory::word(address, size);
    let stored = |value: u64| cut(value.wrapping_sub(word.base), size);
    match word.value.compare_exchange(stored(expected), stored(value), success, failure) {
        Ok(_) => {
            memory::write(address, size, value);
            expected
        }
        Err(found) => cut(found.wrapping_add(word.base), size),
    }
}

macro_rules! atomics {
    ($($ty:ident: $load:ident, $store:ident, $exchange:ident, $compare_exchange:ident;)*) => {$(
        #[no_mangle]
        pub unsafe extern "C-unwind" fn $load(place: *const $ty, o: c_int) -> $ty {
            load(place as usize, size_of::<$ty>(), order(o)) as $ty
        }

        #[no_mangle]
        pub unsafe extern "C-unwind" fn $store(place: *mut $ty, value: $ty, o: c_int) {
            store(place as usize, size_of::<$ty>(), value.into(), order(o));
        }

        #[no_mangle]
        pub unsafe extern "C-unwind" fn $exchange(place: *mut $ty, value: $ty, o: c_int) -> $ty {
            exchange(place as usize, size_of::<$ty>(), value.into(), order(o)) as $ty
        }

        #[no_mangle]
        pub unsafe extern "C-unwind" fn $compare_exchange(
            place: *mut $ty,
            expected: *mut $ty,
            value: $ty,
            success: c_int,
            failure: c_int,
        ) -> c_int {
            // SAFETY: the caller's own variable.
            let wanted = unsafe { *expected };
            let orders = [order(success), order(failure)];
            let values = [wanted.into(), value.into()];
            let found = compare_exchange(place as usize, size_of::<$ty>(), values, orders) as $ty;
            // SAFETY: as above.
            unsafe { *expected = found };
            c_int::from(found == wanted)
        }
    )*};
}

atomics! {
    u8: __tsan_atomic8_load, __tsan_atomic8_store, __tsan_atomic8_exchange,
        __tsan_atomic8_compare_exchange_strong;
    u32: __tsan_atomic32_load, __tsan_atomic32_store, __tsan_atomic32_exchange,
        __tsan_atomic32_compare_exchange_strong;
    u64: __tsan_atomic64_load, __tsan_atomic64_store, __tsan_atomic64_exchange,
        __tsan_atomic64_compare_exchange_strong;
}

#[no_mangle]
pub unsafe extern "C-unwind" fn __tsan_atomic64_fetch_add(
    place: *mut u64,
    value: u64,
    o: c_int,
) -> u64 {
    add(place as usize, value, order(o))
}

#[no_mangle]
pub unsafe extern "C-unwind" fn __tsan_atomic64_fetch_sub(
    place: *mut u64,
    value: u64,
    o: c_int,
) -> u64 {
    add(place as usize, value.wrapping_neg(), order(o))
}

macro_rules! plain {
    ($($size:literal: $read:ident, $write:ident;)*) => {$(
        #[no_mangle]
        pub unsafe extern "C-unwind" fn $read(place: *const c_void) {
            memory::plain(place as usize, $size, false);
        }

        #[no_mangle]
        pub unsafe extern "C-unwind" fn $write(place: *mut c_void) {
            memory::plain(place as usize, $size, true);
        }
    )*};
}

plain! {
    1: __tsan_read1, __tsan_write1;
    2: __tsan_read2, __tsan_write2;
    4: __tsan_read4, __tsan_write4;
    8: __tsan_read8, __tsan_write8;
    16: __tsan_read16, __tsan_write16;
}

#[no_mangle]
pub unsafe extern "C-unwind" fn __tsan_init() {}

#[no_mangle]
pub unsafe extern "C-unwind" fn __tsan_func_entry(_: *const c_void) {}

#[no_mangle]
pub unsafe extern "C-unwind" fn __tsan_func_exit(_: *const c_void) {}

#[no_mangle]
pub unsafe extern "C-unwind" fn pyrs_model_malloc(size: usize) -> *mut c_void {
    memory::allocate(size, true)
}

#[no_mangle]
pub unsafe extern "C-unwind" fn pyrs_model_calloc(count: usize, size: usize) -> *mut c_void {
    memory::allocate(count * size, true)
}

#[no_mangle]
pub unsafe extern "C-unwind" fn pyrs_model_free(block: *mut c_void) {
    if !block.is_null() {
        memory::free(block);
    }
}
