// SPDX-License-Identifier: MIT
//! `pyrs/refstate.h`: what an object's reference count says, without changing it.

use crate::object::layout;
use crate::{PyObject, Py_ssize_t};
use core::ffi::c_int;
#[cfg(pyrs_free_threaded)]
use core::sync::atomic::{AtomicIsize, AtomicU32, AtomicUsize, Ordering::Relaxed};

/// Reads a word that other threads may write.
///
/// # Safety
/// `word` is valid and aligned, and written by atomic stores alone.
#[cfg(pyrs_free_threaded)]
#[inline(always)]
pub(crate) unsafe fn load_word(word: *mut Py_ssize_t) -> Py_ssize_t {
    // SAFETY: as the caller promises.
    unsafe { AtomicIsize::from_ptr(word).load(Relaxed) }
}

/// The count of the thread that owns the object.
///
/// # Safety
/// `op` is an object.
#[cfg(pyrs_free_threaded)]
#[inline(always)]
pub(crate) unsafe fn local<'a>(op: *mut PyObject) -> &'a AtomicU32 {
    // SAFETY: an object of a free-threaded build has this member, and only atomics write it.
    unsafe { AtomicU32::from_ptr(&raw mut (*layout(op)).ob_ref_local) }
}

/// The count of all other threads, with two bits of state.
///
/// # Safety
/// `op` is an object.
#[cfg(pyrs_free_threaded)]
#[inline(always)]
pub(crate) unsafe fn shared<'a>(op: *mut PyObject) -> &'a AtomicIsize {
    // SAFETY: an object of a free-threaded build has this member, and only atomics write it.
    unsafe { AtomicIsize::from_ptr(&raw mut (*layout(op)).ob_ref_shared) }
}

/// The number by which a free-threaded build knows the running thread: what `ob_tid` holds.
#[inline(always)]
pub fn owner_id() -> usize {
    // These read a register in one instruction; elsewhere the C twin knows how.
    #[cfg(all(target_arch = "x86_64", not(target_vendor = "apple")))]
    return thread_pointer!("mov {}, fs:0");
    #[cfg(all(target_arch = "x86_64", target_vendor = "apple"))]
    return thread_pointer!("mov {}, gs:0");
    #[cfg(all(target_arch = "aarch64", not(target_vendor = "apple")))]
    return thread_pointer!("mrs {}, tpidr_el0");
    #[cfg(all(target_arch = "aarch64", target_vendor = "apple"))]
    return thread_pointer!("mrs {}, tpidrro_el0");
    #[cfg(target_arch = "riscv64")]
    return thread_pointer!("mv {}, tp");
    #[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64")))]
    // SAFETY: it has no conditions.
    unsafe {
        crate::pyrs_owner_id()
    }
}

#[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
macro_rules! thread_pointer {
    ($instruction:literal) => {{
        let id: usize;
        // SAFETY: reads the thread pointer, which the platform's ABI keeps for the thread's life, and
        // no memory of the program. So the compiler may read it once for many uses, as CPython's may.
        unsafe {
            core::arch::asm!($instruction, out(reg) id,
                options(nostack, preserves_flags, pure, nomem));
        }
        id
    }};
}
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
use thread_pointer;

/// Is the object immortal? Then nothing counts its references and it is never freed.
///
/// # Safety
/// `op` is an object; the thread is attached.
#[inline(always)]
pub unsafe fn is_immortal(op: *mut PyObject) -> bool {
    #[cfg(pyrs_free_threaded)]
    // SAFETY: as the caller promises.
    return unsafe { local(op).load(Relaxed) } == crate::PYRS_IMMORTAL_REFCNT_LOCAL as u32;
    #[cfg(not(pyrs_free_threaded))]
    // SAFETY: as the caller promises.
    return unsafe { count_is_immortal((*layout(op)).ob_refcnt) };
}

/// The sign bit of the low half says so.
#[cfg(all(not(pyrs_free_threaded), pyrs_py_3_12, target_pointer_width = "64"))]
#[inline(always)]
#[cfg_attr(pyrs_py_3_14, allow(clippy::cast_possible_wrap))]
pub(crate) const fn count_is_immortal(count: RefCount) -> bool {
    (count as i32) < 0
}

