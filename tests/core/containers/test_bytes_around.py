"""Audio with other bytes ahead of it, behind it and between: a decoder sees the audio, all of it."""

from __future__ import annotations

import functools
import io
import struct

import numpy as np
import pytest
import soundfile

from camb_desktop.core.containers import mpeg
from camb_desktop.core.containers.inspect import ContainerReport, inspect, sniff
from camb_desktop.core.containers.report import Patch
from camb_desktop.core.runs import Container

FRAMES = 30_000


@functools.cache
def made(form: str, subtype: str = "PCM_16", channels: int = 2, frames: int = FRAMES, seed: int = 3) -> bytes:
    samples = np.random.default_rng(seed).normal(0, 0.1, (frames, channels))
    file = io.BytesIO()
    soundfile.write(file, samples, 48_000, format=form, subtype=subtype)
    return file.getvalue()


def judge(data: bytes, *, complete: bool = True) -> ContainerReport:
    return inspect(lambda at, count: data[at : at + count], len(data), complete=complete)


def seen(data: bytes) -> bytes:
    """What a decoder gets to see."""
    out, report = bytearray(data), judge(data)
    for patch in report.patches:
        out[patch.offset : patch.offset + len(patch.data)] = patch.data
    return report.ahead + b"".join(out[start:stop] for start, stop in report.spans or ((0, len(out)),))


def samples(data: bytes) -> np.ndarray:  # type: ignore[type-arg]
    return soundfile.read(io.BytesIO(data), dtype="int32", always_2d=True)[0]


def id3(size: int, *, footer: bool = False) -> bytes:
    coded = bytes(size >> shift & 0x7F for shift in (21, 14, 7, 0))
    head = b"\4\0" + bytes([0x10 if footer else 0]) + coded
    return b"ID3" + head + b"x" * size + (b"3DI" + head if footer else b"")


def apev2(size: int) -> bytes:
    return bytes(size) + b"APETAGEX" + struct.pack("<IIII", 2000, size + 32, 1, 0) + bytes(8)


BEHIND = {
    "CRLF": b"\r\n",
    "boundary": b"\r\n--7f3a90c1--\r\n",
    "zeros": bytes(5000),
    "APEv2": apev2(700),
    "ID3v1": b"TAG" + bytes(125),
    "both tags": apev2(90) + b"TAG" + b"x" * 125,
    "a sync code": b"\xff\xf8\xff\xf8\xff",
    "noise": np.random.default_rng(9).bytes(20_000),
}
AHEAD = {
    "the length of a chunk": b"1f40\r\n",
    "noise": np.random.default_rng(5).bytes(1_000),
    "words": b"audio follows: ",
    "ID3v2": id3(20),
    "a picture": id3(20_000),
    "two tags": id3(300) + id3(9000),
    "a footer": id3(70_000, footer=True),
    "a line": b"\r\n",
    "a part's head": b"--7f3a90c1\r\nContent-Type: audio/wav\r\n\r\n",
}


@pytest.mark.parametrize("behind", BEHIND.values(), ids=BEHIND)
@pytest.mark.parametrize(
    ("form", "subtype", "channels"), [("FLAC", "PCM_16", 2), ("FLAC", "PCM_24", 1), ("WAV", "PCM_16", 2)]
)
def test_bytes_behind(form: str, subtype: str, channels: int, behind: bytes) -> None:
    whole = made(form, subtype, channels)
    report = judge(whole + behind)
    assert (report.frames, report.cut, report.more) == (FRAMES, False, False)
    assert np.array_equal(samples(seen(whole + behind)), samples(whole))


@pytest.mark.parametrize("ahead", AHEAD.values(), ids=AHEAD)
@pytest.mark.parametrize("form", ["FLAC", "WAV", "RF64"])
def test_bytes_ahead(form: str, ahead: bytes) -> None:
    whole = made(form)
    data = ahead + whole
    report = judge(data)
    assert report.container is (Container.FLAC if form == "FLAC" else Container.WAV)
    assert (report.frames, report.cut) == (FRAMES, False)
    assert np.array_equal(samples(seen(data)), samples(whole))
    assert sniff(data[:4096]) is not None, "it is audio from its first bytes on"
    assert judge(data[:-500]).cut


