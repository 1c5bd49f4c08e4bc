# SPDX-License-Identifier: MIT
"""Interpreters and headers that cannot be measured, for each command that measures."""

from row import Row


def measuring_commands(fixtures):
    root = ["--root", fixtures.root]
    return [
        ("dump", ["dump", *root]),
        ("dump to a file", ["dump", *root, "-o", fixtures.work / "out.abi"]),
        ("record", ["record", *root]),
        ("profile", ["profile", *root, "-o", fixtures.work / "out.h"]),
        ("check", ["check", *root]),
        ("check as JSON", ["check", *root, "--format", "json"]),
    ]


def bad_interpreters(fixtures):
    """What is wrong, the interpreter, exit code, what follows its name or the file at fault."""
    real, empty = fixtures.answers["include"], fixtures.headers("no_headers")
    minor = int(fixtures.answers["hexversion"], 16) >> 16 & 0xFF
    other = dict(version="3.%d.0" % (minor + 1), hexversion="0x03%02x00f0" % (minor + 1))
    flavour = "gil" if fixtures.answers["flavour"] != "gil" else "ft"
    return [
        ("missing", str(fixtures.away / "no-such-python"), 69, "no-such-python: does not start: "),
        ("not in PATH", "no-such-python", 69, "no-such-python: does not start: "),
        ("not executable", fixtures.script("data", "", False), 69, "data: does not start: "),
        ("a directory", str(fixtures.away), 69, "%s: does not start: " % fixtures.away),
        (
            "no Python, silent",
            fixtures.script("silent", ""),
            69,
            "silent: does not answer as a CPython does$",
        ),
        (
            "no Python, failing",
            fixtures.script("failing", "echo one >&2\necho two >&2\nexit 3\n"),
            69,
            "failing: is no working Python: .*3: two$",
        ),
        (
            "no Python, killed",
            fixtures.script("killed", "kill -9 $$\n"),
            69,
            "killed: is no working Python: ",
        ),
        (
            "no Python, talking",
            fixtures.script("talking", "echo hello\n"),
            69,
            "talking: does not answer as a CPython does$",
        ),
        (
            "no CPython",
            fixtures.interpreter("pypy", implementation="pypy"),
            69,
            "pypy: does not answer as a CPython does$",
        ),
        (
            "without headers",
            fixtures.interpreter("headless", include=empty, platinclude=empty),
            69,
            "%s/Python.h:0: no such file: install the headers of " % empty,
        ),
        (
            "with headers of another version",
            fixtures.interpreter("older", **other),
            69,
            "%s/patchlevel.h:0: headers of version .*, but the interpreter is 3\\.%d\\.0"
            % (real, minor + 1),
        ),
        (
            "with headers of another flavour",
            fixtures.interpreter("flavoured", flavour=flavour),
            69,
            "%s/pyconfig.h:0: headers of flavour .*, but the interpreter is %s" % (real, flavour),
        ),
    ]


def interpreter_rows(fixtures):
    for how, executable, code, message in bad_interpreters(fixtures):
        for what, arguments in measuring_commands(fixtures):
            yield Row(
                "%s: an interpreter that is %s" % (what, how),
                arguments + ["--python", executable],
                code,
                "^pyrs-abi: (.*/)?" + message,
            )


def bad_headers(fixtures):
    lost = fixtures.headers(
        "lost", pyconfig__h="", patchlevel__h="", Python__h="#include <gone.h>\n"
    )
    broken = fixtures.headers(
        "broken", pyconfig__h="", patchlevel__h='#define PY_VERSION "3.11.7"\nstruct { x y; };\n'
    )
    return [
        (
            "missing",
            fixtures.away / "no_such",
            [],
            69,
            "'pyconfig.h' file not found in the include directories$",
        ),
        (
            "empty",
            fixtures.away / "no_headers",
            [],
            69,
            "'pyconfig.h' file not found in the include directories$",
        ),
        ("incomplete", lost, [], 65, "patchlevel.h: no PY_VERSION$"),
        ("broken", broken, [], 65, "%s/patchlevel\\.h:2: " % broken),
        (
            "for no target",
            fixtures.answers["include"],
            ["--target", "no-such-machine"],
            65,
            "--target",
        ),
        (
            "with flags that do not end",
            fixtures.answers["include"],
            ["--cflags", "-D'"],
            64,
            "--cflags: ",
        ),
        (
            "with an unknown flag",
            fixtures.answers["include"],
            ["--cflags", "--no-such-flag"],
            65,
            "'--no-such-flag'",
        ),
    ]


def header_rows(fixtures):
    for how, directory, more, code, message in bad_headers(fixtures):
        for what, arguments in measuring_commands(fixtures):
            yield Row(
                "%s: headers that are %s" % (what, how),
                arguments + ["--headers", directory, *more],
                code,
                "^pyrs-abi: .*" + message,
            )


def tool_rows(fixtures):
    for what, arguments in measuring_commands(fixtures):
        yield Row(
            "%s: without the module that reads headers" % what,
            arguments,
            69,
            "^pyrs-abi: cannot load libclang: .*pyrs-abi-clang.so",
            alone=True,
        )


def all_rows(fixtures):
    yield from tool_rows(fixtures)
    yield from interpreter_rows(fixtures)
    yield from header_rows(fixtures)
