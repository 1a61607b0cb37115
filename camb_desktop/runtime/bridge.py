"""The one QObject that worker threads reach the GUI thread through. Made in, and stays in, the GUI thread."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

_TURN_S = 0.004  # a quarter of a frame of a 60 Hz screen: what is left waits until the window has handled other events


class Bridge(QObject):
    """Carries values from any thread to the GUI thread, in the order they were posted.

    One signal wakes the GUI thread for all that has come by then: each emission costs two changes of hands of the
    interpreter lock. The signal belongs to an object of the GUI thread, so what it calls runs there; were the sender to
    live in the worker, a lambda would run in the worker.

    Args:
        receive: called with each value, in the GUI thread.
    """

    _woken = Signal()

    def __init__(self, receive: Callable[[object], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._receive = receive
        self._values: deque[object] = deque()
        self._waking = False
        self._closed = False
        self._woken.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def post(self, value: object) -> None:
        """Send ``value``; any thread. Dropped in silence once :meth:`close` was called."""
        if self._closed:
            return
        self._values.append(value)
        if not self._waking:
            self._wake()

    def close(self) -> None:
        """Deliver nothing more; GUI thread."""
        self._closed = True
        self._values.clear()

    def _wake(self) -> None:
        self._waking = True
        try:
            self._woken.emit()
        except RuntimeError:  # the C++ side went first: nobody is left to tell
            self._closed = True

    @Slot()
    def _deliver(self) -> None:
        self._waking = False  # before the look at the values: one that comes after the look wakes again
        end = time.perf_counter() + _TURN_S
        try:
            while self._values and not self._closed:
                self._receive(self._values.popleft())
                if time.perf_counter() >= end:
                    break
        finally:
            if self._values and not self._closed and not self._waking:
                self._wake()
