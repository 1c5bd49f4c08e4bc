# SPDX-License-Identifier: MIT
"""What tools/recheck-cells says becomes one row of the matrix."""

import unittest

from matrix_lib import recheck, result
from matrix_lib.result import Row

_TOTALS = (
    "2 cells, 1900 facts compared in 1.0 s: "
    "1 same, 0 other builds, {new} new, {drifted} drifted, 0 failed"
)


class Recheck(unittest.TestCase):
    def read(self, output, code):
        row, self.told = Row("libclang", True), []
        recheck.read(row, output, code, self.told.append)
        return row

    def test_all_the_same_is_ok(self):
        row = self.read(_TOTALS.format(new=0, drifted=0), 0)
        self.assertEqual((row.verdict, row.counts), ("ok", {"cells": 2, "items": 1900}))
        self.assertEqual(self.told, [])

    def test_a_new_release_is_told_with_its_command_and_is_green_unless_strict(self):
        line = "new         3.15.9: to record it: pyrs-abi record --headers x"
        row = self.read(f"{line}\n" + _TOTALS.format(new=1, drifted=0), 0)
        self.assertEqual(self.told, [line])
        self.assertFalse(result.is_red(row, strict=False))
        self.assertTrue(result.is_red(row, strict=True))

    def test_drift_is_red(self):
        row = self.read("drift x\n" + _TOTALS.format(new=0, drifted=1), 3)
        self.assertTrue(result.is_red(row, strict=False))
        self.assertEqual(self.told, ["drift x"])

    def test_an_empty_cache_skips_what_is_required(self):
        self.assertTrue(result.is_red(self.read("pyrs: no header cell", 66), strict=False))

    def test_nothing_compared_is_red(self):
        self.assertTrue(result.is_red(self.read("", 0), strict=False))
