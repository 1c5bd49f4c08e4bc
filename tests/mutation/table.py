# SPDX-License-Identifier: MIT
"""The table of seeded drifts: mutations.toml, read and applied."""
from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

CPYTHON = "cpython:"


class TableError(Exception):
    """The table does not fit the tree: a row would seed no drift, or not the one it names."""


@dataclass(frozen=True)
class Mutation:
    name: str
    group: str
    file: str
    pattern: re.Pattern[str]
    replacement: str
    items: tuple[str, ...]
    stages: tuple[str, ...]
    regenerate: bool

    def mutate(self, text: str) -> str:
        """The text with the drift in it; the place must be found, and found once."""
        found = len(self.pattern.findall(text))
        if found != 1:
            raise TableError(f"{self.name}: {self.file} has the text to replace {found} times, not once")
        mutated = self.pattern.sub(self.replacement, text)
        if mutated == text:
            raise TableError(f"{self.name}: the replacement changes nothing")
        return mutated

    def path(self, tree: Path, headers: Path, places: dict[str, str]) -> Path:
        """The file to mutate: one of pyrs's own, or one of the interpreter's headers."""
        name = self.file.format(**places)
        if name.startswith(CPYTHON):
            return headers / name.removeprefix(CPYTHON)
        return tree / name


def _as_tuple(value: str | list[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def _mutation(row: dict) -> Mutation:
    try:
        exact = "find" in row
        return Mutation(
            name=row["name"],
            group=row["group"],
            file=row["file"],
            pattern=re.compile(re.escape(row["find"]) if exact else row["match"], re.MULTILINE),
            # An exact text is replaced by an exact text: no \1 in it means a group.
            replacement=row["replace"].replace("\\", r"\\") if exact else row["replace"],
            items=_as_tuple(row["item"]),
            stages=_as_tuple(row["stage"]),
            regenerate=row.get("regenerate", False),
        )
    except KeyError as missing:
        raise TableError(f"{row.get('name', 'a row')}: no {missing} in the table") from None


def read(path: Path) -> list[Mutation]:
    with path.open("rb") as file:
        mutations = [_mutation(row) for row in tomllib.load(file)["mutation"]]
    names = [mutation.name for mutation in mutations]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise TableError(f"named twice: {', '.join(sorted(twice))}")
    return mutations
