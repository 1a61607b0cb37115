"""Peak and RMS of what is heard. Measured where blocks are made, looked up where they are shown: the callback, which
plays them in between, has nothing to do with it.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any

from camb_desktop.core.clip import Levels
from camb_desktop.core.later import np

_WINDOW_S = 0.05
_HOLD_S = 1.5
_FULL_SCALE = 32766.5 / 32768


class SliceLevels:
    """Levels of a stretch of samples, slice by slice. Never changes; any thread.

    Args:
        samples: float32, shape (frames, channels), at least one frame.
        slice_frames: length of a slice, > 0; the last may be shorter.

    Attributes:
        frames: how many samples of each channel there are.
        peaks: largest absolute value per slice and channel, shape (slices, channels).
        powers: sum of squares, of the same shape.
        exceeds_full_scale: whether a sample lies beyond −1…1.
    """

    __slots__ = ("exceeds_full_scale", "frames", "peaks", "powers", "slice_frames")

    def __init__(self, samples: np.ndarray[Any, np.dtype[np.float32]], slice_frames: int) -> None:
        self.slice_frames = slice_frames
        self.frames = len(samples)
        starts = np.arange(0, len(samples), slice_frames)
        self.peaks = np.maximum.reduceat(np.abs(samples), starts, axis=0)
        self.powers = np.add.reduceat(np.square(samples, dtype=np.float64), starts, axis=0)
        self.exceeds_full_scale = bool(self.peaks.max() > 1.0)


#: A stretch that was rendered: clock of its first frame, clock of its end, its levels, and where in them it begins.
Rendered = tuple[int, float, SliceLevels, int]


class Meter:
    """Reads the levels of what was rendered. One thread.

    Args:
        sample_rate_hz, channels: of the device.
    """

    def __init__(self, sample_rate_hz: int, channels: int) -> None:
        self._rate = sample_rate_hz
        self._channels = channels
        self._read_upto = 0.0
        self._since = 0.0
        self._clipped = False
        self._peaks: deque[tuple[float, np.ndarray[Any, Any]]] = deque()

    def start(self, clock: float) -> None:
        """A playback begins: nothing before ``clock`` counts any more."""
        self._since = self._read_upto = clock
        self._clipped = False
        self._peaks.clear()

    def read(self, rendered_between: Callable[[float, float], list[Rendered]], clock: float) -> Levels:
        """The reading at ``clock``, of the sound before volume and mute.

        Args:
            rendered_between: gives what was rendered between two clocks.
            clock: that of the frame which is heard now; never less than before.
        """
        window = max(self._since, clock - _WINDOW_S * self._rate)
        rendered = rendered_between(min(window, self._read_upto), clock)
        latest, _, _ = self._over(rendered, self._read_upto, clock)
        self._read_upto = clock
        self._peaks.append((clock, latest))
        while self._peaks[0][0] < clock - _HOLD_S * self._rate:
            self._peaks.popleft()
        hold = np.max([peak for _, peak in self._peaks], axis=0)
        self._clipped = self._clipped or bool(latest.max() >= _FULL_SCALE)
        peak, power, frames = self._over(rendered, window, clock)
        return Levels(
            peak_dbfs=tuple(_decibels(value) for value in peak.tolist()),
            rms_dbfs=tuple(_decibels(math.sqrt(value / frames) if frames else 0.0) for value in power.tolist()),
            hold_dbfs=tuple(_decibels(value) for value in hold.tolist()),
            clipped=self._clipped,
        )

    def _over(
        self, rendered: list[Rendered], start: float, stop: float
    ) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any], float]:
        """Peak, sum of squares, and how many frames that sum is of; a slice counts by the share that was heard."""
        peak, power, frames = np.zeros(self._channels), np.zeros(self._channels), 0.0
        for levels, first, shares, heard in _slices(rendered, start, stop):
            if levels.peaks.shape[1] == self._channels:
                last = first + len(shares)
                peak = np.maximum(peak, levels.peaks[first:last].max(axis=0))
                power = power + shares @ levels.powers[first:last]
                frames += heard
        return peak, power, frames


def _slices(
    rendered: list[Rendered], start: float, stop: float
) -> Iterator[tuple[SliceLevels, int, np.ndarray[Any, Any], float]]:
    """What overlaps the clocks ``[start, stop)``: levels, the first slice, the share of each, frames in all."""
    for begin, end, levels, offset in rendered:
        low = max(begin, start) - begin + offset
        high = min(min(end, stop) - begin + offset, levels.frames)
        if low < high:
            size = levels.slice_frames
            first, last = int(low // size), math.ceil(high / size)
            edges = np.minimum(np.arange(first, last + 1) * size, levels.frames)
            heard = np.diff(np.clip(edges, low, high))
            yield levels, first, heard / np.diff(edges), float(heard.sum())


def _decibels(value: float) -> float:
    return 20.0 * math.log10(value) if value > 0.0 else -math.inf