/// 32-bit builds cannot spare a bit and compare.
#[cfg(all(not(pyrs_free_threaded), pyrs_py_3_12, not(target_pointer_width = "64")))]
#[inline(always)]
pub(crate) const fn count_is_immortal(count: RefCount) -> bool {
    #[cfg(pyrs_py_3_14)]
    return count as Py_ssize_t >= crate::PYRS_IMMORTAL_MINIMUM_REFCNT as Py_ssize_t;
    #[cfg(not(pyrs_py_3_14))]
    return count == crate::PYRS_IMMORTAL_REFCNT as RefCount;
}

/// 3.11 has no immortal objects.
#[cfg(all(not(pyrs_free_threaded), not(pyrs_py_3_12)))]
#[inline(always)]
pub(crate) const fn count_is_immortal(_: RefCount) -> bool {
    false
}

/// What `ob_refcnt` is made of.
#[cfg(all(not(pyrs_free_threaded), pyrs_py_3_14, target_pointer_width = "64"))]
pub(crate) type RefCount = u32;
/// What `ob_refcnt` is made of.
#[cfg(all(not(pyrs_free_threaded), not(all(pyrs_py_3_14, target_pointer_width = "64"))))]
pub(crate) type RefCount = Py_ssize_t;

/// Does the running thread own the object, so that it counts without atomics? Always, on a GIL
/// build.
///
/// # Safety
/// `op` is an object; the thread is attached.
#[inline(always)]
pub unsafe fn is_owned(op: *mut PyObject) -> bool {
    #[cfg(pyrs_free_threaded)]
    // SAFETY: an object of a free-threaded build has this member, and only atomics write it.
    return unsafe { AtomicUsize::from_ptr(&raw mut (*layout(op)).ob_tid) }.load(Relaxed)
        == owner_id();
    #[cfg(not(pyrs_free_threaded))]
    {
        let _ = op;
        true
    }
}

/// The reference count: of use for tests and messages alone. An immortal object has some large
/// number.
///
/// # Safety
/// `op` is an object; the thread is attached.
#[inline(always)]
pub unsafe fn refcnt(op: *mut PyObject) -> Py_ssize_t {
    #[cfg(pyrs_free_threaded)]
    // SAFETY: as the caller promises.
    unsafe {
        let (local, shared) = (local(op).load(Relaxed), shared(op).load(Relaxed));
        if local == crate::PYRS_IMMORTAL_REFCNT_LOCAL as u32 {
            #[cfg(pyrs_py_3_14)]
            return crate::PYRS_IMMORTAL_INITIAL_REFCNT as Py_ssize_t;
            #[cfg(not(pyrs_py_3_14))]
            return crate::PYRS_IMMORTAL_REFCNT as Py_ssize_t;
        }
        local as Py_ssize_t + (shared >> crate::PYRS_REF_SHARED_SHIFT)
    }
    #[cfg(not(pyrs_free_threaded))]
    // SAFETY: every object starts with this layout.
    unsafe {
        (*layout(op)).ob_refcnt as Py_ssize_t
    }
}

/// Is there exactly one reference, so that its holder may change the object in place? From 3.14 on,
/// ask only about objects that this code made itself.
///
/// # Safety
/// `op` is an object; the thread is attached.
#[inline(always)]
pub unsafe fn is_unique(op: *mut PyObject) -> bool {
    #[cfg(pyrs_free_threaded)]
    // SAFETY: as the caller promises.
    unsafe {
        is_owned(op) && local(op).load(Relaxed) == 1 && shared(op).load(Relaxed) == 0
    }
    #[cfg(not(pyrs_free_threaded))]
    // SAFETY: every object starts with this layout.
    unsafe {
        (*layout(op)).ob_refcnt == 1
    }
}

/// The state bits of a free-threaded count: `PYRS_REF_MAYBE_WEAKREF`, `_QUEUED` or `_MERGED`. 0 on
/// a GIL build.
///
/// # Safety
/// `op` is an object; the thread is attached.
#[inline(always)]
pub unsafe fn ref_shared_state(op: *mut PyObject) -> c_int {
    #[cfg(pyrs_free_threaded)]
    // SAFETY: as the caller promises.
    unsafe {
        (shared(op).load(Relaxed) & crate::PYRS_REF_SHARED_FLAG_MASK as Py_ssize_t) as c_int
    }
    #[cfg(not(pyrs_free_threaded))]
    {
        let _ = op;
        0
    }
}
