"""The one QObject that worker threads emit through. Made in, and stays in, the GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot


class Bridge(QObject):
    """Carries values from any thread to the GUI thread, in the order they were posted.

    A signal of an object that lives in the GUI thread, emitted elsewhere, reaches every receiver in the GUI thread,
    lambdas too. Were the sender to live in the worker, a lambda would run there.

    Signals:
        received(object): one posted value, in the GUI thread. ``Signal(object)`` keeps identity and integer width.
    """

    received = Signal(object)
    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._closed = False
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def post(self, value: object) -> None:
        """Send ``value``; any thread. Dropped in silence once :meth:`close` was called."""
        if self._closed:
            return
        try:
            self._posted.emit(value)
        except RuntimeError:  # the C++ side went first: nobody is left to tell
            self._closed = True

    def close(self) -> None:
        """Deliver nothing more; GUI thread."""
        self._closed = True

    @Slot(object)
    def _deliver(self, value: object) -> None:
        if not self._closed:
            self.received.emit(value)
