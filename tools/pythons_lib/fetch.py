# SPDX-License-Identifier: MIT
"""Fetches what the cells file asks for, one suite and architecture at a time, several at once.

A failure is one line and ends what depends on it; everything else goes on.
"""

import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from . import fetch_headers, fetch_maven, fetch_run, say
from .apt import Apt
from .say import Problem
from .store import guarded, read_json, write_json

# Enough to keep two cores busy while others wait for the network.
_WORKERS = 4


@dataclass(frozen=True)
class Wish:
    """What the user asked for; None means everything."""

    suite: str | None = None
    arch: str | None = None
    version: str | None = None
    kind: str = "all"
    refresh: bool = False

    def wants(self, version):
        return (
            self.version is None
            or f"{version}.".startswith(f"{self.version}.")
            or version.startswith(f"{self.version}-")
        )

    def wants_kind(self, kind):
        return self.kind in ("all", kind)


class Unit:
    """One suite on one architecture."""

    def __init__(self, store, cells, suite, arch, wish):
        self.store, self.cells, self.suite, self.arch, self.wish = store, cells, suite, arch, wish
        self.name = f"{suite.name}/{arch}"
        self.asked = store.path("asked", f"{suite.name}-{arch}.json")
        self.made = 0

    def fetch(self):
        """Everything of the unit; problems are reported, never raised."""
        try:
            with guarded(self.name):
                self._fetch()
        except Problem as failure:
            say.problem(
                failure if str(failure).startswith(self.name) else f"{self.name}: {failure}"
            )

    def _fetch(self):
        if self._complete():
            return
        apt = Apt(self.store, self.cells, self.suite, self.arch)
        say.progress(f"{self.name}: asking the suite")
        apt.update()
        series = fetch_headers.python_series(apt, self.cells.flavours["gil"].since)
        if not series:
            raise Problem("the suite has no libpython3.X-dev for this architecture")
        done = self._make(apt, self._tasks(apt, series))
        apt.remove()
        if done:
            write_json(self.asked, {"time": time.time(), "series": series})

    def _complete(self):
        """Whether the suite's last answer is recent, and all that is wanted of it is there."""
        answer = read_json(self.asked)
        if (
            self.wish.refresh
            or answer is None
            or time.time() - answer["time"] > self.cells.ask_again_after
        ):
            return False
        libc = self.store.stamp("libc", f"{self.suite.name}-{self.arch}") is not None
        return libc and not any(True for _ in self._missing(answer["series"]))

    def _missing(self, series):
        """(kind, 3.X, package version, debug) of what is not in the cache yet."""
        run = fetch_run.series_to_run(self.cells, self.suite.name, self.arch)
        for name, version in series.items():
            if not self.wish.wants(version):
                continue
            if (
                self.wish.wants_kind("headers")
                and self.arch in self.suite.headers
                and not fetch_headers.have_headers(self.store, self.arch, version)
            ):
                yield "headers", name, version, False
            if (
                self.wish.wants_kind("run")
                and name in run
                and not fetch_run.have_interpreter(self.store, self.arch, version, run[name])
            ):
                yield "run", name, version, run[name]

    def _tasks(self, apt, series):
        tasks = [fetch_headers.libc_task(self.store, apt)]
        for kind, name, version, debug in self._missing(series):
            try:
                if kind == "headers":
                    tasks.append(
                        fetch_headers.headers_task(self.store, self.cells, apt, name, version)
                    )
                else:
                    tasks.append(
                        fetch_run.run_task(self.store, self.cells, apt, name, version, debug)
                    )
            except Problem as failure:
                say.problem(f"{self.name}: {name} to {kind}: {failure}")
        return [task for task in tasks if task is not None]

    def _make(self, apt, tasks):
        """Downloads for all tasks at once, then makes each that has its packages."""
        names = sorted({package for task in tasks for package in task.packages})
        if not names:
            return True
        say.progress(f"{self.name}: downloading {len(names)} packages")
        files, failure = apt.download(names)
        complete = [self._make_one(task, files, failure) for task in tasks]
        return all(complete)

    def _make_one(self, task, files, failure):
        missing = [name for name in task.packages if name not in files]
        try:
            if missing:
                raise Problem(f"no {missing[0]}: {str(failure).removeprefix(self.name + ': ')}")
            say.progress(f"{task.name}: unpacking")
            task.make([files[name] for name in task.packages])
            self.made += 1
            return True
        except Problem as problem:
            say.problem(f"{task.name}: {problem}")
            return False


def units(store, cells, wish):
    """The pairs of suite and architecture that the wish is about."""
    suites = [cells.suite(wish.suite)] if wish.suite else list(cells.suites.values())
    if wish.arch:
        cells.architecture(wish.arch)
    for suite in suites:
        run = {
            arch for rule in cells.runs if rule.suite == suite.name for arch in rule.architectures
        }
        for arch in sorted(set(suite.headers) | run):
            if wish.arch in (None, arch):
                yield Unit(store, cells, suite, arch, wish)


def _fetch_all(some):
    pool = ThreadPoolExecutor(_WORKERS)
    try:
        list(pool.map(Unit.fetch, some))
    except KeyboardInterrupt:
        # What ends because of the interruption is no news.
        say.silence()
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def fetch(store, cells, wish):
    """Fetches all that is wished and missing; returns how many things are new."""
    from_debian = [] if wish.suite == fetch_maven.SOURCE else list(units(store, cells, wish))
    with store.locked("fetch"):
        _fetch_all(from_debian)
        made = sum(unit.made for unit in from_debian)
        if wish.suite in (None, fetch_maven.SOURCE):
            made += fetch_maven.fetch(store, cells, wish)
    say.finish()
    return made
