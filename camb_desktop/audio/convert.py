"""Takes in another format, through libsndfile: written, tagged, and read back before they count as saved.

What a format cannot hold is resampled, or refused. Integers of 16 bit that were wider before get triangular dither of
±1 bit (Lipshitz, Wannamaker, Vanderkooy 1992); nothing else is added to any sample.
"""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Iterator
from typing import IO, Any

from camb_desktop.audio.cut import channel_mask_of, put_channel_mask
from camb_desktop.audio.decode import open_sound
from camb_desktop.audio.libraries import soundfile
from camb_desktop.audio.loudness import LoudnessMeter
from camb_desktop.audio.resample import Resampler
from camb_desktop.audio.sources import ByteSource
from camb_desktop.audio.truepeak import TruePeakMeter
from camb_desktop.core.bins import planar_of
from camb_desktop.core.clip import StreamInfo
from camb_desktop.core.conversion import Conversion, Converted, Format, Tags
from camb_desktop.core.errors import CannotWrite, NothingThere, TooManyChannels
from camb_desktop.core.later import NDArray, hashlib, np
from camb_desktop.core.values import dataclass

CEILING_DBTP = -1.0  # of what is made louder: EBU R128 s1
_BLOCK_FRAMES = 16_384  # libvorbis overflows its stack with much larger ones
_RIFF_LIMIT = (1 << 32) - (1 << 20)
_MP3_RATES = (8_000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000)
_OGG_RATES = (8_000, 192_000)  # libvorbis has no set-up for rates outside of these
_FLAC_MOST_HZ = 655_350
_SUBTYPES = {
    Format.WAV_16: "PCM_16",
    Format.WAV_24: "PCM_24",
    Format.WAV_FLOAT: "FLOAT",
    Format.OGG: "VORBIS",
    Format.MP3: "MPEG_LAYER_III",
}
_LOSSY = (Format.OGG, Format.MP3)
_QUALITY: dict[Format, dict[str, Any]] = {  # about 256 kbit/s for stereo
    Format.OGG: {"compression_level": 0.2},
    Format.MP3: {"compression_level": 0.0, "bitrate_mode": "VARIABLE"},
}


@dataclass(frozen=True, slots=True)
class _Level:
    loudness_lufs: float
    true_peak_dbtp: float


def convert(
    source: ByteSource,
    wanted: Conversion,
    tags: Tags,
    target: IO[bytes],
    start_frame: int = 0,
    stop_frame: int | None = None,
    check: Callable[[], None] = lambda: None,
) -> Converted:
    """Write frames ``[start_frame, stop_frame)`` of ``source``, or all of them, to ``target``, and read that back.

    FLAC has 16 bit where the take has no more and its level stays, else 24; Ogg is Vorbis; MP3 has a variable bit rate.
    With a target loudness the true peak stays at or below :data:`CEILING_DBTP`; without one a level changes only where
    peaks of floats would be cut off by a format of integers. ``check`` is called often and may raise.

    Raises:
        TooManyChannels: more than the format holds.
        NothingThere: there is not one frame.
        CannotDecode: the take cannot be read.
        CannotWrite: the disk gives other audio back than it took.
    """
    with contextlib.closing(open_sound(source)) as decoder:
        info = decoder.info
    if info.channels > wanted.format.most_channels:
        raise TooManyChannels(f"{info.channels} channels, {wanted.format.most_channels} in {wanted.format.value}")
    rate_hz = _rate_for(wanted.format, info.sample_rate_hz)
    is_resampled = rate_hz != info.sample_rate_hz
    level = _Level(-math.inf, -math.inf)
    is_open = wanted.format is not Format.WAV_FLOAT and (info.is_float or not info.bit_depth or is_resampled)
    if wanted.loudness_lufs is not None or is_open:
        level = _measure(_read(source, start_frame, stop_frame, check), info)
    gain_db, below_db = _gain(wanted.loudness_lufs, level)
    if wanted.loudness_lufs is None and is_open:
        gain_db = min(0.0, -level.true_peak_dbtp)
    is_same = not gain_db and not is_resampled and not info.is_float and 0 < info.bit_depth <= 16
    taken = 0

    def counted() -> Iterator[NDArray[Any]]:
        nonlocal taken
        for block in _read(source, start_frame, stop_frame, check):
            taken += len(block)
            yield block

    blocks = _resampled(counted(), info, rate_hz)
    packer = _Packer(wanted.format, 10.0 ** (gain_db / 20.0), is_same)
    mask = channel_mask_of(source) if wanted.format.ending == "wav" else b""
    frames = _write(target, packer, blocks, info, rate_hz, tags, mask)
    _read_back(target, packer, frames)
    return Converted(
        taken,
        rate_hz,
        gain_db,
        info.sample_rate_hz if is_resampled else None,
        below_db,
        wanted.loudness_lufs is None and gain_db < 0.0,
        wanted.loudness_lufs is not None and not math.isfinite(level.loudness_lufs),
    )


