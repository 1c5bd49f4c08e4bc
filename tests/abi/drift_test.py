# SPDX-License-Identifier: MIT
"""The drift that CPython really had, as `pyrs-abi diff` tells it from the recorded cells.

usage: drift_test.py PYRS-ABI

Patch releases are compared whole: nothing may be missing, and nothing may be named that did not move.
Of the hundreds of changes between minors, flavours and targets the golden file has those of the
records that everybody uses. PYRS_UPDATE_GOLDEN=1 writes the files instead, for a person to review.
"""
import os
import pathlib
import re
import subprocess
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
GOLDEN = ROOT / "tests/abi/golden/drift"
TOOL = str(pathlib.Path(sys.argv.pop(1)).resolve()) if len(sys.argv) > 1 else sys.exit(__doc__)
SHOWN = r" (field|bitfield|record) (PyObject|PyVarObject|PyTupleObject|PyLongObject|PyASCIIObject|PyThreadState)\b"


def diff(before, after):
    """The lines of a difference between two cells, `3.13.5/gil-x86_64-linux-gnu`."""
    run = subprocess.run(
        [TOOL, "diff", "--root", str(ROOT), before, after],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        universal_newlines=True,
    )
    if run.returncode > 3:
        raise AssertionError(run.stderr)
    return run.stdout.splitlines()


def some_of(lines):
    """What concerns the common records, without those that are merely beside the subset."""
    return lines[:2] + [line for line in lines[2:-1] if re.search(SHOWN, line)]


def amd64(version, flavour="gil"):
    return "%s/%s-x86_64-linux-gnu" % (version, flavour)


class Drift(unittest.TestCase):
    maxDiff = None
    compared = 0

    @classmethod
    def tearDownClass(cls):
        print("compared changes %d" % cls.compared)

    def assert_golden(self, name, lines):
        path = GOLDEN / name
        text = "\n".join(lines) + "\n"
        Drift.compared += len(lines)
        if os.environ.get("PYRS_UPDATE_GOLDEN"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        self.assertMultiLineEqual(path.read_text(encoding="utf-8"), text)

    def assert_whole(self, name, before, after):
        lines = diff(before, after)
        self.assert_golden(name, lines)
        return lines

    def assert_part(self, name, before, after):
        lines = some_of(diff(before, after))
        self.assert_golden(name, lines)
        return lines

    def test_3_13_15_appended_to_the_thread_state(self):
        lines = self.assert_whole("3.13.5-to-3.13.15-gil.txt", amd64("3.13.5"), amd64("3.13.15"))
        self.assertIn("~ rebuild    record PyThreadState: size 304 -> 312", lines)

    def test_3_14_10_moved_what_follows_mimalloc(self):
        before, after = amd64("3.14.8", "ft"), amd64("3.14.10", "ft")
        lines = self.assert_whole("3.14.8-to-3.14.10-ft.txt", before, after)
        self.assertIn(
            "~ rebuild    field _PyThreadStateImpl.brc.tid: offset 15472 -> 19080", lines
        )
        moved = [line for line in lines if re.search(r" PyInterpreterState\.\w+: offset", line)]
        offsets = [re.findall(r"offset (\d+) -> (\d+)", line)[0] for line in moved]
        by = [int(after) - int(before) for before, after in offsets]
        self.assertGreater(by.count(-328), 30)

    def test_3_14_10_moved_nothing_with_the_gil(self):
        lines = diff(amd64("3.14.8"), amd64("3.14.10"))
        self.assertEqual([line for line in lines if " PyThreadState" in line], [])
        self.assertEqual([line for line in lines if " breaking " in line], [])

    def test_3_15_2_moved_what_follows_mimalloc(self):
        before, after = amd64("3.15.0", "ft"), amd64("3.15.2", "ft")
        lines = self.assert_whole("3.15.0-to-3.15.2-ft.txt", before, after)
        moved = [line for line in lines if re.search(r" PyInterpreterState\.\w+: offset", line)]
        offsets = [re.findall(r"offset (\d+) -> (\d+)", line)[0] for line in moved]
        by = [int(after) - int(before) for before, after in offsets]
        self.assertGreater(by.count(-312), 30)

    def test_3_13_keeps_one_exception_where_3_11_kept_three_things(self):
        text = "\n".join(self.assert_part("3.11-to-3.13.txt", amd64("3.11.7"), amd64("3.13.5")))
        for part in ("- breaking   field PyThreadState.curexc_type", "PyLongObject", "PyASCIIObject"):
            self.assertIn(part, text)
        self.assertIn("+ compatible field PyThreadState.current_exception", text)

    def test_3_14_splits_the_refcount_and_hashes_tuples(self):
        text = "\n".join(self.assert_part("3.13-to-3.14.txt", amd64("3.13.18"), amd64("3.14.10")))
        self.assertIn("field PyObject.ob_refcnt: size 8 -> 4", text)
        self.assertIn("field PyTupleObject.ob_item: offset 24 -> 32", text)

    def test_3_15_moves_nearly_all_of_the_thread_state(self):
        lines = self.assert_part("3.14-to-3.15.txt", amd64("3.14.10"), amd64("3.15.2"))
        moved = [line for line in lines if "field PyThreadState." in line and "offset" in line]
        self.assertGreater(len(moved), 30)
        self.assertIn("~ rebuild    field PyThreadState.current_exception: offset 112 -> 136", lines)

    def test_debug_leaves_objects_and_the_thread_state_alone(self):
        lines = self.assert_part("3.13-gil-to-debug.txt", amd64("3.13.5"), amd64("3.13.5", "gil-debug"))
        self.assertEqual(len(lines), 2)

    def test_s390x_orders_the_halves_of_the_refcount_differently(self):
        text = "\n".join(
            self.assert_part("3.14-amd64-to-s390x.txt", amd64("3.14.10"), "3.14.10/gil-s390x-linux-gnu")
        )
        self.assertIn("field PyObject.ob_refcnt: offset 0 -> 4", text)

    def test_i386_aligns_less_than_armhf(self):
        self.assert_part(
            "3.13-armhf-to-i386.txt",
            "3.13.5/gil-arm-linux-gnueabihf",
            "3.13.5/gil-i386-linux-gnu",
        )

    def test_an_array_of_64_bit_processors_agrees(self):
        for target in ("aarch64", "powerpc64le", "riscv64"):
            lines = diff(amd64("3.13.5"), "3.13.5/gil-%s-linux-gnu" % target)
            with self.subTest(target):
                self.assertEqual(some_of(lines)[2:], [])
                Drift.compared += 1


if __name__ == "__main__":
    unittest.main()
