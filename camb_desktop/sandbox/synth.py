"""Building blocks for sound: noise, decays, tones, rooms. Pure numpy, seeded, so every render is the same.

A *mono* signal has shape (frames,), a *stereo* one (frames, 2); full scale is −1…1 and may be passed before
:func:`level` brings it down.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Signal = NDArray[np.floating[Any]]


def times(duration_s: float, rate_hz: int) -> Signal:
    """Time of every frame in seconds, shape (frames,)."""
    return np.arange(round(duration_s * rate_hz)) / rate_hz


def decay(duration_s: float, rate_hz: int, half_life_s: float, attack_s: float = 0.001) -> Signal:
    """Envelope that rises within ``attack_s`` and halves every ``half_life_s``, shape (frames,), 0…1."""
    t = times(duration_s, rate_hz)
    return np.asarray(np.minimum(1.0, t / attack_s) * 0.5 ** (t / half_life_s))


def fade(signal: Signal, rate_hz: int, in_s: float, out_s: float) -> Signal:
    """The same array with raised-cosine ends, changed in place; any channels."""
    column = (slice(None),) + (None,) * (signal.ndim - 1)
    rise, fall = round(in_s * rate_hz), round(out_s * rate_hz)
    if rise:
        signal[:rise] *= (0.5 - 0.5 * np.cos(np.linspace(0, np.pi, rise)))[column]
    if fall:
        signal[-fall:] *= (0.5 + 0.5 * np.cos(np.linspace(0, np.pi, fall)))[column]
    return signal


def noise(duration_s: float, rate_hz: int, rng: np.random.Generator, low_hz: float, high_hz: float) -> Signal:
    """Pink noise between two soft edges, rms 1, shape (frames,)."""
    frames = round(duration_s * rate_hz)
    spectrum = np.fft.rfft(rng.standard_normal(frames))
    hertz = np.maximum(np.fft.rfftfreq(frames, 1 / rate_hz), 1.0)
    spectrum *= hertz**-0.5 / np.sqrt(1 + (low_hz / hertz) ** 6) / np.sqrt(1 + (hertz / high_hz) ** 6)
    shaped = np.fft.irfft(spectrum, frames)
    return np.asarray(shaped / np.sqrt(np.mean(shaped**2)))


def partials(
    duration_s: float, rate_hz: int, hertz: float, ratios: Sequence[float], gains: Sequence[float], half_life_s: float
) -> Signal:
    """A struck body: partials of ``hertz``, the higher the sooner gone, shape (frames,)."""
    t = times(duration_s, rate_hz)
    out = np.zeros(len(t))
    for ratio, gain in zip(ratios, gains, strict=True):
        if hertz * ratio < rate_hz * 0.45:
            out += gain * np.sin(2 * np.pi * hertz * ratio * t) * 0.5 ** (t / (half_life_s / ratio**0.7))
    return np.asarray(out * np.minimum(1.0, t / 0.0015))


def pan(mono: Signal, position: float) -> Signal:
    """Mono to stereo at constant power; ``position`` −1 (left) … 1 (right)."""
    angle = (position + 1) * np.pi / 4
    return np.stack([mono * np.cos(angle), mono * np.sin(angle)], axis=1)


def add_at(track: Signal, part: Signal, at_s: float, rate_hz: int, gain: float = 1.0) -> None:
    """Mix ``part`` into ``track`` in place; what would hang over its end is cut."""
    start = round(at_s * rate_hz)
    stop = min(len(track), start + len(part))
    if stop > start >= 0:
        track[start:stop] += gain * part[: stop - start]


def room(stereo: Signal, rate_hz: int, rng: np.random.Generator, half_life_s: float, wet: float) -> Signal:
    """The signal in a diffuse room, tail cut at the signal's end."""
    tail = len(times(half_life_s * 8, rate_hz))
    size = 1 << (len(stereo) + tail - 1).bit_length()
    out = stereo.copy()
    for channel in range(stereo.shape[1]):
        response = rng.standard_normal(tail) * decay(tail / rate_hz, rate_hz, half_life_s, 0.012)[:tail]
        response /= np.sqrt(np.sum(response**2))
        spectrum = np.fft.rfft(stereo[:, channel], size) * np.fft.rfft(response, size)
        out[:, channel] += wet * np.fft.irfft(spectrum, size)[: len(stereo)]
    return out


def level(signal: Signal, peak_dbfs: float) -> Signal:
    """The same array, scaled in place so that the largest sample is ``peak_dbfs``."""
    signal *= 10 ** (peak_dbfs / 20) / max(signal.max(), -signal.min())
    return signal


def saturate(signal: Signal, drive: float) -> Signal:
    """The same array, its peaks rounded off by ``tanh`` as tape would: the larger ``drive``, the denser."""
    signal *= drive / max(signal.max(), -signal.min())
    return np.asarray(np.tanh(signal, out=signal))


def encode(signal: Signal, rate_hz: int, container: str, bits: int = 16) -> bytes:
    """A whole ``wav`` or ``flac`` file of 16 or 24 bits. Beyond full scale the signal clips, as a converter would."""
    import soundfile

    limit = 2 ** (bits - 1)
    whole = signal * limit
    np.rint(whole, out=whole)
    np.clip(whole, -limit, limit - 1, out=whole)
    samples: NDArray[Any] = whole.astype(np.int16) if bits == 16 else whole.astype(np.int32) << 8
    file = io.BytesIO()
    soundfile.write(file, samples, rate_hz, format=container.upper(), subtype=f"PCM_{bits}")
    return file.getvalue()
