# SPDX-License-Identifier: MIT
"""docs/benchmarks.md: one part for each group, which a run that measures the group replaces."""
from __future__ import annotations

import re

from measure import ROOT, Failed

PATH = ROOT / "docs/benchmarks.md"
INTRODUCTION = """\
# Benchmarks

Written by `bench/run --write`, which replaces the parts that it measured. Numbers carry over to no other
machine; ratios mostly do. Each row was measured in turns with its peer, and shows the median and half the
distance of the quartiles. No test depends on time: `bench/run --check` exits 1 where a limit is missed, and
nothing else asks for it."""
ORDER = ("calls", "tool", "cells", "build")


def marked(group: str, text: str) -> str:
    return f"<!-- {group}:begin -->\n{text.strip()}\n<!-- {group}:end -->"


def replaced(document: str, parts: dict[str, str]) -> str:
    """The document with these parts, at its end if they are new; all else stays as people wrote it."""
    for group in (each for each in ORDER if each in parts):
        text = marked(group, parts[group])
        begin, end = text.splitlines()[0], text.splitlines()[-1]
        before, there, rest = document.partition(begin)
        _, whole, after = rest.partition(end)
        if there and not whole:
            raise Failed(f"{PATH}: {begin} has no {end}")
        document = before.rstrip() + f"\n\n{text}" + (after or "\n")
    return document


def write(parts: dict[str, str]) -> None:
    PATH.write_text(replaced(PATH.read_text() if PATH.exists() else INTRODUCTION, parts))
