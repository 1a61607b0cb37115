"""From what the user sets to the factor that samples are multiplied with."""

from __future__ import annotations

import math

#: Loudness that matched takes play at, LUFS: EBU R128's own target. Takes are only ever made softer, so it has to lie
#: below nearly all of them.
TARGET_LUFS = -23.0


def linear_gain(volume: float, muted: bool, loudness_lufs: float | None, target_lufs: float = TARGET_LUFS) -> float:
    """Factor 0…1.

    Args:
        volume: 0…1; its cube is what is heard, which is even to the ear: 0.5 is −18 dB, 0.1 is −60 dB.
        muted: silence.
        loudness_lufs: as :func:`~camb_desktop.audio.channels.heard_lufs`, of a take that is to play no louder than
            ``target_lufs``; None, or −inf for silence, leaves it as it is.
        target_lufs: loudness that louder takes are brought down to.
    """
    if muted:
        return 0.0
    gain = volume**3
    if loudness_lufs is not None and math.isfinite(loudness_lufs) and loudness_lufs > target_lufs:
        gain *= 10 ** ((target_lufs - loudness_lufs) / 20)
    return gain
