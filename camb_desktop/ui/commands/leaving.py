"""Closing the window: not before the list is on disk, or the user knows what is not."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from camb_desktop.services.reports import left_unsaved
from camb_desktop.ui.look.message_bar import MessageBar
from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.services.runs import RunsService
    from camb_desktop.services.unconfirmed import UnconfirmedTasks

_PATIENCE_MS = 1_000


class Leaving(QObject):
    """Asked whenever the window is to close; closes it itself once the last write is done. GUI thread.

    Args:
        runs: whose rows are to be on disk.
        status: where it is told what is waited for, or cannot be saved.
        close: closes the window.
        patience_ms: how long it waits without a word.
    """

    def __init__(
        self,
        runs: RunsService,
        status: MessageBar,
        close: Callable[[], object],
        parent: QObject,
        patience_ms: int = _PATIENCE_MS,
    ) -> None:
        super().__init__(parent)
        self._runs = runs
        self._status = status
        self._close = close
        self._waits = self._told = self._waits_for_tasks = False
        self._tasks: UnconfirmedTasks | None = None
        self._timer = QTimer(self, singleShot=True, interval=patience_ms)
        self._timer.timeout.connect(self._tell_wait)
        runs.saved.connect(self._on_saved)

    def mind(self, tasks: UnconfirmedTasks) -> None:
        """See to these as well: the key store takes them, or the user is told."""
        self._tasks = tasks
        tasks.settled.connect(self._on_settled)

    def may_close(self) -> bool:
        """Whether everything is on disk, or the user was told what is not and closes all the same."""
        self._runs.flush()
        if self._tasks is not None and not self._told and self._tasks.is_due and not self._tasks.failed:
            self._waits_for_tasks = True
            self._tasks.keep()
            return False
        if self._told or not self._runs.unwritten:
            self._timer.stop()
            return True
        self._waits = True
        if self._runs.unwritten_why is not None:
            self._tell_loss()
        elif not self._timer.isActive():
            self._timer.start()
        return False

    def _on_settled(self) -> None:
        if not self._waits_for_tasks or self._tasks is None:
            return
        self._waits_for_tasks = False
        if not self._tasks.unkept:
            QTimer.singleShot(0, self, self._close)
            return
        self._told = True
        said = (
            "%n task is not confirmed by CAMB.AI yet. It may be a key, and no key store takes it: "
            "paste it again after the next start. Close the window once more to leave|"
            "%n tasks are not confirmed by CAMB.AI yet. They may be keys, and no key store takes them: "
            "paste them again after the next start. Close the window once more to leave"
        )
        self._status.tell(tr(said, self._tasks.unkept), "warning")

    def _on_saved(self) -> None:
        if not self._waits:
            return
        if not self._runs.unwritten:
            self._waits = self._told = False
            self._timer.stop()
            QTimer.singleShot(0, self, self._close)
        elif self._runs.unwritten_why is not None:
            self._tell_loss()

    def _tell_wait(self) -> None:
        self._status.tell(tr("The list is being saved; the window closes when that is done"), "info")

    def _tell_loss(self) -> None:
        self._timer.stop()
        self._told = True
        lost = left_unsaved(self._runs.unwritten, self._runs.unwritten_why)
        self._status.tell(
            tr("{lost}. It is tried again. Close the window once more to leave without them", lost=lost), "error"
        )
