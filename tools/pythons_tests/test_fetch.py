# SPDX-License-Identifier: MIT
"""What goes wrong while fetching is one line; the rest goes on, and nothing half-made is used."""

import contextlib
import io
import json
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path
from types import SimpleNamespace

from pythons_lib import catalogue, cells, fetch, header_cells, starter
from pythons_lib.say import Problem
from pythons_lib.store import STAMP, Store

from .archive import Archive, headers_package

_NEEDED = ("gpg", "gpgconf", "apt-get", "dpkg-deb")
_MISSING = [program for program in _NEEDED if shutil.which(program) is None]

_CELLS = """
[archive]
mirror = "{mirror}"
keyring = "{keyring}"
ask_again_after_hours = 24
{suites}
[architecture.amd64]
target = "x86_64-linux-gnu"
multiarch = "x86_64-linux-gnu"
native_on = ["amd64"]
emulator = ["qemu-x86_64-static"]
[flavour.gil]
since = 11
[flavour.ft]
since = 13
add = ["-DPy_GIL_DISABLED=1"]
drop = ["_Py_JIT", "_Py_TIER2"]
[free_threaded]
sources = []
"""


@unittest.skipIf(_MISSING, f"no archive can be made without {', '.join(_MISSING)}")
class FetchTest(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="pyrs-pythons-"))
        self.folder.chmod(0o755)
        self.archive = Archive(self.folder)
        self.store = Store(self.folder / "cache")

    def tearDown(self):
        self.archive.close()
        shutil.rmtree(self.folder)

    def fetch(self, *suites, mirror=None, **wish):
        """Fetches from the suites; returns the lines of complaint."""
        tables = "".join(f'[suite.{name}]\nheaders = ["amd64"]\n' for name in suites)
        file = self.folder / "cells.toml"
        file.write_text(
            _CELLS.format(
                mirror=mirror or self.archive.serve(), keyring=self.archive.keyring, suites=tables
            )
        )
        self.cells = cells.read(file)
        with contextlib.redirect_stderr(io.StringIO()) as complaints:
            fetch.fetch(self.store, self.cells, fetch.Wish(kind="headers", **wish))
        return complaints.getvalue().splitlines()

    def labels(self):
        return sorted(self.store.all("headers"))

    def test_the_version_is_that_of_the_headers_whatever_the_package_says(self):
        self.archive.add_suite("s", headers_package("3.13", "3.13.5-1", 7))
        self.assertEqual(self.fetch("s"), [])
        self.assertEqual(self.labels(), ["3.13.7-amd64"])

    def test_build_flags_come_from_the_package_and_a_flavour_may_drop_some(self):
        self.archive.add_suite(
            "s", headers_package("3.15", "3.15.2-1", 2, "-D_Py_JIT -D_Py_TIER2=3")
        )
        self.fetch("s")
        found = header_cells.header_cells(
            self.store, self.cells, catalogue.builds(self.store, self.cells)
        )
        flags = {cell.flavour: cell.arguments[-1].split()[3:] for cell in found}
        self.assertEqual(
            flags, {"gil": ["-D_Py_JIT", "-D_Py_TIER2=3"], "ft": ["-DPy_GIL_DISABLED=1"]}
        )

    def test_a_second_fetch_asks_nobody(self):
        self.archive.add_suite("s", headers_package("3.13", "3.13.5-1", 5))
        self.fetch("s")
        self.assertEqual(self.fetch("s", mirror="http://127.0.0.1:1"), [])
        self.assertEqual(len(self.fetch("s", mirror="http://127.0.0.1:1", refresh=True)), 1)

    def test_an_unreachable_suite_is_one_line_and_the_other_is_fetched(self):
        self.archive.add_suite("here", headers_package("3.13", "3.13.5-1", 5))
        complaints = self.fetch("gone", "here")
        self.assertEqual(len(complaints), 1)
        self.assertRegex(complaints[0], r"^pyrs: gone/amd64: .*(404|Release file)")
        self.assertEqual(self.labels(), ["3.13.5-amd64"])

    def test_a_mirror_that_does_not_answer_is_one_line(self):
        complaints = self.fetch("s", mirror="http://127.0.0.1:1")
        self.assertEqual(len(complaints), 1)
        self.assertRegex(complaints[0], "refused")

    def test_a_suite_that_somebody_else_signed_is_not_used(self):
        self.archive.add_suite("s", headers_package("3.13", "3.13.5-1", 5), signer="stranger")
        complaints = self.fetch("s")
        self.assertEqual(len(complaints), 1)
        self.assertRegex(complaints[0], "NO_PUBKEY")
        self.assertEqual(self.labels(), [])

    def test_a_suite_that_was_changed_after_signing_is_not_used(self):
        self.archive.add_suite("s", headers_package("3.13", "3.13.5-1", 5))
        release = self.archive.site / "dists/s/InRelease"
        release.write_text(release.read_text().replace("Origin: Test", "Origin: Evil"))
        complaints = self.fetch("s")
        self.assertEqual(len(complaints), 1)
        self.assertRegex(complaints[0], "BADSIG")
        self.assertEqual(self.labels(), [])

    def test_a_damaged_package_is_not_used_and_the_others_are(self):
        self.archive.add_suite(
            "s", headers_package("3.13", "3.13.5-1", 5), headers_package("3.14", "3.14.8-1", 8)
        )
        deb = self.archive.site / "pool/s/libpython3.14-dev_3.14.8-1_amd64.deb"
        whole = deb.read_bytes()
        deb.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
        complaints = self.fetch("s")
        self.assertEqual(len(complaints), 1)
        self.assertRegex(
            complaints[0], "s/amd64: headers of 3.14: no libpython3.14-dev.*Hash Sum mismatch"
        )
        self.assertEqual(self.labels(), ["3.13.5-amd64"])
        deb.write_bytes(whole)
        self.assertEqual(self.fetch("s"), [])
        self.assertEqual(self.labels(), ["3.13.5-amd64", "3.14.8-amd64"])

    def test_what_a_broken_off_download_left_is_not_used(self):
        self.archive.add_suite("s", headers_package("3.13", "3.13.5-1", 5))
        left = self.store.path("apt/s-amd64/downloads/libpython3.13-dev_3.13.5-1_amd64.deb")
        left.parent.mkdir(parents=True)
        left.write_bytes((self.archive.site / "pool/s" / left.name).read_bytes()[:100])
        self.assertEqual(self.fetch("s"), [])
        self.assertEqual(self.labels(), ["3.13.5-amd64"])

    def test_a_package_without_a_version_is_one_line(self):
        self.archive.add_suite(
            "s", ("libpython3.13-dev", "3.13.5-1", {"usr/include/python3.13/Python.h": ""})
        )
        complaints = self.fetch("s")
        self.assertEqual(len(complaints), 1)
        self.assertEqual(self.labels(), [])

    @unittest.skipIf(os.geteuid() != 0, "a small file system can only be mounted by root")
    def test_a_full_disk_is_one_line_and_leaves_nothing(self):
        zeros = {"usr/include/python3.14/zeros": bytes(90_000_000)}
        self.archive.add_suite(
            "s",
            headers_package("3.13", "3.13.5-1", 5),
            headers_package("3.14", "3.14.8-1", 8, extra=zeros),
        )
        self.store.root.mkdir()
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=80m", "tmpfs", self.store.root], check=True
        )
        try:
            complaints = self.fetch("s")
            self.assertEqual(len(complaints), 1)
            self.assertRegex(complaints[0], "headers of 3.14: .*the disk is full")
            self.assertEqual(self.labels(), ["3.13.5-amd64"])
            self.assertEqual(list(self.store.path("staging").iterdir()), [])
        finally:
            subprocess.run(["umount", self.store.root], check=True)


