"""Samples and formats that no audio has: a named problem, and finite values everywhere."""

from __future__ import annotations

import dataclasses
import math
import struct
import threading
from pathlib import Path

import numpy as np
import pytest
import soundfile

from camb_desktop.audio.analysis import measure
from camb_desktop.audio.building import PeakBuilder, Progress, build_peaks
from camb_desktop.audio.decode import open_sound
from camb_desktop.audio.sources import GrowingSource
from camb_desktop.audio.spectrogram import SpectrogramBuilder
from camb_desktop.audio.stored import StoredSource
from camb_desktop.core.errors import CannotDecode, Unplayable
from camb_desktop.runtime.jobs import CancelToken
from camb_desktop.services.clips.jobs import read_samples

RATE_HZ = 48_000
ODD = {"NaN": np.nan, "infinity": np.inf, "minus infinity": -np.inf, "1e25": 1e25, "-1e38": -1e38}


def odd_file(path: Path, value: float, subtype: str = "FLOAT") -> StoredSource:
    samples = (np.sin(np.arange(2 * RATE_HZ) / 20) * 0.3).astype(np.float64)
    samples[[7, 30_000, 30_001, 70_000]] = value
    soundfile.write(path, np.stack([samples, samples * 0.5], axis=1), RATE_HZ, subtype, format="WAV")
    return StoredSource(path)


@pytest.mark.parametrize("subtype", ["FLOAT", "DOUBLE"])
@pytest.mark.parametrize("value", ODD.values(), ids=ODD)
@pytest.mark.filterwarnings("error")
def test_samples_that_are_no_number_are_named_and_everything_is_finite(
    tmp_path: Path, value: float, subtype: str
) -> None:
    source = odd_file(tmp_path / "odd.wav", value, subtype)
    measures = measure(source)
    assert measures.broken_samples == 8
    assert "broken samples" in [problem.kind for problem in measures.problems]
    for name, measured in dataclasses.asdict(measures).items():
        if isinstance(measured, float):
            assert math.isfinite(measured), name
    assert measures.loudness_lufs < 0
    pyramid = build_peaks(source).pyramid
    assert pyramid is not None
    columns = pyramid.columns(None, 0, pyramid.frames, 500)
    assert np.isfinite(columns.min).all()
    assert np.isfinite(columns.rms).all()
    samples = read_samples(source, 29_990, 30_010, CancelToken())
    assert np.isfinite(samples).all()
    assert np.abs(samples).max() <= 1.0
    picture = SpectrogramBuilder(source, 0, 2 * RATE_HZ, 40, 30)
    assert picture.step(60.0)


def test_samples_above_full_scale_are_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "loud.wav"
    samples = np.array([0.5, 3.0, -8_388_608.0, 2.0**31] * 1000, np.float32)
    soundfile.write(path, samples, RATE_HZ, "FLOAT")
    with open_sound(StoredSource(path)) as decoder:
        assert np.array_equal(decoder.read()[:, 0], samples)
        assert decoder.broken_samples == 0


@pytest.mark.parametrize("rate_hz", [0, 1, 999, 2_000_000, 0x7FFFFFFF])
@pytest.mark.parametrize("form", ["WAV", "FLAC", "AU", "CAF"])
@pytest.mark.parametrize("growing", [False, True])
def test_rates_that_no_audio_has_are_refused_by_name(tmp_path: Path, form: str, rate_hz: int, growing: bool) -> None:
    path = tmp_path / "odd"
    soundfile.write(path, np.zeros(9000), RATE_HZ, "PCM_16", format=form)
    data = bytearray(path.read_bytes())
    if form == "WAV":
        data[24:28] = struct.pack("<I", rate_hz)
    elif form == "AU":
        data[16:20] = struct.pack(">I", rate_hz)
    elif form == "CAF":
        data[20:28] = struct.pack(">d", rate_hz)
    else:
        packed = int.from_bytes(data[18:26], "big") & (1 << 44) - 1 | (rate_hz & 0xFFFFF) << 44
        data[18:26] = packed.to_bytes(8, "big")
        if rate_hz & 0xFFFFF >= 1000:
            return
    path.write_bytes(data)
    source: StoredSource | GrowingSource = StoredSource(path)
    if growing:
        source = GrowingSource(path, len(data))
        source.finish(len(data))
    with pytest.raises(CannotDecode):
        open_sound(source)


def test_a_kind_that_no_decoder_knows_is_told_by_name_while_it_arrives(tmp_path: Path) -> None:
    path = tmp_path / "a.part"
    path.write_bytes(b"\0\0\0\x1cftypM4A \0\0\2\0" + bytes(9000))
    source = GrowingSource(path, 100_000)
    source.advance(9020)
    with pytest.raises(Unplayable, match="M4A"):
        open_sound(source, lambda: True)


