"""Long work of the GUI thread in slices, so that the window never waits for it."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

AT_ONCE = 200  # rows that are done before anything else: most work is no longer
_SLICE_S = 0.01


class Slices(QObject):
    """Does one piece of work after the other, in their order. GUI thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Iterator[int]] = deque()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._do_some)

    @property
    def busy(self) -> bool:
        """Whether anything is still to be done."""
        return bool(self._waiting)

    def do(self, steps: Iterator[int]) -> None:
        """Do what is done by walking through ``steps``: at once where it is short, else from now on, bit by bit.

        Each step tells how many rows it took.
        """
        if not self._waiting:
            done = 0
            for rows in steps:
                done += rows
                if done >= AT_ONCE:
                    break
            else:
                return
        self._waiting.append(steps)
        self._timer.start()

    def finish(self) -> None:
        """Do all that is left, however long that takes: nothing comes after."""
        while self._waiting:
            for _ in self._waiting[0]:
                pass
            self._waiting.popleft()
        self._timer.stop()

    def _do_some(self) -> None:
        until = time.monotonic() + _SLICE_S
        while self._waiting and time.monotonic() < until:
            if next(self._waiting[0], self) is self:
                self._waiting.popleft()
        if not self._waiting:
            self._timer.stop()
