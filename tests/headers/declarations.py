# SPDX-License-Identifier: MIT
"""What the public headers declare, and the comment in front of each declaration.

The headers are laid out by clang-format, so that lines can be trusted: a declaration begins in
column 0, and what documents it ends on the line before. clang's own parse says whether one was
overlooked (declared_by_clang).
"""
import collections
import json
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
INCLUDE = ROOT / "include/pyrs"

# `text` is the declaration up to its body or its end; `comment` is "" where there is none.
Declaration = collections.namedtuple("Declaration", "kind name file line text comment")

FUNCTION = re.compile(r"^PYRS_(?:API|INLINE)\b")
STARTS = [
    ("function", FUNCTION),
    ("struct", re.compile(r"^struct (?P<name>\w+) \{")),
    ("enum", re.compile(r"^enum (?P<name>\w+) \{")),
    ("typedef", re.compile(r"^typedef\b.*?(?:\(\*(?P<pointer>\w+)\).*|(?P<name>\w+));?$")),
    ("macro", re.compile(r"^#define (?P<name>\w+)(?P<arguments>\([^)]*\))?")),
]


def public_headers():
    return [header for header in sorted(INCLUDE.rglob("*.h")) if "layout" not in header.parts[-3:-1]]


def whole_text(lines, index):
    """The declaration that begins at `index`, without its body, as one line."""
    text = []
    for line in lines[index:]:
        text.append(line.strip())
        if re.search(r"[;{]$", line) or not (
            line.endswith(("\\", ",", "(")) or not line.startswith("#")
        ):
            break
    return " ".join(text)


def comment_before(lines, index):
    """The comment that ends on the line before `index`."""
    if index == 0 or not lines[index - 1].rstrip().endswith("*/"):
        return ""
    first = index - 1
    while not lines[first].lstrip().startswith("/*"):
        first -= 1
    return "\n".join(lines[first:index])


def paragraph_start(lines, index):
    """Where the run of lines without a blank one begins that holds `index`, after its comment."""
    first = index
    while first > 0 and lines[first - 1].strip() and not lines[first - 1].rstrip().endswith("*/"):
        first -= 1
    return first


def name_of(kind, match, text):
    if kind == "function":
        return re.search(r"(\w+)\(", re.sub(r"^PYRS_\w+", "", text)).group(1)
    return match.group("name") or match.group("pointer")


def parse(text, file):
    """The declarations of one header, in their order; the include guard is none of them."""
    lines = text.split("\n")
    guard = next((line.split()[1] for line in lines if line.startswith("#ifndef")), None)
    for index, line in enumerate(lines):
        for kind, pattern in STARTS:
            match = pattern.match(line)
            if not match:
                continue
            text = whole_text(lines, index)
            name = name_of(kind, match, text)
            # A function stands alone. The rest may share the comment of its paragraph.
            start = index if kind == "function" else paragraph_start(lines, index)
            if name != guard:
                yield Declaration(kind, name, file, index + 1, text, comment_before(lines, start))
            break


def all_declarations():
    return [
        declaration
        for header in public_headers()
        for declaration in parse(header.read_text(), str(header.relative_to(ROOT)))
    ]


def declared_functions():
    return sorted(
        {declaration.name for declaration in all_declarations() if declaration.kind == "function"}
    )


def declared_by_clang(layout):
    """(kind, name) of all that clang finds in the public headers, read for one layout header."""
    text = "#define PYRS_UNSTABLE 1\n" + "".join(
        "#include <%s>\n" % header.relative_to(ROOT / "include") for header in public_headers()
    )
    command = [
        "clang-14",
        "-x",
        "c",
        "-std=c11",
        "-fsyntax-only",
        "-Xclang",
        "-ast-dump=json",
        "-I",
        str(ROOT / "include"),
        "-DPYRS_LAYOUT_HEADER=" + layout,
        "-",
    ]
    tree = json.loads(subprocess.check_output(command, input=text, universal_newlines=True))
    kinds = {
        "FunctionDecl": "function",
        "RecordDecl": "struct",
        "EnumDecl": "enum",
        "TypedefDecl": "typedef",
    }
    file = ""
    for node in tree["inner"]:
        # clang mentions a file only where it differs from the one before.
        place = node.get("loc", {})
        place = place.get("expansionLoc", place)
        file = place.get("file", file)
        ours = file.startswith(str(INCLUDE)) and "/layout/" not in file
        defined = node["kind"] != "RecordDecl" or node.get("completeDefinition")
        if (
            ours
            and defined
            and node["kind"] in kinds
            and "name" in node
            and not node.get("isImplicit")
        ):
            yield kinds[node["kind"]], node["name"]
