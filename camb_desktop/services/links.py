"""Copy Link: share links that still work when they are pasted. GUI thread."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from camb_desktop.core import events as e
from camb_desktop.core.errors import CambError, LinkExpired
from camb_desktop.core.runs import Link, Run
from camb_desktop.core.values import dataclass
from camb_desktop.services.runs import RunsService
from camb_desktop.services.settings import Settings
from camb_desktop.services.transfers import Transfers

_UNKNOWN_LIFE_S = 3600.0  # a link that does not tell is believed for an hour; the service says a day


@dataclass(frozen=True, slots=True)
class LinksFailed:
    """What became of a request that did not fully succeed.

    Attributes:
        error: why the last of them could not be had.
        row_ids: all rows that were asked for, in their order.
        copied: how many links there were.
    """

    error: CambError
    row_ids: tuple[int, ...]
    copied: int


@dataclass(frozen=True, slots=True)
class NamedLink:
    """A link, and what its take is called."""

    name: str
    link: Link


class LinksService(QObject):
    """Hands out the links that are held, and has fresh ones fetched for the others, several with one call.

    Signals:
        copied(str): the links, one per line, in the order of the rows; byte for byte as the service gave them.
        named(tuple[NamedLink, ...]): the same with the names of their rows; just before ``copied``.
        failed(LinksFailed): at least one could not be had; ``copied`` came before if there were others.

    Args:
        key_is_asked: whether the key store is being asked for the key: what needs one waits for :meth:`go_on`.
    """

    copied = Signal(object)
    named = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        runs: RunsService,
        transfers: Transfers,
        settings: Settings,
        parent: QObject | None = None,
        *,
        key_is_asked: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self._key_is_asked = key_is_asked
        self._held: tuple[int, ...] = ()  # rows whose links wait for the key
        self._runs = runs
        self._transfers = transfers
        self._settings = settings
        self._wanted: tuple[int, ...] = ()
        self._links: dict[int, Link] = {}
        self._jobs: dict[int, int] = {}  # job → row
        self._error: CambError | None = None
        transfers.happened.connect(self._on_event)

    def copy(self, row_ids: Sequence[int]) -> None:
        """Bring links for these rows; an earlier request that is still under way is dropped."""
        stale = tuple(self._jobs)
        for row_id in self._jobs.values():
            self._runs.hold_link(row_id, None)
        for row_id in self._held:
            if row_id in self._runs:
                self._runs.hold_link(row_id, None)
        self._jobs.clear()
        self._held = ()
        self._transfers.cancel(stale)
        runs = [self._runs.run(row_id) for row_id in row_ids]
        self._wanted = tuple(run.row_id for run in runs)
        self._error = None
        self._links = {run.row_id: run.link for run in runs if run.link is not None and self._is_good(run)}
        missing = [run for run in runs if run.row_id not in self._links]
        if not missing:
            self._finish()
            return
        for run in missing:
            self._runs.hold_link(run.row_id, None, pending=True)
        self._held = tuple(run.row_id for run in missing)
        self.go_on()

    def go_on(self) -> None:
        """Fetch the links that waited for the key, if it is not being asked for any more."""
        if not self._held or self._key_is_asked():
            return
        missing = [self._runs.run(row_id) for row_id in self._held if row_id in self._runs]
        self._held = ()
        if not missing:
            self._finish()
            return
        self._jobs = dict(
            zip(self._transfers.fetch(missing, e.Want.LINK), (run.row_id for run in missing), strict=True)
        )
        self._transfers.prioritise(missing[0].row_id)

    def _is_good(self, run: Run) -> bool:
        link = run.link
        assert link is not None
        now = time.time()
        left = link.seconds_left(now)
        if left is None:
            return now - link.received_at < _UNKNOWN_LIFE_S
        return left > self._settings.link_margin_s

    def _on_event(self, event: e.JobEvent) -> None:
        if event.job_id not in self._jobs:
            return
        match event:
            case e.LinkFetched(link=link):
                self._links[event.row_id] = link
                self._runs.hold_link(event.row_id, link)
            case e.Failed(error=error):
                self._error = error
                self._runs.hold_link(event.row_id, None)
            case e.Cancelled():
                self._runs.hold_link(event.row_id, None)
            case _:
                return
        del self._jobs[event.job_id]
        if not self._jobs:
            self._finish()

    def _finish(self) -> None:
        now = time.time()
        good = {row_id: link for row_id, link in self._links.items() if not link.is_over(now)}
        if len(good) < len(self._links):  # while the others were waited for
            self._error = self._error or LinkExpired("it ran out before all were there")
        lines = [good[row_id].url for row_id in self._wanted if row_id in good]
        if lines:
            named = [(self._runs.run(row_id), good[row_id]) for row_id in self._wanted if row_id in good]
            self.named.emit(tuple(NamedLink(run.name or run.label, link) for run, link in named))
            self.copied.emit("\n".join(lines))
        if self._error is not None:
            self.failed.emit(LinksFailed(self._error, self._wanted, len(lines)))
