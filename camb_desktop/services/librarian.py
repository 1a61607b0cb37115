"""Writes changed rows to the library, in order, off the GUI thread."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from camb_desktop.core.errors import StorageError
from camb_desktop.core.runs import Run
from camb_desktop.core.shelf import Shelf
from camb_desktop.runtime.jobs import CancelToken, Err, JobExecutor, Ok
from camb_desktop.storage.library import Library
from camb_desktop.storage.sqlite_errors import translate_storage_error

log = logging.getLogger(__name__)

_SOON_MS = 150
AT_ONCE = 1_000  # rows of one write, while the window is there: some ten milliseconds to gather
AGAIN_MS = 5_000


@dataclass(slots=True, eq=False)
class _Write:
    """One transaction that was handed over."""

    rows: list[tuple[Run, float]]
    changed: frozenset[int]
    removed: frozenset[int]
    shelf: Shelf | None = None
    is_done: bool = False  # set by the worker, so that it is true even when nothing is delivered any more


class Librarian(QObject):
    """Collects what differs and writes it as one transaction. GUI thread.

    Signals:
        failed(StorageError): the library could not be written; what is unsaved is kept and tried again.
        written(): it was written.

    Args:
        library: used in ``executor`` alone from now on.
        executor: one worker, so that writes keep their order.
        snapshot: row ID → (row, place), or None when the row is not to be stored.
    """

    failed = Signal(object)
    written = Signal()

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
        self._shelf: Shelf | None = None
        self._writes: list[_Write] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)

    def use(self, library: Library) -> None:
        """Write into another one from now on."""
        self._library = library

    @property
    def unwritten(self) -> frozenset[int]:
        """Rows whose last change, or whose going, is not on disk yet. Those that may not be stored are none of them."""
        changed = {row_id for row_id in self._changed if self._snapshot(row_id) is not None}
        under_way = [write.changed | write.removed for write in self._writes if not write.is_done]
        return frozenset(changed | self._removed).union(*under_way)

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

    def changed_shelf(self, shelf: Shelf) -> None:
        """Note that collections or saved searches differ: what they all are now."""
        self._shelf = shelf
        if not self._timer.isActive():
            self._timer.start(_SOON_MS)

    @property
    def is_shelf_unwritten(self) -> bool:
        """Whether the last change of collections or saved searches is not on disk yet."""
        return self._shelf is not None or any(write.shelf is not None for write in self._writes if not write.is_done)

    def flush(self) -> None:
        """Write as soon as the last write is done: on a slow disk all that waits is one write, and no queue of them."""
        self._timer.stop()
        if not self._writes:
            self._write(sorted(self._changed)[:AT_ONCE])

    def hand_over(self) -> None:
        """Hand over at once what is unsaved, as at the end; returns before it is written."""
        self._timer.stop()
        self._write(sorted(self._changed))

    def _write(self, changed: Sequence[int]) -> None:
        """Hand over rows that changed; with the last of them what was removed: no row goes before others know of it."""
        rows = [found for row_id in changed if (found := self._snapshot(row_id)) is not None]
        self._changed.difference_update(changed)
        removed, shelf = (frozenset[int](), None) if self._changed else (frozenset(self._removed), self._shelf)
        write = _Write(rows, frozenset(run.row_id for run, _ in rows), removed, shelf)
        if not self._changed:
            self._removed.clear()
            self._shelf = None
        if not rows and not write.removed and write.shelf is None:
            if self._changed:
                self._timer.start(0)
            return
        library = self._library

        def work(_token: CancelToken) -> None:
            library.save(write.rows, tuple(write.removed), write.shelf)
            write.is_done = True

        def ended(outcome: Ok[None] | Err) -> None:
            self._writes.remove(write)
            if isinstance(outcome, Err):
                self._keep(write, outcome.error)
            else:
                self.flush()
                self.written.emit()

        self._writes.append(write)
        self._executor.submit(work, ended)

    def _keep(self, write: _Write, error: Exception) -> None:
        log.info("library: not written", exc_info=error)
        later = [other.changed | other.removed for other in self._writes]
        newer = frozenset(self._changed | self._removed).union(*later)
        self._changed |= write.changed - newer
        self._removed |= write.removed - newer
        if self._shelf is None and all(other.shelf is None for other in self._writes):
            self._shelf = write.shelf
        if not self._writes:
            self._timer.start(AGAIN_MS)
        problem: StorageError = translate_storage_error(error)
        self.failed.emit(problem)
