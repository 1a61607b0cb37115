"""Multi-resolution summary of audio: what a waveform is drawn from, at any zoom, without the audio itself."""

from __future__ import annotations

import struct
from bisect import bisect_right
from typing import Any, TypeAlias

from camb_desktop.core.bins import FACTOR, RMS_SCALE, Bins, bins_of, coarser, empty, join, summarise
from camb_desktop.core.later import NDArray, np
from camb_desktop.core.values import dataclass

Float32s: TypeAlias = "NDArray[np.float32]"

FRAMES_PER_BIN = 256
MAX_CHANNELS = 1024
_LEVELS = 5  # 256 … 65,536 frames per bin: 24 hours have 63,000 bins in the coarsest
_BATCH = 512  # a coarser level grows by this many bins at once; until then readers take the finer one
_SMALLEST_CHUNK, _LARGEST_CHUNK = 256, 16384  # bins
_MAGIC, _VERSION = b"CAMBPEAK", 1
_HEADER = struct.Struct("<8sHHIQ")


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """One value per pixel column.

    Attributes:
        min, max: float32 (width,), −1…1; NaN where there is no data (yet).
        rms: float32 (width,), 0…1; NaN likewise.
    """

    min: Float32s
    max: Float32s
    rms: Float32s


class _Level:
    """Grow-only storage of one level. Full bins are never changed, and never moved, once they were published."""

    __slots__ = ("channels", "chunks", "length", "starts")

    def __init__(self, channels: int) -> None:
        self.channels = channels
        self.chunks: tuple[Bins, ...] = ()
        self.starts: tuple[int, ...] = ()
        self.length = 0

    def extend(self, bins: Bins) -> None:
        taken = 0
        while taken < len(bins):
            if not self.chunks or self.length == self.starts[-1] + len(self.chunks[-1]):
                capacity = min(max(_SMALLEST_CHUNK, self.length), _LARGEST_CHUNK)
                self.chunks += (empty(self.channels, capacity),)
                self.starts += (self.length,)
            chunk, at = self.chunks[-1], self.length - self.starts[-1]
            count = min(len(bins) - taken, len(chunk) - at)
            for mine, new in ((chunk.min, bins.min), (chunk.max, bins.max), (chunk.rms, bins.rms)):
                mine[:, at : at + count] = new[:, taken : taken + count]
            taken += count
            self.length += count

    def view(self) -> _LevelView:
        return _LevelView(self.chunks, self.starts, self.length)


@dataclass(frozen=True, slots=True, eq=False)
class _LevelView:
    chunks: tuple[Bins, ...]
    starts: tuple[int, ...]
    length: int

    def parts(self, start: int, stop: int) -> list[Bins]:
        """Bins ``[start, stop)`` as slices of the chunks they lie in; ``stop`` ≤ ``length``."""
        found: list[Bins] = []
        index = bisect_right(self.starts, start) - 1
        while start < stop:
            chunk, first = self.chunks[index], self.starts[index]
            end = min(stop, first + len(chunk))
            found.append(chunk.slice(start - first, end - first))
            start, index = end, index + 1
        return found


@dataclass(frozen=True, slots=True, eq=False)
class _View:
    """All that readers see: replaced as a whole by the writer, never changed."""

    frames: int
    levels: tuple[_LevelView, ...]
    tail: Bins | None  # the one last bin that is not full


