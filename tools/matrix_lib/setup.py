# SPDX-License-Identifier: MIT
"""What must be there before the first cell: packages, the cache, pyrs-abi."""

import subprocess

from pythons_lib import build_ft, fetch, fetch_tools, say
from pythons_lib.cells import TREE
from pythons_lib.say import Problem


def prepare(store, cells, offline):
    """Installs and fetches what can be had. Only what nothing works without is a Problem."""
    _script("tools/setup", "gate")
    # Without an emulator or a cross compiler, the cells that need it say so themselves.
    _script("tools/setup", "matrix", needed=False)
    if not offline:
        _fill(store, cells)
    _script("tools/build-tool", "dev")


def _script(name, argument, needed=True):
    """With its own words on our stderr: what is missing, or why it does not build."""
    code = subprocess.run([TREE / name, argument], cwd=TREE, stdout=2, check=False).returncode
    if code != 0 and needed:
        raise Problem(f"{name} {argument} failed with exit code {code}; its words are above", code)


def _fill(store, cells):
    """Everything that abi/cells.toml names; each failure is a line, and what is there is used."""
    fetch.fetch(store, cells, fetch.Wish())
    fetch_tools.fetch(store, cells, list(cells.tools))
    try:
        if not any(stamp["builds"].keys() & {"ft"} for stamp in store.all("run").values()):
            build_ft.build(store, cells, version=None, source=None, debug=False, again=False)
    except Problem as failure:
        say.problem(f"the free-threaded build: {failure}")
    say.finish()


def versions():
    """What the table was made with, one line each."""
    for program in ("gcc", "clang-14", "rustc", "cmake", "qemu-s390x-static"):
        words = [program, "--version"]
        try:
            said = subprocess.run(words, capture_output=True, text=True, check=True).stdout
        except (OSError, subprocess.CalledProcessError):
            continue
        yield said.splitlines()[0]
