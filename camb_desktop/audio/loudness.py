"""Integrated loudness: ITU-R BS.1770-4 and EBU R128.

An own filter: the libraries for this have no wheels for every Python that this program supports (pyebur128), or need
scipy. It is held against ffmpeg's ``ebur128`` in the tests.
"""

from __future__ import annotations

import functools
import math
from itertools import pairwise
from typing import TypeAlias

from camb_desktop.audio.product import product
from camb_desktop.core.later import NDArray, np

Float32s: TypeAlias = "NDArray[np.float32]"
Float64s: TypeAlias = "NDArray[np.float64]"

ABSOLUTE_GATE_LUFS = -70.0
_RELATIVE_GATE_LU = -10.0
_HOPS_PER_SECOND = 10
_HOPS_PER_BLOCK = 4  # 400 ms, overlapping by 75 %
_ROW = 64  # frames that one matrix product filters at once

#: Weight of each channel by their number, in the order of WAV and FLAC: surround 1.41, LFE not at all.
_WEIGHTS: dict[int, tuple[float, ...]] = {
    4: (1.0, 1.0, 1.41, 1.41),
    5: (1.0, 1.0, 1.0, 1.41, 1.41),
    6: (1.0, 1.0, 1.0, 0.0, 1.41, 1.41),
    7: (1.0, 1.0, 1.0, 0.0, 1.0, 1.41, 1.41),
    8: (1.0, 1.0, 1.0, 0.0, 1.0, 1.0, 1.41, 1.41),
}


def channel_weights(channels: int) -> tuple[float, ...]:
    """BS.1770-4 weights, one per channel; front channels and unknown layouts count fully."""
    return _WEIGHTS.get(channels, (1.0,) * channels)


def k_weighting(sample_rate_hz: int) -> tuple[Float64s, Float64s]:
    """The two biquads of BS.1770 at any rate: rows ``b0 b1 b2 a0 a1 a2`` with a0 = 1.

    The recommendation prints them for 48 kHz only; these come from the analogue filters that it discretised.

    Returns:
        The head's shelf and the high-pass, float64 (6,) each.
    """
    gain_db, quality = 3.999843853973347, 0.7071752369554196
    k = math.tan(math.pi * 1681.974450955533 / sample_rate_hz)
    high = 10 ** (gain_db / 20)
    band = high**0.4996667741545416
    a0 = 1 + k / quality + k * k
    shelf = [
        (high + band * k / quality + k * k) / a0,
        2 * (k * k - high) / a0,
        (high - band * k / quality + k * k) / a0,
        1.0,
        2 * (k * k - 1) / a0,
        (1 - k / quality + k * k) / a0,
    ]
    quality = 0.5003270373238773
    k = math.tan(math.pi * 38.13547087602444 / sample_rate_hz)
    a0 = 1 + k / quality + k * k
    high_pass = [1.0, -2.0, 1.0, 1.0, 2 * (k * k - 1) / a0, (1 - k / quality + k * k) / a0]
    return np.array(shelf), np.array(high_pass)


class _KFilter:
    """Both biquads as one linear system of four states, advanced 64 frames at a time by matrix products.

    A recursive filter cannot be vectorised sample by sample. Over a row of 64 frames its output is the row times a
    triangular matrix plus the state at the row's start times another, and the states of all rows follow from each other
    by a prefix sum, which takes a logarithmic number of steps.
    """

    def __init__(self, sample_rate_hz: int, channels: int) -> None:
        self._direct, self._from_state, self._to_state, self._steps = _matrices(sample_rate_hz)
        self._state = np.zeros((channels, 4))

    def run(self, planar: Float32s) -> Float32s:
        """Filter float32 (channels, frames), frames a multiple of 64; returns the same shape."""
        rows = planar.reshape(-1, _ROW)
        channels, count = len(planar), planar.shape[1] // _ROW
        states = np.empty((channels, count + 1, 4))
        states[:, 0] = self._state
        states[:, 1:] = product(rows, self._to_state).reshape(channels, count, 4)
        reach = 1
        for step in self._steps:
            if reach > count:
                break
            states[:, reach:] += states[:, :-reach] @ step
            reach *= 2
        self._state = states[:, -1].copy()
        filtered = product(rows, self._direct)
        filtered += product(states[:, :-1].astype(np.float32).reshape(-1, 4), self._from_state)
        return filtered.reshape(planar.shape)


@functools.lru_cache(32)
def _matrices(sample_rate_hz: int) -> tuple[Float32s, Float32s, Float32s, list[Float64s]]:
    """Input → output of a row, state → output, input → state after it, and the steps of the prefix sum."""
    a, b, c, d = _cascade(*k_weighting(sample_rate_hz))
    powers = [np.eye(4)]
    for _ in range(_ROW):
        powers.append(a @ powers[-1])
    response = np.array([d, *(c @ powers[n] @ b for n in range(_ROW - 1))])
    direct = np.zeros((_ROW, _ROW), np.float32)
    for n in range(_ROW):
        direct[n, n:] = response[: _ROW - n]
    from_state = np.array([c @ powers[n] for n in range(_ROW)], np.float32).T.copy()
    to_state = np.array([powers[_ROW - 1 - n] @ b for n in range(_ROW)], np.float32)
    steps: list[Float64s] = [powers[_ROW].T]
    while np.abs(steps[-1]).max() > 1e-14:  # past the last step the filter has forgotten
        steps.append(steps[-1] @ steps[-1])
    return direct, from_state, to_state, steps


