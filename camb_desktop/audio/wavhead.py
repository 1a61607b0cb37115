"""The head of a WAV file that is still arriving: where its samples are, whatever its size fields say."""

from __future__ import annotations

from camb_desktop.audio.sources import SourceReader
from camb_desktop.core.containers.riff import PLACEHOLDERS_FROM

_LARGEST_SIZE = 0xFFFF_FFFE
_HEAD_LIMIT = 1 << 20


def mend_streamed_wav(reader: SourceReader) -> None:
    """Make a reader at position 0 look like a plain WAV file that ends with its samples; leave other files alone.

    Placeholder sizes are replaced by the true one, or by the largest where the length is unknown. Chunks after the
    samples are hidden: the decoder would go there first and so wait for the whole file. The reader ends at position 0.

    Raises:
        ReadStopped, SourceAborted, OSError: see :meth:`SourceReader.read`.
    """
    head = reader.read(12)
    position = 12
    if head[:4] == b"RIFF" and head[8:12] == b"WAVE":
        while position < _HEAD_LIMIT:
            reader.seek(position)
            chunk = reader.read(8)
            if len(chunk) < 8:
                break
            size = int.from_bytes(chunk[4:8], "little")
            if chunk[:4] == b"data":
                _mend_data_chunk(reader, position, size)
                break
            position += 8 + size + size % 2
    reader.seek(0)


def _mend_data_chunk(reader: SourceReader, position: int, size: int) -> None:
    first = position + 8
    if 0 < size < PLACEHOLDERS_FROM:
        reader.claimed_length = min(reader.claimed_length, first + size)
        reader.length_known = True
        return
    if reader.length_known:
        size = min(max(0, reader.claimed_length - first), _LARGEST_SIZE)
    else:
        size = _LARGEST_SIZE
        reader.claimed_length = first + size
    reader.lay_over(((position + 4, size.to_bytes(4, "little")),))
