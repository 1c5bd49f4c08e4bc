# SPDX-License-Identifier: MIT
"""Tools that no CPython build has, and builds for foreign machines need: a Rust compiler with the
standard libraries of all architectures, and a reader of DWARF."""

from concurrent.futures import ThreadPoolExecutor

from . import say
from .apt import Apt
from .process import need, run
from .say import EX_USAGE, Problem
from .starter import host_architecture
from .store import guarded
from .unpack import keep_links_inside, merge_usr, unpack
from .wheel import unpack_wheel

_STANDARD_LIBRARY = "libstd-rust-dev"
_LEFT_OUT = ("./usr/lib/*/gconv", "./usr/share", "./var", "*/rustdoc")
_WORKERS = 4


def fetch(store, cells, names):
    """Fetches the named tools unless they are there; (name, place) of those that are."""
    for name in names:
        if name not in _MAKERS:
            raise Problem(f"no tool is called '{name}'; known: {', '.join(_MAKERS)}", EX_USAGE)
    with store.locked("fetch"):
        for name in names:
            _fetch_one(store, cells, name)
    say.finish()
    return [(name, find(store, name)) for name in names if find(store, name)]


def find(store, name):
    """Where a tool is, or None."""
    return store.place("tools", name) if store.stamp("tools", name) else None


def rust_targets(store):
    """What the Rust compiler in the cache can build for, by Rust's own names."""
    stamp = store.stamp("tools", "rust")
    return set(stamp["targets"]) if stamp else set()


def _fetch_one(store, cells, name):
    wanted = {"wanted": cells.tools[name], "targets": sorted(_rust_names(cells))}
    stamp = store.stamp("tools", name)
    if stamp is not None and {key: stamp.get(key) for key in wanted} == wanted:
        return
    try:
        with guarded(name), store.staging(f"tools-{name}") as staged:
            tree = staged / "tree"
            tree.mkdir()
            check = _MAKERS[name](store, cells, staged, tree)
            store.publish(tree, "tools", name, {"label": name, **wanted}, check)
    except Problem as failure:
        say.problem(f"{name}: {failure}")


def _rust_names(cells):
    return {a.rust: a.name for a in cells.architectures.values() if a.rust}


def _pyelftools(_store, cells, staged, tree):
    tool = cells.tools["pyelftools"]
    unpack_wheel(tool["wheel"], tool["sha256"], staged, tree)


def _rust(store, cells, _staged, tree):
    """The compiler of this machine, and each architecture's standard library beside its own."""
    need("patchelf", "patchelf")
    suite = cells.suite(cells.tools["rust"]["suite"])
    merge_usr(tree)
    native = Apt(store, cells, suite, host_architecture())
    version = _unpack_compiler(native, tree)
    others = [a for a in _rust_names(cells).values() if a != host_architecture()]
    with ThreadPoolExecutor(_WORKERS) as pool:
        files = list(pool.map(lambda arch: _standard_library(store, cells, arch, version), others))
    for file in files:
        unpack(file, tree, exclude=_LEFT_OUT)
    keep_links_inside(tree)
    for arch in (host_architecture(), *others):
        Apt(store, cells, suite, arch).remove()
    return _settle_compiler


def _unpack_compiler(apt, tree):
    """Without the C compiler and linker that the package depends on: the host has its own."""
    say.progress(f"{apt.name}: rustc")
    apt.update()
    packages = apt.closure([_STANDARD_LIBRARY])
    version = next(found for name, found, _ in packages if name == _STANDARD_LIBRARY)
    names = [f"{name}={found}" for name, found, _ in packages] + [f"rustc={version}"]
    files, failure = apt.download(names)
    if len(files) != len(names):
        raise failure
    for file in files.values():
        unpack(file, tree, exclude=_LEFT_OUT)
    return version


def _standard_library(store, cells, arch, version):
    apt = Apt(store, cells, cells.suite(cells.tools["rust"]["suite"]), arch)
    say.progress(f"{apt.name}: {_STANDARD_LIBRARY}")
    apt.update()
    name = f"{_STANDARD_LIBRARY}={version}"
    files, failure = apt.download([name])
    if name not in files:
        raise failure
    return files[name]


def _settle_compiler(place):
    """Tells the compiler its dynamic linker and libraries, and asks for its version."""
    program = place / "usr/bin/rustc"
    linker = run(["patchelf", "--print-interpreter", program]).strip()
    libraries = next((place / "usr/lib").glob("*/librustc_driver-*.so")).parent
    run(
        [
            *("patchelf", "--set-interpreter", f"{place}/usr{linker}"),
            *("--force-rpath", "--set-rpath", libraries, program),
        ]
    )
    return {"version": run([program, "--version"], what="rustc").strip()}


_MAKERS = {"rust": _rust, "pyelftools": _pyelftools}
