// SPDX-License-Identifier: MIT
//! The states of a reference count at which some build of some version does something else.

use pyrs_sys::initialiser::OBJECT_HEAD;
use pyrs_sys::pyrs_object;

/// A count to start from.
pub struct State {
    pub name: String,
    pub object: pyrs_object,
    /// False where giving a reference back would be an error that debug builds die of.
    pub can_be_given_back: bool,
}

impl State {
    /// One reference, held by the running thread.
    pub fn of_new_object() -> State {
        one()
    }
}

#[cfg(not(pyrs_free_threaded))]
mod counts {
    #[cfg(all(pyrs_py_3_14, target_pointer_width = "64"))]
    pub type Count = u32;
    #[cfg(not(all(pyrs_py_3_14, target_pointer_width = "64")))]
    pub type Count = isize;

    const TOP: u32 = u32::MAX;

    /// 3.11: one word and nothing else.
    #[cfg(not(pyrs_py_3_12))]
    pub const ALL: &[Count] = &[
        1,
        2,
        3,
        i32::MAX as Count,
        (1 << (Count::BITS - 2)) - 1,
        (TOP / 2) as Count,
        Count::MAX - 1,
    ];

    /// 3.12 and 3.13: immortal by the sign of the low half; an incref stops at its top.
    #[cfg(all(pyrs_py_3_12, not(pyrs_py_3_14), target_pointer_width = "64"))]
    pub const ALL: &[Count] = &[
        1,
        2,
        3,
        0x7fff_fffe,
        0x7fff_ffff,
        0x8000_0000,
        0x8000_0001,
        TOP as Count - 1,
        TOP as Count,
        TOP as Count + 1,
        TOP as Count + 2,
        0x1_7fff_ffff,
        0x1_8000_0000,
    ];

    /// 3.14 and later: immortal by the sign; an incref stops at three quarters.
    #[cfg(all(pyrs_py_3_14, target_pointer_width = "64"))]
    pub const ALL: &[Count] = &[
        1,
        2,
        3,
        0x7fff_fffe,
        0x7fff_ffff,
        0x8000_0000,
        0x8000_0001,
        pyrs_sys::PYRS_IMMORTAL_INITIAL_REFCNT as Count - 1,
        pyrs_sys::PYRS_IMMORTAL_INITIAL_REFCNT as Count,
        pyrs_sys::PYRS_IMMORTAL_INITIAL_REFCNT as Count + 1,
        TOP - (1 << 20),
        TOP - 1,
        TOP,
    ];

    /// 32-bit builds compare with a constant.
    #[cfg(all(pyrs_py_3_12, not(target_pointer_width = "64")))]
    pub const ALL: &[Count] = &[
        1,
        2,
        3,
        (1 << 28) - 1,
        1 << 28,
        (1 << 29) - 1,
        1 << 29,
        (TOP >> 2) as Count - 1,
        (TOP >> 2) as Count,
        Count::MAX - 1,
    ];
}

#[cfg(not(pyrs_free_threaded))]
pub fn states() -> Vec<State> {
    counts::ALL.iter().map(|count| of_count(*count)).collect()
}

#[cfg(not(pyrs_free_threaded))]
fn one() -> State {
    of_count(1)
}

#[cfg(not(pyrs_free_threaded))]
fn of_count(count: counts::Count) -> State {
    let mut object = OBJECT_HEAD;
    object.ob_refcnt = count;
    #[cfg(all(pyrs_py_3_14, target_pointer_width = "64"))]
    {
        object.ob_flags = 0;
    }
    // Debug builds from 3.14 on take the highest counts for those of a freed object.
    let freed = cfg!(all(pyrs_debug, pyrs_py_3_14)) && count as u64 > (u32::MAX - (1 << 20)) as u64;
    State { name: format!("count {count:#x}"), object, can_be_given_back: !freed }
}

/// Every owner, with every local and shared count at a boundary, in every state of the shared one.
#[cfg(pyrs_free_threaded)]
pub fn states() -> Vec<State> {
    let nobody = 0;
    // No thread has this number, so that CPython finds no queue for it and merges at once.
    let gone = 0x1000;
    let mut all = Vec::new();
    for owner in [pyrs_sys::refstate::owner_id(), gone, nobody] {
        for local in [0, 1, 2, 0x7fff_ffff, u32::MAX - 1, u32::MAX] {
            for count in [0, 1, 2, 1 << 20] {
                for flags in 0..4 {
                    all.push(of_counts(owner, local, count << 2 | flags));
                }
            }
        }
    }
    all
}

#[cfg(pyrs_free_threaded)]
fn one() -> State {
    of_counts(pyrs_sys::refstate::owner_id(), 1, 0)
}

#[cfg(pyrs_free_threaded)]
fn of_counts(owner: usize, local: u32, shared: isize) -> State {
    let mut object = OBJECT_HEAD;
    object.ob_tid = owner;
    object.ob_ref_local = local;
    object.ob_ref_shared = shared;
    let owned = owner == pyrs_sys::refstate::owner_id();
    let merged = shared & 3 == pyrs_sys::PYRS_REF_MERGED as isize;
    // A reference that nobody holds cannot be given back, and merged means that nobody owns it.
    let consistent = if owned { local > 0 && !merged } else { merged == (owner == 0) };
    let held = if owned { local > 0 } else { local as isize + (shared >> 2) > 0 };
    let nobody_counts_locally = owner != 0 || local == 0;
    let can_be_given_back = local == u32::MAX || consistent && held && nobody_counts_locally;
    let name = format!("owner {owner:#x}, local {local:#x}, shared {shared:#x}");
    State { name, object, can_be_given_back }
}
