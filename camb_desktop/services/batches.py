"""Runs that are on their way together, for whoever waits for them elsewhere. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from camb_desktop.core.runs import Run, WaitReason
from camb_desktop.core.values import dataclass
from camb_desktop.services.reports import Outcome
from camb_desktop.services.runs import RunsService

MANY = 20
"""More runs than this are a long batch from the beginning."""
LONG_MS = 10_000
"""One of fewer is one after this time."""
_TELL_MS = 250
_NOTHING_MOVES = (WaitReason.KEY, WaitReason.KEY_STORE, WaitReason.OFFLINE, WaitReason.UNREACHABLE)


@dataclass(frozen=True, slots=True)
class Batch:
    """A long batch as it is now.

    Attributes:
        share: what has arrived of it, from 0 to 1.
        moves: whether anything goes on: not while all that is left waits for the network or a key.
    """

    share: float
    moves: bool


class Batches(QObject):
    """Follows the list from when something is on its way until nothing is. Short batches are nobody's business.

    Signals:
        changed(Batch): a long batch goes on, at most four times a second; None when it is over.
        ended(Outcome): what to say of a long one.
    """

    changed = Signal(object)
    ended = Signal(object)

    def __init__(self, runs: RunsService, parent: QObject | None = None, *, long_ms: int = LONG_MS) -> None:
        super().__init__(parent)
        self._runs = runs
        self._loading = self._total = 0
        self._overdue = self._was_long = False
        self._patience = QTimer(self, singleShot=True, interval=long_ms)
        self._patience.timeout.connect(self._on_overdue)
        self._soon = QTimer(self, singleShot=True, interval=_TELL_MS)
        self._soon.timeout.connect(self._tell)
        for signal in (runs.row_changed, runs.rows_inserted, runs.rows_removed):
            signal.connect(self._look)
        runs.settled.connect(self._on_settled)

    def stop(self) -> None:
        """Tell nothing more."""
        self._patience.stop()
        self._soon.stop()

    @property
    def _is_long(self) -> bool:
        return self._overdue or self._total > MANY

    def _look(self, *_news: object) -> None:
        before, self._loading = self._loading, self._runs.counts().loading
        if self._loading and not before:
            self._total, self._overdue, self._was_long = 0, False, False
            self._patience.start()
        was_long = self._is_long
        self._total += max(0, self._loading - before)
        if self._loading:
            if self._is_long and not was_long:
                self._tell()
            elif self._is_long and not self._soon.isActive():
                self._soon.start()
        elif before:
            self.stop()
            self._was_long = self._is_long
            if self._was_long:
                self.changed.emit(None)

    def _on_overdue(self) -> None:
        self._overdue = True
        self._tell()

    def _tell(self) -> None:
        left = self._runs.begun()
        arrived = self._total - self._loading + sum(map(_share, left))
        self.changed.emit(Batch(min(1.0, arrived / self._total), len(left) < self._loading or any(map(_moves, left))))

    def _on_settled(self, outcome: Outcome) -> None:
        if self._was_long:
            self._was_long = False
            self.ended.emit(outcome)


def _share(run: Run) -> float:
    return min(1.0, run.received_bytes / run.total_bytes) if run.total_bytes else 0.0


def _moves(run: Run) -> bool:
    return run.waiting is None or run.waiting.reason not in _NOTHING_MOVES
