# SPDX-License-Identifier: MIT
"""Interpreters of a Debian suite that run where they are unpacked, with no chroot."""

from . import headers, starter
from .fetch_headers import Task, read_build
from .process import need, run
from .say import Problem, problem
from .unpack import keep_links_inside, merge_usr, unpack

# Large, and of no use to an interpreter alone.
_LEFT_OUT = (
    "./usr/lib/*/gconv",
    "./usr/share/info",
    "./usr/share/perl5",
    "./usr/share/common-licenses",
    "./usr/share/icons",
    "./var",
    "*/python.o",
)


def series_to_run(cells, suite, arch):
    """3.X -> whether the debug build is wanted too."""
    return {
        series: arch in rule.debug
        for rule in cells.runs
        if rule.suite == suite and arch in rule.architectures
        for series in rule.versions
    }


def have_interpreter(store, arch, package_version, debug):
    return any(
        stamp["arch"] == arch
        and stamp["source"].get("version") == package_version
        and (not debug or "gil-debug" in stamp["builds"])
        for stamp in store.all("run").values()
    )


def run_task(store, cells, apt, series, version, debug):
    architecture = cells.architecture(apt.arch)
    starter.need_emulator(architecture)
    need("patchelf", "patchelf")
    names = [f"python{series}", f"libpython{series}"]
    names += [f"python{series}-dbg", f"libpython{series}-dbg"] if debug else []
    packages = {f"{name}={found}" for name, found, _ in apt.closure(names)}
    # The headers come without what their package depends on: the host's compiler has its own.
    packages.add(f"libpython{series}-dev={version}")

    def make(files):
        with store.staging(f"run-{apt.suite.name}-{apt.arch}-{series}") as staged:
            tree = staged / "tree"
            tree.mkdir()
            merge_usr(tree)
            for file in files:
                unpack(file, tree, exclude=_LEFT_OUT)
            keep_links_inside(tree)
            builds = _builds(tree, series, architecture, debug)
            _publish(
                store, apt, architecture, tree, builds, {"package": names[0], "version": version}
            )

    return Task(f"{apt.name}: {series} to run", sorted(packages), make)


def _builds(tree, series, architecture, debug):
    builds = {}
    for wanted in (False, True) if debug else (False,):
        build = read_build(tree, series, architecture.multiarch, wanted)
        build["executable"] = f"usr/bin/python{series}{'d' if wanted else ''}"
        builds[build.pop("flavour")] = build
    return builds


def _publish(store, apt, architecture, tree, builds, source):
    version, hexversion = headers.read_version(tree / builds["gil"]["include"])
    label = f"{version}-{apt.arch}"
    place = store.place("run", label)
    for build in builds.values():
        _settle(tree, place, build["executable"], architecture)
    stamp = {
        "label": label,
        "version": version,
        "hexversion": hexversion,
        "arch": apt.arch,
        "libc": f"{apt.suite.name}-{apt.arch}",
        "builds": builds,
        "source": {"suite": apt.suite.name, **source},
    }
    store.publish(
        tree, "run", label, stamp, lambda root: try_builds(root, label, stamp, architecture)
    )


def _settle(tree, place, executable, architecture):
    """Tells an interpreter its new place: dynamic linker, libraries, and sysconfig's LIBDIR."""
    library = f"usr/lib/{architecture.multiarch}"
    for data in tree.glob("usr/lib/python3*/_sysconfigdata_*.py"):
        text = data.read_text(encoding="utf-8")
        data.write_text(
            headers.with_variable(text, "LIBDIR", str(place / library)), encoding="utf-8"
        )
    if not starter.is_native(architecture):
        return
    program = tree / executable
    linker = run(["patchelf", "--print-interpreter", program]).strip()
    run(
        [
            "patchelf",
            "--set-interpreter",
            f"{place}/usr{linker}",
            "--force-rpath",
            "--set-rpath",
            place / library,
            program,
        ]
    )


def try_builds(root, label, stamp, architecture):
    """Starts each interpreter in its final place; what it says must be what its files say."""
    for flavour, build in stamp["builds"].items():
        words = starter.command(architecture, root, root / build["executable"])
        try:
            starter.prove(words)
            answers = starter.ask(words)
        except Problem as crash:
            raise Problem(f"{label}: {root / build['executable']} {crash}") from None
        _compare(label, stamp, flavour, build, answers)


def _compare(label, stamp, flavour, build, answers):
    expected = {
        "version": stamp["version"],
        "flavour": flavour,
        "defines": " ".join(build["defines"]),
    }
    for key, value in expected.items():
        if answers.get(key) != value:
            problem(
                f"{label}: its files say {key} '{value}', the interpreter says '{answers.get(key)}'"
            )
