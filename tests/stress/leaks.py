# SPDX-License-Identifier: MIT
"""Round trips of every public function, and what is left of them: EXE leaks.py DIRECTORY [TIMES].

_pyrs_stress is imported from DIRECTORY; PYRS_STRESS_ROUNDS says how many round trips of each function, in
each language. A debug build counts references, every build its blocks, and the allocator bytes: the
sanitizer's where it is there. The exit code is 1 where anything drifted.
"""
import os
import sys


def main(directory, times=10_000):
    sys.path.insert(0, directory)
    import _pyrs_stress

    return 1 if _pyrs_stress.leaks(int(os.environ.get("PYRS_STRESS_ROUNDS", times))) else 0


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__.splitlines()[0])
    sys.exit(main(sys.argv[1], *map(int, sys.argv[2:])))
