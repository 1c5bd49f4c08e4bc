# SPDX-License-Identifier: MIT
"""compile_alone turns red for each mistake it is there to find, and names the header."""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
SCRIPT = str(HERE / "compile_alone")

GOOD = """#ifndef PYRS_GOOD_H
#define PYRS_GOOD_H
#include <stddef.h>
static inline size_t pyrs_good(size_t n) { return n + 1; }
#endif
"""


class CompileAlone(unittest.TestCase):
    def setUp(self):
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="pyrs-headers-"))
        self.addCleanup(shutil.rmtree, str(self.root))
        (self.root / "include/pyrs/unstable").mkdir(parents=True)
        (self.root / "tests/headers").mkdir(parents=True)
        shutil.copy(str(HERE / "alone.c"), str(self.root / "tests/headers"))
        self.write("good.h", GOOD)
        self.write("layout.inc", "")

    def write(self, name, text):
        (self.root / "include/pyrs" / name).write_text(text)

    def run_script(self, *options):
        command = [
            sys.executable,
            SCRIPT,
            "--root",
            str(self.root),
            "--layout",
            "<pyrs/layout.inc>",
            *options,
        ]
        run = subprocess.run(command, stdout=subprocess.PIPE, universal_newlines=True)
        return run.returncode, run.stdout.splitlines()

    def assert_drift(self, header, how, found, line):
        code, lines = self.run_script()
        self.assertEqual(code, 1)
        drifts = [entry.split("\t") for entry in lines if entry.startswith("drift ")]
        fields = {drift[0][len("drift ") :]: drift[1:] for drift in drifts}[header]
        self.assertIn(how, fields[0])
        self.assertIn(found, fields[1])
        self.assertEqual(fields[2:], [header, str(line)])

    def test_sound_headers_pass_and_are_counted(self):
        code, lines = self.run_script()
        self.assertEqual((code, lines), (0, ["compared headers 12"]))

    def test_forgotten_include_is_named(self):
        self.write(
            "bad.h",
            "#ifndef B\n#define B\nstatic inline size_t b(size_t n) { return n; }\n#endif\n",
        )
        self.assert_drift("include/pyrs/bad.h", "alone as C11 with gcc", "unknown type name", 3)

    def test_word_of_cxx_is_named(self):
        self.write("bad.h", "#ifndef B\n#define B\nint b(int class);\n#endif\n")
        self.assert_drift("include/pyrs/bad.h", "alone as C++17 with gcc", "expected", 3)

    def test_missing_guard_is_named(self):
        self.write("bad.h", "struct b {\n    int x;\n};\n")
        self.assert_drift("include/pyrs/bad.h", "alone as C11 with gcc", "redefinition", 1)

    def test_implicit_conversion_is_named(self):
        self.write(
            "bad.h",
            "#ifndef B\n#define B\n" "static inline char b(int x)\n{\n    return x;\n}\n#endif\n",
        )
        self.assert_drift("include/pyrs/bad.h", "alone as C11 with gcc", "conversion", 5)

    def test_headers_that_contradict_each_other_are_found(self):
        self.write("bad.h", "#ifndef B\n#define B\nextern int pyrs_good(int n);\n#endif\n")
        code, lines = self.run_script()
        self.assertEqual(code, 1)
        self.assertRegex(
            lines[0], "^drift include/pyrs/(bad|good).h\tcompiles together as C11 with gcc\t"
        )

    def test_unstable_header_gets_its_macro_and_stable_ones_do_not(self):
        self.write("unstable/u.h", "#ifndef PYRS_UNSTABLE\n#error u\n#endif\n")
        self.write("bad.h", "#ifdef PYRS_UNSTABLE\n#else\n#error unstable\n#endif\n")
        code, lines = self.run_script()
        self.assertEqual(code, 1)
        self.assertEqual(
            [line.split("\t")[0] for line in lines],
            ["drift include/pyrs/bad.h", "compared headers 20"],
        )

    def test_no_headers_are_a_failure(self):
        (self.root / "include/pyrs/good.h").unlink()
        code, lines = self.run_script()
        self.assertEqual((code, lines[-1]), (1, "compared headers 0"))

    def test_a_remembered_pass_holds_until_a_header_changes(self):
        options = ["--passed", str(self.root / "build/passed")]
        self.assertEqual(self.run_script(*options), (0, ["compared headers 12"]))
        remark = "remark unchanged since they last passed"
        self.assertEqual(self.run_script(*options), (0, [remark, "compared headers 12"]))
        self.write("good.h", GOOD.replace("size_t n", "size_t class"))
        code, lines = self.run_script(*options)
        self.assertEqual((code, lines[-1]), (1, "compared headers 12"))
        self.assertEqual(self.run_script(*options)[0], 1)

    def test_missing_layout_is_named(self):
        self.write(
            "good.h",
            GOOD.replace("#include <stddef.h>", "#include <stddef.h>\n#include PYRS_LAYOUT_HEADER"),
        )
        (self.root / "include/pyrs/layout.inc").unlink()
        self.assert_drift("include/pyrs/good.h", "alone as C11 with gcc", "No such file", 0)


if __name__ == "__main__":
    unittest.main()
