# SPDX-License-Identifier: MIT
"""The dynamic symbols of libpyrs are the declared functions, no more and no fewer.

usage: exported.py LIBPYRS.SO
"""
import subprocess
import sys

import declarations


def defined_symbols(library):
    """What the library offers to others; the sanitizers' own symbols are not ours."""
    text = subprocess.check_output(["nm", "-D", "--defined-only", library], universal_newlines=True)
    names = {line.split()[-1].split("@")[0] for line in text.splitlines()}
    return {name for name in names if not name.startswith(("__asan", "__odr_asan", "__ubsan"))}


def drifts(declared, defined):
    """(name, expected, found) of each difference."""
    for name in sorted(set(declared) | set(defined)):
        if name not in defined:
            yield name, "exported, as it is declared", "not exported"
        elif name not in declared:
            yield name, "hidden: no header declares it", "exported"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    files = {
        found.name: found for found in declarations.all_declarations() if found.kind == "function"
    }
    found = list(drifts(files, defined_symbols(sys.argv[1])))
    for name, expected, actual in found:
        place = files.get(name)
        print(
            "drift "
            + "\t".join(
                [
                    name,
                    expected,
                    actual,
                    place.file if place else "src/lib",
                    str(place.line if place else 0),
                ]
            )
        )
    print("compared exported %d" % len(files))
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main())
