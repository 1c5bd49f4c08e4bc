# SPDX-License-Identifier: MIT
"""Versions, flavours, build flags and labels are read as CPython and Debian write them."""

import dataclasses
import subprocess
import sys
import tempfile
import unittest
import unittest.mock
from pathlib import Path

from pythons_lib import catalogue, cells, headers
from pythons_lib.say import Problem

_TOOL = cells.TREE / "tools/pythons"


def build(label, version, flavour, arch="amd64", executable="/x"):
    nothing = dict.fromkeys(field.name for field in dataclasses.fields(catalogue.Build))
    known = {"label": label, "version": version, "flavour": flavour, "arch": arch}
    return catalogue.Build(**{**nothing, **known, "executable": executable})


class HeadersTest(unittest.TestCase):
    def file(self, name, text):
        folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        (folder / name).write_text(text)
        return folder / name

    def test_versions_sort_as_they_were_released(self):
        released = [
            "3.9.1",
            "3.11.2",
            "3.13.0a1",
            "3.13.0b4",
            "3.13.0rc1",
            "3.13.0rc2",
            "3.13.0",
            "3.13.5",
            "3.13.15",
        ]
        self.assertEqual(sorted(reversed(released), key=headers.version_key), released)

    def test_a_release_candidate_is_read_as_such(self):
        patchlevel = self.file(
            "patchlevel.h",
            "#define PY_MAJOR_VERSION 3\n#define PY_MINOR_VERSION 15\n"
            "#define PY_MICRO_VERSION 0\n#define PY_RELEASE_LEVEL PY_RELEASE_LEVEL_GAMMA\n"
            "#define PY_RELEASE_SERIAL 2\n",
        )
        self.assertEqual(headers.read_version(patchlevel.parent), ("3.15.0rc2", "0x030f00c2"))

    def test_a_flavour_is_what_pyconfig_defines(self):
        for text, flavour in (
            ("#define Py_DEBUG 1\n", "gil-debug"),
            ("#define Py_GIL_DISABLED 1\n", "ft"),
            ("/* #undef Py_DEBUG */\n", "gil"),
        ):
            self.assertEqual(headers.read_flavour(self.file("pyconfig.h", text)), flavour)

    def test_flags_behind_variables_and_continued_lines_are_found(self):
        makefile = self.file(
            "Makefile",
            "OPT= -DNDEBUG -g\nCONFIGURE_CFLAGS_NODIST= -std=c11 \\\n  -D_Py_TIER2=3\n"
            "PY_CFLAGS= ${OPT} -DPy_BUILD_CORE -D_FORTIFY_SOURCE=2\n"
            "PY_CFLAGS_NODIST= $(CONFIGURE_CFLAGS_NODIST) $(UNKNOWN)\n",
        )
        self.assertEqual(headers.read_defines(makefile), ["-D_Py_TIER2=3"])

    def test_what_is_no_makefile_of_cpython_is_refused(self):
        with self.assertRaises(Problem):
            headers.read_defines(self.file("Makefile", "all:\n"))

    def test_a_moved_build_says_where_it_is(self):
        text = "build_time_vars = {'LIBDEST': '/usr/lib/python3',\n 'LIBDIR': '/usr/lib',\n}"
        self.assertIn("'LIBDIR': '/new',", headers.with_variable(text, "LIBDIR", "/new"))


class LabelTest(unittest.TestCase):
    builds = [
        build("3.13.5-amd64", "3.13.5", "gil"),
        build("3.13.15-amd64", "3.13.15", "gil"),
        build("3.13.15t-amd64", "3.13.15", "ft"),
        build("3.13.5-s390x", "3.13.5", "gil", "s390x"),
        build("3.13.18-amd64", "3.13.18", "gil", executable=None),
    ]

    def find(self, label):
        return catalogue.find(self.builds, label).label

    def setUp(self):
        self.enterContext(
            unittest.mock.patch("pythons_lib.starter.host_architecture", lambda: "amd64")
        )

    def test_a_full_label_is_that_build(self):
        self.assertEqual(self.find("3.13.5-s390x"), "3.13.5-s390x")

    def test_a_series_is_its_newest_interpreter_on_this_machine(self):
        self.assertEqual(self.find("3.13"), "3.13.15-amd64")

    def test_a_suffix_chooses_the_flavour(self):
        self.assertEqual(self.find("3.13t"), "3.13.15t-amd64")

    def test_headers_alone_cannot_run(self):
        with self.assertRaisesRegex(Problem, "no interpreter is called '3.13.18-amd64'"):
            self.find("3.13.18-amd64")

    def test_a_series_is_no_prefix_of_a_number(self):
        with self.assertRaises(Problem):
            self.find("3.1")


class CommandTest(unittest.TestCase):
    def run_tool(self, *words):
        with tempfile.TemporaryDirectory() as cache:
            return subprocess.run(
                [sys.executable, _TOOL, *words],
                text=True,
                check=False,
                capture_output=True,
                env={"XDG_CACHE_HOME": cache, "HOME": cache, "PATH": "/usr/bin:/bin"},
            )

    def test_the_committed_cells_file_is_read(self):
        self.assertGreaterEqual(len(cells.read().suites), 4)

    def test_every_rule_names_a_suite_and_architectures_that_there_are(self):
        table = cells.read()
        for rule in table.runs:
            table.suite(rule.suite)
            for arch in (*rule.architectures, *rule.debug):
                table.architecture(arch)

    def test_an_empty_cache_is_no_error(self):
        result = self.run_tool("list")
        self.assertEqual((result.returncode, result.stderr), (0, ""))

    def test_a_mistyped_suite_is_a_wrong_command_line(self):
        result = self.run_tool("fetch", "--suite", "trixi")
        self.assertEqual((result.returncode, result.stdout), (64, ""))
        self.assertRegex(result.stderr, "no suite is called 'trixi'")

    def test_a_mistyped_command_is_one_line(self):
        result = self.run_tool("fetsch")
        self.assertEqual(result.returncode, 64)
        self.assertEqual(len(result.stderr.splitlines()), 1)

    def test_a_user_s_interpreter_is_remembered_and_run(self):
        with tempfile.TemporaryDirectory() as cache:
            env = {"XDG_CACHE_HOME": cache, "PATH": "/usr/bin:/bin"}

            def tool(*words):
                return subprocess.run(
                    [sys.executable, _TOOL, *words],
                    text=True,
                    check=False,
                    capture_output=True,
                    env=env,
                )

            label = tool("add", sys.executable).stdout.split(":")[0]
            self.assertRegex(label, r"^3\.\d+\.\d+")
            self.assertEqual(tool("run", label, "--", "-c", "print(6 * 7)").stdout, "42\n")
            self.assertEqual(tool("add", "/nonexistent/python").returncode, 66)
