"""One job: its request, what is known of it by now, and the events it sends. Network thread only."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from camb_desktop.api.session import Session
from camb_desktop.core.events import (
    FetchRequest,
    JobEvent,
    KindFound,
    LinkReceived,
    Paused,
    Resumed,
    Started,
    Want,
)
from camb_desktop.core.runs import Kind, Link, Waiting, WaitReason


class Job:
    """One request on its way.

    Attributes:
        request: as it was asked for.
        session: the service as configured when it was asked for.
        run_id: the request's, or the one that its task has left.
        kind: SPEECH or SOUND once known or chosen, else AUTO.
        missed: kinds whose bulk answer left the run out, which is a hint that it is of the other one.
        waits_for: host whose turn it waits for, or ``""``.
        task: what runs it, once it runs.
        urgent: whether its row is the selected one.
        near: whether its row is next to that.
    """

    def __init__(self, request: FetchRequest, session: Session, post: Callable[[object], None]) -> None:
        self.request = request
        self.session = session
        self.run_id = request.run_id
        self.kind = request.kind
        self.missed: set[Kind] = set()
        self.waits_for = ""
        self.task: asyncio.Task[None] | None = None
        self.urgent = False
        self.near = False
        self.ended = False
        self._post = post
        self._started = False
        self._told_kind: Kind | None = None
        self._told: Waiting | None = None
        self._deadline: asyncio.Timeout | None = None
        self._left_s: float | None = None  # of the deadline, while it stands still
        self._waits = 0

    @property
    def ids(self) -> tuple[int, int]:
        """First two fields of every event: job and row."""
        return self.request.job_id, self.request.row_id

    @property
    def rank(self) -> tuple[int, int]:
        """Place in a queue: the selected row, links (somebody waits for the clipboard), its neighbours, first come."""
        kind_of_wait = 0 if self.urgent else 1 if self.request.want is Want.LINK else 2 if self.near else 3
        return kind_of_wait, self.request.job_id

    @property
    def fixed_run_id(self) -> int:
        """The run ID; to be used only where there must be one."""
        assert self.run_id is not None
        return self.run_id

    def post(self, event: JobEvent) -> None:
        """Send an event that is not the last one; nothing is sent after the last one."""
        if not self.ended:
            self._post(event)

    def end(self, event: JobEvent) -> None:
        """Send the last event, once."""
        if not self.ended:
            self.resume()
            self.ended = True
            self._post(event)

    def start(self) -> None:
        """Tell, once, that the first request goes out."""
        if not self._started:
            self._started = True
            self._left_s = self.session.config.total_deadline_s
            if not self._waits:
                self._run_deadline()
            self.post(Started(*self.ids))

    def found_kind(self, kind: Kind) -> None:
        """An endpoint of this kind has answered."""
        self.kind = kind
        if self._told_kind is not kind:
            self._told_kind = kind
            self.post(KindFound(*self.ids, kind))

    def found_link(self, link: Link) -> None:
        """A link came along."""
        self.post(LinkReceived(*self.ids, link))

    def pause(self, reason: WaitReason, until: float, host: str = "") -> None:
        """Tell that the job waits until ``until`` (``time.monotonic()``); the same wait is told once."""
        waiting = Waiting(reason, until, host)
        if self._told is None or self._told.reason is not reason or abs(self._told.until - until) > 0.5:
            self._told = waiting
            self.post(Paused(*self.ids, waiting))

    def resume(self) -> None:
        """Tell that no wait is left, if one was told."""
        if self._told is not None:
            self._told = None
            self.post(Resumed(*self.ids))

    @contextmanager
    def paused(self, reason: WaitReason, wait_s: float, host: str = "") -> Iterator[None]:
        """Around a wait of about ``wait_s`` seconds, which the row tells of."""
        self.pause(reason, time.monotonic() + wait_s, host)
        try:
            with self.waiting():
                yield
        finally:
            self.resume()

    @contextmanager
    def waiting(self) -> Iterator[None]:
        """Around any wait that is not the job's own work: its deadline stands still. May be nested."""
        self._waits += 1
        deadline = self._deadline
        if self._waits == 1 and deadline is not None and (when := deadline.when()) is not None:
            self._left_s = when - asyncio.get_running_loop().time()
            with suppress(RuntimeError):  # it is over
                deadline.reschedule(None)
        try:
            yield
        finally:
            self._waits -= 1
            if not self._waits:
                self._run_deadline()

    def _run_deadline(self) -> None:
        if self._deadline is not None and self._left_s is not None:
            with suppress(RuntimeError):  # it is over
                self._deadline.reschedule(asyncio.get_running_loop().time() + self._left_s)

    def limited(self) -> asyncio.Timeout:
        """The deadline, to be entered around all of the job's work; it runs from :meth:`start` on."""
        self._deadline = asyncio.timeout(None)
        return self._deadline
