# SPDX-License-Identifier: MIT
"""Group `tool`: pyrs-abi measuring a cell, checking one, and comparing two."""
from __future__ import annotations

import shutil
from pathlib import Path

from interpreter import Interpreter
from measure import ROOT, Command, alternate, instructions
from table import Row, at_most_ms, timed_rows

TITLE = "The tool"
RECORD = ROOT / "abi/cpython"
DIFFERENT = (0, 1, 2, 3)


def dump_rows(python: Interpreter, tool: Path) -> list[Row]:
    """The floor is clang reading the same headers and doing nothing with them."""
    dump = Command([tool, "dump", "--python", python.executable])
    flags = [*(f"-I{folder}" for folder in python.includes), *python.defines]
    clang = Command([shutil.which("clang-14") or "clang", "-fsyntax-only", "-std=gnu11", "-x", "c",
                     *flags, ROOT / "src/lib/cpython_internal.h"])
    dumped, read = alternate([dump, clang], 11)
    result = timed_rows("`dump` of a cell", dumped, "clang -fsyntax-only, same headers", read,
                        at_most_ms(300))
    if python.library and shutil.which("abidw"):
        abidw = Command(["abidw", "--no-corpus-path", python.library])
        dumped, read = alternate([dump, abidw], 3)
        result.append(Row("`dump` of a cell", "s", dumped.wall, "abidw of libpython", read.wall))
    if python.is_behind_wrapper:
        through = Command([tool, "dump", "--python", python.name])
        wrapped, dumped = alternate([through, dump], 5)
        result.append(Row(f"`dump` through the wrapper `{python.name}`", "s", wrapped.wall,
                          "`dump` of the interpreter behind it", dumped.wall))
    return result


def check_rows(python: Interpreter, tool: Path, check_dir: Path) -> list[Row]:
    """No peer does this. What it is compared with is the measuring that it starts with."""
    check = Command([tool, "check", "--python", python.executable, "--build-dir", check_dir])
    dump = Command([tool, "dump", "--python", python.executable])
    checked, dumped = alternate([check, dump], 5)
    return timed_rows("`check` of a cell, built before", checked, "`dump` of the cell", dumped,
                      at_most_ms(3000))


def diff_rows(tool: Path) -> list[Row]:
    """The two recorded cells that are furthest apart; GNU diff compares lines and classes nothing."""
    cells = sorted((path for path in RECORD.glob("*/gil-*.abi") if "debug" not in path.name),
                   key=version_of)
    files = cells[0], cells[-1]
    ours = Command([tool, "diff", *files], codes=DIFFERENT)
    gnu = Command(["diff", *files], codes=DIFFERENT)
    timed, peer = alternate([ours, gnu], 31)
    what = f"`diff` of {cells[0].parent.name} and {cells[-1].parent.name}"
    result = [Row(what, "s", timed.wall, "GNU diff of the two files", peer.wall, at_most_ms(20))]
    if shutil.which("valgrind"):
        result.append(Row(f"{what}, counted", "M instr.", instructions(ours),
                          "GNU diff of the two files", instructions(gnu)))
    return result


def version_of(cell: Path) -> list[int]:
    return [int(part) for part in cell.parent.name.split(".") if part.isdigit()]
