# SPDX-License-Identifier: MIT
"""Header cells: builds and derived flavours, with the arguments that make pyrs-abi measure them."""

import functools
import shutil
from dataclasses import dataclass

from . import catalogue, fetch_libc, headers, say, starter
from .process import run
from .say import Problem


@dataclass(frozen=True)
class HeaderCell:
    label: str
    version: str
    flavour: str
    arch: str
    target: str
    derived: bool  # from the release headers, with the flavour's defines
    source: str
    recorded: bool  # abi/cells.toml wants it in abi/cpython
    arguments: tuple

    @property
    def key(self):
        return self.version, self.flavour, self.target


def header_cells(store, cells, builds):
    """One cell per version, flavour and target; a real build goes before a derived one."""
    found = {}
    for build in builds:
        if build.kind != "added" and build.include:
            for cell in _usable(store, cells, build):
                other = found.get(cell.key)
                if other is None or (other.derived and not cell.derived):
                    found[cell.key] = cell
    return sorted(found.values(), key=lambda c: (headers.version_key(c.version), c.arch, c.flavour))


def _usable(store, cells, build):
    try:
        return list(_of_build(store, cells, build))
    except Problem as problem:
        say.problem(f"{build.label}: {problem}")
        return []


def _of_build(store, cells, build):
    yield _cell(store, cells, build, build.flavour, build.defines, False)
    if build.flavour != "gil" or build.kind != "headers":
        return
    for flavour in cells.flavours.values():
        if flavour.name != "gil" and headers.minor_of(build.version) >= flavour.since:
            yield _cell(
                store, cells, build, flavour.name, headers.derive(build.defines, flavour), True
            )


def arguments(store, cells, build, defines=None):
    """What makes pyrs-abi measure a build's headers, with other defines than its own if given."""
    architecture = cells.architecture(build.arch)
    own = build.defines if defines is None else defines
    cflags = [*_libc_flags(store, build.libc, architecture), *own]
    return (
        "--headers",
        build.include,
        "--target",
        architecture.target,
        "--cflags",
        " ".join(cflags),
    )


def _cell(store, cells, build, flavour, defines, derived):
    return HeaderCell(
        catalogue.label_of(build.version, flavour, build.arch),
        build.version,
        flavour,
        build.arch,
        cells.architecture(build.arch).target,
        derived,
        build.source,
        cells.flavours[flavour].is_recorded_for(build.arch),
        arguments(store, cells, build, defines),
    )


def _libc_flags(store, libc, architecture):
    """The C library that goes with the headers; this machine's own serves its own architecture."""
    stamp = store.stamp("libc", libc) if libc else None
    if stamp is None and starter.is_native(architecture):
        return []
    if stamp is None:
        libc, stamp = _libc_of_another_suite(store, libc, architecture)
    root = store.place("libc", libc)
    if "include" not in stamp:
        return [
            f"--sysroot={root}",
            f"-isystem{root}/usr/include/{architecture.multiarch}",
            f"-isystem{root}/usr/include",
        ]
    macros = (
        ["-imacros", f"{root}/{fetch_libc.MACROS}"] if (root / fetch_libc.MACROS).exists() else []
    )
    return [f"-isystem{clang_headers()}", f"-isystem{root}/{stamp['include']}", *macros]


def _libc_of_another_suite(store, libc, architecture):
    """No fact goes into a type of the C library, so any of the architecture serves. A mirror that is
    taking over a point release can have an architecture's Python without its C library."""
    others = store.all("libc")
    label = next((label for label in others if label.endswith(f"-{architecture.name}")), None)
    if label is None:
        raise Problem(f"its C library is missing; tools/pythons fetch has {libc}")
    return label, others[label]


@functools.cache
def clang_headers():
    """Clang's own stdarg.h and the like, which it looks for by itself only when it is for Linux."""
    for clang in ("clang-14", "clang"):
        if shutil.which(clang):
            return run([clang, "-print-resource-dir"]).strip() + "/include"
    raise Problem("clang is missing (on Debian: apt-get install clang-14)")
