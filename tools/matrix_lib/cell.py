# SPDX-License-Identifier: MIT
"""One interpreter: its layout header, both round trips built for it, and run inside it."""

import contextlib
import hashlib
import re
import shlex
import shutil
import time

from pythons_lib import header_cells
from pythons_lib.cells import TREE
from pythons_lib.say import Problem

from . import command, layouts, machine
from .command import Failure
from .result import Row

BUILDS = TREE / "build/matrix"
# A hang is one after a quarter of an hour, too; a busy machine is none.
BUILD_SECONDS, RUN_SECONDS = 900, 900
# Forty builds that nobody edits: what only makes the next edit quicker would take gigabytes.
_SMALL = {"CARGO_INCREMENTAL": "0", "CARGO_PROFILE_DEV_DEBUG": "line-tables-only"}
# A cell's build folder has it while nothing is being built there.
_BUILT = "built"
# The round trips, by the stage's name in the table.
_MODULES = {"C": "_pyrs_roundtrip_c", "Rust": "_pyrs_roundtrip_rust"}
_OPERATIONS = 10_000_000
# What only some cells owe, by the stage's name in the table: the script, and how much of it.
_EXTRA = {
    "stress": {
        "operations": ("run.py", _OPERATIONS),
        "lives": ("finalize.py", 1_000),
        "forks": ("fork.py", 20),
        "pile": ("pile.py", 2),
    },
    "leaks": {"rounds": ("leaks.py", 100_000)},
}
# The operations once more, where every access to memory is watched: the stage, the test, how many.
_SANITISED = ("sanitised", "^stress$", _OPERATIONS)


def run_cell(store, cells, build, wanted, seconds=RUN_SECONDS, extra=()):
    """Everything of one interpreter, as a row; nothing is raised for what a cell does."""
    row = Row(build.label, wanted is not None and wanted.required)
    target = cells.architecture(build.arch).target
    row.new = layouts.is_new_release(build.version, build.flavour, target)
    began = time.monotonic()
    try:
        folder = _prepare(store, cells, build, row, extra)
        if folder is not None:
            _run_all(build, folder, row, seconds)
            _run_extra(build, folder, row, seconds, extra)
            _run_sanitised(folder, row, seconds, extra)
    except (Failure, Problem) as failure:
        row.fail(str(failure))
    except OSError as error:
        row.fail(f"{error.filename}: {error.strerror}")
    row.seconds = time.monotonic() - began
    return row


def _prepare(store, cells, build, row, extra):
    """The build folder with both modules in it; None when this machine cannot make them."""
    if build.include is None:
        return row.skip("it has no headers")
    try:
        arguments = machine.cmake_arguments(store, cells, build)
        measured = header_cells.arguments(store, cells, build)
    except (Failure, Problem) as missing:
        return row.skip(str(missing))
    folder = BUILDS / build.label
    folder.mkdir(parents=True, exist_ok=True)
    header = folder / "pyrs_profile.h"
    layouts.write(measured, header)
    row.about = layouts.profile_of(header)[0]
    targets = [f"pyrs_roundtrip_{name.lower()}" for name in _MODULES]
    targets += ["pyrs_stress"] if extra else []
    _build(folder, header, build, arguments, targets)
    if "sanitised" in extra:
        arguments = [*arguments, "-DPYRS_SANITIZE=ON"]
        _build(folder / "sanitised", header, build, arguments, ["pyrs_stress"])
    return folder


