# SPDX-License-Identifier: MIT
"""What came of a cell or of a witness."""

from dataclasses import dataclass, field

OK, FAILED, SKIPPED, NEW = "ok", "FAILED", "skipped", "new"


@dataclass
class Row:
    """One line of the table: a cell that ran, or a witness over many cells."""

    name: str
    required: bool
    about: str = ""  # the profile, or what is compared with what
    counts: dict = field(default_factory=dict)  # stage -> items compared
    seconds: float = 0.0
    verdict: str = OK
    reason: str = ""
    new: bool = False  # a patch release that nobody recorded: it fails nobody but --strict

    def fail(self, reason):
        self.verdict = FAILED
        self.reason = f"{self.reason}; {reason}" if self.reason else reason

    def skip(self, reason):
        self.verdict, self.reason = SKIPPED, reason

    @property
    def compared(self):
        return sum(self.counts.values())


def is_red(row, strict):
    """Whether a row makes the whole run fail."""
    if row.new:
        return strict
    return row.verdict == FAILED or (row.verdict == SKIPPED and row.required)
