"""Takes in other formats: the same samples where the format can hold them, and what it cannot is told."""

from __future__ import annotations

import contextlib
import io
import json
import struct
import subprocess
from pathlib import Path
from typing import IO, Any

import numpy as np
import pytest
import soundfile

from camb_desktop.audio.analysis import measure
from camb_desktop.audio.convert import CEILING_DBTP, convert, id3_tag
from camb_desktop.audio.sources import FileSource
from camb_desktop.core.conversion import Conversion, Converted, Format, Tags
from camb_desktop.core.errors import CannotWrite, NothingThere, TooManyChannels

TAGS = Tags("Door slam", "CAMB.AI run 11768")
LOSSLESS = [Format.WAV_16, Format.WAV_24, Format.WAV_FLOAT, Format.FLAC]
TITLES = ["Café", "Cafe\u0301", "नमस्ते दुनिया", "باب القلعة", "門を閉める", "Дверь 🎧"]


def tone(rate_hz: int = 48_000, seconds: float = 1.0, channels: int = 1, level: float = 0.3) -> np.ndarray[Any, Any]:
    at = np.arange(int(rate_hz * seconds)) / rate_hz
    return np.stack([level * np.sin(2 * np.pi * (440 + 110 * c) * at) for c in range(channels)], axis=1)


def take(folder: Path, samples: np.ndarray[Any, Any], subtype: str = "PCM_16", rate_hz: int = 48_000) -> FileSource:
    path = folder / ("take.flac" if subtype == "FLAC" else "take.wav")
    soundfile.write(path, samples, rate_hz, "PCM_16" if subtype == "FLAC" else subtype)
    return FileSource(path)


def made(
    source: FileSource, folder: Path, wanted: Conversion, tags: Tags = TAGS, **more: Any
) -> tuple[Converted, Path]:
    path = folder / f"made.{wanted.format.ending}"
    with path.open("w+b") as target:
        return convert(source, wanted, tags, target, **more), path


@pytest.mark.parametrize("format_", LOSSLESS)
@pytest.mark.parametrize("channels", [1, 2, 6])
def test_samples_of_16_bit_stay_what_they_are(tmp_path: Path, format_: Format, channels: int) -> None:
    source = take(tmp_path, tone(channels=channels))
    told, path = made(source, tmp_path, Conversion(format_))
    before, _ = soundfile.read(source.path, always_2d=True)
    after, rate_hz = soundfile.read(path, always_2d=True)
    assert (told.frames, told.gain_db, told.from_hz, rate_hz) == (len(before), 0.0, None, 48_000)
    assert np.array_equal(after, before)


@pytest.mark.parametrize("format_", [Format.WAV_24, Format.WAV_FLOAT, Format.FLAC])
def test_samples_of_24_bit_stay_what_they_are(tmp_path: Path, format_: Format) -> None:
    source = take(tmp_path, tone(channels=2), "PCM_24")
    _, path = made(source, tmp_path, Conversion(format_))
    assert np.array_equal(soundfile.read(path, dtype="float32")[0], soundfile.read(source.path, dtype="float32")[0])


def test_what_is_wider_than_16_bit_is_dithered(tmp_path: Path) -> None:
    """A tone of half a bit is still there, below the noise, instead of being gone or a square."""
    quiet = tone(seconds=2.0, level=0.5 / 32_768)
    source = take(tmp_path, quiet, "PCM_24")
    _, path = made(source, tmp_path, Conversion(Format.WAV_16))
    after = soundfile.read(path)[0]
    there = float(np.dot(after, quiet[:, 0]) / np.dot(quiet[:, 0], quiet[:, 0]))
    assert there == pytest.approx(1.0, abs=0.05)
    error = after - quiet[:, 0]
    assert float(np.sqrt(np.mean(error**2))) * 32_768 == pytest.approx(0.5, abs=0.1)  # TPDF and rounding: 0.5 bit
    again = tmp_path / "again"
    again.mkdir()
    assert made(source, again, Conversion(Format.WAV_16))[1].read_bytes() == path.read_bytes()


