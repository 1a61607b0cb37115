"""Small audio files for the hostile server: whole, streamed and damaged."""

from __future__ import annotations

import functools
import io
import struct

import numpy as np
import soundfile


@functools.cache
def wav(frames: int = 4000, channels: int = 1, sample_rate_hz: int = 22_050) -> bytes:
    return _file("WAV", frames, channels, sample_rate_hz)


@functools.cache
def flac(frames: int = 20_000, channels: int = 1, sample_rate_hz: int = 22_050) -> bytes:
    return _file("FLAC", frames, channels, sample_rate_hz)


@functools.cache
def ogg(frames: int = 20_000) -> bytes:
    return _file("OGG", frames, 1, 22_050)


@functools.cache
def mp3(frames: int = 20_000) -> bytes:
    return _file("MP3", frames, 1, 22_050)


def wav_with_sizes(size: int, frames: int = 4000) -> bytes:
    data = bytearray(wav(frames))
    data[4:8] = struct.pack("<I", size)
    at = data.index(b"data") + 4
    data[at : at + 4] = struct.pack("<I", size)
    return bytes(data)


def flac_without_total(frames: int = 20_000) -> bytes:
    data = bytearray(flac(frames))
    data[21] &= 0xF0
    data[22:26] = bytes(4)
    return bytes(data)


def _file(form: str, frames: int, channels: int, sample_rate_hz: int) -> bytes:
    generator = np.random.default_rng(frames)
    samples = np.cumsum(generator.normal(0, 0.02, (frames, channels)), axis=0)
    samples = 0.8 * np.sin(samples)
    file = io.BytesIO()
    soundfile.write(file, samples, sample_rate_hz, format=form)
    return file.getvalue()
