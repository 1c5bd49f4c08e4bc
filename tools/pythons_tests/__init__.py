# SPDX-License-Identifier: MIT
"""Tests of tools/pythons: `python3 -m unittest discover -s tools/pythons_tests -t tools`.

They reach no network: a suite of Debian is made here, signed with a key of its own.
"""
