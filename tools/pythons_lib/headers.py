# SPDX-License-Identifier: MIT
"""What CPython's own files say about a build: version, flavour and the flags of its compilation."""

import re

from .say import Problem

_LEVELS = {"0xA": "a", "0xB": "b", "0xC": "rc", "0xF": ""}
_LEVEL_NAMES = {
    "PY_RELEASE_LEVEL_ALPHA": "0xA",
    "PY_RELEASE_LEVEL_BETA": "0xB",
    "PY_RELEASE_LEVEL_GAMMA": "0xC",
    "PY_RELEASE_LEVEL_FINAL": "0xF",
}

# Defines that say how CPython itself is compiled and nothing of its layouts; src/abi/interpreter.py
# leaves out the same ones, and every interpreter that runs is asked whether both agree.
_IGNORED = re.compile(
    r"-[DU](Py_BUILD_CORE\w*|_FORTIFY_SOURCE(=.*)?|NDEBUG|_GNU_SOURCE|_DEFAULT_SOURCE)$"
)
_DEFINE = re.compile(r"-[DU]\w")

# The variables that end up on the command line of every source file of CPython.
_FLAG_VARIABLES = (
    "BASECFLAGS",
    "PY_CPPFLAGS",
    "CONFIGURE_CPPFLAGS",
    "PY_CFLAGS",
    "PY_CFLAGS_NODIST",
)


def read_version(include):
    """(version, hexversion) of the patchlevel.h in a folder of headers."""
    path = include / "patchlevel.h"
    try:
        found = dict(re.findall(r"^#define\s+(PY_\w+)\s+(\S+)", path.read_text(), re.MULTILINE))
        major, minor, micro, serial = (
            int(found[key])
            for key in (
                "PY_MAJOR_VERSION",
                "PY_MINOR_VERSION",
                "PY_MICRO_VERSION",
                "PY_RELEASE_SERIAL",
            )
        )
        level = _LEVEL_NAMES.get(found["PY_RELEASE_LEVEL"], found["PY_RELEASE_LEVEL"])
        suffix = _LEVELS[level] + (str(serial) if level != "0xF" else "")
    except (OSError, KeyError, ValueError):
        raise Problem(f"{path}: does not say which version it is of") from None
    number = major << 24 | minor << 16 | micro << 8 | int(level, 16) << 4 | serial
    return f"{major}.{minor}.{micro}{suffix}", f"0x{number:08x}"


def version_key(version):
    """Sorts 3.9.1 before 3.13.0rc1 before 3.13.0."""
    numbers = [int(n) for n in re.findall(r"\d+", version)]
    pre = re.search(r"[a-z]+", version)
    return numbers[:3], pre is None, pre.group() if pre else "", numbers[3:]


def minor_of(version):
    return int(version.split(".")[1])


def read_flavour(pyconfig):
    """The flavour that a pyconfig.h describes."""
    try:
        text = pyconfig.read_text(errors="replace")
    except OSError:
        raise Problem(f"{pyconfig}: no such file") from None

    def defined(name):
        return re.search(rf"^#define\s+{name}\s+1", text, re.MULTILINE) is not None

    return ("ft" if defined("Py_GIL_DISABLED") else "gil") + (
        "-debug" if defined("Py_DEBUG") else ""
    )


def _variables(text):
    """The plain assignments of a Makefile, continued lines joined."""
    joined = text.replace("\\\n", " ")
    return dict(re.findall(r"^([A-Za-z_]\w*)[ \t]*=[ \t]*(.*?)[ \t]*$", joined, re.MULTILINE))


def _expand(value, variables, depth=0):
    if depth > 10:
        return ""

    def inner(match):
        return _expand(variables.get(match.group(1) or match.group(2), ""), variables, depth + 1)

    return re.sub(r"\$(?:\((\w+)\)|\{(\w+)\})", inner, value)


def read_defines(makefile):
    """The -D and -U flags of a build that can change a layout, from the Makefile it installed."""
    try:
        variables = _variables(makefile.read_text(errors="replace"))
    except OSError:
        raise Problem(f"{makefile}: no such file") from None
    if "PY_CFLAGS" not in variables:
        raise Problem(f"{makefile}: is no Makefile of CPython")
    words = " ".join(
        _expand(variables.get(name, ""), variables) for name in _FLAG_VARIABLES
    ).split()
    return sorted({w for w in words if _DEFINE.match(w) and not _IGNORED.match(w)})


def derive(defines, flavour):
    """The defines of a flavour that is derived from the release headers."""

    def dropped(word):
        return word[2:].split("=")[0] in flavour.drop

    return sorted({w for w in defines if not dropped(w)} | set(flavour.add))


def let_pyconfig_be_found(include, multiarch):
    """Makes the folder of headers enough, with a link inside it.

    Debian's pyconfig.h includes <MULTIARCH/python3.X/pyconfig.h>, which a compiler finds only with
    all of that usr/include on its path.
    """
    link = include / multiarch
    if (include.parent / multiarch).is_dir() and not link.exists():
        link.symlink_to(f"../{multiarch}")


def with_variable(sysconfigdata, name, value):
    """The text of a _sysconfigdata module with one variable replaced: where the build is now."""
    return re.sub(
        rf"('{name}': )'[^']*'", lambda match: f"{match.group(1)}{value!r}", sysconfigdata
    )
