# SPDX-License-Identifier: MIT
"""The command line of tools/matrix."""

import argparse
import os
import shutil
import signal
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from pythons_lib import catalogue, cells as cells_file, header_cells, say
from pythons_lib.cells import TREE
from pythons_lib.say import EX_UNAVAILABLE, EX_USAGE, Problem
from pythons_lib.store import Store, guarded

from . import command, cell, document, dwarf_witness, header_witness, plan, recheck, requirements
from . import result, setup, table

_DESCRIPTION = """\
Runs the C and the Rust round trip inside every interpreter in the cache of tools/pythons, emulated
where it must be, and holds every header cell against the compilers and released builds against
their DWARF. abi/matrix.toml says which cells are owed.

Exits 0 when all that ran passed and nothing that is required was skipped, else 1; 64 for a wrong
command line, 69 when pyrs-abi cannot be built."""

# More would not be faster on two cores, and builds need memory.
_JOBS = 2


class _Parser(argparse.ArgumentParser):
    def error(self, message):
        raise Problem(f"{message} (see {self.prog} --help)", EX_USAGE)


def _parser():
    parser = _Parser(
        prog="tools/matrix",
        description=_DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("labels", nargs="*", metavar="LABEL", help="only cells whose label starts like this")
    add("--offline", action="store_true", help="fetch nothing: use what is in the cache")
    add("--strict", action="store_true", help="a release that nobody recorded is a failure too")
    add("--only", choices=("cells", "witnesses"), help="one half of it")
    add("--markdown", type=Path, metavar="FILE", help="write the table there too, with its date")
    add("--clean", action="store_true", help="build everything again")
    return parser


def main(arguments):
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        options = _parser().parse_args(arguments)
        with guarded("build/matrix"):
            return _run(options, arguments)
    except Problem as failure:
        say.problem(failure)
        return failure.code
    except KeyboardInterrupt:
        command.stop_all()
        say.note("interrupted; what was built is used by the next run")
        return 130


def _interrupt(*_):
    raise KeyboardInterrupt


def _run(options, arguments):
    began = time.monotonic()
    store, cells, owed = Store(), cells_file.read(), requirements.read()
    if options.clean:
        shutil.rmtree(cell.BUILDS, ignore_errors=True)
    setup.prepare(store, cells, options.offline)
    builds = catalogue.builds(store, cells)
    rows, witnesses = [], []
    with _workers() as pool:
        if options.only != "witnesses":
            rows = _run_cells(pool, store, cells, owed, builds, options.labels)
        if options.only != "cells":
            witnesses = _run_witnesses(pool, store, cells, owed, builds, options.labels)
    return _close(options, arguments, rows, witnesses, time.monotonic() - began)


class _workers(ThreadPoolExecutor):
    """Ends at once when the user wants no more of it."""

    def __init__(self):
        super().__init__(_JOBS)

    def __exit__(self, kind, *_):
        if kind is not None:
            command.stop_all()
        self.shutdown(cancel_futures=kind is not None)
        return False


def _run_cells(pool, store, cells, owed, builds, labels):
    def run_one(build):
        wanted, extra = plan.wanted_of(owed, build), plan.extra_tests(owed, build)
        row = cell.run_cell(store, cells, build, wanted, extra=extra)
        say.note(f"{row.name}: {table.verdict(row)}, {row.seconds:.1f} s")
        return row

    rows = list(pool.map(run_one, plan.interpreters(builds, labels)))
    return rows if labels else rows + plan.absent(owed, builds)


def _run_witnesses(pool, store, cells, owed, builds, labels):
    found = [
        header
        for header in header_cells.header_cells(store, cells, builds)
        if not labels or header.label.startswith(tuple(labels))
    ]
    rows = header_witness.witness(pool, cells, owed, found, say.note)
    rows += dwarf_witness.witnesses(pool, store, cells, owed, builds, labels)
    # The one witness that has a command of its own, which takes all cells or none.
    return rows if labels else [recheck.witness(say.note), *rows]


def _close(options, arguments, rows, witnesses, seconds):
    print()
    for line in table.as_text(rows, witnesses):
        print(line)
    every = rows + witnesses
    red = [row for row in every if result.is_red(row, options.strict)]
    took = f"in {seconds:.0f} s on {os.cpu_count()} cores"
    summary = f"{table.summary(every, options.strict)}, {took}"
    # Once more, where whoever sees only the end of a long log finds them.
    for row in red:
        print(table.told_again(row))
    print(summary)
    if options.markdown:
        words = ["tools/matrix", *arguments]
        document.write(options.markdown, " ".join(words), summary, rows, witnesses)
    if red:
        return 1
    if not any(row.verdict == result.OK for row in every):
        say.problem("nothing was compared")
        return EX_UNAVAILABLE
    return 0
