"""Tries again what is worth it, tells the row why it waits, and lets a rate limit slow the whole host."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import TypeVar

from tenacity import AsyncRetrying, RetryCallState, retry_if_exception

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
        self._failures: Counter[str] = Counter()

    async def run(self, attempt: Callable[[], Awaitable[T]]) -> T:
        """The first result; else the last error.

        Rate limits, short bodies and everything else each have their own limit of attempts. A host that cannot be
        reached is waited for without counting.
        """
        retrying = AsyncRetrying(
            retry=retry_if_exception(worth_a_retry), stop=self._enough, wait=self._wait, sleep=self._sleep, reraise=True
        )
        return await retrying(self._reachable, attempt)

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

    def _enough(self, state: RetryCallState) -> bool:
        error = _error_of(state)
        limit = self._config.attempts
        if isinstance(error, RateLimited):
            limit = self._config.rate_limit_attempts
        elif isinstance(error, ShortBody):
            limit = self._config.short_body_attempts
        return self._failures[_sort_of(error)] >= limit

    def _wait(self, state: RetryCallState) -> float:
        error = _error_of(state)
        self._failures[_sort_of(error)] += 1  # tenacity asks for the wait first, then whether it is enough
        wait_s = wait_before_retry(error, self._failures[_sort_of(error)], self._config)
        if isinstance(error, RateLimited):
            self._gate.hold(wait_s)
        return wait_s

    async def _sleep(self, wait_s: float) -> None:
        reason = WaitReason.RATE_LIMIT if self._gate.held else WaitReason.RETRY
        with self._job.paused(reason, wait_s):
            await asyncio.sleep(wait_s)


def _error_of(state: RetryCallState) -> BaseException:
    error = state.outcome.exception() if state.outcome is not None else None
    assert error is not None
    return error


def _sort_of(error: BaseException) -> str:
    return type(error).__name__ if isinstance(error, RateLimited | ShortBody) else "other"
