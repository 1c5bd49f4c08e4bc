# SPDX-License-Identifier: MIT
"""docs/benchmarks.md: one part for each group, which a run that measures the group replaces."""
from __future__ import annotations

import re

from measure import ROOT

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
    """The document with these parts, and with all others as they are."""
    for group in ORDER:
        found = re.search(rf"<!-- {group}:begin -->\n(.*?)\n<!-- {group}:end -->", document, re.DOTALL)
        if found:
            parts.setdefault(group, found[1])
    texts = [marked(group, parts[group]) for group in ORDER if group in parts]
    return "\n\n".join([INTRODUCTION, *texts]) + "\n"


def write(parts: dict[str, str]) -> None:
    PATH.write_text(replaced(PATH.read_text() if PATH.exists() else "", dict(parts)))
