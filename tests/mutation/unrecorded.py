#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Tests the gate on an interpreter that nobody recorded, which is what most users have.

In a copy of the tree the records of an interpreter are taken away. The gate must then pass all the
same, build and round trips included, and say which profile the interpreter fits, or, when its
profile is gone as well, what differs from the nearest recorded cell.
"""
from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from mutate import choose_interpreter, describe
from scratch import CARGO, Outcome, Scratch, Snapshot

ROOT = Path(__file__).resolve().parents[2]


class Failed(Exception):
    """What the gate said is not what it must say."""


def expect(holds: bool, words: str, outcome: Outcome) -> None:
    if not holds:
        raise Failed(f"{words}: {describe(outcome)}")


def without_its_record(scratch: Scratch, version: str) -> None:
    """Another patch release of the same profile stays recorded."""
    for cell in (scratch.tree / "abi/cpython" / version).glob("gil-x86_64-*.abi"):
        cell.unlink()


def without_its_profile(scratch: Scratch, version: str) -> None:
    """Neither the cells nor what was generated from them: only other flavours of the minor stay."""
    minor = version.rpartition(".")[0]
    for cell in (scratch.tree / "abi/cpython").glob(f"{minor}.*/gil-*.abi"):
        if not cell.name.startswith("gil-debug"):
            cell.unlink()
    name = f"cp{minor.replace('.', '')}"
    for file in (*(scratch.tree / "include/pyrs/layout").glob(f"{name}-*.h"),
                 *(scratch.tree / "rust/pyrs-sys/src/profile").glob(f"{name}_*.rs")):
        file.unlink()


def equals_a_profile(outcome: Outcome) -> str:
    profile = outcome.report["profile"]
    expect(bool(profile) and not outcome.report["recorded"], "must name a profile", outcome)
    return f"fits {profile}"


def gets_a_local_profile(outcome: Outcome) -> str:
    nearest = outcome.report["nearest"]
    expect(outcome.report["profile"] is None and bool(nearest), "must name no profile", outcome)
    expect(len(nearest["changes"]) > 0, "must list what differs from the nearest", outcome)
    return f"local profile, {len(nearest['changes'])} changes against {nearest['cell']}"


CASES: list[tuple[str, Callable[[Scratch, str], None], Callable[[Outcome], str]]] = [
    ("its profile is recorded from another patch release", without_its_record, equals_a_profile),
    ("no profile fits it", without_its_profile, gets_a_local_profile),
]


def test(scratch: Scratch, version: str, remove: Callable[[Scratch, str], None],
         look: Callable[[Outcome], str]) -> str:
    try:
        remove(scratch, version)
        scratch.emit()
        outcome = scratch.gate(early=False)
        expect(outcome.passed, "must pass", outcome)
        ran = [stage for stage in outcome.report["stages"] if stage["items"] > 0]
        expect(len(ran) == len(outcome.report["stages"]), "must run every stage", outcome)
        return f"{look(outcome)}; {outcome.report['items']} items"
    finally:
        scratch.restore()


def main() -> int:
    answers = choose_interpreter(sys.argv[1:] or ["python3"])
    scratch = Scratch(ROOT / "build/mutation/0", Snapshot(ROOT), Snapshot(Path(answers["include"])),
                      answers["executable"])
    scratch.prepare(ROOT / CARGO)
    sys.stdout.reconfigure(line_buffering=True)
    failed = 0
    for name, remove, look in CASES:
        try:
            print(f"ok      {name}: {test(scratch, answers['version'], remove, look)}")
        except Failed as failure:
            failed += 1
            print(f"FAILED  {name}: {failure}")
    print(f"{len(CASES) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