def _rate_for(format_: Format, rate_hz: int) -> int:
    if format_ is Format.MP3:
        above = [each for each in _MP3_RATES if each >= rate_hz]
        return above[0] if above else _MP3_RATES[-1]
    if format_ is Format.OGG:
        return min(max(rate_hz, _OGG_RATES[0]), _OGG_RATES[1])
    return min(rate_hz, _FLAC_MOST_HZ) if format_ is Format.FLAC else rate_hz


def _read(
    source: ByteSource, start_frame: int, stop_frame: int | None, check: Callable[[], None]
) -> Iterator[NDArray[Any]]:
    left = math.inf if stop_frame is None else stop_frame - start_frame
    with contextlib.closing(open_sound(source)) as decoder:
        if start_frame:
            decoder.seek(start_frame)
        while left > 0:
            check()
            block = decoder.read(int(min(left, _BLOCK_FRAMES)))
            if not len(block):
                return
            left -= len(block)
            yield block


def _measure(blocks: Iterator[NDArray[Any]], info: StreamInfo) -> _Level:
    loudness, peak = LoudnessMeter(info.sample_rate_hz, info.channels), TruePeakMeter(info.channels)
    for block in blocks:
        planar = planar_of(_floats(block))
        loudness.feed(planar)
        peak.feed(planar)
    highest = peak.finish()
    return _Level(loudness.finish(), 20.0 * math.log10(highest) if highest > 0.0 else -math.inf)


def _gain(target_lufs: float | None, level: _Level) -> tuple[float, float]:
    """Decibels to add, and by how many the peaks keep it below the target."""
    if target_lufs is None or not math.isfinite(level.loudness_lufs):
        return 0.0, 0.0
    asked = target_lufs - level.loudness_lufs
    gain_db = min(asked, CEILING_DBTP - level.true_peak_dbtp)
    return gain_db, asked - gain_db


def _floats(block: NDArray[Any]) -> NDArray[Any]:
    return block if block.dtype == np.float32 else np.multiply(block, np.float32(1 / 32768), dtype=np.float32)


def _resampled(blocks: Iterator[NDArray[Any]], info: StreamInfo, rate_hz: int) -> Iterator[NDArray[Any]]:
    if rate_hz == info.sample_rate_hz:
        yield from blocks
        return
    resampler = Resampler(info.sample_rate_hz, rate_hz, info.channels)
    for block in blocks:
        yield resampler.feed(_floats(block))
    rest = resampler.drain()
    yield from (rest[at : at + _BLOCK_FRAMES] for at in range(0, len(rest), _BLOCK_FRAMES))


class _Packer:
    """Samples as the format holds them, and what they were, so that the file can be held to it."""

    def __init__(self, format_: Format, factor: float, is_same: bool) -> None:
        self.format = format_
        self.subtype = _SUBTYPES.get(format_, "PCM_16" if is_same else "PCM_24")
        self.dtype = {"PCM_16": "int16", "PCM_24": "int32"}.get(self.subtype, "float32")
        self.digest = hashlib.sha256()
        self._factor = factor
        self._is_same = is_same
        self._chance = np.random.Generator(np.random.PCG64(0))  # the same audio gives the same file

    def pack(self, block: NDArray[Any]) -> NDArray[Any]:
        """``block`` with its new level, as :attr:`dtype`."""
        packed = self._packed(block)
        if self.format not in _LOSSY:
            self.digest.update(packed.tobytes())
        return packed

    def _packed(self, block: NDArray[Any]) -> NDArray[Any]:
        if self.dtype == "float32":
            return _floats(block) * np.float32(self._factor)
        steps = 32_768 if self.dtype == "int16" else 1 << 23
        wide = _floats(block).astype(np.float64) * (self._factor * steps)
        if self.dtype == "int16" and not self._is_same:
            wide += self._chance.random(wide.shape) - self._chance.random(wide.shape)
        whole = np.clip(np.rint(wide), -steps, steps - 1)
        return whole.astype(np.int16) if self.dtype == "int16" else whole.astype(np.int32) << 8


