// SPDX-License-Identifier: MIT
//! What was compared and what differs, on standard output: one line per drift, one per group.

use std::fmt::Debug;
use std::panic::Location;

/// The counts of one group.
pub struct Report {
    group: &'static str,
    compared: usize,
    drifts: usize,
}

impl Report {
    pub fn new(group: &'static str) -> Report {
        Report { group, compared: 0, drifts: 0 }
    }

    /// Compares what an item should be with what it is.
    #[track_caller]
    pub fn same<T: PartialEq + Debug>(&mut self, item: &str, expected: T, found: T) {
        self.compared += 1;
        if expected != found {
            self.drift(item, &format!("{expected:?}"), &format!("{found:?}"));
        }
    }

    /// Says that an item is not as it should be.
    #[track_caller]
    pub fn drift(&mut self, item: &str, expected: &str, found: &str) {
        self.drifts += 1;
        let at = Location::caller();
        println!("drift {item}\t{expected}\t{found}\trust/{}\t{}", at.file(), at.line());
    }

    /// Ends the group: the number of drifts. To have compared nothing is one.
    pub fn close(mut self) -> usize {
        println!("compared {} {}", self.group, self.compared);
        if self.compared == 0 {
            self.drift(self.group, "something to compare", "nothing");
        }
        self.drifts
    }
}
