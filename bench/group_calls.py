# SPDX-License-Identifier: MIT
"""Group `calls`: what an operation costs in Rust and in C, inline and called."""
from __future__ import annotations

import json
import re
import shutil
import tempfile
from pathlib import Path

from interpreter import Interpreter, output_of
from measure import ROOT, Command, Failed, progress, run_once, total_of
from table import Row, Series, at_most_ratio, markdown, percent, times_faster

TITLE = "The operations"
SCRIPT = ROOT / "bench/loops.py"
NOTE = """\
Each cell: nanoseconds per operation, and instructions per operation as callgrind counts them. The same
loop in each form, in one process, on the same object, with a barrier before each operation that makes
the compiler forget what the pointer is and what memory holds. Of all rounds the fastest quarter counts:
who shares the core slows some instructions more than others, and is not what is compared. The last two
columns name the macro or inline function and the exported function of CPython."""
FORMS = ("macro", "c", "rust", "call")

# operation: what it is, CPython's macro or inline function, CPython's exported function
NAMES = {
    "refcount": ("incref + decref", "Py_INCREF, Py_DECREF", "Py_IncRef, Py_DecRef"),
    "immortal": ("the same of None", "Py_INCREF, Py_DECREF", "Py_IncRef, Py_DecRef"),
    "error_is_set": ("is an exception set?", "_PyErr_Occurred", "PyErr_Occurred"),
    "attach": ("nested attach + release", "", "PyGILState_Ensure, _Release"),
    "type_test": ("is it an int? (of True)", "PyLong_Check", "PyType_IsSubtype"),
    "int_value": ("value of a small int", "", "PyLong_AsLong"),
    "str_data": ("data of an ASCII str", "PyUnicode_DATA", "PyUnicode_AsUTF8AndSize"),
    "tuple_item": ("item of a tuple", "PyTuple_GET_ITEM", "PyTuple_GetItem"),
}
Measured = dict[str, dict[str, Series]]


def time_loops(python: Interpreter, module_dir: Path) -> Measured:
    progress("loops, timed ")
    output = output_of(python.executable, "-I", "-S", SCRIPT, module_dir, "time")
    if not output:
        raise Failed(f"{python.executable} cannot run the loops")
    values: dict[str, dict[str, list[float]]] = {}
    for operation, spent in map(json.loads, output.splitlines()):
        for form, nanoseconds in spent.items():
            values.setdefault(operation, {}).setdefault(form, []).append(nanoseconds)
    progress("")
    return {operation: {form: undisturbed(series) for form, series in forms.items()}
            for operation, forms in values.items()}


def undisturbed(rounds: list[float]) -> Series:
    return Series(tuple(sorted(rounds)[:len(rounds) // 4]))


def count_loops(python: Interpreter, module_dir: Path) -> dict[str, dict[str, float]]:
    """Instructions per operation. What surrounds a loop is in both of its counts and cancels out."""
    totals: dict[tuple[str, str], list[tuple[int, int]]] = {}
    if not shutil.which("valgrind"):
        return {}
    progress("loops, counted by callgrind ")
    with tempfile.TemporaryDirectory() as folder:
        run_once(Command(["valgrind", "-q", "--tool=callgrind", f"--callgrind-out-file={folder}/out",
                          python.executable, "-I", "-S", SCRIPT, module_dir, "count"]))
        for dump in Path(folder).iterdir():
            label = re.search(r"^desc: Trigger: Client Request: (\w+) (\w+) (\d+)$", dump.read_text(),
                              re.MULTILINE)
            if label:
                totals.setdefault((label[1], label[2]), []).append((int(label[3]), total_of(dump)))
    progress("")
    counts: dict[str, dict[str, float]] = {}
    for (operation, form), pair in totals.items():
        (low, fewer), (high, more) = sorted(pair)
        counts.setdefault(operation, {})[form] = (more - fewer) / (high - low)
    return counts


def rows(timed: Measured) -> list[Row]:
    pair = timed["refcount"]
    return [Row("incref + decref, Rust", "ns", pair["rust"], "Py_INCREF, Py_DECREF in C",
                pair["macro"], at_most_ratio(1.1)),
            Row("incref + decref, Rust", "ns", pair["rust"], "Py_IncRef, Py_DecRef called from Rust",
                pair["call"], times_faster(1.5))]


def comparison(timed: Measured, counts: dict[str, dict[str, float]]) -> str:
    """Every operation in every form, in nanoseconds and in instructions."""
    header = ["operation", "macro in C", "pyrs in C", "pyrs in Rust", "call from Rust",
              "Rust / macro", "call / Rust", "macro", "call"]
    lines = []
    for operation, (what, macro, call) in NAMES.items():
        forms = timed[operation]
        cells = [cell(forms.get(form), counts.get(operation, {}).get(form)) for form in FORMS]
        lines.append([what, *cells, ratio(forms, "rust", "macro"), ratio(forms, "call", "rust"),
                      macro or "-", call])
    return markdown(header, lines)


def cell(series: Series | None, instructions: float | None) -> str:
    if series is None:
        return "-"
    counted = "" if instructions is None else f" / {instructions:.1f}"
    return f"{series.median:.2f} ±{percent(series)}{counted}"


def ratio(forms: dict[str, Series], above: str, below: str) -> str:
    return f"{forms[above].over(forms[below]):.2f}" if {above, below} <= forms.keys() else "-"
