#!/usr/bin/env python3
"""Make the speech clips of the sandbox with espeak-ng; run by hand when the texts change, never by a build.

Usage: .venv/bin/python packaging/make_sandbox_clips.py

Needs ``espeak-ng`` on the path. Writes ``camb_desktop/sandbox/clips/*.flac`` and prints what it made. The voices are
synthetic and the sentences were written for this project, so the files carry the project's own licence.
"""

from __future__ import annotations

import io
import subprocess
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
import soxr

FOLDER = Path(__file__).resolve().parent.parent / "camb_desktop" / "sandbox" / "clips"


@dataclass(frozen=True)
class Clip:
    name: str
    voice: str
    text: str
    rate_hz: int
    peak_dbfs: float
    words_per_minute: int = 160
    pitch: int = 50
    room: float = 0.08
    lead_in_s: float = 0.05


CLIPS = (
    Clip(
        "welcome",
        "en-gb-x-rp+f3",
        "Welcome back. Your takes are ready. Press space to hear the first one.",
        rate_hz=22_050,
        peak_dbfs=-3,
    ),
    Clip(
        "gate-change",
        "en-us+f2",
        "Attention please. Flight two seven one to Lisbon now departs from gate fourteen. Boarding starts in "
        "ten minutes.",
        rate_hz=22_050,
        peak_dbfs=-2,
        words_per_minute=150,
        pitch=60,
        room=0.3,
    ),
    Clip(
        "lighthouse",
        "en-gb-scotland+m3",
        "The lighthouse keeper wound the clock at nine, as he had every night for thirty years. Outside, the "
        "fog came in without a sound. He counted the steps up, all one hundred and twelve, and lit the lamp. "
        "Far out, a ship's bell answered. Once. Then twice. Then, from somewhere much nearer than it should "
        "have been, a third time.",
        rate_hz=22_050,
        peak_dbfs=-12,
        words_per_minute=150,
        pitch=36,
    ),
    Clip(
        "bienvenida",
        "es+f4",
        "Hola, y bienvenidos. Hoy vamos a escuchar tres versiones de la misma escena.",
        rate_hz=22_050,
        peak_dbfs=-4,
        words_per_minute=165,
    ),
    Clip(
        "meteo",
        "fr-fr+f1",
        "Demain, du soleil sur la côte, et quelques nuages le soir.",
        rate_hz=48_000,
        peak_dbfs=-6,
        words_per_minute=155,
        pitch=55,
    ),
    Clip(
        "ansage",
        "de+m2",
        "Nächster Halt: Hauptbahnhof. Bitte in Fahrtrichtung rechts aussteigen.",
        rate_hz=48_000,
        peak_dbfs=-2.5,
        words_per_minute=155,
        pitch=40,
        room=0.2,
    ),
    Clip(
        "trailer",
        "en-us+m7",
        "In a world of silence, one voice remains.",
        rate_hz=48_000,
        peak_dbfs=-1,
        words_per_minute=118,
        pitch=8,
        room=0.4,
    ),
    Clip(
        "menu-prompt",
        "en-us+f5",
        "For opening hours, press one. To speak to someone, stay on the line.",
        rate_hz=22_050,
        peak_dbfs=-6,
        words_per_minute=165,
        room=0.03,
        lead_in_s=1.6,
    ),
)


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    total = 0
    for clip in CLIPS:
        samples = render(clip)
        path = FOLDER / f"{clip.name}.flac"
        soundfile.write(path, samples, clip.rate_hz, subtype="PCM_16", compression_level=1.0)
        total += path.stat().st_size
        seconds, kilobytes = len(samples) / clip.rate_hz, path.stat().st_size / 1000
        print(f"{path.name:18} {seconds:5.1f} s  {clip.rate_hz} Hz  {kilobytes:6.1f} kB")
    print(f"{'together':18} {total / 1e6:.2f} MB")


def render(clip: Clip) -> np.ndarray:
    """int16 samples of one clip, shape (frames,)."""
    manner = ["-v", clip.voice, "-s", str(clip.words_per_minute), "-p", str(clip.pitch)]
    spoken = subprocess.run(["espeak-ng", *manner, "--stdout", clip.text], check=True, capture_output=True).stdout
    samples, rate_hz = soundfile.read(io.BytesIO(_with_sizes(spoken)))
    if rate_hz != clip.rate_hz:
        samples = soxr.resample(samples, rate_hz, clip.rate_hz)
    heard = np.flatnonzero(np.abs(samples) > 10 ** (-50 / 20) * np.max(np.abs(samples)))
    samples = samples[heard[0] : heard[-1]]
    lead, tail = round(clip.lead_in_s * clip.rate_hz), round(0.45 * clip.rate_hz)
    samples = np.concatenate([np.zeros(lead), samples, np.zeros(tail)])
    samples = samples + clip.room * _echo(samples, clip.rate_hz)
    samples *= 10 ** (clip.peak_dbfs / 20) / np.max(np.abs(samples))
    return np.rint(samples * 32_767).astype(np.int16)


def _with_sizes(wav: bytes) -> bytes:
    """espeak-ng writes to a pipe, so its header does not know the length; put the true sizes in."""
    return wav[:4] + (len(wav) - 8).to_bytes(4, "little") + wav[8:40] + (len(wav) - 44).to_bytes(4, "little") + wav[44:]


def _echo(samples: np.ndarray, rate_hz: int) -> np.ndarray:
    """The samples in a small room."""
    rng = np.random.default_rng(3)
    t = np.arange(round(0.5 * rate_hz)) / rate_hz
    response = rng.standard_normal(len(t)) * np.exp(-t / 0.09) * np.minimum(1, t / 0.01)
    response /= np.sqrt(np.sum(response**2))
    size = 1 << (len(samples) + len(response)).bit_length()
    return np.fft.irfft(np.fft.rfft(samples, size) * np.fft.rfft(response, size), size)[: len(samples)]


if __name__ == "__main__":
    main()
