"""A cut holds the very samples of the whole, whatever their width."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from camb_desktop.audio.cut import write_cut
from camb_desktop.audio.sources import FileSource

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
        assert write_cut(FileSource(path), 12_345, 150_001, target) == 150_001 - 12_345
    part, rate_hz = soundfile.read(tmp_path / "cut", dtype=dtype, always_2d=True)
    assert rate_hz == 48_000
    assert np.array_equal(part, whole[12_345:150_001])
    assert soundfile.info(tmp_path / "cut").subtype == subtype


def test_a_cut_ends_where_the_whole_does(tmp_path: Path) -> None:
    path = tmp_path / "whole.wav"
    soundfile.write(path, np.zeros((1000, 2)), 48_000, subtype="PCM_32")
    with (tmp_path / "cut").open("w+b") as target:
        assert write_cut(FileSource(path), 900, 5000, target) == 100
