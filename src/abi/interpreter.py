# SPDX-License-Identifier: MIT
"""Tells what a running interpreter is, as key=value lines.

Asked by pyrs-abi, by CMake and by the build script of pyrs-sys, so that all three
agree on what the interpreter said. Runs on any Python 3.8 or later.
"""
import re
import sys
import sysconfig

var = sysconfig.get_config_var
debug = hasattr(sys, "gettotalrefcount")
free_threaded = bool(var("Py_GIL_DISABLED"))

# pyconfig.h is not the whole story: some builds change layouts on the compiler's command line. The
# core's own flags are all of them; configure's stand there too, for who repeats them in part.
FLAGS = ("PY_CORE_CFLAGS", "CONFIGURE_CFLAGS_NODIST", "BASECFLAGS", "CPPFLAGS", "CFLAGS", "CFLAGS_NODIST")
flags = " ".join(str(var(name) or "") for name in FLAGS)
ignored = re.compile(r"-[DU](Py_BUILD_CORE\w*|_FORTIFY_SOURCE(=.*)?|NDEBUG|_GNU_SOURCE|_DEFAULT_SOURCE)$")
defines = sorted({flag for flag in flags.split() if re.match(r"-[DU]\w", flag) and not ignored.match(flag)})

answers = {
    "executable": sys.executable,
    "version": "%d.%d.%d" % sys.version_info[:3] + ("" if sys.version_info[3] == "final" else "%s%d" % ({"alpha": "a", "beta": "b", "candidate": "rc"}[sys.version_info[3]], sys.version_info[4])),
    "hexversion": "0x%08x" % sys.hexversion,
    "implementation": sys.implementation.name,
    "flavour": ("ft" if free_threaded else "gil") + ("-debug" if debug else ""),
    "include": sysconfig.get_path("include"),
    "platinclude": sysconfig.get_path("platinclude"),
    "defines": " ".join(defines),
    "multiarch": var("MULTIARCH") or "",
    "shared": "1" if var("Py_ENABLE_SHARED") else "0",
    "ldlibrary": var("INSTSONAME") or var("LDLIBRARY") or "",
    "libdir": var("LIBDIR") or "",
    "ext_suffix": var("EXT_SUFFIX") or "",
}
for key, value in answers.items():
    print("%s=%s" % (key, value))
