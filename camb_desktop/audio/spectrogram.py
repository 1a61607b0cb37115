"""Pictures of a range of audio: level over time and frequency, computed slice by slice."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Any, TypeAlias

from camb_desktop.audio.decode import Decoder, open_sound
from camb_desktop.audio.sources import ByteSource, ReadStopped
from camb_desktop.core.later import NDArray, np

FLOOR_DB, TOP_DB = -100.0, 0.0
MIN_HZ = 20.0
_WINDOW_S = 0.043  # 2048 frames at 48 kHz
_BATCH = 64  # windows that are transformed at once
_BLOCK_FRAMES = 32_768

Float32s: TypeAlias = "NDArray[np.float32]"


class SpectrogramBuilder:
    """One picture under construction. One thread at a time.

    Args:
        source: what to decode; everything up to ``stop_frame`` has arrived.
        start_frame: ≥ 0.
        stop_frame: > ``start_frame``.
        width: columns, ≥ 1.
        height: rows, ≥ 1.
        scale: ``mel`` or ``log``: how the frequencies from ``min_hz`` to ``max_hz`` are spread over the rows.

    Attributes:
        image: uint8 (height, width), read-only once done; row 0 is the highest frequency. 0 is :data:`FLOOR_DB` or
            less, 255 :data:`TOP_DB`, which is the level of a full-scale sine.
        min_hz, max_hz: lower edge of the last row, upper edge of the first; known once :meth:`step` was called.
    """

    def __init__(
        self, source: ByteSource, start_frame: int, stop_frame: int, width: int, height: int, scale: str = "mel"
    ) -> None:
        if stop_frame <= start_frame or width < 1 or height < 1 or scale not in ("mel", "log"):
            raise ValueError("no such picture")
        self.image = np.zeros((height, width), np.uint8)
        self.min_hz = self.max_hz = 0.0
        self._source = source
        self._range = start_frame, stop_frame
        self._scale = scale
        self._frames: _Frames | None = None
        self._next = 0

    def step(self, budget_s: float, should_stop: Callable[[], bool] | None = None) -> bool:
        """Work for about ``budget_s`` seconds; True when the image is done.

        Raises:
            CannotDecode: no audio that is known.
            ReadStopped: ``should_stop`` returned True, or bytes that were needed have not arrived.
            OSError: the file cannot be read.
        """
        deadline = time.monotonic() + budget_s
        if self._frames is None:
            self._begin()
        while self._next < self.image.shape[1]:
            if should_stop is not None and should_stop():
                raise ReadStopped
            stop = min(self._next + self._columns, self.image.shape[1])
            self._draw(self._next, stop)
            self._next = stop
            if time.monotonic() >= deadline and stop < self.image.shape[1]:
                return False
        self.close()
        self.image.flags.writeable = False
        return True

    def close(self) -> None:
        """Free the decoder."""
        if self._frames is not None:
            self._frames.decoder.close()
            self._frames = None

    def _begin(self) -> None:
        decoder = open_sound(self._source, lambda: True)
        rate = decoder.info.sample_rate_hz
        size = self._size = 1 << max(6, round(math.log2(rate * _WINDOW_S)))
        self._window = np.hanning(size + 1)[:size].astype(np.float32)
        self._full_scale = float(self._window.sum() / 2) ** 2
        self.min_hz, self.max_hz = min(MIN_HZ, rate / 8), rate / 2
        self._bands = _Bands(self._edges_hz() * size / rate, size // 2 + 1)
        start, stop = self._range
        self._hop = (stop - start) / self.image.shape[1]
        # Windows overlap by half at least, so that nothing short falls between two of them.
        self._per_column = 1 if self._hop <= size / 2 else math.ceil(2 * self._hop / size)
        self._columns = max(1, _BATCH // self._per_column)
        self._frames = _Frames(decoder, _BLOCK_FRAMES, self._source.complete)

    def _edges_hz(self) -> NDArray[np.float64]:
        share = np.linspace(0.0, 1.0, self.image.shape[0] + 1)
        if self._scale == "log":
            return np.asarray(self.min_hz * (self.max_hz / self.min_hz) ** share)
        low, high = (1127 * math.log1p(hertz / 700) for hertz in (self.min_hz, self.max_hz))
        return np.asarray(700 * np.expm1((low + share * (high - low)) / 1127))

    def _draw(self, first: int, last: int) -> None:
        assert self._frames is not None
        spacing = self._hop / self._per_column
        centres = self._range[0] + first * self._hop + (np.arange((last - first) * self._per_column) + 0.5) * spacing
        starts = np.rint(centres - self._size / 2).astype(np.int64)
        batches = [self._power(starts[at : at + _BATCH]) for at in range(0, len(starts), _BATCH)]
        power = np.concatenate(batches).reshape(last - first, self._per_column, -1).max(axis=1)
        level = 10 * np.log10(np.maximum(self._bands.of(power), 1e-20))
        index = (level - FLOOR_DB) * (255 / (TOP_DB - FLOOR_DB))
        self.image[:, first:last] = np.rint(np.clip(index, 0, 255)).astype(np.uint8).T[::-1]

    def _power(self, starts: NDArray[np.int64]) -> Float32s:
        """Of each window, the mean of its channels: (windows, bins), 1 for a full-scale sine."""
        assert self._frames is not None
        windows = np.stack([self._frames.get(int(start), self._size) for start in starts])
        spectrum = np.fft.rfft(windows * self._window[:, None], axis=1)
        power = np.square(spectrum.real) + np.square(spectrum.imag)
        return np.asarray(power.mean(axis=2) / self._full_scale)


class _Bands:
    """Rows of the picture from bins of the transform: the loudest of several, or a mix of the two nearest."""

    def __init__(self, edges: NDArray[np.float64], bins: int) -> None:
        low, high = edges[:-1], edges[1:]
        first = np.minimum(np.ceil(low), bins - 1).astype(np.intp)
        last = np.maximum(np.minimum(np.floor(high), bins - 1).astype(np.intp) + 1, first + 1)
        self._pairs = np.stack([first, last], axis=1).ravel()
        self._wide = high - low >= 1
        centre = np.minimum((low + high) / 2, bins - 1)
        self._below = np.minimum(centre.astype(np.intp), bins - 2)
        self._share = (centre - self._below).astype(np.float32)

    def of(self, power: Float32s) -> Float32s:
        """(columns, bins) to (columns, rows), lowest frequency first."""
        padded = np.concatenate([power, power[:, -1:]], axis=1)
        loudest = np.maximum.reduceat(padded, self._pairs, axis=1)[:, ::2]
        mixed = power[:, self._below] * (1 - self._share) + power[:, self._below + 1] * self._share
        return np.where(self._wide, loudest, mixed)


class _Frames:
    """Float32 frames of a decoder at ascending positions, zeros outside of the audio."""

    def __init__(self, decoder: Decoder, block: int, seekable: bool) -> None:
        self.decoder = decoder
        self._block = block
        self._seekable = seekable
        self._start = 0
        self._held = np.empty((0, decoder.info.channels), np.float32)
        self._ended = False

    def get(self, start: int, count: int) -> Float32s:
        """(count, channels)."""
        result = np.zeros((count, self._held.shape[1]), np.float32)
        low, stop = max(0, start), start + count
        while self._start + len(self._held) < stop and not self._ended:
            self._more(low)
        first, last = max(low, self._start), min(stop, self._start + len(self._held))
        if first < last:
            result[first - start : last - start] = self._held[first - self._start : last - self._start]
        return result

    def _more(self, low: int) -> None:
        end = self._start + len(self._held)
        if self._seekable and low > end + self._block:
            self.decoder.seek(low)
            self._held, self._start = self._held[:0], self.decoder.position
        elif low > self._start:
            drop = min(low - self._start, len(self._held))
            self._held, self._start = self._held[drop:], self._start + drop
        info = self.decoder.info
        at_stated_end = not self._seekable and info.exact and self.decoder.position >= info.frames
        block = self.decoder.read(self._block) if not at_stated_end else self._held[:0]  # more would be waited for
        self._ended = not len(block)
        self._held = np.concatenate([self._held, _as_float(block)]) if len(self._held) else _as_float(block)


def _as_float(block: NDArray[Any]) -> Float32s:
    if block.dtype == np.int16:
        return np.asarray(np.multiply(block, np.float32(1 / 32768), dtype=np.float32))
    return np.asarray(block)
