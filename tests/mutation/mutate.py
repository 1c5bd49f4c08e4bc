#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Tests the gate: seeds the drifts of mutations.toml one by one into a copy of the tree.

Each of them must turn the gate red, and the gate must name the item that was changed. The exit code
is 1 if one of them survives.
"""
from __future__ import annotations

import argparse
import queue
import re
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import table
from scratch import CARGO, Outcome, Scratch, Snapshot, StepFailed, run
from table import Mutation

ROOT = Path(__file__).resolve().parents[2]
TABLE = Path(__file__).with_name("mutations.toml")
DRIFT = 3
EX_UNAVAILABLE = 69
# The texts to replace are those of this profile.
PROFILE = "cp311-lp64le"
VERSION = "3.11."
EARLY = {"facts", "subset", "compiler", "generated", "headers", "promise"}


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--python", nargs="+", default=["python3"], metavar="EXE",
                        help=f"interpreters, of which the first that is recorded with profile "
                             f"{PROFILE} is used (default: python3)")
    parser.add_argument("--only", nargs="+", metavar="NAME",
                        help="seed only the drifts whose name contains a NAME")
    parser.add_argument("--early", action="store_true",
                        help="only what the stages that build nothing must find")
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="scratch trees (default: 2)")
    parser.add_argument("--list", action="store_true", help="list the drifts and end")
    return parser.parse_args()


def select(mutations: list[Mutation], arguments: argparse.Namespace) -> list[Mutation]:
    if arguments.early:
        mutations = [mutation for mutation in mutations if EARLY.issuperset(mutation.stages)]
    if arguments.only:
        mutations = [mutation for mutation in mutations
                     if any(part in mutation.name for part in arguments.only)]
    return mutations


def show_list(mutations: list[Mutation]) -> None:
    for mutation in mutations:
        print(f"{mutation.group:<18} {'|'.join(mutation.stages):<22} {mutation.name}")
    print(f"{len(mutations)} drifts")


def choose_interpreter(pythons: list[str]) -> dict[str, str]:
    """What the first of them says that is the build which the table was written for."""
    for python in pythons:
        code, output, complaint = run([python, "-I", "-S", ROOT / "src/abi/interpreter.py"], ROOT)
        if code != 0:
            raise SystemExit(f"mutate.py: {python}: {complaint}")
        answers = dict(line.split("=", 1) for line in output.splitlines())
        recorded = (ROOT / "abi/cpython" / answers["version"]).is_dir()
        if recorded and answers["version"].startswith(VERSION) and answers["flavour"] == "gil":
            return answers
    print(f"mutate.py: none of {' '.join(pythons)} is a recorded {VERSION}x: give one with --python")
    raise SystemExit(EX_UNAVAILABLE)


def prepare(arguments: argparse.Namespace, jobs: int) -> list[Scratch]:
    answers = choose_interpreter(arguments.python)
    sources = Snapshot(ROOT)
    headers = Snapshot(Path(answers["include"]))
    trees = [Scratch(ROOT / f"build/mutation/{number}", sources, headers, answers["executable"])
             for number in range(jobs)]
    cargo = ROOT / CARGO
    for scratch in trees:
        scratch.prepare(cargo)
        require_green(scratch, arguments.early, "before any drift")
        cargo = scratch.tree / CARGO
    return trees


def require_green(scratch: Scratch, early: bool, when: str) -> Outcome:
    """Red without a drift would make every mutation look found."""
    outcome = scratch.gate(early)
    if not outcome.passed:
        print(f"{scratch.tree}: the gate is red {when}: {describe(outcome)}")
        raise SystemExit(1)
    if outcome.report["profile"] != PROFILE or not outcome.report["recorded"]:
        print(f"mutate.py: needs a recorded interpreter of profile {PROFILE}; "
              f"this one is {outcome.report['cell']}: give another with --python")
        raise SystemExit(EX_UNAVAILABLE)
    return outcome


def places_of(outcome: Outcome) -> dict[str, str]:
    """What a row's file name may leave open."""
    version, flavour, target = outcome.report["cell"].split(" ")
    profile = outcome.report["profile"]
    profile_rs = profile.replace("-", "_")
    # What the profile shares with others is in files of its own.
    layout = (ROOT / f"include/pyrs/layout/{profile}.h").read_text(encoding="utf-8")
    bindings = (ROOT / f"rust/pyrs-sys/src/profile/{profile_rs}.rs").read_text(encoding="utf-8")
    return {"cell": f"{version}/{flavour}-{target}", "profile": profile, "profile_rs": profile_rs,
            "symbols": re.search(r'#include "symbols/(.*)\.h"', layout)[1],
            "functions_rs": re.search(r'include!\("shared/(.*_functions)\.rs"\)', bindings)[1]}


