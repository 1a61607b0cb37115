"""Counts samples that were cut off at full scale."""

from __future__ import annotations

from typing import TypeAlias

from camb_desktop.core.clip import StreamInfo
from camb_desktop.core.later import NDArray, np

Float32s: TypeAlias = "NDArray[np.float32]"


class ClipCounter:
    """Samples in runs of two or more at full scale, of one channel and one polarity. One thread.

    A lone sample at full scale is what a normalised file has at its peak, and no clipping.
    """

    def __init__(self, info: StreamInfo) -> None:
        lossless = info.bit_depth and not info.is_float
        self._ceiling = 1 - 2.0 ** (1 - min(info.bit_depth, 24)) if lossless else 1.0
        self._open = np.zeros((2, info.channels), np.int64)  # length of the run that the last block ended in
        self._count = 0
        self._frames = 0
        #: Frame in which the first of them begins; None while there is none.
        self.first_frame: int | None = None

    def feed(self, planar: Float32s, level: float) -> None:
        """The next frames: float32 (channels, frames); ``level`` is their largest absolute value."""
        if level < self._ceiling:
            self._close()
            self._frames += planar.shape[1]
            return
        for polarity, sign in enumerate((1, -1)):
            for channel, samples in enumerate(planar):
                full = samples >= self._ceiling if sign > 0 else samples <= -self._ceiling
                self._count_runs(polarity, channel, full)
        self._frames += planar.shape[1]

    def finish(self) -> int:
        """How many there were."""
        self._close()
        return self._count

    def _close(self) -> None:
        self._count += int(self._open[self._open >= 2].sum())
        self._open[:] = 0

    def _count_runs(self, polarity: int, channel: int, full: NDArray[np.bool_]) -> None:
        edges = np.flatnonzero(np.diff(full.view(np.int8), prepend=np.int8(0), append=np.int8(0)))
        lengths = edges[1::2] - edges[::2]
        starts = self._frames + edges[::2]
        carried = int(self._open[polarity, channel])
        if len(edges) and edges[0] == 0:
            lengths[0] += carried
            starts[0] -= carried
            carried = 0
        clipped = starts[lengths >= 2]
        if len(clipped) and (self.first_frame is None or clipped[0] < self.first_frame):
            self.first_frame = int(clipped[0])
        if len(edges) and edges[-1] == len(full):
            self._open[polarity, channel] = lengths[-1]
            lengths = lengths[:-1]
        else:
            self._open[polarity, channel] = 0
        self._count += int(lengths[lengths >= 2].sum()) + (carried if carried >= 2 else 0)
