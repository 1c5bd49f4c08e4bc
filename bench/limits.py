# SPDX-License-Identifier: MIT
"""What the operations must keep to, in each interpreter, and how they did."""
from __future__ import annotations

from interpreter import Interpreter
from measure import Failed
from operations import OPERATIONS
from table import Limit, Row, Series, at_most_more, at_most_ratio, markdown, times_faster

# Two loops of the same instructions differ by this much on a shared machine.
SAME_TIME = at_most_ratio(1.05)
# pyo3-ffi counts references by a call there.
COUNTED_BY_CALL = ("refcount", "immortal", "new_ref")
# PyO3 itself, which is not pyo3-ffi.
PYO3_ATTACHES = ("attach", "attach_elsewhere", "detach")

Timed = dict[str, dict[str, Series]]
Counted = dict[str, dict[str, float]]


def rows(python: Interpreter, timed: Timed, counted: Counted) -> list[Row]:
    result = []
    for name, forms in timed.items():
        if "rust" not in forms:
            raise Failed(f"{name} has no loop in Rust")
        result += macro_rows(name, forms, counted.get(name, {})) + peer_rows(python, name, forms)
    return result


def macro_rows(name: str, forms: dict[str, Series], counts: dict[str, float]) -> list[Row]:
    if "macro" not in forms:
        return []
    if not {"rust", "macro"} <= counts.keys():
        raise Failed(f"{name} was not counted")
    what, steps = OPERATIONS[name].what, OPERATIONS[name].steps
    return [Row(what, "ns", forms["rust"], "macro in C", forms["macro"], SAME_TIME),
            Row(what, "instr.", Series((counts["rust"],)), "macro in C", Series((counts["macro"],)),
                at_most_more(steps, "instr."))]


def peer_rows(python: Interpreter, name: str, forms: dict[str, Series]) -> list[Row]:
    result = []
    for form, peer, limit in (("pyo3", "pyo3-ffi", pyo3_limit(python, name, forms)),
                              ("call", "call from Rust", call_limit(python, name))):
        if limit:
            result.append(Row(OPERATIONS[name].what, "ns", forms["rust"], peer, forms[form], limit))
    return result


def pyo3_limit(python: Interpreter, name: str, forms: dict[str, Series]) -> Limit | None:
    if "pyo3" not in forms or name in PYO3_ATTACHES:
        return None
    return times_faster(1.4) if python.is_free_threaded and name in COUNTED_BY_CALL else SAME_TIME


def call_limit(python: Interpreter, name: str) -> Limit | None:
    return {"refcount": times_faster(1.5),
            "error_is_set": times_faster(1.8),
            "error_occurred": times_faster(1.8),
            "error_raised": times_faster(1.8),
            "attach": times_faster(4),
            "attach_elsewhere": times_faster(40 if python.is_free_threaded else 5)}.get(name)


def summary(found: dict[str, list[Row]]) -> str:
    """Every limit, and how each interpreter did. `found` has the rows of each."""
    lines: dict[tuple[str, str, str], dict[str, str]] = {}
    for interpreter, its_rows in found.items():
        for row in its_rows:
            cells = lines.setdefault((row.what, row.peer, row.limit.text), {})
            cells[interpreter] = row.outcome
    order = {operation.what: index for index, operation in enumerate(OPERATIONS.values())}
    return markdown(["operation", "pyrs in Rust against", "limit", *found],
                    [[*key, *(lines[key].get(interpreter, "-") for interpreter in found)]
                     for key in sorted(lines, key=lambda key: (order[key[0]], key[1:]))])
