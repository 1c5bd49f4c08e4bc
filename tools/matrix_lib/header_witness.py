# SPDX-License-Identifier: MIT
"""The compilers, asked about every header cell: src/lib/layout_verify.c against its real headers.

What pyrs-abi measured with libclang becomes static assertions, which GCC and Clang check for the
cell's own target. No interpreter is needed, so this holds for builds that nothing here could run.
"""

import shlex
import shutil
import time

from pythons_lib.cells import TREE
from pythons_lib.say import Problem

from . import command, layouts, machine
from .command import Failure
from .result import Row

HEADERS = TREE / "build/matrix/headers"
_COMPILE_SECONDS = 60
_OPTIONS = ("-std=gnu11", "-fsyntax-only", "-I", TREE / "include")


def clang():
    return next((name for name in ("clang-14", "clang") if shutil.which(name)), None)


def flags_of(cell):
    """The include path and flags of a header cell, without what only Clang takes."""
    words = dict(zip(cell.arguments[::2], cell.arguments[1::2]))
    return ["-I", words["--headers"], *shlex.split(words["--cflags"])]


def compilers(cells, cell):
    """Compiler -> its command line; Clang knows every target, GCC those that are installed."""
    found = {}
    if clang():
        found["clang"] = [clang(), f"--target={cell.target}"]
    try:
        found["gcc"] = [machine.c_compiler(cells.architecture(cell.arch))]
    except Failure:
        pass
    return found


def check(cells, cell, extra=()):
    """Compiler -> how many facts it confirmed; a Failure names the first that it refuted."""
    header = HEADERS / f"{cell.label}.h"
    HEADERS.mkdir(parents=True, exist_ok=True)
    layouts.write(cell.arguments, header)
    _, facts = layouts.profile_of(header)
    if facts == 0:
        raise Failure("its layout header says nothing")
    asked = {}
    for name, words in compilers(cells, cell).items():
        command.run(
            [
                *words,
                *_OPTIONS,
                *flags_of(cell),
                *extra,
                f'-DPYRS_LAYOUT_HEADER="{header}"',
                TREE / "src/lib/layout_verify.c",
            ],
            HEADERS / f"{cell.label}.{name}.log",
            limit=_COMPILE_SECONDS,
            cwd=TREE,
        )
        asked[name] = facts
    if not asked:
        raise Failure("neither Clang nor GCC is installed for it")
    return asked


def witness(pool, cells, found, progress):
    """One row for each compiler, over all header cells."""
    began = time.monotonic()
    rows = {name: Row(name, True, "headers of every cell: static assertions") for name in ("clang", "gcc")}
    for cell, answer in zip(found, pool.map(lambda cell: _answer(cells, cell), found)):
        if isinstance(answer, str):
            for row in rows.values():
                row.fail(f"{cell.label}: {answer}")
            progress(f"headers of {cell.label}: {answer}")
            continue
        for name, facts in answer.items():
            rows[name].counts["cells"] = rows[name].counts.get("cells", 0) + 1
            rows[name].counts["items"] = rows[name].counts.get("items", 0) + facts
    for row in rows.values():
        row.seconds = time.monotonic() - began
        if not row.counts and not row.reason:
            row.skip("it is not installed" if found else "no header cell is in the cache")
    return list(rows.values())


def _answer(cells, cell):
    try:
        return check(cells, cell)
    except (Failure, Problem) as failure:
        return str(failure)
    except OSError as error:
        return f"{error.filename}: {error.strerror}"
