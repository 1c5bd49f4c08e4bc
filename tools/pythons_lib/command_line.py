# SPDX-License-Identifier: MIT
"""The command line of tools/pythons."""

import argparse
import os
import shutil
import signal
import sys
import time
from pathlib import Path

from . import (
    added,
    build_ft,
    catalogue,
    cells as cells_file,
    fetch,
    fetch_maven,
    fetch_tools,
    header_cells,
    listing,
    say,
)
from .say import EX_NOINPUT, EX_UNAVAILABLE, EX_USAGE, Problem
from .store import KINDS, Store, guarded

_DESCRIPTION = """\
Fetches CPython builds - headers of any architecture, interpreters that run - into a cache outside
the tree ($XDG_CACHE_HOME/pyrs, or ~/.cache/pyrs), as abi/cells.toml says, and tells what is there.
Every version, flavour and build flag is read from the build's own files, never from a label.

Exits 0 when all went well, 64 for a wrong command line, 66 when there is no such build, and 69 when
something could not be had; the rest is done all the same."""


class _Parser(argparse.ArgumentParser):
    def error(self, message):
        raise Problem(f"{message} (see {self.prog} --help)", EX_USAGE)


def _parser():
    parser = _Parser(
        prog="tools/pythons",
        description=_DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(
        dest="command", required=True, metavar="COMMAND", parser_class=_Parser
    )
    _reading_commands(commands)
    _changing_commands(commands)
    return parser


def _reading_commands(commands):
    shown = commands.add_parser("list", help="what is there")
    form = shown.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="for programs")
    form.add_argument("--markdown", action="store_true", help="the table in docs/pythons.md")
    shown.set_defaults(run=_list)
    printed = commands.add_parser(
        "cells", help="the arguments with which pyrs-abi measures each header cell"
    )
    printed.add_argument(
        "--json", action="store_true", help="with version, flavour, target and origin"
    )
    printed.add_argument("--version", help="only 3.X or 3.X.Y")
    printed.add_argument("--arch", help="only this architecture")
    printed.add_argument("--flavour", help="only gil, gil-debug, ft or ft-debug")
    printed.add_argument(
        "--recorded", action="store_true", help="only those that belong in abi/cpython"
    )
    printed.set_defaults(run=_cells)
    started = commands.add_parser("run", help="run an interpreter, emulated when it must be")
    started.add_argument("label", help="as in the list; 3.15d is the newest debug build of 3.15")
    started.add_argument("arguments", nargs=argparse.REMAINDER, metavar="-- ARGUMENTS")
    started.set_defaults(run=_run)


def _changing_commands(commands):
    fetched = commands.add_parser("fetch", help="fetch what is missing")
    fetched.add_argument("--suite", help=f"only this suite of Debian, or '{fetch_maven.SOURCE}'")
    fetched.add_argument("--arch", help="only this architecture")
    fetched.add_argument("--version", help="only 3.X or 3.X.Y")
    fetched.add_argument("--kind", choices=("headers", "run", "all"), default="all")
    fetched.add_argument(
        "--refresh", action="store_true", help="ask suites that answered a while ago, too"
    )
    fetched.set_defaults(run=_fetch)
    taken = commands.add_parser(
        "add", help="remember an interpreter that is already on this machine"
    )
    taken.add_argument("path")
    taken.set_defaults(run=_add)
    built = commands.add_parser("build-ft", help="build the free-threaded interpreter from source")
    built.add_argument("--version", help="only from the source package of 3.X")
    built.add_argument("--source", type=Path, metavar="TARBALL", help="from this tarball")
    flavour = built.add_mutually_exclusive_group()
    flavour.add_argument("--debug", action="store_true", help="its debug flavour")
    flavour.add_argument(
        "--thread-sanitizer", action="store_true", help="with ThreadSanitizer, for tools/tsan"
    )
    built.add_argument("--again", action="store_true", help="even if it is there")
    built.set_defaults(run=_build_ft)
    tools = commands.add_parser(
        "fetch-tools", help="fetch what builds for, and reads, builds of other architectures"
    )
    tools.add_argument("names", nargs="*", metavar="NAME", help="rust, pyelftools; all by default")
    tools.set_defaults(run=_fetch_tools)
    cleaned = commands.add_parser(
        "clean", help="remove what is not needed any more, or what is named"
    )
    cleaned.add_argument(
        "--all", action="store_true", help="everything but the user's own interpreters"
    )
    cleaned.add_argument("labels", nargs="*", metavar="LABEL")
    cleaned.set_defaults(run=_clean)


