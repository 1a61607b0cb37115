"""The picture shows each tone where and when it sounds, at its level, at every zoom."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from camb_desktop.audio.sources import FileSource, GrowingSource, ReadStopped
from camb_desktop.audio.spectrogram import FLOOR_DB, TOP_DB, SpectrogramBuilder


def drawn(path: Path, start: int, stop: int, width: int, height: int, scale: str = "mel") -> SpectrogramBuilder:
    builder = SpectrogramBuilder(FileSource(path), start, stop, width, height, scale)
    assert builder.step(60)
    return builder


def hertz_of(builder: SpectrogramBuilder, row: int, scale: str) -> float:
    share = 1 - (row + 0.5) / builder.image.shape[0]
    if scale == "log":
        return builder.min_hz * (builder.max_hz / builder.min_hz) ** share
    low, high = (2595 * math.log10(1 + f / 700) for f in (builder.min_hz, builder.max_hz))
    return 700 * (10 ** ((low + share * (high - low)) / 2595) - 1)


def decibels(index: Any) -> Any:
    return FLOOR_DB + np.asarray(index, float) * (TOP_DB - FLOOR_DB) / 255


@pytest.mark.parametrize("scale", ["mel", "log"])
@pytest.mark.parametrize("rate_hz", [8_000, 22_050, 48_000, 96_000])
@pytest.mark.parametrize("share", [0.05, 0.3, 0.8])
def test_a_tone_is_a_line_at_its_frequency_and_level(tmp_path: Path, scale: str, rate_hz: int, share: float) -> None:
    hertz = share * rate_hz / 2
    t = np.arange(rate_hz * 2) / rate_hz
    soundfile.write(tmp_path / "a.wav", 0.1 * np.sin(2 * np.pi * hertz * t), rate_hz)
    builder = drawn(tmp_path / "a.wav", 0, len(t), 60, 300, scale)
    assert builder.max_hz == rate_hz / 2
    column = builder.image[:, 30]
    row = int(column.argmax())
    bin_hz = rate_hz / 2 ** round(math.log2(rate_hz * 0.043))
    neighbours = [hertz_of(builder, max(0, row - 1), scale), hertz_of(builder, min(299, row + 1), scale)]
    assert min(neighbours) - bin_hz <= hertz <= max(neighbours) + bin_hz
    assert decibels(column[row]) == pytest.approx(-20, abs=1.6)
    far = column[np.abs(np.arange(300) - row) > 60]
    assert decibels(far.max()) < -60


@pytest.mark.parametrize("name", ["a.wav", "a.flac", "a.ogg"])
@pytest.mark.parametrize("width", [40, 400, 3000])
def test_a_sound_is_drawn_when_it_sounds(tmp_path: Path, name: str, width: int) -> None:
    rate_hz = 48_000
    samples = np.zeros((rate_hz * 20, 2))
    t = np.arange(rate_hz * 5) / rate_hz
    samples[rate_hz * 10 : rate_hz * 15, 1] = 0.5 * np.sin(2 * np.pi * 3000 * t)
    soundfile.write(tmp_path / name, samples, rate_hz)
    image = drawn(tmp_path / name, 0, len(samples), width, 100).image.max(axis=0)
    margin = max(2, width // 100)
    assert decibels(image[width // 2 + margin : width * 3 // 4 - margin].min()) > -20
    assert decibels(image[: width // 2 - margin].max()) < -60
    assert decibels(image[width * 3 // 4 + margin :].max()) < -60


def test_a_part_is_the_same_as_that_part_of_the_whole(tmp_path: Path) -> None:
    rng = np.random.default_rng(2)
    samples = rng.uniform(-0.3, 0.3, (400_000, 1)) * np.linspace(0, 1, 400_000)[:, None]
    soundfile.write(tmp_path / "a.flac", samples, 48_000)
    whole = drawn(tmp_path / "a.flac", 0, 400_000, 400, 80).image
    part = drawn(tmp_path / "a.flac", 100_000, 300_000, 200, 80).image
    assert np.abs(whole[:, 100:300].astype(int) - part).max() <= 1


def test_beyond_the_end_is_silence_and_slices_end_when_told(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.wav", np.full((48_000, 1), 0.5), 48_000)
    assert drawn(tmp_path / "a.wav", 40_000, 90_000, 50, 20).image[:, 20:].max() == 0
    builder = SpectrogramBuilder(FileSource(tmp_path / "a.wav"), 0, 48_000, 500, 20)
    slices = 1
    while not builder.step(0.0):
        slices += 1
    assert slices > 3
    assert not builder.image.flags.writeable
    with pytest.raises(ReadStopped):
        SpectrogramBuilder(FileSource(tmp_path / "a.wav"), 0, 48_000, 50, 20).step(1, lambda: True)


def test_what_has_arrived_can_be_drawn_before_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    soundfile.write(path, np.random.default_rng(1).uniform(-0.3, 0.3, (500_000, 1)), 48_000)
    source = GrowingSource(path, path.stat().st_size)
    source.advance(600_000)
    builder = SpectrogramBuilder(source, 0, 200_000, 100, 20)
    assert builder.step(10)
    assert np.array_equal(builder.image, drawn(path, 0, 200_000, 100, 20).image)


@pytest.mark.parametrize("wrong", [(5, 5, 10, 10, "mel"), (0, 9, 0, 10, "mel"), (0, 9, 9, 0, "mel"), (0, 9, 9, 9, "x")])
def test_pictures_that_cannot_be_are_refused(tmp_path: Path, wrong: Any) -> None:
    with pytest.raises(ValueError, match="no such picture"):
        SpectrogramBuilder(FileSource(tmp_path / "a.wav"), *wrong)


@pytest.mark.parametrize("at_s", [0.3, 17.123, 61.0, 200.377, 299.5])
def test_a_short_event_in_a_long_take_is_seen(tmp_path: Path, at_s: float) -> None:
    rate_hz = 8_000
    samples = np.zeros(rate_hz * 300)
    at = round(at_s * rate_hz)
    samples[at : at + 160] = 0.5 * np.sin(2 * np.pi * 1_000 / rate_hz * np.arange(160))
    soundfile.write(tmp_path / "a.flac", samples, rate_hz)
    builder = drawn(tmp_path / "a.flac", 0, len(samples), 100, 80)
    loudest = decibels(builder.image.max(axis=0))
    assert loudest[int(at_s / 3)] > -40
    assert (loudest > -90).sum() <= 2
