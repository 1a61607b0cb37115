"""Audio files judged by their bytes alone: true type, wholeness, and what to mend for the decoder. Pure.

Labels lie (Content-Type, extensions) and decoders keep silent about missing ends, so nothing here trusts either.
"""

from __future__ import annotations

import re
from dataclasses import replace

from camb_desktop.core.containers import mpeg
from camb_desktop.core.containers.flac import inspect_flac
from camb_desktop.core.containers.report import ContainerReport, Patch, ReadAt
from camb_desktop.core.containers.riff import inspect_wav
from camb_desktop.core.runs import Container

__all__ = [
    "SNIFF_BYTES",
    "ContainerReport",
    "Patch",
    "ReadAt",
    "bytes_ahead",
    "inspect",
    "looks_like_json",
    "looks_like_markup",
    "sniff",
]

#: How many first bytes :func:`sniff` and its neighbours make use of; fewer will do in most cases.
SNIFF_BYTES = 4096

_MOST_TAGS = 16
_SURE = re.compile(rb"fLaC[\0\x80]\0\0\x22|(?:RIFF|RF64|RIFX|BW64).{4}WAVE|OggS\0[\2\6]|FORM.{4}AIF[FC]", re.DOTALL)
_ENOUGH_FRAMES = 3  # heads of MPEG audio in a row: noise has them once in some millions of bytes
_MAGIC = (
    (b"fLaC", 0, Container.FLAC),
    (b"OggS", 0, Container.OGG),
    (b".snd", 0, Container.AU),
    (b"caff", 0, Container.CAF),
    (b"riff\x2e\x91\xcf\x11\xa5\xd6\x28\xdb", 0, Container.W64),
    (b"\x1a\x45\xdf\xa3", 0, Container.WEBM),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", 0, Container.WMA),
    (b"wvpk", 0, Container.WAVPACK),
    (b"#!AMR", 0, Container.AMR),
    (b"MAC ", 0, Container.APE),
    (b"\x0b\x77", 0, Container.AC3),
)
_UNPLAYABLE = {
    Container.AAC: "AAC",
    Container.M4A: "M4A",
    Container.MP4: "MP4",
    Container.WEBM: "WebM",
    Container.WMA: "WMA",
    Container.WAVPACK: "WavPack",
    Container.AMR: "AMR",
    Container.APE: "Monkey’s Audio",
    Container.AC3: "AC-3",
}
_OGG_CODECS = ((b"\x7fFLAC", "Ogg FLAC"), (b"Speex   ", "Speex"), (b"\x80theora", "Ogg video"))


def sniff(head: bytes) -> Container | None:
    """The container by its first bytes (12 suffice for all but MPEG without a tag, where more make it surer).

    Tags, blanks and bytes of any other kind ahead of it are passed over as far as ``head`` reaches; a tag that does not
    end in it is of an MP3, for all that can be told.
    """
    lead = _lead(lambda at, count: head[at : at + count], len(head))
    if lead >= len(head) and head[:3] == b"ID3" and len(head) >= 10:
        return Container.MP3
    return _sniff(head[lead:]) or (Container.MP3 if lead and head[:3] == b"ID3" else None)


def bytes_ahead(head: bytes) -> int:
    """How many bytes of ``head`` lie before the audio in it; 0 for a tag, which decoders pass over by themselves."""
    lead = 0 if head[:3] == b"ID3" else _lead(lambda at, count: head[at : at + count], len(head))
    return lead if _sniff(head[lead:]) is not None else 0


def _sniff(head: bytes) -> Container | None:
    if head[:4] in (b"RIFF", b"RF64", b"RIFX", b"BW64"):
        return Container.WAV if head[8:12] == b"WAVE" else None
    for magic, at, container in _MAGIC:
        if head[at : at + len(magic)] == magic:
            return container
    if head[4:8] == b"ftyp":
        return Container.M4A if head[8:11] in (b"M4A", b"M4B") else Container.MP4
    if head[:4] == b"FORM" and head[8:12] in (b"AIFF", b"AIFC"):
        return Container.AIFF
    for frame_bytes, container in ((mpeg.frame_bytes, Container.MP3), (_adts_frame_bytes, Container.AAC)):
        length = frame_bytes(head)
        if length is not None:
            follower = head[length : length + 7]
            return container if len(follower) < 7 or frame_bytes(follower) is not None else None
    return None


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
    lead = _lead(read_at, size)
    container = _sniff(read_at(lead, min(size - lead, SNIFF_BYTES)))
    if container is None or container is Container.MP3:
        container = container or sniff(read_at(0, min(size, SNIFF_BYTES)))
        if container is None:
            return ContainerReport(None)
        report = mpeg.inspect_mp3(read_at, size, complete=complete, start=lead)
        if not lead or report.spans or read_at(0, 3) == b"ID3":
            return report
        return replace(report, spans=((lead, size),))  # a decoder does not look that far for the first frame
    if not lead:
        return _inspect(read_at, size, complete, container)
    report = _inspect(lambda at, count: read_at(lead + at, count), size - lead, complete, container)
    return report.behind(lead, size)


