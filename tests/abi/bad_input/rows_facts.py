# SPDX-License-Identifier: MIT
"""Fact files of every wrong kind, for each command that reads one."""

from row import Row, replacing

BAD_FACTS = [
    ("missing", lambda good: None, 66, r":0: "),
    ("empty", lambda good: b"", 65, r":0: empty: no facts in this file$"),
    ("only a header", lambda good: b"pyrs-facts 1\n", 65, r":1: empty: no facts in this file$"),
    (
        "truncated in a line",
        lambda good: good[:-5],
        65,
        r":\d+: truncated: the last line does not end$",
    ),
    (
        "truncated between lines",
        lambda good: good[: good[:-1].rindex(b"\n") + 1],
        65,
        r":\d+: truncated: \d+ facts, but 'cell facts' is \d+$",
    ),
    ("CRLF", lambda good: good.replace(b"\n", b"\r\n"), 65, r":1: carriage return: "),
    (
        "binary",
        lambda good: b"\x7fELF\x02\x01\x01\x00" * 64,
        65,
        r":1: byte 0x7f is not text$|:1: truncated: ",
    ),
    (
        "of a future version",
        lambda good: good.replace(b"pyrs-facts 1", b"pyrs-facts 2"),
        65,
        r":1: 'pyrs-facts 2' is a version this tool cannot read$",
    ),
    ("out of order", lambda good: swap_lines(good), 65, r":3: '.*' is out of order or repeated$"),
    ("another kind of file", lambda good: b"int main(void);\n", 65, r":1: not a fact file: "),
]

WRONG_CELLS = [
    (
        "of another cell",
        lambda good: good.replace(b"cell flavour gil\n", b"cell flavour ft\n"),
        65,
        r":1: holds the facts of 3\.13\.5/ft-x86_64-linux-gnu\.abi$",
    ),
    (
        "of no CPython",
        lambda good: b"pyrs-facts 1\ncell facts 2\nconst A 0x1\n",
        65,
        r":1: no 'cell version' line: these are not facts about a CPython$",
    ),
    (
        "of an unknown flavour",
        lambda good: good.replace(b"cell flavour gil\n", b"cell flavour jit\n"),
        65,
        r":1: version or flavour of the cell makes no sense$",
    ),
]


def swap_lines(text):
    lines = text.split(b"\n")
    lines[1], lines[2] = lines[2], lines[1]
    return b"\n".join(lines)


def named_file_rows(fixtures):
    """Commands to which the file is named."""
    bad, good = fixtures.work / "bad.abi", fixtures.good
    commands = [
        ("diff, before", ["diff", "--root", fixtures.root, bad, good]),
        ("diff, after", ["diff", "--root", fixtures.root, good, bad]),
        (
            "diff to a file",
            ["diff", "--root", fixtures.root, good, bad, "-o", fixtures.work / "out"],
        ),
    ]
    for what, arguments in commands:
        for how, make, code, message in BAD_FACTS:
            content = make(good.read_bytes())
            spoil = replacing(bad, content) if content is not None else None
            yield Row(
                "%s: %s" % (what, how), arguments, code, "^pyrs-abi: %s%s" % (bad, message), spoil
            )


def tree_commands(fixtures):
    """Commands that read all of abi/cpython."""
    root = ["--root", fixtures.root]
    return [
        ("emit", ["emit", *root]),
        ("emit --check", ["emit", "--check", *root]),
        ("explain", ["explain", "PyObject.ob_type", *root]),
        ("profile", ["profile", *root]),
        ("check", ["check", *root]),
        ("stability", ["stability", *root]),
    ]


def tree_rows(fixtures):
    cell = fixtures.cell
    for what, arguments in tree_commands(fixtures):
        for how, make, code, message in BAD_FACTS[1:] + WRONG_CELLS:
            spoil = replacing(cell, make(cell.read_bytes()))
            yield Row(
                "%s: %s" % (what, how), arguments, code, "^pyrs-abi: %s%s" % (cell, message), spoil
            )
        elsewhere = [
            argument if argument != fixtures.root else fixtures.away for argument in arguments
        ]
        yield Row(
            "%s: in no tree of pyrs" % what,
            elsewhere,
            66,
            "^pyrs-abi: %s/(abi/cpython|src/abi/interpreter.py):0: " % fixtures.away,
        )


def promise_rows(fixtures):
    released, arguments = fixtures.root / "abi/pyrs-1.abi", ["promise", "--root", fixtures.root]
    pending = fixtures.root / "abi/next/additions.abi"
    exceptions = fixtures.root / "abi/except.abi"
    for how, make, code, message in BAD_FACTS:
        content = make(released.read_bytes())
        yield Row(
            "promise: " + how,
            arguments,
            code,
            "^pyrs-abi: %s%s" % (released, message),
            replacing(released, content),
        )
        if content is not None:
            yield Row(
                "promise, pending: " + how,
                arguments,
                code,
                "^pyrs-abi: %s%s" % (pending, message),
                replacing(pending, content),
            )
    yield Row(
        "promise: exception without a reason",
        arguments,
        65,
        "^pyrs-abi: %s:1: an exception is `kind name reason`" % exceptions,
        replacing(exceptions, b"func pyrs_incref\n"),
    )
    yield Row(
        "promise: exception in CRLF",
        arguments,
        65,
        "^pyrs-abi: %s:1: carriage return: " % exceptions,
        replacing(exceptions, b"# none\r\n"),
    )
    yield Row(
        "promise: binary exceptions",
        arguments,
        65,
        "^pyrs-abi: %s:1: byte 0x00 is not text" % exceptions,
        replacing(exceptions, b"\x00\x01\n"),
    )
    yield Row(
        "promise: no such profile",
        arguments + ["--profile", "cp399-lp64le"],
        69,
        "^pyrs-abi: .*/include/pyrs/layout.h:\\d+: .*cp399-lp64le",
    )


def record_rows(fixtures):
    """A recorded cell is frozen, whatever became of the file."""
    name = "%(version)s/" % fixtures.answers
    for cell in (fixtures.root / "abi/cpython" / name).glob("%(flavour)s-*.abi" % fixtures.answers):
        for how, make, _, _ in BAD_FACTS[1:]:
            yield Row(
                "record over a cell that is " + how,
                ["record", "--root", fixtures.root],
                65,
                "^pyrs-abi: %s:0: recorded already, and different: " % cell,
                replacing(cell, make(cell.read_bytes())),
            )


def all_rows(fixtures):
    for build in (named_file_rows, tree_rows, promise_rows, record_rows):
        yield from build(fixtures)
