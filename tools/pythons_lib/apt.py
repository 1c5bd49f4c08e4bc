# SPDX-License-Identifier: MIT
"""A private apt root for one suite and architecture: apt's checks, and none of the host's state."""

import hashlib
import re
import shutil
import subprocess

from .process import environment, need, run
from .say import Problem

# What the host's configuration may tell us: how to reach the network.
_INHERITED = re.compile(r"^Acquire::(http|https)::")

_CONFIGURATION = """\
Dir "{root}/";
Dir::Etc::main "/nonexistent";
Dir::Etc::parts "/nonexistent";
Dir::State::status "{root}/status";
APT::Architecture "{arch}";
APT::Architectures {{ "{arch}"; }};
APT::Sandbox::User "";
APT::Install-Recommends "false";
Acquire::Languages "none";
Acquire::Retries "2";
Acquire::http::Timeout "30";
Dir::Cache::srcpkgcache "";
Acquire::Check-Valid-Until "{valid}";
"""


def _network_configuration():
    """The host's proxy and certificate settings, as apt-config prints them."""
    result = subprocess.run(
        ["apt-config", "dump"],
        env=environment(),
        text=True,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    return "\n".join(line for line in result.stdout.splitlines() if _INHERITED.match(line))


class Apt:
    def __init__(self, store, cells, suite, arch, source=False):
        need("apt-get", "apt")
        need("dpkg-deb", "dpkg")
        self.suite, self.arch = suite, arch
        self.name = f"{suite.name}/{arch}"
        self.root = store.path("apt", f"{suite.name}-{arch}{'-source' if source else ''}")
        self.log = store.path("log", f"apt-{suite.name}-{arch}.log")
        self.downloads = self.root / "downloads"
        self._write(cells, source)

    def _write(self, cells, source):
        if not cells.keyring.exists():
            raise Problem(
                f"{cells.keyring}: no such file (on Debian: apt-get install "
                "debian-archive-keyring); without it no signature can be checked"
            )
        for folder in (
            "etc/apt/preferences.d",
            "var/lib/apt/lists/partial",
            "downloads",
            "var/cache/apt/archives/partial",
            "var/log/apt",
        ):
            (self.root / folder).mkdir(parents=True, exist_ok=True)
        (self.root / "status").touch()
        valid = "true" if self.suite.check_valid_until else "false"
        (self.root / "apt.conf").write_text(
            _network_configuration()
            + "\n"
            + _CONFIGURATION.format(root=self.root, arch=self.arch, valid=valid)
        )
        (self.root / "etc/apt/sources.list").write_text(
            f"deb{'-src' if source else ''} [signed-by={cells.keyring}] "
            f"{cells.mirror} {self.suite.name} main\n"
        )

    def _run(self, *command, cwd=None, timeout=900):
        return run(
            command,
            what=self.name,
            cwd=cwd,
            env={"APT_CONFIG": str(self.root / "apt.conf")},
            timeout=timeout,
            log=self.log,
        )

    def update(self):
        """Reads the suite's index, checking its signature.

        Any failure counts: apt's own default is to go on with what it had, and to exit 0.
        """
        self._run("apt-get", "-q", "--error-on=any", "update")

    def candidates(self, prefix, suffix):
        """Package -> version, for the packages of the suite that start and end like this."""
        # Only names that exist: for others apt-cache searches the whole index, which takes seconds.
        names = [
            name
            for name in self._run("apt-cache", "pkgnames", prefix).split()
            if name.endswith(suffix)
        ]
        text = self._run("apt-cache", "policy", *names) if names else ""
        found = re.findall(r"^(\S+):\n.*\n +Candidate: (\S+)", text, re.MULTILINE)
        return {name.split(":")[0]: version for name, version in found if version != "(none)"}

    def closure(self, names):
        """(package, version, arch) of all that the packages need, from an empty system."""
        text = self._run("apt-get", "-q", "-s", "install", *names)
        return re.findall(r"^Inst (\S+?)(?::\S+)? \((\S+) .*\[(\w+)\]\)", text, re.MULTILINE)

    def download(self, names):
        """(package -> file, failure) for PACKAGE=VERSION names; only files whose hash is right.

        apt writes under the final name from the start, so what an interrupted or failed download
        left looks like a package: only the hash in the signed index tells. What is whole is not
        fetched twice.
        """
        index = self._index(names)
        missing = [
            name for name in names if not _is_whole(self.downloads / index[name][0], index[name][1])
        ]
        failure = None
        try:
            if missing:
                self._run("apt-get", "-q", "download", *missing, cwd=self.downloads)
        except Problem as problem:
            failure = problem
        files = {
            name: self.downloads / file
            for name, (file, digest) in index.items()
            if name not in missing or _is_whole(self.downloads / file, digest)
        }
        return files, failure or Problem(f"{self.name}: the hash of a download is wrong")

    def _index(self, names):
        """Name -> (file name, SHA-256), as the signed index has them."""
        text = self._run("apt-get", "-q", "download", "--print-uris", *names)
        known = {
            file.split("_")[0]: (file, digest)
            for file, digest in re.findall(r"^'.*' (\S+) \d+ SHA256:(\w+)", text, re.MULTILINE)
        }
        return {name: known[name.split("=")[0]] for name in names}

    def source(self, package):
        """The upstream tarball of a source package."""
        self._run(
            "apt-get", "-q", "source", "--download-only", "--tar-only", package, cwd=self.downloads
        )
        tarball = next(self.downloads.glob(f"{package}_*.orig.tar.*"), None)
        if tarball is None:
            raise Problem(f"{self.name}: the source package {package} has no upstream tarball")
        return tarball

    def remove(self):
        """Lists and packages are of no use once everything is unpacked."""
        shutil.rmtree(self.root, ignore_errors=True)


def _is_whole(file, digest):
    try:
        with open(file, "rb") as content:
            return hashlib.file_digest(content, "sha256").hexdigest() == digest
    except OSError:
        return False