def _build(folder, header, build, arguments, targets):
    tree = folder / "build"
    configure = [
        *("cmake", "-S", TREE, "-B", tree, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=RelWithDebInfo"),
        "-DPYRS_BUILD_TESTS=OFF",
        f"-DPYRS_ABI_EXECUTABLE={layouts.TOOL}",
        f"-DPYRS_PYTHON={build.executable}",
        f"-DPYRS_LAYOUT_HEADER={header}",
        *arguments,
    ]
    stamp, said = folder / "configured", _digest(configure, build)
    if not stamp.exists() or stamp.read_text() != said:
        # Answers of another compiler or interpreter must not stay in CMake's cache.
        shutil.rmtree(tree, ignore_errors=True)
        command.run(configure, folder / "configure.log", limit=BUILD_SECONDS)
        _copy_crates(folder, build.arch)
        stamp.write_text(said)
    built = folder / _BUILT
    built.unlink(missing_ok=True)
    command.run(
        ["cmake", "--build", tree, "--parallel", "1", "--target", *targets],
        folder / "build.log",
        limit=BUILD_SECONDS,
        env=_SMALL,
    )
    built.touch()


def _copy_crates(folder, arch):
    """From another cell of the architecture, what Cargo has compiled there: the crates of the registry,
    which ask no interpreter, take longer than all of ours. Cargo sees which are out of date."""
    copy = folder / "build/cargo"
    for built in sorted(BUILDS.glob(f"*-{arch}/{_BUILT}")):
        with contextlib.suppress(OSError):
            shutil.copytree(built.parent / "build/cargo", copy)
            if built.exists():
                return
        # It is being built again meanwhile.
        shutil.rmtree(copy, ignore_errors=True)


def _digest(configure, build):
    compilers = [word.split("=", 1)[1] for word in configure if "_C_COMPILER=" in str(word)]
    words = [str(word) for word in configure] + [machine.identity(c) for c in compilers or ["cc"]]
    return hashlib.sha256("\0".join((*words, *build.command)).encode()).hexdigest() + "\n"


def _run_all(build, folder, row, seconds):
    modules = folder / "build/tests/roundtrip"
    env = {"PYRS_EMULATOR": shlex.join(machine.emulator(build))}
    for stage, module in _MODULES.items():
        words = [*build.command, TREE / "tests/roundtrip/run.py", modules, module]
        _run_stage(row, stage, words, folder, seconds, env)


def _run_extra(build, folder, row, seconds, extra):
    modules = folder / "build/tests/stress"
    stages = [stage for kind in extra for stage in _EXTRA.get(kind, {}).items()]
    for stage, (script, count) in stages:
        words = [*build.command, TREE / "tests/stress" / script, modules, str(count)]
        if _run_stage(row, stage, words, folder, seconds, None):
            row.counts[stage] = count


def _run_sanitised(folder, row, seconds, extra):
    stage, test, count = _SANITISED
    if stage in extra:
        # CTest knows what a sanitised module needs of the interpreter that loads it.
        words = ["ctest", "--test-dir", folder / stage / "build", "--no-tests=error", "-V", "-R", test]
        if _run_stage(row, stage, words, folder, seconds, {"PYRS_STRESS_OPERATIONS": str(count)}):
            row.counts[stage] = count


def _run_stage(row, stage, words, folder, seconds, env):
    log = folder / f"{stage}.log"
    try:
        output, code = command.attempt(words, log, limit=seconds, env=env)
        row.counts[stage] = read_protocol(output, code, command.shown(log))
    except Failure as failure:
        # The other stages are worth asking all the same.
        row.fail(f"{stage}: {failure}")
    return stage in row.counts


def read_protocol(output, code, where):
    """How many items a round trip compared; a Failure names the first drift, or how it died."""
    # CTest puts the number of the test before each line.
    lines = [re.sub(r"^\d+: ", "", line) for line in output.splitlines()]
    drifts = [line.removeprefix("drift ") for line in lines if line.startswith("drift ")]
    groups = [line.split() for line in lines if line.startswith("compared ")]
    if drifts:
        item, expected, found = [*drifts[0].split("\t"), "?", "?"][:3]
        more = f" and {len(drifts) - 1} more" if len(drifts) > 1 else ""
        raise Failure(f"{item}: expected {expected}, found {found}{more} ({where})")
    if code != 0:
        raise Failure(f"{command.reason(output, code)} ({where})")
    empty = [group[1] for group in groups if int(group[-1]) == 0]
    if empty or not groups:
        raise Failure(f"{', '.join(empty) or 'it'} compared nothing ({where})")
    return sum(int(group[-1]) for group in groups)
