# SPDX-License-Identifier: MIT
"""Forks while threads go in and out: EXE fork.py DIRECTORY [FORKS].

The child must find everything usable by the one thread that it has, then lives a life of its own:
starts threads, and ends while they go in and out, as in finalize.py. _pyrs_stress is imported from
DIRECTORY; PYRS_STRESS_FORKS says how many children. The exit code is 1 where anything drifted.
"""
import os
import re
import subprocess
import sys

PARENT = """
import os, signal, sys
sys.path.insert(0, sys.argv[1])
import _pyrs_stress
_pyrs_stress.visit(True)
for _ in range(int(sys.argv[2])):
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        signal.alarm(120)
        drifts = _pyrs_stress.forked()
        _pyrs_stress.visit(True)
        sys.exit(1 if drifts else 0)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if status:
        sys.exit(f"a child ended with {status}")
"""
# Of one parent: each stands for other threads, caught in the middle of something else.
CHILDREN = 10
LIMIT = 600
# What the module prints when a process ends, and after its comparisons in a child.
WELL = re.compile(r"(compared fork [1-9]\d*|([1-9]\d*) of \2 refused, not attached)")


def fork_some(directory, children):
    """What drifted, in words; nothing where all was well."""
    command = [sys.executable, "-I", "-S", "-W", "ignore", "-c", PARENT, directory, str(children)]
    try:
        run = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT)
    except subprocess.TimeoutExpired:
        return f"{children} forks had no end within {LIMIT} s"
    lines = run.stdout.splitlines()
    if run.returncode == 0 and len(lines) == 2 * children + 1 and all(map(WELL.fullmatch, lines)):
        return ""
    return f"exit code {run.returncode}: {run.stdout}{run.stderr[-500:]}"


def main(directory, forks=20):
    forks = int(os.environ.get("PYRS_STRESS_FORKS", forks))
    wrong = [fork_some(directory, min(CHILDREN, forks - done)) for done in range(0, forks, CHILDREN)]
    for words in filter(None, wrong[:10]):
        words = " ".join(words.split())
        print(f"drift pyrs_thread_state_attach\tas without a fork\t{words}\ttests/stress/fork.py\t0")
    print(f"compared fork {forks}")
    return 1 if any(wrong) or forks < 1 else 0


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__.splitlines()[0])
    sys.exit(main(sys.argv[1], *map(int, sys.argv[2:])))