def _cascade(first: Float64s, second: Float64s) -> tuple[Float64s, Float64s, Float64s, float]:
    """State-space form ``x' = A x + b u, y = c x + d u`` of two biquads, one after the other."""

    def single(biquad: Float64s) -> tuple[Float64s, Float64s, Float64s, float]:
        b0, b1, b2, _, a1, a2 = biquad
        return np.array([[-a1, 1.0], [-a2, 0.0]]), np.array([b1 - a1 * b0, b2 - a2 * b0]), np.array([1.0, 0.0]), b0

    a1, b1, c1, d1 = single(first)
    a2, b2, c2, d2 = single(second)
    a = np.block([[a1, np.zeros((2, 2))], [np.outer(b2, c1), a2]])
    return a, np.concatenate([b1, b2 * d1]), np.concatenate([d2 * c1, c2]), float(d1 * d2)


class LoudnessMeter:
    """Integrated loudness of a stream that comes in blocks. One thread.

    Args:
        sample_rate_hz: 8,000 to 384,000.
        channels: ≥ 1; their order decides their weight, see :func:`channel_weights`.
    """

    def __init__(self, sample_rate_hz: int, channels: int) -> None:
        weights = np.array(channel_weights(channels))
        self._used = np.flatnonzero(weights)
        self._weights = weights[self._used]
        self._rate = sample_rate_hz
        self._filter = _KFilter(sample_rate_hz, len(self._used))
        self._rest = np.empty((len(self._used), 0), np.float32)
        self._frames = 0  # that were filtered
        self._energy: list[Float64s] = []  # weighted sum of squares per hop of 100 ms
        self._open = 0.0  # of the hop that is not over

    def feed(self, planar: Float32s) -> None:
        """The next frames: float32 (channels, frames), −1…1."""
        if len(self._used) != planar.shape[0]:
            planar = planar[self._used]
        if self._rest.shape[1]:
            planar = np.concatenate([self._rest, planar], axis=1)
        whole = planar.shape[1] - planar.shape[1] % _ROW
        self._rest = planar[:, whole:].copy()
        if whole:
            self._take(np.ascontiguousarray(planar[:, :whole]), whole)

    def _take(self, planar: Float32s, valid: int) -> None:
        filtered = self._filter.run(planar)[:, :valid]
        start, stop = self._frames, self._frames + valid
        first = start * _HOPS_PER_SECOND // self._rate
        last = stop * _HOPS_PER_SECOND // self._rate
        ends = [-(-n * self._rate // _HOPS_PER_SECOND) - start for n in range(first + 1, last + 1)]
        cuts = [0, *(min(end, valid) for end in ends), valid]
        sums = np.array([self._power(filtered[:, low:high]) for low, high in pairwise(cuts)])
        sums[0] += self._open
        self._open = float(sums[-1])
        self._energy.append(sums[:-1])
        self._frames = stop

    def _power(self, part: Float32s) -> float:
        return float(self._weights @ np.vecdot(part, part).astype(np.float64))

    def finish(self) -> float:
        """Integrated loudness of all that was fed, LUFS; −inf where every 400 ms block is below −70 LUFS.

        A file shorter than 400 ms counts as one block of its own length, so that short effects have a loudness too.
        """
        count = self._rest.shape[1]
        if count:
            self._take(np.pad(self._rest, ((0, 0), (0, _ROW - count))), count)
            self._rest = self._rest[:, :0]
        if not self._frames:
            return -math.inf
        hops = np.concatenate(self._energy) if self._energy else np.empty(0)
        if len(hops) < _HOPS_PER_BLOCK:
            blocks = np.array([(hops.sum() + self._open) / self._frames])
        else:
            ends = np.concatenate([[0.0], np.cumsum(hops)])
            blocks = (ends[_HOPS_PER_BLOCK:] - ends[:-_HOPS_PER_BLOCK]) / (0.4 * self._rate)
        return gated(blocks)


def gated(powers: Float64s) -> float:
    """Loudness in LUFS of the mean square per block, gated at −70 LUFS and then at 10 LU below the rest."""
    kept = powers[powers > 10 ** ((ABSOLUTE_GATE_LUFS + 0.691) / 10)]
    if not len(kept):
        return -math.inf
    kept = kept[kept > kept.mean() * 10 ** (_RELATIVE_GATE_LU / 10)]
    return float(-0.691 + 10 * math.log10(kept.mean()))
