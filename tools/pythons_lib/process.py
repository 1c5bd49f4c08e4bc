# SPDX-License-Identifier: MIT
"""Other programs, run so that each failure is one line."""

import os
import re
import shutil
import subprocess

from .say import FULL, Problem

# What a program's complaint may start with, what says most first.
_COMPLAINTS = ("E:", "error:", "ERROR:", "dpkg-deb:", "tar:", "[ERROR]", "Err:", "W:")


def need(program, package):
    """Fails, naming the Debian package, unless the program is there."""
    if shutil.which(program) is None:
        raise Problem(f"{program} is missing (on Debian: apt-get install {package})")


def complaint(text):
    """The line that says why a program failed."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if any("No space left on device" in line for line in lines):
        return FULL
    # apt's error says only that the suite is not signed; its warning says what was wrong.
    for line in lines:
        if "GPG error" in line:
            return re.sub("^[WE]: ", "", line)
    for prefix in _COMPLAINTS:
        told = [line for line in lines if line.startswith(prefix)]
        if told:
            # Only pip saves the point for the end.
            return told[-1 if prefix == "ERROR:" else 0].removeprefix("E: ")[:300]
    return lines[-1][:300] if lines else "it said nothing"


def environment(changes=None):
    """Ours, in the C locale so that messages can be read."""
    return {**os.environ, "LC_ALL": "C", "LANG": "C", **(changes or {})}


def run(command, *, what=None, cwd=None, env=None, timeout=600, log=None):
    """Runs a program and returns what it wrote; a Problem says what failed."""
    what = what or os.path.basename(str(command[0]))
    try:
        result = subprocess.run(
            [str(word) for word in command],
            cwd=cwd,
            env=environment(env),
            text=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            errors="replace",
            stderr=subprocess.STDOUT,
            timeout=timeout,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise Problem(f"{what}: stopped after {timeout} seconds") from None
    except OSError as error:
        raise Problem(f"{what}: does not start: {error.strerror}") from None
    if log is not None:
        log.parent.mkdir(parents=True, exist_ok=True)
        log.write_text(result.stdout)
    if result.returncode != 0:
        raise Problem(f"{what}: {death(result.returncode)}{complaint(result.stdout)}")
    return result.stdout


def death(code):
    return f"died of signal {-code}: " if code < 0 else ""
