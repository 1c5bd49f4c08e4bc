// SPDX-License-Identifier: MIT
//! Objects of a free-threaded build, and libpyrs's functions that count their references.

use crate::hooks;
use crate::memory;
use loom::sync::atomic::{AtomicUsize, Ordering};
use loom::sync::Mutex;
use std::cell::RefCell;
use std::ffi::{c_int, c_void};
use std::sync::Arc;

extern "C-unwind" {
    fn pyrs_incref(op: *mut c_void);
    fn pyrs_decref(op: *mut c_void);
    fn pyrs_try_incref(op: *mut c_void) -> c_int;
    fn pyrs_enable_try_incref(op: *mut c_void);
    fn pyrs_decref_deferred(op: *mut c_void) -> c_int;
    fn pyrs_decref_drain(ts: *mut c_void) -> c_int;
    fn pyrs_decref_pending() -> usize;
    fn pyrs__deferred_is_empty() -> c_int;
}

extern "C" {
    static pyrs_model_object_size: usize;
    static pyrs_model_ob_tid: usize;
    static pyrs_model_ob_ref_local: usize;
    static pyrs_model_ob_ref_shared: usize;
    static pyrs_model_shift: isize;
    static pyrs_model_merged: isize;
    static pyrs_model_finalizing: c_int;
}

thread_local! {
    /// Objects that have ended, in this execution; loom runs all of its threads in one.
    static ENDED: RefCell<Vec<Object>> = const { RefCell::new(Vec::new()) };

    /// How many have. Without an object of its own that two threads meet at, loom would take it for
    /// the same whether an object ends before somebody asks or after.
    static ENDS: RefCell<Option<Arc<AtomicUsize>>> = const { RefCell::new(None) };

    /// A table that borrows an object, under the lock that the object's destructor takes.
    static TABLE: RefCell<Option<Arc<Mutex<Option<Object>>>>> = const { RefCell::new(None) };
}

pub(crate) fn begin() {
    ENDED.take();
    ENDS.set(Some(Arc::new(AtomicUsize::new(0))));
    TABLE.set(Some(Arc::new(Mutex::new(None))));
}

fn ends() -> Arc<AtomicUsize> {
    ENDS.with_borrow(|ends| ends.clone().expect("inside of check()"))
}

fn table() -> Arc<Mutex<Option<Object>>> {
    TABLE.with_borrow(|table| table.clone().expect("inside of check()"))
}

/// What `pyrs_try_incref` is for: a reference to the object in the table, if it is not too late.
pub fn look_up() -> Option<Object> {
    let table = table();
    let borrowed = table.lock().unwrap();
    // SAFETY: the model's own object, which is not freed before the lock is.
    borrowed.filter(|object| unsafe { pyrs_try_incref(object.pointer()) != 0 })
}

/// An object, by its address.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Object(pub(crate) usize);

/// A member of an object that only atomics access, and its size.
#[derive(Clone, Copy)]
pub(crate) enum Member {
    Tid,
    Local,
    Shared,
}

impl Object {
    /// Made by a thread that owns it and holds `local` references, with `others` held elsewhere.
    pub fn owned(owner: usize, local: u32, others: isize) -> Object {
        // SAFETY: constants.
        let (size, shift) = unsafe { (pyrs_model_object_size, pyrs_model_shift) };
        let object = Object(memory::allocate(size, false) as usize);
        object.set(Member::Tid, owner as u64);
        object.set(Member::Local, local.into());
        object.set(Member::Shared, (others << shift) as u64);
        object
    }

    /// Owned by nobody, with so many references.
    pub fn merged(count: isize) -> Object {
        let object = Object::owned(0, 0, 0);
        // SAFETY: constants.
        let shared = unsafe { count << pyrs_model_shift | pyrs_model_merged };
        object.set(Member::Shared, shared as u64);
        object
    }

    fn at(self, member: Member) -> (usize, usize) {
        // SAFETY: constants.
        unsafe {
            match member {
                Member::Tid => (self.0 + pyrs_model_ob_tid, 8),
                Member::Local => (self.0 + pyrs_model_ob_ref_local, 4),
                Member::Shared => (self.0 + pyrs_model_ob_ref_shared, 8),
            }
        }
    }

