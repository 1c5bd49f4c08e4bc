# SPDX-License-Identifier: MIT
"""Rows, limits and their verdicts, as Markdown tables."""
from __future__ import annotations

import statistics
from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Series:
    """Repeated measurements of one thing."""

    values: tuple[float, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.values)

    @property
    def spread(self) -> float:
        """The distance of the quartiles (of fewer than four values: the range), as a part of the
        median."""
        if len(self.values) < 4:
            return (max(self.values) - min(self.values)) / self.median
        low, _, high = statistics.quantiles(self.values, n=4)
        return (high - low) / self.median

    def over(self, other: Series) -> float:
        """The median ratio of measurements that were taken side by side, else that of the medians."""
        if len(self.values) != len(other.values):
            return self.median / other.median
        return statistics.median(a / b for a, b in zip(self.values, other.values))


class Passes(Series):
    """The fastest measurement of each pass over all that is compared. Others share the machine: of the
    passes the least disturbed quarter counts, of each series its own."""

    @property
    def median(self) -> float:
        return Series(least(self.values)).median

    @property
    def spread(self) -> float:
        return Series(least(self.values)).spread

    def over(self, other: Series) -> float:
        return self.median / other.median


def least(values: Iterable[float]) -> tuple[float, ...]:
    """The least quarter; of fewer than four, one."""
    ordered = sorted(values)
    return tuple(ordered[:max(1, len(ordered) // 4)])


@dataclass(frozen=True)
class Timing:
    """A command's seconds of the wall clock, and of all processors."""

    wall: Series
    processor: Series


@dataclass(frozen=True)
class Limit:
    """What a row must keep to: a value, a part of the peer's value, times faster than the peer, or
    that much more than the peer."""

    kind: str = "none"
    number: float = 0.0
    text: str = ""


def at_most_ms(number: float) -> Limit:
    return Limit("value", number / 1000, f"<= {number:g} ms")


def at_most_ratio(number: float) -> Limit:
    return Limit("ratio", number, f"<= {number:g} x peer")


def times_faster(number: float) -> Limit:
    return Limit("faster", number, f">= {number:g} x faster")


def at_most_more(number: float, unit: str) -> Limit:
    return Limit("more", number, f"<= {number:g} {unit} more")


@dataclass(frozen=True)
class Row:
    """One line: what was measured, what it was compared with, and the verdict."""

    what: str
    unit: str
    value: Series
    peer: str = ""
    peer_value: Series | None = None
    limit: Limit = field(default_factory=Limit)

    @property
    def ratio(self) -> float | None:
        return None if self.peer_value is None else self.value.over(self.peer_value)

    @property
    def more(self) -> float:
        # As printed: what callgrind counts around a loop leaves a remainder behind the first digit.
        return round(self.value.median - self.peer_value.median, 1)

    @property
    def is_over(self) -> bool:
        if self.limit.kind == "value":
            return self.value.median > self.limit.number
        if self.limit.kind == "ratio":
            return self.ratio > self.limit.number
        if self.limit.kind == "faster":
            return 1 / self.ratio < self.limit.number
        if self.limit.kind == "more":
            return self.more > self.limit.number
        return False

    @property
    def verdict(self) -> str:
        if self.limit.kind == "none":
            return ""
        return "**over**" if self.is_over else "ok"

    @property
    def outcome(self) -> str:
        """The number that the limit is about, and the verdict."""
        if self.limit.kind == "more":
            return f"{self.more:+.1f} {self.verdict}"
        ratio = 1 / self.ratio if self.limit.kind == "faster" else self.ratio
        return f"{ratio:.2f} {self.verdict}"

    def cells(self) -> list[str]:
        peer = "" if self.peer_value is None else quantity(self.peer_value, self.unit)
        return [self.what, quantity(self.value, self.unit), self.peer, peer, ratio_text(self.ratio),
                self.limit.text, self.verdict]

    @property
    def summary(self) -> str:
        value, peer, peer_value, ratio, limit = self.cells()[1:6]
        return f"{value}; {peer}: {peer_value}; ratio {ratio}, limit {limit}"


def timed_rows(what: str, timing: Timing, peer: str, peer_timing: Timing,
               limit: Limit = Limit()) -> list[Row]:
    """The wall clock, which a limit is about, and the processor, which other work disturbs less."""
    return [Row(what, "s", timing.wall, peer, peer_timing.wall, limit),
            Row(f"{what}, processor", "s", timing.processor, peer, peer_timing.processor)]


HEADER = ["what", "pyrs", "peer", "peer's", "ratio", "limit", "verdict"]


def quantity(series: Series, unit: str) -> str:
    """Median and spread: `0.52 ns ±3 %`. What is counted and not timed has no spread."""
    value = series.median
    if unit == "s" and value < 1:
        value, unit = value * 1000, "ms"
    text = f"{value:.3g} {unit}"
    return text if len(series.values) == 1 else f"{text} ±{percent(series)}"


def percent(series: Series) -> str:
    """Half the spread, as it stands behind a ±."""
    return f"{series.spread / 2 * 100:.0f} %"


def ratio_text(ratio: float | None) -> str:
    if ratio is None:
        return ""
    return f"{ratio:.2f}" if ratio > 0.9 else f"{ratio:.2f} ({1 / ratio:.1f} x faster)"


def table_of(rows: list[Row]) -> str:
    return markdown(HEADER, [row.cells() for row in rows])


def markdown(header: list[str], rows: list[list[str]]) -> str:
    """A Markdown table whose source is readable too."""
    lines = [header, *rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(header))]
    lines.insert(1, ["-" * width for width in widths])
    return "".join("| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths)) + " |\n"
                   for line in lines)
