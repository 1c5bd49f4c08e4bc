# SPDX-License-Identifier: MIT
"""Tests of tools/matrix: `python3 -m unittest discover -s tools/matrix_tests -t tools`.

They reach no network. Those that need something of the cache say so when they are skipped.
"""
