"""Tells whether a take was cut off: loud at its very first or last frames, and neither attack nor loop nor fade."""

from __future__ import annotations

from typing import TypeAlias

from camb_desktop.core.later import NDArray, np

Float32s: TypeAlias = "NDArray[np.float32]"

_END_S = 0.02
_LOUD = 0.01  # −40 dBFS
_OF_PEAK = 0.05  # 26 dB below the loudest sample of the take
_FADE_S, _FADED = 0.002, 0.2  # what the last of a fade reaches of its last 20 ms
_RISE_S, _RISEN = 0.0005, 0.05  # what the first of a natural beginning does
_ATTACK_PARTS, _ATTACK_SWELL, _ATTACK_FALL = 10, 1.05, 0.7
_JOINS = 4.0  # how much steeper than its surroundings the step from last to first frame of a loop may be


class EndsJudge:
    """Keeps the first 200 ms and the last 20 ms. One thread.

    Args:
        sample_rate_hz: at least 1,000.
        channels: ≥ 1.
    """

    def __init__(self, sample_rate_hz: int, channels: int) -> None:
        self._rate = sample_rate_hz
        self._end = max(8, round(sample_rate_hz * _END_S))
        self._head = np.zeros((channels, 0), np.float32)
        self._tail = np.zeros((channels, 0), np.float32)

    def feed(self, planar: Float32s) -> None:
        """The next frames: float32 (channels, frames)."""
        wanted = _ATTACK_PARTS * self._end - self._head.shape[1]
        if wanted > 0:
            self._head = np.concatenate([self._head, planar[:, :wanted]], axis=1)
        if planar.shape[1] >= self._end:
            self._tail = planar[:, -self._end :].copy()
        else:
            self._tail = np.concatenate([self._tail, planar], axis=1)[:, -self._end :]

    def finish(self, peak: float) -> tuple[bool, bool]:
        """Whether start and end are cut off; ``peak`` is the largest absolute sample of all."""
        if self._head.shape[1] < _ATTACK_PARTS * self._end:
            return False, False  # shorter than what would tell
        loud = max(_LOUD, _OF_PEAK * peak)
        first, last = self._head[:, : self._end], self._tail
        starts, ends = _peak(first) >= loud, _peak(last) >= loud
        if starts and ends and self._is_loop(first, last):
            return False, False
        rises = _peak(first[:, : self._frames(_RISE_S)]) <= _RISEN * _peak(first)
        faded = _peak(last[:, -self._frames(_FADE_S) :]) <= _FADED * _peak(last)
        return starts and not rises and not self._is_attack(), ends and not faded

    def _frames(self, seconds: float) -> int:
        return max(1, round(self._rate * seconds))

    def _is_attack(self) -> bool:
        """Loudest at once, and then less and less, as what was struck."""
        parts = self._head.reshape(len(self._head), _ATTACK_PARTS, self._end).astype(np.float64)
        levels = np.sqrt(np.mean(parts**2, axis=(0, 2)))
        falls = bool((levels[1:] <= _ATTACK_SWELL * levels[:-1]).all())
        return falls and float(levels[-1]) <= _ATTACK_FALL * float(levels[0])

    @staticmethod
    def _is_loop(first: Float32s, last: Float32s) -> bool:
        """The step from the last frame to the first is as any other: made to be repeated."""
        inside = np.diff(np.stack([last, first]), axis=-1)
        step = np.abs(first[:, 0] - last[:, -1])
        return bool((step <= _JOINS * np.sqrt(np.mean(inside**2, axis=(0, -1))) + 1e-4).all())


def _peak(samples: Float32s) -> float:
    return float(np.abs(samples).max(initial=0.0))
