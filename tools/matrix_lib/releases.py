# SPDX-License-Identifier: MIT
"""Patch releases that nobody recorded: what moved, and the command that records them.

The world's release must not break an unrelated change, so this fails nobody but --strict.
"""

import shlex
import time

from pythons_lib.cells import TREE
from pythons_lib.headers import version_key

from . import command, layouts, result
from .command import Failure
from .dwarf_witness import measure
from .result import Row

FOLDER = TREE / "build/matrix/new"
_DIFF_SECONDS = 60
_SHOWN = 12
_CHANGES = ("- ", "+ ", "~ ")
# Exit codes of `pyrs-abi diff`: what a change means for those who compiled against the old cell.
_CLASSES = {0: "the same", 1: "compatible", 2: "a reason to rebuild", 3: "breaking"}


def unrecorded(found):
    """The header cells of releases that nobody recorded, though others of the same build are."""
    def is_new(cell):
        return layouts.is_new_release(cell.version, cell.flavour, cell.target)

    return [cell for cell in found if is_new(cell)]


def nearest(cell):
    """The record of the patch release before it; of the one after it where there is none before."""
    series = cell.version.rsplit(".", 1)[0]
    records = sorted(
        layouts.RECORDS.glob(f"{series}.*/{cell.flavour}-{cell.target}.abi"),
        key=lambda path: version_key(path.parent.name),
    )
    mine = version_key(cell.version)
    before = [path for path in records if version_key(path.parent.name) < mine]
    return before[-1] if before else records[0]


def compare(cell):
    """(what it means, the lines of the difference) between a new cell and the nearest record."""
    facts = FOLDER / f"{cell.label}.abi"
    FOLDER.mkdir(parents=True, exist_ok=True)
    facts.write_text(measure(cell.arguments, FOLDER / f"{cell.label}.log"), encoding="utf-8")
    words = [layouts.TOOL, "diff", nearest(cell), facts]
    log = FOLDER / f"{cell.label}.diff"
    output, code = command.attempt(words, log, limit=_DIFF_SECONDS, cwd=TREE)
    if code not in _CLASSES:
        raise Failure(command.reason(output, code))
    return _CLASSES[code], [line for line in output.splitlines() if line[:2] in _CHANGES]


def _lines_of(cell):
    """What is told of a new cell: what it means, what moved, what records it."""
    meaning, changes = compare(cell)
    yield f"{cell.label} is not recorded; against {nearest(cell).parent.name} it is {meaning}"
    # What needs a rebuild before what is only beside the subset.
    changes.sort(key=lambda line: "compatible" in line.split()[1])
    yield from (f"    {line}" for line in changes[:_SHOWN])
    if len(changes) > _SHOWN:
        log = command.shown(FOLDER / f"{cell.label}.diff")
        yield f"    and {len(changes) - _SHOWN} more: {log}"
    yield f"    build/dev/src/abi/pyrs-abi record {shlex.join(cell.arguments)}"


def witness(found, tell):
    """A row for the new releases, if there are any; each is told with what moved in it."""
    began = time.monotonic()
    new = unrecorded(found)
    row = Row("new releases", False, "the nearest record of the same build", new=True)
    row.verdict, row.reason = result.NEW, f"{len(new)} cells are not recorded, as told above"
    for cell in new:
        try:
            tell("\n".join(_lines_of(cell)))
        except Failure as failure:
            tell(f"{cell.label} is not recorded: {failure}")
    row.counts = {"cells": len(new)}
    row.seconds = time.monotonic() - began
    return [row] if new else []
