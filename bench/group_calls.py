# SPDX-License-Identifier: MIT
"""Group `calls`: what an operation costs in Rust and in C, inline and called."""
from __future__ import annotations

import json
import re
import shutil
import tempfile
from pathlib import Path

from interpreter import Interpreter
from limits import Counted, Timed
from measure import ROOT, Command, Failed, progress, run_once, total_of
from operations import FORMS, OPERATIONS, PASSES
from table import Passes, Series, markdown, percent

TITLE = "The operations"
SCRIPT = ROOT / "bench/loops.py"
LOCK = ROOT / "bench/rust/Cargo.lock"
# Operations in a turn of a loop: BENCH_UNROLL of loops/loops.h.
UNROLL = 8
LIMITS_NOTE = """\
How many times the peer's time pyrs takes, how many times faster it is, or how many instructions more it
has, as the limit says. Where both sides are the same instructions, 5 % are left to the machine."""
NOTE = """\
Each cell: nanoseconds per operation, and instructions per operation as callgrind counts them. The same
loop in each form, in one process, on the same object, with a barrier before each operation that makes
the compiler forget what the pointer is and what memory holds. criterion.rs measures them in many short
passes over all loops, so that all forms share each moment's weather. A pass counts with the fastest of
its samples, and of a form's passes the least disturbed quarter counts: who shares the core slows some
instructions more than others, and is not what is compared. *kept* is PyEval_RestoreThread and _SaveThread
with a thread state kept by hand. PyO3 supports free-threaded builds from 3.14 on; its check of that is
switched off. On x86-64 both compilers write for Haswell: left to what each takes for a typical processor,
GCC 12 counts with `add` and LLVM with `inc`, and on 3.11 an incref and decref in Rust take 1.07 of the macro."""


def time_loops(python: Interpreter, build_dir: Path) -> Timed:
    """criterion's files stay in the build directory, with its own statistics of each pass."""
    home = build_dir / "criterion"
    shutil.rmtree(home, ignore_errors=True)
    progress("loops, timed ")
    run_once(Command([python.executable, "-I", "-S", SCRIPT, build_dir / "bench", "sample"],
                     {"CRITERION_HOME": str(home)}))
    progress("")
    return {operation: {form: passes(home / operation / form) for form in FORMS
                        if (home / operation / form).is_dir()} for operation in OPERATIONS}


def passes(measured: Path) -> Passes:
    """Nanoseconds per operation, of each pass in its order."""
    fastest = []
    for number in range(PASSES):
        path = measured / f"pass-{number}/sample.json"
        if not path.is_file():
            raise Failed(f"criterion left no {path}")
        sample = json.loads(path.read_text())
        fastest.append(min(spent / turns for spent, turns in zip(sample["times"], sample["iters"])))
    return Passes(tuple(nanoseconds / UNROLL for nanoseconds in fastest))


def count_loops(python: Interpreter, build_dir: Path) -> Counted:
    """Instructions per operation. What surrounds a loop is in both of its counts and cancels out."""
    totals: dict[tuple[str, str], list[tuple[int, int]]] = {}
    if not shutil.which("valgrind"):
        raise Failed("no valgrind: tools/setup bench")
    progress("loops, counted by callgrind ")
    with tempfile.TemporaryDirectory() as folder:
        run_once(Command(["valgrind", "-q", "--tool=callgrind", f"--callgrind-out-file={folder}/out",
                          python.executable, "-I", "-S", SCRIPT, build_dir / "bench", "count"]))
        for dump in Path(folder).iterdir():
            label = re.search(r"^desc: Trigger: Client Request: (\w+) (\w+) (\d+)$", dump.read_text(),
                              re.MULTILINE)
            if label and label[1] in OPERATIONS:
                totals.setdefault((label[1], label[2]), []).append((int(label[3]), total_of(dump)))
    progress("")
    counts: Counted = {}
    for (operation, form), pair in totals.items():
        (low, fewer), (high, more) = sorted(pair)
        counts.setdefault(operation, {})[form] = (more - fewer) / (high - low)
    return counts


def crates() -> str:
    """The versions that Cargo.lock pins."""
    pinned = dict(re.findall(r'^name = "(.+)"\nversion = "(.+)"$', LOCK.read_text(), re.MULTILINE))
    return ", ".join(f"{name} {pinned[name]}" for name in ("criterion", "pyo3", "pyo3-ffi"))


def c_flags(build_dir: Path) -> str:
    """Of the C loops, as they were compiled; without warnings and folders."""
    for entry in json.loads((build_dir / "compile_commands.json").read_text()):
        if entry["file"].endswith("bench/loops/macro.c"):
            words = entry["command"].split()
            return " ".join([word for word in words if re.match(r"-(O|f|std=|m|g$|D(?!PYRS|pyrs))", word)])
    raise Failed(f"no loops in {build_dir}/compile_commands.json")


def rust_flags(build_dir: Path) -> str:
    """Of the Rust loops."""
    found = re.search(r" cargo rustc --release .* -- (-C .+)", (build_dir / "build.ninja").read_text())
    if found is None:
        raise Failed(f"no cargo rustc in {build_dir}/build.ninja")
    return found[1]


def comparison(timed: Timed, counts: Counted) -> str:
    """Every operation in every form, in nanoseconds and in instructions."""
    header = ["operation", "macro in C", "pyrs in C", "pyrs in Rust", "call from Rust", "PyO3", "kept",
              "Rust / macro", "call / Rust", "PyO3 / Rust"]
    lines = []
    for name, operation in OPERATIONS.items():
        forms = timed[name]
        cells = [cell(forms.get(form), counts.get(name, {}).get(form)) for form in FORMS]
        lines.append([operation.what, *cells, ratio(forms, "rust", "macro"),
                      ratio(forms, "call", "rust"), ratio(forms, "pyo3", "rust")])
    return markdown(header, lines)


def names() -> str:
    """What is compared with what."""
    return markdown(["operation", "macro in C", "call from Rust", "PyO3"],
                    [[operation.what, operation.macro or "-", operation.call or "-",
                      operation.pyo3 or "-"] for operation in OPERATIONS.values()])


def cell(series: Series | None, instructions: float | None) -> str:
    if series is None:
        return "-"
    counted = "" if instructions is None else f" / {instructions:.1f}"
    return f"{series.median:.2f} ±{percent(series)}{counted}"


def ratio(forms: dict[str, Series], above: str, below: str) -> str:
    return f"{forms[above].over(forms[below]):.2f}" if {above, below} <= forms.keys() else "-"
