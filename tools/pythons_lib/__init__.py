# SPDX-License-Identifier: MIT
"""What tools/pythons is made of.

Who uses whom, bottom up: say <- process <- store, cells, headers <- apt, unpack, starter <-
fetch_headers, fetch_run, fetch_maven, build_ft, added <- fetch, catalogue <- listing <- command_line.
"""
