"""Finds clicks: a sample, or an edge, that stands out of what is around it."""

from __future__ import annotations

from typing import TypeAlias

from camb_desktop.core.later import NDArray, np

Float32s: TypeAlias = "NDArray[np.float32]"

_PIECE_S = 0.0005
_AROUND = 20  # pieces on either side that have to be quiet for one to stand out
_TIMES = 8.0  # as rough as the roughest of them
_LEAST = 0.06  # of the second difference: a lone sample at −30 dBFS has that
_TOGETHER_S = 0.01  # what is closer is one click
_TEXTURE_S, _TEXTURE = 0.25, 4  # so many within that time are how it is meant to sound


class ClickFinder:
    """Clicks of all channels, found in the second difference of the samples. One thread.

    A click is rough for less than a millisecond, and at least eight times as rough as the roughest 10 ms before and
    after it. An attack is followed by roughness; crackle and the edges of a low square wave come too often.

    Args:
        sample_rate_hz: at least 1,000.
        channels: ≥ 1.
    """

    def __init__(self, sample_rate_hz: int, channels: int) -> None:
        self._rate = sample_rate_hz
        self._piece = max(4, round(sample_rate_hz * _PIECE_S))
        self._rest = np.zeros((channels, 0), np.float32)  # frames that make no whole piece yet, and two before
        self._rough = np.zeros((channels, 0), np.float32)  # of pieces that still wait for what comes after
        self._first = 0  # number of the first piece in it
        self._found: list[int] = []  # frames

    def feed(self, planar: Float32s) -> None:
        """The next frames: float32 (channels, frames)."""
        joined = np.concatenate([self._rest, planar], axis=1)
        pieces = (joined.shape[1] - 2) // self._piece
        if pieces <= 0:
            self._rest = joined
            return
        used = pieces * self._piece
        bend = np.diff(joined[:, : used + 2], n=2, axis=1)
        self._rest = joined[:, used:].copy()
        np.abs(bend, out=bend)
        flat = bend.reshape(-1)
        rough = np.maximum.reduceat(flat, np.arange(0, flat.size, self._piece)).reshape(len(bend), pieces)
        self._search(np.concatenate([self._rough, rough], axis=1))

    def finish(self) -> tuple[float, ...]:
        """Where they are, in seconds."""
        gap, texture = _TOGETHER_S * self._rate, _TEXTURE_S * self._rate
        clicks: list[int] = []
        last = -gap
        for frame in sorted(self._found):
            if frame - last >= gap:
                clicks.append(frame)
            last = frame
        crowded: set[int] = set()
        for group in zip(*(clicks[n:] for n in range(_TEXTURE)), strict=False):
            if group[-1] - group[0] <= texture:
                crowded.update(group)
        return tuple(frame / self._rate for frame in clicks if frame not in crowded)

    def _search(self, rough: Float32s) -> None:
        """Judge all pieces that have enough on both sides, and keep what the next ones need."""
        stop = rough.shape[1] - _AROUND
        if stop > _AROUND:
            middle = rough[:, _AROUND:stop]
            # Most pieces are ruled out by one neighbour on either side.
            beside = np.maximum(rough[:, _AROUND - 2 : stop - 2], rough[:, _AROUND + 2 : stop + 2])
            for channel, n in np.argwhere((middle >= _LEAST) & (middle >= _TIMES * beside)):
                at = int(n) + _AROUND
                before = rough[channel, at - _AROUND : at - 1].max()
                after = rough[channel, at + 2 : at + _AROUND + 1].max()
                if rough[channel, at] >= _TIMES * max(before, after):
                    self._found.append((self._first + at) * self._piece)
        kept = min(rough.shape[1], 2 * _AROUND)
        self._first += rough.shape[1] - kept
        self._rough = rough[:, rough.shape[1] - kept :]
