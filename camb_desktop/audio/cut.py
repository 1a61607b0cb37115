"""An exact cut: the very samples of a part, in the format of the whole."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import IO

import soundfile

from camb_desktop.audio.decode import open_sound
from camb_desktop.audio.sources import ByteSource
from camb_desktop.core.errors import CannotDecode

_BLOCK_FRAMES = 65_536


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
    decoder = open_sound(source)
    written = 0
    try:
        decoder.seek(start_frame)
        with soundfile.SoundFile(
            target,
            "w",
            samplerate=decoder.info.sample_rate_hz,
            channels=decoder.info.channels,
            format=file_format,
            subtype=subtype,
        ) as part:
            while (left := stop_frame - start_frame - written) > 0:
                check()
                block = decoder.read(min(left, _BLOCK_FRAMES))
                if not len(block):
                    break
                part.write(block)
                written += len(block)
    finally:
        decoder.close()
    return written
