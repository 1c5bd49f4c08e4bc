// SPDX-License-Identifier: MIT
//! Every member of every record, read and written through its name in the bindings.

use crate::guard::guard;
use pyrs_sys::{for_each_bitfield, for_each_field};
use std::ffi::{c_char, c_int, c_void, CStr};
use std::ptr;

/// A member that can be found by name.
struct Field {
    name: &'static CStr,
    /// Address and size of the member in a record.
    place: unsafe fn(*mut c_void) -> (*mut u8, usize),
}

/// A bitfield that can be found by name.
struct Bitfield {
    name: &'static CStr,
    get: unsafe fn(*const c_void) -> u64,
    set: unsafe fn(*mut c_void, u64),
}

const fn size_of_pointee<T>(_: *const T) -> usize {
    size_of::<T>()
}

macro_rules! fields {
    ($(($index:literal, $name:literal, $record:ident, $member:ident)),* $(,)?) => {
        static FIELDS: &[Field] = &[$(Field {
            name: $name,
            place: |record| {
                // SAFETY: the address is taken, not followed.
                let member = unsafe { &raw mut (*record.cast::<pyrs_sys::$record>()).$member };
                (member.cast(), size_of_pointee(member))
            },
        }),*];
    };
}
for_each_field!(fields);

macro_rules! bitfields {
    ($(($index:literal, $name:literal, $record:ident, $unit:ident, $shift:ident, $mask:ident)),*
     $(,)?) => {
        static BITFIELDS: &[Bitfield] = &[$(Bitfield {
            name: $name,
            get: |record| {
                // SAFETY: the caller has such a record.
                let unit = unsafe { (*record.cast::<pyrs_sys::$record>()).$unit };
                (u64::from(unit) >> pyrs_sys::$shift) & pyrs_sys::$mask as u64
            },
            set: |record, value| {
                let cleared = !((pyrs_sys::$mask as u64) << pyrs_sys::$shift);
                let bits = (value & pyrs_sys::$mask as u64) << pyrs_sys::$shift;
                // SAFETY: the caller has such a record.
                let unit = unsafe { &mut (*record.cast::<pyrs_sys::$record>()).$unit };
                *unit = (u64::from(*unit) & cleared | bits) as _;
            },
        }),*];
    };
}
for_each_bitfield!(bitfields);

/// How many members there are.
#[no_mangle]
pub extern "C" fn pyrs_echo_field_count() -> usize {
    guard(0, || FIELDS.len())
}

/// The name of a member, as in the facts; null behind the last.
#[no_mangle]
pub extern "C" fn pyrs_echo_field_name(index: usize) -> *const c_char {
    guard(ptr::null(), || FIELDS.get(index).map_or(ptr::null(), |field| field.name.as_ptr()))
}

/// The number of the member of that name; negative if there is none.
///
/// # Safety
/// `name` ends with a zero byte.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_field_find(name: *const c_char) -> isize {
    // SAFETY: handed on.
    guard(-1, || unsafe {
        let name = CStr::from_ptr(name);
        FIELDS.iter().position(|field| field.name == name).map_or(-1, |index| index as isize)
    })
}

/// Copies a member out of a record. Its size; negative if there is no such member or too little
/// room.
///
/// # Safety
/// `record` has that member; `out` is valid for `room` bytes.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_field_read(
    index: usize,
    record: *const c_void,
    out: *mut u8,
    room: usize,
) -> isize {
    guard(-1, || {
        let Some(field) = FIELDS.get(index) else { return -1 };
        // SAFETY: handed on.
        let (member, size) = unsafe { (field.place)(record.cast_mut()) };
        if size > room {
            return -1;
        }
        // SAFETY: both have room for `size` bytes.
        unsafe { ptr::copy_nonoverlapping(member, out, size) };
        size as isize
    })
}

/// Copies bytes into a member of a record. Its size; negative if there is no such member or another
/// number of bytes.
///
/// # Safety
/// `record` has that member and may be written; `bytes` is valid for `size` bytes.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_field_write(
    index: usize,
    record: *mut c_void,
    bytes: *const u8,
    size: usize,
) -> isize {
    guard(-1, || {
        let Some(field) = FIELDS.get(index) else { return -1 };
        // SAFETY: handed on.
        let (member, wanted) = unsafe { (field.place)(record) };
        if size != wanted {
            return -1;
        }
        // SAFETY: both have room for `size` bytes.
        unsafe { ptr::copy_nonoverlapping(bytes, member, size) };
        size as isize
    })
}

/// How many bitfields there are.
#[no_mangle]
pub extern "C" fn pyrs_echo_bitfield_count() -> usize {
    guard(0, || BITFIELDS.len())
}

/// The number of the bitfield of that name; negative if there is none.
///
/// # Safety
/// `name` ends with a zero byte.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_bitfield_find(name: *const c_char) -> isize {
    // SAFETY: handed on.
    guard(-1, || unsafe {
        let name = CStr::from_ptr(name);
        BITFIELDS.iter().position(|field| field.name == name).map_or(-1, |index| index as isize)
    })
}

/// The value of a bitfield of a record; all bits if there is no such bitfield.
///
/// # Safety
/// `record` has that bitfield.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_bitfield_get(index: usize, record: *const c_void) -> u64 {
    // SAFETY: handed on.
    guard(u64::MAX, || unsafe {
        BITFIELDS.get(index).map_or(u64::MAX, |field| (field.get)(record))
    })
}

/// Gives a bitfield of a record a value. 0 if there is no such bitfield.
///
/// # Safety
/// `record` has that bitfield and may be written.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_bitfield_set(
    index: usize,
    record: *mut c_void,
    value: u64,
) -> c_int {
    // SAFETY: handed on.
    guard(0, || unsafe {
        let Some(field) = BITFIELDS.get(index) else { return 0 };
        (field.set)(record, value);
        1
    })
}
