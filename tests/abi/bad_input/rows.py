# SPDX-License-Identifier: MIT
"""The table of bad input: one row for each case, built from short lists."""
import re


class Row:
    """A command that must fail. `prepare` and `restore` spoil the tree and mend it again."""

    def __init__(self, what, arguments, code, message, spoil=None, prints=False, stdout=None):
        self.what, self.code, self.prints, self.stdout = what, code, prints, stdout
        self.arguments = [str(argument) for argument in arguments]
        self.message = re.compile(message)
        self.spoil = spoil

    def prepare(self):
        self.undo = self.spoil() if self.spoil else lambda: None

    def restore(self):
        self.undo()


def replacing(path, content):
    """Puts other bytes into a file (None: takes the file away) until it is undone."""

    def spoil():
        original = path.read_bytes() if path.exists() else None
        put(path, content)
        return lambda: put(path, original)

    return spoil


def put(path, content):
    if content is None:
        path.unlink()
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


# ---- fact files: what is wrong, how to make it wrong, exit code, what follows the file's name ----

BAD_FACTS = [
    ("missing", lambda good: None, 66, r":0: "),
    ("empty", lambda good: b"", 65, r":0: empty: no facts in this file$"),
    ("only a header", lambda good: b"pyrs-facts 1\n", 65, r":1: empty: no facts in this file$"),
    ("truncated in a line", lambda good: good[:-5], 65, r":\d+: truncated: the last line does not end$"),
    ("truncated between lines", lambda good: good[:good[:-1].rindex(b"\n") + 1], 65,
     r":\d+: truncated: \d+ facts, but 'cell facts' is \d+$"),
    ("CRLF", lambda good: good.replace(b"\n", b"\r\n"), 65, r":1: carriage return: "),
    ("binary", lambda good: b"\x7fELF\x02\x01\x01\x00" * 64, 65, r":1: byte 0x7f is not text$|:1: truncated: "),
    ("of a future version", lambda good: good.replace(b"pyrs-facts 1", b"pyrs-facts 2"), 65,
     r":1: 'pyrs-facts 2' is a version this tool cannot read$"),
    ("out of order", lambda good: swap_lines(good), 65, r":3: '.*' is out of order or repeated$"),
    ("another kind of file", lambda good: b"int main(void);\n", 65, r":1: not a fact file: "),
]

WRONG_CELLS = [
    ("of another cell", lambda good: good.replace(b"cell flavour gil\n", b"cell flavour ft\n"), 65,
     r":1: holds the facts of 3\.13\.5/ft-x86_64-linux-gnu\.abi$"),
    ("of no CPython", lambda good: b"pyrs-facts 1\ncell facts 2\nconst A 0x1\n", 65,
     r":1: no 'cell version' line: these are not facts about a CPython$"),
    ("of an unknown flavour", lambda good: good.replace(b"cell flavour gil\n", b"cell flavour jit\n"), 65,
     r":1: version or flavour of the cell makes no sense$"),
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
        ("diff to a file", ["diff", "--root", fixtures.root, good, bad, "-o", fixtures.work / "out"]),
    ]
    for what, arguments in commands:
        for how, make, code, message in BAD_FACTS:
            content = make(good.read_bytes())
            spoil = replacing(bad, content) if content is not None else None
            yield Row("%s: %s" % (what, how), arguments, code, "^pyrs-abi: %s%s" % (bad, message), spoil)


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
            yield Row("%s: %s" % (what, how), arguments, code, "^pyrs-abi: %s%s" % (cell, message), spoil)
        elsewhere = [argument if argument != fixtures.root else fixtures.away for argument in arguments]
        yield Row("%s: in no tree of pyrs" % what, elsewhere, 66,
                  "^pyrs-abi: %s/(abi/cpython|src/abi/interpreter.py):0: " % fixtures.away)


