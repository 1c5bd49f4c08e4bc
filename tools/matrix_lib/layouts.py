# SPDX-License-Identifier: MIT
"""The layout header of a cell: the recorded profile's where it fits, else one of the cell's own."""

import functools
import re

from pythons_lib.cells import TREE

from . import command

TOOL = TREE / "build/dev/src/abi/pyrs-abi"
RECORDS = TREE / "abi/cpython"
_MEASURE_SECONDS = 60
_FORWARD = re.compile(r"#include <pyrs/layout/(\S+)\.h>")
_NAME = re.compile(r'#define PYRS_LAYOUT_PROFILE "(\S+)"')
# Rows of PYRS_LAYOUT_FACTS that src/lib/layout_verify.c holds against CPython's own declarations.
_ASSERTED = re.compile(r"^    (?:RECORD|FIELD|CONST|FUNC|DATA)\(", re.MULTILINE)


def write(arguments, header):
    """Measures a cell; the header is replaced only by a different one, so that builds stay warm."""
    fresh = header.with_suffix(".new")
    command.run(
        [TOOL, "profile", *arguments, "--output", fresh],
        header.with_suffix(".log"),
        limit=_MEASURE_SECONDS,
        cwd=TREE,
    )
    if header.exists() and header.read_bytes() == fresh.read_bytes():
        fresh.unlink()
    else:
        fresh.rename(header)


def profile_of(header):
    """The profile's name, and how many of its facts a compiler can assert."""
    text = header.read_text(encoding="utf-8")
    recorded = _FORWARD.search(text)
    if recorded:
        return recorded[1], _asserted_by(recorded[1])
    return _NAME.search(text)[1], len(_ASSERTED.findall(text))


@functools.cache
def _asserted_by(profile):
    text = (TREE / f"include/pyrs/layout/{profile}.h").read_text(encoding="utf-8")
    return len(_ASSERTED.findall(text))


def record_of(version, flavour, target):
    """Where a cell is recorded, or would be."""
    return RECORDS / version / f"{flavour}-{target}.abi"


def is_recorded(version, flavour, target):
    return record_of(version, flavour, target).exists()


def is_new_release(version, flavour, target):
    """Whether other patch releases of the same build are recorded, and this one is not."""
    series = version.rsplit(".", 1)[0]
    others = RECORDS.glob(f"{series}.*/{flavour}-{target}.abi")
    return not is_recorded(version, flavour, target) and any(others)
