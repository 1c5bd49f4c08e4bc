# SPDX-License-Identifier: MIT
"""Runs the loops in the interpreter that they were built for: EXE loops.py DIRECTORY time|count.

DIRECTORY holds _pyrs_bench. `time` prints nanoseconds per operation, one JSON line per operation and
round, so that all forms of an operation share each moment's weather, and all operations its changes. `count` is for callgrind: it runs each
loop twice, and the difference of the two is COUNT operations.
"""
import json
import sys

OPERATIONS = {
    "refcount": object(),
    "immortal": None,
    "error_is_set": None,
    "attach": None,
    # A subclass of int: the exact type would be found at once.
    "type_test": True,
    "int_value": 123456789,
    "str_data": "an ASCII str",
    "tuple_item": (1, 2, 3),
}
FORMS = ("macro", "c", "rust", "call")
COUNT = 8_000
ROUNDS = 401
# Short, so that a round which another process interrupts is one of few.
ROUND_NS = 400_000


def calibrate(run, operation, subject):
    """A count with which the slowest form takes about ROUND_NS."""
    slowest = max(run(operation, form, subject, COUNT) or 0 for form in FORMS)
    return max(COUNT, int(COUNT * ROUND_NS / slowest) // 8 * 8)


def measure(run):
    counts = {operation: calibrate(run, operation, subject)
              for operation, subject in OPERATIONS.items()}
    for _ in range(ROUNDS):
        for operation, subject in OPERATIONS.items():
            spent = {form: run(operation, form, subject, counts[operation]) for form in FORMS}
            print(json.dumps([operation, {form: ns / counts[operation]
                                          for form, ns in spent.items() if ns is not None}]))


def count_instructions(run):
    for operation, subject in OPERATIONS.items():
        for form in FORMS:
            run(operation, form, subject, COUNT)
            run(operation, form, subject, 2 * COUNT)


if __name__ == "__main__":
    sys.path.insert(0, sys.argv[1])
    from _pyrs_bench import run as run_loop
    {"time": measure, "count": count_instructions}[sys.argv[2]](run_loop)