def test_a_flac_without_a_total_and_with_bytes_behind_is_whole() -> None:
    whole = bytearray(made("FLAC"))
    whole[21] &= 0xF0
    whole[22:26] = bytes(4)
    for behind in BEHIND.values():
        report = judge(bytes(whole) + behind)
        assert report.frames == FRAMES
        assert np.array_equal(samples(seen(bytes(whole) + behind)), samples(made("FLAC")))


@pytest.mark.parametrize("subtype", ["PCM_S8", "PCM_16", "PCM_24"])
@pytest.mark.parametrize("channels", [1, 2, 6])
@pytest.mark.parametrize("kind", ["noise", "loud", "silence", "tone", "coarse"])
def test_the_end_of_a_frame_is_found_in_every_form_of_it(subtype: str, channels: int, kind: str) -> None:
    rng, time = np.random.default_rng(2), np.arange(20_000)[:, None] * np.ones(channels)
    signal = {
        "noise": rng.normal(0, 0.1, time.shape),
        "loud": rng.uniform(-1, 1, time.shape),  # verbatim
        "silence": np.zeros(time.shape),  # constant
        "tone": np.sin(time / 20) * 0.5,
        "coarse": np.round(rng.normal(0, 0.1, time.shape) * 64) / 64,  # wasted bits
    }[kind]
    file = io.BytesIO()
    soundfile.write(file, signal, 48_000, subtype, format="FLAC")
    report = judge(file.getvalue() + b"\r\n")
    assert report.spans == ((0, len(file.getvalue())),)
    assert (report.frames, report.cut) == (20_000, False)


def crc(data: bytes, polynomial: int, bits: int) -> int:
    value = 0
    for byte in data:
        value ^= byte << (bits - 8)
        for _ in range(8):
            value = (value << 1) ^ (polynomial if value >> (bits - 1) else 0)
            value &= (1 << bits) - 1
    return value


def flac_head(total: int = 0, bits: int = 16, rate_hz: int = 48_000) -> bytes:
    packed = (rate_hz << 44 | (bits - 1) << 36 | total).to_bytes(8, "big")
    return b"fLaC\x80\0\0\x22" + struct.pack(">HH", 4096, 4096) + bytes(6) + packed + bytes(16)


def frame_head(number: int, size_code: int = 0xC) -> bytes:
    head = bytes([0xFF, 0xF8, size_code << 4 | 0xA, 0x08, number])
    return head + bytes([crc(head, 0x07, 8)])


def test_bytes_like_a_frame_head_inside_the_last_frame_do_not_decide_the_total() -> None:
    """Verbatim samples may hold anything; here those of the last frame spell the head of frame 1."""
    info = (
        struct.pack(">HH", 4096, 4096)
        + bytes(6)
        + ((48_000 << 44) | (0 << 41) | (15 << 36) | 3 * 4096).to_bytes(8, "big")
    )
    data = b"fLaC\x80\0\0\x22" + info + bytes(16)
    for number in range(3):
        fake = frame_head(1) if number == 2 else b""
        payload = (bytes(400) + fake + bytes(8192))[:8192]
        frame = frame_head(number) + b"\x02" + payload
        data += frame + crc(frame, 0x8005, 16).to_bytes(2, "big")
    assert len(samples(data)) == 3 * 4096, "the decoder takes it for what it is"
    report = judge(data)
    assert (report.frames, report.cut, report.patches) == (3 * 4096, False, ())


@pytest.mark.parametrize("between", [b"", b"LIST\4\0\0\0INFO"])
@pytest.mark.parametrize("count", [2, 5])
def test_wavs_joined_end_to_end_are_one(count: int, between: bytes) -> None:
    parts = [made("WAV", seed=seed, frames=1000 + seed) for seed in range(count)]
    data = between.join(parts)
    report = judge(data)
    assert report.frames == sum(1000 + seed for seed in range(count))
    assert not report.cut
    assert np.array_equal(samples(seen(data)), np.concatenate([samples(part) for part in parts]))
    assert judge(data[:-100]).cut, "the last of them is not whole"


def test_a_wav_of_another_format_behind_is_told() -> None:
    report = judge(made("WAV") + made("WAV", "PCM_24"))
    assert (report.frames, report.more) == (FRAMES, True)


@pytest.mark.parametrize("second", [FRAMES, 5000, 70_000])
def test_a_flac_behind_a_flac_is_told(second: int) -> None:
    report = judge(made("FLAC") + made("FLAC", frames=second, seed=8))
    assert (report.frames, report.cut, report.more) == (FRAMES, False, True)
    assert np.array_equal(samples(seen(made("FLAC") + made("FLAC", frames=second))), samples(made("FLAC")))


