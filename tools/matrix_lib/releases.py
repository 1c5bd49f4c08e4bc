# SPDX-License-Identifier: MIT
"""Patch releases that nobody recorded: what moved, and the command that records them.

The world's release must not break an unrelated change, so this fails nobody but --strict.
"""

import shlex
import time

from pythons_lib.cells import TREE
from pythons_lib.headers import version_key

from . import command, layouts
from .command import Failure
from .dwarf_witness import measure
from .result import Row

FOLDER = TREE / "build/matrix/new"
_DIFF_SECONDS = 60
# Exit codes of `pyrs-abi diff`: what a change means for those who compiled against the old cell.
_CLASSES = {0: "the same", 1: "compatible", 2: "needs a rebuild", 3: "breaking"}


def unrecorded(found):
    """The header cells of releases that nobody recorded, though others of the same build are."""
    def is_new(cell):
        return layouts.is_new_release(cell.version, cell.flavour, cell.target)

    return [cell for cell in found if is_new(cell)]


def nearest(cell):
    """The record of the newest patch release of the same build."""
    series = cell.version.rsplit(".", 1)[0]
    records = layouts.RECORDS.glob(f"{series}.*/{cell.flavour}-{cell.target}.abi")
    return max(records, key=lambda path: version_key(path.parent.name))


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
    return _CLASSES[code], output.strip().splitlines()


def witness(found, tell):
    """A row for the new releases, if there are any; each is told with what moved in it."""
    began = time.monotonic()
    new = unrecorded(found)
    row = Row("new releases", False, "the newest record of the same build", new=True)
    for cell in new:
        try:
            meaning, lines = compare(cell)
            tell(f"{cell.label} is not recorded. Since {nearest(cell).parent.name}: {meaning}")
            tell("\n".join(f"    {line}" for line in lines) or "    no fact differs")
            tell(f"    build/dev/src/abi/pyrs-abi record {shlex.join(cell.arguments)}")
            row.counts["cells"] = row.counts.get("cells", 0) + 1
            row.counts["items"] = row.counts.get("items", 0) + len(lines)
        except Failure as failure:
            row.fail(f"{cell.label}: {failure}")
    row.seconds = time.monotonic() - began
    if new and not row.reason:
        row.fail(f"{len(new)} cells are not recorded, as told above")
    return [row] if new else []
