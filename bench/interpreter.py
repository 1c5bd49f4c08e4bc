# SPDX-License-Identifier: MIT
"""The interpreter that is measured, and the machine it runs on."""
from __future__ import annotations

import os
import platform
import shutil
import subprocess
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from measure import ROOT, Failed


@dataclass(frozen=True)
class Interpreter:
    """What was asked for by name, and what answered."""

    name: str
    answers: dict[str, str]

    @property
    def executable(self) -> str:
        return self.answers["executable"]

    @property
    def includes(self) -> list[str]:
        return list(dict.fromkeys([self.answers["include"], self.answers["platinclude"]]))

    @property
    def defines(self) -> list[str]:
        return self.answers["defines"].split()

    @property
    def label(self) -> str:
        return f"{self.answers['version']} {self.answers['flavour']}"

    @property
    def description(self) -> str:
        return f"CPython {self.label}"

    @property
    def is_free_threaded(self) -> bool:
        return self.answers["flavour"].startswith("ft")

    @property
    def is_behind_wrapper(self) -> bool:
        """A version manager's shim starts more than the interpreter."""
        found = shutil.which(self.name)
        return found is not None and Path(found).resolve() != Path(self.executable).resolve()

    @cached_property
    def library(self) -> Path | None:
        """The shared libpython, where it carries the debug information that abidw reads."""
        path = Path(self.answers["libdir"], self.answers["ldlibrary"])
        if self.answers["shared"] != "1" or not path.is_file() or not shutil.which("readelf"):
            return None
        return path if ".debug_info" in output_of("readelf", "--sections", "--wide", path) else None


def ask(name: str) -> Interpreter:
    text = output_of(name, "-I", "-S", ROOT / "src/abi/interpreter.py")
    if not text:
        raise Failed(f"{name} does not answer as a CPython does")
    return Interpreter(name, dict(line.split("=", 1) for line in text.splitlines()))


def output_of(*command: str | Path) -> str:
    """What a command prints; nothing if it fails."""
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT).stdout
    except OSError:
        return ""


def first_line(*command: str) -> str:
    return (output_of(*command).splitlines() or [f"no {command[0]}"])[0]


def processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        lines = []
    names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def load() -> str:
    return f"{os.getloadavg()[0]:.1f}"


def machine(pythons: list[Interpreter]) -> list[str]:
    """Lines that say where numbers come from, without the names of anybody's folders."""
    lines = [f"{processor()}, {os.cpu_count()} cores, Linux {platform.release().split('-')[0]}",
             ", ".join(python.description for python in pythons),
             ", ".join(first_line(*command) for command in (
                 ("cc", "--version"), ("rustc", "--version"), ("cargo", "--version"),
                 ("clang-14", "--version"), ("valgrind", "--version")))]
    lines += [f"`{python.name}` is a version manager's wrapper; measured is the interpreter behind it"
              for python in pythons if python.is_behind_wrapper]
    return lines
