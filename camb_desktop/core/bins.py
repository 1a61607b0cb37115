"""Smallest, largest and RMS value of runs of frames: the arithmetic under the waveform's pyramid."""

from __future__ import annotations

from typing import Any

from camb_desktop.core.later import NDArray, np
from camb_desktop.core.values import dataclass

FACTOR = 4  # a bin of one level summarises this many of the level below
RMS_SCALE = 65535.0


@dataclass(frozen=True, slots=True, eq=False)
class Bins:
    """Summaries of consecutive bins: arrays of shape (channels, bins). Never written to once others can see them.

    Attributes:
        min, max: int16, smallest and largest sample; 32768 is full scale.
        rms: uint16; 65535 is full scale.
    """

    min: NDArray[np.int16]
    max: NDArray[np.int16]
    rms: NDArray[np.uint16]

    def __len__(self) -> int:
        return int(self.min.shape[1])

    def slice(self, start: int, stop: int) -> Bins:
        """Bins ``[start, stop)``, without a copy."""
        return Bins(self.min[:, start:stop], self.max[:, start:stop], self.rms[:, start:stop])


def join(parts: list[Bins]) -> Bins:
    """The bins of all ``parts``, of which there is at least one, in order."""
    if len(parts) == 1:
        return parts[0]
    return Bins(
        np.concatenate([part.min for part in parts], axis=1),
        np.concatenate([part.max for part in parts], axis=1),
        np.concatenate([part.rms for part in parts], axis=1),
    )


def empty(channels: int, bins: int) -> Bins:
    """Room for ``bins``, not initialised."""
    shape = (channels, bins)
    return Bins(np.empty(shape, np.int16), np.empty(shape, np.int16), np.empty(shape, np.uint16))


def bins_of(block: NDArray[Any], frames_per_bin: int) -> Bins:
    """Summaries of interleaved samples.

    Args:
        block: int16, or float32 with full scale ±1, (frames, channels).
        frames_per_bin: the frames are a multiple of it.
    """
    return summarise(planar_of(block), frames_per_bin)


def summarise(planar: NDArray[Any], frames_per_bin: int) -> Bins:
    """Summaries of whole bins.

    Args:
        planar: int16 or float32 (channels, frames), C-contiguous.
        frames_per_bin: the frames are a multiple of it.
    """
    grouped = planar.reshape(planar.shape[0], -1, frames_per_bin)
    # On contiguous memory reduceat runs in SIMD, 0.1 ns a sample; min(axis) takes half as long again.
    flat, starts = planar.reshape(-1), np.arange(0, planar.size, frames_per_bin)
    low, high = (op.reduceat(flat, starts).reshape(grouped.shape[:2]) for op in (np.minimum, np.maximum))
    if planar.dtype == np.int16:
        squares = np.vecdot(*[grouped.astype(np.float32)] * 2)
        scale = RMS_SCALE / 32768
    else:
        with np.errstate(all="ignore"):
            squares = np.vecdot(grouped, grouped)
        if not np.isfinite(squares).all():  # NaN or infinity in a float file: draw what is a number
            return summarise(np.clip(np.nan_to_num(planar, nan=0.0), -1.0, 1.0), frames_per_bin)
        scale = RMS_SCALE
        low = np.clip(np.floor(low * np.float32(32768)), -32768, 32767).astype(np.int16)
        high = np.clip(np.ceil(high * np.float32(32768)), -32768, 32767).astype(np.int16)
    rms = np.sqrt(squares / frames_per_bin) * scale
    return Bins(low, high, np.minimum(np.rint(rms), RMS_SCALE).astype(np.uint16))


def coarser(bins: Bins) -> Bins:
    """Four bins to one; their number is a multiple of four."""
    low, high = bins.min[:, ::FACTOR], bins.max[:, ::FACTOR]
    power = np.square(bins.rms[:, ::FACTOR], dtype=np.float32)
    for n in range(1, FACTOR):
        low = np.minimum(low, bins.min[:, n::FACTOR])
        high = np.maximum(high, bins.max[:, n::FACTOR])
        power = power + np.square(bins.rms[:, n::FACTOR], dtype=np.float32)
    return Bins(low, high, np.rint(np.sqrt(power / FACTOR)).astype(np.uint16))


def planar_of(block: NDArray[Any]) -> NDArray[Any]:
    """(frames, channels) to contiguous (channels, frames)."""
    if block.shape[1] == 2 and block.dtype == np.int16 and block.flags.c_contiguous and len(block):
        pairs = block.view(np.int32).reshape(-1)  # twice as fast as a strided copy
        planar = np.empty((2, len(block)), np.int16)
        first, second = (0, 1) if np.little_endian else (1, 0)
        np.copyto(planar[first], pairs, casting="unsafe")
        np.right_shift(pairs, 16, out=planar[second], casting="unsafe")
        return planar
    return np.ascontiguousarray(block.T)