def promise_rows(fixtures):
    released, arguments = fixtures.root / "abi/pyrs-1.abi", ["promise", "--root", fixtures.root]
    pending = fixtures.root / "abi/next/additions.abi"
    exceptions = fixtures.root / "abi/except.abi"
    for how, make, code, message in BAD_FACTS:
        content = make(released.read_bytes())
        yield Row("promise: " + how, arguments, code, "^pyrs-abi: %s%s" % (released, message),
                  replacing(released, content))
        if content is not None:
            yield Row("promise, pending: " + how, arguments, code, "^pyrs-abi: %s%s" % (pending, message),
                      replacing(pending, content))
    yield Row("promise: exception without a reason", arguments, 65,
              "^pyrs-abi: %s:1: an exception is `kind name reason`" % exceptions,
              replacing(exceptions, b"func pyrs_incref\n"))
    yield Row("promise: exception in CRLF", arguments, 65, "^pyrs-abi: %s:1: carriage return: " % exceptions,
              replacing(exceptions, b"# none\r\n"))
    yield Row("promise: binary exceptions", arguments, 65, "^pyrs-abi: %s:1: byte 0x00 is not text" % exceptions,
              replacing(exceptions, b"\x00\x01\n"))
    yield Row("promise: no such profile", arguments + ["--profile", "cp399-lp64le"], 69,
              "^pyrs-abi: .*/include/pyrs/layout.h:\\d+: .*cp399-lp64le")


# ---- interpreters and headers ----

def measuring_commands(fixtures):
    root = ["--root", fixtures.root]
    return [("dump", ["dump", *root]),
            ("dump to a file", ["dump", *root, "-o", fixtures.work / "out.abi"]),
            ("record", ["record", *root]),
            ("profile", ["profile", *root, "-o", fixtures.work / "out.h"]),
            ("check", ["check", *root]),
            ("check as JSON", ["check", *root, "--format", "json"])]


def bad_interpreters(fixtures):
    """What is wrong, the interpreter, exit code, what follows its name or the file at fault."""
    real, empty = fixtures.answers["include"], fixtures.headers("no_headers")
    minor = int(fixtures.answers["hexversion"], 16) >> 16 & 0xff
    other = dict(version="3.%d.0" % (minor + 1), hexversion="0x03%02x00f0" % (minor + 1))
    flavour = "gil" if fixtures.answers["flavour"] != "gil" else "ft"
    return [
        ("missing", str(fixtures.away / "no-such-python"), 69, "no-such-python: does not start: "),
        ("not in PATH", "no-such-python", 69, "no-such-python: does not start: "),
        ("not executable", fixtures.script("data", "", False), 69, "data: does not start: "),
        ("a directory", str(fixtures.away), 69, "%s: does not start: " % fixtures.away),
        ("no Python, silent", fixtures.script("silent", ""), 69, "silent: does not answer as a CPython does$"),
        ("no Python, failing", fixtures.script("failing", "echo one >&2\necho two >&2\nexit 3\n"), 69,
         "failing: is no working Python: .*3: two$"),
        ("no Python, killed", fixtures.script("killed", "kill -9 $$\n"), 69, "killed: is no working Python: "),
        ("no Python, talking", fixtures.script("talking", "echo hello\n"), 69,
         "talking: does not answer as a CPython does$"),
        ("no CPython", fixtures.interpreter("pypy", implementation="pypy"), 69,
         "pypy: does not answer as a CPython does$"),
        ("without headers", fixtures.interpreter("headless", include=empty, platinclude=empty), 69,
         "%s/Python.h:0: no such file: install the headers of " % empty),
        ("with headers of another version", fixtures.interpreter("older", **other), 69,
         "%s/patchlevel.h:0: headers of version .*, but the interpreter is 3\\.%d\\.0" % (real, minor + 1)),
        ("with headers of another flavour", fixtures.interpreter("flavoured", flavour=flavour), 69,
         "%s/pyconfig.h:0: headers of flavour .*, but the interpreter is %s" % (real, flavour)),
    ]


def interpreter_rows(fixtures):
    for how, executable, code, message in bad_interpreters(fixtures):
        for what, arguments in measuring_commands(fixtures):
            yield Row("%s: an interpreter that is %s" % (what, how), arguments + ["--python", executable],
                      code, "^pyrs-abi: (.*/)?" + message)


def bad_headers(fixtures):
    lost = fixtures.headers("lost", pyconfig__h="", patchlevel__h="", Python__h="#include <gone.h>\n")
    broken = fixtures.headers("broken", pyconfig__h="", patchlevel__h='#define PY_VERSION "3.11.7"\nstruct { x y; };\n')
    return [
        ("missing", fixtures.away / "no_such", [], 69, "'pyconfig.h' file not found in the include directories$"),
        ("empty", fixtures.away / "no_headers", [], 69, "'pyconfig.h' file not found in the include directories$"),
        ("incomplete", lost, [], 65, "patchlevel.h: no PY_VERSION$"),
        ("broken", broken, [], 65, "%s/patchlevel\\.h:2: " % broken),
        ("for no target", fixtures.answers["include"], ["--target", "no-such-machine"], 65, "--target"),
        ("with flags that do not end", fixtures.answers["include"], ["--cflags", "-D'"], 64, "--cflags: "),
        ("with an unknown flag", fixtures.answers["include"], ["--cflags", "--no-such-flag"], 65,
         "'--no-such-flag'"),
    ]