@pytest.mark.parametrize("frames", [5000, 300_000])
def test_a_flac_behind_a_flac_is_a_problem_of_the_take(tmp_path: Path, frames: int) -> None:
    path = tmp_path / "joined.flac"
    soundfile.write(path, np.random.default_rng(0).normal(0, 0.1, (frames, 2)), RATE_HZ)
    alone = path.read_bytes()
    path.write_bytes(alone * 2)
    measures = measure(StoredSource(path))
    assert measures.info.frames == frames
    assert measures.more_behind
    assert "more audio behind it" in [problem.kind for problem in measures.problems]
    path.write_bytes(alone + b"\r\n")
    measures = measure(StoredSource(path.rename(tmp_path / "one.flac")))
    assert (measures.problems, measures.md5_matches) == ((), True)


def test_an_ogg_behind_an_ogg_is_a_problem_of_the_take(tmp_path: Path) -> None:
    path = tmp_path / "joined.ogg"
    soundfile.write(path, np.random.default_rng(0).normal(0, 0.1, (50_000, 2)), RATE_HZ)
    assert not measure(StoredSource(path)).more_behind
    twice = tmp_path / "twice.ogg"
    twice.write_bytes(path.read_bytes() * 2)
    assert measure(StoredSource(twice)).more_behind


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize("what", ["CRLF", "ID3", "both", "joined", "a mark", "zeros", "an answer's head", "noise"])
@pytest.mark.parametrize("form", ["FLAC", "WAV"])
def test_what_plays_while_it_arrives_plays_to_its_end(tmp_path: Path, form: str, what: str, known: bool) -> None:
    alone = tmp_path / "alone"
    soundfile.write(alone, np.random.default_rng(0).normal(0, 0.1, (60_000, 2)), RATE_HZ, "PCM_16", format=form)
    tag = b"ID3\4\0\0\0\1\x1c\x20" + bytes(20_000)
    data, times = alone.read_bytes(), 1
    if what == "joined":
        data, times = data * 2, 2 if form == "WAV" else 1
    ahead = {"ID3": tag, "both": tag, "a mark": b"\xef\xbb\xbf", "zeros": bytes(500)} | {
        "an answer's head": b"HTTP/1.1 200 OK\r\n\r\n",
        "noise": b"1f40\r\n" + np.random.default_rng(3).bytes(900),
    }
    data = ahead.get(what, b"") + data + (b"\r\n" if what in ("CRLF", "both") else b"")
    path = tmp_path / "a.part"
    path.write_bytes(data)
    source = GrowingSource(path, len(data) if known else None)
    source.advance(len(data) // 3)  # less than the first of two
    arriving = threading.Timer(0.05, lambda: source.finish(len(data)))
    arriving.start()
    with open_sound(source) as decoder:
        blocks = []
        while len(block := decoder.read(10_000)):
            blocks.append(block)
        assert not decoder.damaged
        assert decoder.info.frames == times * 60_000
    arriving.join()
    whole = soundfile.read(alone, dtype="int16")[0]
    assert np.array_equal(np.concatenate(blocks), np.concatenate([whole] * times))


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize("form", ["WAV", "MP3", "FLAC"])
def test_files_joined_that_arrive_slowly_go_on_behind_the_first(tmp_path: Path, form: str, known: bool) -> None:
    alone = tmp_path / "alone"
    soundfile.write(alone, np.random.default_rng(0).normal(0, 0.1, (90_000, 2)), RATE_HZ, format=form)
    data = alone.read_bytes() * 3
    path = tmp_path / "a.part"
    path.write_bytes(data)
    source = GrowingSource(path, len(data) if known else None)
    source.advance(len(data) // 2)
    asked: list[int] = []

    def stop_when_it_waits() -> bool:
        asked.append(source.available)
        source.finish(len(data))  # the last bytes come while somebody waits for them
        return False

    with open_sound(source, stop_when_it_waits) as decoder:
        blocks = []
        while len(block := decoder.read(10_000)):
            blocks.append(block)
        assert asked[:1] == [len(data) // 2]
        assert not decoder.damaged
        frames = decoder.info.frames
    played = np.concatenate(blocks)
    with open_sound(StoredSource(path)) as whole:
        assert frames == len(played) == whole.info.frames
        assert frames >= (1 if form == "FLAC" else 2.9) * 90_000  # of a FLAC what is behind it is told
        if form != "MP3":
            assert np.array_equal(played, whole.read(frames))


def test_what_has_arrived_of_files_joined_is_shown_without_waiting(tmp_path: Path) -> None:
    alone = tmp_path / "alone"
    soundfile.write(alone, np.random.default_rng(0).normal(0, 0.1, (60_000, 2)), RATE_HZ, "PCM_16", format="WAV")
    data = alone.read_bytes() * 2
    path = tmp_path / "a.part"
    path.write_bytes(data)
    source = GrowingSource(path, None)
    source.advance(len(data) * 3 // 4)
    builder = PeakBuilder(source)
    while builder.step(3600) is Progress.MORE:
        pass
    assert builder.pyramid is not None
    assert builder.pyramid.frames == 60_000
    assert len(read_samples(source, 59_000, 70_000, CancelToken())) == 1000
    picture = SpectrogramBuilder(source, 30_000, 60_000, 20, 20)
    assert picture.step(3600)
    source.finish(len(data))
    builder.finish(StoredSource(path))
    while builder.step(3600) is not Progress.DONE:
        pass
    assert builder.pyramid.frames == 120_000
    assert builder.info is not None
    assert builder.info.frames == 120_000
