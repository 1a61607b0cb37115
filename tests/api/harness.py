"""Drives a real fetcher in a real network thread against real sockets, and lets a test wait for its events."""

from __future__ import annotations

import hashlib
import itertools
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from camb_desktop.api.fetcher import Fetcher, ServiceConfig
from camb_desktop.core.errors import CambError
from camb_desktop.core.events import Cancelled, Failed, Fetched, FetchRequest, JobEvent, LinkFetched, Want
from camb_desktop.core.runs import AudioFile, Container, Damage, Kind
from camb_desktop.runtime.network import NetworkLoop

TERMINAL = (Fetched, LinkFetched, Failed, Cancelled)
LIMIT_S = 20.0

E = TypeVar("E")

#: Every wait is as short as can be; a test that is about a wait sets its own.
QUICK = ServiceConfig(
    base_url="",
    api_key="test-key-0123456789",
    connect_timeout_s=3.0,
    read_timeout_s=3.0,
    write_timeout_s=3.0,
    total_deadline_s=30.0,
    backoff_base_s=0.002,
    backoff_cap_s=0.01,
    server_wait_cap_s=0.05,
    poll_first_s=0.01,
    poll_cap_s=0.02,
    offline_first_s=0.01,
    offline_cap_s=0.02,
    unreachable_patience_s=0.1,
)


class Harness:
    def __init__(self, folder: Path, config: ServiceConfig) -> None:
        self.folder = folder
        self.config = config
        self.events: list[object] = []
        self.before: Callable[[object], object] = lambda _event: None  # is told each one first, in the network thread
        self._numbers = itertools.count(1)
        self._changed = threading.Condition()
        self._closed = False
        self._loop = NetworkLoop()
        self._loop.start()
        self.fetcher = Fetcher(config, self._post)

    def _post(self, event: object) -> None:
        self.before(event)
        with self._changed:
            self.events.append(event)
            self._changed.notify_all()

    def request(
        self, run_id: int | None, kind: Kind = Kind.SPEECH, want: Want = Want.AUDIO, task: str | None = None
    ) -> FetchRequest:
        number = next(self._numbers)
        return FetchRequest(number, 1000 + number, run_id, task, kind, want, self.folder)

    def start(self, *requests: FetchRequest) -> list[int]:
        self._loop.call(self.fetcher.fetch, requests)
        return [request.job_id for request in requests]

    def fetch(self, *requests: FetchRequest) -> list[Any]:
        """Last events of these jobs, in the order of the requests."""
        jobs = self.start(*requests)
        return [self.last(job) for job in jobs]

    def audio(self, run_id: int = 7, kind: Kind = Kind.SPEECH) -> Any:
        return self.fetch(self.request(run_id, kind))[0]

    def link(self, run_id: int = 7, kind: Kind = Kind.SPEECH) -> Any:
        return self.fetch(self.request(run_id, kind, Want.LINK))[0]

    def call(self, function: Callable[..., object], *arguments: object) -> None:
        self._loop.call(function, *arguments)

    def wait_for(self, found: Callable[[], E | None]) -> E:
        """The first true value of ``found``, which is asked again after every event."""
        deadline = time.monotonic() + LIMIT_S
        with self._changed:
            while not (value := found()):
                left = deadline - time.monotonic()
                assert left > 0, f"nothing of the kind came; events: {self.events[-20:]}"
                self._changed.wait(min(left, 0.05))
            return value

    def last(self, job_id: int) -> Any:
        return self.wait_for(lambda: next((e for e in self.of(job_id) if isinstance(e, TERMINAL)), None))

    def of(self, job_id: int, kind: type[Any] = JobEvent) -> list[Any]:
        return [e for e in list(self.events) if isinstance(e, JobEvent) and e.job_id == job_id and isinstance(e, kind)]

    def of_kind(self, kind: type[E]) -> list[E]:
        return [e for e in list(self.events) if isinstance(e, kind)]

    def leftovers(self) -> list[str]:
        """Names of all files that are no finished audio."""
        return sorted(p.name for p in self.folder.iterdir() if ".part" in p.name) if self.folder.exists() else []

    def files(self) -> list[str]:
        """Names of all files that there are."""
        return sorted(p.name for p in self.folder.iterdir()) if self.folder.exists() else []

    def check_events(self) -> None:
        """Every job had exactly one last event, and nothing after it."""
        by_job: dict[int, list[JobEvent]] = {}
        for event in self.events:
            if isinstance(event, JobEvent):
                by_job.setdefault(event.job_id, []).append(event)
        for job_id, events in by_job.items():
            assert [isinstance(e, TERMINAL) for e in events] == [False] * (len(events) - 1) + [True], (job_id, events)

    def close(self, then_fetch: Sequence[FetchRequest] = ()) -> bool:
        async def close() -> None:
            await self.fetcher.aclose()
            self.fetcher.fetch(then_fetch)

        if self._closed:
            return True
        self._closed = True
        return self._loop.close(close(), timeout_s=5.0)


def error_of(event: object) -> CambError:
    assert isinstance(event, Failed), event
    return event.error


def check_audio(event: object, data: bytes, container: Container, damage: Damage | None = None) -> AudioFile:
    """The file is there under its digest and holds exactly these bytes."""
    assert isinstance(event, Fetched), event
    audio = event.audio
    assert audio.path.read_bytes() == data
    assert audio.size_bytes == len(data)
    assert audio.sha256 == hashlib.sha256(data).hexdigest()
    assert audio.path.name == f"{audio.sha256[:32]}.{container.value}"
    assert audio.container is container
    assert audio.damage is damage
    return audio
