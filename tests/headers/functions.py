# SPDX-License-Identifier: MIT
"""docs/functions.md: each public function, version by version: functions.py [--check].

The preprocessor decides the guards of include/pyrs and src/lib for one layout header of each version
and flavour. What is left of a function - its body, the macros in it, the helpers it has to itself - is
its form there; equal texts are one form. tests/roundtrip/claims.py holds the table against what was
called in an interpreter.
"""
import pathlib
import re
import subprocess
import sys

import declarations

ROOT = declarations.ROOT
TABLE = ROOT / "docs/functions.md"
LIBRARY = ROOT / "src/lib"
# Only includes CPython's own headers; it is compiled by nobody but the gate.
NOT_OURS = {"layout_verify.c"}
UNSUPPORTED, NOTHING = "-", "0"

# Column -> the end of a layout header's name. Free-threaded builds begin with 3.13.
COLUMNS = {
    f"3.{minor}{flavour}": f"cp3{minor}{flavour}-lp64le.h"
    for minor in range(11, 16)
    for flavour in ("", "d", "t", "td")
    if minor >= 13 or "t" not in flavour
}

COMMENT_OR_STRING = re.compile(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"', re.S)
MARKER = re.compile(r'^# \d+ "([^"]*)"')
CALL = re.compile(r"\b(_?Py\w+|pyrs_(?!_)\w+)\s*\(")
WORD = re.compile(r"\b[A-Za-z_]\w*\b")


def preprocessed(layout):
    """(file, text) for each run of lines of ours, with the guards decided and no macro expanded."""
    files = [*declarations.public_headers(), *sorted(LIBRARY.glob("*.c"))]
    text = "".join(f'#include "{file}"\n' for file in files if file.name not in NOT_OURS)
    command = [
        *("gcc", "-E", "-fdirectives-only", "-x", "c", "-", "-I", ROOT / "include"),
        *("-DPYRS_UNSTABLE", "-DPYRS_STATIC", f"-DPYRS_LAYOUT_HEADER=<pyrs/layout/{layout}>"),
    ]
    output = subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout
    file, lines = "", []
    for line in output.split("\n"):
        marker = MARKER.match(line)
        if marker:
            yield file, "\n".join(lines)
            file, lines = marker.group(1), []
        else:
            lines.append(line)
    yield file, "\n".join(lines)


def without_comments(text):
    return COMMENT_OR_STRING.sub(lambda hit: '""' if hit[0].startswith('"') else " ", text)


def is_ours(file):
    return str(file).startswith((str(declarations.INCLUDE), str(LIBRARY))) and "/layout/" not in file


class Source:
    """The functions and macros that one layout header leaves: name -> text."""

    def __init__(self, layout):
        # (file, text) of public functions, of helpers that files share, and of macros; a helper of one
        # file may be called like that of another.
        self.public, self.shared, self.macros, self.helpers = {}, {}, {}, {}
        parts = {}
        for file, text in preprocessed(layout):
            if is_ours(file):
                parts[file] = parts.get(file, "") + "\n" + text
        for file, text in parts.items():
            self._read(file, without_comments(text))

    def _read(self, file, text):
        for name, body in re.findall(r"^#define (\w+)((?:.*\\\n)*.*)", text, re.M):
            self.macros[name] = file, body
        # clang-format puts the braces of a function, and no others, into column 0.
        for head, body in re.findall(r"^((?:\w[^\n;{}]*\n(?: +[^\n;{}]*\n)*))\{\n(.*?)^\}", text, re.M | re.S):
            head = re.sub(r"__attribute__\(\(.*?\)\)", "", head)
            name = re.search(r"(\w+)\(", head).group(1)
            if name.startswith("pyrs__"):
                self.shared[name] = file, body
            elif name.startswith("pyrs_"):
                self.public[name] = file, body
            else:
                self.helpers[file, name] = file, body

    def form(self, name):
        """Whatever belongs to the function alone, sorted: (name, text)."""
        file, body = self.public[name]
        found, unread = {name: body}, [(file, body)]
        while unread:
            file, text = unread.pop()
            for word in WORD.findall(text):
                helper = self._helper(file, word)
                if helper is not None and word not in found:
                    found[word] = helper[1]
                    unread.append(helper)
        return tuple((word, " ".join(found[word].split())) for word in sorted(found))

    def _helper(self, file, word):
        """(file, text) of what a word in that file stands for; None where it is not ours alone."""
        return self.helpers.get((file, word)) or self.shared.get(word) or self.macros.get(word)


def shown(form, name):
    """How a form is told in a cell: None where it needs a letter."""
    body = re.sub(r"\(void\)\w+;", "", dict(form)[name]).strip()
    return {"": NOTHING, "return PYRS_ERR_UNSUPPORTED;": UNSUPPORTED}.get(body)


def calls(form, name):
    found = {call for _, text in form for call in CALL.findall(text)}
    return sorted(found - {name}, key=str.lower)


class Row:
    """One function: the cell of each column, and what each of its forms calls."""

    def __init__(self, declaration, sources):
        self.name = declaration.name
        self.kind = "inline" if declaration.text.startswith("PYRS_INLINE") else "library"
        self.header = declaration.file.removeprefix("include/pyrs/")
        self.cells, self.calls, letters = [], {}, {}
        for column, source in sources.items():
            if self.name not in source.public:
                raise SystemExit(f"functions.py: {self.name} has no definition in {column}")
            form = source.form(self.name)
            cell = shown(form, self.name) or letters.setdefault(form, "abcdefghijklmnop"[len(letters)])
            self.cells.append(cell)
            self.calls[cell] = calls(form, self.name)


INTRODUCTION = """\
<!-- Generated by tests/headers/functions.py from include/pyrs and src/lib. DO NOT EDIT. -->
# The functions, version by version

All {count} public functions are declared in every version and flavour; the guards in their bodies decide
what they do there. Each column is a minor of CPython and the letters of its ABI: `d` a debug build, `t` a
free-threaded one. Where two columns of a row have the same letter, the preprocessor leaves the same text:
the function's body, the macros in it and the helpers it has to itself. `{unsupported}` returns
`PYRS_ERR_UNSUPPORTED`, `{nothing}` has nothing to do. The columns are those of 64-bit builds. Headers under
`unstable/` need `PYRS_UNSTABLE`. `inline` functions have their body in the header, and one in Rust.

The gate calls each of them in the interpreter that it is given, from C and from Rust, and holds that
interpreter's column against what was called.
"""


def table():
    sources = {column: Source(layout) for column, layout in COLUMNS.items()}
    rows = [
        Row(declaration, sources)
        for declaration in declarations.all_declarations()
        if declaration.kind == "function"
    ]
    rows.sort(key=lambda row: row.name)
    count, words = len(rows), {"unsupported": UNSUPPORTED, "nothing": NOTHING}
    yield INTRODUCTION.format(count=count, **words)
    yield "| function | header | kind | " + " | ".join(COLUMNS) + " |"
    yield "|---" * 3 + "|:-:" * len(COLUMNS) + "|"
    for row in rows:
        yield f"| `{row.name}` | `{row.header}` | {row.kind} | " + " | ".join(row.cells) + " |"
    yield "\n## What each form calls\n"
    yield "Functions of CPython, and of pyrs; what the latter call is in their own lines.\n"
    yield "| function | form | calls |"
    yield "|---|:-:|---|"
    for row in rows:
        for form, called in row.calls.items():
            yield f"| `{row.name}` | {form} | " + (", ".join(f"`{name}`" for name in called) or "nothing") + " |"


def main(arguments):
    text = "\n".join(table()) + "\n"
    if arguments == ["--check"]:
        return 0 if TABLE.read_text() == text else f"{TABLE} is stale: make regen"
    TABLE.write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
