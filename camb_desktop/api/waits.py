"""How long to wait before the next try: what servers ask for, and backoff with jitter. Pure."""

from __future__ import annotations

import random
import time
from collections.abc import Mapping

from camb_desktop.api.clock import moment_of
from camb_desktop.api.config import ServiceConfig
from camb_desktop.core.errors import (
    CambError,
    ConnectionLost,
    ProxyFailed,
    RateLimited,
    ServiceFault,
    ShortBody,
    TimedOut,
)

_EPOCH_FROM = 1_000_000_000  # a larger number of seconds is a date
_EPOCH_MS_FROM = 1_000_000_000_000


def asked_wait_s(headers: Mapping[str, str], now: float | None = None) -> float | None:
    """Seconds ≥ 0 that a server asks to wait, or None.

    Args:
        headers: with names in any case (or lower case in a plain dict). Looked at in this order: ``retry-after-ms``,
            ``Retry-After`` (seconds or a date), ``X-RateLimit-Reset`` and ``RateLimit-Reset`` (seconds left, or Unix
            time in s or ms).
        now: Unix time; dates of the server count from its own ``Date``, where it sends one.
    """
    now = time.time() if now is None else now
    if (ms := _number(headers.get("retry-after-ms"))) is not None:
        return ms / 1000
    after = headers.get("retry-after")
    if (seconds := _number(after)) is not None:
        return seconds
    if after and (moment := moment_of(after)) is not None:
        return max(0.0, moment - (moment_of(headers.get("date", "")) or now))
    for name in ("x-ratelimit-reset", "ratelimit-reset"):
        if (reset := _number(headers.get(name))) is not None:
            if reset >= _EPOCH_MS_FROM:
                reset /= 1000
            return max(0.0, reset - now) if reset >= _EPOCH_FROM else reset
    return None


def worth_a_retry(error: BaseException) -> bool:
    """408, 429, 5xx, connections that broke, and short bodies; never another 4xx.

    Connections that did not come about are not for here: ``reach`` has waited for the host already.
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
