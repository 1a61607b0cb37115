"""Change of the sample rate, block by block."""

from __future__ import annotations

from typing import Any

from camb_desktop.audio.libraries import soxr
from camb_desktop.core.later import np


class Resampler:
    """Resamples a stream with soxr's high quality filter. The first frame out belongs to the first frame in.

    Args:
        from_hz, to_hz: rates.
        channels: of the samples.
    """

    def __init__(self, from_hz: int, to_hz: int, channels: int) -> None:
        self._stream = soxr.ResampleStream(from_hz, to_hz, channels, dtype="float32", quality="HQ")
        self._channels = channels

    def feed(self, samples: np.ndarray[Any, np.dtype[np.float32]]) -> np.ndarray[Any, np.dtype[np.float32]]:
        """More frames, float32 of shape (n, channels); those that are ready, of the same shape."""
        return self._shaped(self._stream.resample_chunk(np.ascontiguousarray(samples)))

    def drain(self) -> np.ndarray[Any, np.dtype[np.float32]]:
        """The frames that the filter still holds. Nothing may be fed afterwards."""
        return self._shaped(self._stream.resample_chunk(np.empty((0, self._channels), np.float32), last=True))

    def _shaped(self, samples: np.ndarray[Any, Any]) -> np.ndarray[Any, np.dtype[np.float32]]:
        return samples.reshape(-1, self._channels).astype(np.float32, copy=False)