@pytest.mark.parametrize("size", [135, 320, 383])
def test_an_mp3_that_ends_inside_its_first_frame_has_no_part_behind_that(size: int) -> None:
    named = 64  # and there, inside the first frame, another one begins
    head = b"\xff\xfb\x94\xc4" + bytes(17) + b"Xing" + (3).to_bytes(4, "big") + bytes(4) + named.to_bytes(4, "big")
    data = (head.ljust(named, b"\0") + b"\xff\xfb\x14\xc4").ljust(size, b"\0")
    report = inspect(lambda at, count: data[at : at + count], size, complete=True)
    assert (report.spans, report.cut) == ((), True)


def test_mp3s_joined_behind_one_xing_head_all_play() -> None:
    one = made("MP3", "MPEG_LAYER_III")
    frame = one.find(b"\xff\xfb")
    tag = next(mark for mark in (b"Xing", b"Info") if mark in one[:200])
    assert frame >= 0
    assert one.index(tag) < 100
    alone, three = len(samples(seen(one))), len(samples(seen(one * 3)))
    assert three > 3 * alone - 4000
    assert judge(one).spans == ()
    assert judge(one + b"TAG" + bytes(125)).spans == ()


@pytest.mark.parametrize("rate_hz", [48_000, 44_100, 22_050, 8_000])
@pytest.mark.parametrize("channels", [1, 2])
def test_an_mp3_of_many_bit_rates_plays_to_its_end_without_a_head(rate_hz: int, channels: int) -> None:
    """A decoder guesses its length by the bit rate of its quiet beginning."""
    noise = np.random.default_rng(4).normal(0, 0.2, (4 * rate_hz, channels))
    noise[:rate_hz] *= 1e-3
    file = io.BytesIO()
    soundfile.write(file, noise, rate_hz, format="MP3", subtype="MPEG_LAYER_III", bitrate_mode="VARIABLE")
    data = file.getvalue()
    first = data.index(b"\xff")
    bare = data[first + (mpeg.frame_bytes(data[first : first + 4]) or 0) :]
    assert len(samples(seen(bare))) > 4 * rate_hz - 1500
    assert not judge(bare).cut
    if judge(bare).spans:
        assert len(samples(bare)) < len(samples(seen(bare))), "the decoder alone would have stopped"


def test_an_empty_data_chunk_before_others_is_silence() -> None:
    data = made("WAV", frames=0) + b"LIST" + struct.pack("<I", 320) + b"INFO" + b"Noise!" * 52 + bytes(4)
    for riff in (len(data) - 8, 0, 0xFFFFFFFF):
        data = data[:4] + struct.pack("<I", riff) + data[8:]
        report = judge(data)
        assert (report.frames, report.cut) == (0, False)
    streamed = bytearray(made("WAV"))
    streamed[4:8] = streamed[40:44] = bytes(4)
    assert judge(bytes(streamed)).frames == FRAMES


@pytest.mark.parametrize("sized", [True, False])
def test_bw64_is_shown_to_the_decoder_by_the_name_that_it_knows(sized: bool) -> None:
    data = bytearray(made("RF64"))
    data[:4] = b"BW64"
    if not sized:
        data[20:44] = bytes(24)
    report = judge(bytes(data))
    assert (report.frames, report.cut) == (FRAMES, False)
    assert np.array_equal(samples(seen(bytes(data))), samples(made("RF64")))


def wav(tag: int = 1, channels: int = 1, rate_hz: int = 48_000) -> bytes:
    fmt = struct.pack("<HHIIHH", tag, channels, rate_hz, rate_hz * 2 & 0xFFFFFFFF, 2 * channels, 16)
    body = b"WAVEfmt " + struct.pack("<I", 16) + fmt + b"data" + struct.pack("<I", 8000) + bytes(8000)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def adts(frames: int = 5) -> bytes:
    frame = b"\xff\xf1\x4c\x80" + bytes([(100 >> 3) & 0xFF, (100 & 7) << 5 | 0x1F, 0xFC]) + bytes(93)
    return frame * frames


