"""What is set once for the whole process, before any work begins."""

from __future__ import annotations

import sys

_SWITCH_INTERVAL_S = 0.0001
_KEPT_BYTES = 16 << 20


def tune() -> None:
    """Let threads hand the interpreter lock over soon, and let freed memory be used again. Call it at the start.

    The window asks for the lock many times per event, and by default waits up to 5 ms each time. And glibc gives every
    block of more than 128 kB back to the system, to ask for it anew for the next: half of the time that peaks of a WAV
    take. It keeps what is smaller than the largest block that was ever freed; so one is.
    """
    sys.setswitchinterval(_SWITCH_INTERVAL_S)
    bytearray(_KEPT_BYTES)  # freed at once
