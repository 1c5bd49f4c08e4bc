# SPDX-License-Identifier: MIT
"""Group `cells`: all recorded cells measured again and compared, and how that grows."""
from __future__ import annotations

import shlex
import shutil
import tempfile
from pathlib import Path

from interpreter import output_of
from measure import ROOT, Command, Failed, alternate
from table import Limit, Row, Series, markdown

TITLE = "All cells"
RECORD = ROOT / "abi/cpython"
NEWEST = "3.15.2/gil-x86_64-linux-gnu.abi"
NOTE = """\
`tools/recheck-cells`: every recorded cell whose headers are in the cache of `tools/pythons` is dumped and
compared with its record, one process a cell, as many at a time as there are processors. `diff` reads two
files of the newest cell's facts, repeated under other names, and compares them. Twice the cells, or
twice the items, should take twice as long: the last column says what each costs, the first row being 1."""
ALL_CELLS = Limit("value", 20.0, "<= 20 s")
RUNS = 3


def rows(measured: list[tuple[int, Series]]) -> list[Row]:
    count, series = measured[-1]
    return [Row(f"dump and comparison of {count} cells", "s", series, limit=ALL_CELLS)]


def recheck_growth(tool: Path) -> list[tuple[int, Series]]:
    """A quarter of the cells, a half, all of them: taken evenly, so that each has all versions."""
    lines = output_of(ROOT / "tools/pythons", "cells", "--recorded").splitlines()
    if not lines:
        raise Failed("no headers in the cache: run tools/pythons fetch")
    with tempfile.TemporaryDirectory() as folder:
        commands, counts = [], []
        for step in (4, 2, 1):
            chosen = lines[::step]
            path = Path(folder) / str(step)
            path.write_text("".join(f"{line}\n" for line in chosen))
            command = f"exec {shlex.quote(str(tool))} recheck < {shlex.quote(str(path))}"
            commands.append(Command(["sh", "-c", command]))
            counts.append(len(chosen))
        timings = alternate(commands, RUNS, warm_up=False, budget=120)
    return [(count, timing.wall) for count, timing in zip(counts, timings)]


def repeated(times: int) -> tuple[int, str]:
    """The newest cell with each fact `times` times, under names of their own."""
    header, *facts = (RECORD / NEWEST).read_text().splitlines()
    cell = [line for line in facts if line.startswith("cell ") and not line.startswith("cell facts ")]
    lines = []
    for line in facts:
        if not line.startswith("cell "):
            kind, name, *rest = line.split(" ", 2)
            lines += [" ".join([kind, f"{name}_{copy}", *rest]) for copy in range(times)]
    count = len(lines) + len(cell) + 1
    lines += [*cell, f"cell facts {count}"]
    lines.sort(key=lambda line: line.encode().split(b" ", 2)[:2])
    return count, "".join(f"{line}\n" for line in [header, *lines])


def diff_growth(tool: Path) -> list[tuple[int, Series]]:
    with tempfile.TemporaryDirectory() as folder:
        commands, counts = [], []
        for times in (1, 2, 4, 8):
            count, text = repeated(times)
            before, after = Path(folder) / f"{times}-before.abi", Path(folder) / f"{times}-after.abi"
            before.write_text(text)
            shutil.copy(before, after)
            commands.append(Command([tool, "diff", before, after]))
            counts.append(count)
        timings = alternate(commands, 15)
    return [(count, timing.wall) for count, timing in zip(counts, timings)]


def growth(what: str, each: str, measured: list[tuple[int, Series]]) -> str:
    first_count, first = measured[0]
    lines = []
    for count, series in measured:
        cost = (series.median / count) / (first.median / first_count)
        lines.append([f"{what} of {count} {each}", f"{series.median:.3g} s",
                      f"{count / series.median:,.0f}", f"{cost:.2f}"])
    return markdown(["what", "time", f"{each} a second", "cost of each"], lines)
