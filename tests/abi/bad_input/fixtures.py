# SPDX-License-Identifier: MIT
"""A tree of pyrs to spoil, and interpreters and headers that are not what they should be."""
import os
import pathlib
import shutil
import subprocess

SOURCE = pathlib.Path(__file__).resolve().parent.parent.parent.parent


class Fixtures:
    def __init__(self, scratch):
        self.root = scratch / "tree"  # what --root names
        self.work = scratch / "work"  # the working directory, with files to name
        self.temporary = scratch / "temporary"  # TMPDIR
        self.away = scratch / "away"  # interpreters and headers; never written to
        for directory in (self.root, self.work, self.temporary, self.away):
            directory.mkdir()
        self.environment = dict(os.environ, TMPDIR=str(self.temporary), LC_ALL="C")
        self.environment["PYRS_ROOT"] = str(self.root)  # no row may reach the real tree
        self.copy_tree()
        self.answers = self.ask_python()
        self.cell = self.root / "abi/cpython/3.13.5/gil-x86_64-linux-gnu.abi"
        self.good = self.work / "good.abi"
        shutil.copy(str(self.cell), str(self.good))

    def copy_tree(self):
        for directory in ("abi", "docs", "include"):
            shutil.copytree(str(SOURCE / directory), str(self.root / directory))
        self.drop_most_cells()
        for file in ("src/abi/interpreter.py", "src/lib/cpython_internal.h"):
            (self.root / file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(str(SOURCE / file), str(self.root / file))

    def drop_most_cells(self):
        """Each row reads them all, and is about none but a few."""
        for cell in (self.root / "abi/cpython").glob("*/*.abi"):
            if "debug" in cell.name or "x86_64-linux" not in cell.name:
                cell.unlink()

    def make_current(self, tool):
        """What is generated, for the cells that are left."""
        subprocess.check_output([tool, "emit", "--root", str(self.root)])

    def ask_python(self):
        script = str(SOURCE / "src/abi/interpreter.py")
        text = subprocess.check_output(["python3", "-I", "-S", script], universal_newlines=True)
        return dict(line.split("=", 1) for line in text.splitlines())

    def alone(self, tool):
        """The executable and nothing that belongs to it."""
        path = self.away / "alone" / "pyrs-abi"
        if not path.exists():
            path.parent.mkdir()
            shutil.copy(tool, str(path))
        return str(path)

    def script(self, name, text, executable=True):
        """An executable that is no interpreter; returns its path."""
        path = self.away / name
        path.write_text("#!/bin/sh\n" + text)
        path.chmod(0o755 if executable else 0o644)
        return str(path)

    def interpreter(self, name, **changes):
        """One that answers like python3 in all but `changes`."""
        answers = dict(self.answers, **changes)
        lines = "".join("%s=%s\n" % item for item in sorted(answers.items()))
        return self.script(name, "cat <<'END'\n%sEND\n" % lines)

    def headers(self, name, **files):
        """A directory of headers; a name's `__` stands for the dot."""
        directory = self.away / name
        directory.mkdir(parents=True)
        for file, text in files.items():
            (directory / file.replace("__", ".")).write_text(text)
        return str(directory)
