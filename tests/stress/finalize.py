# SPDX-License-Identifier: MIT
"""Interpreters that end while threads go in and out: EXE finalize.py DIRECTORY [LIVES].

Each life is a process of its own, so that any interpreter will do. Each of its threads must be told
that the interpreter is on its way out: none may be killed, hang, or be let in. _pyrs_stress is imported
from DIRECTORY; PYRS_STRESS_LIVES says how many lives. The exit code is 1 where anything drifted.
"""
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

# Every other life ends at once, so that threads meet the end before they were ever let in.
LIFE = """
import sys
sys.path.insert(0, sys.argv[1])
import _pyrs_stress
_pyrs_stress.visit(sys.argv[2] == "1")
"""
# Longer than the module itself waits for an answer.
LIMIT = 120
# What the module prints when the process ends; a line for each other answer comes before it.
WELL = re.compile(r"([1-9]\d*) of \1 refused, not attached\n")


def live(directory, life):
    """How many threads one life has answered, and how it ended, where it did not end well."""
    command = [sys.executable, "-I", "-S", "-c", LIFE, directory, str(life % 2)]
    try:
        run = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT)
    except subprocess.TimeoutExpired:
        return 0, f"life {life} had no end within {LIMIT} s"
    well = WELL.fullmatch(run.stdout)
    if run.returncode == 0 and well:
        return int(well[1]), ""
    return 0, f"life {life}, exit code {run.returncode}: {run.stdout}{run.stderr[-500:]}"


def main(directory, lives=100):
    lives = int(os.environ.get("PYRS_STRESS_LIVES", lives))
    with ThreadPoolExecutor(2) as pool:
        told = list(pool.map(lambda life: live(directory, life), range(lives)))
    wrong = [words for _, words in told if words]
    for words in wrong[:10]:
        words = " ".join(words.split())
        print(f"drift pyrs_thread_state_attach\trefused\t{words}\ttests/stress/finalize.py\t0")
    print(f"compared finalize {sum(answered for answered, _ in told)}")
    return 1 if wrong or lives < 1 else 0


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__.splitlines()[0])
    sys.exit(main(sys.argv[1], *map(int, sys.argv[2:])))
