# SPDX-License-Identifier: MIT
"""Interpreters that end while threads go in and out: EXE finalize.py DIRECTORY [LIVES].

Each life is a process of its own, so that any interpreter will do. Each of its threads must be told
that the interpreter is on its way out: none may be killed, hang, or be let in. _pyrs_stress is imported
from DIRECTORY; PYRS_STRESS_LIVES says how many lives. The exit code is 1 where anything drifted.
"""
import os
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
LIMIT = 60
VISITORS = 4


def live(directory, life):
    """How one life ended: nothing where all was well, else in words."""
    command = [sys.executable, "-I", "-S", "-c", LIFE, directory, str(life % 2)]
    try:
        run = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT)
    except subprocess.TimeoutExpired:
        return f"life {life} had no end within {LIMIT} s"
    said = run.stdout.split("\n")
    if run.returncode == 0 and said == ["refused"] * VISITORS + ["not attached", ""]:
        return ""
    return f"life {life}, exit code {run.returncode}: {' '.join(said)}{run.stderr[-500:]}"


def main(directory, lives=100):
    lives = int(os.environ.get("PYRS_STRESS_LIVES", lives))
    with ThreadPoolExecutor(2) as pool:
        wrong = [words for words in pool.map(lambda life: live(directory, life), range(lives)) if words]
    for words in wrong[:10]:
        words = " ".join(words.split())
        print(f"drift pyrs_thread_state_attach\trefused\t{words}\ttests/stress/finalize.py\t0")
    print(f"compared finalize {lives * VISITORS}")
    return 1 if wrong or lives < 1 else 0


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__.splitlines()[0])
    sys.exit(main(sys.argv[1], *map(int, sys.argv[2:])))
