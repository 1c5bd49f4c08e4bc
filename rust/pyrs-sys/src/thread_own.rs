// SPDX-License-Identifier: MIT
//! `pyrs/thread_own.h`: what a thread remembers of its own thread state. Rust cannot name a C
//! variable that each thread has of its own, so its place is asked for in the linker's words; where
//! pyrs does not know those, the C twin is called.

use crate::{pyrs_thread_own, PyThreadState};
use core::ptr;

/// The variable of the running thread, which is never null.
#[inline(always)]
fn thread_own() -> *mut pyrs_thread_own {
    let own: *mut pyrs_thread_own;
    #[cfg(target_arch = "x86_64")]
    // SAFETY: reads a variable of this thread, in the way its model (initial-exec) is read.
    unsafe {
        core::arch::asm!(
            "mov {own}, qword ptr [rip + pyrs__thread_own@GOTTPOFF]",
            "mov {own}, qword ptr fs:[{own}]",
            own = out(reg) own,
            options(nostack, preserves_flags, readonly),
        );
    }
    #[cfg(target_arch = "aarch64")]
    // SAFETY: as above.
    unsafe {
        core::arch::asm!(
            "adrp {own}, :gottprel:pyrs__thread_own",
            "ldr {own}, [{own}, :gottprel_lo12:pyrs__thread_own]",
            "mrs {thread}, tpidr_el0",
            "ldr {own}, [{thread}, {own}]",
            own = out(reg) own,
            thread = out(reg) _,
            options(nostack, preserves_flags, readonly),
        );
    }
    own
}

/// An own state that is attached can only be attached here.
#[cfg(pyrs_py_3_12)]
#[inline(always)]
pub(crate) fn peek() -> *mut PyThreadState {
    use core::sync::atomic::{compiler_fence, AtomicI32, AtomicPtr, AtomicU8, Ordering::*};
    let own = thread_own();
    // SAFETY: as long as this thread says that it is reading, what it has read stays.
    unsafe {
        let reading = AtomicU8::from_ptr(&raw mut (*own).reading);
        reading.store(1, Relaxed);
        compiler_fence(SeqCst);
        let ts = AtomicPtr::from_ptr(&raw mut (*own).ts).load(Relaxed);
        let state = &raw mut (*crate::thread_state::layout(ts)).state;
        let state = AtomicI32::from_ptr(state).load(Relaxed);
        reading.store(0, Release);
        if state == crate::PYRS_THREAD_ATTACHED as i32 {
            return ts;
        }
    }
    ptr::null_mut()
}

/// The state that is attached in the process, if it is this thread's own.
#[cfg(not(pyrs_py_3_12))]
#[inline(always)]
pub(crate) fn peek() -> *mut PyThreadState {
    use core::sync::atomic::{fence, AtomicPtr, Ordering::*};
    // SAFETY: it has no conditions; the variable is this thread's.
    unsafe {
        let ts = crate::_PyThreadState_UncheckedGet();
        // In this order: what is remembered after the call was this thread's during it.
        fence(Acquire);
        let own = AtomicPtr::from_ptr(&raw mut (*thread_own()).ts).load(Relaxed);
        if ts == own {
            return ts;
        }
    }
    ptr::null_mut()
}
