# SPDX-License-Identifier: MIT
"""Gives every subcommand of pyrs-abi bad input of every kind, one row each.

usage: bad_input.py PYRS-ABI

Each row must end with its exit code and one line on standard error, which names file and line where
there is a file. It must leave nothing behind: not in the tree, the working directory or /tmp.
python3 must have its headers: it is the interpreter that would be measured.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import rows
from fixtures import Fixtures


def snapshot(*directories):
    """Everything below the directories, with what changes when a file is written or replaced."""
    found = {}
    for directory in directories:
        for path in directory.rglob("*"):
            status = path.lstat()
            found[path] = (
                status.st_ino,
                status.st_size,
                status.st_mtime_ns if path.is_file() else 0,
            )
    return found


def describe_changes(before, after):
    changed = [
        path for path in set(before) | set(after) if before.get(path, 0) != after.get(path, 0)
    ]
    return ", ".join(sorted(str(path) for path in changed))


def complaint(row, result, left_behind):
    """What is wrong with the way a row ended, or None."""
    lines = result.stderr.splitlines()
    if result.returncode != row.code:
        return "exit code %d, expected %d; it said: %s" % (
            result.returncode,
            row.code,
            result.stderr,
        )
    if len(lines) != 1 or not lines[0].startswith("pyrs-abi: "):
        return "expected one line that begins with 'pyrs-abi: ', found: %r" % result.stderr
    if not row.message.search(lines[0]):
        return "expected %s, found: %s" % (row.message.pattern, lines[0])
    if result.stdout and not row.prints:
        return "printed %r" % result.stdout[:200]
    return "changed " + left_behind if left_behind else None


def run(tool, row, fixtures):
    row.prepare()
    watched = (fixtures.root, fixtures.work, fixtures.temporary)
    before = snapshot(*watched)
    with open(row.stdout, "w") if row.stdout else tempfile.TemporaryFile("w+") as output:
        result = subprocess.run(
            [fixtures.alone(tool) if row.alone else tool, *row.arguments],
            cwd=str(fixtures.work),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.PIPE,
            universal_newlines=True,
            env=fixtures.environment,
            timeout=60,
        )
        if not row.stdout:
            output.seek(0)
            result.stdout = output.read()
    wrong = complaint(row, result, describe_changes(before, snapshot(*watched)))
    row.restore()
    return wrong


def missing_commands(tool):
    """Subcommands that the help lists and the table does not."""
    text = subprocess.check_output([tool, "--help"], universal_newlines=True)
    return sorted(set(re.findall(r"^  (\w+) ", text, re.MULTILINE)) - set(rows.COMMANDS))


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    tool = str(pathlib.Path(sys.argv[1]).resolve())
    scratch = pathlib.Path(tempfile.mkdtemp(prefix="pyrs-bad-input-"))
    failed = 0
    for command in missing_commands(tool):
        failed += 1
        print("FAILED %s: a subcommand without rows" % command)
    try:
        fixtures = Fixtures(scratch)
        fixtures.make_current(tool)
        table = list(rows.all_rows(fixtures))
        for row in table:
            wrong = run(tool, row, fixtures)
            if wrong:
                failed += 1
                print(
                    "FAILED %s\n    pyrs-abi %s\n    %s"
                    % (row.what, " ".join(row.arguments), wrong)
                )
    finally:
        shutil.rmtree(str(scratch))
    print("compared bad-input %d" % len(table))
    return 1 if failed or not table else 0


if __name__ == "__main__":
    sys.exit(main())
