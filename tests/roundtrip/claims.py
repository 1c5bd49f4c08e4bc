# SPDX-License-Identifier: MIT
"""What docs/functions.md says of this interpreter, held against the calls that were made in it."""
import pathlib
import sys
import sysconfig

TABLE = pathlib.Path(__file__).resolve().parents[2] / "docs/functions.md"
UNSUPPORTED = "-"


def column():
    """The column's name: 3.13td for a free-threaded debug build."""
    free_threaded = "t" if sysconfig.get_config_var("Py_GIL_DISABLED") else ""
    debug = "d" if hasattr(sys, "gettotalrefcount") else ""
    return f"3.{sys.version_info.minor}{free_threaded}{debug}"


def claimed(text, name):
    """Function -> (kind, cell) of one column; None where the table has no such column."""
    rows = [[word.strip() for word in line.split("|")[1:-1]] for line in text.splitlines()]
    rows = [row for row in rows if len(row) > 3]
    if not rows or name not in rows[0]:
        return None
    index = rows[0].index(name)
    return {row[0].strip("`"): (row[2], row[index]) for row in rows[2:]}


def drifts(claims, called):
    """(function, expected, found) for each claim without its calls, and each call without a claim."""
    for function, (kind, cell) in claims.items():
        from_c, bound, in_rust, refused = called.get(function, (0, 0, 0, 0))
        if not (from_c and bound) or (kind == "inline") != bool(in_rust):
            yield function, f"called as {kind}", f"{from_c} in C, {bound} bound, {in_rust} in Rust"
        if (cell == UNSUPPORTED) != bool(refused):
            yield function, f"form {cell}", f"PYRS_ERR_UNSUPPORTED {refused} times"
    for function in called.keys() - claims.keys():
        yield function, "a row in docs/functions.md", "none"


def compare(called):
    """Print what drifted, in the words of compare.h; how many that is."""
    name = column()
    claims = claimed(TABLE.read_text(encoding="utf-8"), name)
    if claims is None:
        # A minor or flavour that nobody has recorded yet has no layout header to ask.
        print(f"remark docs/functions.md has no column {name}")
        return 0
    found = list(drifts(claims, called))
    for function, expected, words in found:
        print(f"drift {function}\t{expected}\t{words}\tdocs/functions.md\t0")
    print(f"compared functions {len(claims)}")
    return len(found)
