"""Peaks of whole, damaged and arriving files: always those of the samples that a decoder gives."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from camb_desktop.audio import building, segments
from camb_desktop.audio.building import PeakBuilder, Progress, build_peaks
from camb_desktop.audio.decode import open_sound
from camb_desktop.audio.sources import ByteSource, FileSource, GrowingSource, ReadStopped
from camb_desktop.audio.stored import StoredSource
from camb_desktop.core.bins import Bins
from camb_desktop.core.errors import CannotDecode
from camb_desktop.core.peaks import PeakPyramid

RATE_HZ = 48_000


@pytest.fixture(autouse=True)
def short_segments(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files of some seconds are split like those of some minutes."""
    monkeypatch.setattr(segments, "SEGMENT_FRAMES", 65_536)
    monkeypatch.setattr(building, "WHOLE_BLOCK_SAMPLES", 65_536)


def noise(frames: int, channels: int = 2) -> np.ndarray[Any, Any]:
    """Every stretch of it unlike every other."""
    swell = (2 + np.sin(np.arange(frames) / 5000)) / 3
    samples = np.random.default_rng(5).standard_normal((frames, channels)) * 0.2 * swell[:, None]
    return np.clip(samples, -1, 0.999)


def write(path: Path, samples: np.ndarray[Any, Any], subtype: str | None = None) -> None:
    """In pieces: libsndfile's Vorbis encoder overflows the stack with millions of frames at once."""
    with soundfile.SoundFile(path, "w", RATE_HZ, samples.shape[1], subtype) as file:
        for start in range(0, len(samples), 50_000):
            file.write(samples[start : start + 50_000])


def plainly(source: ByteSource) -> bytes:
    """The pyramid of what one decoder gives from start to end."""
    with open_sound(source) as decoder:
        pyramid = PeakPyramid(decoder.info.channels)
        while len(block := decoder.read()):
            pyramid.append(block)
    return pyramid.to_bytes()


@pytest.mark.parametrize(
    ("name", "subtype"),
    [
        ("a.wav", "PCM_16"),
        ("a.wav", "FLOAT"),
        ("a.wav", "PCM_24"),
        ("a.flac", "PCM_16"),
        ("a.flac", "PCM_24"),
        ("a.ogg", "VORBIS"),
        ("a.mp3", "MPEG_LAYER_III"),
    ],
)
@pytest.mark.parametrize("frames", [5, 4096, 700_001])
def test_two_threads_find_what_one_decoder_gives(tmp_path: Path, name: str, subtype: str, frames: int) -> None:
    path = tmp_path / name
    write(path, noise(frames), subtype)
    threads = threading.active_count()
    built = build_peaks(StoredSource(path))
    assert built.pyramid.to_bytes() == plainly(FileSource(path))
    assert not built.damaged
    assert threading.active_count() == threads


