# SPDX-License-Identifier: MIT
"""Threads that attach, count and raise at random: EXE run.py DIRECTORY [OPERATIONS].

_pyrs_stress is imported from DIRECTORY. PYRS_STRESS_OPERATIONS, PYRS_STRESS_THREADS and
PYRS_STRESS_SEED set what they are named for. The exit code is 1 where anything drifted.
"""
import os
import sys


def setting(name, default):
    return int(os.environ.get("PYRS_STRESS_" + name, default))


def main(directory, operations=1_000_000):
    sys.path.insert(0, directory)
    import _pyrs_stress

    operations, threads = setting("OPERATIONS", operations), setting("THREADS", 32)
    seed = setting("SEED", int.from_bytes(os.urandom(4), "little"))
    # Said first: a crash says nothing any more.
    print(f"PYRS_STRESS_SEED={seed}: {threads} threads, {operations:,} operations", flush=True)
    # What is made once, at the first use, is no leak.
    drifts = _pyrs_stress.stress(threads, 100_000, seed + threads)
    return 1 if drifts + _pyrs_stress.stress(threads, operations, seed) else 0


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__.splitlines()[0])
    sys.exit(main(sys.argv[1], *map(int, sys.argv[2:])))
