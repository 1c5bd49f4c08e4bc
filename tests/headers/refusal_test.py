# SPDX-License-Identifier: MIT
"""What the headers refuse to compile, and what they say then."""
import pathlib
import subprocess
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent

# A build that is recorded, as -D would describe it.
RECORDED = {
    "PYRS_PY_VERSION_HEX": "0x030b07f0",
    "PYRS_PY_FREE_THREADED": "0",
    "PYRS_PY_DEBUG": "0",
    "PYRS_PY_POINTER_SIZE": "8",
    "PYRS_PY_BIG_ENDIAN": "0",
}


def compile_text(text, defines, *flags):
    """The exit code and the messages of the preprocessor and the parser."""
    command = ["gcc", "-std=c11", "-fsyntax-only", "-Iinclude", "-x", "c", "-", *flags]
    command += ["-D%s=%s" % item for item in defines.items()]
    run = subprocess.run(
        command,
        input=text,
        cwd=str(ROOT),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        universal_newlines=True,
    )
    return run.returncode, run.stdout


class Layout(unittest.TestCase):
    def assert_refused(self, message, text="#include <pyrs/layout.h>\n", **changes):
        defines = {name: value for name, value in dict(RECORDED, **changes).items() if value}
        code, output = compile_text(text, defines)
        self.assertNotEqual(code, 0)
        self.assertIn(message, output)

    def assert_unknown(self, **changes):
        self.assert_refused("nobody recorded this CPython. Measure it: pyrs-abi profile", **changes)

    def test_recorded_build_is_accepted(self):
        self.assertEqual(compile_text("#include <pyrs/layout.h>\n", RECORDED), (0, ""))

    def test_build_of_no_version_is_refused(self):
        self.assert_refused(
            "for which CPython? Include Python.h first, or define PYRS_PY_VERSION_HEX",
            PYRS_PY_VERSION_HEX=None,
        )

    def test_older_minor_is_refused(self):
        self.assert_unknown(PYRS_PY_VERSION_HEX="0x030a00f0")

    def test_newer_minor_is_refused(self):
        self.assert_unknown(PYRS_PY_VERSION_HEX="0x036300f0")

    def test_flavour_that_does_not_exist_is_refused(self):
        self.assert_unknown(PYRS_PY_FREE_THREADED="1")

    def test_other_byte_order_is_refused(self):
        self.assert_unknown(PYRS_PY_BIG_ENDIAN="1")

    def test_other_pointer_size_is_refused(self):
        self.assert_unknown(PYRS_PY_POINTER_SIZE="2")

    def test_named_layout_needs_no_version(self):
        code, output = compile_text(
            "#include <pyrs/layout.h>\n", {"PYRS_LAYOUT_HEADER": "<pyrs/layout/cp311-lp64le.h>"}
        )
        self.assertEqual((code, output), (0, ""))

    def test_named_layout_wins_over_the_version(self):
        defines = dict(RECORDED, PYRS_LAYOUT_HEADER="<pyrs/layout/cp313-lp64le.h>")
        text = '#include <pyrs/layout.h>\n_Static_assert(PYRS_LAYOUT_MINOR == 13, "");\n'
        self.assertEqual(compile_text(text, defines), (0, ""))


class Unstable(unittest.TestCase):
    HEADERS = sorted((ROOT / "include/pyrs/unstable").glob("*.h"))

    def test_there_are_unstable_headers(self):
        self.assertTrue(self.HEADERS)

    def test_each_is_refused_without_the_macro(self):
        for header in self.HEADERS:
            code, output = compile_text("#include <pyrs/unstable/%s>\n" % header.name, RECORDED)
            with self.subTest(header.name):
                self.assertNotEqual(code, 0)
                self.assertIn("define PYRS_UNSTABLE to accept that", output)

    def test_each_is_accepted_with_it(self):
        for header in self.HEADERS:
            text = "#define PYRS_UNSTABLE 1\n#include <pyrs/unstable/%s>\n" % header.name
            with self.subTest(header.name):
                self.assertEqual(compile_text(text, RECORDED), (0, ""))

    def test_umbrella_has_none_of_them(self):
        text = "#define PYRS_UNSTABLE 1\n#include <pyrs/pyrs.h>\n"
        self.assertEqual(compile_text(text, RECORDED)[0], 0)
        code, files = compile_text(text, RECORDED, "-H")
        self.assertEqual(code, 0)
        self.assertIn("include/pyrs/refcount.h", files)
        self.assertNotIn("/unstable/", files)

    def test_umbrella_has_all_the_others(self):
        _, files = compile_text("#include <pyrs/pyrs.h>\n", RECORDED, "-H")
        for header in sorted((ROOT / "include/pyrs").glob("*.h")):
            with self.subTest(header.name):
                if header.name != "pyrs.h":
                    self.assertIn("include/pyrs/%s\n" % header.name, files)


if __name__ == "__main__":
    unittest.main()
