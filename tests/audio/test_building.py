"""Peaks of whole, damaged and arriving files: always those of the samples that a decoder gives."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from camb_desktop.audio import building
from camb_desktop.audio.building import PeakBuilder, Progress, build_peaks
from camb_desktop.audio.decode import open_sound
from camb_desktop.audio.sources import ByteSource, FileSource, GrowingSource, ReadStopped
from camb_desktop.audio.stored import StoredSource
from camb_desktop.core.errors import CannotDecode
from camb_desktop.core.peaks import PeakPyramid
from camb_desktop.core.runs import Container

RATE_HZ = 48_000


@pytest.fixture(autouse=True)
def short_segments(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files of some seconds are split like those of some minutes."""
    monkeypatch.setattr(building, "_SEGMENT_FRAMES", 2 * 65_536)


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
    built = build_peaks(StoredSource(path), Container(path.suffix[1:]))
    assert built.pyramid.to_bytes() == plainly(FileSource(path))
    assert not built.damaged
    assert threading.active_count() == threads


def test_long_files_are_really_split(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.flac"
    write(path, noise(700_000))
    seen: set[str] = set()
    real = building._append

    def spying(*arguments: Any) -> bool:
        seen.add(threading.current_thread().name)
        return real(*arguments)

    monkeypatch.setattr(building, "_append", spying)
    build_peaks(StoredSource(path), Container.FLAC)
    assert "camb-decode-2" in seen
    assert len(seen) == 2


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
        found = build_peaks(source, Container(path.suffix[1:])).pyramid
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


def test_the_rest_of_a_file_that_arrived_meanwhile_is_split(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.flac"
    write(path, noise(900_000))
    splits: list[int] = []
    real = PeakBuilder._decode_two_segments

    def spying(self: PeakBuilder, start: int) -> None:
        splits.append(start)
        real(self, start)

    monkeypatch.setattr(PeakBuilder, "_decode_two_segments", spying)
    source = GrowingSource(path, path.stat().st_size)
    source.advance(path.stat().st_size // 3)
    builder = PeakBuilder(source, Container.FLAC)
    assert builder.step(10) is Progress.WAITING
    assert builder.pyramid is not None
    assert builder.pyramid.frames % 256, "or the test shows nothing"
    source.finish(path.stat().st_size)
    while builder.step(0.01) is not Progress.DONE:
        pass
    assert splits
    assert builder.pyramid.to_bytes() == plainly(FileSource(path))


def test_a_slice_is_short_and_ends_at_once_when_told(tmp_path: Path) -> None:
    path = tmp_path / "a.flac"
    write(path, noise(1_000_000))
    builder = PeakBuilder(FileSource(path), threads=1)
    known = 0
    while builder.step(0.0) is Progress.MORE:
        assert builder.pyramid.frames - known <= 262_144
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
