# SPDX-License-Identifier: MIT
"""Unpacks Debian packages into a folder that is no system: no scripts, no ownership."""

import os
import subprocess

from .process import complaint, death, environment
from .say import Problem

# Folders that a merged /usr has only once, and packages still name by their old place.
_MERGED = ("bin", "sbin", "lib", "lib32", "lib64")

# Static libraries are large, and nobody links them here; documentation nobody reads.
_NEVER = (
    "./usr/share/doc",
    "./usr/share/man",
    "./usr/share/locale",
    "./usr/share/lintian",
    "*/libpython3*.a",
    "./usr/src",
)


def merge_usr(root):
    """Makes /lib and its like lead into /usr, as packages of every suite expect."""
    for name in _MERGED:
        (root / "usr" / name).mkdir(parents=True, exist_ok=True)
        link = root / name
        if not link.exists():
            link.symlink_to(f"usr/{name}")


def unpack(package, root, *, only=(), exclude=()):
    """Adds a package's files to the folder: what matches `only`, if given, without `exclude`."""
    tar = [
        "tar",
        "-x",
        "--keep-directory-symlink",
        "--no-same-owner",
        "-C",
        str(root),
        "--wildcards",
        *(f"--exclude={pattern}" for pattern in (*_NEVER, *exclude)),
        *only,
    ]
    with subprocess.Popen(
        ["dpkg-deb", "--fsys-tarfile", str(package)],
        env=environment(),
        text=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as deb:
        files = subprocess.run(
            tar,
            env=environment(),
            stdin=deb.stdout,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        deb.stdout.close()
        said = deb.stderr.read()
    # tar first: what it could not write is why dpkg-deb found its pipe broken, not the reverse.
    _check(package, files.returncode, files.stdout)
    _check(package, deb.returncode, said)


def _check(package, code, output):
    if code != 0:
        raise Problem(f"{package.name}: {death(code)}{complaint(output.decode(errors='replace'))}")


def keep_links_inside(root):
    """Absolute links would lead out of the folder, to the host's own files."""
    for base, folders, files in os.walk(root):
        for name in (*folders, *files):
            path = os.path.join(base, name)
            target = os.readlink(path) if os.path.islink(path) else ""
            if target.startswith("/"):
                os.unlink(path)
                os.symlink(os.path.relpath(str(root) + target, base), path)
