# SPDX-License-Identifier: MIT
"""What goes wrong in a cell is one line; the rest goes on."""

import os
import sys
import tempfile
import time
import types
import unittest
from pathlib import Path
from unittest import mock

from matrix_lib import cell, command, machine
from matrix_lib.command import Failure
from pythons_lib import cells as cells_file
from pythons_lib.catalogue import Build
from pythons_lib.store import Store


def build(folder, **changes):
    """An interpreter that is in no cache."""
    fields = {name: None for name in Build.__dataclass_fields__}
    fields |= {
        "label": "3.15.2-s390x",
        "version": "3.15.2",
        "flavour": "gil",
        "arch": "s390x",
        "defines": (),
        "include": str(folder),
        "executable": str(folder / "python"),
        "command": (sys.executable,),
    }
    return Build(**(fields | changes))


class Scratch(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory(prefix="pyrs-matrix-")
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)


class Commands(Scratch):
    def attempt(self, code, limit=30):
        return command.run([sys.executable, "-c", code], self.folder / "log", limit=limit)

    def test_a_crash_is_told_by_its_signal(self):
        with self.assertRaisesRegex(Failure, "died of SIGSEGV"):
            self.attempt("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)")

    def test_a_hang_is_stopped_with_all_that_it_started(self):
        child = self.folder / "child"
        code = (
            "import subprocess, sys, time\n"
            f"p = subprocess.Popen(['sleep', '60']); open({str(child)!r}, 'w').write(str(p.pid))\n"
            "time.sleep(60)"
        )
        began = time.monotonic()
        with self.assertRaisesRegex(Failure, "stopped after 2 s without an answer"):
            self.attempt(code, limit=2)
        self.assertLess(time.monotonic() - began, 20)
        time.sleep(0.2)
        state = Path(f"/proc/{child.read_text()}/stat")
        self.assertTrue(not state.exists() or state.read_text().split()[2] == "Z")

    def test_a_full_disk_is_said_whatever_else_was(self):
        with self.assertRaisesRegex(Failure, "No space left on device"):
            self.attempt("print('a.c:1:2: error: x\\nfatal: No space left on device'); exit(1)")

    def test_a_log_that_cannot_be_written_is_a_failure(self):
        with self.assertRaisesRegex(Failure, "/dev/full: No space left on device"):
            command.run(["echo", "something"], Path("/dev/full"), limit=9)

    def test_a_program_that_is_missing_is_named(self):
        with self.assertRaisesRegex(Failure, "no-such-program: does not start"):
            command.run(["no-such-program"], self.folder / "log", limit=9)


class Protocol(unittest.TestCase):
    def test_drift_names_the_item_and_how_many_more(self):
        text = "drift PyObject.ob_type\t8\t16\tf.c\t3\ndrift x\t1\t2\ncompared layout 9\n"
        with self.assertRaisesRegex(Failure, "PyObject.ob_type: expected 8, found 16 and 1 more"):
            cell.read_protocol(text, 1, "log")

    def test_what_ctest_hands_on_is_read_as_well(self):
        self.assertEqual(cell.read_protocol("1: compared a 2\nTotal: 1\n", 0, "log"), 2)
        with self.assertRaisesRegex(Failure, "x: expected 1, found 2"):
            cell.read_protocol("1: drift x\t1\t2\n", 8, "log")

    def test_a_sanitizer_s_report_is_the_reason(self):
        report = "1: SUMMARY: AddressSanitizer: heap-use-after-free a.c:1 in f\nErrors while running CTest\n"
        with self.assertRaisesRegex(Failure, "^AddressSanitizer: heap-use-after-free a.c:1 in f"):
            cell.read_protocol(report, 8, "log")

    def test_dying_after_a_group_is_no_success(self):
        with self.assertRaisesRegex(Failure, "died of SIGABRT"):
            cell.read_protocol("compared layout 9\n", -6, "log")

    def test_an_emulator_tells_a_signal_by_its_exit_code(self):
        with self.assertRaisesRegex(Failure, "died of SIGSEGV"):
            cell.read_protocol("compared layout 9\n", 139, "log")

    def test_nothing_compared_is_a_failure(self):
        for text in ("", "compared layout 0\ncompared calls 5\n"):
            with self.assertRaisesRegex(Failure, "compared nothing"):
                cell.read_protocol(text, 0, "log")

    def test_all_groups_count(self):
        self.assertEqual(cell.read_protocol("compared a 2\nsaid x\ncompared b 3\n", 0, "log"), 5)


class Cells(Scratch):
    def setUp(self):
        super().setUp()
        self.cells = cells_file.read()
        self.store = Store(self.folder / "cache")
        patch = mock.patch.object(cell, "BUILDS", self.folder / "builds")
        patch.start()
        self.addCleanup(patch.stop)

    def run_cell(self, **changes):
        wanted = types.SimpleNamespace(required=True)
        return cell.run_cell(self.store, self.cells, build(self.folder, **changes), wanted)

    def test_without_a_cross_compiler_the_cell_is_skipped_with_the_package(self):
        with mock.patch.dict(os.environ, PATH=str(self.folder)):
            row = self.run_cell()
        self.assertEqual(row.verdict, "skipped")
        self.assertIn("apt-get install gcc-s390x-linux-gnu", row.reason)

    def test_without_a_standard_library_the_cell_is_skipped_with_the_command(self):
        with mock.patch.object(machine, "c_compiler", return_value="gcc"):
            row = self.run_cell()
        self.assertEqual(row.verdict, "skipped")
        self.assertIn("tools/pythons fetch-tools", row.reason)

    def test_without_headers_the_cell_is_skipped(self):
        self.assertEqual(self.run_cell(include=None).verdict, "skipped")

    def test_headers_that_cannot_be_measured_fail_the_cell_alone(self):
        row = self.run_cell(arch="amd64", label="3.15.2-amd64")
        self.assertEqual(row.verdict, "FAILED")
        self.assertEqual(len(row.reason.splitlines()), 1)