UNPLAYABLE = [
    (adts(), Container.AAC, "AAC"),
    (id3(60) + adts(), Container.AAC, "AAC"),
    (b"\0\0\0\x1cftypM4A \0\0\2\0" + bytes(500), Container.M4A, "M4A"),
    (b"\0\0\0\x1cftypisom\0\0\2\0" + bytes(500), Container.MP4, "MP4"),
    (b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81" + bytes(500), Container.WEBM, "WebM"),
    (b"wvpk" + bytes(500), Container.WAVPACK, "WavPack"),
    (b"#!AMR\n" + bytes(500), Container.AMR, "AMR"),
    (wav(0x45), Container.WAV, "G.726"),
    (wav(0x1234), Container.WAV, "WAV format 0x1234"),
    (wav(rate_hz=1), Container.WAV, "audio at 1 Hz"),
    (wav(rate_hz=0), Container.WAV, "audio at 0 Hz"),
    (wav(rate_hz=0xFFFFFFFF), Container.WAV, "audio at 4294967295 Hz"),
    (wav(channels=900), Container.WAV, "audio of 900 channels"),
    (wav(channels=0), Container.WAV, "audio of 0 channels"),
    (b"OggS\0\2" + bytes(20) + b"\1\x33\x7fFLAC\1\0" + bytes(100), Container.OGG, "Ogg FLAC"),
    (
        b"fLaC\x80\0\0\x22" + bytes(10) + ((48_000 << 44) | (31 << 36) | 1000).to_bytes(8, "big") + bytes(400),
        Container.FLAC,
        "32 bit FLAC",
    ),
]


@pytest.mark.parametrize(("data", "container", "name"), UNPLAYABLE, ids=[row[2] for row in UNPLAYABLE])
def test_what_no_decoder_here_knows_has_a_name(data: bytes, container: Container, name: str) -> None:
    report = judge(data)
    assert (report.container, report.unplayable) == (container, name)
    assert sniff(data[:4096]) is container


@pytest.mark.parametrize("form", ["AIFF", "AU", "CAF", "W64"])
def test_more_containers_are_known(form: str) -> None:
    report = judge(made(form))
    assert report.container is Container[form]
    assert (report.cut, report.unplayable) == (False, "")


@pytest.mark.parametrize(
    "junk", [b'{"detail": "x"}', b"<html><body>", b"not audio at all " * 40, bytes(4000), b"\r\n\r\n"]
)
def test_what_is_no_audio_stays_none(junk: bytes) -> None:
    assert sniff(junk) is None
    assert judge(junk).container is None


def test_the_size_of_an_id3_footer_is_counted() -> None:
    """Ten bytes more or less, and the audio behind it is not found."""
    for footer in (False, True):
        assert judge(id3(5000, footer=footer) + made("FLAC")).spans[0][0] == 5010 + 10 * footer


@pytest.mark.parametrize("number", [0, 1, 0x7F, 0x80, 0x7FF, 0x800, 0xFFFF, 0x10000])
def test_frame_numbers_of_every_width_are_read(number: int) -> None:
    coded = chr(number).encode("utf-8", "surrogatepass")
    head = bytes([0xFF, 0xF8, 0xCA, 0x08]) + coded
    head += bytes([crc(head, 0x07, 8)])
    frame = head + b"\0\0\1"
    frame += crc(frame, 0x8005, 16).to_bytes(2, "big")
    assert judge(flac_head() + frame).frames == (number + 1) * 4096


@pytest.mark.parametrize(
    ("size_code", "size", "frames"),
    [(1, b"", 192), (5, b"", 4608), (6, b"\x63", 100), (7, b"\x03\xe7", 1000), (9, b"", 512)],
)
@pytest.mark.parametrize(
    ("rate_code", "rate"), [(0, b""), (10, b""), (12, b"\x30"), (13, b"\xbb\x80"), (14, b"\x12\xc0")]
)
def test_frame_heads_that_spell_out_size_and_rate_are_read(
    size_code: int, size: bytes, frames: int, rate_code: int, rate: bytes
) -> None:
    head = bytes([0xFF, 0xF9, size_code << 4 | rate_code, 0x08, 0]) + size + rate
    head += bytes([crc(head, 0x07, 8)])
    frame = head + b"\0\0\1"
    frame += crc(frame, 0x8005, 16).to_bytes(2, "big")
    report = judge(flac_head() + frame)
    assert (report.frames, report.cut) == (frames, False)


def test_a_report_of_a_file_behind_something_tells_places_of_the_whole() -> None:
    report = ContainerReport(Container.WAV, expected_bytes=500, patches=(Patch(4, b"x"),), spans=((0, 90), (100, 400)))
    found = report.behind(20, 520)
    assert found.expected_bytes == 520
    assert [patch.offset for patch in found.patches] == [24]
    assert found.spans == ((20, 110), (120, 420))
    assert ContainerReport(Container.OGG).behind(20, 520).spans == ((20, 520),)


def chunk(name: bytes, data: bytes, length: int | None = None, *, padded: bool = True) -> bytes:
    size = len(data) if length is None else length
    return name + struct.pack("<I", size) + data + (b"\0" if padded and len(data) % 2 else b"")


def wave(*chunks: bytes, size: int | None = None) -> bytes:
    body = b"WAVE" + b"".join(chunks)
    return b"RIFF" + struct.pack("<I", len(body) if size is None else size) + body


FORMAT = chunk(b"fmt ", struct.pack("<HHIIHH", 1, 2, 48_000, 192_000, 4, 16))
RAW = made("WAV")[44:]
STREAMED = wave(FORMAT, chunk(b"data", RAW, 0xFFFF_FFFF), size=0xFFFF_FFFF)


JOINED = {
    "samples in two chunks": (wave(FORMAT, chunk(b"data", RAW[:40_000]), chunk(b"data", RAW[40_000:])), 1, False),
    "an odd chunk without its last byte": (
        wave(FORMAT, chunk(b"LIST", b"INFOx" * 3, padded=False), chunk(b"data", RAW)),
        1,
        False,
    ),
    "the format behind the samples": (wave(chunk(b"data", RAW), FORMAT), 1, False),
    "a length that is too short": (wave(FORMAT, chunk(b"data", RAW, len(RAW) // 2)), 1, False),
    "streamed twice": (STREAMED * 2, 2, False),
    "streamed with no length thrice": (wave(FORMAT, chunk(b"data", RAW, 0), size=0) * 3, 3, False),
    "another rate behind it": (wave(FORMAT, chunk(b"data", RAW)) + made("WAV", channels=1), 1, True),
    "another rate behind one that was streamed": (STREAMED + made("WAV", channels=1), 1, True),
    "a FLAC behind it": (made("WAV") + made("FLAC"), 1, True),
    "an Ogg behind it": (made("WAV") + made("OGG", "VORBIS"), 1, True),
    "a WAV behind a FLAC": (made("FLAC") + made("WAV"), 1, True),
    "letters behind it": (made("WAV") + b"<html>502</html>", 1, False),
    "a mark of the order of bytes ahead": (b"\xef\xbb\xbf" + made("FLAC"), 1, False),
    "the answer's head ahead": (b"HTTP/1.1 200 OK\r\nContent-Type: audio/wav\r\n\r\n" + made("WAV"), 1, False),
}


@pytest.mark.parametrize(("data", "times", "more"), JOINED.values(), ids=JOINED)
def test_all_samples_are_seen_and_what_lies_behind_is_told(data: bytes, times: int, more: bool) -> None:
    report = judge(data)
    assert (report.cut, report.more) == (False, more)
    assert report.frames == FRAMES * times
    wanted = np.concatenate([samples(made("WAV"))] * times)
    assert np.abs(samples(seen(data)) - wanted).max() <= 1 << 16, "to a step of rounding, where a FLAC was made"


@pytest.mark.parametrize("ahead", [bytes(500), np.random.default_rng(6).bytes(1_500), b"3e8\r\n"])
def test_an_mp3_behind_other_bytes_is_seen(ahead: bytes) -> None:
    data = made("MP3", "MPEG_LAYER_III")
    assert sniff((ahead + data)[:4096]) is Container.MP3
    assert len(samples(seen(ahead + data))) == len(samples(data))


def test_noise_alone_is_no_audio() -> None:
    for seed in range(300):
        assert sniff(np.random.default_rng(seed).bytes(4096)) is not Container.MP3, seed


@pytest.mark.parametrize("text", [b'{"detail": "fLaC\\0", "x": "%s"}', b"<p>%s</p>", b"[%s]"])
def test_a_text_that_quotes_audio_is_none(text: bytes) -> None:
    data = text % made("FLAC")
    assert sniff(data[:4096]) is None
    assert judge(data).container is None
