"""Measures of real files whose samples are known, whole, damaged and odd."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st

from camb_desktop.audio.analysis import Measurer, measure
from camb_desktop.audio.clipping import ClipCounter
from camb_desktop.audio.sources import FileSource, ReadStopped
from camb_desktop.audio.stored import StoredSource
from camb_desktop.core.clip import Measures, StreamInfo
from camb_desktop.core.errors import CannotDecode, Unplayable
from camb_desktop.core.runs import Damage

RATE_HZ = 44_100


def tone(seconds: float, level: float = 0.5, channels: int = 2) -> np.ndarray[Any, Any]:
    t = np.arange(round(seconds * RATE_HZ)) / RATE_HZ
    return np.repeat((level * np.sin(2 * np.pi * 441 * t))[:, None], channels, axis=1)


def of(path: Path, samples: np.ndarray[Any, Any], subtype: str | None = None) -> Measures:
    soundfile.write(path, samples, RATE_HZ, subtype=subtype)
    return measure(StoredSource(path))


@pytest.mark.parametrize("name", ["a.wav", "a.flac", "a.ogg", "a.mp3"])
def test_levels_and_silence_of_a_take(tmp_path: Path, name: str) -> None:
    sound = np.concatenate([np.zeros((RATE_HZ * 6 // 5, 2)), tone(2), np.zeros((RATE_HZ * 3, 2))])
    found = of(tmp_path / name, sound)
    lossy = name in ("a.ogg", "a.mp3")
    assert found.peak_dbfs == pytest.approx(-6.02, abs=0.6 if lossy else 0.01)
    assert found.true_peak_dbtp == pytest.approx(-6.02, abs=0.6 if lossy else 0.05)
    assert found.true_peak_dbtp >= found.peak_dbfs
    assert found.leading_silence_s == pytest.approx(1.2, abs=0.06 if lossy else 0.001)
    assert found.trailing_silence_s == pytest.approx(3.0, abs=0.1 if lossy else 0.001)
    assert found.loudness_lufs == pytest.approx(-6.7, abs=0.8)
    assert not found.all_silent
    assert found.clipped_samples == 0
    assert abs(found.dc_offset) < 1e-4
    assert found.damage is None
    assert found.md5_matches is (True if name == "a.flac" else None)
    assert [problem.kind for problem in found.problems] == ["silence at start", "silence at end"]
    assert found.info.sample_rate_hz == RATE_HZ
    if not lossy:
        assert found.info == StreamInfo(len(sound), RATE_HZ, 2, 16, is_float=False, exact=True)


@pytest.mark.parametrize(("level", "silent"), [(0, True), (1, True), (2, False)])
def test_one_step_of_dither_is_silence(tmp_path: Path, level: int, silent: bool) -> None:
    found = of(tmp_path / "a.wav", np.full((RATE_HZ, 1), level, np.int16))
    assert found.all_silent is silent
    assert found.leading_silence_s == found.trailing_silence_s == 1.0
    assert ("silent" in [problem.kind for problem in found.problems]) is silent
    if not level:
        assert found.peak_dbfs == found.true_peak_dbtp == found.loudness_lufs == -math.inf


def test_offset_of_the_worst_channel(tmp_path: Path) -> None:
    sound = tone(1) * 0.2 + np.array([0.01, -0.05])
    assert of(tmp_path / "a.wav", sound).dc_offset == pytest.approx(-0.05, abs=1e-3)


@pytest.mark.parametrize("subtype", ["PCM_16", "PCM_24", "PCM_U8", "FLOAT"])
def test_clipped_samples_are_runs_at_full_scale(tmp_path: Path, subtype: str) -> None:
    samples = np.zeros((200_000, 2))
    samples[100:103, 0] = 1.0
    samples[500:502, 1] = -1.0
    samples[700, 0] = 1.0  # alone: a peak
    samples[65_530:65_540, 0] = 1.0  # over the edge of a block
    samples[900, 0], samples[901, 0] = 1.0, -1.0  # two peaks
    samples[-2:, 1] = 1.0
    assert of(tmp_path / "a.wav", samples, subtype).clipped_samples == 3 + 2 + 10 + 2
    assert of(tmp_path / "a.wav", samples * 0.9, subtype).clipped_samples == 0


@settings(max_examples=80, deadline=None)
@given(st.lists(st.sampled_from([-1.0, 0.0, 1.0]), max_size=60), st.lists(st.integers(0, 60), max_size=4))
def test_clipped_runs_are_counted_over_all_edges(values: list[float], cuts: list[int]) -> None:
    samples = np.array([values], np.float32)
    counter = ClipCounter(StreamInfo(len(values), RATE_HZ, 1, 32, is_float=True))
    for part in np.split(samples, sorted(cuts), axis=1):
        if part.shape[1]:
            counter.feed(part, float(np.abs(part).max()))
    expected, n = 0, 0
    while n < len(values):
        end = n
        while end < len(values) and values[end] == values[n]:
            end += 1
        expected += end - n if values[n] and end - n >= 2 else 0
        n = end
    assert counter.finish() == expected


@pytest.mark.parametrize(("subtype", "channels"), [("PCM_16", 2), ("PCM_24", 2), ("PCM_S8", 1), ("PCM_16", 6)])
def test_the_checksum_of_a_flac_tells_whole_from_corrupt(tmp_path: Path, subtype: str, channels: int) -> None:
    path = tmp_path / "a.flac"
    rng = np.random.default_rng(1)
    assert of(path, rng.uniform(-0.5, 0.5, (50_000, channels)), subtype).md5_matches is True
    data = bytearray(path.read_bytes())
    data[26] ^= 1  # of the checksum itself
    path.write_bytes(data)
    found = measure(StoredSource(path))
    assert found.md5_matches is False
    assert found.damage is Damage.CORRUPT
    data[26:42] = bytes(16)
    path.write_bytes(data)
    assert measure(StoredSource(path)).md5_matches is None


def test_a_cut_file_is_cut_and_not_corrupt(tmp_path: Path) -> None:
    for name in ("a.flac", "a.wav"):
        path = tmp_path / name
        soundfile.write(path, np.random.default_rng(1).uniform(-0.5, 0.5, (200_000, 2)), RATE_HZ)
        path.write_bytes(path.read_bytes()[: path.stat().st_size * 6 // 10])
        found = measure(StoredSource(path))
        assert found.damage is Damage.CUT
        assert found.md5_matches is None
        assert 0.5 * 200_000 < found.info.frames < 0.65 * 200_000
        assert found.problems[0].kind == "incomplete"


def test_a_hole_inside_a_flac_is_corrupt(tmp_path: Path) -> None:
    path = tmp_path / "a.flac"
    soundfile.write(path, np.random.default_rng(1).uniform(-0.5, 0.5, (200_000, 2)), RATE_HZ)
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 3000] = bytes(3000)
    path.write_bytes(data)
    assert measure(StoredSource(path)).damage is Damage.CORRUPT


def test_what_the_transfer_says_stands(tmp_path: Path) -> None:
    path = tmp_path / "a.mp3"
    soundfile.write(path, tone(1), RATE_HZ)
    assert measure(FileSource(path), Damage.CUT).damage is Damage.CUT
    assert measure(FileSource(path)).damage is None


def test_float_files_with_infinities_give_finite_measures(tmp_path: Path) -> None:
    samples = tone(1)
    samples[1000, 0], samples[2000, 1] = np.nan, np.inf
    found = of(tmp_path / "a.wav", samples, "FLOAT")
    assert found.peak_dbfs == 0.0
    assert math.isfinite(found.loudness_lufs)
    assert math.isfinite(found.true_peak_dbtp)
    assert math.isfinite(found.dc_offset)


def test_an_empty_file_is_silent(tmp_path: Path) -> None:
    found = of(tmp_path / "a.wav", np.zeros((0, 2)))
    assert found.all_silent
    assert found.info.frames == 0
    assert found.dc_offset == 0


def test_slices_give_what_one_go_gives_and_end_at_once_when_told(tmp_path: Path) -> None:
    path = tmp_path / "a.flac"
    whole = of(path, tone(12) * np.linspace(0.1, 1, 12 * RATE_HZ)[:, None])
    measurer = Measurer(StoredSource(path))
    slices = 1
    while not measurer.step(0.0):
        slices += 1
    assert slices > 5
    assert measurer.measures == whole
    stopped = Measurer(StoredSource(path))
    with pytest.raises(ReadStopped):
        stopped.step(10.0, lambda: True)
    stopped.close()


def test_what_is_no_audio_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(b"<html>" * 100)
    with pytest.raises(CannotDecode):
        measure(StoredSource(path))
    with pytest.raises(CannotDecode):
        measure(StoredSource(tmp_path / "gone.wav"))


@pytest.mark.parametrize("odd", [np.nan, np.inf, -np.inf, 1e25, -3e38])
def test_samples_that_are_no_sound_are_a_problem_and_no_measure_of_them_is_not_finite(
    tmp_path: Path, odd: float
) -> None:
    samples = (0.1 * np.sin(np.arange(48_000) / 20)).astype(np.float32)
    samples[20_000:20_003] = odd
    soundfile.write(tmp_path / "odd.wav", samples, 48_000, subtype="FLOAT")
    measures = measure(FileSource(tmp_path / "odd.wav"))
    assert measures.broken_samples == 3
    assert measures.problems[0].kind == "broken samples"
    for value in (measures.peak_dbfs, measures.true_peak_dbtp, measures.loudness_lufs, measures.dc_offset):
        assert math.isfinite(value)
    assert measures.peak_dbfs < 1.0


@pytest.mark.parametrize("rate_hz", [1, 7, 999])
def test_a_rate_that_nothing_plays_at_is_told(tmp_path: Path, rate_hz: int) -> None:
    soundfile.write(tmp_path / "slow.wav", np.zeros(100, np.float32), rate_hz)
    with pytest.raises(Unplayable, match=f"{rate_hz} Hz"):
        measure(FileSource(tmp_path / "slow.wav"))


HIT_S = 0.8


def struck(level: float = 0.8) -> np.ndarray[Any, Any]:
    """A hit that rings out within a second, after ``HIT_S`` of nothing."""
    t = np.arange(RATE_HZ) / RATE_HZ
    ring = level * np.cos(2 * np.pi * 180 * t) * np.exp(-6 * t)
    return np.concatenate([np.zeros(round(HIT_S * RATE_HZ)), ring])


def breath(samples: int, level_db: float, seed: int) -> np.ndarray[Any, Any]:
    """Noise whose loudest sample is ``level_db`` dBFS."""
    noise = np.random.default_rng(seed).normal(0, 1, samples)
    return noise / np.abs(noise).max() * 10 ** (level_db / 20)


def hum(samples: int) -> np.ndarray[Any, Any]:
    return 0.02 * np.sin(2 * np.pi * 50 * np.arange(samples) / RATE_HZ)


@pytest.mark.parametrize("name", ["a.wav", "a.ogg"])
@pytest.mark.parametrize(
    ("what", "before"),
    [
        ("nothing", lambda n, _: np.zeros(n)),
        ("breath", lambda n, seed: breath(n, -30, seed) * np.hanning(n)),
        ("room tone", lambda n, seed: breath(n, -45, seed)),
        ("hum", lambda n, _: hum(n)),
    ],
)
@pytest.mark.parametrize("level", [0.8, 0.2])
def test_a_hit_is_the_onset_and_not_what_is_heard_before_it(
    tmp_path: Path, name: str, what: str, before: Any, level: float
) -> None:
    sound = struck(level)
    sound += before(len(sound), 1) * level / 0.8
    assert of(tmp_path / name, sound).onset_s == pytest.approx(HIT_S, abs=0.002)


def test_speech_begins_with_its_first_syllable_after_room_tone(tmp_path: Path) -> None:
    t = np.arange(2 * RATE_HZ) / RATE_HZ
    syllables = np.sin(2 * np.pi * 130 * t) * np.abs(np.sin(2 * np.pi * 2 * t)) * np.linspace(0.3, 0.7, len(t))
    sound = np.concatenate([np.zeros(RATE_HZ // 2), syllables])
    sound += breath(len(sound), -50, 2)
    assert of(tmp_path / "a.wav", sound).onset_s == pytest.approx(0.5, abs=0.03)


def test_a_slow_beginning_has_its_onset_at_a_tenth_of_its_loudest_however_loud_it_is(tmp_path: Path) -> None:
    fade = np.minimum(1, np.arange(3 * RATE_HZ) / (2 * RATE_HZ))
    found = [of(tmp_path / "a.wav", tone(3, level, 1)[:, 0] * fade).onset_s for level in (0.9, 0.09)]
    assert found == [pytest.approx(0.2, abs=0.01)] * 2


def test_a_take_that_sounds_at_once_or_never_begins_at_its_start(tmp_path: Path) -> None:
    assert of(tmp_path / "a.wav", tone(1)).onset_s == pytest.approx(0, abs=0.001)
    assert of(tmp_path / "b.wav", np.zeros((RATE_HZ, 1))).onset_s == 0


@pytest.mark.parametrize("at", [65_535, 65_536, 100_000])
def test_an_onset_is_found_wherever_a_block_ends(tmp_path: Path, at: int) -> None:
    sound = np.zeros(200_000)
    sound[at:] = 0.5
    assert of(tmp_path / "a.wav", sound, "FLOAT").onset_s == at / RATE_HZ
