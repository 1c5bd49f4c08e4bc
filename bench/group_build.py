# SPDX-License-Identifier: MIT
"""Group `build`: a cold build of pyrs-sys against a build script that runs bindgen over CPython."""
from __future__ import annotations

import shutil
from pathlib import Path

from interpreter import Interpreter
from measure import ROOT, Command, alternate
from table import Row, timed_rows, times_faster

TITLE = "The first build"
RUNS = 3
BUDGET = 120.0
PEER = "bindgen over Python.h and pycore_*.h"


def rows(python: Interpreter, scratch: Path) -> list[Row]:
    """Both from an empty target folder, with every crate downloaded, build dependencies included."""
    ours = cold_build(python, scratch / "pyrs-sys", ROOT / "rust", "--package", "pyrs-sys")
    peer = cold_build(python, scratch / "peer-bindgen", ROOT / "bench/peer-bindgen")
    built, peer_built = alternate([ours, peer], RUNS, warm_up=False, budget=BUDGET)
    return timed_rows("`cargo build -p pyrs-sys`, cold", built, PEER, peer_built, times_faster(5))


def cold_build(python: Interpreter, target: Path, directory: Path, *selection: str) -> Command:
    environment = {"PYRS_PYTHON": python.executable, "RUSTC_WRAPPER": "", "CARGO_INCREMENTAL": "0"}
    return Command(["cargo", "build", "--offline", "--locked", "--target-dir", target, *selection],
                   environment, directory,
                   before=lambda: shutil.rmtree(target, ignore_errors=True))
