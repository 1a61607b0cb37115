"""Tries again what is worth it, tells the row why it waits, and lets a rate limit slow the whole host."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import TypeVar

from camb_desktop.api.gate import HostGate
from camb_desktop.api.job import Job
from camb_desktop.api.reach import Reach, is_out_of_reach
from camb_desktop.api.waits import wait_before_retry, worth_a_retry
from camb_desktop.core.errors import CambError, RateLimited, ShortBody
from camb_desktop.core.runs import WaitReason

T = TypeVar("T")


class Retrier:
    """Runs attempts of one job at one host. Network thread only.

    Args:
        job: whose row tells of the waits.
        gate: the host's turns; every attempt takes one.
        reach: knows whether the host can be reached.
    """

    def __init__(self, job: Job, gate: HostGate, reach: Reach) -> None:
        self._job = job
        self._gate = gate
        self._reach = reach
        self._config = job.session.config

    async def run(self, attempt: Callable[[], Awaitable[T]], progress: Callable[[], int] = lambda: 0) -> T:
        """The first result; else the last error.

        Rate limits, short bodies and everything else each have their own limit of attempts, counted anew whenever an
        attempt has brought ``progress`` further than any before. A host that cannot be reached is waited for without
        counting, and a wait that a server asks for is not cut short: one that is too long ends it.
        """
        failures: Counter[type[CambError]] = Counter()
        furthest = progress()
        while True:
            try:
                return await self._reachable(attempt)
            except CambError as error:
                if not worth_a_retry(error):
                    raise
                if progress() > furthest:
                    furthest = progress()
                    failures.clear()
                sort, limit = self._limit(error)
                failures[sort] += 1
                wait_s = wait_before_retry(error, failures[sort], self._config)
                if wait_s is not None and isinstance(error, RateLimited):
                    self._gate.hold(wait_s)
                if wait_s is None or failures[sort] >= limit:
                    raise
            with self._job.paused(WaitReason.RATE_LIMIT if self._gate.held else WaitReason.RETRY, wait_s):
                await asyncio.sleep(wait_s)

    async def _reachable(self, attempt: Callable[[], Awaitable[T]]) -> T:
        while True:
            try:
                async with self._gate.turn(self._job):
                    self._job.start()
                    result = await attempt()
                self._reach.reached(self._gate.host)
                self._gate.went_well()
                return result
            except CambError as error:
                if not is_out_of_reach(error):
                    if error.status is not None:
                        self._reach.reached(self._gate.host)
                    raise
                await self._reach.wait(error, self._gate.host, [self._job], self._config)

    def _limit(self, error: CambError) -> tuple[type[CambError], int]:
        if isinstance(error, RateLimited):
            return RateLimited, self._config.rate_limit_attempts
        if isinstance(error, ShortBody):
            return ShortBody, self._config.short_body_attempts
        return CambError, self._config.attempts
