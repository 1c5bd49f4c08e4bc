# SPDX-License-Identifier: MIT
"""The compiler that built a released interpreter, asked through its DWARF.

Headers do not say what was on the compiler's command line. DWARF says what came of it: each record
and member of a cell's facts, the watched neighbours included, is held against it.
"""

import re
import sys
import time
from pathlib import Path

from pythons_lib import fetch_tools, header_cells
from pythons_lib.cells import TREE
from pythons_lib.say import Problem

from . import command, layouts, plan
from .command import Failure
from .dwarf_reader import Reader
from .requirements import name_of
from .result import Row

_DUMP_SECONDS = 60
_DEBUG = "usr/lib/debug/.build-id"
_ABOUT = "records, members, bit-fields, and neighbours"
_FACT = re.compile(r"^(record|field|observed|bitfield) (\S+) (.*)$", re.MULTILINE)
_NUMBER = re.compile(r"(\w+)=(\d+)")


def facts_of(text):
    """(kind, name, numbers) for each fact that DWARF can confirm."""
    for kind, name, rest in _FACT.findall(text):
        numbers = {key: int(value) for key, value in _NUMBER.findall(rest.split(" type=")[0])}
        yield kind, name, numbers


def measure(arguments, log):
    return command.run(
        [layouts.TOOL, "dump", *arguments], log, limit=_DUMP_SECONDS, cwd=TREE
    )


def debug_file(elf_file, build):
    """The file of debug information that belongs to an interpreter, by its build id."""
    with open(build.executable, "rb") as program:
        section = elf_file(program).get_section_by_name(".note.gnu.build-id")
        identity = next(note["n_desc"] for note in section.iter_notes()) if section else None
    if identity is None:
        raise Failure("the interpreter has no build id")
    path = f"{_DEBUG}/{identity[:2]}/{identity[2:]}.debug"
    found = next((root / path for root in _roots(build) if (root / path).exists()), None)
    if found is None:
        raise Failure(f"no {path}: its -dbg package was not fetched")
    return found


def _roots(build):
    return [Path(build.path), Path("/")]


def refuted(reader, facts):
    """How many facts were compared, and a line for each that the DWARF contradicts.

    What stands elsewhere comes first: it is the cause, and sizes and what embeds it follow from it.
    """
    compared, lines = 0, []
    for kind, name, numbers in facts:
        record, *path = name.split(".")
        if reader.record(record) is None:
            continue
        compared += 1
        said = _say(reader, kind, record, path, numbers)
        if said:
            lines.append((*said[:1], record, numbers.get("offset", 0), said[1]))
    return compared, [said for *_, said in sorted(lines)]


_MOVED, _GREW = 0, 1


def _say(reader, kind, record, path, numbers):
    """What the DWARF has instead, if it contradicts a fact."""
    name = ".".join((record, *path))
    if kind == "record":
        mine, theirs = numbers["size"], reader.size(record)
        return None if mine == theirs else (_GREW, f"{name}: size {mine}, but DWARF has {theirs}")
    place = reader.place(record, path)
    if place is None:
        return _MOVED, f"{name}: DWARF has no such member"
    if kind == "bitfield":
        what, mine, theirs = "bit", (numbers["bit"], numbers["width"]), (place.bit, place.bits)
    else:
        bits = 8 * numbers["size"] if place.bits is None else place.bits
        what, mine = "offset", (numbers["offset"], numbers["size"])
        theirs = place.bit // 8, bits // 8
    if mine == theirs:
        return None
    cause = _GREW if mine[0] == theirs[0] else _MOVED
    told = f"{name}: {what} {mine[0]}, size {mine[1]}, but DWARF has {theirs[0]} and {theirs[1]}"
    return cause, told


def elf_file_class(store):
    """pyelftools, from the cache."""
    place = fetch_tools.find(store, "pyelftools")
    if place is None:
        raise Problem("pyelftools is missing: tools/pythons fetch-tools")
    if str(place) not in sys.path:
        sys.path.append(str(place))
    from elftools.elf.elffile import ELFFile

    return ELFFile


def compare(store, cells, build, defines=None):
    """How many facts were compared with the DWARF of an interpreter, and what it refutes.

    `defines` stand for the build's own flags, to see what comes of leaving one out.
    """
    elf_file = elf_file_class(store)
    arguments = header_cells.arguments(store, cells, build, defines)
    text = measure(arguments, TREE / f"build/matrix/dwarf/{build.label}.log")
    with open(debug_file(elf_file, build), "rb") as file:
        return refuted(Reader(elf_file(file)), list(facts_of(text)))


def witnesses(pool, store, cells, owed, builds, labels):
    """A row for each build whose DWARF abi/matrix.toml names, or for a name that has none."""
    chosen = [
        (name, build)
        for name in owed.dwarf
        for build in _builds(builds, name, labels) or ([None] if not labels else [])
    ]
    return list(pool.map(lambda pair: _row(store, cells, *pair), chosen))


def _builds(builds, name, labels):
    """The builds that have it: of several patch releases only one was fetched with its DWARF."""
    fitting = [
        build
        for build in plan.interpreters(builds, labels)
        if name_of(build.version, build.flavour, build.arch) == name
    ]
    return [build for build in fitting if (Path(build.path) / _DEBUG).is_dir()]


def _row(store, cells, name, build):
    if build is not None:
        return witness(store, cells, build)
    row = Row(f"DWARF of {name}", True, _ABOUT)
    row.skip("not in the cache: tools/pythons fetch")
    return row


def witness(store, cells, build):
    row = Row(f"DWARF of {build.label}", True, _ABOUT)
    began = time.monotonic()
    try:
        compared, lines = compare(store, cells, build)
        row.counts = {"cells": 1, "items": compared}
        if lines:
            more = f" and {len(lines) - 1} more" if len(lines) > 1 else ""
            row.fail(f"{lines[0]}{more}")
        elif compared == 0:
            row.fail("it has none of the records")
    except (Failure, Problem) as failure:
        row.skip(str(failure))
    except (OSError, KeyError) as error:
        row.fail(f"{type(error).__name__}: {error}")
    row.seconds = time.monotonic() - began
    return row
