# SPDX-License-Identifier: MIT
"""Run a round trip in this interpreter: EXE run.py DIRECTORY MODULE [GROUP...].

MODULE is imported from DIRECTORY. It prints what it compares; the exit code is 1
where anything drifted.
"""
import importlib
import sys


def main(directory, module, *groups):
    sys.path.insert(0, directory)
    run = importlib.import_module(module).run
    drifts = sum(run(group) for group in groups) if groups else run()
    return 1 if drifts else 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__.splitlines()[0])
    sys.exit(main(*sys.argv[1:]))
