// SPDX-License-Identifier: MIT
//! The biased count: the owner of an object, and a thread that is not.

use loom::thread::{spawn, JoinHandle};
use pyrs_model::check;
use pyrs_model::cpython::{i_am, merge_queued, owner_exits, OWNER};
use pyrs_model::object::{look_up, Object};

/// Another thread, with its own number.
fn elsewhere(body: impl Fn() + 'static) -> JoinHandle<()> {
    spawn(move || {
        i_am(2);
        body();
    })
}

/// An object that this thread owns.
fn owned(local: u32, others: isize) -> Object {
    i_am(OWNER);
    Object::owned(OWNER, local, others)
}

#[test]
fn an_object_ends_with_the_last_of_both_counts() {
    check(3, || {
        let object = owned(1, 1);
        let other = elsewhere(move || object.decref());
        object.decref();
        other.join().unwrap();
        merge_queued();
        assert_eq!(object.ends(), 1);
    });
}

#[test]
fn a_reference_counted_here_can_be_given_back_there() {
    check(3, || {
        let object = owned(2, 0);
        let other = elsewhere(move || object.decref());
        object.decref();
        merge_queued();
        other.join().unwrap();
        merge_queued();
        assert_eq!(object.ends(), 1);
    });
}

#[test]
fn counting_up_on_both_sides_loses_nothing() {
    check(2, || {
        let object = owned(1, 1);
        let other = elsewhere(move || {
            object.incref();
            object.decref();
            object.decref();
        });
        object.incref();
        object.decref();
        object.decref();
        other.join().unwrap();
        merge_queued();
        assert_eq!(object.ends(), 1);
    });
}

#[test]
fn two_threads_give_back_what_the_owner_counted() {
    check(2, || {
        let object = owned(3, 0);
        let others = [elsewhere(move || object.decref()), elsewhere(move || object.decref())];
        object.decref();
        merge_queued();
        others.into_iter().for_each(|other| other.join().unwrap());
        merge_queued();
        assert_eq!(object.ends(), 1);
    });
}

#[test]
fn the_owner_may_exit_meanwhile() {
    check(3, || {
        let object = owned(1, 0);
        let other = elsewhere(move || object.decref());
        owner_exits();
        other.join().unwrap();
        assert_eq!(object.ends(), 1);
    });
}

#[test]
fn trying_gives_a_reference_or_comes_too_late() {
    check(3, || {
        let object = owned(1, 0);
        object.publish();
        let other = elsewhere(move || {
            if let Some(found) = look_up() {
                found.decref();
            }
        });
        object.decref();
        other.join().unwrap();
        merge_queued();
        assert_eq!(object.ends(), 1);
    });
}

#[test]
fn trying_while_another_gives_back_never_finds_a_dead_object() {
    check(2, || {
        let object = owned(1, 1);
        object.publish();
        let other = elsewhere(move || object.decref());
        let trying = elsewhere(|| {
            if let Some(found) = look_up() {
                found.decref();
            }
        });
        object.decref();
        other.join().unwrap();
        trying.join().unwrap();
        merge_queued();
        assert_eq!(object.ends(), 1);
    });
}
