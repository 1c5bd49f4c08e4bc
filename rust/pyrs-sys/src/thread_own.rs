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
    // SAFETY: reads a variable of this thread, in the way its model (initial-exec) is read. Where that
    // is in each thread's block, the linker has settled: a loop need not ask again.
    unsafe {
        let place: usize;
        core::arch::asm!(
            "mov {place}, qword ptr [rip + pyrs__thread_own@GOTTPOFF]",
            place = out(reg) place,
            options(nostack, preserves_flags, pure, nomem),
        );
        core::arch::asm!(
            "mov {own}, qword ptr fs:[{place}]",
            place = in(reg) place,
            own = lateout(reg) own,
            options(nostack, preserves_flags, pure, readonly),
        );
    }
    #[cfg(target_arch = "aarch64")]
    // SAFETY: as above.
    unsafe {
        let place: usize;
        core::arch::asm!(
            "adrp {place}, :gottprel:pyrs__thread_own",
            "ldr {place}, [{place}, :gottprel_lo12:pyrs__thread_own]",
            place = out(reg) place,
            options(nostack, preserves_flags, pure, nomem),
        );
        core::arch::asm!(
            "mrs {thread}, tpidr_el0",
            "ldr {own}, [{thread}, {place}]",
            place = in(reg) place,
            thread = out(reg) _,
            own = lateout(reg) own,
            options(nostack, preserves_flags, pure, readonly),
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
        // What is remembered is never null: whoever attaches need not ask twice.
        core::hint::assert_unchecked(!ts.is_null());
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
