# SPDX-License-Identifier: MIT
"""What makes the matrix red, and what does not."""

import contextlib
import io
import tempfile
import unittest
from pathlib import Path
from types import SimpleNamespace

from matrix_lib import command_line, document, plan, requirements, result, table
from matrix_lib.result import Row
from pythons_lib.say import Problem

_FILE = """
[[required]]
cells = ["3.15-amd64"]
reason = "everybody has it"
[[optional]]
cells = ["3.15-riscv64"]
reason = "it lags"
[[dwarf]]
cells = ["3.15-amd64"]
reason = "flags"
[[stress]]
cells = ["3.15-amd64"]
reason = "threads"
"""


def read(text):
    with tempfile.NamedTemporaryFile("w", suffix=".toml") as file:
        file.write(text)
        file.flush()
        return requirements.read(file.name)


class Requirements(unittest.TestCase):
    def test_the_committed_file_is_sound_and_names_every_dwarf_cell_as_a_cell(self):
        owed = requirements.read()
        self.assertTrue(owed.dwarf)
        self.assertLessEqual(owed.dwarf.keys(), owed.cells.keys())

    def test_a_cell_that_owes_more_than_the_round_trips_is_a_required_one(self):
        owed = requirements.read()
        self.assertTrue(owed.stress and owed.sanitised and owed.leaks)
        for name in owed.stress | owed.sanitised | owed.leaks:
            self.assertTrue(owed.cells[name].required, name)

    def test_every_patch_release_of_a_stressed_cell_is_stressed(self):
        build = SimpleNamespace(version="3.15.1", flavour="gil", arch="amd64")
        self.assertEqual(plan.extra_tests(read(_FILE), build), ["stress"])
        build.flavour = "gil-debug"
        self.assertEqual(plan.extra_tests(read(_FILE), build), [])

    def test_a_name_stands_for_every_patch_release(self):
        self.assertEqual(requirements.name_of("3.15.2", "gil", "amd64"), "3.15-amd64")
        self.assertEqual(requirements.name_of("3.13.15", "ft-debug", "arm64"), "3.13td-arm64")

    def test_a_cell_named_twice_is_refused(self):
        with self.assertRaisesRegex(Problem, "named twice"):
            read(_FILE.replace("3.15-riscv64", "3.15-amd64"))

    def test_a_file_that_requires_nothing_is_refused(self):
        with self.assertRaisesRegex(Problem, "nothing could fail"):
            read(_FILE.replace("[[required]]", "[[optional]]"))

    def test_a_damaged_file_is_one_line_that_names_it(self):
        with self.assertRaisesRegex(Problem, r"\.toml: "):
            read("[[required")


class Verdicts(unittest.TestCase):
    def test_an_empty_cache_fails_what_is_required_and_says_what_fetches_it(self):
        required, optional = plan.absent(read(_FILE), [])
        self.assertTrue(result.is_red(required, strict=False))
        self.assertIn("tools/pythons fetch", table.verdict(required))
        self.assertFalse(result.is_red(optional, strict=True))
        self.assertIn("it lags", table.verdict(optional))

    def test_a_failure_is_red_whether_the_cell_is_required_or_not(self):
        row = Row("3.15.2-riscv64", False)
        row.fail("drift")
        self.assertTrue(result.is_red(row, strict=False))

    def test_a_release_that_nobody_recorded_is_red_only_when_strict(self):
        row = Row("3.15.9-amd64", True, new=True)
        row.fail("drift")
        self.assertFalse(result.is_red(row, strict=False))
        self.assertTrue(result.is_red(row, strict=True))
        self.assertIn("nobody recorded", table.verdict(row))
        self.assertTrue(result.is_red(Row("3.15.9-amd64", True, new=True), strict=True))

    def test_two_failures_of_a_cell_are_both_told(self):
        row = Row("3.15.2-amd64", True)
        row.fail("C: drift")
        row.fail("Rust: drift")
        self.assertEqual(table.verdict(row), "FAILED: C: drift; Rust: drift")


class Close(unittest.TestCase):
    def close(self, *rows):
        options = SimpleNamespace(strict=False, markdown=None)
        with contextlib.redirect_stdout(io.StringIO()) as said:
            code = command_line._close(options, [], list(rows), [], 1)
        return code, said.getvalue().splitlines()

    def test_what_is_red_is_told_again_after_the_table_next_to_the_totals(self):
        red, well = Row("3.15.2-amd64", True), Row("3.15.2-armhf", True)
        red.fail("lives: drift (log)")
        code, lines = self.close(red, well, well)
        self.assertEqual(code, 1)
        self.assertEqual(lines[-2], "3.15.2-amd64: FAILED: lives: drift (log)")
        self.assertIn("2 ok, 1 failed", lines[-1])

    def test_what_is_not_red_is_not_told_again(self):
        skipped = Row("3.15-riscv64", False)
        skipped.skip("it lags")
        code, lines = self.close(Row("3.15.2-amd64", True), skipped)
        self.assertEqual((code, lines[-2]), (0, ""))


class Document(unittest.TestCase):
    def test_only_the_generated_part_is_replaced(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "matrix.md")
            generated = f"{document._BEGIN}\nold\n{document._END}\n"
            path.write_text(f"By hand.\n{generated}More by hand.\n")
            document.write(path, "tools/matrix", "1 ok", [Row("3.15.2-amd64", True)], [])
            text = path.read_text()
        self.assertTrue(text.startswith("By hand.\n"))
        self.assertTrue(text.endswith("More by hand.\n"))
        self.assertNotIn("old\n", text)
        self.assertIn("| 3.15.2-amd64 |", text)
