"""Audio files judged by their bytes, and mended for the decoder, which is asked whether it agrees."""

from __future__ import annotations

import functools
import io
import struct

import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st

from camb_desktop.core.containers.inspect import ContainerReport, inspect, looks_like_json, looks_like_markup, sniff
from camb_desktop.core.runs import Container

MANY = settings(max_examples=max(400, settings().max_examples), deadline=None)
FRAMES = 50_000


@functools.cache
def made(form: str, subtype: str = "PCM_16", channels: int = 2, frames: int = FRAMES) -> bytes:
    samples = np.random.default_rng(3).normal(0, 0.1, (frames, channels))
    file = io.BytesIO()
    soundfile.write(file, samples, 48_000, format=form, subtype=subtype)
    return file.getvalue()


def judge(data: bytes, *, complete: bool = True) -> ContainerReport:
    return inspect(lambda at, count: data[at : at + count], len(data), complete=complete)


def mended(data: bytes) -> bytes:
    """What a decoder gets to see."""
    out, report = bytearray(data), judge(data)
    for patch in report.patches:
        out[patch.offset : patch.offset + len(patch.data)] = patch.data
    assert len(out) == len(data)
    return report.ahead + b"".join(out[start:stop] for start, stop in report.spans or ((0, len(out)),))


def samples(data: bytes) -> np.ndarray:  # type: ignore[type-arg]
    return soundfile.read(io.BytesIO(data), dtype="int32", always_2d=True)[0]


def with_wav_sizes(data: bytes, riff: int, payload: int) -> bytes:
    out = bytearray(data)
    out[4:8] = struct.pack("<I", riff)
    at = out.index(b"data") + 4
    out[at : at + 4] = struct.pack("<I", payload)
    return bytes(out)


def without_total(data: bytes) -> bytes:
    out = bytearray(data)
    out[21] &= 0xF0
    out[22:26] = bytes(4)
    return bytes(out)


WHOLE = [
    ("WAV", "PCM_16", 1),
    ("WAV", "FLOAT", 2),
    ("WAVEX", "PCM_24", 2),
    ("RF64", "PCM_16", 2),
    ("FLAC", "PCM_16", 1),
    ("FLAC", "PCM_24", 2),
]
LOSSY = [("OGG", "VORBIS", 2), ("OGG", "OPUS", 1), ("MP3", "MPEG_LAYER_III", 2)]
NAMES = {
    "WAV": Container.WAV,
    "WAVEX": Container.WAV,
    "RF64": Container.WAV,
    "FLAC": Container.FLAC,
    "OGG": Container.OGG,
    "MP3": Container.MP3,
}


@pytest.mark.parametrize(("form", "subtype", "channels"), WHOLE + LOSSY)
@pytest.mark.parametrize("complete", [True, False])
def test_whole_files(form: str, subtype: str, channels: int, complete: bool) -> None:
    report = judge(made(form, subtype, channels), complete=complete)
    assert report.container is NAMES[form]
    assert not report.cut
    assert report.patches == ()
    assert report.frames == (FRAMES if (form, subtype, channels) in WHOLE else None)


@pytest.mark.parametrize(("form", "subtype", "channels"), WHOLE + LOSSY)
@pytest.mark.parametrize("kept", [0.1, 0.5, 0.9, 0.999])
def test_cut_files(form: str, subtype: str, channels: int, kept: float) -> None:
    data = made(form, subtype, channels)
    part = data[: int(len(data) * kept)]
    report = judge(part)
    assert report.container is NAMES[form]
    if form not in ("MP3", "OGG") or kept < 0.99:
        assert report.cut
    if (form, subtype, channels) in WHOLE:
        good, all_of_it = samples(mended(part)), samples(data)
        assert report.frames == len(good)
        assert 0 < len(good) < FRAMES
        assert (good == all_of_it[: len(good)]).all()


def test_every_single_missing_byte_of_a_flac_is_noticed() -> None:
    data = made("FLAC", frames=9000)
    assert not judge(data).cut
    assert all(judge(data[:-missing]).cut for missing in range(1, 400))
    streamed = without_total(data)
    assert not judge(streamed).cut
    assert all(judge(streamed[:-missing]).cut for missing in range(1, 400))


