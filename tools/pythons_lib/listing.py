# SPDX-License-Identifier: MIT
"""Prints what is there, for people, for programs and for the documentation."""

import datetime
import json
import shlex
from dataclasses import asdict

from . import header_cells


def table(rows, heading):
    """Columns as wide as their widest cell; the last one is left ragged."""
    widths = [max(len(row[i]) for row in (heading, *rows)) for i in range(len(heading))]
    for row in (heading, *rows):
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip()


def megabytes(size):
    return f"{size / 1e6:.0f} MB" if size else "-"


def flavours_of(cells, build):
    """The flavours that a header tree gives: its own, and those derived from it."""
    minor = int(build.version.split(".")[1])
    if build.kind != "headers":
        return build.flavour
    return " ".join(f.name for f in cells.flavours.values() if minor >= f.since)


def _runs(build):
    if build.executable is None:
        return "headers only"
    return "runs" if len(build.command) == 1 else "runs, emulated"


def print_builds(cells, builds):
    rows = [
        (
            b.label,
            _runs(b),
            b.arch,
            flavours_of(cells, b),
            " ".join(b.defines) or "-",
            megabytes(b.bytes),
            b.source,
            b.path,
        )
        for b in builds
    ]
    for line in table(
        rows, ("LABEL", "", "ARCH", "FLAVOURS", "BUILD FLAGS", "SIZE", "FROM", "PATH")
    ):
        print(line)


def print_json(value):
    print(json.dumps(value, indent=1))


def print_cells(found):
    """One line of arguments per cell, quoted for a shell: `xargs -L 1 pyrs-abi dump` takes them."""
    for cell in found:
        print(shlex.join(cell.arguments))


def cells_as_json(found):
    return [asdict(cell) for cell in found]


def summary(store, cells, builds):
    """What the documentation's table is made of: version by version, what there is for whom."""
    found = header_cells.header_cells(store, cells, builds)
    for version in dict.fromkeys(cell.version for cell in found):
        of_version = [cell for cell in found if cell.version == version]
        yield (
            version,
            " ".join(sorted({cell.arch for cell in of_version})),
            " ".join(sorted({cell.flavour for cell in of_version})),
            str(len(of_version)),
            _runs_for([b for b in builds if b.kind == "run" and b.version == version]) or "-",
            ", ".join(dict.fromkeys(cell.source.split()[0] for cell in of_version)),
        )


def _runs_for(run):
    """`amd64 (gil, gil-debug), arm64`: a plain architecture stands for the release build."""
    flavours = {}
    for build in run:
        flavours.setdefault(build.arch, []).append(build.flavour)
    return ", ".join(
        arch if names == ["gil"] else f"{arch} ({', '.join(sorted(names))})"
        for arch, names in sorted(flavours.items())
    )


def print_markdown(store, cells, builds):
    rows = list(summary(store, cells, builds))
    total = sum(int(row[3]) for row in rows)
    run = sum(1 for build in builds if build.kind == "run")
    print(f"{total} header cells and {run} interpreters on {datetime.date.today()}:\n")
    print(
        "| version | headers for | flavours | cells | runs on | from |\n|---|---|---|---|---|---|"
    )
    for row in rows:
        print("| " + " | ".join(row) + " |")
