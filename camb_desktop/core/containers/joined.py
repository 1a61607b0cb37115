"""Files that were joined end to end: where the second begins. Pure."""

from __future__ import annotations

from camb_desktop.core.containers.report import ReadAt
from camb_desktop.core.runs import Container

#: How many bytes are looked at in one go; a file of that size costs next to nothing to search.
SCAN_BYTES = 1 << 20
_STARTS = {
    Container.FLAC: (b"fLaC\0\0\0\x22", b"fLaC\x80\0\0\x22"),
    Container.OGG: (b"OggS\0\x02",),
    Container.WAV: (b"RIFF", b"RIFX", b"RF64", b"BW64"),
}


def find_second(read_at: ReadAt, size: int, container: Container) -> int | None:
    """Where another file of the same container begins behind the first, or None. May read all of the file.

    Args:
        read_at: of the file, the first of which begins at 0.
        size: of the file.
        container: FLAC, Ogg or WAV (of which ``read_at`` gives the samples); of the others None is told.
    """
    starts = _STARTS.get(container)
    if starts is None:
        return None
    position = {Container.OGG: _first_data_page(read_at, size), Container.FLAC: 4}.get(container, 0)
    overlap = 11 if container is Container.WAV else len(starts[0]) - 1
    while position + overlap < size:
        block = read_at(position, min(SCAN_BYTES + overlap, size - position))
        found = [at for start in starts if (at := block.find(start)) >= 0]
        if container is Container.WAV:
            found = [at for start in starts for at in _wave_heads(block, start)]
        if found:
            return position + min(found)
        position += SCAN_BYTES
    return None


def _wave_heads(block: bytes, start: bytes) -> list[int]:
    """The first place in ``block``, if any, where a WAV file begins with ``start``."""
    at = -1
    while (at := block.find(start, at + 1)) >= 0:
        if block[at + 8 : at + 12] == b"WAVE":
            return [at]
    return []


def _first_data_page(read_at: ReadAt, size: int) -> int:
    """Streams that run side by side all begin before the first page of data."""
    position = 0
    while position < size:
        head = read_at(position, 27 + 255)
        if head[:4] != b"OggS" or len(head) < 27 or not head[5] & 2:
            break
        position += 27 + head[26] + sum(head[27 : 27 + head[26]])
    return position
