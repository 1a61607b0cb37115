"""Loudness and true peak against ffmpeg, and against what the standards print."""

from __future__ import annotations

import math
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from camb_desktop.audio.loudness import LoudnessMeter, channel_weights, k_weighting
from camb_desktop.audio.truepeak import TruePeakMeter, interpolator

Samples = np.ndarray[Any, Any]


def measured(samples: Samples, rate_hz: int, blocks: Callable[[int], int] = lambda n: 65_536) -> tuple[float, float]:
    """LUFS and dBTP, fed in blocks whose lengths ``blocks`` tells."""
    loudness, peak = LoudnessMeter(rate_hz, samples.shape[1]), TruePeakMeter(samples.shape[1])
    at = number = 0
    while at < len(samples):
        planar = np.ascontiguousarray(samples[at : at + blocks(number)].T, np.float32)
        loudness.feed(planar)
        peak.feed(planar)
        at, number = at + planar.shape[1], number + 1
    return loudness.finish(), 20 * math.log10(max(peak.finish(), 1e-9))


def by_ffmpeg(path: Path) -> tuple[float, float]:
    """LUFS and dBTP of ffmpeg's ``ebur128`` filter, to a tenth."""
    command = ["ffmpeg", "-hide_banner", "-nostats", "-i", path, "-filter_complex", "ebur128=peak=true"]
    log = subprocess.run([*command, "-f", "null", "-"], capture_output=True, text=True, check=True).stderr
    summary = log[log.rindex("Summary:") :]
    found = re.search(r"I:\s+(\S+) LUFS.*Peak:\s+(\S+) dBFS", summary, re.DOTALL)
    assert found is not None, summary
    return float(found[1]), float(found[2])


