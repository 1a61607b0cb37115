"""What each pixel column of a lane shows: minimum, maximum and RMS, of real samples too. Any thread."""

from __future__ import annotations

from typing import TypeAlias

from camb_desktop.core.later import NDArray, np
from camb_desktop.core.peaks import Columns
from camb_desktop.core.values import dataclass

Floats: TypeAlias = "NDArray[np.float32]"


@dataclass(frozen=True, slots=True, eq=False)
class SampleSpan:
    """Real samples of a stretch of the file.

    Attributes:
        start_frame: frame of the first sample.
        data: float32, shape (channels, frames), each channel contiguous, read-only.
    """

    start_frame: int
    data: Floats

    @staticmethod
    def from_frames(start_frame: int, frames: Floats) -> SampleSpan:
        """From an array of shape (frames, channels), as decoders give it."""
        data = np.ascontiguousarray(frames.T, dtype=np.float32)
        data.flags.writeable = False
        return SampleSpan(start_frame, data)

    @property
    def stop_frame(self) -> int:
        """One past the last frame."""
        return self.start_frame + int(self.data.shape[1])

    def covers(self, start_frame: int, stop_frame: int) -> bool:
        """Whether every frame of a range is here."""
        return self.start_frame <= start_frame and stop_frame <= self.stop_frame


def merged(lanes: list[Columns]) -> Columns:
    """All channels as one lane: their envelope, and their power mean."""
    if len(lanes) == 1:
        return lanes[0]
    power = sum(np.square(lane.rms) for lane in lanes) / len(lanes)
    return Columns(
        np.fmin.reduce([lane.min for lane in lanes]),
        np.fmax.reduce([lane.max for lane in lanes]),
        np.sqrt(power),
    )


def columns_of_samples(
    run: SampleSpan, channel: int, start_frame: float, frames_per_column: float, width: int
) -> Columns:
    """The signal as a line through its samples, cut into columns: no gap between neighbours at any scale.

    ``start_frame`` is the left edge of the first column and may be fractional. With less than one frame per column a
    column shows part of the line between two samples. RMS is over the samples in a column, NaN where there is none.
    """
    data = run.data[channel]
    length = data.shape[0]
    edges = start_frame - run.start_frame + np.arange(width + 1, dtype=np.float64) * frames_per_column
    missing = np.full(width, np.nan, dtype=np.float32)
    if length == 0:
        return Columns(missing, missing, missing)
    left = np.clip(np.floor(edges), 0, length - 1).astype(np.int64)
    right = np.minimum(left + 1, length - 1)
    share = np.clip(edges - left, 0.0, 1.0).astype(np.float32)
    values = data[left] * (1 - share) + data[right] * share
    mins = np.minimum(values[:-1], values[1:])
    maxes = np.maximum(values[:-1], values[1:])
    rms = missing

    first = np.clip(np.ceil(edges), 0, length).astype(np.int64)
    count = np.diff(first)
    filled = count > 0
    if filled.any():
        # Columns without a sample of their own repeat their start index, which reduceat would read as "one sample".
        starts = first[:-1][filled]
        stop = int(first[-1])
        part = data[starts[0] : stop]
        offsets = starts - starts[0]
        mins[filled] = np.minimum(mins[filled], np.minimum.reduceat(part, offsets))
        maxes[filled] = np.maximum(maxes[filled], np.maximum.reduceat(part, offsets))
        rms = missing.copy()
        rms[filled] = np.sqrt(np.add.reduceat(np.square(part), offsets) / count[filled])
    outside = (edges[1:] <= 0) | (edges[:-1] > length - 1)
    mins[outside] = np.nan
    maxes[outside] = np.nan
    return Columns(mins, maxes, rms)