def _list(store, cells, options):
    builds = catalogue.builds(store, cells)
    if options.json:
        listing.print_json([build.as_json() for build in builds])
    elif options.markdown:
        listing.print_markdown(store, cells, builds)
    elif builds:
        listing.print_builds(cells, builds)
    else:
        print(f"nothing yet in {store.root}; tools/pythons fetch changes that")


def _cells(store, cells, options):
    wish = fetch.Wish(version=options.version)
    found = [
        cell
        for cell in header_cells.header_cells(store, cells, catalogue.builds(store, cells))
        if wish.wants(cell.version)
        and options.arch in (None, cell.arch)
        and options.flavour in (None, cell.flavour)
        and (cell.recorded or not options.recorded)
    ]
    if not found:
        raise Problem("no header cell fits; see tools/pythons fetch --kind headers", EX_NOINPUT)
    if options.json:
        listing.print_json(listing.cells_as_json(found))
    else:
        listing.print_cells(found)


def _run(store, cells, options):
    build = catalogue.find(catalogue.builds(store, cells), options.label)
    words = [
        *build.command,
        *(options.arguments[1:] if options.arguments[:1] == ["--"] else options.arguments),
    ]
    try:
        os.execvp(words[0], words)
    except OSError as error:
        raise Problem(f"{build.label}: {words[0]}: {error.strerror}") from None


def _fetch(store, cells, options):
    wish = fetch.Wish(options.suite, options.arch, options.version, options.kind, options.refresh)
    began = time.monotonic()
    made = fetch.fetch(store, cells, wish)
    builds = catalogue.builds(store, cells)
    found = header_cells.header_cells(store, cells, builds)
    run = sum(1 for build in builds if build.executable)
    print(
        f"{made} new in {time.monotonic() - began:.1f} s: now {len(found)} header cells and {run} "
        f"interpreters, {say.problems()} problems"
    )


def _add(store, _cells, options):
    build = added.add(store, options.path)
    label = catalogue.label_of(build["version"], build["flavour"], build["arch"])
    print(f"{label}: {build['executable']}")
    if build["include"] is None:
        say.note(f"{build['executable']} has no headers, so it can run but not be measured")


def _build_ft(store, cells, options):
    began = time.monotonic()
    kind, label = build_ft.build(
        store,
        cells,
        version=options.version,
        source=options.source,
        debug=options.debug,
        sanitized=options.thread_sanitizer,
        again=options.again,
    )
    say.finish()
    print(f"{label}: {store.place(kind, label)}, {time.monotonic() - began:.1f} s")


def _fetch_tools(store, cells, options):
    for name, place in fetch_tools.fetch(store, cells, options.names or list(cells.tools)):
        print(f"{name}: {place}")


def _clean(store, cells, options):
    """Without arguments only what a fetch would read again: package lists, jars, logs."""
    for label in options.labels:
        _remove(store, label)
    with store.locked("clean"):
        gone = ("apt", "maven", "log", *((*KINDS, "asked") if options.all else ()))
        for name in () if options.labels else gone:
            shutil.rmtree(store.path(name), ignore_errors=True)


def _remove(store, label):
    places = [store.place(kind, label) for kind in KINDS if store.stamp(kind, label) is not None]
    users = [path for path in added.paths(store) if path == label]
    if not (places or users):
        raise Problem(f"nothing is called '{label}'", EX_NOINPUT)
    with store.locked("clean"):
        for path in users:
            added.forget(store, path)
        for place in places:
            shutil.rmtree(place, ignore_errors=True)


def _interrupt(*_):
    raise KeyboardInterrupt


def main(arguments):
    """Runs one command; every failure is one line on stderr and an exit code."""
    # Whoever asks us to end gets the same as with Ctrl-C: programs of ours end, staging is emptied.
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        options = _parser().parse_args(arguments)
        store = Store()
        with guarded(str(store.root)):
            options.run(store, cells_file.read(), options)
    except Problem as failure:
        say.problem(failure)
        return failure.code
    except KeyboardInterrupt:
        say.note("interrupted; what is complete is kept, and the next fetch goes on from here")
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return EX_UNAVAILABLE if say.problems() else 0
