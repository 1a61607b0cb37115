"""What the process and its threads ask of the system."""

from __future__ import annotations

import gc
import sys
import time

_SWITCH_INTERVAL_S = 0.0001
_PROGRAM = "ai.camb.desktop"
_KEPT_BYTES = 16 << 20
LONG_S = 0.01


def tune() -> None:
    """Let threads hand the interpreter lock over soon. Call it at the start.

    The window asks for the lock many times per event, and by default waits up to 5 ms each time. While 300 runs are
    pasted, the latest hundredth of its events is 16 ms late without this, and 12 ms with it.
    """
    sys.setswitchinterval(_SWITCH_INTERVAL_S)


def be_one_program() -> None:
    """Let the taskbar of Windows take every window for this program's, and not for its interpreter's. Before any is."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(_PROGRAM)


def keep_memory() -> None:
    """Let freed memory be used again.

    glibc gives every block of more than 128 kB back to the system, to ask for it anew for the next: peaks of a WAV take
    1.5 times as long by that. It keeps what is smaller than the largest block that was ever freed; so one is.
    """
    bytearray(_KEPT_BYTES)  # freed at once


class ShortCollections:
    """Lets no full collection of garbage walk over what a long one has walked over already: it stays.

    With a hundred thousand rows whose audio is known, one took up to 0.5 s, in which nothing was painted, and no block
    of audio was rendered. What is garbage by itself goes as before; only of what refers to itself in a circle, and
    outlives a long collection, the memory is not given back.
    """

    def __init__(self) -> None:
        self._began = 0.0
        gc.callbacks.append(self._look)

    def end(self) -> None:
        """Let collections be as they were."""
        if self._look in gc.callbacks:
            gc.callbacks.remove(self._look)

    def _look(self, phase: str, info: dict[str, int]) -> None:
        if info["generation"] < 2:
            return
        if phase == "start":
            self._began = time.perf_counter()
        elif time.perf_counter() - self._began > LONG_S:
            gc.freeze()
