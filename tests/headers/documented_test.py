# SPDX-License-Identifier: MIT
"""Every public declaration is documented, and one that is not would be found."""
import unittest

import declarations
import documentation
import exported

GOOD = """#ifndef G
#define G

/**
 * Does a thing.
 *
 * @param op   borrowed, not NULL
 * @param n    how many
 * @return     new reference to `op`;
 *             NULL if there is none
 *
 * Thread:  attached
 * Errors:  PYRS_ERR_ARGUMENT
 * Mirrors: nothing
 * @since 0.1
 */
PYRS_API PyObject *pyrs_thing(PyObject *op, size_t n);

/* A pair. */
struct pyrs_pair {
    int a; /* first */
    /* second */
    int b;
};

/* Names. */
typedef struct pyrs_pair pyrs_pair_t;
#define PYRS_PAIR 2

#endif
"""

# What is replaced in GOOD, by what, and what is then complained of.
MISTAKES = [
    ("/**\n * Does", "/*\n * Does", "has no /** comment on the line before it"),
    (" */\nPYRS_API", " */\n\nPYRS_API", "has no /** comment on the line before it"),
    (" * Does a thing.\n", "", "has no summary"),
    (" * @param n    how many\n", "", "has ['@param op', '@return', "),
    ("@param n ", "@param m ", "has ['@param op', '@param m', "),
    (
        " * @return     new reference to `op`;\n *             NULL if there is none\n",
        "",
        "has ['@param op', '@param n', 'Thread:'",
    ),
    (" * Thread:  attached\n", "", "has ['@param op', '@param n', '@return', 'Errors:'"),
    (
        " * Errors:  PYRS_ERR_ARGUMENT\n",
        "",
        "has ['@param op', '@param n', '@return', 'Thread:', 'Mirrors:'",
    ),
    (
        " * Mirrors: nothing\n",
        "",
        "has ['@param op', '@param n', '@return', 'Thread:', 'Errors:', '@since']",
    ),
    (
        " * @since 0.1\n",
        "",
        "has ['@param op', '@param n', '@return', 'Thread:', 'Errors:', 'Mirrors:']",
    ),
    ("@since 0.1", "@since soon", "@since is no version"),
    (
        "borrowed, not NULL",
        "the object, not NULL",
        "does not say who owns `op`, or whether it may be NULL",
    ),
    ("borrowed, not NULL", "borrowed", "does not say who owns `op`, or whether it may be NULL"),
    ("new reference to `op`", "the object", "does not say who owns what it returns"),
    ("Thread:  attached", "Thread:", "has nothing after Thread:"),
    ("PYRS_ERR_ARGUMENT", "PYRS_ERR_NO_SUCH", "names PYRS_ERR_NO_SUCH, which is no status"),
    ("PyObject *pyrs_thing", "void pyrs_thing", "has ['@param op', '@param n', '@return', "),
    ("/* A pair. */\n", "", "has no comment"),
    (" /* first */", "", "has no comment for `a`"),
    ("    /* second */\n", "", "has no comment for `b`"),
    ("/* Names. */\n", "", "has no comment"),
    ("#define PYRS_PAIR", "\n#define PYRS_PAIR", "has no comment"),
]


class Documented(unittest.TestCase):
    def test_every_public_declaration_is_documented(self):
        names, found = documentation.status_names(), []
        for header in declarations.public_headers():
            file = str(header.relative_to(declarations.ROOT))
            found += [
                "%s:%d: %s %s" % (file, line, name, complaint)
                for line, name, complaint in documentation.complaints(
                    header.read_text(), file, names
                )
            ]
        self.assertEqual(found, [], "\n" + "\n".join(found))

    def test_no_declaration_is_overlooked(self):
        """What clang finds in the headers of one layout is what was looked at."""
        parsed = {(found.kind, found.name) for found in declarations.all_declarations()}
        by_clang = set(declarations.declared_by_clang("<pyrs/layout/cp311-lp64le.h>"))
        self.assertEqual(sorted(by_clang - parsed), [])
        self.assertEqual(sorted(found for found in parsed - by_clang if found[0] != "macro"), [])
        print("compared documented %d" % len(parsed))
        self.assertGreater(len(parsed), 0)

    def test_there_are_as_many_functions_as_planned(self):
        self.assertGreaterEqual(len(declarations.declared_functions()), 70)


class Undocumented(unittest.TestCase):
    def complaints(self, text):
        return [
            complaint
            for _, _, complaint in documentation.complaints(text, "g.h", {"PYRS_ERR_ARGUMENT"})
        ]

    def test_good_header_has_no_complaint(self):
        self.assertEqual(self.complaints(GOOD), [])

    def test_each_mistake_is_found(self):
        for old, new, expected in MISTAKES:
            with self.subTest(expected, old=old):
                self.assertIn(old, GOOD)
                found = self.complaints(GOOD.replace(old, new))
                self.assertTrue(any(one.startswith(expected) for one in found), found)


class Exported(unittest.TestCase):
    def test_function_that_is_not_exported_is_found(self):
        self.assertEqual([name for name, _, _ in exported.drifts({"a", "b"}, {"a"})], ["b"])

    def test_export_that_is_not_declared_is_found(self):
        self.assertEqual([name for name, _, _ in exported.drifts({"a"}, {"a", "b"})], ["b"])


if __name__ == "__main__":
    unittest.main()
