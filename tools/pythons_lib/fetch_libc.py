# SPDX-License-Identifier: MIT
"""C libraries of other systems, so that header trees of Windows and macOS can be measured here."""

from . import say
from .apt import Apt
from .say import Problem
from .starter import host_architecture
from .unpack import unpack
from .wheel import unpack_wheel

# What Clang has to be told before it reads the headers of that system.
MACROS = "pyrs-target.h"


def fetch(store, cells, name):
    """Fetches the named C library unless it is there; returns whether it is."""
    try:
        if store.stamp("libc", name) is None:
            _fetch(store, cells, cells.libcs[name])
        return True
    except Problem as failure:
        say.problem(f"C library of {name}: {failure}")
        return False


def _fetch(store, cells, libc):
    name = libc.name
    say.progress(f"{name}: the C library")
    with store.staging(f"libc-{name}") as staged:
        tree = staged / "tree"
        tree.mkdir()
        source = (
            _from_debian(store, cells, libc, tree)
            if libc.package
            else _from_wheel(libc, staged, tree)
        )
        if not (tree / libc.include).is_dir():
            raise Problem(f"{source} has no {libc.include}")
        if libc.macros:
            (tree / MACROS).write_text("".join(f"{line}\n" for line in libc.macros))
        store.publish(
            tree, "libc", name, {"label": name, "packages": [source], "include": libc.include}
        )


def _from_debian(store, cells, libc, tree):
    apt = Apt(store, cells, cells.suite(libc.suite), host_architecture())
    apt.update()
    files, failure = apt.download([libc.package])
    if libc.package not in files:
        raise failure
    unpack(files[libc.package], tree)
    apt.remove()
    return files[libc.package].name


def _from_wheel(libc, staged, tree):
    """The platform is the wheel's, not that of what we use of it."""
    return unpack_wheel(
        libc.wheel, libc.sha256, staged, tree, platform=libc.platform, below=libc.include
    )
