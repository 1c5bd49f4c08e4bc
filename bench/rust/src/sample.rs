// SPDX-License-Identifier: MIT
//! criterion.rs, run over one loop at a time.
//!
//! It measures one function after the other, and a shared machine's speed swings by half within
//! seconds. So a measurement is many passes over all loops, each short enough that the forms of an
//! operation meet the same weather; a pass is a baseline in criterion's words, with files of its own.

use core::ffi::{c_char, c_void, CStr};
use criterion::{Criterion, SamplingMode};
use std::time::{Duration, Instant};

const SAMPLES: usize = 10;
const SAMPLE: Duration = Duration::from_micros(150);
const WARM_UP: Duration = Duration::from_micros(300);
/// Of criterion's own estimates, which nobody reads: the report pools the samples of all passes.
const RESAMPLES: usize = 2;

/// # Safety
/// The names end with a zero byte; `run` may be called with the job, any number of times.
#[no_mangle]
unsafe extern "C" fn bench_sample(
    operation: *const c_char,
    form: *const c_char,
    pass: *const c_char,
    run: unsafe extern "C" fn(job: *const c_void, turns: usize),
    job: *const c_void,
) {
    // SAFETY: as the caller promises.
    let name = |text| unsafe { CStr::from_ptr(text) }.to_str().expect("names are ASCII");
    let mut criterion = Criterion::default().without_plots().save_baseline(name(pass).to_owned());
    let mut group = criterion.benchmark_group(name(operation));
    group
        .sampling_mode(SamplingMode::Flat)
        .sample_size(SAMPLES)
        .measurement_time(SAMPLE * SAMPLES as u32)
        .warm_up_time(WARM_UP)
        .nresamples(RESAMPLES);
    group.bench_function(name(form), |bencher| {
        bencher.iter_custom(|turns| {
            let began = Instant::now();
            // SAFETY: as the caller promises.
            unsafe { run(job, turns as usize) };
            began.elapsed()
        })
    });
    group.finish();
}
