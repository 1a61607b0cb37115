"""Peak and RMS of what is being rendered, kept long enough to be read when it is heard."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from camb_desktop.core.clip import Levels

_ENTRIES = 1024
_WINDOW_S = 0.05
_HOLD_S = 1.5
_FULL_SCALE_SQUARE = (32766.5 / 32768) ** 2

_Entry = tuple[int, int, "list[float]", "list[float]"]


class Meter:
    """Written by the audio callback alone, read by any thread without a lock.

    Args:
        sample_rate_hz, channels: of what is measured.
        most_frames: largest block that is ever measured at once.
    """

    def __init__(self, sample_rate_hz: int, channels: int, most_frames: int) -> None:
        self._rate = sample_rate_hz
        self._channels = channels
        self._squares = np.zeros((most_frames, channels), np.float32)
        self._peak = np.zeros(channels, np.float32)
        self._power = np.zeros(channels, np.float32)
        # (clock at the end of the block, its frames, largest square and sum of squares per channel)
        self._log: list[_Entry | None] = [None] * _ENTRIES
        self._count = 0
        self._clip_clock = -1

    def measure(self, block: np.ndarray[Any, np.dtype[np.float32]], clock: int) -> None:
        """Add a block, float32 of shape (frames, channels), that begins at ``clock``."""
        frames = len(block)
        squares = self._squares[:frames]
        np.multiply(block, block, out=squares)
        squares.max(axis=0, out=self._peak)
        squares.sum(axis=0, out=self._power)
        peaks = self._peak.tolist()
        self._log[self._count % _ENTRIES] = (clock + frames, frames, peaks, self._power.tolist())
        self._count += 1
        if max(peaks) >= _FULL_SCALE_SQUARE:
            self._clip_clock = clock

    def levels(self, clock: float, since_clock: int = 0) -> Levels:
        """The reading at ``clock``, of the sound before volume and mute.

        Args:
            clock: that of the frame which is heard now.
            since_clock: where playback started, for the clip mark and the hold.
        """
        channels = range(self._channels)
        peak, hold, power = [0.0] * self._channels, [0.0] * self._channels, [0.0] * self._channels
        frames = 0
        for entry in tuple(self._log):
            if entry is None or not since_clock < entry[0] <= clock:
                continue
            end, count, peaks, powers = entry
            age_s = (clock - end) / self._rate
            if age_s <= _HOLD_S:
                hold = [max(hold[c], peaks[c]) for c in channels]
            if age_s <= _WINDOW_S:
                peak = [max(peak[c], peaks[c]) for c in channels]
                power = [power[c] + powers[c] for c in channels]
                frames += count
        return Levels(
            peak_dbfs=tuple(_decibels(value) for value in peak),
            rms_dbfs=tuple(_decibels(value / frames if frames else 0.0) for value in power),
            hold_dbfs=tuple(_decibels(value) for value in hold),
            clipped=since_clock <= self._clip_clock < clock,
        )


def _decibels(square: float) -> float:
    return 10.0 * math.log10(square) if square > 0.0 else -math.inf