class StoreTest(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="pyrs-store-"))
        self.store = Store(self.folder)

    def tearDown(self):
        shutil.rmtree(self.folder)

    def publish(self, check=None, kind="run"):
        with self.store.staging("x") as staged:
            (staged / "tree").mkdir()
            self.store.publish(
                staged / "tree", kind, "3.15.2-amd64", {"label": "3.15.2-amd64"}, check
            )

    def test_what_has_no_stamp_is_not_there_and_is_swept(self):
        place = self.store.place("run", "3.15.2-amd64")
        place.mkdir(parents=True)
        (self.folder / "staging/left-over").mkdir(parents=True)
        self.assertEqual(self.store.all("run"), {})
        with self.store.locked("test"):
            self.assertFalse(place.exists())
            self.assertFalse((self.folder / "staging").exists())

    def test_a_half_written_stamp_is_no_stamp(self):
        self.publish()
        (self.store.place("run", "3.15.2-amd64") / STAMP).write_text('{"label": "3.1')
        self.assertEqual(self.store.all("run"), {})

    def test_headers_without_their_c_library_take_that_of_another_suite(self):
        committed = cells.read()
        build = SimpleNamespace(
            libc="trixie-s390x", include="i", arch="s390x", defines=(), label="3.13.5-s390x"
        )
        with self.assertRaisesRegex(Problem, "tools/pythons fetch has trixie-s390x"):
            header_cells.arguments(self.store, committed, build)
        for label in ("sid-amd64", "sid-s390x"):
            with self.store.staging(label) as staged:
                (staged / "tree").mkdir()
                self.store.publish(staged / "tree", "libc", label, {"label": label})
        flags = header_cells.arguments(self.store, committed, build)[-1]
        self.assertIn(f"--sysroot={self.store.place('libc', 'sid-s390x')} ", flags)

    def test_an_interpreter_that_fails_its_check_is_not_kept(self):
        def crash(_):
            raise Problem("is no working Python")

        with self.assertRaises(Problem):
            self.publish(crash)
        self.assertFalse(self.store.place("run", "3.15.2-amd64").exists())

    def test_the_stamp_is_whole_json_and_knows_the_size(self):
        self.publish()
        stamp = json.loads((self.store.place("run", "3.15.2-amd64") / STAMP).read_text())
        self.assertIn("bytes", stamp)

    def test_a_build_with_thread_sanitizer_is_kept_and_is_no_build_to_run_or_record(self):
        self.publish(kind="tsan")
        with self.store.locked("test"):
            self.assertIsNotNone(self.store.stamp("tsan", "3.15.2-amd64"))
        self.assertEqual(catalogue.builds(self.store, cells.read()), [])

    def test_work_of_one_kind_does_not_sweep_what_another_stages(self):
        with self.store.locked("build"), self.store.staging("ours") as staged:
            with self.store.locked("fetch"):
                self.assertTrue(staged.exists())


class StarterTest(unittest.TestCase):
    def script(self, text):
        file = tempfile.NamedTemporaryFile("w", prefix="pyrs-", suffix=".sh", delete=False)
        with file:
            file.write(f"#!/bin/sh\n{text}\n")
        os.chmod(file.name, 0o755)
        self.addCleanup(os.unlink, file.name)
        return [file.name]

    def test_an_interpreter_that_crashes_is_told_with_its_signal(self):
        with self.assertRaisesRegex(Problem, "died of signal 11"):
            starter.prove(self.script("kill -SEGV $$"))

    def test_an_interpreter_that_hangs_is_stopped(self):
        with self.assertRaisesRegex(Problem, "no answer in 0.2 seconds"):
            starter.prove(self.script("exec sleep 10"), timeout=0.2)

    def test_an_interpreter_of_another_machine_is_told(self):
        words = self.script("")
        Path(words[0]).write_bytes(b"\x7fELF" + bytes(60))
        with self.assertRaisesRegex(Problem, "does not start: Exec format error"):
            starter.prove(words)

    def test_what_is_no_python_is_told(self):
        with self.assertRaisesRegex(Problem, "does not answer as a CPython does"):
            starter.ask(self.script("echo hello"))
