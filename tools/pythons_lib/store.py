# SPDX-License-Identifier: MIT
"""The cache: what is in it is whole, or it is not in it.

A thing is put together under staging/, renamed to its place, and its stamp is written last. Only
what has a stamp is there; what was left half-way is swept at the next fetch.
"""

import contextlib
import fcntl
import json
import os
import shutil
import tempfile
from pathlib import Path

from .say import note, of_os_error

STAMP = "pyrs-stamp.json"
KINDS = ("libc", "headers", "run", "tsan", "tools")


def default_root():
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "pyrs"


class Store:
    def __init__(self, root=None):
        self.root = Path(root or default_root()).absolute()

    def path(self, *parts):
        return self.root.joinpath(*parts)

    def place(self, kind, label):
        return self.root / kind / label

    def stamp(self, kind, label):
        """The stamp of a thing, or None when it is not there, whole."""
        return read_json(self.place(kind, label) / STAMP)

    def all(self, kind):
        """The stamps of a kind, by label."""
        folder = self.root / kind
        labels = sorted(entry.name for entry in folder.iterdir()) if folder.is_dir() else []
        stamps = ((label, self.stamp(kind, label)) for label in labels)
        return {label: stamp for label, stamp in stamps if stamp is not None}

    @contextlib.contextmanager
    def locked(self, work):
        """One of each kind of work at a time; whoever is alone sweeps what others left."""
        with guarded(str(self.root)):
            self.root.mkdir(parents=True, exist_ok=True)
            with open(self.root / "lock", "w", encoding="utf-8") as everyone, open(
                self.root / f"lock-{work}", "w", encoding="utf-8"
            ) as alike:
                if _try(everyone, fcntl.LOCK_EX):
                    self.sweep()
                fcntl.flock(everyone, fcntl.LOCK_SH)
                if not _try(alike, fcntl.LOCK_EX):
                    note(f"another tools/pythons is at work ({work}); waiting for it")
                    fcntl.flock(alike, fcntl.LOCK_EX)
                yield

    def sweep(self):
        shutil.rmtree(self.path("staging"), ignore_errors=True)
        for kind in KINDS:
            folder = self.root / kind
            for entry in folder.iterdir() if folder.is_dir() else ():
                if read_json(entry / STAMP) is None:
                    shutil.rmtree(entry, ignore_errors=True)

    @contextlib.contextmanager
    def staging(self, name):
        """A folder to put something together in; it is gone afterwards, whatever happens."""
        with guarded(name):
            self.path("staging").mkdir(parents=True, exist_ok=True)
            folder = Path(tempfile.mkdtemp(prefix=f"{name}-", dir=self.path("staging")))
            folder.chmod(0o755)
            try:
                yield folder
            finally:
                shutil.rmtree(folder, ignore_errors=True)

    def publish(self, staged, kind, label, stamp, check=None):
        """Moves a finished folder to its place; `check` runs there, before the stamp."""
        place = self.place(kind, label)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(place, ignore_errors=True)
        staged.rename(place)
        try:
            extra = check(place) if check else {}
            write_json(place / STAMP, {**stamp, **(extra or {}), "bytes": size_of(place)})
        except BaseException:
            shutil.rmtree(place, ignore_errors=True)
            raise


def _try(lock, how):
    try:
        fcntl.flock(lock, how | fcntl.LOCK_NB)
        return True
    except BlockingIOError:
        return False


@contextlib.contextmanager
def guarded(what):
    """Turns what the file system complains of into one line."""
    try:
        yield
    except OSError as error:
        raise of_os_error(error, what) from error


def read_json(path):
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def write_json(path, value):
    """Whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(path.name + ".new")
    temporary.write_text(json.dumps(value, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    temporary.rename(path)


def size_of(folder):
    """What the folder takes on disk, hard links once."""
    seen = {}
    for base, _, files in os.walk(folder):
        for name in files:
            status = os.lstat(os.path.join(base, name))
            seen[status.st_ino] = status.st_blocks * 512
    return sum(seen.values())
