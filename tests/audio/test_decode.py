"""Decoding: own sample type, exact seeks, damaged files, files that are still arriving."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
import soundfile

from camb_desktop.audio.decode import Decoder, open_sound
from camb_desktop.audio.sources import FileSource, GrowingSource, ReadStopped, SourceAborted
from camb_desktop.core.errors import CannotDecode

FRAMES = 200_000


def noise(frames: int = FRAMES, channels: int = 2) -> np.ndarray:
    """int16 noise, shape (frames, channels): every stretch of it is unlike every other."""
    return np.random.default_rng(7).integers(-9000, 9000, (frames, channels), dtype=np.int16)


def write(path: Path, samples: np.ndarray, subtype: str | None = None, rate_hz: int = 48_000) -> Path:
    soundfile.write(path, samples, rate_hz, subtype=subtype)
    return path


def read_all(decoder: Decoder, block: int = 50_000) -> np.ndarray:
    blocks = []
    while len(found := decoder.read(block)):
        blocks.append(found)
    return np.concatenate(blocks) if blocks else np.empty((0, decoder.info.channels), decoder.dtype)


def without_total(flac: bytes) -> bytes:
    """The FLAC as a streaming encoder writes it: a total of 0 samples in STREAMINFO."""
    mended = bytearray(flac)
    mended[21] &= 0xF0
    mended[22:26] = bytes(4)
    return bytes(mended)


def with_sizes(wav: bytes, size: int) -> bytes:
    mended = bytearray(wav)
    mended[4:8] = mended[40:44] = size.to_bytes(4, "little")
    return bytes(mended)


class Feeder(threading.Thread):
    """Appends ``data`` to a file piece by piece, as a download does, and tells the source."""

    def __init__(self, source: GrowingSource, data: bytes, piece: int = 7_001) -> None:
        super().__init__(name="feeder", daemon=True)
        self.source, self.data, self.piece = source, data, piece

    def run(self) -> None:
        with self.source.path.open("ab") as file:
            for start in range(file.tell(), len(self.data), self.piece):
                file.write(self.data[start : start + self.piece])
                file.flush()
                self.source.advance(file.tell())
        self.source.finish(len(self.data))


@pytest.mark.parametrize(
    ("name", "subtype", "dtype", "depth"),
    [
        ("a.wav", "PCM_16", np.int16, 16),
        ("a.flac", "PCM_16", np.int16, 16),
        ("a.wav", "PCM_U8", np.int16, 8),
        ("a.flac", "PCM_24", np.float32, 24),
        ("a.wav", "PCM_32", np.float32, 32),
        ("a.wav", "FLOAT", np.float32, 32),
        ("a.ogg", "VORBIS", np.float32, 0),
        ("a.mp3", "MPEG_LAYER_III", np.float32, 0),
    ],
)
def test_reads_in_the_type_of_the_file(tmp_path: Path, name: str, subtype: str, dtype: type, depth: int) -> None:
    path = write(tmp_path / name, noise(30_000), subtype)
    with open_sound(FileSource(path)) as decoder:
        assert decoder.dtype == dtype
        assert decoder.info.bit_depth == depth
        assert (decoder.info.channels, decoder.info.sample_rate_hz) == (2, 48_000)
        samples = read_all(decoder)
    assert samples.dtype == dtype
    expected, _ = soundfile.read(path, dtype=np.dtype(dtype).name, always_2d=True)
    np.testing.assert_array_equal(samples, expected)


@pytest.mark.parametrize("name", ["a.wav", "a.flac"])
@pytest.mark.parametrize("patched", [False, True])
def test_seeks_to_the_exact_frame(tmp_path: Path, name: str, patched: bool) -> None:
    samples = noise()
    path = write(tmp_path / name, samples)
    patches = ((0, path.read_bytes()[:4]),) if patched else ()
    with open_sound(FileSource(path, patches)) as decoder:
        for frame in (1, 0, 4096, 4095, 150_001, FRAMES - 1, 77_777):
            decoder.seek(frame)
            np.testing.assert_array_equal(decoder.read(900), samples[frame : frame + 900])
        decoder.seek(FRAMES + 10)
        assert len(decoder.read(10)) == 0
        assert decoder.position == FRAMES
        decoder.seek(5)
        np.testing.assert_array_equal(decoder.read(10), samples[5:15])


def test_blocks_begin_on_a_page(tmp_path: Path) -> None:
    """Elsewhere some processors copy cached files five times as slowly."""
    with open_sound(FileSource(write(tmp_path / "a.wav", noise()))) as decoder:
        blocks = [decoder.read(frames) for frames in (1, 4096, 50_000)]
    assert [block.ctypes.data % 4096 for block in blocks] == [0, 0, 0]


@pytest.mark.parametrize("fraction", [0.1, 0.3, 0.5, 0.777, 0.99])
def test_plays_the_whole_good_prefix_of_a_cut_flac(tmp_path: Path, fraction: float) -> None:
    samples = noise()
    flac = write(tmp_path / "a.flac", samples).read_bytes()
    path = tmp_path / "cut.flac"
    path.write_bytes(flac[: int(len(flac) * fraction)])
    with open_sound(FileSource(path)) as decoder:
        assert decoder.info.frames == FRAMES, "the header of a cut file still claims all of it"
        found = read_all(decoder)
        assert decoder.damaged
        assert decoder.info.frames == len(found)
        # noise does not compress: bytes are frames, and FLAC frames hold 4,096 of them
        assert FRAMES * fraction - len(found) < 2 * 4096
        np.testing.assert_array_equal(found, samples[: len(found)])
        decoder.seek(10_000)
        np.testing.assert_array_equal(decoder.read(100), samples[10_000:10_100])
        decoder.seek(FRAMES)
        assert decoder.position == len(found)


def test_a_seek_past_the_cut_ends_at_the_cut(tmp_path: Path) -> None:
    flac = write(tmp_path / "a.flac", noise()).read_bytes()
    path = tmp_path / "cut.flac"
    path.write_bytes(flac[: len(flac) // 2])
    with open_sound(FileSource(path)) as decoder:
        decoder.seek(190_000)
        assert len(decoder.read(10)) == 0
        assert decoder.position == decoder.info.frames < 110_000


def test_reads_a_flac_of_unknown_length_to_its_last_frame(tmp_path: Path) -> None:
    samples = noise()
    path = write(tmp_path / "a.flac", samples)
    path.write_bytes(without_total(path.read_bytes()))
    with open_sound(FileSource(path)) as decoder:
        assert not decoder.info.exact
        assert decoder.info.frames < 10 * FRAMES
        np.testing.assert_array_equal(read_all(decoder), samples)
        assert decoder.info.exact
        assert decoder.info.frames == FRAMES
        assert not decoder.damaged
        decoder.seek(123_456)
        np.testing.assert_array_equal(decoder.read(100), samples[123_456:123_556])


def test_what_is_no_audio_cannot_be_decoded(tmp_path: Path) -> None:
    path = tmp_path / "a.flac"
    path.write_bytes(b'{"detail": "not found"}' * 100)
    with pytest.raises(CannotDecode) as caught:
        open_sound(FileSource(path))
    assert str(tmp_path) not in str(caught.value)
    with pytest.raises(CannotDecode):
        open_sound(FileSource(tmp_path / "gone.flac"))


@pytest.mark.parametrize("told", [True, False], ids=["length known", "length unknown"])
@pytest.mark.parametrize(
    "make",
    [
        lambda wav, flac: wav,
        lambda wav, flac: with_sizes(wav, 0),
        lambda wav, flac: with_sizes(wav, 0xFFFF_FFFF),
        lambda wav, flac: with_sizes(wav, 0x7FFF_FFFF),
        lambda wav, flac: flac,
        lambda wav, flac: without_total(flac),
    ],
    ids=["wav", "wav0", "wavF", "wav7", "flac", "flac0"],
)
def test_decodes_while_the_bytes_arrive(tmp_path: Path, make, told: bool) -> None:  # type: ignore[no-untyped-def]
    samples = noise()
    wav, flac = (write(tmp_path / f"a.{kind}", samples).read_bytes() for kind in ("wav", "flac"))
    data = make(wav, flac)
    path = tmp_path / "growing.part"
    path.write_bytes(b"")
    source = GrowingSource(path, len(data) if told else None)
    feeder = Feeder(source, data)
    head = 60_000
    with path.open("ab") as file:
        file.write(data[:head])
    source.advance(head)
    with open_sound(source) as decoder:
        np.testing.assert_array_equal(decoder.read(2_000), samples[:2_000])
        assert source.available == head, "a small part is enough to begin with"
        feeder.start()
        rest = read_all(decoder, 10_000)
        feeder.join()
        np.testing.assert_array_equal(rest, samples[2_000:])
        assert decoder.info.frames == FRAMES
        assert not decoder.damaged
        for frame in (150_000, 1):
            decoder.seek(frame)
            np.testing.assert_array_equal(decoder.read(100), samples[frame : frame + 100])


@pytest.mark.parametrize("name", ["a.ogg", "a.mp3"])
@pytest.mark.parametrize("told", [True, False], ids=["length known", "length unknown"])
def test_other_containers_decode_once_enough_is_there(tmp_path: Path, name: str, told: bool) -> None:
    data = write(tmp_path / name, noise(100_000)).read_bytes()
    path = tmp_path / "growing.part"
    path.write_bytes(b"")
    source = GrowingSource(path, len(data) if told else None)
    feeder = Feeder(source, data)
    feeder.start()
    with open_sound(source) as decoder:
        found = read_all(decoder)
    feeder.join()
    with open_sound(FileSource(tmp_path / name)) as decoder:
        np.testing.assert_array_equal(found, read_all(decoder))


def test_an_mp3_begins_before_its_last_tag_is_there(tmp_path: Path) -> None:
    data = write(tmp_path / "a.mp3", noise(400_000)).read_bytes()
    data += b"TAG" + bytes(125)
    path = tmp_path / "growing.part"
    path.write_bytes(data[:40_000])
    source = GrowingSource(path, len(data))
    source.advance(40_000)
    (tmp_path / "whole.mp3").write_bytes(data)
    with open_sound(source) as decoder, open_sound(FileSource(tmp_path / "whole.mp3")) as whole:
        first = decoder.read(2_000)
        with path.open("ab") as file:
            file.write(data[40_000:])
        source.finish(len(data))
        np.testing.assert_array_equal(np.concatenate([first, read_all(decoder)]), read_all(whole))


def test_a_wav_with_chunks_after_its_samples_begins_at_once(tmp_path: Path) -> None:
    samples = noise(50_000)
    data = write(tmp_path / "a.wav", samples).read_bytes() + b"LIST\x04\x00\x00\x00INFO"
    path = tmp_path / "growing.part"
    path.write_bytes(data[:20_000])
    source = GrowingSource(path, len(data))
    source.advance(20_000)
    with open_sound(source) as decoder:
        np.testing.assert_array_equal(decoder.read(1_000), samples[:1_000])


@pytest.mark.parametrize("name", ["a.wav", "a.flac"])
def test_a_wait_ends_when_it_is_told_to(tmp_path: Path, name: str) -> None:
    samples = noise()
    data = write(tmp_path / name, samples).read_bytes()
    path = tmp_path / "growing.part"
    path.write_bytes(data[:100_000])
    source = GrowingSource(path, len(data))
    source.advance(100_000)
    stop = threading.Event()
    with open_sound(source, stop.is_set) as decoder:
        first = decoder.read(5_000)
        stop.set()
        with pytest.raises(ReadStopped):
            decoder.read(150_000)
        stop.clear()
        assert decoder.position == 5_000
        source.abort()
        rest = read_all_until_aborted(decoder)
    found = np.concatenate([first, rest])
    assert len(found) > 15_000
    np.testing.assert_array_equal(found, samples[: len(found)])


def read_all_until_aborted(decoder: Decoder) -> np.ndarray:
    blocks = []
    try:
        while len(found := decoder.read(50_000)):
            blocks.append(found)
    except SourceAborted:
        return np.concatenate(blocks)
    raise AssertionError("the end of an aborted source looked like the end of the file")


def test_a_stop_during_open_is_told(tmp_path: Path) -> None:
    path = tmp_path / "growing.part"
    path.write_bytes(b"")
    source = GrowingSource(path, 1_000)
    with pytest.raises(ReadStopped):
        open_sound(source, lambda: True)
    source.abort()
    with pytest.raises(SourceAborted):
        open_sound(source)
