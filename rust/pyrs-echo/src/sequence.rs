// SPDX-License-Identifier: MIT
//! Random sequences of operations for C to play, and the shortest one that C finds fault with.

use crate::guard::guard;
use proptest::collection::vec;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestError, TestRunner};
use std::ffi::c_int;

/// The most operations of a sequence.
pub const PYRS_ECHO_STEPS: usize = 128;

/// Plays a sequence: 0 if all ways agree after every step. It gets the number of the state to start
/// from, and the operations' numbers with how many they are.
#[allow(non_camel_case_types)]
pub type pyrs_echo_play =
    Option<unsafe extern "C" fn(state: u32, operations: *const u8, count: usize) -> c_int>;

/// A sequence after which the ways differ.
#[allow(non_camel_case_types)]
#[repr(C)]
pub struct pyrs_echo_sequence {
    /// The number of the state it starts from.
    pub state: u32,
    /// How many of the operations there are.
    pub count: usize,
    /// The operations' numbers.
    pub operations: [u8; PYRS_ECHO_STEPS],
}

/// Has C play random sequences, `states` and `operations` being how many of them there are, and
/// `longest` the most operations of a sequence. Returns how many sequences were played without a
/// difference, or -1 with the shortest one that shows one in `out`.
///
/// They are the same in every run; proptest's own environment variables change that, and their
/// number: `PROPTEST_RNG_SEED`, `PROPTEST_CASES`.
///
/// # Safety
/// `play` may be called with any of these numbers; `out` is valid.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_sequences(
    play: pyrs_echo_play,
    states: u32,
    operations: u8,
    longest: usize,
    out: *mut pyrs_echo_sequence,
) -> c_int {
    guard(-2, || {
        let Some(play) = play else { return -2 };
        let config = config();
        let cases = config.cases;
        let sequences = (0..states, vec(0..operations, 1..=longest.min(PYRS_ECHO_STEPS)));
        // SAFETY: as the caller promises.
        let agree = |state, steps: &[u8]| unsafe { play(state, steps.as_ptr(), steps.len()) } == 0;
        let outcome = TestRunner::new(config).run(&sequences, |(state, steps)| {
            agree(state, &steps).then_some(()).ok_or_else(|| TestCaseError::fail("they differ"))
        });
        match outcome {
            Ok(()) => c_int::try_from(cases).unwrap_or(c_int::MAX),
            Err(TestError::Fail(_, (state, steps))) => {
                let steps = without_idle_steps(steps, |steps| agree(state, steps));
                // SAFETY: as the caller promises.
                unsafe { write(out, state, &steps) };
                -1
            }
            Err(TestError::Abort(_)) => -2,
        }
    })
}

/// proptest tries once to leave a step out; one that it kept may be idle when others are gone.
fn without_idle_steps(mut steps: Vec<u8>, agree: impl Fn(&[u8]) -> bool) -> Vec<u8> {
    loop {
        let without = (0..steps.len()).map(|index| [&steps[..index], &steps[index + 1..]].concat());
        match { without }.find(|shorter| !agree(shorter)) {
            Some(shorter) => steps = shorter,
            None => return steps,
        }
    }
}

/// proptest's own, which reads the environment, but for a seed that is the same every time.
fn config() -> Config {
    let mut config = Config { failure_persistence: None, ..Config::default() };
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = RngSeed::Fixed(0);
    }
    config
}

/// # Safety
/// `out` is valid.
unsafe fn write(out: *mut pyrs_echo_sequence, state: u32, sequence: &[u8]) {
    let mut operations = [0; PYRS_ECHO_STEPS];
    operations[..sequence.len()].copy_from_slice(sequence);
    // SAFETY: as the caller promises.
    unsafe { out.write(pyrs_echo_sequence { state, count: sequence.len(), operations }) }
}
