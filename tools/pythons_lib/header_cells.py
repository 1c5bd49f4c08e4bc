# SPDX-License-Identifier: MIT
"""Header cells: each build with the arguments that make pyrs-abi measure it, and the derived flavours."""
from dataclasses import dataclass

from . import catalogue, headers


@dataclass(frozen=True)
class HeaderCell:
    label: str
    version: str
    flavour: str
    arch: str
    target: str
    derived: bool  # from the release headers, with the flavour's defines
    source: str
    arguments: tuple

    @property
    def key(self):
        return self.version, self.flavour, self.target


def header_cells(store, cells, builds):
    """One cell per version, flavour and target; a real build goes before a derived one."""
    found = {}
    for build in builds:
        if build.kind != "added" and build.include:
            for cell in _of_build(store, cells, build):
                other = found.get(cell.key)
                if other is None or (other.derived and not cell.derived):
                    found[cell.key] = cell
    return sorted(found.values(), key=lambda c: (headers.version_key(c.version), c.arch, c.flavour))


def _of_build(store, cells, build):
    yield _cell(store, cells, build, build.flavour, build.defines, False)
    if build.flavour != "gil" or build.kind != "headers":
        return
    for flavour in cells.flavours.values():
        if flavour.name != "gil" and headers.minor_of(build.version) >= flavour.since:
            yield _cell(store, cells, build, flavour.name, headers.derive(build.defines, flavour), True)


def _cell(store, cells, build, flavour, defines, derived):
    architecture = cells.architecture(build.arch)
    cflags = [*_libc_flags(store, build.libc, architecture), *defines]
    arguments = ("--headers", build.include, "--target", architecture.target, "--cflags", " ".join(cflags))
    return HeaderCell(catalogue.label_of(build.version, flavour, build.arch), build.version, flavour, build.arch,
                      architecture.target, derived, build.source, arguments)


def _libc_flags(store, libc, architecture):
    """The C library that goes with the headers; without one, this machine's own."""
    if libc is None or store.stamp("libc", libc) is None:
        return []
    root = store.place("libc", libc)
    return [f"--sysroot={root}", f"-isystem{root}/usr/include/{architecture.multiarch}",
            f"-isystem{root}/usr/include"]
