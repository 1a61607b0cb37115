"""Turns at one host: at most so many requests at a time, in order of rank, and none while it wants to be left alone."""

from __future__ import annotations

import asyncio
import heapq
import itertools
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, nullcontext

from camb_desktop.api.job import Job
from camb_desktop.core.runs import WaitReason

Rank = tuple[int, int]

#: Requests beyond the limit that the selected row may make, so that it never waits for long downloads of others.
_URGENT_EXTRA = 2


class HostLimiter:
    """The one place that every request to a host passes. Network thread only.

    After a 429 the limit is halved and grows again by one with every answer: the host has shown what it can bear.

    Args:
        host: ``host:port``.
        limit: requests at a time.
        on_hold: called with the limiter when everybody has to wait until ``held_until``.
    """

    def __init__(self, host: str, limit: int, on_hold: Callable[[HostLimiter], None]) -> None:
        self.host = host
        self.active = 0
        self.held_until = 0.0
        self._most = limit
        self._limit = limit
        self._on_hold = on_hold
        self._numbers = itertools.count()
        self._waiting: list[tuple[Rank, int, asyncio.Future[None], Job | None]] = []
        self._timer: asyncio.TimerHandle | None = None

    @property
    def held(self) -> bool:
        """Whether the host asked to be left alone for now."""
        return time.monotonic() < self.held_until

    @asynccontextmanager
    async def turn(self, job: Job | None, rank: Rank | None = None) -> AsyncIterator[None]:
        """Wait for a turn and keep it inside the context.

        Args:
            job: whom it is for; None for a call that serves several jobs.
            rank: its place in the queue, by default the job's own.
        """
        await self._enter(job, rank or (job.rank if job is not None else (0, 0)))
        try:
            yield
        finally:
            self.active -= 1
            self.pump()

    @property
    def full(self) -> bool:
        """Whether the next one has to wait."""
        return self.held or self.active >= self._limit

    def hold(self, wait_s: float) -> None:
        """Nobody gets a turn for ``wait_s`` seconds: a 429 came."""
        self.held_until = max(self.held_until, time.monotonic() + wait_s)
        self._limit = max(1, self._limit // 2)
        self._on_hold(self)
        self.pump()

    def went_well(self) -> None:
        """The host answered as it should."""
        if self._limit < self._most:
            self._limit += 1
            self.pump()

    def pump(self) -> None:
        """Give turns to those that wait, as far as the limit goes."""
        if self.held:
            if self._timer is None:
                delay = self.held_until - time.monotonic()
                self._timer = asyncio.get_running_loop().call_later(max(0.0, delay), self._hold_is_over)
            return
        self._let_selected_pass()
        while self.active < self._limit and self._waiting:
            _, _, future, job = heapq.heappop(self._waiting)
            self._grant(future, job)

    def reorder(self) -> None:
        """Another row is selected: those that wait have other ranks."""
        self._waiting = [(job.rank if job else rank, n, turn, job) for rank, n, turn, job in self._waiting]
        heapq.heapify(self._waiting)
        self.pump()

    async def _enter(self, job: Job | None, rank: Rank) -> None:
        if not self._waiting and self.active < self._limit and not self.held:
            self.active += 1
            return
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, (rank, next(self._numbers), future, job))
        if job is not None:
            job.waits_for = self.host
            if self.held:
                job.pause(WaitReason.RATE_LIMIT, self.held_until)
        self.pump()
        try:
            with job.waiting() if job is not None else nullcontext():
                await future
        except asyncio.CancelledError:
            if future.done() and not future.cancelled():  # it was given while the cancelling was on its way
                self.active -= 1
                self.pump()
            raise
        finally:
            if job is not None:
                job.waits_for = ""

    def _grant(self, future: asyncio.Future[None], job: Job | None) -> None:
        if future.done():
            return
        self.active += 1
        if job is not None:
            job.resume()
        future.set_result(None)

    def _let_selected_pass(self) -> None:
        if self.active >= self._limit + _URGENT_EXTRA:
            return
        for entry in [entry for entry in self._waiting if entry[3] is not None and entry[3].urgent]:
            self._waiting.remove(entry)
            self._grant(entry[2], entry[3])
            heapq.heapify(self._waiting)

    def _hold_is_over(self) -> None:
        self._timer = None
        self.pump()

    def close(self) -> None:
        """Forget the timer."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
