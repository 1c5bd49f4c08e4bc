# SPDX-License-Identifier: MIT
"""abi/matrix.toml: what is owed, what may be skipped, and why."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from pythons_lib import catalogue, headers
from pythons_lib.cells import TREE
from pythons_lib.say import Problem

FILE = TREE / "abi/matrix.toml"
# What a cell may owe beside the round trips.
EXTRA = ("stress", "sanitised", "leaks")


@dataclass(frozen=True)
class Wanted:
    """A name such as 3.13t-amd64, and what is owed for it."""

    name: str
    required: bool
    reason: str


@dataclass(frozen=True)
class Requirements:
    cells: dict  # name -> Wanted
    dwarf: dict  # name -> reason
    stress: dict  # name -> reason
    sanitised: dict  # name -> reason
    leaks: dict  # name -> reason
    refuted: dict  # name -> reason: header cells that the compiler is known to refute


def name_of(version, flavour, arch):
    """The name that a cell goes by in the file: its label, without the patch release."""
    return catalogue.label_of(f"3.{headers.minor_of(version)}", flavour, arch)


def read(path=FILE):
    try:
        raw = tomllib.loads(Path(path).read_text(encoding="utf-8"))
        cells = {
            name: Wanted(name, kind == "required", table["reason"])
            for kind in ("required", "optional")
            for table in raw.get(kind, [])
            for name in table["cells"]
        }
        kinds = ("dwarf", *EXTRA, "refuted")
        by_kind = {kind: _reasons(raw.get(kind, [])) for kind in kinds}
        named = sum(len(t["cells"]) for k in ("required", "optional") for t in raw.get(k, []))
    except (OSError, tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise Problem(f"{path}: {error!r}") from None
    if named != len(cells):
        raise Problem(f"{path}: a cell is named twice")
    if not any(wanted.required for wanted in cells.values()):
        raise Problem(f"{path}: nothing is required, so nothing could fail")
    return Requirements(cells, **by_kind)


def _reasons(tables):
    return {name: table["reason"] for table in tables for name in table["cells"]}
