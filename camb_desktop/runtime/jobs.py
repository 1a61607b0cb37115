"""Work off the GUI thread: a job goes in, ``Ok`` or ``Err`` comes back in the GUI thread."""

from __future__ import annotations

import heapq
import itertools
import logging
import threading
from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject

from camb_desktop.core.values import dataclass
from camb_desktop.runtime.bridge import Bridge

log = logging.getLogger(__name__)

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Stopped(Exception):
    """Raised inside a job by :meth:`CancelToken.check` when nobody wants its result any more."""


class CancelToken:
    """A flag that a job looks at between blocks. Any thread."""

    __slots__ = ("_event",)

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the job to end."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise :class:`Stopped` if somebody asked."""
        if self._event.is_set():
            raise Stopped


@dataclass(frozen=True, slots=True)
class Ok(Generic[T_co]):
    """What a job returned."""

    value: T_co


@dataclass(frozen=True, slots=True)
class Err:
    """What a job raised."""

    error: Exception


Outcome = Ok[Any] | Err
Done = Callable[[Outcome], None]


class JobExecutor(Protocol):
    """Runs jobs somewhere else. Jobs are plain functions with frozen arguments; they never touch a QObject."""

    def submit(
        self,
        work: Callable[[CancelToken], T],
        done: Callable[[Ok[T] | Err], None] | None = None,
        *,
        urgent: bool = False,
    ) -> CancelToken:
        """Queue ``work``; call ``done`` in the GUI thread unless the token was cancelled by then.

        Args:
            work: called with its token in a worker thread.
            done: called in the GUI thread with ``Ok`` or ``Err``; never for a cancelled job.
            urgent: goes before all that is queued and not urgent.
        """
        ...

    def close(self, timeout_s: float = 2.0, *, finish: bool = False) -> bool:
        """End the worker; with ``finish`` all queued jobs run first. Returns whether it ended in time."""
        ...


@dataclass(frozen=True, slots=True)
class _Delivery:
    done: Done
    token: CancelToken
    outcome: Outcome


class WorkerPool(QObject):
    """The real executor: one daemon thread, started by the first job, which does them in order, and one bridge.

    Args:
        name: of the thread, such as ``camb-decode``.
    """

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = Bridge(self._deliver, self)
        self._condition = threading.Condition()
        self._queue: list[tuple[int, int, Callable[[CancelToken], Any], Done | None, CancelToken]] = []
        self._running: CancelToken | None = None
        self._numbers = itertools.count()
        self._closing = False
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)

    def submit(
        self,
        work: Callable[[CancelToken], T],
        done: Callable[[Ok[T] | Err], None] | None = None,
        *,
        urgent: bool = False,
    ) -> CancelToken:
        """See :meth:`JobExecutor.submit`."""
        token = CancelToken()
        with self._condition:
            if self._closing:
                token.cancel()
                return token
            heapq.heappush(self._queue, (0 if urgent else 1, next(self._numbers), work, done, token))
            self._condition.notify()
            if self._thread.ident is None:
                self._thread.start()
        return token

    def close(self, timeout_s: float = 2.0, *, finish: bool = False) -> bool:
        """See :meth:`JobExecutor.close`. GUI thread; nothing is delivered afterwards."""
        with self._condition:
            self._closing = True
            if not finish:
                self._queue.clear()
                if self._running is not None:
                    self._running.cancel()
            self._condition.notify()
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        self._bridge.close()
        return not self._thread.is_alive()

    def _work(self) -> None:
        while True:
            with self._condition:
                while not self._queue and not self._closing:
                    self._condition.wait()
                if not self._queue:
                    return
                _, _, work, done, token = heapq.heappop(self._queue)
                self._running = token
            outcome: Outcome | None = None
            if not token.cancelled:
                try:
                    outcome = Ok(work(token))
                except Stopped:
                    pass
                except Exception as error:  # every failure belongs to whoever asked
                    outcome = Err(error)
            with self._condition:
                self._running = None
            if outcome is None:
                continue
            if done is not None:
                self._bridge.post(_Delivery(done, token, outcome))
            elif isinstance(outcome, Err):
                log.error("a job that nobody waits for failed", exc_info=outcome.error)
            del work, done, outcome

    def _deliver(self, delivery: object) -> None:
        assert isinstance(delivery, _Delivery)
        if not delivery.token.cancelled:
            delivery.done(delivery.outcome)
