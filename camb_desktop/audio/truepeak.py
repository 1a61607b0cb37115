"""True peak: the largest value of the signal between its samples, ITU-R BS.1770-4 Annex 2."""

from __future__ import annotations

import functools
from typing import TypeAlias

from camb_desktop.audio.product import product
from camb_desktop.core.later import NDArray, np

Float32s: TypeAlias = "NDArray[np.float32]"

_BEFORE, _ROW = 11, 16  # frames that a row needs before its own, and its own


class TruePeakMeter:
    """Peak of the signal between its samples: four times oversampled, windowed sinc of 12 taps as in Annex 2.

    Most of a file is too quiet to hold the peak. A row of 16 frames is oversampled only if one of the samples that it
    is made from, times the most that the filter can add, passes the largest value so far.

    Args:
        channels: ≥ 1.
    """

    def __init__(self, channels: int) -> None:
        phases = interpolator()
        self._most = float(np.abs(phases).sum(axis=1).max())
        # Column p·16 + n of the matrix makes the value at p quarters after frame n.
        self._matrix = np.zeros((_ROW + _BEFORE, 3 * _ROW), np.float32)
        for p, taps in enumerate(phases):
            for n in range(_ROW):
                self._matrix[n : n + _BEFORE + 1, p * _ROW + n] = taps
        self._rest = np.zeros((channels, _BEFORE), np.float32)
        self.peak = 0.0

    def feed(self, planar: Float32s) -> None:
        """The next frames: float32 (channels, frames), −1…1."""
        self._take(np.concatenate([self._rest, planar], axis=1))

    def finish(self) -> float:
        """The largest absolute value, 0 …; 1 is full scale."""
        self._take(np.pad(self._rest, ((0, 0), (0, _BEFORE + _ROW))))
        return self.peak

    def _take(self, joined: Float32s) -> None:
        rows = (joined.shape[1] - _BEFORE) // _ROW
        used = rows * _ROW
        self._rest = joined[:, used:].copy()
        if not rows:
            return
        size = np.abs(joined[:, : used + _BEFORE])
        windows = np.lib.stride_tricks.sliding_window_view(joined, _ROW + _BEFORE, axis=1)[:, ::_ROW]
        # What the largest sample reaches spares most of the others.
        channel, frame = np.unravel_index(int(size.argmax()), size.shape)
        self.peak = max(self.peak, float(size[channel, frame]))
        first, last = max(0, (int(frame) - _BEFORE) // _ROW), min(rows, int(frame) // _ROW + 1)
        self._oversample(windows[channel, first:last])
        loud = size > self.peak / self._most
        # A row is made from its own 16 frames and the 11 before. Eight flags at once, seen as one number.
        words = np.ascontiguousarray(loud[:, _BEFORE:]).view(np.uint64).reshape(len(loud), rows, -1)
        hit = (words[..., 0] | words[..., 1]) != 0
        before = np.concatenate([loud[:, :_BEFORE].any(axis=1, keepdims=True), hit[:, :-1]], axis=1)
        self._oversample(windows[hit | before])

    def _oversample(self, windows: Float32s) -> None:
        if len(windows):
            values = product(windows, self._matrix)
            self.peak = max(self.peak, float(values.max()), -float(values.min()))


@functools.cache
def interpolator() -> Float32s:
    """Values at ¼, ½ and ¾ of the way between frames 5 and 6 of twelve: float32 (3, 12), Kaiser-windowed sinc."""
    taps = np.arange(12)
    rows = []
    for quarter in (1, 2, 3):
        distance = 5 + quarter / 4 - taps
        window = np.i0(5.0 * np.sqrt(np.maximum(0.0, 1 - (distance / 6) ** 2))) / np.i0(5.0)
        row = np.sinc(distance) * window
        rows.append(row / row.sum())
    return np.array(rows, np.float32)
