// SPDX-License-Identifier: MIT
//! What libpyrs calls of a free-threaded CPython 3.13, as Objects/object.c and Python/brc.c do it, on
//! the model's memory; and the threads, of which the first owns the objects.
#![allow(clippy::missing_safety_doc, missing_docs)]

use crate::object::{self, Member, Object};
use loom::sync::atomic::Ordering::{Acquire, Relaxed};
use loom::sync::Mutex;
use std::cell::{Cell, RefCell};
use std::ffi::{c_int, c_void};
use std::sync::Arc;

/// The number of the thread that owns objects. 0 owns what is merged, and is no thread's.
pub const OWNER: usize = 1;
const SOMEBODY: usize = 99;

extern "C" {
    static pyrs_model_shift: isize;
    static pyrs_model_flag_mask: isize;
    static pyrs_model_maybe_weakref: isize;
    static pyrs_model_queued: isize;
    static pyrs_model_merged: isize;
}

/// What other threads have left for the owner to merge.
struct Queue {
    objects: Vec<Object>,
    owner_is_gone: bool,
}

thread_local! {
    static QUEUE: RefCell<Option<Arc<Mutex<Queue>>>> = const { RefCell::new(None) };
}

loom::thread_local! {
    static NUMBER: Cell<usize> = Cell::new(SOMEBODY);
    static DRAINS: Cell<c_int> = Cell::new(0);
}

pub(crate) fn begin() {
    object::begin();
    let queue = Queue { objects: Vec::new(), owner_is_gone: false };
    QUEUE.set(Some(Arc::new(Mutex::new(queue))));
}

fn queue() -> Arc<Mutex<Queue>> {
    QUEUE.with_borrow(|queue| queue.clone().expect("inside of check()"))
}

/// Says which thread is running: `OWNER`, or another number.
pub fn i_am(number: usize) {
    NUMBER.with(|own| own.set(number));
}

/// What the owner does now and then: `_Py_brc_merge_refcounts`.
pub fn merge_queued() {
    loop {
        let object = queue().lock().unwrap().objects.pop();
        match object {
            Some(object) => merge_and_give_back(object),
            None => return,
        }
    }
}

/// The owner's end: `_Py_brc_remove_thread`.
pub fn owner_exits() {
    loop {
        merge_queued();
        let queue = queue();
        let mut queue = queue.lock().unwrap();
        if queue.objects.is_empty() {
            queue.owner_is_gone = true;
            return;
        }
    }
}

/// The queue's own reference goes with it.
fn merge_and_give_back(object: Object) {
    if explicit_merge(object, -1) == 0 {
        object.end();
    }
}

/// `_Py_ExplicitMergeRefcount`: what is left.
fn explicit_merge(object: Object, extra: isize) -> isize {
    let local = object.load(Member::Local, Relaxed) as isize;
    object.store(Member::Local, 0, Relaxed);
    object.store(Member::Tid, 0, Relaxed);
    // SAFETY: constants.
    let (shift, merged) = unsafe { (pyrs_model_shift, pyrs_model_merged) };
    let (_, new) = object.update_shared(|old| ((old >> shift) + local + extra) << shift | merged);
    new >> shift
}

/// `_Py_brc_queue_object`: steals a reference.
fn queue_object(object: Object) {
    if object.load(Member::Tid, Relaxed) == 0 {
        object.decref();
        return;
    }
    let queue = queue();
    let mut queue = queue.lock().unwrap();
    if !queue.owner_is_gone {
        queue.objects.push(object);
        return;
    }
    let left = explicit_merge(object, -1);
    drop(queue);
    if left == 0 {
        object.end();
    }
}

#[no_mangle]
pub unsafe extern "C-unwind" fn _Py_DecRefShared(op: *mut c_void) {
    let object = Object(op as usize);
    // SAFETY: constants.
    let (shift, queued, merged, weak) = unsafe {
        (pyrs_model_shift, pyrs_model_queued, pyrs_model_merged, pyrs_model_maybe_weakref)
    };
    // Nobody else has one: the owner does, and is asked to merge. The queue takes the reference.
    let goes_to_owner = |shared| shared == 0 || shared == weak;
    let (old, new) =
        object.update_shared(
            |shared| {
                if goes_to_owner(shared) {
                    queued
                } else {
                    shared - (1 << shift)
                }
            },
        );
    if goes_to_owner(old) {
        queue_object(object);
    } else if new == merged {
        object.end();
    }
}

#[no_mangle]
pub unsafe extern "C-unwind" fn _Py_MergeZeroLocalRefcount(op: *mut c_void) {
    let object = Object(op as usize);
    if object.load(Member::Shared, Acquire) == 0 {
        object.end();
        return;
    }
    object.store(Member::Tid, 0, Relaxed);
    // SAFETY: constants.
    let (mask, merged) = unsafe { (pyrs_model_flag_mask, pyrs_model_merged) };
    let (_, new) = object.update_shared(|shared| shared & !mask | merged);
    if new == merged {
        object.end();
    }
}

#[no_mangle]
pub unsafe extern "C-unwind" fn pyrs_owner_id() -> usize {
    NUMBER.with(Cell::get)
}

/// Attached threads only: what happens to the others is no matter of interleaving.
#[no_mangle]
pub unsafe extern "C-unwind" fn pyrs_thread_state_is_attached(_: *mut c_void) -> c_int {
    1
}

#[no_mangle]
pub unsafe extern "C-unwind" fn pyrs_runtime_is_finalizing() -> c_int {
    0
}

#[no_mangle]
pub unsafe extern "C-unwind" fn pyrs_runtime_is_initialized() -> c_int {
    1
}

/// Whoever leaves a reference is detached.
#[no_mangle]
pub unsafe extern "C-unwind" fn pyrs_thread_state_peek() -> *mut c_void {
    std::ptr::null_mut()
}

#[no_mangle]
pub unsafe extern "C-unwind" fn pyrs_thread_state_is_main_interpreter(_: *mut c_void) -> c_int {
    1
}

/// The end is noticed: see [`crate::door`].
#[no_mangle]
pub unsafe extern "C-unwind" fn pyrs__lifetime_watch(_: *mut c_void) -> c_int {
    1
}

/// A variable of each thread, for loom's threads, all of which run in one of the machine's.
#[no_mangle]
pub unsafe extern "C-unwind" fn pyrs__drains_here() -> c_int {
    DRAINS.with(Cell::get)
}

#[no_mangle]
pub unsafe extern "C-unwind" fn pyrs__set_drains_here(value: c_int) {
    DRAINS.with(|drains| drains.set(value));
}

macro_rules! not_in_the_model {
    ($($name:ident)*) => {$(
        #[no_mangle]
        pub unsafe extern "C-unwind" fn $name() {
            panic!(concat!(stringify!($name), " is not in the model"));
        }
    )*};
}
// Of the functions in refcount.c that are not modelled.
not_in_the_model! { PyObject_GC_IsTracked PyObject_GC_UnTrack pyrs_object_has_flags }