def _write(
    target: IO[bytes],
    packer: _Packer,
    blocks: Iterator[NDArray[Any]],
    info: StreamInfo,
    rate_hz: int,
    tags: Tags,
    mask: bytes,
) -> int:
    kind = packer.format.ending.upper()
    if kind == "WAV":
        size = info.frames * info.channels * {"PCM_16": 2, "PCM_24": 3}.get(packer.subtype, 4)
        kind = "RF64" if size > _RIFF_LIMIT else "WAVEX" if mask else "WAV"
    if packer.format is Format.MP3:
        target.write(id3_tag(tags))
    frames = 0
    quality = _QUALITY.get(packer.format, {})
    with soundfile.SoundFile(
        _Behind(target), "w", rate_hz, info.channels, packer.subtype, format=kind, **quality
    ) as written:
        if packer.format is not Format.MP3:
            written.title, written.comment = tags.title, tags.comment
        for block in blocks:
            for at in range(0, len(block), _BLOCK_FRAMES):
                part = packer.pack(block[at : at + _BLOCK_FRAMES])
                written.write(part)
                frames += len(part)
    if not frames:
        raise NothingThere
    if kind == "WAVEX":
        put_channel_mask(target, mask)
    if kind.startswith("WAV"):
        _put_id3(target, id3_tag(tags))
    return frames


def _put_id3(target: IO[bytes], tag: bytes) -> None:
    """Add the title once more, in the chunk that says its alphabet: some programs take that of LIST for Latin-1."""
    end = target.seek(0, 2)
    target.write(b"\0" * (end % 2) + b"id3 " + len(tag).to_bytes(4, "little") + tag + b"\0" * (len(tag) % 2))
    size = target.tell() - 8
    target.seek(4)
    target.write(size.to_bytes(4, "little"))
    target.seek(0, 2)


def _read_back(target: IO[bytes], packer: _Packer, frames: int) -> None:
    target.flush()
    target.seek(0)
    digest, count = hashlib.sha256(), 0
    try:
        with soundfile.SoundFile(target) as made:
            while len(block := made.read(_BLOCK_FRAMES, dtype=packer.dtype, always_2d=True)):
                count += len(block)
                if packer.format not in _LOSSY:
                    digest.update(block.tobytes())
    except soundfile.LibsndfileError as error:
        raise CannotWrite(str(error)) from error
    finally:
        target.seek(0, 2)
    if count != frames or digest.digest() != packer.digest.digest():
        raise CannotWrite("the disk gave other audio back")


class _Behind:
    """The part of a file behind what it holds already: libsndfile writes what it knows of, from 0 on."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._offset = file.tell()

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._file.seek(offset + self._offset if whence == 0 else offset, whence) - self._offset

    def tell(self) -> int:
        return self._file.tell() - self._offset

    def read(self, count: int = -1) -> bytes:
        return self._file.read(count)

    def write(self, data: Any) -> int:
        return self._file.write(data)


def id3_tag(tags: Tags) -> bytes:
    """An ID3v2.4 tag in UTF-8 (id3.org, 2000): libsndfile writes MP3 titles of Latin letters alone."""
    frames = _id3_frame(b"TIT2", b"\x03" + tags.title.encode())
    frames += _id3_frame(b"COMM", b"\x03eng\x00" + tags.comment.encode())
    return b"ID3\x04\x00\x00" + _synchsafe(len(frames)) + frames


def _id3_frame(name: bytes, body: bytes) -> bytes:
    return name + _synchsafe(len(body)) + b"\x00\x00" + body


def _synchsafe(number: int) -> bytes:
    return bytes(number >> shift & 0x7F for shift in (21, 14, 7, 0))