def check_table(mutations: list[Mutation], scratch: Scratch, places: dict[str, str]) -> None:
    """Rows whose text is gone are told all at once, and before the first of them is tried."""
    complaints = []
    for mutation in mutations:
        try:
            scratch.mutated(mutation, places)
        except (OSError, table.TableError) as error:
            complaints.append(str(error))
    if complaints:
        raise table.TableError("\n  ".join(["the table does not fit the tree:", *complaints]))


def describe(outcome: Outcome) -> str:
    stage, drift = outcome.first_drift
    if not drift:
        return f"exit code {outcome.code}: {outcome.text.strip()[-2000:] or 'PASS'}"
    place = f" ({drift['file']}:{drift['line']})" if drift["file"] else ""
    return (f"exit code {outcome.code}: {stage}: {drift['item']}: "
            f"expected {drift['expected']}, found {drift['found']}{place}")


def is_found(mutation: Mutation, outcome: Outcome) -> bool:
    stage, drift = outcome.first_drift
    return (outcome.code == DRIFT and outcome.report.get("passed") is False
            and stage in mutation.stages and drift["item"] in mutation.items)


def try_one(scratch: Scratch, mutation: Mutation, early: bool, places: dict[str, str]) -> Outcome:
    try:
        scratch.seed(mutation, places)
        return scratch.gate(early)
    except StepFailed as failed:
        return failed.outcome
    finally:
        scratch.restore()


def report(mutation: Mutation, outcome: Outcome, seconds: float) -> bool:
    stage, drift = outcome.first_drift
    if is_found(mutation, outcome):
        print(f"found     {seconds:5.1f} s  {stage:<15}  {drift['item']:<40}  {mutation.name}")
        return True
    print(f"SURVIVED  {seconds:5.1f} s  {mutation.name}\n"
          f"    wanted: {' or '.join(mutation.stages)}: {' or '.join(mutation.items)}\n"
          f"    the gate said: {describe(outcome)}")
    return False


def test_all(mutations: list[Mutation], trees: list[Scratch], early: bool) -> int:
    """The number of drifts that were found."""
    free: queue.SimpleQueue[Scratch] = queue.SimpleQueue()
    for scratch in trees:
        free.put(scratch)
    places = places_of(trees[0].gate(early=True))
    check_table(mutations, trees[0], places)

    def test(mutation: Mutation) -> bool:
        scratch = free.get()
        began = time.monotonic()
        try:
            outcome = try_one(scratch, mutation, early, places)
        finally:
            free.put(scratch)
        return report(mutation, outcome, time.monotonic() - began)

    with ThreadPoolExecutor(len(trees)) as pool:
        return sum(pool.map(test, mutations))


def main() -> int:
    arguments = parse_arguments()
    began = time.monotonic()
    mutations = select(table.read(TABLE), arguments)
    if arguments.list:
        show_list(mutations)
        return 0
    if not mutations:
        raise SystemExit("mutate.py: no such drift")
    sys.stdout.reconfigure(line_buffering=True)
    trees = prepare(arguments, min(arguments.jobs, len(mutations)))
    print(f"prepared in {time.monotonic() - began:.1f} s: the gate is green without a drift")
    found = test_all(mutations, trees, arguments.early)
    for scratch in trees:
        require_green(scratch, arguments.early, "after the last drift was taken back")
    survived = len(mutations) - found
    print(f"{found} passed, {survived} failed in {time.monotonic() - began:.1f} s")
    return 1 if survived else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except table.TableError as error:
        sys.exit(f"mutate.py: {error}")
