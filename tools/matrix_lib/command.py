# SPDX-License-Identifier: MIT
"""Programs that build and run: each with a log, a time limit, and one line when it fails."""

import os
import re
import signal
import subprocess
import threading

from pythons_lib.process import complaint, environment

# What says most about a failure, first: compilers, CMake, ninja's own words, anybody's.
_ERRORS = tuple(
    re.compile(pattern)
    for pattern in (
        r"No space left on device",
        r"static[_ ]assert(?:ion)? failed.*?(\"[^\"]+\")",
        r"SUMMARY: (\w+Sanitizer: .*)",
        r"\S+:\d+:\d+: runtime error: .*",
        r"^[^\s:]+:\d+:\d+: (?:fatal )?error: .*",
        r"^error(?:\[E\d+\])?: .*",
        r"^(?:CMake Error|ninja: error|pyrs-abi|pyrs-sys|pyrs): .*",
        r"^\w*(?:Error|Exception)\b.*",
        r".*\berror: .*",
    )
)

_running = set()
_stopped = threading.Event()
_lock = threading.Lock()


class Failure(Exception):
    """A step that did not succeed, as one line."""


def run(command, log, *, limit, env=None, cwd=None):
    """What a program said, all of it also in the log; a Failure unless it exited with 0."""
    output, code = attempt(command, log, limit=limit, env=env, cwd=cwd)
    if code != 0:
        raise Failure(f"{reason(output, code)} ({shown(log)})")
    return output


def attempt(command, log, *, limit, env=None, cwd=None):
    """What a program said, and its exit code. It is a Failure not to start, or not to end."""
    words = [str(word) for word in command]
    if _stopped.is_set():
        raise Failure("interrupted")
    try:
        process = subprocess.Popen(
            words,
            cwd=cwd,
            env=environment(env),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            # A group of its own, so that what it started ends with it.
            start_new_session=True,
        )
    except OSError as error:
        raise Failure(f"{words[0]}: does not start: {error.strerror}") from None
    output, late = _wait(process, limit)
    _write(log, output)
    if late:
        raise Failure(f"stopped after {limit} s without an answer ({shown(log)})")
    return output, process.returncode


def _wait(process, limit):
    with _lock:
        _running.add(process)
    try:
        return process.communicate(timeout=limit)[0], False
    except subprocess.TimeoutExpired:
        _kill(process)
        return process.communicate()[0], True
    finally:
        _kill(process)
        with _lock:
            _running.discard(process)


def _kill(process):
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass


def stop_all():
    """Ends what still runs, and lets nothing begin: the user wants no more of it."""
    _stopped.set()
    with _lock:
        for process in list(_running):
            _kill(process)


def _write(log, text):
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        log.write_text(text, encoding="utf-8")
    except OSError as error:
        raise Failure(f"{log}: {error.strerror}") from None


def shown(path):
    """A path as a user in the tree would type it."""
    text = os.path.relpath(path)
    return str(path) if text.startswith("../..") else text


def reason(output, code):
    """The line that says why, after how it died when it did."""
    lines = [line.strip() for line in output.splitlines()]
    found = next((hit for hit in (_first(error, lines) for error in _ERRORS) if hit), None)
    said = (found or complaint(output))[:200]
    return f"{_death(code)}{said}" if code < 0 or code >= 128 else said


def _first(error, lines):
    """The whole of what a pattern finds, or the part of it that it names."""
    hits = (hit for line in lines if (hit := error.search(line)))
    return next((hit[hit.lastindex or 0] for hit in hits), None)


def _death(code):
    """A shell, and an emulator that was killed, tell a signal by an exit code above 128."""
    number = -code if code < 0 else code - 128
    try:
        return f"died of {signal.Signals(number).name}: "
    except ValueError:
        return f"exit code {code}: "
