# SPDX-License-Identifier: MIT
"""Scratch trees: copies of the sources, with build folders of their own, in which drifts are seeded.

The real tree is read once and never written to. A scratch tree stays under build/mutation, so that
the next run builds only what changed since.
"""
from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from dataclasses import dataclass
from pathlib import Path

from table import Mutation

LEFT_OUT = {Path(".git"), Path("build"), Path("rust/target")}
GATE_SECONDS = 300
# The tool is rebuilt like everything else: abi/subset.def is compiled into it.
TOOL = Path("build/dev/src/abi/pyrs-abi")
CARGO = Path("build/cargo")


class Snapshot:
    """What a folder held when it was read."""

    def __init__(self, folder: Path):
        self.files: dict[Path, bytes] = {}
        self.links: dict[Path, str] = {}
        self.modes: dict[Path, int] = {}
        for parent, folders, names in os.walk(folder):
            place = Path(parent).relative_to(folder)
            folders[:] = [name for name in folders
                          if name != "__pycache__" and place / name not in LEFT_OUT]
            for name in names + folders:
                self._read(folder, place / name)

    def _read(self, folder: Path, name: Path) -> None:
        path = folder / name
        if path.is_symlink():
            self.links[name] = os.readlink(path)
        elif path.is_file():
            self.files[name] = path.read_bytes()
            self.modes[name] = path.stat().st_mode

    def restore(self, folder: Path) -> None:
        """Makes the folder hold this and nothing else. What is equal keeps its time, so that its
        build products stay valid; what was different gets a new one, so that it is built again."""
        folder.mkdir(parents=True, exist_ok=True)
        for name in Snapshot(folder).strangers(self):
            (folder / name).unlink()
        for name, target in self.links.items():
            if not (folder / name).is_symlink():
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                (folder / name).symlink_to(target)
        for name, content in self.files.items():
            self._restore_file(folder / name, content, self.modes[name])

    def strangers(self, wanted: Snapshot) -> set[Path]:
        return (self.files.keys() | self.links.keys()) - wanted.files.keys() - wanted.links.keys()

    @staticmethod
    def _restore_file(path: Path, content: bytes, mode: int) -> None:
        if path.is_file() and not path.is_symlink() and path.read_bytes() == content:
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        path.chmod(mode)


@dataclass(frozen=True)
class Outcome:
    """What one run of the gate said."""

    code: int
    report: dict
    text: str

    @property
    def passed(self) -> bool:
        return self.code == 0 and self.report.get("passed") is True

    @property
    def first_drift(self) -> tuple[str, dict]:
        """The stage that found drift first, and what it named first."""
        for stage in self.report.get("stages", []):
            if stage["drifts"]:
                return stage["stage"], stage["drifts"][0]
        return "", {}


class StepFailed(Exception):
    """A step before the gate failed: what it said stands for what the gate would have said."""

    def __init__(self, outcome: Outcome):
        super().__init__(outcome.text)
        self.outcome = outcome


def run(command: list[str | Path], folder: Path) -> tuple[int, str, str]:
    """Runs in a process group of its own, so that what a seeded drift locks up ends with it."""
    process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, start_new_session=True,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                               errors="replace")
    try:
        output, complaint = process.communicate(timeout=GATE_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        return 124, "", f"stopped after {GATE_SECONDS} s"
    return process.returncode, output, complaint


class Scratch:
    def __init__(self, folder: Path, sources: Snapshot, headers: Snapshot, python: str):
        self.tree = folder
        self.headers = folder / "build/interpreter/include"
        self.python = folder / "build/interpreter/python3"
        self.sources = sources
        self.original_headers = headers
        self.real_python = python

    def restore(self) -> None:
        self.sources.restore(self.tree)
        self.original_headers.restore(self.headers)

    def prepare(self, cargo: Path) -> None:
        """Brings the copy up to date; compiled crates are taken from another tree's folder."""
        self.restore()
        self._write_interpreter()
        if cargo.is_dir() and not (self.tree / CARGO).exists():
            # Under another name first: half a copy must not pass for a whole one.
            partial = (self.tree / CARGO).with_name("cargo.partial")
            shutil.rmtree(partial, ignore_errors=True)
            shutil.copytree(cargo, partial, symlinks=True)
            partial.rename(self.tree / CARGO)

    def _write_interpreter(self) -> None:
        """The real interpreter, except that it says its headers are our copy of them."""
        self.python.write_text(
            "#!/bin/sh\n"
            'for last; do :; done\n'
            'case $last in\n'
            f'*/interpreter.py) "{self.real_python}" "$@" | sed -e "s|^executable=.*|executable=$0|" \\\n'
            f'    -e "s|^\\(plat\\)\\?include=.*|\\1include={self.headers}|" ;;\n'
            f'*) exec "{self.real_python}" "$@" ;;\n'
            "esac\n")
        self.python.chmod(0o755)

    def mutated(self, mutation: Mutation, places: dict[str, str]) -> tuple[Path, str]:
        path = mutation.path(self.tree, self.headers, places)
        return path, mutation.mutate(path.read_text())

    def seed(self, mutation: Mutation, places: dict[str, str]) -> None:
        path, text = self.mutated(mutation, places)
        path.write_text(text)
        if mutation.regenerate:
            self._regenerate(self.tree / f"abi/cpython/{places['cell']}.abi", places["profile"])

    def _regenerate(self, cell: Path, profile: str) -> None:
        """Records and generates all anew, as somebody would who trusts the changed headers and has
        recorded no other patch release that they could be held against."""
        minor = cell.parent.name.rpartition(".")[0]
        for other in set(cell.parents[1].glob(f"{minor}.*/*.abi")) - {cell}:
            other.unlink()
        generator = ["cargo", "run", "--quiet", "--locked", "--package", "pyrs-bindgen", "--"]
        tool = [self.tree / TOOL]
        for command, folder in (
            ([*tool, "record", "--replace", "--python", self.python], self.tree),
            ([*tool, "emit"], self.tree),
            ([*generator, "bindings", "--profile", profile], self.tree / "rust"),
            ([*generator, "header"], self.tree / "rust"),
        ):
            code, output, complaint = run(command, folder)
            if code != 0:
                raise StepFailed(Outcome(code, {}, output + complaint))

    def emit(self) -> None:
        """Layout headers and tables for the cells that are left."""
        for code, output, complaint in (self.build_tool(),
                                        run([self.tree / TOOL, "emit"], self.tree)):
            if code != 0:
                raise StepFailed(Outcome(code, {}, output + complaint))

    def build_tool(self) -> tuple[int, str, str]:
        build = self.tree / "build/dev"
        if not (build / "build.ninja").exists():
            configured = run(["cmake", "--preset", "dev"], self.tree)
            if configured[0] != 0:
                return configured
        return run(["cmake", "--build", build, "--target", "pyrs-abi"], self.tree)

    def gate(self, early: bool) -> Outcome:
        """The gate of this tree, as tools/gate runs it."""
        code, output, complaint = self.build_tool()
        if code != 0:
            return Outcome(code, {}, output + complaint)
        command = [self.tree / TOOL, "check", "--fail-fast", "--python", self.python,
                   "--format", "json"]
        if not early:
            command += ["--build-dir", self.tree / "build/gate"]
        code, output, complaint = run(command, self.tree)
        try:
            return Outcome(code, json.loads(output), complaint)
        except json.JSONDecodeError:
            return Outcome(code, {}, output + complaint)
