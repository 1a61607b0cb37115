"""Other speed at unchanged pitch.

Signalsmith Stretch, as its Python binding offers it, treats every call as a whole clip: it starts from nothing and
plays itself out. A stream is therefore cut into long windows with some sound before and after, and the seams between
them are cross-faded where the two sides agree best, so that neither a tone nor a voice breaks there.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from camb_desktop.core.later import np

Samples: TypeAlias = "np.ndarray[Any, np.dtype[np.float32]]"

_FIRST_HOP_S = 0.25
_HOP_S = 0.5
_CONTEXT_S = 0.15
_SEAM_S = 0.02
_SEARCH_S = 0.012


def can_stretch() -> bool:
    """Whether other speeds are possible: there is no build of the binding for every computer."""
    try:
        import python_stretch.Signalsmith  # noqa: F401
    except ImportError:
        return False
    return True


class Stretcher:
    """Plays a stream faster or slower. The first frame out belongs to the first frame in.

    Args:
        sample_rate_hz: of the samples, in and out.
        channels: of the samples.
        speed: 0.5…2; n frames in make round(n / speed) frames out.
    """

    def __init__(self, sample_rate_hz: int, channels: int, speed: float) -> None:
        self._rate = sample_rate_hz
        self._channels = channels
        self._speed = speed
        self._context = round(_CONTEXT_S * sample_rate_hz)
        self._seam = round(_SEAM_S * sample_rate_hz)
        self._search = round(_SEARCH_S * sample_rate_hz)
        self._hop = round(_FIRST_HOP_S * sample_rate_hz)
        self._input = np.empty((0, channels), np.float32)
        self._input_start = 0  # frame of the stream that the input buffer begins with
        self._position = 0  # frame of the stream that the next window's own part begins with
        self._tail = np.empty((0, channels), np.float32)

    def feed(self, samples: Samples) -> Samples:
        """More frames, float32 of shape (n, channels); those that are ready, of the same shape."""
        self._input = np.concatenate([self._input, samples])
        out = [np.empty((0, self._channels), np.float32)]
        lookahead = self._context + round((self._seam + self._search) * self._speed) + 1
        while self._input_start + len(self._input) >= self._position + self._hop + lookahead:
            out.append(self._window(self._position + self._hop))
            self._hop = min(2 * self._hop, round(_HOP_S * self._rate))
        return np.concatenate(out)

    def drain(self) -> Samples:
        """The frames that are still inside. Nothing may be fed afterwards."""
        end = self._input_start + len(self._input)
        return self._window(end) if end > self._position else self._tail[:0]

    def _window(self, end: int) -> Samples:
        """Output for the frames from the last seam to ``end``."""
        first, last = round(self._position / self._speed), round(end / self._speed)
        lookahead = self._context + round((self._seam + self._search) * self._speed) + 1
        used = self._input[: end + lookahead - self._input_start]
        stretched = self._stretched(used)
        here = first - round(self._input_start / self._speed)
        here += self._shift(stretched, here)
        stretched = stretched[here:]
        faded = min(len(self._tail), len(stretched))
        if faded:
            ramp = np.linspace(0.0, 1.0, faded + 2, dtype=np.float32)[1:-1, None]
            stretched[:faded] = stretched[:faded] * ramp + self._tail[:faded] * (1.0 - ramp)
        count = last - first
        if len(stretched) < count:
            stretched = np.concatenate([stretched, np.zeros((count - len(stretched), self._channels), np.float32)])
        self._tail = stretched[count : count + self._seam]
        self._position = end
        keep_from = max(self._input_start, end - self._context)
        self._input = self._input[keep_from - self._input_start :]
        self._input_start = keep_from
        return stretched[:count]

    def _stretched(self, samples: Samples) -> Samples:
        from python_stretch.Signalsmith import Stretch

        stretch = Stretch(1)
        stretch.preset(self._channels, float(self._rate))
        stretch.setTimeFactor(self._speed)
        stretched: Samples = np.asarray(stretch.process(np.ascontiguousarray(samples.T)))
        return np.ascontiguousarray(stretched.T)

    def _shift(self, stretched: Samples, here: int) -> int:
        """How far from ``here`` the new window agrees best with the end of the last one, frames."""
        seam = len(self._tail)
        low = max(0, here - self._search)
        area = stretched[low : here + self._search + seam].mean(axis=1)
        if not seam or len(area) < seam:
            return 0
        wanted = self._tail.mean(axis=1)
        size = 1 << (len(area) + seam - 1).bit_length()
        likeness = np.fft.irfft(np.fft.rfft(area, size) * np.conj(np.fft.rfft(wanted, size)), size)
        squares = np.concatenate([[0.0], np.cumsum(area.astype(np.float64) ** 2)])
        places = len(area) - seam + 1
        energy = np.sqrt(squares[seam : seam + places] - squares[:places]) + 1e-6
        return int(np.argmax(likeness[:places] / energy)) + low - here
