// SPDX-License-Identifier: MIT
//! The queue of references that threads without the right to give them back have left.

use loom::thread::{spawn, JoinHandle};
use pyrs_model::cpython::i_am;
use pyrs_model::door::close;
use pyrs_model::object::{drain, pending, Object};
use pyrs_model::{check, live_blocks};

fn leave(object: Object) -> JoinHandle<()> {
    spawn(move || {
        i_am(2);
        object.decref_deferred();
    })
}

fn drain_elsewhere() -> JoinHandle<i32> {
    spawn(|| {
        i_am(3);
        drain()
    })
}

/// Everything that is left is given back now, as nobody is in the middle of leaving something.
fn drain_the_rest(drained: i32, all: i32) {
    let rest = drain();
    assert_eq!(drained + rest, all, "references that were left, and given back");
    assert_eq!((pending(), drain()), (0, 0));
}

/// Producers and a drain at the same time; then a drain of the rest.
fn left_by_each(producers: usize) {
    let objects: Vec<Object> = (0..producers).map(|_| Object::merged(1)).collect();
    let threads: Vec<_> = objects.iter().map(|object| leave(*object)).collect();
    assert!(pending() <= producers, "never below zero");
    let drained = drain();
    assert!(pending() <= producers, "never below zero");
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    drain_the_rest(drained, producers as i32);
    assert!(objects.iter().all(|object| object.ends() == 1), "each ended once");
}

#[test]
fn what_two_threads_leave_is_given_back_once() {
    check(3, || left_by_each(2));
}

#[test]
fn what_three_threads_leave_is_given_back_once() {
    check(2, || left_by_each(3));
}

#[test]
fn a_second_reference_from_the_same_thread_follows_the_first() {
    check(3, || {
        let (first, second) = (Object::merged(1), Object::merged(1));
        let thread = spawn(move || {
            i_am(2);
            first.decref_deferred();
            second.decref_deferred();
        });
        let drained = drain();
        assert!(second.ends() <= first.ends(), "first to last");
        thread.join().unwrap();
        drain_the_rest(drained, 2);
        assert_eq!((first.ends(), second.ends()), (1, 1));
    });
}

#[test]
fn an_object_that_two_threads_leave_lives_as_long_as_a_third_holds_it() {
    check(2, || {
        let object = Object::merged(3);
        let threads = [leave(object), leave(object)];
        let drained = drain();
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        drain_the_rest(drained, 2);
        assert_eq!(object.ends(), 0);
        object.decref();
        assert_eq!(object.ends(), 1);
    });
}

#[test]
fn of_two_drains_at_once_each_gives_back_what_the_other_did_not() {
    check(3, || {
        let objects = [Object::merged(1), Object::merged(1)];
        objects[0].decref_deferred();
        let producer = leave(objects[1]);
        let other = drain_elsewhere();
        let mine = drain();
        producer.join().unwrap();
        drain_the_rest(mine + other.join().unwrap(), 2);
        assert!(objects.iter().all(|object| object.ends() == 1));
    });
}

#[test]
fn of_two_drains_at_once_somebody_takes_what_is_there() {
    check(3, || {
        let object = Object::merged(1);
        object.decref_deferred();
        let other = drain_elsewhere();
        let mine = drain();
        assert_eq!(mine + other.join().unwrap(), 1);
        assert_eq!((object.ends(), pending()), (1, 0));
    });
}

#[test]
fn the_end_waits_for_what_another_thread_is_giving_back() {
    check(3, || {
        let object = Object::merged(1);
        object.decref_deferred();
        let other = drain_elsewhere();
        close();
        assert_eq!(object.ends(), 1);
        other.join().unwrap();
    });
}

/// Threads leave references while the interpreter ends: what was taken has been given back by then, and
/// the others are told.
fn left_at_the_end(producers: usize) {
    let objects: Vec<Object> = (0..producers).map(|_| Object::merged(1)).collect();
    let leave = |object: Object| {
        spawn(move || {
            i_am(2);
            object.is_taken_deferred()
        })
    };
    let threads: Vec<_> = objects.iter().map(|object| leave(*object)).collect();
    close();
    let ended: Vec<bool> = objects.iter().map(|object| object.ends() == 1).collect();
    let taken: Vec<bool> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
    assert_eq!(ended, taken, "what ended before the interpreter did, and what was taken");
    assert_eq!(pending(), 0);
    objects.iter().filter(|object| object.ends() == 0).for_each(|object| object.decref());
}

#[test]
fn the_end_gives_back_what_a_thread_could_leave() {
    check(3, || left_at_the_end(1));
}

#[test]
fn the_end_gives_back_what_two_threads_could_leave() {
    check(2, || left_at_the_end(2));
}

#[test]
fn the_queue_keeps_no_more_memory_however_often_it_is_used() {
    check(2, || {
        for _ in 0..3 {
            left_by_each(1);
            assert!(live_blocks() <= 1, "it keeps what it read last");
        }
    });
}
