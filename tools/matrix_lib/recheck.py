# SPDX-License-Identifier: MIT
"""All header cells against their records, by tools/recheck-cells: what drifted, and what is new.

A release that nobody recorded is told with what moved in it and the command that records it. The
world's release must not break an unrelated change, so it fails nobody but --strict.
"""

import re
import time

from pythons_lib.cells import TREE
from pythons_lib.say import EX_NOINPUT

from . import command, result
from .command import Failure
from .result import Row

TOOL = TREE / "tools/recheck-cells"
_SECONDS = 900
_TOTALS = re.compile(r"^(\d+) cells, (\d+) facts compared in .*: .*?(\d+) new\b.*$", re.MULTILINE)


def witness(tell):
    row = Row("libclang", True, "the record of every header cell")
    began = time.monotonic()
    try:
        output, code = command.attempt([TOOL], TREE / "build/matrix/recheck.log", limit=_SECONDS)
        read(row, output, code, tell)
    except Failure as failure:
        row.fail(str(failure))
    row.seconds = time.monotonic() - began
    return row


def read(row, output, code, tell):
    """Puts into the row what the tool said; each difference is told."""
    totals = _TOTALS.search(output)
    for line in output.splitlines():
        if not totals or line != totals[0]:
            tell(line)
    if code == EX_NOINPUT:
        return row.skip("no header cell is in the cache: tools/pythons fetch")
    if totals:
        row.counts = {"cells": int(totals[1]), "items": int(totals[2])}
    if code != 0 or not totals or row.compared == 0:
        return row.fail(command.reason(output, code) if not totals else totals[0])
    if int(totals[3]):
        row.verdict, row.new = result.NEW, True
        row.reason = f"{totals[3]} cells are not recorded, as told above"
    return None
