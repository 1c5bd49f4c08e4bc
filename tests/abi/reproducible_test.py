# SPDX-License-Identifier: MIT
"""The same headers give the same bytes, and the recorded cells what is committed.

usage: reproducible_test.py PYRS-ABI
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
TOOL = str(pathlib.Path(sys.argv.pop(1)).resolve()) if len(sys.argv) > 1 else sys.exit(__doc__)


def pyrs_abi(*arguments, **options):
    return subprocess.check_output([TOOL, *arguments], **options)


def answers():
    """What python3 says of itself, in the words of the tool."""
    script = str(ROOT / "src/abi/interpreter.py")
    text = subprocess.check_output(["python3", "-I", "-S", script], universal_newlines=True)
    return dict(line.split("=", 1) for line in text.splitlines())


class Dump(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.mkdtemp(prefix="pyrs-reproducible-")
        cls.addClassCleanup(shutil.rmtree, cls.scratch)
        cls.first = pyrs_abi("dump", "--root", str(ROOT))

    def test_it_holds_facts(self):
        self.assertTrue(self.first.startswith(b"pyrs-facts 1\nbitfield "))

    def test_what_is_no_file_is_written_to_and_not_replaced(self):
        pipe = pathlib.Path(self.scratch, "pipe")
        os.mkfifo(pipe)
        command = [TOOL, "dump", "--root", str(ROOT), "--output", str(pipe)]
        with subprocess.Popen(command) as dump:
            self.assertEqual(pipe.read_bytes(), self.first)
        self.assertEqual(dump.returncode, 0)
        self.assertTrue(pipe.is_fifo())

    def test_again_elsewhere_gives_the_same_bytes(self):
        environment = dict(
            os.environ,
            LC_ALL="tr_TR.UTF-8",
            TZ="Asia/Tokyo",
            HOME=self.scratch,
            TMPDIR=self.scratch,
            COLUMNS="20",
        )
        self.assertEqual(
            pyrs_abi("dump", "--root", str(ROOT), cwd=self.scratch, env=environment), self.first
        )

    def test_root_by_another_path_gives_the_same_bytes(self):
        link = os.path.join(self.scratch, "tree (of pyrs) at home")
        os.symlink(str(ROOT), link)
        self.assertEqual(pyrs_abi("dump", "--root", link), self.first)
        self.assertEqual(pyrs_abi("dump", "--root", ".", cwd=str(ROOT)), self.first)

    def test_copied_headers_give_the_same_bytes(self):
        build = answers()
        flags = []
        for key in ("include", "platinclude"):
            copy = os.path.join(self.scratch, "a copy (of %s) at 1:2" % key)
            shutil.copytree(build[key], copy)
            flags += ["--headers", copy]
        if build["defines"]:
            flags += ["--cflags", build["defines"]]
        self.assertEqual(pyrs_abi("dump", "--root", str(ROOT), *flags), self.first)

    def test_file_holds_what_is_printed(self):
        file = os.path.join(self.scratch, "new", "directory", "cell.abi")
        self.assertEqual(pyrs_abi("dump", "--root", str(ROOT), "--output", file), b"")
        self.assertEqual(pathlib.Path(file).read_bytes(), self.first)


class Emit(unittest.TestCase):
    def test_recorded_cells_give_what_is_committed(self):
        run = subprocess.run(
            [TOOL, "emit", "--check", "--root", str(ROOT)],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            universal_newlines=True,
        )
        self.assertEqual(run.returncode, 0, run.stdout)
        self.assertRegex(run.stdout, r"^[1-9]\d* generated files, 0 stale\n$")


class Record(unittest.TestCase):
    """A tree with no cells: record, record again, and what is then generated is stable."""

    def setUp(self):
        self.tree = pathlib.Path(tempfile.mkdtemp(prefix="pyrs-record-"))
        self.addCleanup(shutil.rmtree, str(self.tree))
        for file in ("src/abi/interpreter.py", "src/lib/cpython_internal.h"):
            (self.tree / file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(str(ROOT / file), str(self.tree / file))
        (self.tree / "abi/cpython").mkdir(parents=True)
        self.said = self.run_tool("record")

    def run_tool(self, *arguments):
        return pyrs_abi(*arguments, "--root", str(self.tree), universal_newlines=True)

    def test_first_time_writes_one_cell(self):
        self.assertRegex(self.said, r"^%(version)s/%(flavour)s-.*\.abi: recorded; " % answers())
        self.assertEqual(len(list((self.tree / "abi/cpython").rglob("*.abi"))), 1)

    def test_second_time_changes_nothing(self):
        self.assertRegex(self.run_tool("record"), r": recorded already, the same\n$")

    def test_profile_is_the_recorded_one(self):
        self.run_tool("emit")
        self.assertIn("#include <pyrs/layout/cp3", self.run_tool("profile"))

    def test_emitting_again_changes_nothing(self):
        self.run_tool("emit")
        self.assertRegex(self.run_tool("emit"), r"^\d+ generated files, 0 rewritten\n$")

    def test_header_of_a_cell_that_is_gone_is_removed(self):
        self.run_tool("emit")
        for cell in (self.tree / "abi/cpython").rglob("*.abi"):
            cell.unlink()
        self.run_tool("emit")
        layouts = sorted(path.name for path in (self.tree / "include/pyrs/layout").rglob("*.h"))
        self.assertEqual(layouts, ["select.h"])


class Diff(unittest.TestCase):
    def test_findings_of_recorded_cells_name_files_of_the_repository(self):
        cells = ["3.13.5/gil-x86_64-linux-gnu", "3.13.15/gil-x86_64-linux-gnu"]
        run = subprocess.run(
            [TOOL, "diff", "--root", str(ROOT), "--format", "github", *cells],
            cwd="/",
            stdout=subprocess.PIPE,
            universal_newlines=True,
        )
        self.assertIn(",file=abi/cpython/%s.abi,line=" % cells[1], run.stdout)
        self.assertNotIn(str(ROOT), run.stdout)


if __name__ == "__main__":
    unittest.main()
