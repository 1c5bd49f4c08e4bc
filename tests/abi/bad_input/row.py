# SPDX-License-Identifier: MIT
"""One case: a command that must fail, and how the tree is spoiled for it."""

import re


class Row:
    """`prepare` spoils the tree, and `restore` mends it again. `alone`: the executable was moved away
    from the module that it loads."""

    def __init__(self, what, arguments, code, message, spoil=None, prints=False, stdout=None,
                 alone=False):
        self.what, self.code, self.prints, self.stdout = what, code, prints, stdout
        self.alone = alone
        self.arguments = [str(argument) for argument in arguments]
        self.message = re.compile(message)
        self.spoil = spoil

    def prepare(self):
        self.undo = self.spoil() if self.spoil else lambda: None

    def restore(self):
        self.undo()


def replacing(path, content):
    """Puts other bytes into a file (None: takes the file away) until it is undone."""

    def spoil():
        original = path.read_bytes() if path.exists() else None
        put(path, content)
        return lambda: put(path, original)

    return spoil


def put(path, content):
    if content is None:
        path.unlink()
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
