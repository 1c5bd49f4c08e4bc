# SPDX-License-Identifier: MIT
"""The table of bad input: one row for each case, built from short lists."""

import rows_facts
import rows_measure
import rows_usage

COMMANDS = rows_usage.COMMANDS


def all_rows(fixtures):
    for module in (rows_facts, rows_measure, rows_usage):
        yield from module.all_rows(fixtures)
