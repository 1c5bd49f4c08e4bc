# SPDX-License-Identifier: MIT
"""The table at the end, for a terminal and as Markdown."""

from . import result

_STAGES = ("C", "Rust", "operations", "sanitised", "lives", "forks", "pile", "rounds")
_HEADING = ("cell", "profile", *_STAGES, "seconds", "verdict")
_WITNESS = ("witness", "compared with", "cells", "items", "seconds", "verdict")


def cell_line(row):
    return (
        row.name,
        row.about or "-",
        *(f"{row.counts[stage]:,}" if stage in row.counts else "-" for stage in _STAGES),
        f"{row.seconds:.1f}",
        verdict(row),
    )


def witness_line(row):
    return (
        row.name,
        row.about,
        f"{row.counts.get('cells', 0):,}",
        f"{row.counts.get('items', 0):,}",
        f"{row.seconds:.1f}",
        verdict(row),
    )


def verdict(row):
    notes = []
    if row.verdict == result.SKIPPED and row.required:
        notes.append("required")
    if row.new and row.verdict != result.NEW:
        notes.append("nobody recorded this release")
    told = row.verdict + (f" ({', '.join(notes)})" if notes else "")
    return f"{told}: {row.reason}" if row.reason else told


def told_again(row):
    """A row that makes the run fail, apart from the table."""
    return f"{row.name}: {verdict(row)}"


def _tables(cells, witnesses):
    """The tables that have a row: (heading, lines)."""
    if cells:
        yield _HEADING, [cell_line(row) for row in cells]
    if witnesses:
        yield _WITNESS, [witness_line(row) for row in witnesses]


def as_text(cells, witnesses):
    for heading, lines in _tables(cells, witnesses):
        yield from _aligned([heading, *lines])
        yield ""


def _aligned(rows):
    # The last column is as long as it likes; numbers stand to the right.
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]) - 1)]
    for row in rows:
        cells = [
            cell.ljust(width) if i < 2 else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(row, widths))
        ]
        yield "  ".join((*cells, row[-1])).rstrip()


def as_markdown(cells, witnesses):
    for heading, lines in _tables(cells, witnesses):
        yield "| " + " | ".join(heading) + " |"
        yield "|---|---" + "|---:" * (len(heading) - 3) + "|---|"
        for line in lines:
            yield "| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |"
        yield ""


def summary(rows, strict):
    verdicts = [row.verdict for row in rows]
    owed = sum(result.is_red(row, strict) and row.verdict == result.SKIPPED for row in rows)
    new = sum(row.new for row in rows)
    counted = (result.OK, result.FAILED, result.SKIPPED)
    told = ", ".join(f"{verdicts.count(verdict)} {verdict.lower()}" for verdict in counted)
    told += f", {owed} of them required" if owed else ""
    return told + (f"; {new} about releases that nobody recorded" if new else "")
