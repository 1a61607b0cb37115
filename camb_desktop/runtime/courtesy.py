"""The window goes first: while it works, threads that compete with it for the interpreter lock wait a moment."""

from __future__ import annotations

import selectors
import threading
from types import TracebackType

_LONGEST_S = 0.015  # of one wait: whatever the window does, everything else goes on


class WindowTurn:
    """Held by the GUI thread while it paints or takes news; other threads give way before they begin something.

    Without it the lock changes hands at every call into Qt, and painting takes three times as long while files arrive.

    Attributes:
        count: how often it was taken; again, inside, counts too.
    """

    def __init__(self) -> None:
        self._free = threading.Event()
        self._free.set()
        self._depth = 0
        self.count = 0

    def __enter__(self) -> None:
        self._depth += 1
        self.count += 1
        self._free.clear()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._depth -= 1
        if not self._depth:
            self._free.set()

    def give_way(self) -> bool:
        """Wait while the window works, but never longer than 15 ms; whether it is done. Any thread but the GUI's."""
        return self._free.wait(_LONGEST_S)


WINDOW_TURN = WindowTurn()
"""The one of this process."""


class PoliteSelector(selectors.DefaultSelector):
    """Lets the window go first before each round of an event loop."""

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        """See :meth:`selectors.BaseSelector.select`."""
        ready = super().select(timeout)
        WINDOW_TURN.give_way()
        return ready
