# SPDX-License-Identifier: MIT
"""Which interpreters are run, and which names of abi/matrix.toml stand for none."""

from .requirements import EXTRA, Wanted, name_of
from .result import Row


def wanted_of(requirements, build):
    return requirements.cells.get(name_of(build.version, build.flavour, build.arch))


def extra_tests(requirements, build):
    """What a cell owes beside the round trips, by its name in the file."""
    name = name_of(build.version, build.flavour, build.arch)
    return [kind for kind in EXTRA if name in getattr(requirements, kind)]


def interpreters(builds, patterns=()):
    """The interpreters to run; with patterns only those whose label starts with one of them."""
    run = [build for build in builds if build.executable]
    return [build for build in run if not patterns or build.label.startswith(tuple(patterns))]


def absent(requirements, builds):
    """A row for each name that no interpreter in the cache fits."""
    have = {name_of(build.version, build.flavour, build.arch) for build in interpreters(builds)}
    wishes = requirements.cells.values()
    return [_absent_row(wanted) for wanted in wishes if wanted.name not in have]


def _absent_row(wanted: Wanted):
    row = Row(wanted.name, wanted.required)
    row.skip(
        "not in the cache: tools/pythons fetch"
        if wanted.required
        else f"not in the cache; {wanted.reason}"
    )
    return row
