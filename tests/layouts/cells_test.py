# SPDX-License-Identifier: MIT
"""The preprocessor alone finds the profile of every recorded cell, and refuses what lies outside.

What is expected comes from docs/profiles.md, which the tool computes from the facts; select.h, which
is tested here, goes by version, flavour and data model.
"""
import concurrent.futures
import pathlib
import subprocess
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
TEXT = "#include <pyrs/layout.h>\npyrs_selected = PYRS_LAYOUT_PROFILE\n"


def expected_profiles():
    """The profile of each cell, by version, flavour and target."""
    found = {}
    for line in (ROOT / "docs/profiles.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("| `"):
            profile, cells = line.strip("| ").split(" | ")
            found.update((cell, profile.strip("`")) for cell in cells.split("<br>"))
    return found


def recorded_cells():
    """The `cell` facts of each recorded cell, by version, flavour and target."""
    found = {}
    for path in sorted((ROOT / "abi/cpython").glob("*/*.abi")):
        lines = path.read_text(encoding="utf-8").splitlines()
        facts = dict(line.split(" ", 2)[1:] for line in lines if line.startswith("cell "))
        found["%(version)s %(flavour)s %(target)s" % facts] = facts
    return found


def defines_of(cell, **changes):
    values = {
        "VERSION_HEX": cell["hexversion"],
        "FREE_THREADED": int(cell["flavour"].startswith("ft")),
        "DEBUG": int(cell["flavour"].endswith("-debug")),
        "POINTER_SIZE": cell["pointer-size"],
        "LONG_SIZE": cell["long-size"],
        "INT64_ALIGN": cell["int64-align"],
        "BIG_ENDIAN": int(cell["byte-order"] == "big"),
    }
    values.update(changes)
    return tuple("-DPYRS_PY_%s=%s" % item for item in values.items())


def select(defines):
    """The profile that the preprocessor chose, or the line that says why none."""
    run = subprocess.run(
        ["gcc", "-E", "-P", "-Iinclude", "-x", "c", "-", *defines],
        input=TEXT,
        cwd=str(ROOT),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        universal_newlines=True,
    )
    if run.returncode != 0:
        return next(line for line in run.stderr.splitlines() if "error" in line)
    return run.stdout.rsplit("pyrs_selected =", 1)[1].strip().strip('"')


def select_all(cases):
    """Asks once for cases that are the same to the preprocessor."""
    different = sorted(set(cases))
    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
        return dict(zip(different, pool.map(select, different)))


class Cells(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cells = recorded_cells()
        cls.expected = expected_profiles()

    def test_every_recorded_cell_is_in_one_profile(self):
        self.assertEqual(sorted(self.cells), sorted(self.expected))
        self.assertGreaterEqual(len(self.cells), 100)

    def test_every_recorded_cell_selects_its_profile(self):
        defines = {label: defines_of(cell) for label, cell in self.cells.items()}
        chosen = select_all(defines.values())
        for label in self.cells:
            with self.subTest(label):
                self.assertEqual(chosen[defines[label]], self.expected[label])
        print("compared cells %d" % len(self.cells))

    def test_what_nobody_recorded_is_refused_with_the_command(self):
        cell = self.cells["3.13.5 gil x86_64-linux-gnu"]
        cases = [
            defines_of(cell, VERSION_HEX="0x030a00f0"),
            defines_of(cell, VERSION_HEX="0x036300f0"),
            defines_of(cell, POINTER_SIZE="2"),
            defines_of(cell, INT64_ALIGN="2"),
            defines_of(self.cells["3.12.1 gil x86_64-linux-gnu"], FREE_THREADED="1"),
            defines_of(self.cells["3.12.1 gil x86_64-linux-gnu"], BIG_ENDIAN="1"),
        ]
        for defines, answer in select_all(cases).items():
            with self.subTest(" ".join(defines)):
                self.assertIn("nobody recorded this CPython. Measure it: pyrs-abi profile", answer)

    def test_an_unrecorded_patch_holds_between_two_equal_ones_only(self):
        """3.13.15 and 3.13.18 are one profile; 3.13.5 and 3.13.15 are two, and neither is next."""
        cell = self.cells["3.13.15 gil x86_64-linux-gnu"]
        between = select(defines_of(cell, VERSION_HEX="0x030d10f0"))
        self.assertEqual(between, self.expected["3.13.15 gil x86_64-linux-gnu"])
        for version in ("0x030d0af0", "0x030d13f0"):
            self.assertIn("nobody recorded", select(defines_of(cell, VERSION_HEX=version)))


if __name__ == "__main__":
    unittest.main()
