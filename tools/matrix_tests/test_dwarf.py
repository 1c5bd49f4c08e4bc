# SPDX-License-Identifier: MIT
"""DWARF confirms what is right and refutes what a missing build flag has moved."""

import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from matrix_lib import dwarf_witness, layouts
from matrix_lib.dwarf_reader import Place, Reader
from pythons_lib import catalogue, cells as cells_file, fetch_tools
from pythons_lib.store import Store

_STORE, _CELLS = Store(), cells_file.read()
_SOURCE = """
typedef struct _thing {
    char first;
    union { long wide; struct { int low, high; }; };
    struct { unsigned kind : 3; unsigned rest : 5; } state;
    const short three[3];
    char tail[];
} Thing;
Thing *thing;
"""


@unittest.skipIf(fetch_tools.find(_STORE, "pyelftools") is None, "see tools/pythons fetch-tools")
@unittest.skipIf(shutil.which("gcc") is None, "gcc is missing")
class ReaderTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        (folder / "a.c").write_text(_SOURCE)
        subprocess.run(["gcc", "-g", "-c", "a.c"], cwd=folder, check=True)
        elf_file = dwarf_witness.elf_file_class(_STORE)
        cls.reader = Reader(elf_file(cls.enterClassContext(open(folder / "a.o", "rb"))))

    def place(self, path):
        return self.reader.place("Thing", path.split("."))

    def test_a_record_goes_by_its_typedef_and_by_its_tag(self):
        self.assertEqual(self.reader.size("Thing"), self.reader.size("_thing"))

    def test_members_of_anonymous_records_are_members(self):
        self.assertEqual(self.place("wide"), Place(64, 64))
        self.assertEqual(self.place("high"), Place(96, 32))

    def test_a_bit_field_has_the_place_of_its_first_bit(self):
        self.assertEqual(self.place("state.rest"), Place(128 + 3, 5))

    def test_arrays_have_a_size_unless_they_are_flexible(self):
        self.assertEqual(self.place("three").bits, 48)
        self.assertIsNone(self.place("tail").bits)

    def test_what_is_not_there_is_none(self):
        self.assertIsNone(self.place("nothing"))
        self.assertIsNone(self.reader.size("Nothing"))

    def test_a_wrong_offset_is_refuted_and_a_right_one_is_not(self):
        facts = [
            ("field", "Thing.wide", {"offset": 8, "size": 8}),
            ("record", "Thing", {"size": 99}),
            ("field", "Thing.three", {"offset": 21, "size": 6}),
        ]
        compared, lines = dwarf_witness.refuted(self.reader, facts)
        self.assertEqual(compared, 3)
        self.assertEqual(lines[0], "Thing.three: offset 21, size 6, but DWARF has 20 and 6")
        self.assertEqual(len(lines), 2)


def _with_dwarf(name):
    """The newest build of a series that came with its DWARF."""
    builds = dwarf_witness._builds(catalogue.builds(_STORE, _CELLS), name, ())
    return builds[-1] if builds else None


@unittest.skipIf(_with_dwarf("3.15-amd64") is None, "no 3.15 with DWARF: see tools/pythons fetch")
@unittest.skipUnless(layouts.TOOL.exists(), "pyrs-abi is not built: tools/build-tool dev")
class MissingFlag(unittest.TestCase):
    """Debian builds 3.15 for amd64 with -D_Py_TIER2=3, which pyconfig.h does not say."""

    def setUp(self):
        self.build = _with_dwarf("3.15-amd64")

    def test_facts_with_all_flags_are_confirmed(self):
        compared, lines = dwarf_witness.compare(_STORE, _CELLS, self.build)
        self.assertEqual(lines, [])
        self.assertGreater(compared, 400)

    def test_facts_without_tier2_are_refuted_by_the_member_that_moved(self):
        flags = [flag for flag in self.build.defines if not flag.startswith("-D_Py_TIER2")]
        self.assertLess(len(flags), len(self.build.defines))
        _, lines = dwarf_witness.compare(_STORE, _CELLS, self.build, flags)
        moved = r"^_PyThreadStateImpl\.\w+: offset \d+, size 8, but DWARF has \d+"
        self.assertRegex(lines[0], moved)
