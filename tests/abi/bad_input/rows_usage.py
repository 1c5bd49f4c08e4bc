# SPDX-License-Identifier: MIT
"""Wrong usage of each command, and output that cannot be written."""

from row import Row

COMMANDS = [
    "check", "dump", "diff", "record", "recheck", "explain", "profile", "promise", "stability", "emit",
]
POSITIONAL = {"diff": ["a.abi", "b.abi"], "explain": ["PyObject"]}
WITH_FORMAT = ["check", "diff"]
MEASURING = ["check", "dump", "record", "profile"]
WITH_OUTPUT = {
    "dump": [],
    "diff": ["good.abi", "good.abi"],
    "explain": ["PyObject"],
    "profile": [],
    "stability": [],
}


def usage_rows(fixtures):
    yield Row("no such command", ["frobnicate"], 64, "^pyrs-abi: 'frobnicate' is no command ")
    for command in COMMANDS:
        arguments = [command, *POSITIONAL.get(command, [])]
        yield Row(
            command + ": unknown option",
            arguments + ["--frobnicate"],
            64,
            "^pyrs-abi: %s: .*--frobnicate" % command,
        )
        yield Row(
            command + ": one argument too many",
            arguments + ["surplus"],
            64,
            "^pyrs-abi: %s: take" % command,
        )
        yield Row(
            command + ": option without its value",
            arguments + ["--root"],
            64,
            "^pyrs-abi: %s: .*--root" % command,
        )
    for command in POSITIONAL:
        yield Row(
            command + ": one argument too few",
            [command, *POSITIONAL[command][1:]],
            64,
            "^pyrs-abi: %s: take" % command,
        )
    for command in WITH_FORMAT:
        arguments = [command, *POSITIONAL.get(command, []), "--format", "xml"]
        yield Row(
            command + ": unknown format", arguments, 64, "^pyrs-abi: --format: 'xml' is none of "
        )
    for command in MEASURING:
        for flags in (
            ["--python", "python3", "--headers", "."],
            ["--target", "x86_64-linux-gnu"],
            ["--cflags", "-DA"],
        ):
            yield Row(
                "%s: %s" % (command, " ".join(flags)),
                [command, *flags],
                64,
                "^pyrs-abi: %s: --" % command,
            )
    yield Row(
        "check: --build-dir without an interpreter",
        ["check", "--headers", ".", "--build-dir", "b"],
        64,
        "^pyrs-abi: check: --build-dir ",
    )
    yield Row(
        "explain: no such item",
        ["explain", "NoSuchThing", "--root", fixtures.root],
        66,
        "^pyrs-abi: NoSuchThing: no recorded cell has such an item",
    )


def output_rows(fixtures):
    """Output that cannot be written: below a file, in place of a directory, on a full device."""
    for command, arguments in WITH_OUTPUT.items():
        whole = [command, *arguments, "--root", fixtures.root]
        for how, path in (
            ("below a file", fixtures.good / "out"),
            ("in place of a directory", fixtures.work),
        ):
            yield Row(
                "%s: output %s" % (command, how),
                whole + ["-o", path],
                73,
                "^pyrs-abi: %s:0: cannot be written" % path,
            )
        yield Row(command + ": full device", whole, 73, "^pyrs-abi: .*cannot", stdout="/dev/full")
    yield Row(
        "emit: full device",
        ["emit", "--check", "--root", fixtures.root],
        73,
        "^pyrs-abi: .*cannot",
        stdout="/dev/full",
    )
    yield Row("--help: full device", ["--help"], 73, "^pyrs-abi: .*cannot", stdout="/dev/full")


def all_rows(fixtures):
    yield from usage_rows(fixtures)
    yield from output_rows(fixtures)
