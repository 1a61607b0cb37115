"""The door to the network thread: jobs go out, their events come back in the GUI thread."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from camb_desktop.api.config import ServiceConfig
from camb_desktop.core.errors import KeyGone
from camb_desktop.core.events import Cancelled, ConnectivityChange, Failed, FetchRequest, JobEvent, KeyChecked, Want
from camb_desktop.core.runs import Run
from camb_desktop.runtime.bridge import Bridge
from camb_desktop.runtime.network import NetworkLoop

if TYPE_CHECKING:
    from camb_desktop.api.fetcher import Fetcher

#: Asks for what jobs are done with that belong to the key of a name; told None where that key is gone.
FindConfig = Callable[[str, Callable[[ServiceConfig | None], None]], None]

_MANY = 32  # runs that cost the network thread more than a moment to begin with
_HEAD_START_MS = 20


class Transfers(QObject):
    """Owns the network thread and numbers the jobs. GUI thread.

    Signals:
        happened(JobEvent): what became of a job; events of one job come in order, the last is terminal.
        key_checked(KeyChecked): what the service says to the key; never of one that is not in use any more.
        connectivity(ConnectivityChange): whether the network, or one host, can be reached, when that changes.

    Args:
        config: address, key and limits.
        audio_dir: folder that receives audio.
        online: False to ask for nothing: jobs are numbered, and wait.

    Attributes:
        config: what jobs from now on are done with, but for those of
        find_config: the keys of others than the one in use; without it all runs go by that.
    """

    happened = Signal(object)
    connectivity = Signal(object)
    key_checked = Signal(object)

    def __init__(
        self, config: ServiceConfig, audio_dir: Path, parent: QObject | None = None, *, online: bool = True
    ) -> None:
        super().__init__(parent)
        self.online = online
        self.config = config
        self._audio_dir = audio_dir
        self._numbers = itertools.count(1)
        self.find_config: FindConfig | None = None
        self._asked: dict[int, int] = {}  # job that waits for its key → its row
        self._check = 0  # number of the check of a key that is being waited for
        self._bridge = Bridge(self._receive, self)
        self._loop = NetworkLoop()  # started by the first call: the window opens without a network
        # The network thread's alone. The HTTP client is made there when it is first needed: to import it takes as long
        # as to build the window, which does not need it.
        self._config = config
        self._fetcher: Fetcher | None = None
        self._held_back: list[tuple[Callable[..., object], tuple[object, ...]]] = []
        self._head_start = QTimer(self, singleShot=True, interval=_HEAD_START_MS)
        self._head_start.timeout.connect(self._hand_over)

    def fetch(self, runs: Sequence[Run], want: Want) -> tuple[int, ...]:
        """Queue one job per run, so that bulk calls can be planned; returns the job IDs in the same order.

        Many at once are held back until the window has had the time to show them.
        """
        job_ids = tuple(next(self._numbers) for _ in runs)
        if len(runs) >= _MANY and not self._head_start.isActive():
            self._head_start.start()
        by_key: dict[str, list[tuple[Run, int]]] = {}
        for run, job_id in zip(runs, job_ids, strict=True):
            by_key.setdefault(run.account, []).append((run, job_id))
        for account, jobs in by_key.items():
            if self.find_config is None or not self.online:
                self._call(self._request, *zip(*jobs, strict=True), want)
            else:
                self._asked.update((job_id, run.row_id) for run, job_id in jobs)
                self.find_config(account, partial(self._request_by_key, account, jobs, want))
        return job_ids

    def _request_by_key(
        self, account: str, jobs: Sequence[tuple[Run, int]], want: Want, config: ServiceConfig | None
    ) -> None:
        """The key of these jobs was found, or is gone."""
        jobs = [(run, job_id) for run, job_id in jobs if self._asked.pop(job_id, None) is not None]
        if config is None:
            for run, job_id in jobs:
                self._bridge.post(Failed(job_id, run.row_id, KeyGone(account)))
        elif jobs:
            self._call(self._request, *zip(*jobs, strict=True), want, config if config != self.config else None)

    def cancel(self, job_ids: Sequence[int]) -> None:
        """End jobs; each still sends its terminal event."""
        for job_id in job_ids:
            if (row_id := self._asked.pop(job_id, None)) is not None:
                self._bridge.post(Cancelled(job_id, row_id))
        self._call(lambda: self._made().cancel(tuple(job_ids)))

    def prioritise(self, row_id: int, near: Sequence[int] = ()) -> None:
        """Let this row's jobs go first, and those of the rows ``near`` it next."""
        self._call(lambda: self._made().prioritise(row_id, tuple(near)))

    def configure(self, config: ServiceConfig) -> None:
        """A new key or address, for jobs from now on."""
        self._check = 0
        self.config = config
        self._call(self._reconfigure, config)

    def check_key(self) -> None:
        """Ask the service whether it takes the key of now; :attr:`key_checked` tells."""
        self._check = next(self._numbers)
        number = self._check
        self._call(lambda: self._made().check_key(number))

    def warm_up(self) -> None:
        """Get ready for the first request."""
        self._call(lambda: self._made().warm_up(self._audio_dir))

    def shutdown(self, timeout_s: float = 2.0) -> bool:
        """End all jobs and the thread; nothing is sent any more. Returns whether the thread ended in time."""
        self._head_start.stop()
        self._bridge.close()
        return self._loop.close(self._close(), timeout_s)

    # in the network thread

    def _made(self) -> Fetcher:
        if self._fetcher is None:
            from camb_desktop.api.fetcher import Fetcher

            self._fetcher = Fetcher(self._config, self._bridge.post)
        return self._fetcher

    def _reconfigure(self, config: ServiceConfig) -> None:
        self._config = config
        if self._fetcher is not None:
            self._fetcher.reconfigure(config)

    async def _close(self) -> None:
        if self._fetcher is not None:
            await self._fetcher.aclose()

    def _request(
        self, runs: Sequence[Run], job_ids: Sequence[int], want: Want, config: ServiceConfig | None = None
    ) -> None:
        """For thousands it takes the time of a frame."""
        self._made().fetch(
            [
                FetchRequest(
                    job_id=job_id,
                    row_id=run.row_id,
                    run_id=run.run_id,
                    task_id=run.task_id if run.run_id is None else None,
                    kind=run.effective_kind,
                    want=want,
                    destination=self._audio_dir,
                )
                for run, job_id in zip(runs, job_ids, strict=True)
            ],
            config,
        )

    # in the GUI thread

    def _call(self, function: Callable[..., object], *args: object) -> None:
        if not self.online:
            return
        if not self._loop.started:
            self._loop.start()
        if self._head_start.isActive():
            self._held_back.append((function, args))
        else:
            self._loop.call(function, *args)

    def _hand_over(self) -> None:
        held_back, self._held_back = self._held_back, []
        for function, args in held_back:
            self._loop.call(function, *args)

    def _receive(self, event: object) -> None:
        if isinstance(event, ConnectivityChange):
            self.connectivity.emit(event)
        elif isinstance(event, KeyChecked):
            if event.number == self._check:
                self.key_checked.emit(event)
        elif isinstance(event, JobEvent):
            self.happened.emit(event)
