# SPDX-License-Identifier: MIT
"""What pyrs promises is kept: additions go through abi/next, breaks need an entry with a reason.

usage: promise_test.py PYRS-ABI
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
TOOL = str(pathlib.Path(sys.argv.pop(1)).resolve()) if len(sys.argv) > 1 else sys.exit(__doc__)

ADDED = "\nPYRS_API int pyrs_added(int number);\n"


class Promise(unittest.TestCase):
    def setUp(self):
        self.tree = pathlib.Path(tempfile.mkdtemp(prefix="pyrs-promise-"))
        self.addCleanup(shutil.rmtree, str(self.tree))
        shutil.copytree(str(ROOT / "include"), str(self.tree / "include"))
        (self.tree / "abi").mkdir()
        # A record of its own: what is pending in the tree is no part of these tests.
        self.promise("--release")
        self.pending = self.tree / "abi/next/additions.abi"

    def run_tool(self, *arguments):
        command = [TOOL, "promise", "--root", str(self.tree), *arguments]
        run = subprocess.run(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True
        )
        return run.returncode, run.stdout, run.stderr

    def promise(self, *arguments):
        code, output, errors = self.run_tool(*arguments)
        self.assertEqual((code, errors), (0, ""))
        return output

    def assert_broken(self, item, expected, found):
        code, _, errors = self.run_tool()
        self.assertEqual(code, 3, errors)
        for part in (" %s: " % item, "expected " + expected, "found " + found):
            self.assertIn(part, errors)

    def edit(self, header, old, new):
        path = self.tree / "include/pyrs" / header
        text = path.read_text()
        self.assertIn(old, text)
        path.write_text(text.replace(old, new))

    def add_function(self):
        self.edit("version.h", "\nPYRS_END_DECLS", ADDED + "\nPYRS_END_DECLS")

    def except_(self, line):
        (self.tree / "abi/except.abi").write_text("# Admitted breaks.\n" + line + "\n")

    def test_what_was_released_is_kept(self):
        self.assertRegex(self.promise(), r"^[1-9]\d+ promises kept\n$")

    def test_addition_that_nobody_recorded_is_found(self):
        self.add_function()
        self.assert_broken("pyrs_added", "recorded in abi/next", "declared, recorded nowhere")

    def test_recorded_addition_is_kept(self):
        self.add_function()
        self.assertEqual(self.promise("--record"), "1 promises recorded\n")
        self.assertIn("func pyrs_added type=int (int)\n", self.pending.read_text())
        self.promise()

    def test_recording_writes_only_what_is_new(self):
        before = (self.tree / "abi/pyrs-1.abi").read_bytes()
        self.add_function()
        self.promise("--record")
        self.assertEqual((self.tree / "abi/pyrs-1.abi").read_bytes(), before)
        self.assertEqual(len(self.pending.read_text().splitlines()), 3)

    def test_recording_nothing_writes_nothing(self):
        self.assertEqual(self.promise("--record"), "0 promises recorded\n")
        self.assertFalse(self.pending.exists())

    def test_pending_addition_that_went_is_a_break(self):
        self.add_function()
        self.promise("--record")
        self.edit("version.h", ADDED, "")
        self.assert_broken("pyrs_added", "type=int (int)", "removed")

    def test_release_takes_over_what_is_pending(self):
        self.add_function()
        self.promise("--record")
        self.promise("--release")
        self.assertFalse(self.pending.exists())
        self.assertIn("func pyrs_added ", (self.tree / "abi/pyrs-1.abi").read_text())
        self.promise()

    def test_removed_function_is_a_break(self):
        self.edit("version.h", "PYRS_API uint32_t pyrs_version(void);\n", "")
        self.assert_broken("pyrs_version", "type=uint32_t (void)", "removed")

    def test_changed_function_is_a_break(self):
        self.edit("version.h", "uint32_t pyrs_version(void)", "uint64_t pyrs_version(void)")
        self.assert_broken("pyrs_version", "type=uint32_t (void)", "type=uint64_t (void)")

    def test_changed_struct_is_a_break(self):
        self.edit("runtime.h", "    uint32_t compared;", "    uint64_t compared;")
        self.assert_broken("pyrs_mismatch.compared", "offset=24 size=4", "offset=24 size=8")

    def test_changed_code_is_a_break(self):
        self.edit("status.h", "X(PYRS_ERR_ARGUMENT, -2,", "X(PYRS_ERR_ARGUMENT, -99,")
        self.assert_broken("PYRS_ERR_ARGUMENT", "-2", "-99")

    def test_unstable_headers_promise_nothing(self):
        self.edit("unstable/gc.h", "\nPYRS_END_DECLS", ADDED + "\nPYRS_END_DECLS")
        self.promise()

    def test_break_with_a_reason_is_admitted(self):
        self.edit("version.h", "PYRS_API uint32_t pyrs_version(void);\n", "")
        self.except_("func pyrs_version nobody could have called it")
        self.promise()

    def test_exception_is_for_its_own_kind(self):
        self.edit("version.h", "PYRS_API uint32_t pyrs_version(void);\n", "")
        self.except_("record pyrs_version nobody could have called it")
        self.assert_broken("pyrs_version", "type=uint32_t (void)", "removed")

    def test_exception_that_excepts_nothing_is_found(self):
        self.except_("func pyrs_version nobody could have called it")
        self.assert_broken("pyrs_version", "an exception that is needed", "nothing to except")


if __name__ == "__main__":
    unittest.main()
