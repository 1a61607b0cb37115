"""What the process and its threads ask of the system."""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress

_SWITCH_INTERVAL_S = 0.0001
_KEPT_BYTES = 16 << 20
_BACK = 3  # steps of nice: enough to let the window in at once, too few to be kept from a processor while it has work


def tune() -> None:
    """Let threads hand the interpreter lock over soon. Call it at the start.

    The window asks for the lock many times per event, and by default waits up to 5 ms each time.
    """
    sys.setswitchinterval(_SWITCH_INTERVAL_S)


def keep_memory() -> None:
    """Let freed memory be used again.

    glibc gives every block of more than 128 kB back to the system, to ask for it anew for the next: half of the time
    that peaks of a WAV take. It keeps what is smaller than the largest block that was ever freed; so one is.
    """
    bytearray(_KEPT_BYTES)  # freed at once


def step_back() -> None:
    """Let the calling thread, and those that it starts, yield a processor to the window and the player.

    For threads whose work nobody hears or touches. Linux alone has a nice value per thread; elsewhere, and where the
    system forbids it, nothing happens.
    """
    if sys.platform == "linux":
        thread = threading.get_native_id()
        with suppress(OSError):  # a sandbox around the program: the thread has to work all the same
            os.setpriority(os.PRIO_PROCESS, thread, min(os.getpriority(os.PRIO_PROCESS, thread) + _BACK, 19))
