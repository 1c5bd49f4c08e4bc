# SPDX-License-Identifier: MIT
"""A small Debian archive with real signatures, served over HTTP, to be damaged in many ways."""

import functools
import hashlib
import http.server
import os
import subprocess
import threading
from pathlib import Path

_PATCHLEVEL = """\
#define PY_MAJOR_VERSION 3
#define PY_MINOR_VERSION {minor}
#define PY_MICRO_VERSION {micro}
#define PY_RELEASE_LEVEL PY_RELEASE_LEVEL_FINAL
#define PY_RELEASE_SERIAL 0
"""
_MAKEFILE = (
    "CONFIGURE_CFLAGS_NODIST= -O2 {flags}\nPY_CFLAGS= -DNDEBUG\n"
    "PY_CFLAGS_NODIST=$(CONFIGURE_CFLAGS_NODIST)\n"
)
_LIBC = ("libc6-dev", "linux-libc-dev", "libcrypt-dev")


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def _run(*command, **options):
    subprocess.run(
        [str(word) for word in command],
        check=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        **options,
    )


class Archive:
    """Suites of one architecture, amd64."""

    def __init__(self, root):
        self.root = Path(root)
        self.site = self.root / "site"
        self.home = self.root / "gnupg"
        self.home.mkdir(parents=True, mode=0o700)
        self.keyring = self._key("archive")
        self.server = None

    def _key(self, name):
        self._gpg(
            "--quick-gen-key",
            "--passphrase",
            "",
            f"{name}@example.invalid",
            "ed25519",
            "sign",
            "never",
        )
        file = self.root / f"{name}.gpg"
        self._gpg("--output", file, "--export", f"{name}@example.invalid")
        return file

    def _gpg(self, *words):
        _run(
            "gpg", "--homedir", self.home, "--batch", "--yes", "--pinentry-mode", "loopback", *words
        )

    def add_suite(self, suite, *packages, signer="archive"):
        """A suite with a C library and the given (package, version, files)."""
        pool = self.site / "pool" / suite
        pool.mkdir(parents=True)
        entries = [
            self._package(pool, suite, *package)
            for package in (*((name, "1-1", {}) for name in _LIBC), *packages)
        ]
        index = self.site / "dists" / suite / "main" / "binary-amd64" / "Packages"
        index.parent.mkdir(parents=True)
        index.write_text("\n".join(entries))
        self._sign(suite, index, signer)

    def _package(self, pool, suite, name, version, files):
        tree = self.root / "build" / suite / name
        control = tree / "DEBIAN" / "control"
        control.parent.mkdir(parents=True)
        head = f"Package: {name}\nVersion: {version}\nArchitecture: amd64\n"
        head += "Maintainer: nobody <a@example.invalid>\n"
        control.write_text(head + "Description: made for a test\n")
        for path, content in files.items():
            file = tree / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content if isinstance(content, bytes) else content.encode())
        deb = pool / f"{name}_{version}_amd64.deb"
        _run("dpkg-deb", "-Zgzip", "--root-owner-group", "-b", tree, deb)
        digest = hashlib.sha256(deb.read_bytes()).hexdigest()
        return head + (
            f"Filename: pool/{suite}/{deb.name}\nSize: {deb.stat().st_size}\nSHA256: {digest}\n"
            "Description: made for a test\n"
        )

    def _sign(self, suite, index, signer):
        content = index.read_bytes()
        release = self.root / f"Release-{suite}"
        release.write_text(
            f"Origin: Test\nSuite: {suite}\nCodename: {suite}\n"
            "Date: Sat, 01 Jan 2022 00:00:00 UTC\n"
            "Architectures: amd64\nComponents: main\nSHA256:\n"
            f" {hashlib.sha256(content).hexdigest()} {len(content)} main/binary-amd64/Packages\n"
        )
        if signer != "archive":
            self._key(signer)
        self._gpg(
            "--local-user",
            f"{signer}@example.invalid",
            "--output",
            index.parents[2] / "InRelease",
            "--clearsign",
            release,
        )

    def serve(self):
        """Starts to answer; returns the mirror's address."""
        handler = functools.partial(_Quiet, directory=str(self.site))
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{self.server.server_port}"

    def close(self):
        if self.server is not None:
            self.server.shutdown()
            self.server.server_close()
        subprocess.run(
            ["gpgconf", "--homedir", str(self.home), "--kill", "all"],
            check=False,
            env=os.environ,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


def headers_package(series, package_version, micro, flags="", extra=None):
    """A libpython3.X-dev whose patchlevel.h says the micro version, whatever the package claims."""
    minor = int(series.split(".")[1])
    multiarch = "x86_64-linux-gnu"
    return (
        f"libpython{series}-dev",
        package_version,
        {
            f"usr/include/python{series}/patchlevel.h": _PATCHLEVEL.format(
                minor=minor, micro=micro
            ),
            f"usr/include/python{series}/pyconfig.h": "#include <x86_64-linux-gnu/pyconfig.h>\n",
            f"usr/include/{multiarch}/python{series}/pyconfig.h": "/* #undef Py_DEBUG */\n",
            f"usr/lib/python{series}/config-{series}-{multiarch}/Makefile": _MAKEFILE.format(
                flags=flags
            ),
            **(extra or {}),
        },
    )