@pytest.mark.parametrize("format_", [Format.OGG, Format.MP3])
@pytest.mark.parametrize("rate_hz", [8_000, 22_050, 44_100, 48_000])
def test_a_lossy_format_has_every_frame_at_its_place(tmp_path: Path, format_: Format, rate_hz: int) -> None:
    samples = tone(rate_hz, 1.3, 2)
    source = take(tmp_path, samples, rate_hz=rate_hz)
    told, path = made(source, tmp_path, Conversion(format_))
    after, after_hz = soundfile.read(path, always_2d=True)
    assert (told.frames, len(after), after_hz) == (len(samples), len(samples), rate_hz)
    middle = slice(rate_hz // 4, rate_hz)
    assert float(np.abs(after[middle] - samples[middle]).max()) < 0.03


@pytest.mark.parametrize(
    ("format_", "rate_hz", "becomes"),
    [
        (Format.MP3, 96_000, 48_000),
        (Format.MP3, 40_000, 44_100),
        (Format.MP3, 7_000, 8_000),
        (Format.OGG, 6_000, 8_000),
    ],
)
def test_a_rate_that_the_format_does_not_hold_is_resampled_and_told(
    tmp_path: Path, format_: Format, rate_hz: int, becomes: int
) -> None:
    source = take(tmp_path, tone(rate_hz), rate_hz=rate_hz)
    told, path = made(source, tmp_path, Conversion(format_))
    assert (told.from_hz, told.sample_rate_hz) == (rate_hz, becomes)
    assert soundfile.info(path).samplerate == becomes
    assert soundfile.info(path).frames == pytest.approx(becomes, abs=2)


@pytest.mark.parametrize("rate_hz", [8_000, 44_100, 96_000, 192_000])
def test_a_wav_and_a_flac_keep_every_rate(tmp_path: Path, rate_hz: int) -> None:
    source = take(tmp_path, tone(rate_hz, 0.2), rate_hz=rate_hz)
    for format_ in LOSSLESS:
        assert soundfile.info(made(source, tmp_path, Conversion(format_))[1]).samplerate == rate_hz


@pytest.mark.parametrize(("format_", "channels"), [(Format.MP3, 3), (Format.OGG, 6), (Format.FLAC, 9)])
def test_too_many_channels_are_refused(tmp_path: Path, format_: Format, channels: int) -> None:
    source = take(tmp_path, tone(seconds=0.1, channels=channels))
    with pytest.raises(TooManyChannels, match=str(channels)):
        made(source, tmp_path, Conversion(format_))


def test_speakers_stay_what_they_are(tmp_path: Path) -> None:
    path = tmp_path / "take.wav"
    soundfile.write(path, tone(seconds=0.1, channels=6), 48_000, "PCM_16", format="WAVEX")
    data = bytearray(path.read_bytes())
    data[40:44] = struct.pack("<I", 0x3F)
    path.write_bytes(data)
    for format_ in (Format.WAV_16, Format.WAV_24, Format.WAV_FLOAT):
        _, after = made(FileSource(path), tmp_path, Conversion(format_))
        assert after.read_bytes()[40:44] == struct.pack("<I", 0x3F)


@pytest.mark.parametrize("target", [-14.0, -16.0, -23.0, -30.0])
@pytest.mark.parametrize("format_", [Format.WAV_24, Format.FLAC, Format.MP3])
def test_the_loudness_that_was_asked_for_is_measured_afterwards(tmp_path: Path, target: float, format_: Format) -> None:
    source = take(tmp_path, tone(seconds=3.0, channels=2, level=0.1))
    told, path = made(source, tmp_path, Conversion(format_, target))
    after = measure(FileSource(path))
    assert after.loudness_lufs == pytest.approx(target, abs=0.1)
    assert told.gain_db == pytest.approx(target - measure(source).loudness_lufs, abs=0.01)
    assert told.below_target_db == 0.0


def test_peaks_hold_the_loudness_back_and_that_is_told(tmp_path: Path) -> None:
    samples = tone(seconds=3.0, level=0.02)
    samples[48_000:48_010] = 0.9
    source = take(tmp_path, samples)
    told, path = made(source, tmp_path, Conversion(Format.WAV_24, -14.0))
    after = measure(FileSource(path))
    assert after.true_peak_dbtp <= CEILING_DBTP + 0.01
    assert told.below_target_db == pytest.approx(-14.0 - after.loudness_lufs, abs=0.1)
    assert told.below_target_db > 10.0


def test_what_is_loud_is_made_softer_even_where_its_peaks_are_high(tmp_path: Path) -> None:
    source = take(tmp_path, tone(seconds=3.0, level=0.99))
    told, path = made(source, tmp_path, Conversion(Format.FLAC, -20.0))
    assert measure(FileSource(path)).loudness_lufs == pytest.approx(-20.0, abs=0.1)
    assert told.below_target_db == pytest.approx(0.0)


def test_silence_has_no_loudness_and_stays_as_it_is(tmp_path: Path) -> None:
    source = take(tmp_path, np.zeros((48_000, 1)))
    told, path = made(source, tmp_path, Conversion(Format.WAV_16, -14.0))
    assert told.is_unmeasured
    assert not soundfile.read(path)[0].any()


@pytest.mark.parametrize("format_", [Format.WAV_16, Format.WAV_24, Format.FLAC])
def test_floats_above_full_scale_are_made_softer_instead_of_being_cut_off(tmp_path: Path, format_: Format) -> None:
    source = take(tmp_path, tone(level=2.0), "FLOAT")
    told, path = made(source, tmp_path, Conversion(format_))
    after = measure(FileSource(path))
    assert told.is_lowered
    assert told.gain_db == pytest.approx(-6.02, abs=0.05)
    assert after.clipped_samples == 0
    whole, _ = made(source, tmp_path, Conversion(Format.WAV_FLOAT))
    assert (whole.gain_db, whole.is_lowered) == (0.0, False)
    assert np.array_equal(soundfile.read(tmp_path / "made.wav")[0], soundfile.read(source.path)[0])


@pytest.mark.parametrize("format_", [*LOSSLESS, Format.OGG, Format.MP3])
@pytest.mark.parametrize("title", TITLES)
def test_titles_of_every_script_read_back_right(tmp_path: Path, format_: Format, title: str) -> None:
    source = take(tmp_path, tone(seconds=0.2))
    _, path = made(source, tmp_path, Conversion(format_), Tags(title, "CAMB.AI run 11768"))
    asked = ["ffprobe", "-v", "error", "-show_format", "-show_streams", "-of", "json", path]
    told = json.loads(subprocess.run(asked, capture_output=True, check=True).stdout)
    tags = told["format"].get("tags") or told["streams"][0]["tags"]
    tags = {name.lower(): words for name, words in tags.items()}
    assert (tags["title"], tags["comment"]) == (title, "CAMB.AI run 11768")


@pytest.mark.parametrize("format_", [Format.WAV_16, Format.WAV_24, Format.WAV_FLOAT])
@pytest.mark.parametrize("frames", [9_601, 9_600])
@pytest.mark.parametrize("title", TITLES)
def test_a_wav_has_its_title_for_programs_that_take_list_info_for_latin(
    tmp_path: Path, format_: Format, frames: int, title: str
) -> None:
    source = take(tmp_path, tone()[:frames])
    _, path = made(source, tmp_path, Conversion(format_), Tags(title, "CAMB.AI run 11768"))
    data = path.read_bytes()
    assert len(data) == struct.unpack("<I", data[4:8])[0] + 8
    at, found = 12, {}
    while at < len(data):
        name, size = data[at : at + 4], struct.unpack("<I", data[at + 4 : at + 8])[0]
        assert at % 2 == 0
        found[name] = data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2
    assert at == len(data)
    assert found[b"id3 "] == id3_tag(Tags(title, "CAMB.AI run 11768"))
    assert soundfile.info(path).frames == frames


def test_a_part_is_converted_alone(tmp_path: Path) -> None:
    source = take(tmp_path, tone(seconds=2.0))
    told, path = made(source, tmp_path, Conversion(Format.FLAC), start_frame=10_000, stop_frame=30_500)
    assert told.frames == 20_500
    whole = soundfile.read(source.path, dtype="int16")[0]
    assert np.array_equal(soundfile.read(path, dtype="int16")[0], whole[10_000:30_500])


def test_a_part_that_is_not_there_is_no_file(tmp_path: Path) -> None:
    source = take(tmp_path, tone(seconds=0.1))
    for target in (None, -14.0):
        with pytest.raises(NothingThere):
            made(source, tmp_path, Conversion(Format.WAV_16, target), start_frame=50_000, stop_frame=60_000)


class _Forgetful(io.BytesIO):
    """A disk that turns one bit over."""

    def flush(self) -> None:
        at = len(self.getvalue()) // 2
        self.getbuffer()[at] ^= 1


@pytest.mark.parametrize("format_", LOSSLESS)
def test_what_the_disk_made_of_it_is_read_back(tmp_path: Path, format_: Format) -> None:
    source = take(tmp_path, tone())
    with pytest.raises(CannotWrite):
        convert(source, Conversion(format_), TAGS, _Forgetful())


def test_it_can_be_stopped(tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    def stop() -> None:
        raise Stopped

    source = take(tmp_path, tone())
    target: IO[bytes] = io.BytesIO()
    with contextlib.suppress(Stopped):
        convert(source, Conversion(Format.WAV_16), TAGS, target, check=stop)
        pytest.fail("it went on")
