# SPDX-License-Identifier: MIT
"""Tests of tools/matrix."""