    /// Before anybody else knows the object.
    fn set(self, member: Member, value: u64) {
        let (address, size) = self.at(member);
        memory::write(address, size, value);
    }

    pub(crate) fn load(self, member: Member, order: Ordering) -> u64 {
        let (address, size) = self.at(member);
        hooks::load(address, size, order)
    }

    pub(crate) fn store(self, member: Member, value: u64, order: Ordering) {
        let (address, size) = self.at(member);
        hooks::store(address, size, value, order);
    }

    /// Replaces the shared count by a function of it; returns what it was and what it is.
    pub(crate) fn update_shared(self, change: impl Fn(isize) -> isize) -> (isize, isize) {
        let (address, size) = self.at(Member::Shared);
        let mut old = self.load(Member::Shared, Ordering::Relaxed);
        loop {
            let new = change(old as isize) as u64;
            let orders = [Ordering::SeqCst, Ordering::SeqCst];
            let found = hooks::compare_exchange(address, size, [old, new], orders);
            if found == old {
                return (old as isize, new as isize);
            }
            old = found;
        }
    }

    /// How often it has ended.
    pub fn ends(self) -> usize {
        ends().load(Ordering::Relaxed);
        ENDED.with_borrow(|ended| ended.iter().filter(|object| **object == self).count())
    }

    pub(crate) fn end(self) {
        assert_eq!(self.ends(), 0, "an object ended twice");
        ends().fetch_add(1, Ordering::Relaxed);
        ENDED.with_borrow_mut(|ended| ended.push(self));
        table().lock().unwrap().take_if(|object| *object == self);
        memory::free(self.0 as *mut c_void);
    }

    fn pointer(self) -> *mut c_void {
        self.0 as *mut c_void
    }

    /// `pyrs_incref`, by somebody who holds a reference.
    pub fn incref(self) {
        assert_eq!(self.ends(), 0, "an object ended before its last reference");
        // SAFETY: the model's own object.
        unsafe { pyrs_incref(self.pointer()) }
    }

    /// `pyrs_decref`, by somebody who holds a reference.
    pub fn decref(self) {
        assert_eq!(self.ends(), 0, "an object ended before its last reference");
        // SAFETY: the model's own object.
        unsafe { pyrs_decref(self.pointer()) }
    }

    /// Lets `look_up` find it, as the thread that made it does.
    pub fn publish(self) {
        // SAFETY: the model's own object.
        unsafe { pyrs_enable_try_incref(self.pointer()) };
        *table().lock().unwrap() = Some(self);
    }

    /// `pyrs_decref_deferred`, by somebody who holds a reference.
    pub fn decref_deferred(self) {
        assert_eq!(self.ends(), 0, "an object ended before its last reference");
        // SAFETY: the model's own object, and memory does not run out.
        assert_eq!(unsafe { pyrs_decref_deferred(self.pointer()) }, 0);
    }

    /// The same while the interpreter ends: false if it was not taken, and is the caller's still.
    pub fn is_taken_deferred(self) -> bool {
        assert_eq!(self.ends(), 0, "an object ended before its last reference");
        // SAFETY: the model's own object.
        let status = unsafe { pyrs_decref_deferred(self.pointer()) };
        // SAFETY: a constant.
        assert!(status == 0 || status == unsafe { pyrs_model_finalizing }, "{status}");
        status == 0
    }
}

/// `pyrs_decref_drain`: how many it gave back. No destructor of the model drains.
pub fn drain() -> c_int {
    // SAFETY: every thread state is attached in the model, and none is looked at.
    let count = unsafe { pyrs_decref_drain(std::ptr::null_mut()) };
    assert!(count >= 0, "a drain says {count}");
    count
}

/// `pyrs__deferred_is_empty`.
pub(crate) fn is_empty() -> bool {
    // SAFETY: it has no conditions.
    unsafe { pyrs__deferred_is_empty() != 0 }
}

/// `pyrs_decref_pending`.
pub fn pending() -> usize {
    // SAFETY: it has no conditions.
    unsafe { pyrs_decref_pending() }
}
