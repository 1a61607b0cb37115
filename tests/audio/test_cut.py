"""A cut holds the very samples of the whole, whatever their width."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from camb_desktop.audio.cut import write_cut
from camb_desktop.audio.sources import FileSource
from camb_desktop.audio.stored import StoredSource

FRAMES = 200_000
#: Container, subtype, and the dtype in which soundfile gives its samples without loss.
FORMATS = [
    ("WAV", "PCM_U8", "int16"),
    ("WAV", "PCM_16", "int16"),
    ("WAV", "PCM_24", "int32"),
    ("WAV", "PCM_32", "int32"),
    ("WAV", "FLOAT", "float32"),
    ("WAV", "DOUBLE", "float64"),
    ("FLAC", "PCM_16", "int16"),
    ("FLAC", "PCM_24", "int32"),
]


@pytest.mark.parametrize(("container", "subtype", "dtype"), FORMATS)
@pytest.mark.parametrize("channels", [1, 2, 6])
def test_every_bit_of_a_cut_is_that_of_the_whole(
    tmp_path: Path, container: str, subtype: str, dtype: str, channels: int
) -> None:
    rng = np.random.default_rng(channels)
    samples = rng.uniform(-0.99, 0.99, (FRAMES, channels))
    if dtype.startswith("int"):
        samples = (samples * np.iinfo(dtype).max).astype(dtype)
    path = tmp_path / "whole"
    soundfile.write(path, samples, 48_000, subtype=subtype, format=container)
    whole, _ = soundfile.read(path, dtype=dtype, always_2d=True)
    assert len(np.unique(whole[:, 0] & 0xFFFF if dtype == "int32" else whole[:, 0])) > 100, "low bits are in use"
    with (tmp_path / "cut").open("w+b") as target:
        assert write_cut(FileSource(path), 12_345, 150_001, target).frames == 150_001 - 12_345
    part, rate_hz = soundfile.read(tmp_path / "cut", dtype=dtype, always_2d=True)
    assert rate_hz == 48_000
    assert np.array_equal(part, whole[12_345:150_001])
    assert soundfile.info(tmp_path / "cut").subtype == subtype


def test_a_cut_ends_where_the_whole_does(tmp_path: Path) -> None:
    path = tmp_path / "whole.wav"
    soundfile.write(path, np.zeros((1000, 2)), 48_000, subtype="PCM_32")
    with (tmp_path / "cut").open("w+b") as target:
        assert write_cut(FileSource(path), 900, 5000, target).frames == 100


@pytest.mark.parametrize("subtype", ["PCM_U8", "PCM_16", "PCM_24", "PCM_32", "FLOAT", "DOUBLE", "ALAW"])
@pytest.mark.parametrize("container", ["RF64", "W64", "AIFF", "CAF", "AU"])
def test_what_becomes_wav_keeps_its_subtype(tmp_path: Path, container: str, subtype: str) -> None:
    if not soundfile.check_format(container, subtype):
        return
    path = tmp_path / "whole"
    soundfile.write(path, np.random.default_rng(1).uniform(-0.9, 0.9, (5000, 2)), 48_000, subtype, format=container)
    with (tmp_path / "cut").open("w+b") as target:
        assert write_cut(FileSource(path), 1000, 3000, target).converted == ""
    info = soundfile.info(tmp_path / "cut")
    assert info.format in ("WAV", "WAVEX")
    assert info.subtype == subtype
    whole, part = (soundfile.read(each, dtype="float64")[0] for each in (path, tmp_path / "cut"))
    assert np.array_equal(part, whole[1000:3000])


@pytest.mark.parametrize("subtype", ["IMA_ADPCM", "MS_ADPCM", "GSM610"])
def test_what_is_packed_in_blocks_becomes_pcm_and_says_so(tmp_path: Path, subtype: str) -> None:
    path = tmp_path / "whole.wav"
    soundfile.write(path, np.sin(np.arange(16_000) / 9) * 0.4, 8000, subtype=subtype)
    with (tmp_path / "cut").open("w+b") as target:
        cut = write_cut(FileSource(path), 700, 9000, target)
    assert (cut.frames, bool(cut.converted)) == (8300, True)
    assert soundfile.info(tmp_path / "cut").subtype == "PCM_16"
    heard, part = (soundfile.read(each, dtype="int16")[0] for each in (path, tmp_path / "cut"))
    assert np.array_equal(part, heard[700:9000])


@pytest.mark.parametrize("mask", [0x3F, 0x60F, 0x107])
@pytest.mark.parametrize("lead", [b"", b"ID3\4\0\0\0\0\0\x0a" + bytes(10)])
def test_the_speakers_of_the_channels_stay(tmp_path: Path, mask: int, lead: bytes) -> None:
    channels, path = mask.bit_count(), tmp_path / "whole.wav"
    soundfile.write(path, np.zeros((2000, channels)), 48_000, "PCM_24", format="WAVEX")
    data = bytearray(path.read_bytes())
    data[40:44] = mask.to_bytes(4, "little")
    path.write_bytes(lead + data)
    with (tmp_path / "cut").open("w+b") as target:
        write_cut(StoredSource(path), 100, 900, target)
    made = (tmp_path / "cut").read_bytes()
    assert made[40:44] == mask.to_bytes(4, "little")
    assert soundfile.info(tmp_path / "cut").frames == 800


def test_samples_that_are_no_number_are_cut_as_they_are(tmp_path: Path) -> None:
    path, samples = tmp_path / "whole.wav", np.linspace(-1, 1, 1000, dtype=np.float32)
    samples[[100, 101, 102]] = np.nan, np.inf, 1e25
    soundfile.write(path, samples, 48_000, "FLOAT")
    with (tmp_path / "cut").open("w+b") as target:
        write_cut(FileSource(path), 50, 500, target)
    assert np.array_equal(soundfile.read(tmp_path / "cut", dtype="float32")[0], samples[50:500], equal_nan=True)
