#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Measures, compares with peers in the same run, and prints Markdown tables. bench/run builds what
this needs and calls it."""
from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import group_build
import group_calls
import group_cells
import group_tool
import interpreter
from measure import ROOT, Failed
from table import Row, table_of

DOCUMENT = ROOT / "docs/benchmarks.md"
INTRODUCTION = """\
Written by `bench/run --write`. Numbers carry over to no other machine; ratios mostly do. Each row was
measured in turns with its peer, and shows the median and half the distance of the quartiles. No test
depends on time: `bench/run --check` exits 1 where a limit is missed, and nothing else asks for it."""


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--python", required=True, metavar="EXE")
    parser.add_argument("--tool", type=Path, required=True, help="a pyrs-abi")
    parser.add_argument("--build-dir", type=Path, required=True, help="where the loops were built")
    parser.add_argument("--check-dir", type=Path, required=True, help="where a check was built")
    parser.add_argument("--check", action="store_true", help="exit 1 where a limit is missed")
    parser.add_argument("--write", action="store_true", help=f"write {DOCUMENT.relative_to(ROOT)} too")
    parser.add_argument("groups", nargs="+", choices=("tool", "cells", "build", "calls"))
    return parser.parse_args()


class Report:
    """What was found, and what did not run."""

    def __init__(self, arguments: argparse.Namespace):
        self.arguments = arguments
        self.python = interpreter.ask(arguments.python)
        self.text = ""
        self.over: list[Row] = []
        self.failures = 0

    def say(self, text: str) -> None:
        print(text, flush=True)
        self.text += f"{text}\n"

    def failed(self, what: str, error: Failed) -> None:
        self.failures += 1
        print(f"bench: {what} did not run: {error}", file=sys.stderr)

    def heading(self) -> None:
        commit = interpreter.first_line("git", "describe", "--always", "--dirty")
        command = " ".join(["bench/run", *self.arguments.groups])
        lines = [*interpreter.machine(self.python), f"pyrs {commit}, `{command}`"]
        self.say("".join(f"- {line}\n" for line in lines))

    def section(self, title: str, rows: list[Row], load: str) -> None:
        self.over += [row for row in rows if row.is_over]
        self.say(f"## {title}\n\nLoad of the machine before: {load}.\n\n{table_of(rows)}")

    def tool(self) -> None:
        load, rows = interpreter.load(), []
        tool, check_dir = self.arguments.tool, self.arguments.check_dir
        for name, part in (("dump", lambda: group_tool.dump_rows(self.python, tool)),
                           ("check", lambda: group_tool.check_rows(self.python, tool, check_dir)),
                           ("diff", lambda: group_tool.diff_rows(tool))):
            try:
                rows += part()
            except Failed as error:
                self.failed(name, error)
        self.section(group_tool.TITLE, rows, load)

    def cells(self) -> None:
        load, tool = interpreter.load(), self.arguments.tool
        rechecked, compared = group_cells.recheck_growth(tool), group_cells.diff_growth(tool)
        self.section(group_cells.TITLE, group_cells.rows(rechecked), load)
        self.say(f"{group_cells.NOTE}\n")
        self.say(group_cells.growth("recheck", "cells", rechecked))
        self.say(group_cells.growth("diff", "facts", compared))

    def build(self) -> None:
        load = interpreter.load()
        rows = group_build.rows(self.python, self.arguments.build_dir / "cold")
        self.section(group_build.TITLE, rows, load)

    def calls(self) -> None:
        load, module_dir = interpreter.load(), self.arguments.build_dir / "bench"
        timed = group_calls.time_loops(self.python, module_dir)
        counts = group_calls.count_loops(self.python, module_dir)
        self.section(group_calls.TITLE, group_calls.rows(timed), load)
        self.say(f"{group_calls.NOTE}\n\n{group_calls.comparison(timed, counts)}")


def main() -> int:
    arguments = parse_arguments()
    began = time.monotonic()
    report = Report(arguments)
    report.heading()
    for group in arguments.groups:
        try:
            getattr(report, group)()
        except Failed as error:
            report.failed(group, error)
    if arguments.write and not report.failures:
        DOCUMENT.write_text(f"# Benchmarks\n\n{INTRODUCTION}\n\n{report.text.rstrip()}\n")
    for row in report.over:
        print(f"over: {row.what}: {row.summary}")
    print(f"measured in {time.monotonic() - began:.0f} s, {len(report.over)} limits missed, "
          f"{report.failures} measurements failed")
    return 1 if report.failures or (report.over and arguments.check) else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Failed as error:
        sys.exit(f"bench: {error}")
