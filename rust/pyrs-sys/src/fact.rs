// SPDX-License-Identifier: MIT
//! What rustc says about the bindings: the Rust half of the layout table. The numbers are computed
//! from the generated types, so that comparing [`FACTS`](crate::FACTS) with `pyrs_layout_at()`
//! holds rustc against the C compiler.

use crate::{
    pyrs_layout_item, PYRS_LAYOUT_BITFIELD, PYRS_LAYOUT_CONST, PYRS_LAYOUT_FIELD, PYRS_LAYOUT_INIT,
    PYRS_LAYOUT_RECORD,
};
use core::ffi::CStr;
use core::mem::size_of;

/// One fact. Members that the kind does not use are 0, as in `struct pyrs_layout_item`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fact {
    /// As in the facts: `PyObject.ob_type`.
    pub name: &'static CStr,
    /// The bytes of an initialiser.
    pub bytes: &'static [u8],
    /// The value of a constant; a negative one in two's complement.
    pub value: u64,
    /// Of a member in its record.
    pub offset: u32,
    /// Of the record, member, unit or initialiser.
    pub size: u32,
    /// One of the `PYRS_LAYOUT_` kinds.
    pub kind: u16,
    /// Of a bitfield, from the lowest bit of the member that stores it.
    pub shift: u8,
    /// Of a bitfield.
    pub width: u8,
}

impl Fact {
    const fn new(kind: u32, name: &'static CStr) -> Fact {
        let kind = kind as u16;
        Fact { name, bytes: &[], value: 0, offset: 0, size: 0, kind, shift: 0, width: 0 }
    }

    /// The size of a record.
    pub const fn record<T>(name: &'static CStr) -> Fact {
        Fact { size: size_of::<T>() as u32, ..Fact::new(PYRS_LAYOUT_RECORD as u32, name) }
    }

    /// Where a member is and how large.
    pub const fn field(name: &'static CStr, offset: usize, size: usize) -> Fact {
        let (offset, size) = (offset as u32, size as u32);
        Fact { offset, size, ..Fact::new(PYRS_LAYOUT_FIELD as u32, name) }
    }

    /// Some bits of a member that is a fact of its own.
    pub const fn bitfield(name: &'static CStr, shift: u32, mask: u64) -> Fact {
        let (shift, width) = (shift as u8, mask.count_ones() as u8);
        Fact { shift, width, ..Fact::new(PYRS_LAYOUT_BITFIELD as u32, name) }
    }

    /// The value of a constant.
    pub const fn constant(name: &'static CStr, value: u64) -> Fact {
        Fact { value, ..Fact::new(PYRS_LAYOUT_CONST as u32, name) }
    }

    /// The bytes of an initialiser, from a C string literal with its closing zero byte.
    pub const fn init(name: &'static CStr, literal: &'static [u8]) -> Fact {
        let bytes = literal.split_at(literal.len() - 1).0;
        let size = bytes.len() as u32;
        Fact { bytes, size, ..Fact::new(PYRS_LAYOUT_INIT as u32, name) }
    }

    /// Does the C table's entry say the same?
    ///
    /// # Safety
    /// `item` is an entry of a layout table: its `bytes` point at `size` bytes or nowhere.
    pub unsafe fn agrees_with(&self, item: &pyrs_layout_item) -> bool {
        // SAFETY: the table's promise, handed on by the caller.
        let bytes = unsafe { bytes_of(item) };
        bytes == self.bytes
            && (item.value, item.offset, item.size) == (self.value, self.offset, self.size)
            && (item.kind, item.shift, item.width) == (self.kind, self.shift, self.width)
    }
}

/// # Safety
/// As for [`Fact::agrees_with`].
unsafe fn bytes_of(item: &pyrs_layout_item) -> &[u8] {
    if item.bytes.is_null() {
        return &[];
    }
    // SAFETY: not null, so it points at `size` bytes.
    unsafe { core::slice::from_raw_parts(item.bytes, item.size as usize) }
}

/// The size of what a pointer points at, without going there.
pub const fn size_of_pointee<T>(_: *const T) -> usize {
    size_of::<T>()
}

/// The fact of one member: its place in the record, by name.
#[doc(hidden)]
#[macro_export]
macro_rules! fact_field {
    ($name:literal, $record:ty, $member:ident) => {{
        let record = core::mem::MaybeUninit::<$record>::uninit();
        // SAFETY: the address of a member is taken inside `record`; nothing is read.
        let member = unsafe { &raw const (*record.as_ptr()).$member };
        let offset = core::mem::offset_of!($record, $member);
        $crate::fact::Fact::field($name, offset, $crate::fact::size_of_pointee(member))
    }};
}

/// Refuses to compile where rustc puts a member elsewhere than the layout header says.
#[doc(hidden)]
#[macro_export]
macro_rules! assert_offsets {
    ($($record:ty { $($member:ident: $offset:literal),* $(,)? })*) => {
        $($(const _: () = assert!(
            core::mem::offset_of!($record, $member) == $offset,
            concat!(stringify!($record), ".", stringify!($member), ": offset"),
        );)*)*
    };
}