def unplayable_name(head: bytes) -> str:
    """What audio is that no decoder here knows, by its first bytes: ``AAC``; empty for bytes that are no audio."""
    report = inspect(lambda at, count: head[at : at + count], len(head), complete=False)
    return "" if report.container is None else report.unplayable or report.container.value.upper()


def _inspect(read_at: ReadAt, size: int, complete: bool, container: Container) -> ContainerReport:
    match container:
        case Container.WAV:
            return inspect_wav(read_at, size, complete=complete)
        case Container.FLAC:
            return inspect_flac(read_at, size, complete=complete)
        case Container.OGG:
            return _inspect_ogg(read_at, size, complete)
    return ContainerReport(container, cut=not complete, unplayable=_UNPLAYABLE.get(container, ""))


def _lead(read_at: ReadAt, size: int) -> int:
    """How many bytes of tags, blanks, wrapping, or within :data:`SNIFF_BYTES` of anything, lie ahead of the audio."""
    at = 0
    for _ in range(_MOST_TAGS):
        head = read_at(at, 10)
        if head[:3] == b"ID3" and len(head) == 10:
            at = min(size, at + _id3_bytes(head))
            padding = read_at(at, SNIFF_BYTES)
            if not at or not padding.startswith(b"\0"):
                continue
            filled = padding.lstrip(b"\0")  # some writers count no padding
            if _sniff(filled) is not None:
                return at + len(padding) - len(filled)
            continue
        text = read_at(at, SNIFF_BYTES)
        bare = text.lstrip(b"\r\n \t\0\xef\xbb\xbf")
        if bare.startswith((b"--", b"HTTP/")) and b"\r\n\r\n" in bare:  # one part of several, or an answer as it came
            bare = bare[bare.index(b"\r\n\r\n") + 4 :]
        skipped = len(text) - len(bare)
        if _sniff(bare) is not None:
            return at + skipped
        return at + _begin_behind_noise(text) if at == 0 else at
    return at


def _begin_behind_noise(head: bytes) -> int:
    """Where audio begins behind bytes of any kind, such as the length of a chunk; 0 where none is seen in ``head``."""
    if looks_like_markup(head) or looks_like_json(head) or _sniff(head) is not None:
        return 0
    sure = _SURE.search(head)
    if sure is not None:
        return sure.start()
    at = head.find(b"\xff")
    while at >= 0:
        end, frames = at, 0
        while frames < _ENOUGH_FRAMES and (length := mpeg.frame_bytes(head[end : end + 4])) is not None:
            end, frames = end + length, frames + 1
        if frames == _ENOUGH_FRAMES:
            return at
        at = head.find(b"\xff", at + 1)
    return 0


def _first_text(head: bytes) -> str:
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        head = head[2:].replace(b"\0", b"")
    return head.removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n\x0b\x0c")[:1].decode("latin-1")


def _id3_bytes(head: bytes) -> int:
    size = 0
    for byte in head[6:10]:
        size = size << 7 | byte & 0x7F
    return 10 + size + (10 if len(head) > 5 and head[5] & 0x10 else 0)


def _adts_frame_bytes(head: bytes) -> int | None:
    """Length of the AAC frame whose seven bytes of header come first, else None."""
    if len(head) < 7 or head[0] != 0xFF or head[1] & 0xF6 != 0xF0 or head[2] >> 2 & 15 > 12:
        return None
    length = (head[3] & 3) << 11 | head[4] << 3 | head[5] >> 5
    return length if length > 7 else None


def _inspect_ogg(read_at: ReadAt, size: int, complete: bool) -> ContainerReport:
    first = read_at(0, 64)
    unplayable = next((name for mark, name in _OGG_CODECS if mark in first), "")
    begin = max(0, size - (1 << 17))
    tail = read_at(begin, size - begin)
    at = tail.rfind(b"OggS")
    header = tail[at : at + 27]
    if at < 0 or len(header) < 27:
        return ContainerReport(Container.OGG, cut=True, unplayable=unplayable)
    table = tail[at + 27 : at + 27 + header[26]]
    end = begin + at + 27 + header[26] + sum(table)
    ended = bool(header[5] & 4)
    cut = len(table) < header[26] or end > size or not (ended or complete)
    more = header[14:18] != first[14:18]  # the stream that it ends with is not that which it began with
    return ContainerReport(
        Container.OGG, expected_bytes=end if end > size else None, cut=cut, more=more, unplayable=unplayable
    )
