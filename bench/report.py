#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Measures, compares with peers in the same run, and prints Markdown tables. bench/run builds what
this needs and calls it."""
from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import document
import group_build
import group_calls
import group_cells
import group_tool
import interpreter
import limits
from interpreter import Interpreter
from measure import Failed
from table import Row, table_of


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--python", required=True, action="append", metavar="EXE",
                        help="may be repeated: the operations are measured in each")
    parser.add_argument("--build-dir", type=Path, required=True, action="append",
                        help="where its loops were built; one for each --python")
    parser.add_argument("--tool", type=Path, required=True, help="a pyrs-abi")
    parser.add_argument("--check-dir", type=Path, required=True, help="where a check was built")
    parser.add_argument("--command", default="bench/run", help="what was called, for the record")
    parser.add_argument("--check", action="store_true", help="exit 1 where a limit is missed")
    parser.add_argument("--write", action="store_true",
                        help=f"write {document.PATH.name} too, of the groups that ran")
    parser.add_argument("groups", nargs="+", choices=("tool", "cells", "build", "calls"))
    return parser.parse_args()


class Report:
    """What was found, and what did not run."""

    def __init__(self, arguments: argparse.Namespace):
        self.arguments = arguments
        self.pythons = [interpreter.ask(name) for name in arguments.python]
        self.python = self.pythons[0]
        self.parts: dict[str, str] = {}
        self.part = ""
        self.over: list[str] = []
        self.failures = 0

    def say(self, text: str) -> None:
        print(text, flush=True)
        self.parts[self.part] = self.parts.get(self.part, "") + f"{text}\n"

    def failed(self, what: str, error: Failed) -> None:
        self.failures += 1
        print(f"bench: {what} did not run: {error}", file=sys.stderr)

    def begin(self, group: str, title: str, pythons: list[Interpreter], *more: str) -> None:
        """A part, with what makes its numbers comparable. What the machine does now is not yet us."""
        self.part = group
        commit = interpreter.first_line("git", "describe", "--always", "--dirty")
        lines = [*interpreter.machine(pythons), *more, f"pyrs {commit}, `{self.arguments.command}`",
                 f"load of the machine before: {interpreter.load()}"]
        self.say(f"## {title}\n\n" + "".join(f"- {line}\n" for line in lines))

    def judge(self, rows: list[Row], where: str = "") -> None:
        self.over += [f"{where}{row.what}: {row.summary}" for row in rows if row.is_over]

    def table(self, rows: list[Row]) -> None:
        self.judge(rows)
        self.say(table_of(rows))

    def tool(self) -> None:
        self.begin("tool", group_tool.TITLE, [self.python])
        rows, tool, check_dir = [], self.arguments.tool, self.arguments.check_dir
        for name, part in (("dump", lambda: group_tool.dump_rows(self.python, tool)),
                           ("check", lambda: group_tool.check_rows(self.python, tool, check_dir)),
                           ("diff", lambda: group_tool.diff_rows(tool))):
            try:
                rows += part()
            except Failed as error:
                self.failed(name, error)
        self.table(rows)

    def cells(self) -> None:
        self.begin("cells", group_cells.TITLE, [self.python])
        tool = self.arguments.tool
        rechecked, compared = group_cells.recheck_growth(tool), group_cells.diff_growth(tool)
        self.table(group_cells.rows(rechecked))
        self.say(f"{group_cells.NOTE}\n")
        self.say(group_cells.growth("recheck", "cells", rechecked))
        self.say(group_cells.growth("diff", "facts", compared))

    def build(self) -> None:
        self.begin("build", group_build.TITLE, [self.python])
        self.table(group_build.rows(self.python, self.arguments.build_dir[0] / "cold"))

    def calls(self) -> None:
        build_dirs = self.arguments.build_dir
        self.begin("calls", group_calls.TITLE, self.pythons, group_calls.crates(),
                   f"C: `{group_calls.c_flags(build_dirs[0])}`; "
                   f"Rust: `cargo rustc --release -- {group_calls.rust_flags(build_dirs[0])}`")
        found, tables = {}, {}
        for python, build_dir in zip(self.pythons, build_dirs, strict=True):
            timed = group_calls.time_loops(python, build_dir)
            counted = group_calls.count_loops(python, build_dir)
            found[python.label] = limits.rows(python, timed, counted)
            self.judge(found[python.label], f"{python.label}: ")
            tables[python.description] = group_calls.comparison(timed, counted)
        self.say(f"### Limits\n\n{group_calls.LIMITS_NOTE}\n\n{limits.summary(found)}")
        self.say(f"### What is compared\n\n{group_calls.NOTE}\n\n{group_calls.names()}")
        for description, table in tables.items():
            self.say(f"### {description}\n\n{table}")


def main() -> int:
    arguments = parse_arguments()
    began = time.monotonic()
    report = Report(arguments)
    for group in arguments.groups:
        failures = report.failures
        try:
            getattr(report, group)()
        except Failed as error:
            report.failed(group, error)
        if report.failures > failures:
            report.parts.pop(group, None)
    if arguments.write:
        document.write(report.parts)
    for line in report.over:
        print(f"over: {line}")
    print(f"measured in {time.monotonic() - began:.0f} s, {len(report.over)} limits missed, "
          f"{report.failures} measurements failed")
    return 1 if report.failures or (report.over and arguments.check) else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Failed as error:
        sys.exit(f"bench: {error}")
