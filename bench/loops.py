# SPDX-License-Identifier: MIT
"""Runs the loops in the interpreter that they were built for: EXE loops.py DIRECTORY sample|count.

DIRECTORY holds _pyrs_bench. `sample` has criterion measure each form of each operation in many short
passes, and leaves its files below $CRITERION_HOME. `count` is for callgrind: it runs each loop twice,
and what the second has more is what its further operations took.
"""
import sys
from pathlib import Path

COUNT = 1_600
# Making and ending a thread state takes hundreds of thousands of instructions on a free-threaded build.
COUNT_ELSEWHERE = 80


def sample(module, jobs):
    for number in range(PASSES):
        for job in jobs:
            module.sample(*job, f"pass-{number}")


def count(module, jobs):
    # The first dump has more in it than its loop.
    module.count("warm_up", *jobs[0][1:], COUNT)
    for job in jobs:
        times = COUNT_ELSEWHERE if job[4] else COUNT
        module.count(*job, times)
        module.count(*job, 2 * times)


def all_jobs(names):
    """What the module is called with. Each operation's forms share one object."""
    return [(name, form, operation.loop, subject, operation.elsewhere)
            for name, operation in OPERATIONS.items()
            for subject in [operation.subject()]
            for form in forms_of(operation, names)]


def held_references(jobs):
    """Of the objects that are ours alone: a loop that forgets one measures something else."""
    return {name: [sys.getrefcount(op) for op in (subject if isinstance(subject, tuple) else [subject])
                   if not isinstance(op, (int, str, type(None)))]
            for name, _, _, subject, _ in jobs}


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    sys.path[:0] = [sys.argv[1], str(Path(__file__).resolve().parent)]
    import _pyrs_bench
    from operations import OPERATIONS, PASSES, forms_of
    if getattr(sys, "_is_gil_enabled", lambda: None)() is True and "t" in sys.abiflags:
        sys.exit("the module switched the GIL on")
    found = all_jobs(_pyrs_bench.names())
    before = held_references(found)
    {"sample": sample, "count": count}[sys.argv[2]](_pyrs_bench, found)
    for name, references in held_references(found).items():
        if references != before[name]:
            sys.exit(f"{name}: a loop left {references} references of {before[name]}")
