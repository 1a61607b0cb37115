"""An exact cut: the very samples of a part, in the format of the whole."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import IO, Any

from camb_desktop.audio.decode import open_sound
from camb_desktop.audio.libraries import soundfile
from camb_desktop.audio.sources import ByteSource
from camb_desktop.core.errors import CannotDecode
from camb_desktop.core.later import NDArray

_BLOCK_FRAMES = 65_536
_WIDER_THAN_PLAYED = {"PCM_32": "int32", "DOUBLE": "float64"}  # the player's float32 would cost the lowest bits


def write_cut(
    source: ByteSource, start_frame: int, stop_frame: int, target: IO[bytes], check: Callable[[], None] = lambda: None
) -> int:
    """Write frames ``[start_frame, stop_frame)`` of ``source`` to ``target``, sample for sample.

    WAV stays WAV and FLAC stays FLAC with the bit depth of the original; other formats become 32 bit float WAV.

    Returns:
        Frames written; fewer than asked for where the file ends earlier.

    Raises:
        CannotDecode: the part cannot be read.
    """
    with contextlib.closing(source.open()) as raw:
        try:
            with soundfile.SoundFile(raw) as whole:
                file_format, subtype = whole.format, whole.subtype
        except soundfile.LibsndfileError as error:
            raise CannotDecode(str(error)) from error
    if file_format not in ("WAV", "WAVEX", "FLAC"):
        file_format, subtype = "WAV", "FLOAT"
    written = 0
    with (
        _reader(source, start_frame, subtype) as (rate_hz, channels, read),
        soundfile.SoundFile(target, "w", rate_hz, channels, subtype, format=file_format) as part,
    ):
        while (left := stop_frame - start_frame - written) > 0:
            check()
            block = read(min(left, _BLOCK_FRAMES))
            if not len(block):
                break
            part.write(block)
            written += len(block)
    return written


@contextlib.contextmanager
def _reader(
    source: ByteSource, start_frame: int, subtype: str
) -> Iterator[tuple[int, int, Callable[[int], NDArray[Any]]]]:
    """Rate, channels, and what reads the next frames from ``start_frame`` on."""
    dtype = _WIDER_THAN_PLAYED.get(subtype)
    if dtype is None:
        with contextlib.closing(open_sound(source)) as decoder:
            decoder.seek(start_frame)
            yield decoder.info.sample_rate_hz, decoder.info.channels, decoder.read
        return
    with contextlib.closing(source.open()) as raw, soundfile.SoundFile(raw) as whole:
        whole.seek(start_frame)
        yield whole.samplerate, whole.channels, lambda frames: whole.read(frames, dtype=dtype, always_2d=True)
