// SPDX-License-Identifier: MIT
//! Which committed profile is the interpreter's.

use crate::interpreter::Interpreter;
use crate::profile::{self, DataModel, Profile};
use crate::verify;

/// The profile whose facts the C compiler confirms against the interpreter's own headers.
pub fn choose(python: &Interpreter) -> Result<Profile, String> {
    let candidates = in_order(python, DataModel::of_target(), verify::selected_by_header(python))?;
    let mut first_failure = None;
    for candidate in candidates {
        match verify::confirm(python, &candidate)? {
            None => return Ok(candidate),
            Some(failure) => {
                first_failure.get_or_insert((candidate.name, failure));
            }
        }
    }
    Err(refusal(python, first_failure))
}

/// All profiles of this minor, flavour and data model. The one that `layout.h` itself would choose
/// comes first: two profiles can differ in something that no assertion sees.
pub fn in_order(
    python: &Interpreter,
    model: DataModel,
    preferred: Option<String>,
) -> Result<Vec<Profile>, String> {
    let names = profile::all_names()?;
    let known = names.iter().filter_map(|name| Profile::committed(name).ok());
    let mut fitting: Vec<Profile> = known.filter(|profile| fits(python, model, profile)).collect();
    fitting.sort_by_key(|profile| Some(&profile.name) != preferred.as_ref());
    Ok(fitting)
}

fn fits(python: &Interpreter, model: DataModel, profile: &Profile) -> bool {
    profile.model == model
        && profile.minor == python.minor
        && profile.free_threaded == python.free_threaded
        && profile.debug == python.debug
}

pub fn refusal(python: &Interpreter, first_failure: Option<(String, String)>) -> String {
    let Interpreter { executable, version, .. } = python;
    let reason = match first_failure {
        None => "no recorded profile has its version, flavour and data model".to_owned(),
        Some((name, failure)) => format!("profile {name} came closest, but:\n    {failure}"),
    };
    format!(
        "no layout is known for {executable} (CPython {version}): {reason}\n\
         To make a local profile, run in a checkout of pyrs:\n    \
         pyrs-abi check --python {executable}"
    )
}

/// Where there is no interpreter to ask, as on docs.rs.
pub fn newest() -> Result<Profile, String> {
    let names = profile::all_names()?;
    let profiles = names.iter().rev().map(|name| Profile::committed(name));
    profiles
        .filter_map(Result::ok)
        .filter(|profile| {
            profile.model == DataModel::of_target() && !profile.free_threaded && !profile.debug
        })
        .max_by_key(|profile| profile.minor)
        .ok_or_else(|| "no committed profile has this target's data model".to_owned())
}
