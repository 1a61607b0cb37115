"""Audio files judged by their bytes alone: true type, wholeness, and what to mend for the decoder. Pure.

Labels lie (Content-Type, extensions) and decoders keep silent about missing ends, so nothing here trusts either.
"""

from __future__ import annotations

from camb_desktop.core.containers.flac import inspect_flac
from camb_desktop.core.containers.report import ContainerReport, Patch, ReadAt
from camb_desktop.core.containers.riff import inspect_wav
from camb_desktop.core.runs import Container

__all__ = [
    "SNIFF_BYTES",
    "ContainerReport",
    "Patch",
    "ReadAt",
    "inspect",
    "looks_like_json",
    "looks_like_markup",
    "sniff",
]

#: How many first bytes :func:`sniff` and its neighbours make use of; fewer will do in most cases.
SNIFF_BYTES = 4096

_MPEG_KBIT = {
    (1, 2): (32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),
    (1, 3): (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    (2, 2): (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
    (2, 3): (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_MPEG_HZ = (44_100, 48_000, 32_000)


def sniff(head: bytes) -> Container | None:
    """The container by its first bytes (12 suffice for all but MPEG without a tag, where more make it surer)."""
    if head[:4] in (b"RIFF", b"RF64", b"RIFX", b"BW64"):
        return Container.WAV if head[8:12] == b"WAVE" else None
    if head[:4] == b"fLaC":
        return Container.FLAC
    if head[:4] == b"OggS":
        return Container.OGG
    if head[:3] == b"ID3" and len(head) >= 10:
        return Container.FLAC if head[_id3_bytes(head) :][:4] == b"fLaC" else Container.MP3
    length = _mpeg_frame_bytes(head)
    if length is None:
        return None
    follower = head[length : length + 4]
    return Container.MP3 if len(follower) < 4 or _mpeg_frame_bytes(follower) is not None else None


def looks_like_markup(head: bytes) -> bool:
    """Whether the bytes begin like HTML or XML, in UTF-8 or UTF-16."""
    return _first_text(head) == "<"


def looks_like_json(head: bytes) -> bool:
    """Whether the bytes begin like a JSON object, array or string."""
    return _first_text(head) in ("{", "[", '"')


def inspect(read_at: ReadAt, size: int, *, complete: bool) -> ContainerReport:
    """Judge a whole file on disk.

    Args:
        read_at: ``(offset, count)`` → bytes; a handful of small reads, and at most 4 MB from the end of a FLAC.
        size: bytes that are there.
        complete: whether the transfer itself vouches for the end (its length matched, or it was ended in order).
            Formats that cannot tell by themselves are taken for cut where it does not.

    Returns:
        The report; ``container`` is None where the bytes are no audio that is known. Raises only what ``read_at`` does.
    """
    head = read_at(0, min(size, SNIFF_BYTES))
    match sniff(head):
        case Container.WAV:
            return inspect_wav(read_at, size, complete=complete)
        case Container.FLAC:
            start = _id3_bytes(head) if head[:3] == b"ID3" else 0
            return inspect_flac(read_at, size, complete=complete, start=start)
        case Container.OGG:
            return _inspect_ogg(read_at, size, complete)
        case Container.MP3:
            return _inspect_mp3(read_at, size, complete)
        case None:
            return ContainerReport(None)


def _first_text(head: bytes) -> str:
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        head = head[2:].replace(b"\0", b"")
    return head.removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n\x0b\x0c")[:1].decode("latin-1")


def _id3_bytes(head: bytes) -> int:
    size = 0
    for byte in head[6:10]:
        size = size << 7 | byte & 0x7F
    return 10 + size + (10 if len(head) > 5 and head[5] & 0x10 else 0)


def _mpeg_frame_bytes(head: bytes) -> int | None:
    """Length of the MPEG audio frame (layer II or III) whose four bytes of header come first, else None."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return None
    version, layer = head[1] >> 3 & 3, 4 - (head[1] >> 1 & 3)
    kbit_code, rate_code = head[2] >> 4, head[2] >> 2 & 3
    if version == 1 or layer not in (2, 3) or not 0 < kbit_code < 15 or rate_code == 3:
        return None
    generation = 1 if version == 3 else 2
    rate = _MPEG_HZ[rate_code] // {3: 1, 2: 2, 0: 4}[version]
    samples = 576 if layer == 3 and generation == 2 else 1152
    return samples // 8 * _MPEG_KBIT[generation, layer][kbit_code - 1] * 1000 // rate + (head[2] >> 1 & 1)


def _inspect_ogg(read_at: ReadAt, size: int, complete: bool) -> ContainerReport:
    begin = max(0, size - (1 << 17))
    tail = read_at(begin, size - begin)
    at = tail.rfind(b"OggS")
    header = tail[at : at + 27]
    if at < 0 or len(header) < 27:
        return ContainerReport(Container.OGG, cut=True)
    table = tail[at + 27 : at + 27 + header[26]]
    end = begin + at + 27 + header[26] + sum(table)
    ended = bool(header[5] & 4)
    cut = len(table) < header[26] or end > size or not (ended or complete)
    return ContainerReport(Container.OGG, expected_bytes=end if end > size else None, cut=cut)


def _inspect_mp3(read_at: ReadAt, size: int, complete: bool) -> ContainerReport:
    first = read_at(0, 10)
    start = _id3_bytes(first) if first[:3] == b"ID3" else 0
    frame = read_at(start, 64)
    named = None
    for mark in (b"Xing", b"Info"):
        at = frame.find(mark, 4)
        if 0 < at <= 40 and len(frame) >= at + 16:
            flags = int.from_bytes(frame[at + 4 : at + 8], "big")
            at += 8 + (4 if flags & 1 else 0)
            if flags & 2:
                named = start + int.from_bytes(frame[at : at + 4], "big")
            break
    return ContainerReport(Container.MP3, expected_bytes=named, cut=size < named if named is not None else not complete)
