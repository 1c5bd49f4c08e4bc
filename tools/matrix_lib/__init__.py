# SPDX-License-Identifier: MIT
"""The matrix: every interpreter in the cache, and every header cell, held against pyrs."""
