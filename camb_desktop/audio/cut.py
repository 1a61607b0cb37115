"""An exact cut: the very samples of a part, in the format of the whole."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import IO, Any

from camb_desktop.audio.decode import open_sound
from camb_desktop.audio.libraries import soundfile
from camb_desktop.audio.sources import ByteSource
from camb_desktop.core.containers.riff import channel_mask
from camb_desktop.core.errors import CannotDecode
from camb_desktop.core.later import NDArray
from camb_desktop.core.values import dataclass

_BLOCK_FRAMES = 65_536
_EXACT = ("PCM_S8", "PCM_U8", "PCM_16", "PCM_24", "PCM_32", "FLOAT", "DOUBLE", "ALAW", "ULAW")
_AS_THEY_ARE = {"PCM_32": "int32", "FLOAT": "float32", "DOUBLE": "float64"}  # what the player gets is mended, or less
_PACKED = ("ADPCM", "GSM", "G72", "DWVW", "VOX")  # come in blocks, and decode to 16 bits
_MASK_AT = 40  # in a WAV file with an extensible format, as libsndfile writes it


@dataclass(frozen=True, slots=True)
class Cut:
    """What was written.

    Attributes:
        frames: how many; fewer than asked for where the file ends earlier.
        converted: the format of the whole where the part could not be written in it, such as ``IMA ADPCM``; else empty.
    """

    frames: int
    converted: str = ""


def write_cut(
    source: ByteSource, start_frame: int, stop_frame: int, target: IO[bytes], check: Callable[[], None] = lambda: None
) -> Cut:
    """Write frames ``[start_frame, stop_frame)`` of ``source`` to ``target``, sample for sample.

    FLAC stays FLAC, and everything else becomes WAV; bit depth and speakers are those of the whole. What is packed in
    blocks becomes 16 bit, what is lossy 32 bit float: the samples are those that are heard.

    Raises:
        CannotDecode: the part cannot be read.
    """
    with contextlib.closing(open_sound(source)), contextlib.closing(source.open()) as raw:
        try:
            with soundfile.SoundFile(raw) as whole:
                file_format, subtype, label = whole.format, whole.subtype, whole.subtype_info
        except soundfile.LibsndfileError as error:
            raise CannotDecode(str(error)) from error
    mask = b""
    if file_format != "FLAC":
        mask = channel_mask_of(source)
        file_format = "WAVEX" if mask or file_format == "WAVEX" else "WAV"
        subtype = {"PCM_S8": "PCM_U8"}.get(subtype, subtype)
    converted = "" if subtype in _EXACT else label
    if converted:
        file_format, subtype = "WAV", "PCM_16" if any(word in subtype for word in _PACKED) else "FLOAT"
    written = 0
    with (
        _reader(source, start_frame, subtype if not converted else "") as (rate_hz, channels, read),
        soundfile.SoundFile(target, "w", rate_hz, channels, subtype, format=file_format) as part,
    ):
        while (left := stop_frame - start_frame - written) > 0:
            check()
            block = read(min(left, _BLOCK_FRAMES))
            if not len(block):
                break
            part.write(block)
            written += len(block)
    if mask:
        put_channel_mask(target, mask)
    return Cut(written, converted)


def channel_mask_of(source: ByteSource) -> bytes:
    """Which speakers the channels of a WAV are for, as four bytes; empty where the file does not say."""
    with contextlib.closing(source.open()) as reader:

        def read_at(offset: int, count: int) -> bytes:
            reader.seek(offset)
            return reader.read(count)

        return channel_mask(read_at, reader.claimed_length)


def put_channel_mask(target: IO[bytes], mask: bytes) -> None:
    """Say in a WAVEX file, as libsndfile writes it, which speakers its channels are for."""
    target.seek(_MASK_AT)
    target.write(mask)
    target.seek(0, 2)


@contextlib.contextmanager
def _reader(
    source: ByteSource, start_frame: int, subtype: str
) -> Iterator[tuple[int, int, Callable[[int], NDArray[Any]]]]:
    """Rate, channels, and what reads the next frames from ``start_frame`` on."""
    dtype = _AS_THEY_ARE.get(subtype)
    if dtype is None:
        with contextlib.closing(open_sound(source)) as decoder:
            decoder.seek(start_frame)
            yield decoder.info.sample_rate_hz, decoder.info.channels, decoder.read
        return
    with contextlib.closing(source.open()) as raw, soundfile.SoundFile(raw) as whole:
        whole.seek(start_frame)
        yield whole.samplerate, whole.channels, lambda frames: whole.read(frames, dtype=dtype, always_2d=True)
