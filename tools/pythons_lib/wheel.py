# SPDX-License-Identifier: MIT
"""A wheel of PyPI as an archive: downloaded by pip against its pinned hash, never installed."""

import sys
import zipfile

from .process import run


def unpack_wheel(requirement, sha256, staged, tree, *, platform="any", below=""):
    """Adds the wheel's files whose name starts with `below` to the tree; returns the file's name."""
    requirements = staged / "requirements.txt"
    requirements.write_text(f"{requirement} --hash=sha256:{sha256}\n")
    run(
        [
            sys.executable,
            "-m",
            "pip",
            "download",
            "-q",
            "--no-deps",
            "--only-binary=:all:",
            "--require-hashes",
            "--python-version=3.11",
            f"--platform={platform}",
            "-d",
            staged,
            "-r",
            requirements,
        ],
        what="pip",
    )
    wheel = next(staged.glob("*.whl"))
    with zipfile.ZipFile(wheel) as members:
        for member in members.namelist():
            if member.startswith(below):
                members.extract(member, tree)
    return wheel.name