def header_rows(fixtures):
    for how, directory, more, code, message in bad_headers(fixtures):
        for what, arguments in measuring_commands(fixtures):
            yield Row("%s: headers that are %s" % (what, how), arguments + ["--headers", directory, *more],
                      code, "^pyrs-abi: .*" + message)


def record_rows(fixtures):
    """A recorded cell is frozen, whatever became of the file."""
    name = "%(version)s/" % fixtures.answers
    for cell in (fixtures.root / "abi/cpython" / name).glob("%(flavour)s-*.abi" % fixtures.answers):
        for how, make, _, _ in BAD_FACTS[1:]:
            yield Row("record over a cell that is " + how, ["record", "--root", fixtures.root], 65,
                      "^pyrs-abi: %s:0: recorded already, and different: " % cell,
                      replacing(cell, make(cell.read_bytes())))


# ---- usage and output ----

COMMANDS = ["check", "dump", "diff", "record", "explain", "profile", "promise", "stability", "emit"]
POSITIONAL = {"diff": ["a.abi", "b.abi"], "explain": ["PyObject"]}
WITH_FORMAT = ["check", "diff"]
MEASURING = ["check", "dump", "record", "profile"]
WITH_OUTPUT = {"dump": [], "diff": ["good.abi", "good.abi"], "explain": ["PyObject"], "profile": [], "stability": []}


def usage_rows(fixtures):
    yield Row("no such command", ["frobnicate"], 64, "^pyrs-abi: 'frobnicate' is no command ")
    for command in COMMANDS:
        arguments = [command, *POSITIONAL.get(command, [])]
        yield Row(command + ": unknown option", arguments + ["--frobnicate"], 64,
                  "^pyrs-abi: %s: .*--frobnicate" % command)
        yield Row(command + ": one argument too many", arguments + ["surplus"], 64, "^pyrs-abi: %s: take" % command)
        yield Row(command + ": option without its value", arguments + ["--root"], 64, "^pyrs-abi: %s: .*--root" % command)
    for command in POSITIONAL:
        yield Row(command + ": one argument too few", [command, *POSITIONAL[command][1:]], 64,
                  "^pyrs-abi: %s: take" % command)
    for command in WITH_FORMAT:
        arguments = [command, *POSITIONAL.get(command, []), "--format", "xml"]
        yield Row(command + ": unknown format", arguments, 64, "^pyrs-abi: --format: 'xml' is none of ")
    for command in MEASURING:
        for flags in (["--python", "python3", "--headers", "."], ["--target", "x86_64-linux-gnu"], ["--cflags", "-DA"]):
            yield Row("%s: %s" % (command, " ".join(flags)), [command, *flags], 64, "^pyrs-abi: %s: --" % command)
    yield Row("check: --build-dir without an interpreter", ["check", "--headers", ".", "--build-dir", "b"], 64,
              "^pyrs-abi: check: --build-dir ")
    yield Row("explain: no such item", ["explain", "NoSuchThing", "--root", fixtures.root], 66,
              "^pyrs-abi: NoSuchThing: no recorded cell has such an item")


def output_rows(fixtures):
    """Output that cannot be written: below a file, in place of a directory, on a full device."""
    for command, arguments in WITH_OUTPUT.items():
        whole = [command, *arguments, "--root", fixtures.root]
        for how, path in (("below a file", fixtures.good / "out"), ("in place of a directory", fixtures.work)):
            yield Row("%s: output %s" % (command, how), whole + ["-o", path], 73,
                      "^pyrs-abi: %s:0: cannot be written" % path)
        yield Row(command + ": full device", whole, 73, "^pyrs-abi: .*cannot", stdout="/dev/full")
    yield Row("emit: full device", ["emit", "--check", "--root", fixtures.root], 73, "^pyrs-abi: .*cannot",
              stdout="/dev/full")
    yield Row("--help: full device", ["--help"], 73, "^pyrs-abi: .*cannot", stdout="/dev/full")


def all_rows(fixtures):
    for build in (named_file_rows, tree_rows, promise_rows, interpreter_rows, header_rows, record_rows,
                  usage_rows, output_rows):
        yield from build(fixtures)
