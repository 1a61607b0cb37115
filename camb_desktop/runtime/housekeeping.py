"""Full garbage collections when nobody would notice them."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from camb_desktop.runtime.courtesy import WINDOW_TURN, WindowTurn

_LOOK_MS = 5_000
_FEW_TURNS = 20  # in that time: what a blinking text cursor takes
_PATIENCE_S = 600.0  # then a window that is busy all the time has to bear one
_NEVER = 1 << 30


class Housekeeper(QObject):
    """Keeps Python from full collections on its own from now on, and has them done while the window rests.

    Whichever thread happens to allocate the next object starts one, with the interpreter lock held: after a paste of
    thousands of IDs that stops the window, and the callback of the audio, for a tenth of a second. The small, young
    collections go on as they are. GUI thread.

    Args:
        is_busy: whether a collection now would be heard, as while playing.
        turn: by which it is seen whether the window rests.
    """

    def __init__(
        self, is_busy: Callable[[], bool], parent: QObject | None = None, *, turn: WindowTurn = WINDOW_TURN
    ) -> None:
        super().__init__(parent)
        self._is_busy = is_busy
        self._turn = turn
        self._turns = turn.count
        self._last_s = time.monotonic()
        self._before = gc.get_threshold()
        gc.set_threshold(*self._before[:2], _NEVER)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect if nobody would notice."""
        turns, self._turns = self._turn.count - self._turns, self._turn.count
        if self._is_busy() or not gc.get_count()[2]:
            return
        if turns <= _FEW_TURNS or time.monotonic() - self._last_s > _PATIENCE_S:
            gc.collect()
            self._last_s = time.monotonic()

    def shutdown(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.set_threshold(*self._before)