def programme(rate_hz: int, channels: int, seconds: float, level: float, seed: int) -> Samples:
    """Tones and noise that come and go, each channel its own, with a quiet passage that the gate has to leave out."""
    rng = np.random.default_rng(seed)
    t = np.arange(round(seconds * rate_hz)) / rate_hz
    made = []
    for channel in range(channels):
        tone = 0.6 * np.sin(2 * np.pi * (70 + 137 * channel + 31 * seed) * t)
        swell = 0.3 + 0.7 * (np.sin(2 * np.pi * 0.4 * t + channel + seed) > 0)
        made.append(level * swell * (tone + 0.1 * rng.standard_normal(len(t))))
    samples = np.stack(made, axis=1)
    samples[len(t) // 2 : len(t) * 2 // 3] *= 1e-3
    return np.clip(samples, -0.99, 0.99).astype(np.float32)


FILES = {
    "8 kHz mono, quiet": (8_000, 1, 6.0, 0.05),
    "11.025 kHz mono": (11_025, 1, 6.0, 0.3),
    "16 kHz stereo, very quiet": (16_000, 2, 5.0, 0.003),
    "22.05 kHz mono, loud": (22_050, 1, 6.0, 0.9),
    "24 kHz mono": (24_000, 1, 6.0, 0.2),
    "32 kHz stereo": (32_000, 2, 5.0, 0.2),
    "44.1 kHz stereo": (44_100, 2, 6.0, 0.3),
    "48 kHz mono": (48_000, 1, 5.0, 0.4),
    "48 kHz stereo, loud": (48_000, 2, 6.0, 0.95),
    "48 kHz 5.1": (48_000, 6, 5.0, 0.2),
    "48 kHz 5.0": (48_000, 5, 5.0, 0.1),
    "96 kHz stereo": (96_000, 2, 4.0, 0.2),
    "192 kHz stereo": (192_000, 2, 3.0, 0.2),
}


@pytest.mark.parametrize("name", FILES)
def test_agrees_with_ffmpeg(tmp_path: Path, name: str) -> None:
    rate_hz, channels, seconds, level = FILES[name]
    samples = programme(rate_hz, channels, seconds, level, seed=len(name))
    path = tmp_path / "a.wav"
    soundfile.write(path, samples, rate_hz, subtype="PCM_24")
    loudness, peak = measured(samples, rate_hz)
    expected_loudness, expected_peak = by_ffmpeg(path)
    assert loudness == pytest.approx(expected_loudness, abs=0.1)
    # Both interpolate with short filters, which differ where there is energy near the end of the spectrum.
    assert peak == pytest.approx(expected_peak, abs=0.3)


def test_the_gate_leaves_silence_out(tmp_path: Path) -> None:
    loud = programme(48_000, 2, 4, 0.3, seed=1)
    with_silence = np.concatenate([np.zeros((48_000 * 6, 2), np.float32), loud, np.zeros((48_000 * 9, 2), np.float32)])
    path = tmp_path / "a.wav"
    soundfile.write(path, with_silence, 48_000, subtype="PCM_24")
    loudness, _ = measured(with_silence, 48_000)
    assert loudness == pytest.approx(by_ffmpeg(path)[0], abs=0.1)
    assert loudness == pytest.approx(measured(loud, 48_000)[0], abs=0.4)


def test_a_stereo_sine_at_minus_23_reads_minus_23() -> None:
    """EBU Tech 3341, test 1: a 1 kHz stereo sine of −23 dBFS reads −23.0 ± 0.1 LUFS; −33 dBFS likewise."""
    t = np.arange(48_000 * 20) / 48_000
    for level in (-23.0, -33.0):
        sine = 10 ** (level / 20) * np.sin(2 * np.pi * 1000 * t)
        assert measured(np.stack([sine, sine], axis=1), 48_000)[0] == pytest.approx(level, abs=0.1)


def test_the_filters_are_those_that_the_standard_prints_for_48_khz() -> None:
    shelf, high_pass = k_weighting(48_000)
    assert shelf == pytest.approx(
        [1.53512485958697, -2.69169618940638, 1.19839281085285, 1.0, -1.69065929318241, 0.73248077421585], abs=1e-9
    )
    assert high_pass == pytest.approx([1.0, -2.0, 1.0, 1.0, -1.99004745483398, 0.99007225036621], abs=1e-9)


def test_blocks_of_any_size_give_the_same() -> None:
    samples = programme(22_050, 2, 5, 0.3, seed=4)
    whole = measured(samples, 22_050, lambda _: len(samples))
    for blocks in (lambda _: 997, lambda n: 1 + n * 37 % 5000, lambda _: 64):
        assert measured(samples, 22_050, blocks) == pytest.approx(whole, abs=1e-3)


def test_silence_and_nothing_have_no_loudness() -> None:
    assert measured(np.zeros((96_000, 2)), 48_000)[0] == -math.inf
    assert LoudnessMeter(48_000, 2).finish() == -math.inf
    assert TruePeakMeter(2).finish() == 0.0


def test_an_effect_shorter_than_a_block_has_a_loudness() -> None:
    t = np.arange(4_800) / 48_000
    sine = 0.1 * np.sin(2 * np.pi * 1000 * t)[:, None]
    assert measured(sine, 48_000)[0] == pytest.approx(-23.0, abs=0.3)


def test_surround_counts_more_and_the_effects_channel_not_at_all() -> None:
    sine = 0.1 * np.sin(2 * np.pi * 1000 * np.arange(96_000) / 48_000)
    levels = []
    for channel in range(6):
        samples = np.zeros((96_000, 6))
        samples[:, channel] = sine
        levels.append(measured(samples, 48_000)[0])
    assert levels[0] == levels[1] == levels[2]
    assert levels[3] == -math.inf
    assert levels[4] == pytest.approx(levels[0] + 10 * math.log10(1.41), abs=1e-3)
    assert channel_weights(2) == (1.0, 1.0)


@pytest.mark.parametrize("position", [0, 5, 16, 17, 4_000, 65_530, 65_536, 65_540, 99_980, 99_995])
def test_a_peak_between_samples_is_found_wherever_it_is(position: int) -> None:
    """Two samples of 0.7 beside each other in a quarter-rate sine: the curve between them reaches 0.99."""
    n = np.arange(100_000)
    burst = np.exp(-(((n - position) / 200) ** 2))
    samples = (0.7 * np.sqrt(2) * burst * np.sin(np.pi / 2 * n + np.pi / 4 - np.pi / 2 * (position % 4)))[:, None]
    exact = np.abs(0.7 * np.sqrt(2) * burst).max()
    assert np.abs(samples).max() < 0.75
    peak = 10 ** (measured(samples, 48_000)[1] / 20)
    assert peak == pytest.approx(exact, rel=0.05 if 20 < position < 99_900 else 0.3)
    assert peak > np.abs(samples).max() * (1.2 if 20 < position < 99_900 else 0.99)


def oversampled_everywhere(samples: Samples) -> float:
    """True peak of one channel by the same filter, with no short cut."""
    padded = np.pad(samples.astype(np.float32), 40)
    between = max(np.abs(np.convolve(padded, taps[::-1])).max() for taps in interpolator())
    return max(float(between), float(np.abs(samples).max()))


def test_the_true_peak_skips_nothing_that_it_should_look_at() -> None:
    for seed in range(6):
        samples = programme(8_000, 1, 3, 0.9, seed) * np.random.default_rng(seed).uniform(0.2, 1, (24_000, 1))
        exact = oversampled_everywhere(samples[:, 0])
        assert 10 ** (measured(samples, 8_000)[1] / 20) == pytest.approx(exact, rel=1e-4)


@pytest.mark.parametrize("block", [1, 37, 64, 1000])
def test_a_lone_pulse_between_two_samples_is_seen_over_every_edge(block: int) -> None:
    n = np.arange(160)
    for position in range(20, 70):
        pulse = 0.5 * np.sinc(n - position - 0.5) * np.exp(-(((n - position) / 9) ** 2))
        assert np.abs(pulse).max() < 0.33
        found = 10 ** (measured(pulse[:, None], 48_000, lambda _: block)[1] / 20)
        assert found == pytest.approx(oversampled_everywhere(pulse), rel=1e-4)
        assert found > 0.44
