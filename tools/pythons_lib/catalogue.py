# SPDX-License-Identifier: MIT
"""What is in the cache, as one list of builds: header trees, interpreters, the user's own."""

from dataclasses import asdict, dataclass

from . import added, headers, starter
from .say import EX_NOINPUT, Problem

# CPython's own letters, in its executables, its libraries and our labels.
_SUFFIX = {"gil": "", "gil-debug": "d", "ft": "t", "ft-debug": "td"}


@dataclass(frozen=True)
class Build:
    """One CPython build: a header tree, or one interpreter."""

    label: str
    kind: str  # headers, run or added
    version: str
    hexversion: str
    flavour: str
    arch: str
    defines: tuple
    include: str | None
    executable: str | None
    command: tuple
    library: str | None  # libpython, to embed the interpreter
    loader: str | None  # the dynamic linker that goes with it, where it is not the machine's own
    path: str
    libc: str | None
    source: str
    bytes: int

    def as_json(self):
        return asdict(self)


def label_of(version, flavour, arch):
    return f"{version}{_SUFFIX[flavour]}-{arch}"


def builds(store, cells):
    """Everything, by version, architecture and flavour."""
    found = [
        build
        for kind in ("headers", "run")
        for stamp in store.all(kind).values()
        for build in _of_stamp(store, cells, kind, stamp)
    ]
    found += _of_user(store, {build.label for build in found if build.executable})
    return sorted(
        found, key=lambda b: (headers.version_key(b.version), b.arch, b.flavour, b.kind, b.path)
    )


def _of_stamp(store, cells, kind, stamp):
    root = store.place(kind, stamp["label"])
    source = stamp["source"]
    for flavour, build in stamp["builds"].items():
        program = root / build["executable"] if "executable" in build else None
        words = starter.command(cells.architecture(stamp["arch"]), root, program) if program else ()
        yield Build(
            label=label_of(stamp["version"], flavour, stamp["arch"]),
            kind=kind,
            version=stamp["version"],
            hexversion=stamp["hexversion"],
            flavour=flavour,
            arch=stamp["arch"],
            defines=tuple(build["defines"]),
            include=str(root / build["include"]),
            executable=str(program) if program else None,
            command=tuple(words),
            library=_library(root, stamp["version"], flavour) if program else None,
            loader=_first(root.glob("usr/lib*/ld[-6]*.so.[0-9]")) if program else None,
            path=str(root),
            libc=stamp["libc"],
            source=" ".join(
                filter(None, (source["suite"], source["package"], source.get("version")))
            ),
            bytes=stamp["bytes"],
        )


def _first(paths):
    return next((str(path) for path in sorted(paths)), None)


def _library(root, version, flavour):
    """The shared libpython, in a Debian tree, in one that was built here, or in a jar."""
    series = ".".join(version.split(".")[:2])
    name = f"libpython{series}{_SUFFIX[flavour]}.so.1.0"
    places = ("usr/lib/*/", "lib/", "")
    return _first(path for place in places for path in root.glob(place + name))


def _of_user(store, taken):
    for build in added.all_builds(store):
        label = label_of(build["version"], build["flavour"], build["arch"])
        if label in taken:
            label += "-" + added.sum_of(build["executable"])
        taken.add(label)
        yield Build(
            label=label,
            kind="added",
            version=build["version"],
            hexversion=build["hexversion"],
            flavour=build["flavour"],
            arch=build["arch"],
            defines=tuple(build["defines"]),
            include=build["include"],
            executable=build["executable"],
            command=(build["executable"],),
            library=None,
            loader=None,
            path=build["executable"],
            libc=None,
            source="the user's",
            bytes=0,
        )


def find(all_builds, label):
    """The interpreter that a label, or the part of one, names; the newest when several fit.

    `3.15` is the newest 3.15 of this machine's architecture, `3.15d` its debug build.
    """
    run = [build for build in all_builds if build.executable]
    exact = [build for build in run if build.label == label]
    name, _, arch = label.partition("-")
    wanted = arch or starter.host_architecture()
    digits = name.rstrip("td")
    suffix = name[len(digits) :]
    close = [
        build
        for build in run
        if build.arch == wanted
        and _SUFFIX[build.flavour] == suffix
        and f"{build.version}.".startswith(f"{digits}.")
    ]
    if not (exact or close):
        have = ", ".join(build.label for build in run) or "none; see tools/pythons fetch"
        raise Problem(f"no interpreter is called '{label}': {have}", EX_NOINPUT)
    return (exact or close)[-1]
