// SPDX-License-Identifier: MIT
//! The clang target that stands for a profile's data model.

use crate::layout_header::LayoutHeader;

/// Only pointer size, byte order and the alignment of 8-byte members matter: the headers are
/// parsed freestanding, so one target per data model gives the bindings of all of them. `llp64` is
/// Windows; `ilp32a4` is i386, the one whose 8-byte members are aligned to 4.
pub fn for_profile(header: &LayoutHeader) -> Result<&'static str, String> {
    let size = header.number("PYRS_LAYOUT_POINTER_SIZE")?;
    let big_endian = header.number("PYRS_LAYOUT_BIG_ENDIAN")? != 0;
    match (size, big_endian) {
        (8, true) => Ok("s390x-unknown-linux-gnu"),
        (8, false) if header.profile.contains("llp64") => Ok("x86_64-pc-windows-gnu"),
        (8, false) => Ok("x86_64-unknown-linux-gnu"),
        (4, false) if header.profile.contains("ilp32a4") => Ok("i386-unknown-linux-gnu"),
        (4, false) => Ok("armv7-unknown-linux-gnueabihf"),
        (4, true) => Ok("powerpc-unknown-linux-gnu"),
        _ => Err(format!("{}: no target has {size}-byte pointers", header.profile)),
    }
}
