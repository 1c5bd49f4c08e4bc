# SPDX-License-Identifier: MIT
"""Threads that go in and out for a while, and what they pile up: EXE pile.py DIRECTORY [SECONDS].

Each visit makes an object, which ends with it, or is left to the next attach. However long that goes on,
only what the last few have left may be there. _pyrs_stress is imported from DIRECTORY. The exit code
is 1 where anything drifted.
"""
import sys
import time

# As many may wait for a thread that was stopped in the middle. It goes on; a pile does not.
LIMIT = 100_000
PATIENCE = 60


def main(directory, seconds=2):
    sys.path.insert(0, directory)
    import _pyrs_stress

    def pile():
        return _pyrs_stress.waiting(), sys.getallocatedblocks() - before

    before = sys.getallocatedblocks()
    _pyrs_stress.visit(True)
    time.sleep(seconds)
    deadline = time.monotonic() + PATIENCE
    while max(pile()) > LIMIT and time.monotonic() < deadline:
        time.sleep(0.1)
    waiting, blocks = pile()
    if max(waiting, blocks) > LIMIT:
        found = f"{waiting} references that wait, {blocks} blocks"
        print(f"drift pyrs_decref_deferred\tat most {LIMIT}\t{found}\ttests/stress/pile.py\t0")
    print(f"compared pile {seconds}")
    return 1 if max(waiting, blocks) > LIMIT or seconds < 1 else 0


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__.splitlines()[0])
    sys.exit(main(sys.argv[1], *map(int, sys.argv[2:])))