@pytest.mark.parametrize("name", ["a.flac", "a.wav"])
def test_long_files_are_really_split(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Each thread takes the next segment when it has done one: with the other held back, one does all the rest."""
    path = tmp_path / name
    write(path, noise(700_000))
    taken: dict[str, list[int]] = {"camb-decode-2": [], threading.current_thread().name: []}
    second_began, first_did_all = threading.Event(), threading.Event()
    real = segments.bins_of

    def spying(block: np.ndarray[Any, Any], frames_per_bin: int) -> Bins:
        mine = threading.current_thread().name
        taken[mine].append(len(block))
        if mine == "camb-decode-2":
            second_began.set()
            assert first_did_all.wait(30)
        else:
            assert second_began.wait(30)
            if sum(taken[mine]) == 9 * 65_536:
                first_did_all.set()
        return real(block, frames_per_bin)

    monkeypatch.setattr(segments, "bins_of", spying)
    source = StoredSource(path)
    built = build_peaks(source)
    assert sum(taken["camb-decode-2"]) == 65_536
    assert built.pyramid.to_bytes() == plainly(source)


@pytest.mark.parametrize("thread", ["camb-decode-2", "MainThread"])
@pytest.mark.parametrize("error", [OSError("gone"), CannotDecode("broken"), MemoryError()])
def test_where_one_thread_fails_the_first_decoder_goes_on_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, thread: str, error: Exception
) -> None:
    """In the other thread nobody would see the error; in this one it is told."""
    path = tmp_path / "a.flac"
    write(path, noise(900_000))
    both, mine = threading.Barrier(2, timeout=30), threading.local()
    real = segments.bins_of

    def failing(block: np.ndarray[Any, Any], frames_per_bin: int) -> Bins:
        if not hasattr(mine, "met"):
            mine.met = both.wait()
            if threading.current_thread().name == thread:
                raise error
        return real(block, frames_per_bin)

    monkeypatch.setattr(segments, "bins_of", failing)
    threads = threading.active_count()
    source = StoredSource(path)
    builder = PeakBuilder(source)
    if thread == "MainThread":
        with pytest.raises(type(error)):
            builder.step(60)
    else:
        while builder.step(60) is not Progress.DONE:
            pass
        assert builder.pyramid is not None
        assert builder.pyramid.to_bytes() == plainly(source)
        assert not builder.damaged
    assert threading.active_count() == threads


def test_a_slice_of_two_threads_ends_both_and_goes_on_where_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.flac"
    write(path, noise(900_000))
    source = StoredSource(path)
    builder = PeakBuilder(source)
    decoded = []
    real = segments.bins_of

    def counting(block: np.ndarray[Any, Any], frames_per_bin: int) -> Bins:
        decoded.append(len(block))
        return real(block, frames_per_bin)

    monkeypatch.setattr(segments, "bins_of", counting)
    threads = threading.active_count()
    before = 0
    while builder.step(0.0) is Progress.MORE:
        assert threading.active_count() == threads
        assert len(decoded) - before <= 2, "a block of each"
        before = len(decoded)
    assert sum(decoded) == 900_000 // 65_536 * 65_536, "no frame twice"
    assert builder.pyramid is not None
    assert builder.pyramid.to_bytes() == plainly(source)


def test_two_threads_end_when_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.flac"
    write(path, noise(2_000_000))
    decoded: list[str] = []
    both = threading.Barrier(2, timeout=30)
    real = segments.bins_of

    def counting(block: np.ndarray[Any, Any], frames_per_bin: int) -> Bins:
        if threading.current_thread().name not in decoded:
            both.wait()
        decoded.append(threading.current_thread().name)
        return real(block, frames_per_bin)

    monkeypatch.setattr(segments, "bins_of", counting)
    threads = threading.active_count()
    with pytest.raises(ReadStopped):
        PeakBuilder(StoredSource(path)).step(60, lambda: bool(decoded))
    assert threading.active_count() == threads
    assert len(decoded) < 30, "of the 60 that it has"


@pytest.mark.parametrize("share", [0.2, 0.45, 0.7, 0.98])
@pytest.mark.parametrize("name", ["a.flac", "a.wav"])
def test_the_good_part_of_a_damaged_long_file_is_shown(tmp_path: Path, name: str, share: float) -> None:
    path = tmp_path / name
    write(path, noise(700_000))
    data = bytearray(path.read_bytes())
    at = int(len(data) * share)
    for kind, damaged in (("cut", data[:at]), ("hole", data[:at] + bytes(5_000) + data[at + 5_000 :])):
        path.write_bytes(damaged)
        source = StoredSource(path)
        found = build_peaks(source).pyramid
        assert found.to_bytes() == plainly(source), kind
        assert found.frames >= 700_000 * (share - 0.1), kind


@pytest.mark.parametrize("name", ["a.flac", "a.wav", "a.ogg", "a.mp3"])
@pytest.mark.parametrize("total_known", [True, False])
def test_an_arriving_file_is_never_waited_for(tmp_path: Path, name: str, total_known: bool) -> None:
    whole = tmp_path / name
    write(whole, noise(900_000))
    data = whole.read_bytes()
    part = tmp_path / "part"
    part.write_bytes(b"")
    source = GrowingSource(part, len(data) if total_known else None)
    builder = PeakBuilder(source)
    assert builder.step(10) is Progress.WAITING
    known = 0
    piece = len(data) // 23
    for start in range(0, len(data), piece):
        with part.open("ab") as file:
            file.write(data[start : start + piece])
        source.advance(part.stat().st_size)
        assert builder.step(10) is Progress.WAITING  # a wait inside would hang here
        frames = builder.pyramid.frames if builder.pyramid is not None else 0
        assert frames >= known
        known = frames
    if name in ("a.flac", "a.wav"):
        assert known > 700_000
    source.finish(len(data))
    assert builder.step(60) is Progress.DONE
    pyramid = builder.pyramid
    assert builder.step(60) is Progress.DONE
    assert builder.pyramid is pyramid
    assert builder.pyramid is not None
    assert builder.pyramid.to_bytes() == plainly(FileSource(whole))
    assert builder.info is not None
    assert builder.info.exact
    assert builder.info.frames == pytest.approx(900_000, abs=3000 if name == "a.mp3" else 0)


@pytest.mark.parametrize("told", [True, False])
def test_the_rest_of_a_file_that_arrived_meanwhile_is_split(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: bool
) -> None:
    path = tmp_path / "a.flac"
    write(path, noise(900_000))
    starts: list[int] = []
    real = building.SegmentedPeaks

    def spying(decoders: Any, pyramid: PeakPyramid, start: int, *arguments: Any) -> segments.SegmentedPeaks:
        starts.append(start)
        return real(decoders, pyramid, start, *arguments)

    monkeypatch.setattr(building, "SegmentedPeaks", spying)
    source = GrowingSource(path, path.stat().st_size)
    source.advance(path.stat().st_size // 3)
    builder = PeakBuilder(source)
    assert builder.step(10) is Progress.WAITING
    assert builder.pyramid is not None
    assert builder.pyramid.frames % 256, "or the test shows nothing"
    whole = tmp_path / "whole.flac"
    path.rename(whole)
    source.finish(whole.stat().st_size, whole)
    opened: list[ByteSource] = []
    real_open = building.open_sound

    def opening(source: ByteSource) -> Any:
        opened.append(source)
        return real_open(source)

    monkeypatch.setattr(building, "open_sound", opening)
    if told:
        builder.finish(StoredSource(whole))
    while builder.step(0.01) is not Progress.DONE:
        pass
    assert len(starts) == 1
    assert 0 < starts[0] < 900_000
    assert set(opened) == {StoredSource(whole) if told else source}
    assert builder.pyramid.to_bytes() == plainly(FileSource(whole))


def test_a_slice_is_short_and_ends_at_once_when_told(tmp_path: Path) -> None:
    path = tmp_path / "a.flac"
    write(path, noise(1_000_000))
    builder = PeakBuilder(FileSource(path), threads=1)
    known = 0
    while builder.step(0.0) is Progress.MORE:
        assert builder.pyramid.frames - known <= 65_536 // 2
        known = builder.pyramid.frames
    assert known == 1_000_000
    with pytest.raises(ReadStopped):
        PeakBuilder(FileSource(path)).step(10, lambda: True)


def test_what_is_no_audio_is_refused_only_once_it_is_whole(tmp_path: Path) -> None:
    part = tmp_path / "part"
    part.write_bytes(b"no audio at all, " * 2000)
    source = GrowingSource(part, part.stat().st_size)
    source.advance(1000)
    builder = PeakBuilder(source)
    assert builder.step(1) is Progress.WAITING
    source.finish(part.stat().st_size)
    with pytest.raises(CannotDecode):
        builder.step(1)


def test_a_stored_file_is_mended_and_its_bytes_stay(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    samples = noise(50_000)
    write(path, samples)
    data = bytearray(path.read_bytes())
    data[4:8] = data[40:44] = b"\xff\xff\xff\xff"  # as a streaming writer leaves them
    path.write_bytes(data)
    source = StoredSource(path)
    assert source.patches
    assert source == StoredSource(path)
    assert hash(source) == hash(StoredSource(path))
    assert source != StoredSource(tmp_path / "b.wav")
    assert source != FileSource(path)
    assert build_peaks(source).pyramid.frames == 50_000
    assert path.read_bytes() == data
    assert StoredSource(tmp_path / "gone").patches == ()
