"""Writes changed rows to the library, in order, off the GUI thread."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from camb_desktop.core.errors import CambError, CannotWrite, DiskFull
from camb_desktop.core.runs import Run
from camb_desktop.runtime.jobs import Err, JobExecutor, Ok
from camb_desktop.storage.library import Library

log = logging.getLogger(__name__)

_SOON_MS = 150
_AGAIN_MS = 5_000


class Librarian(QObject):
    """Collects what differs and writes it as one transaction. GUI thread.

    Signals:
        failed(CambError): the library could not be written; what is unsaved is kept and tried again.

    Args:
        library: used in ``executor`` alone from now on.
        executor: one worker, so that writes keep their order.
        snapshot: row ID → (row, place), or None when the row is not to be stored.
    """

    failed = Signal(object)

    def __init__(
        self,
        library: Library,
        executor: JobExecutor,
        snapshot: Callable[[int], tuple[Run, float] | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._executor = executor
        self._snapshot = snapshot
        self._changed: set[int] = set()
        self._removed: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)

    def changed(self, row_id: int) -> None:
        """Note that a row differs; written within 150 ms."""
        self._changed.add(row_id)
        self._removed.discard(row_id)
        if not self._timer.isActive():
            self._timer.start(_SOON_MS)

    def removed(self, row_id: int) -> None:
        """Note that a row is gone."""
        self._changed.discard(row_id)
        self._removed.add(row_id)
        if not self._timer.isActive():
            self._timer.start(_SOON_MS)

    def flush(self) -> None:
        """Hand over at once what is unsaved; returns before it is written."""
        self._timer.stop()
        rows = [found for row_id in sorted(self._changed) if (found := self._snapshot(row_id)) is not None]
        changed, removed = frozenset(self._changed), frozenset(self._removed)
        self._changed.clear()
        self._removed.clear()
        if not rows and not removed:
            return
        library = self._library

        def written(outcome: Ok[None] | Err) -> None:
            if isinstance(outcome, Err):
                self._keep(changed, removed, outcome.error)

        self._executor.submit(lambda _token: library.save(rows, tuple(removed)), written)

    def _keep(self, changed: frozenset[int], removed: frozenset[int], error: Exception) -> None:
        log.info("library: not written", exc_info=error)
        self._changed |= changed - self._removed
        self._removed |= removed - self._changed
        self._timer.start(_AGAIN_MS)
        problem: CambError = DiskFull() if "full" in str(error).lower() else CannotWrite(type(error).__name__)
        self.failed.emit(problem)