def flac_of_one_frame(subframe: str) -> bytes:
    """192 samples of 16 bit mono at 48 kHz, by hand: what no encoder here makes. ``subframe`` is its bits."""

    def crc(data: bytes, polynomial: int, bits: int) -> bytes:
        value = 0
        for byte in data:
            value ^= byte << (bits - 8)
            for _ in range(8):
                value = (value << 1) ^ (polynomial if value >> (bits - 1) else 0)
                value &= (1 << bits) - 1
        return value.to_bytes(bits // 8, "big")

    head = bytes([0xFF, 0xF8, 0x1A, 0x08, 0])
    head += crc(head, 0x07, 8)
    padded = subframe + "0" * (-len(subframe) % 8)
    frame = head + int(padded, 2).to_bytes(len(padded) // 8, "big")
    info = struct.pack(">HH3s3sQ16s", 192, 192, b"", b"", 48_000 << 44 | 15 << 36, b"")
    return b"fLaC" + b"\x80" + len(info).to_bytes(3, "big") + info + frame + crc(frame, 0x8005, 16)


@pytest.mark.parametrize("width", [4, 5])
def test_a_flac_frame_whose_residual_is_not_packed(width: int) -> None:
    """Two partitions of a subframe that predicts nothing: one plain with 16 bits a sample, one with none at all."""
    values = [n * 300 - 9_000 for n in range(96)]
    plain = "1" * width + f"{16:05b}" + "".join(f"{value & 0xFFFF:016b}" for value in values)
    nothing = "1" * width + "00000"
    data = flac_of_one_frame("00010000" + f"{width - 4:02b}" + "0001" + plain + nothing)
    assert samples(mended(data))[:, 0].tolist() == [value << 16 for value in values] + [0] * 96
    report = judge(data)
    assert (report.cut, report.frames) == (False, 192)
    assert judge(data[:-1]).cut


@pytest.mark.parametrize("size", [0, 0xFFFFFFFF, 0x7FFFFFFF, 0xFFFFFFFE, 0x7FFFF000, 0xFFFFFFD3])
@pytest.mark.parametrize(("form", "subtype"), [("WAV", "PCM_16"), ("WAV", "FLOAT"), ("WAVEX", "PCM_24")])
def test_streamed_wav(size: int, form: str, subtype: str) -> None:
    data = with_wav_sizes(made(form, subtype), size, size)
    report = judge(data)
    assert not report.cut
    assert report.frames == FRAMES
    assert (samples(mended(data)) == samples(made(form, subtype))).all()
    assert judge(data, complete=False).cut, "nothing but the transfer can vouch for its end"


def test_a_size_of_zero_without_samples_is_an_empty_file() -> None:
    data = made("WAV", frames=0)
    report = judge(data)
    assert (report.frames, report.cut, report.patches) == (0, False, ())


@pytest.mark.parametrize("size", [0, 2**64 - 1, 2**63, 2**60])
def test_rf64_with_junk_for_sizes(size: int) -> None:
    data = bytearray(made("RF64"))
    data[20:44] = struct.pack("<QQQ", size, size, size)
    report = judge(bytes(data))
    assert not report.cut
    assert report.frames == FRAMES
    assert (samples(mended(bytes(data))) == samples(made("RF64"))).all()


def test_rf64_without_its_size_chunk() -> None:
    data = bytearray(made("WAV"))
    data[:4] = b"RF64"
    data = bytearray(with_wav_sizes(bytes(data), 0xFFFFFFFF, 0xFFFFFFFF))
    assert (samples(mended(bytes(data))) == samples(made("WAV"))).all()


def test_rifx_is_big_endian() -> None:
    file = io.BytesIO()
    soundfile.write(file, np.zeros((100, 1)), 8000, format="WAV", endian="BIG")
    data = file.getvalue()
    assert data[:4] == b"RIFX"
    assert judge(data).frames == 100
    assert judge(data[:-20]).cut


def test_chunks_after_the_samples_may_be_missing() -> None:
    data = made("WAV") + b"LIST" + struct.pack("<I", 1000) + bytes(10)
    data = data[:4] + struct.pack("<I", len(made("WAV")) + 1000) + data[8:]
    assert not judge(data).cut, "no sample is missing"


@pytest.mark.parametrize(("subtype", "channels"), [("PCM_16", 1), ("PCM_16", 2), ("PCM_24", 2), ("PCM_S8", 1)])
def test_streamed_flac(subtype: str, channels: int) -> None:
    whole = made("FLAC", subtype, channels)
    data = without_total(whole)
    report = judge(data)
    assert not report.cut
    assert report.frames == FRAMES
    assert (samples(mended(data)) == samples(whole)).all()


def test_flac_with_a_tag_at_its_end() -> None:
    data = made("FLAC") + b"TAG" + bytes(125)
    assert not judge(data).cut


def test_flac_after_an_id3_tag() -> None:
    data = b"ID3\x04\x00\x00\x00\x00\x00\x0a" + bytes(10) + without_total(made("FLAC"))
    report = judge(data)
    assert report.container is Container.FLAC
    assert report.frames == FRAMES
    assert report.patches[0].offset == 20 + 21


@pytest.mark.parametrize("keep", range(4, 60))
def test_a_flac_that_ends_in_its_head_holds_no_frames(keep: int) -> None:
    report = judge(made("FLAC")[:keep])
    assert report.cut
    assert report.frames == 0


@pytest.mark.parametrize("keep", range(12, 44))
def test_a_wav_that_ends_in_its_head_holds_no_frames(keep: int) -> None:
    report = judge(made("WAV")[:keep])
    assert report.cut
    assert report.frames == 0


@pytest.mark.parametrize(
    ("head", "container"),
    [
        (b"RIFF\0\0\0\0WAVE", Container.WAV),
        (b"RF64\xff\xff\xff\xffWAVE", Container.WAV),
        (b"BW64\xff\xff\xff\xffWAVE", Container.WAV),
        (b"RIFF\0\0\0\0AVI ", None),
        (b"RIFF", None),
        (b"fLaC", Container.FLAC),
        (b"OggS\0", Container.OGG),
        (b"ID3\x04\0\0\0\0\0\0", Container.MP3),
        (b"ID3", None),
        (b"\xff\xfb\x90\x00", Container.MP3),
        (b"\xff\xf3\x40\xc0", Container.MP3),
        (b"\xff\xfb\x90\x00" + bytes(500), None),
        (b"\xff\xfe{\x00", None),
        (b"\xff\xf1\x50\x80", None),
        (b"\xff\xff\xff\xff", None),
        (b"", None),
        (b"<html>", None),
        (b'{"a": 1}', None),
    ],
)
def test_sniffing(head: bytes, container: Container | None) -> None:
    assert sniff(head) is container


@pytest.mark.parametrize("text", ["<html>", "  \r\n<!DOCTYPE html>", "<?xml version='1.0'?>"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_markup(text: str, encoding: str) -> None:
    data = text.encode(encoding)
    assert looks_like_markup(data)
    assert not looks_like_json(data)
    assert sniff(data) is None


def test_json() -> None:
    assert all(map(looks_like_json, [b"{}", b" \n[1]", b'"x"', b"\xef\xbb\xbf{"]))
    assert not any(map(looks_like_json, [b"", b"1", b"<", b"fLaC", b"RIFF"]))
    assert not looks_like_markup(b"")


SEEDS = [made(form, subtype, channels, 3000) for form, subtype, channels in WHOLE + LOSSY]
SEEDS += [without_total(SEEDS[4]), with_wav_sizes(SEEDS[0], 0, 0)]


@given(
    st.sampled_from(SEEDS),
    st.lists(st.tuples(st.integers(0, 400), st.binary(min_size=1, max_size=9)), max_size=6),
    st.floats(0, 1),
    st.booleans(),
)
@MANY
def test_any_damage_is_survived(data: bytes, damages: list[tuple[int, bytes]], kept: float, complete: bool) -> None:
    damaged = bytearray(data)
    for at, junk in damages:
        damaged[at : at + len(junk)] = junk
    damaged = damaged[: int(len(damaged) * kept)]
    report = judge(bytes(damaged), complete=complete)
    assert report.container is sniff(bytes(damaged))
    assert report.frames is None or 0 <= report.frames < 2**62
    for patch in report.patches:
        assert 0 <= patch.offset <= len(damaged) - len(patch.data)


@given(
    st.binary(max_size=4000),
    st.sampled_from([b"fLaC", b"RIFF\0\0\0\0WAVE", b"RF64\0\0\0\0WAVEds64", b"OggS", b"ID3", b"\xff\xfb\x90\x00", b""]),
)
@MANY
def test_any_bytes_are_survived(data: bytes, start: bytes) -> None:
    report = judge(start + data)
    for patch in report.patches:
        assert 0 <= patch.offset <= len(start + data) - len(patch.data)


def test_a_tail_full_of_false_frame_heads_is_looked_at_in_bounded_time() -> None:
    data = made("FLAC", frames=5000) + b"\xff\xf8\x69\x18" * 2_000_000
    assert judge(data).cut


def test_little_is_read_of_a_large_file() -> None:
    data, read = made("FLAC", frames=2_000_000), 0

    def read_at(at: int, count: int) -> bytes:
        nonlocal read
        read += count
        return data[at : at + count]

    assert not inspect(read_at, len(data), complete=True).cut
    assert read < 200_000 < len(data)
