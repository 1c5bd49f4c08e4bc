# SPDX-License-Identifier: MIT
"""How the tool speaks: one line per problem on stderr, progress for a person at a terminal only."""

import errno
import sys
import threading

# The exit codes of pyrs-abi, which are those of sysexits.h.
EX_USAGE, EX_NOINPUT, EX_UNAVAILABLE = 64, 66, 69

FULL = "the disk is full; make room, or move the cache with XDG_CACHE_HOME"

_lock = threading.Lock()
_state = {"problems": 0, "shown": False, "silent": False}


class Problem(Exception):
    """What went wrong, as one line that a user can act on."""

    def __init__(self, text, code=EX_UNAVAILABLE):
        super().__init__(" ".join(str(text).split()))
        self.code = code


def of_os_error(error, what):
    """A Problem for an OSError: a full disk is said as such, whatever the step that met it."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Problem(f"{what}: {FULL}")
    return Problem(f"{what}: {error.strerror}: {error.filename}")


def _clear():
    if _state["shown"]:
        sys.stderr.write("\r\x1b[K")
        _state["shown"] = False


def problem(text):
    """Reports what failed; the rest goes on."""
    with _lock:
        _clear()
        _state["problems"] += 1
        if _state["silent"]:
            return
        print(f"pyrs: {text}", file=sys.stderr, flush=True)


def silence():
    """From now on problems are counted, not told."""
    _state["silent"] = True


def problems():
    return _state["problems"]


def note(text):
    """Something worth knowing that is no failure."""
    with _lock:
        _clear()
        print(f"pyrs: {text}", file=sys.stderr, flush=True)


def progress(text):
    """What is going on now, in one line that the next one replaces."""
    if not sys.stderr.isatty():
        return
    with _lock:
        _clear()
        sys.stderr.write(text[:99])
        sys.stderr.flush()
        _state["shown"] = True


def finish():
    with _lock:
        _clear()
