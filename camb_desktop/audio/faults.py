"""Finds what generated audio suffers from while it is measured: cut ends, gaps, clicks, a dead or inverted channel."""

from __future__ import annotations

from typing import TypeAlias

from camb_desktop.audio.clicks import ClickFinder
from camb_desktop.audio.ends import EndsJudge
from camb_desktop.core.later import NDArray, np
from camb_desktop.core.problems import Problem, ProblemKind

Float32s: TypeAlias = "NDArray[np.float32]"

_PIECE_S = 0.01
_GAP_S = 1.0
_INVERTED = -0.9  # correlation of two channels


class FaultFinder:
    """Everything in one pass. One thread.

    Args:
        sample_rate_hz: at least 1,000.
        channels: ≥ 1.
        silence: amplitude below which a frame is silent.
        silent_channel: peak up to which a channel is.
    """

    def __init__(self, sample_rate_hz: int, channels: int, silence: float, silent_channel: float) -> None:
        self._rate = sample_rate_hz
        self._piece = max(1, round(sample_rate_hz * _PIECE_S))
        self._silence = silence
        self._silent_channel = silent_channel
        self._clicks = ClickFinder(sample_rate_hz, channels)
        self._ends = EndsJudge(sample_rate_hz, channels)
        self._peaks = np.zeros(channels)
        self._products = np.zeros(3)  # of a pair of channels: both squared, and one with the other
        self._frames = 0
        self._sound_until: int | None = None  # the frame after the last piece that is not silent
        self._gaps: list[tuple[int, int]] = []

    def feed(self, planar: Float32s, peaks: NDArray[np.float32]) -> None:
        """The next frames: float32 (channels, frames); ``peaks`` is the largest absolute value of each channel."""
        np.maximum(self._peaks, peaks, out=self._peaks)
        if len(planar) == 2:
            one, other = planar
            self._products += (np.vecdot(one, one), np.vecdot(other, other), np.vecdot(one, other))
        self._clicks.feed(planar)
        self._ends.feed(planar)
        self._find_gaps(planar, float(peaks.max()))
        self._frames += planar.shape[1]

    def finish(self) -> tuple[Problem, ...]:
        """What was found, worst first."""
        peak = float(self._peaks.max(initial=0.0))
        found = []
        if len(self._peaks) == 2 and peak > self._silent_channel:
            quiet = int(self._peaks.argmin())
            if self._peaks[quiet] <= self._silent_channel:
                found.append(Problem(ProblemKind.SILENT_CHANNEL, channel=quiet))
            elif self._products[2] < _INVERTED * float(np.sqrt(self._products[0] * self._products[1])):
                found.append(Problem(ProblemKind.INVERTED_CHANNEL))
        starts_cut, ends_cut = self._ends.finish(peak)
        if starts_cut:
            found.append(Problem(ProblemKind.CUT_START, 0.0))
        if ends_cut:
            found.append(Problem(ProblemKind.CUT_END, self._frames / self._rate))
        if self._gaps:
            longest = max(stop - start for start, stop in self._gaps) / self._rate
            found.append(Problem(ProblemKind.GAP, self._gaps[0][0] / self._rate, longest, len(self._gaps)))
        clicks = self._clicks.finish()
        if clicks:
            found.append(Problem(ProblemKind.CLICKS, clicks[0], count=len(clicks)))
        return tuple(found)

    def _find_gaps(self, planar: Float32s, peak: float) -> None:
        if peak < self._silence:
            return
        flat, length = np.ascontiguousarray(planar).reshape(-1), planar.shape[1]
        starts = np.arange(0, length, self._piece)
        every = (np.arange(len(planar))[:, None] * length + starts).reshape(-1)
        high, low = np.maximum.reduceat(flat, every), np.minimum.reduceat(flat, every)
        levels = np.maximum(high, -low).reshape(len(planar), -1).max(axis=0)
        loud = np.flatnonzero(levels >= self._silence)
        begins = self._frames + starts[loud]
        ends = np.minimum(begins + self._piece, self._frames + length)
        before = np.concatenate([[begins[0] if self._sound_until is None else self._sound_until], ends[:-1]])
        self._gaps += [(int(before[n]), int(begins[n])) for n in np.flatnonzero(begins - before >= _GAP_S * self._rate)]
        self._sound_until = int(ends[-1])
