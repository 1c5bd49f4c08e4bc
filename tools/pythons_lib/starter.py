# SPDX-License-Identifier: MIT
"""Starts an interpreter of any architecture, and asks it what it is."""

import functools
import platform
import subprocess

from .cells import TREE
from .process import complaint, death, environment, need
from .say import Problem

# Debian's names of the machines that Python's platform module knows.
_MACHINES = {
    "x86_64": "amd64",
    "aarch64": "arm64",
    "i686": "i386",
    "ppc64le": "ppc64el",
    "armv7l": "armhf",
}

# What an interpreter needs beyond itself: each of these loads a shared library of its own.
_LOADS = "import ctypes, ssl, zlib"


@functools.cache
def host_architecture():
    machine = platform.machine()
    return _MACHINES.get(machine, machine)


def is_native(architecture):
    return host_architecture() in architecture.native_on


def need_emulator(architecture):
    if not is_native(architecture):
        need(architecture.emulator[0], "qemu-user-static")


def command(architecture, root, executable):
    """The words that start an executable below a root; arguments may follow."""
    if is_native(architecture):
        return [str(executable)]
    return [*architecture.emulator, "-L", str(root), str(executable)]


def ask(words, timeout=120):
    """What an interpreter says of itself: the answers of src/abi/interpreter.py."""
    output = _output([*words, "-I", "-S", str(TREE / "src/abi/interpreter.py")], timeout)
    answers = dict(line.split("=", 1) for line in output.splitlines() if "=" in line)
    if answers.get("implementation") != "cpython":
        raise Problem("does not answer as a CPython does")
    return answers


def prove(words, timeout=120):
    """Runs an interpreter with modules that load shared libraries; a crash is a Problem."""
    _output([*words, "-I", "-c", _LOADS], timeout)


def _output(words, timeout):
    try:
        result = subprocess.run(
            words,
            env=environment(),
            stdin=subprocess.DEVNULL,
            text=True,
            errors="replace",
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            timeout=timeout,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise Problem(f"gave no answer in {timeout} seconds") from None
    except OSError as error:
        raise Problem(f"does not start: {error.strerror}") from None
    if result.returncode != 0:
        raise Problem(f"is no working Python: {death(result.returncode)}{complaint(result.stderr)}")
    return result.stdout
