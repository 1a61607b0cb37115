"""Whether hosts can be reached, and the waiting for them when they cannot. Network thread only."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field

from camb_desktop.api.config import ServiceConfig
from camb_desktop.api.job import Job
from camb_desktop.api.session import host_of
from camb_desktop.core.errors import CambError, CannotConnect, ConnectionRefused, Offline
from camb_desktop.core.events import ConnectivityChange
from camb_desktop.core.runs import WaitReason


@dataclass(slots=True)
class _Lost:
    since: float
    delay_s: float
    given_up_at: float | None = None
    scout_waits: bool = False
    back: asyncio.Event = field(default_factory=asyncio.Event)
    waiting: list[asyncio.Future[None]] = field(default_factory=list)

    def wake(self, *, everybody: bool) -> None:
        while self.waiting:
            future = self.waiting.pop(0)
            if not future.done():
                future.set_result(None)
                if not everybody:
                    return


class Connectivity:
    """Knows which hosts are out of reach, and lets one job at a time try again; when it gets through, all go on.

    Posts :class:`ConnectivityChange` when a host, or the whole network, is lost and when it is back. That there is no
    network is said only once the service itself is out of reach: one storage host may be so for reasons of its own.
    """

    def __init__(self, post: Callable[[object], None]) -> None:
        self._post = post
        self._lost: dict[str, _Lost] = {}
        self._told: set[str] = set()  # hosts, and "" for the network

    def reached(self, host: str) -> None:
        """The host answered, whatever it said."""
        lost = self._lost.pop(host, None)
        if lost is not None:
            lost.back.set()
            lost.wake(everybody=True)
        for name in ("", host):
            if name in self._told:
                self._told.discard(name)
                self._post(ConnectivityChange(online=True, host=name))

    async def wait(self, error: CambError, host: str, jobs: Sequence[Job], config: ServiceConfig) -> None:
        """After ``error``, which kept ``jobs`` from connecting to ``host``: return when it is worth another try.

        Raises:
            CambError: ``error`` itself, once the patience with a host that refuses is at its end. Without any network
                the patience is endless; whether there is none is for the service's own host to show, so another
                host that seems to lie beyond the network is not waited for.
        """
        host = error.host or host
        offline = isinstance(error, Offline)
        if offline and host != host_of(config.base_url):
            unreachable = CannotConnect(error.detail)
            unreachable.host = host
            raise unreachable from error
        now, patience_s = time.monotonic(), config.unreachable_patience_s
        lost = self._lost.get(host)
        if lost is None or (lost.given_up_at is not None and now - lost.given_up_at > patience_s):
            lost = self._lost[host] = _Lost(now, config.offline_first_s)
            self._told.discard(host)
        if offline:
            lost.since = now  # patience with a host that refuses begins when there is a network
        name = "" if offline else host
        if name not in self._told:
            self._told.add(name)
            self._post(ConnectivityChange(online=False, host=name, refused=isinstance(error, ConnectionRefused)))

        def hopeless() -> bool:
            if offline or time.monotonic() - lost.since <= patience_s:
                return False
            lost.given_up_at = lost.given_up_at or time.monotonic()
            return True

        if hopeless():
            raise error
        with ExitStack() as pauses:
            for job in jobs:
                reason = WaitReason.OFFLINE if offline else WaitReason.UNREACHABLE
                pauses.enter_context(job.paused(reason, lost.delay_s, name))
            while not lost.back.is_set():
                if hopeless():
                    lost.wake(everybody=True)
                    raise error
                if not lost.scout_waits:
                    await self._scout(lost, config)
                    return
                await self._stand_by(lost)

    async def _scout(self, lost: _Lost, config: ServiceConfig) -> None:
        lost.scout_waits = True
        try:
            async with asyncio.timeout(lost.delay_s):
                await lost.back.wait()
        except TimeoutError:
            pass
        finally:
            lost.scout_waits = False
            lost.delay_s = min(config.offline_cap_s, lost.delay_s * 2)
            lost.wake(everybody=False)

    async def _stand_by(self, lost: _Lost) -> None:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        lost.waiting.append(future)
        try:
            await future
        except asyncio.CancelledError:
            if future.done() and not future.cancelled():
                lost.wake(everybody=False)
            raise


def is_out_of_reach(error: BaseException) -> bool:
    """Whether no connection came about at all."""
    return isinstance(error, Offline | CannotConnect)
