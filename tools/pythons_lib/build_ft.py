# SPDX-License-Identifier: MIT
"""Builds the free-threaded interpreter, which no suite ships, from a source tarball.

The tarball is the upstream part of Debian's source package, so that apt has checked it, or a file
that the user names.
"""

import os
import shutil
import tarfile
import time
from pathlib import Path

from . import headers, say
from .apt import Apt
from .fetch_run import try_builds
from .process import need, run
from .say import Problem
from .starter import host_architecture
from .store import read_json, write_json

# No PGO and no LTO: the layouts are the same, and the build takes minutes, not an hour.
_CONFIGURE = ("--disable-gil", "--enable-shared", "--without-ensurepip", "--disable-test-modules")
# What -O3 would add to it is time to compile.
_WITH_THREAD_SANITIZER = ("--with-thread-sanitizer", "OPT=-DNDEBUG -g -fwrapv -O1 -Wall")
# compileall says how to use it and is done: to compile the whole library, it takes minutes there.
_INSTALL_WITH_THREAD_SANITIZER = ("COMPILEALL_OPTS=--help",)
# CPython's own races, as its developers list them in the same tarball.
_SUPPRESSIONS = Path("Tools", "tsan", "suppressions_free_threading.txt")
_NEEDS = (("gcc", "gcc"), ("make", "make"), ("pkg-config", "pkg-config"), ("nice", "coreutils"))
# Extension modules that our tests import; without the headers they would silently be left out.
_LIBRARIES = {
    "zlib": "zlib1g-dev",
    "libffi": "libffi-dev",
    "openssl": "libssl-dev",
    "sqlite3": "libsqlite3-dev",
}


def build(store, cells, *, version=None, source=None, debug=False, sanitized=False, again=False):
    """Builds one; returns (kind, label). A build of the same version that is there is kept.

    One with ThreadSanitizer is of a kind of its own: no cell of the matrix, nothing to record.
    """
    kind, option = ("tsan", "-tsan") if sanitized else ("run", "-debug" if debug else "")
    wanted = _Wanted(store, kind, f"{version or 'any'}{option}")
    label = wanted.recent(cells.ask_again_after)
    if label and not (source or again):
        return kind, label
    for program, package in _NEEDS:
        need(program, package)
    _need_libraries()
    with store.locked("build"), store.staging("build-ft") as staged:
        tarball, origin = _tarball(store, cells, version, source, staged)
        tree = _unpack(tarball, staged)
        found, _ = headers.read_version(tree / "Include")
        letters = "t+tsan" if sanitized else "td" if debug else "t"
        label = f"{found}{letters}-{host_architecture()}"
        if again or store.stamp(kind, label) is None:
            _build(store, cells, tree, staged, (kind, label), origin, debug)
        if not source:
            wanted.remember(label)
        return kind, label


class _Wanted:
    """What a question for a build was answered with, and when: asking the suites takes a while."""

    def __init__(self, store, kind, question):
        self.store = store
        self.kind = kind
        self.file = store.path("asked", f"build-ft-{question}.json")

    def recent(self, seconds):
        answer = read_json(self.file)
        if answer is None or time.time() - answer["time"] > seconds:
            return None
        return answer["label"] if self.store.stamp(self.kind, answer["label"]) else None

    def remember(self, label):
        write_json(self.file, {"label": label, "time": time.time()})


def _need_libraries():
    for module, package in _LIBRARIES.items():
        try:
            run(["pkg-config", "--exists", module])
        except Problem:
            raise Problem(
                f"the headers of {module} are missing (on Debian: apt-get install {package})"
            ) from None


def _tarball(store, cells, version, source, staged):
    """(tarball, where it came from): the first source that delivers."""
    if source is not None:
        return source, {"suite": "file", "package": str(source)}
    wanted = [entry for entry in cells.free_threaded if version in (None, entry["version"])]
    for entry in wanted:
        package = f"python{entry['version']}"
        suite = cells.suite(entry["suite"])
        apt = Apt(store, cells, suite, host_architecture(), source=True)
        try:
            say.progress(f"{suite.name}: fetching the source of {package}")
            apt.update()
            tarball = shutil.move(apt.source(package), staged)
            return tarball, {"suite": entry["suite"], "package": package}
        except Problem as failure:
            say.note(f"{package} of {entry['suite']} cannot be had: {failure}")
        finally:
            apt.remove()
    raise Problem(
        "no source package could be had, so there is nothing to build; --source takes a tarball"
    )


def _unpack(tarball, staged):
    say.progress(f"unpacking {tarball}")
    try:
        with tarfile.open(tarball) as archive:
            archive.extractall(staged / "source", filter="tar")
    except (tarfile.TarError, EOFError) as error:
        raise Problem(f"{tarball}: {error}") from None
    folder = next(iter((staged / "source").iterdir()), None)
    if folder is None or not (folder / "configure").exists():
        raise Problem(f"{tarball}: is no source tarball of CPython")
    return folder


def _build(store, cells, source, staged, thing, origin, debug):
    kind, label = thing
    place = store.place(kind, label)
    log = store.path("log", f"build-{label}.log")
    options = [*_CONFIGURE, f"--prefix={place}", *(["--with-pydebug"] if debug else [])]
    install = ["make", "install", f"DESTDIR={staged}/installed"]
    if kind == "tsan":
        options += _WITH_THREAD_SANITIZER
        install += _INSTALL_WITH_THREAD_SANITIZER
    nice = ["nice", "-n", "10"]
    try:
        for what, words in (
            ("configure", ["./configure", *options, f"LDFLAGS=-Wl,-rpath,{place}/lib"]),
            ("make", ["make", f"-j{os.cpu_count() or 1}"]),
            ("make install", install),
        ):
            say.progress(f"{label}: {what}")
            run([*nice, *words], what=what, cwd=source, timeout=3600, log=log)
    except Problem as failure:
        raise Problem(f"{label}: {failure}; the whole is in {log}") from None
    tree = staged / "installed" / place.relative_to("/")
    if kind == "tsan":
        shutil.copy(source / _SUPPRESSIONS, tree / "share")
    stamp = _describe(tree, label, origin)
    store.publish(
        tree,
        kind,
        label,
        stamp,
        lambda root: try_builds(root, label, stamp, cells.architecture(host_architecture())),
    )


def _describe(tree, label, origin):
    include = next(tree.glob("include/python3*"))
    version, hexversion = headers.read_version(include)
    makefile = next(tree.glob("lib/python3*/config-*/Makefile"))
    name = include.name
    build = {
        "include": f"include/{name}",
        "defines": headers.read_defines(makefile),
        "executable": f"bin/{name}",
    }
    return {
        "label": label,
        "version": version,
        "hexversion": hexversion,
        "arch": host_architecture(),
        "libc": None,
        "builds": {headers.read_flavour(include / "pyconfig.h"): build},
        "source": origin,
    }
