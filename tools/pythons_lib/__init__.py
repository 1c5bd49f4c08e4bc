# SPDX-License-Identifier: MIT
"""What tools/pythons is made of.

Who uses whom, bottom up: say <- process, store, cells, headers <- apt, unpack, starter <-
fetch_headers, fetch_libc, added <- fetch_run <- fetch_maven, build_ft <- fetch; catalogue <-
header_cells <- listing; command_line uses them all.
"""
