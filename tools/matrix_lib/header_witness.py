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
from .requirements import name_of
from .result import Row

HEADERS = TREE / "build/matrix/headers"
_ABOUT = "static assertions, headers of every cell"
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


def witness(pool, cells, owed, found, tell):
    """One row for each compiler, over all header cells."""
    began = time.monotonic()
    rows = {name: Row(name, True, _ABOUT) for name in ("clang", "gcc")}
    refuted = []
    for cell, answer in zip(found, pool.map(lambda cell: _answer(cells, cell), found)):
        if isinstance(answer, str):
            refuted.append((cell, answer))
            continue
        for name, facts in answer.items():
            rows[name].counts["cells"] = rows[name].counts.get("cells", 0) + 1
            rows[name].counts["items"] = rows[name].counts.get("items", 0) + facts
    _blame(rows["clang"], owed, refuted, tell)
    for row in rows.values():
        row.seconds = time.monotonic() - began
        if not row.counts and not row.reason:
            row.skip("it is not installed" if found else "no header cell is in the cache")
    return list(rows.values())


def _blame(row, owed, refuted, tell):
    """A cell that abi/matrix.toml says is refuted is told, and fails nobody."""
    unexpected = []
    for cell, answer in refuted:
        known = name_of(cell.version, cell.flavour, cell.arch) in owed.refuted
        tell(f"headers of {cell.label}: {answer}{' (known)' if known else ''}")
        if not known:
            unexpected.append(f"{cell.label}: {answer}")
    if len(refuted) > len(unexpected):
        row.reason = f"{len(refuted) - len(unexpected)} cells known to be refuted"
    if unexpected:
        more = f" and {len(unexpected) - 1} more cells" if len(unexpected) > 1 else ""
        row.fail(f"{unexpected[0]}{more}")


def _answer(cells, cell):
    try:
        return check(cells, cell)
    except (Failure, Problem) as failure:
        return str(failure)
    except OSError as error:
        return f"{error.filename}: {error.strerror}"
