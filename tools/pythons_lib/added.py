# SPDX-License-Identifier: MIT
"""Interpreters that the user already has: where they are is remembered, the rest is asked anew."""

import os
import shutil
import zlib

from . import say, starter
from .say import EX_NOINPUT, Problem
from .store import read_json, write_json


def _file(store):
    return store.path("added.json")


def paths(store):
    return read_json(_file(store)) or []


def add(store, path):
    """Remembers an interpreter after asking it what it is; returns what it is."""
    found = shutil.which(path)
    if found is None:
        raise Problem(f"{path}: no such program", EX_NOINPUT)
    build = describe(found)
    with store.locked("add"):
        known = paths(store)
        if build["executable"] not in known:
            write_json(_file(store), [*known, build["executable"]])
    return build


def forget(store, executable):
    write_json(_file(store), [path for path in paths(store) if path != executable])


def describe(executable):
    """What the interpreter says of itself, as a build for the catalogue."""
    try:
        answers = starter.ask([executable])
    except Problem as crash:
        raise Problem(f"{executable}: {crash}") from None
    header = os.path.join(answers["include"], "Python.h")
    return {
        "version": answers["version"],
        "hexversion": answers["hexversion"],
        "flavour": answers["flavour"],
        "defines": answers["defines"].split(),
        "executable": answers["executable"],
        "include": answers["include"] if os.path.exists(header) else None,
        "arch": starter.host_architecture(),
    }


def all_builds(store):
    """The remembered interpreters that still run; one that does not is a problem, not an end."""
    for path in paths(store):
        try:
            yield describe(path)
        except Problem as crash:
            say.problem(crash)


def sum_of(path):
    return f"{zlib.crc32(path.encode()) % 100000:05d}"
