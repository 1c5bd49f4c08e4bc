# SPDX-License-Identifier: MIT
"""Run a round trip in this interpreter: EXE run.py DIRECTORY MODULE [GROUP...].

MODULE is imported from DIRECTORY. It prints what it compares; the exit code is 1
where anything drifted. Where it counts its calls, docs/functions.md is held against them.
"""
import importlib
import sys

import claims


def main(directory, module, *groups):
    sys.path.insert(0, directory)
    module = importlib.import_module(module)
    drifts = sum(map(module.run, groups)) if groups else module.run()
    if hasattr(module, "called") and (not groups or "calls" in groups):
        drifts += claims.compare(module.called())
    return 1 if drifts else 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__.splitlines()[0])
    sys.exit(main(*sys.argv[1:]))
