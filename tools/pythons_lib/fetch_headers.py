# SPDX-License-Identifier: MIT
"""Header trees and C libraries of a Debian suite, for any architecture."""

from dataclasses import dataclass
from typing import Callable

from . import headers
from .unpack import keep_links_inside, unpack

# libcrypt-dev is here because CPython's configure looked for crypt.h, and its headers may include
# it.
_LIBC = ("libc6-dev", "linux-libc-dev", "libcrypt-dev")


@dataclass
class Task:
    """One thing to put into the cache: what it is made of, and how."""

    name: str
    packages: list
    make: Callable


def libc_task(store, apt):
    """The C library's headers: the --sysroot of each header tree of the suite and architecture."""
    label = f"{apt.suite.name}-{apt.arch}"
    if store.stamp("libc", label) is not None:
        return None

    def make(files):
        with store.staging(f"libc-{label}") as staged:
            tree = staged / "tree"
            tree.mkdir()
            for file in files:
                unpack(file, tree, exclude=("./usr/share", "./usr/bin", "*.a", "*.o", "*.so*"))
            keep_links_inside(tree)
            store.publish(
                tree, "libc", label, {"label": label, "packages": sorted(f.name for f in files)}
            )

    return Task(f"{apt.name}: the C library", list(_LIBC), make)


def python_series(apt, oldest):
    """3.X -> version of the package, for each CPython that the suite has for this architecture."""
    found = apt.candidates("libpython3.", "-dev")
    series = {
        name.removeprefix("libpython").removesuffix("-dev"): version
        for name, version in found.items()
    }
    return {name: version for name, version in series.items() if headers.minor_of(name) >= oldest}


def have_headers(store, arch, package_version):
    """Suites share packages: one version for one architecture has the same headers in all."""
    return any(
        stamp["arch"] == arch and stamp["source"].get("version") == package_version
        for stamp in store.all("headers").values()
    )


def headers_task(store, cells, apt, series, version):
    package = f"libpython{series}-dev"

    def make(files):
        with store.staging(f"headers-{apt.suite.name}-{apt.arch}-{series}") as staged:
            tree = staged / "tree"
            tree.mkdir()
            unpack(files[0], tree, exclude=("./usr/share", "./usr/bin", "*.o"))
            stamp = describe(cells, tree, series, apt, {"package": package, "version": version})
            store.publish(tree, "headers", stamp["label"], stamp)

    return Task(f"{apt.name}: headers of {series}", [f"{package}={version}"], make)


def describe(cells, tree, series, apt, source):
    """The stamp of a tree, from what its own files say."""
    multiarch = cells.architecture(apt.arch).multiarch
    build = read_build(tree, series, multiarch)
    version, hexversion = headers.read_version(tree / build["include"])
    return {
        "label": f"{version}-{apt.arch}",
        "version": version,
        "hexversion": hexversion,
        "arch": apt.arch,
        "libc": f"{apt.suite.name}-{apt.arch}",
        "builds": {build.pop("flavour"): build},
        "source": {"suite": apt.suite.name, **source},
    }


def read_build(tree, series, multiarch, debug=False):
    """Flavour, headers and flags of one of Debian's builds below a root."""
    suffix = "d" if debug else ""
    include = tree / "usr/include" / f"python{series}{suffix}"
    headers.let_pyconfig_be_found(include, multiarch)
    pyconfig = include.parent / multiarch / include.name / "pyconfig.h"
    makefile = tree / f"usr/lib/python{series}/config-{series}{suffix}-{multiarch}/Makefile"
    return {
        "flavour": headers.read_flavour(pyconfig),
        "include": str(include.relative_to(tree)),
        "defines": headers.read_defines(makefile),
    }
