// SPDX-License-Identifier: MIT
//! Members written by their name in Rust and found at C's offset, and the other way round.

use crate::layout::{items, name_of};
use crate::report::Report;
use crate::Context;
use pyrs_echo::field::{
    pyrs_echo_bitfield_find, pyrs_echo_bitfield_get, pyrs_echo_bitfield_set, pyrs_echo_field_count,
    pyrs_echo_field_find, pyrs_echo_field_read, pyrs_echo_field_write,
};
use pyrs_sys::{pyrs_layout_item, PYRS_LAYOUT_BITFIELD, PYRS_LAYOUT_FIELD};

/// Larger than any record, and aligned like the strictest.
#[repr(align(64))]
struct Record(Vec<u128>);

const UNTOUCHED: u8 = 0xee;

impl Record {
    fn of_size(bytes: usize) -> Record {
        Record(vec![u128::from_ne_bytes([UNTOUCHED; 16]); bytes / 16 + 2])
    }

    fn bytes(&mut self) -> &mut [u8] {
        let (start, size) = (self.0.as_mut_ptr().cast(), self.0.len() * 16);
        // SAFETY: the vector's own memory, borrowed for as long as it.
        unsafe { std::slice::from_raw_parts_mut(start, size) }
    }
}

pub fn compare(_: &Context, report: &mut Report) {
    let is = |kind: u32| move |item: &&pyrs_layout_item| u32::from(item.kind) == kind;
    let fields: Vec<_> = items().filter(is(PYRS_LAYOUT_FIELD)).collect();
    report.same("the number of members", fields.len(), pyrs_echo_field_count());
    for field in &fields {
        write_and_look(report, field);
        put_and_read(report, field);
    }
    for bitfield in items().filter(is(PYRS_LAYOUT_BITFIELD)) {
        bits(report, bitfield, &fields);
    }
}

/// Byte `i` of every member is another one, and none is that of the background.
fn pattern(size: usize) -> Vec<u8> {
    (0..size).map(|i| 1 + (i % 0xd0) as u8).collect()
}

fn index_of(field: &pyrs_layout_item) -> usize {
    // SAFETY: the name ends with a zero byte.
    unsafe { pyrs_echo_field_find(field.name) as usize }
}

fn write_and_look(report: &mut Report, field: &pyrs_layout_item) {
    let (offset, size) = (field.offset as usize, field.size as usize);
    let mut record = Record::of_size(offset + size);
    let pattern = pattern(size);
    let start = record.bytes().as_mut_ptr().cast();
    // SAFETY: the record has room for the member.
    unsafe { pyrs_echo_field_write(index_of(field), start, pattern.as_ptr(), size) };
    let mut expected = Record::of_size(offset + size);
    expected.bytes()[offset..offset + size].copy_from_slice(&pattern);
    report.same(name_of(field), touched(expected.bytes()), touched(record.bytes()));
}

/// Where the bytes are that are not of the background, and what they are.
fn touched(bytes: &[u8]) -> (Option<usize>, Vec<u8>) {
    let first = bytes.iter().position(|byte| *byte != UNTOUCHED);
    let of_member = bytes.iter().filter(|byte| **byte != UNTOUCHED);
    (first, of_member.copied().collect())
}

fn put_and_read(report: &mut Report, field: &pyrs_layout_item) {
    let (offset, size) = (field.offset as usize, field.size as usize);
    let mut record = Record::of_size(offset + size);
    let pattern = pattern(size);
    record.bytes()[offset..offset + size].copy_from_slice(&pattern);
    let mut found = vec![0; size];
    let start = record.bytes().as_ptr().cast();
    // SAFETY: the record holds the member; `found` has room for it.
    unsafe { pyrs_echo_field_read(index_of(field), start, found.as_mut_ptr(), size) };
    report.same(name_of(field), pattern, found);
}

/// All bits of a bitfield, and no other of its unit.
fn bits(report: &mut Report, bitfield: &pyrs_layout_item, fields: &[&pyrs_layout_item]) {
    let name = name_of(bitfield);
    let unit_name = name.rsplit_once('.').map_or("", |(unit, _)| unit);
    let Some(unit) = fields.iter().find(|field| name_of(field) == unit_name) else {
        return report.drift(name, "a member that stores it", "none");
    };
    let (offset, size) = (unit.offset as usize, unit.size as usize);
    let mut record = Record::of_size(offset + size);
    record.bytes().fill(0);
    let all = u64::MAX >> (64 - bitfield.width);
    let start = record.bytes().as_mut_ptr().cast();
    // SAFETY: the name ends with a zero byte; the record has room for the member.
    let read_back = unsafe {
        let index = pyrs_echo_bitfield_find(bitfield.name) as usize;
        pyrs_echo_bitfield_set(index, start, u64::MAX);
        pyrs_echo_bitfield_get(index, start)
    };
    report.same(name, all, read_back);
    report.same(name, all << bitfield.shift, integer(&record.bytes()[offset..offset + size]));
}

/// The value of an unsigned member, in the machine's byte order.
fn integer(bytes: &[u8]) -> u64 {
    let fold = |value: u64, byte: &u8| value << 8 | u64::from(*byte);
    match cfg!(target_endian = "big") {
        true => bytes.iter().fold(0, fold),
        false => bytes.iter().rev().fold(0, fold),
    }
}