class PeakPyramid:
    """Smallest, largest and RMS value per bin of 256 × 4^k frames and channel.

    6 bytes per 256 frames and channel and a third more for the coarser levels: an hour of 48 kHz stereo takes 11 MB.

    Threads: one writer calls :meth:`append`; any number of readers in other threads call everything else at any time
    and see a consistent state. Readers never wait.

    Args:
        channels: ≥ 1.
        frames_per_bin: of the finest level.
    """

    def __init__(self, channels: int, frames_per_bin: int = FRAMES_PER_BIN) -> None:
        if not 1 <= channels <= MAX_CHANNELS or frames_per_bin < 1:
            raise ValueError(f"no pyramid of {channels} channels and {frames_per_bin} frames per bin")
        self.channels = channels
        self.frames_per_bin = frames_per_bin
        self._levels = [_Level(channels) for _ in range(_LEVELS)]
        self._rest: NDArray[Any] = np.empty((channels, 0), np.int16)  # frames of the bin that is not full
        self._sealed = False
        self._view = _View(0, tuple(level.view() for level in self._levels), None)

    @property
    def frames(self) -> int:
        """Frames that were appended so far."""
        return self._view.frames

    @property
    def nbytes(self) -> int:
        """Memory of all levels, bytes."""
        return sum(6 * self.channels * len(chunk) for level in self._view.levels for chunk in level.chunks)

    def append(self, block: NDArray[Any]) -> None:
        """Add frames at the end; writer's thread only.

        Args:
            block: int16, or float32 with full scale ±1, of shape (frames, channels). One dtype throughout. Float
                samples beyond full scale count as full scale, NaN as silence.

        Raises:
            ValueError: wrong shape or dtype, or the pyramid was :meth:`from_bytes` with a bin that is not full.
        """
        if block.ndim != 2 or block.shape[1] != self.channels or block.dtype not in (np.int16, np.float32):
            raise ValueError(f"a block of shape {block.shape} and type {block.dtype} does not fit")
        if self._sealed:
            raise ValueError("the frames of the last bin are not known any more")
        if not len(block):
            return
        size, held = self.frames_per_bin, self._rest.shape[1]
        frames = self._view.frames + len(block)
        if held:
            missing = min(size - held, len(block))
            self._rest = np.concatenate([self._rest, block[:missing].T], axis=1)
            block = block[missing:]
            if self._rest.shape[1] == size:
                self._levels[0].extend(summarise(self._rest, size))
                self._rest = self._rest[:, :0]
        whole = len(block) - len(block) % size
        if whole:
            self._levels[0].extend(bins_of(block[:whole], size))
        if len(block) > whole:
            self._rest = block[whole:].T.copy()
        rest = self._rest
        self._publish(frames, summarise(rest, rest.shape[1]) if rest.shape[1] else None)

    def extend(self, bins: Bins) -> None:
        """Add whole bins of the finest level, as if their frames had been appended; writer's thread only.

        Raises:
            ValueError: the last bin is not full, or the channels differ.
        """
        if bins.min.shape[0] != self.channels:
            raise ValueError("the bins differ in channels")
        if self._view.tail is not None:
            raise ValueError("the last bin is not full")
        self._levels[0].extend(bins)
        self._publish(self._view.frames + len(bins) * self.frames_per_bin, None)

    def _publish(self, frames: int, tail: Bins | None) -> None:
        views = [self._levels[0].view(), *self._view.levels[1:]]
        for index in range(1, _LEVELS):
            finer, above = self._levels[index - 1], self._levels[index]
            # Whole batches only: the levels then depend on the frames alone, not on the blocks they came in.
            target = finer.length // (FACTOR * _BATCH) * _BATCH
            if target == above.length:
                break
            parts = finer.view().parts(above.length * FACTOR, target * FACTOR)
            above.extend(coarser(join(parts)))
            views[index] = above.view()
        self._view = _View(frames, tuple(views), tail)

    def columns(self, channel: int | None, start_frame: int, stop_frame: int, width: int) -> Columns:
        """Summary of ``[start_frame, stop_frame)`` in ``width`` columns of equal length; any thread.

        A column bounds every sample of every frame that it touches. It may reach up to a quarter of its length beyond,
        or to the ends of the 256-frame bins it touches where it is shorter than four of them.

        Args:
            channel: 0 …, or None for the envelope of all channels (RMS is then their power mean).
            start_frame: may lie outside of the audio; columns wholly outside are NaN.
            stop_frame: likewise.
            width: ≥ 0 columns.
        """
        view = self._view
        span = max(0, stop_frame - start_frame)
        mins, maxes, rmses = (np.full(max(0, width), np.nan, np.float32) for _ in range(3))
        if width <= 0 or not span or not view.frames:
            return Columns(mins, maxes, rmses)
        steps = np.arange(width + 1, dtype=np.int64) * span
        starts = start_frame + steps[:-1] // width
        stops = np.maximum(start_frame - (-steps[1:] // width), starts + 1)
        inside = np.flatnonzero((stops > 0) & (starts < view.frames))
        if not len(inside):
            return Columns(mins, maxes, rmses)
        where = slice(int(inside[0]), int(inside[-1]) + 1)
        starts, stops = np.maximum(starts[where], 0), np.minimum(stops[where], view.frames)
        bins, edges = self._gather(view, int(starts[0]), int(stops[-1]), span // width)
        first = np.searchsorted(edges, starts, side="right") - 1
        last = np.searchsorted(edges, stops, side="left")  # edges has one more element: the end of the last bin
        # Pairs (first, last) make reduceat reduce [first, last) at even places; the odd ones are thrown away.
        pairs = np.empty(2 * len(first), np.intp)
        pairs[::2], pairs[1::2] = first, last
        of_min, of_max, power = _one_channel(bins, channel)
        power[:-1] *= np.diff(edges)  # the bins may differ in length
        mins[where] = np.minimum.reduceat(of_min, pairs)[::2] / np.float32(32768)
        maxes[where] = np.maximum.reduceat(of_max, pairs)[::2] / np.float32(32768)
        frames = edges[last] - edges[first]
        rmses[where] = np.sqrt(np.add.reduceat(power, pairs)[::2] / frames) / RMS_SCALE
        return Columns(mins, maxes, rmses)

    def _gather(self, view: _View, start: int, stop: int, frames_per_column: int) -> tuple[Bins, NDArray[np.int64]]:
        """Bins that cover the frames ``[start, stop)``, and the frame each begins at, then the one the last ends at.

        From the coarsest level that still has four bins to a column, and where that has not grown so far yet, from the
        finer ones.
        """
        top = 0
        while top + 1 < _LEVELS and self.frames_per_bin * FACTOR ** (top + 2) <= frames_per_column:
            top += 1
        parts: list[Bins] = []
        edges: list[NDArray[np.int64]] = []
        at = start
        for index in range(top, -1, -1):
            size, level = self.frames_per_bin * FACTOR**index, view.levels[index]
            first, last = at // size, min(-(-stop // size), level.length)
            if first < last:
                parts += level.parts(first, last)
                edges.append(np.arange(first, last, dtype=np.int64) * size)
                at = last * size
        full = view.levels[0].length * self.frames_per_bin
        if view.tail is not None and stop > full:
            parts.append(view.tail)
            edges.append(np.array([full], np.int64))
            at = view.frames
        edges.append(np.array([at], np.int64))
        return join(parts), np.concatenate(edges)

    def to_bytes(self) -> bytes:
        """Everything but the coarser levels, which :meth:`from_bytes` makes again; any thread."""
        view = self._view
        parts = view.levels[0].parts(0, view.levels[0].length) + ([] if view.tail is None else [view.tail])
        head = _HEADER.pack(_MAGIC, _VERSION, self.channels, self.frames_per_bin, view.frames)
        bins = join(parts) if parts else empty(self.channels, 0)
        return head + b"".join(
            np.ascontiguousarray(values.astype(code, copy=False)).tobytes()
            for values, code in ((bins.min, "<i2"), (bins.max, "<i2"), (bins.rms, "<u2"))
        )

    @classmethod
    def from_bytes(cls, data: bytes | memoryview) -> PeakPyramid:
        """The pyramid that :meth:`to_bytes` wrote; nothing can be appended to it unless its last bin is full.

        Raises:
            ValueError: another version, or damaged.
        """
        if len(data) < _HEADER.size:
            raise ValueError("too short for a pyramid")
        magic, version, channels, frames_per_bin, frames = _HEADER.unpack_from(data)
        if magic != _MAGIC or version != _VERSION or not frames_per_bin:
            raise ValueError("not a pyramid of this version")
        pyramid = cls(channels, frames_per_bin)
        full, ragged = divmod(frames, frames_per_bin)
        count = full + (1 if ragged else 0)
        if len(data) != _HEADER.size + 6 * channels * count:
            raise ValueError("the size of the pyramid does not fit its header")
        mins, maxes, rms = (
            np.frombuffer(data, code, channels * count, _HEADER.size + 2 * n * channels * count).reshape(
                channels, count
            )
            for n, code in enumerate(("<i2", "<i2", "<u2"))
        )
        bins = Bins(mins.astype(np.int16), maxes.astype(np.int16), rms.astype(np.uint16))
        pyramid._levels[0].extend(bins.slice(0, full))
        pyramid._sealed = bool(ragged)
        pyramid._publish(frames, bins.slice(full, count) if ragged else None)
        return pyramid


def _one_channel(bins: Bins, channel: int | None) -> tuple[NDArray[np.int16], NDArray[np.int16], Float32s]:
    """Minima, maxima and power of one channel or of the envelope, each with one more element as reduceat wants it."""
    if channel is None and bins.min.shape[0] == 1:
        channel = 0
    if channel is None:
        mins, maxes = bins.min.min(axis=0), bins.max.max(axis=0)
        power = np.square(bins.rms, dtype=np.float32).mean(axis=0, dtype=np.float32)
    else:
        mins, maxes = bins.min[channel], bins.max[channel]
        power = np.square(bins.rms[channel], dtype=np.float32)
    return np.append(mins, mins[-1:]), np.append(maxes, maxes[-1:]), np.append(power, power[-1:])
