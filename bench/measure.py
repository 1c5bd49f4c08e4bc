# SPDX-License-Identifier: MIT
"""Runs commands: how long they take, how much of the processor, how many instructions."""
from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from table import Series, Timing

ROOT = Path(__file__).resolve().parents[1]


class Failed(Exception):
    """A command that was to be measured did not do what it was started for."""


@dataclass(frozen=True)
class Command:
    """A command to measure. `before` is done each time, outside of the measurement."""

    arguments: Sequence[str | Path]
    environment: dict[str, str] | None = None
    directory: Path = ROOT
    codes: tuple[int, ...] = (0,)
    before: Callable[[], None] | None = None


def progress(text: str) -> None:
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)


def run_once(command: Command) -> tuple[float, float]:
    """Seconds of the wall clock, and of all processors."""
    if command.before:
        command.before()
    with tempfile.TemporaryFile() as complaint:
        began = time.perf_counter()
        process = subprocess.Popen([str(word) for word in command.arguments], cwd=command.directory,
                                   env={**os.environ, **(command.environment or {})},
                                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=complaint)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in command.codes:
            complaint.seek(0)
            said = complaint.read().decode(errors="replace").strip()[-2000:]
            words = " ".join(str(word) for word in command.arguments)
            raise Failed(f"{words}: exit code {process.returncode}\n{said}")
    return wall, usage.ru_utime + usage.ru_stime


def alternate(commands: Sequence[Command], runs: int, warm_up: bool = True,
              budget: float = 60.0) -> list[Timing]:
    """Runs the commands in turn, so that all of them share each moment's weather; fewer times than
    `runs`, but once at least, where that would take longer than the budget, in seconds."""
    if warm_up:
        for command in commands:
            run_once(command)
    samples: list[list[tuple[float, float]]] = []
    began = time.monotonic()
    while len(samples) < runs:
        progress(f"{Path(commands[0].arguments[0]).name}: run {len(samples) + 1} of {runs} ")
        samples.append([run_once(command) for command in commands])
        elapsed = time.monotonic() - began
        if elapsed * (len(samples) + 1) / len(samples) > budget:
            break
    progress("")
    return [Timing(Series(tuple(sample[index][0] for sample in samples)),
                   Series(tuple(sample[index][1] for sample in samples)))
            for index in range(len(commands))]


def instructions(command: Command) -> Series:
    """How many million instructions the command executes, in its own process alone."""
    with tempfile.TemporaryDirectory() as folder:
        dumped = Path(folder) / "out"
        valgrind = ["valgrind", "-q", "--tool=callgrind", f"--callgrind-out-file={dumped}"]
        run_once(Command([*valgrind, *command.arguments], command.environment, command.directory,
                         command.codes))
        return Series((total_of(dumped) / 1e6,))


def total_of(dump: Path) -> int:
    """Of the dump alone: its `totals` also have what was counted before a function first ran."""
    return int(re.search(r"^summary: (\d+)", dump.read_text(), re.MULTILINE)[1])
