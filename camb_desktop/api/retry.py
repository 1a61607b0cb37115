"""Tries again what is worth it, tells the row why it waits, and lets a rate limit slow the whole host."""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from typing import TypeVar

from camb_desktop.api.clock import moment_of
from camb_desktop.api.config import ServiceConfig
from camb_desktop.api.connectivity import Connectivity, is_out_of_reach
from camb_desktop.api.host_limiter import HostLimiter
from camb_desktop.api.job import Job
from camb_desktop.core.errors import (
    CambError,
    ConnectionLost,
    ProxyFailed,
    RateLimited,
    ServiceFault,
    ShortBody,
    TimedOut,
)
from camb_desktop.core.runs import WaitReason

T = TypeVar("T")

_EPOCH_FROM = 1_000_000_000  # a larger number of seconds is a date
_EPOCH_MS_FROM = 1_000_000_000_000


class Retrier:
    """Runs attempts of one job at one host. Network thread only.

    Args:
        job: whose row tells of the waits.
        limiter: the host's turns; every attempt takes one.
        connectivity: knows whether the host can be reached.
    """

    def __init__(self, job: Job, limiter: HostLimiter, connectivity: Connectivity) -> None:
        self._job = job
        self._limiter = limiter
        self._connectivity = connectivity
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
                    self._limiter.hold(wait_s)
                if wait_s is None or failures[sort] >= limit:
                    raise
            with self._job.paused(WaitReason.RATE_LIMIT if self._limiter.held else WaitReason.RETRY, wait_s):
                await asyncio.sleep(wait_s)

    async def _reachable(self, attempt: Callable[[], Awaitable[T]]) -> T:
        while True:
            try:
                async with self._limiter.turn(self._job):
                    self._job.start()
                    result = await attempt()
                self._connectivity.reached(self._limiter.host)
                self._limiter.went_well()
                return result
            except CambError as error:
                if not is_out_of_reach(error):
                    if error.status is not None:
                        self._connectivity.reached(self._limiter.host)
                    raise
                await self._connectivity.wait(error, self._limiter.host, [self._job], self._config)

    def _limit(self, error: CambError) -> tuple[type[CambError], int]:
        if isinstance(error, RateLimited):
            return RateLimited, self._config.rate_limit_attempts
        if isinstance(error, ShortBody):
            return ShortBody, self._config.short_body_attempts
        return CambError, self._config.attempts


def asked_wait_s(headers: Mapping[str, str], now: float | None = None) -> float | None:
    """Seconds ≥ 0 that a server asks to wait, or None.

    Args:
        headers: with names in any case (or lower case in a plain dict). Looked at in this order: ``retry-after-ms``,
            ``Retry-After`` (seconds or a date), ``X-RateLimit-Reset`` and ``RateLimit-Reset`` (seconds left, or Unix
            time in s or ms).
        now: Unix time at the server, which its own ``Date`` goes before, where it sends one.
    """
    now = moment_of(headers.get("date", "")) or (time.time() if now is None else now)
    if (ms := _number(headers.get("retry-after-ms"))) is not None:
        return ms / 1000
    after = headers.get("retry-after", "")
    seconds = [_number(each.strip().removesuffix("s")) for each in after.split(",")]  # said twice, or with its unit
    if None not in seconds:
        return _left(max(each for each in seconds if each is not None), now)
    if after and (moment := moment_of(after)) is not None:
        return max(0.0, moment - now)
    for name in ("x-ratelimit-reset", "ratelimit-reset"):
        if (reset := _number(headers.get(name))) is not None:
            return _left(reset, now)
    return None


def _left(number: float, now: float) -> float:
    """Seconds that a number means: it is these, or a moment in Unix time, in s or ms."""
    if number >= _EPOCH_MS_FROM:
        number /= 1000
    return max(0.0, number - now) if number >= _EPOCH_FROM else number


def worth_a_retry(error: BaseException) -> bool:
    """408, 429, 5xx, connections that broke, and short bodies; never another 4xx.

    Connections that did not come about are not for here: ``connectivity`` has waited for the host already.
    """
    if isinstance(error, ProxyFailed):
        return error.status != 407
    return isinstance(error, RateLimited | ServiceFault | TimedOut | ConnectionLost | ShortBody)


def wait_before_retry(error: BaseException, attempt: int, config: ServiceConfig) -> float | None:
    """Seconds until try number ``attempt`` + 1, or None where a server asks for more than ``server_wait_cap_s``.

    A server's wish is honoured, with up to a tenth of it, or a minute, on top so that clients spread out; without one
    it is backoff: ``backoff_base_s`` doubled with every attempt, drawn from its upper half.
    """
    backoff = min(config.backoff_cap_s, config.backoff_base_s * 2 ** min(attempt - 1, 30))
    asked = error.retry_after_s if isinstance(error, CambError) else None
    if asked is not None:
        if asked > config.server_wait_cap_s:
            return None
        return asked + random.uniform(0.0, min(asked / 10, 60.0) + config.backoff_base_s / 10)
    return float(backoff * random.uniform(0.5, 1.0))


def _number(text: str | None) -> float | None:
    text = (text or "").strip()
    if not text or len(text) > 20 or not text.isascii():
        return None
    try:
        value = float(text)
    except ValueError:
        return None
    return value if 0 <= value < 1e15 else None
