# SPDX-License-Identifier: MIT
"""Group `tool`: pyrs-abi measuring a cell, checking one, and comparing two."""
from __future__ import annotations

import shutil
from pathlib import Path

from interpreter import Interpreter
from measure import ROOT, Command, alternate, instructions
from table import Row, at_most

TITLE = "The tool"
RECORD = ROOT / "abi/cpython"
DIFFERENT = (0, 1, 2, 3)


def dump_rows(python: Interpreter, tool: Path) -> list[Row]:
    """The floor is clang reading the same headers and doing nothing with them."""
    flags = [f"-I{folder}" for folder in python.includes] + python.defines
    commands = {"": Command([tool, "dump", "--python", python.executable])}
    if python.is_behind_wrapper:
        commands["shim"] = Command([tool, "dump", "--python", python.name])
    if clang := shutil.which("clang-14") or shutil.which("clang"):
        commands["clang"] = Command([clang, "-fsyntax-only", "-std=gnu11", "-x", "c", *flags,
                                     ROOT / "src/lib/cpython_internal.h"])
    if python.library and shutil.which("abidw"):
        commands["abidw"] = Command(["abidw", "--no-corpus-path", python.library])
    found = {name: timing.wall for name, timing in zip(commands, alternate([*commands.values()], 7))}
    limit = at_most(0.3, "s")
    result = []
    if "clang" in found:
        result.append(Row("`dump` of a cell", "ms", found[""], "clang -fsyntax-only, same headers",
                          found["clang"], limit))
    if "abidw" in found:
        result.append(Row("`dump` of a cell", "ms", found[""], "abidw of libpython", found["abidw"],
                          limit))
    if "shim" in found:
        result.append(Row(f"`dump` through the wrapper `{python.name}`", "ms", found["shim"],
                          "`dump` of the interpreter behind it", found[""]))
    return result or [Row("`dump` of a cell", "ms", found[""], limit=limit)]


def check_rows(python: Interpreter, tool: Path, check_dir: Path) -> list[Row]:
    """No peer does this. What it is compared with is the measuring that it starts with."""
    check = Command([tool, "check", "--python", python.executable, "--build-dir", check_dir])
    dump = Command([tool, "dump", "--python", python.executable])
    checked, dumped = alternate([check, dump], 5)
    return [Row("`check` of a cell, built before", "s", checked.wall, "`dump` of the cell",
                dumped.wall, at_most(3, "s"))]


def diff_rows(tool: Path) -> list[Row]:
    """The two recorded cells that are furthest apart; GNU diff compares lines and classes nothing."""
    cells = sorted(RECORD.glob("*/gil-*.abi"), key=version_of)
    files = cells[0], cells[-1]
    ours = Command([tool, "diff", *files], codes=DIFFERENT)
    gnu = Command(["diff", *files], codes=DIFFERENT)
    timed, peer = alternate([ours, gnu], 31)
    what = f"`diff` of {cells[0].parent.name} and {cells[-1].parent.name}"
    result = [Row(what, "ms", timed.wall, "GNU diff of the two files", peer.wall, at_most(0.02, "s"))]
    if shutil.which("valgrind"):
        result.append(Row(f"{what}, counted", "M instructions", instructions(ours),
                          "GNU diff of the two files", instructions(gnu)))
    return result


def version_of(cell: Path) -> list[int]:
    return [int(part) for part in cell.parent.name.split(".") if part.isdigit()]
