"""Sizes in WAV files (RIFF, RIFX, RF64, BW64): what they say, what is true, how to mend them for a decoder. Pure."""

from __future__ import annotations

import dataclasses
from dataclasses import replace
from typing import Literal

from camb_desktop.core.containers.joined import find_second
from camb_desktop.core.containers.report import ContainerReport, Patch, ReadAt, absurd, begins_audio
from camb_desktop.core.runs import Container
from camb_desktop.core.values import dataclass

#: Writers that stream leave 0, 0x7FFFFFFF, 0xFFFFFFFF or a value close to one of them where a length belongs.
PLACEHOLDERS_FROM = 0x7FFF_0000
_LARGEST = 0xFFFF_FFFE
_ABSURD = 1 << 56
_CHUNK_LIMIT = 4096
_NAMES = (b"data", b"fmt ", b"fact", b"LIST", b"bext", b"JUNK", b"PEAK")
_PLAIN_FORMATS = {0x0001, 0x0003, 0x0006, 0x0007, 0xFFFE}  # PCM, float, A-law, µ-law, extensible
#: MS and IMA ADPCM, GSM 6.10, NMS ADPCM, G.721, MPEG layer III: what libsndfile decodes beside the plain ones.
_PACKED_FORMATS = {0x0002, 0x0011, 0x0031, 0x0038, 0x0040, 0x0055}
_FORMAT_NAMES = {
    0x0014: "G.723", 0x0022: "TrueSpeech", 0x0045: "G.726", 0x0050: "MPEG layer II", 0x0064: "G.726", 0x0065: "G.722",
    0x00FF: "AAC", 0x0160: "WMA", 0x0161: "WMA", 0x0162: "WMA", 0x0163: "WMA", 0x028F: "G.722", 0x1600: "AAC",
    0x1610: "AAC", 0x2000: "AC-3", 0x2001: "DTS", 0xA100: "G.723.1", 0xA106: "AAC",
}  # fmt: skip


@dataclasses.dataclass(slots=True)
class _Head:
    name: bytes
    order: Literal["little", "big"]
    wide: bool
    riff_size: int
    fmt: bytes = b""
    frame_bytes: int | None = None
    ds64_offset: int | None = None
    ds64_data_size: int = 0
    data_offset: int | None = None  # of the first sample
    data_size: int = 0
    odd: bool = False  # its chunks are not as a decoder expects them

    def plain(self, data_size: int) -> bytes:
        """A head without anything odd, of ``data_size`` bytes of samples."""
        size = min(data_size, _LARGEST).to_bytes(4, self.order)
        whole = min(data_size + 20 + len(self.fmt), _LARGEST).to_bytes(4, self.order)
        name = b"RIFX" if self.order == "big" else b"RIFF"
        return name + whole + b"WAVEfmt " + len(self.fmt).to_bytes(4, self.order) + self.fmt + b"data" + size


def inspect_wav(read_at: ReadAt, size: int, *, complete: bool) -> ContainerReport:
    """Judge a file that starts with a RIFF head; see :func:`camb_desktop.core.containers.inspect.inspect`."""
    head = _read_head(read_at, size)
    named = head.riff_size + 8 if 0 < head.riff_size < PLACEHOLDERS_FROM else None
    unplayable = _unplayable(head)
    if head.data_offset is None:
        cut = (named is not None and size < named) or not complete
        return ContainerReport(Container.WAV, named, cut=cut, frames=0, unplayable=unplayable)
    start = head.data_offset
    there = max(0, size - start)
    if _is_streamed(head, there) and not (head.data_size == 0 and _are_chunks(read_at, start, size, head.order)):
        second = find_second(lambda at, count: read_at(start + at, count), there, Container.WAV)
        joined = _join(read_at, size, head, start + second) if second is not None else _Joined()
        there = _whole_frames(head, there if second is None else second)
        if joined.spans or joined.more:
            return _joined(head, ((start, start + there), *joined.spans), joined, unplayable)
        frames = there // head.frame_bytes if head.frame_bytes else None
        patches = _patches(head, size, there)
        return ContainerReport(Container.WAV, None, not complete, frames, patches, unplayable=unplayable)
    data_end = start + head.data_size
    if named == size and data_end + 8 < size and _is_too_short(read_at, data_end, size, head):
        there = _whole_frames(head, there)
        frames = there // head.frame_bytes if head.frame_bytes else None
        return ContainerReport(
            Container.WAV, named, frames=frames, patches=_patches(head, size, there), unplayable=unplayable
        )
    cut = size < data_end
    joined = _join(read_at, size, head, data_end) if not cut else _Joined()
    kept = _whole_frames(head, min(there, head.data_size))
    if joined.spans or joined.more or head.odd:
        return _joined(head, ((start, start + kept), *joined.spans), replace(joined, cut=cut or joined.cut), unplayable)
    frames = kept // head.frame_bytes if head.frame_bytes else None
    return ContainerReport(
        Container.WAV,
        expected_bytes=max(data_end, named if named and not cut and named <= size else 0),
        cut=cut,
        frames=frames,
        patches=_name_patch(head),
        unplayable=unplayable,
    )


def _joined(head: _Head, spans: tuple[tuple[int, int], ...], joined: _Joined, unplayable: str) -> ContainerReport:
    """Samples in several places, or in one with something behind it that no decoder is to see."""
    kept = sum(stop - first for first, stop in spans)
    return ContainerReport(
        Container.WAV,
        cut=joined.cut,
        frames=kept // head.frame_bytes if head.frame_bytes else None,
        spans=spans,
        ahead=head.plain(kept),
        more=joined.more,
        unplayable=unplayable,
    )


@dataclass(frozen=True, slots=True)
class _Joined:
    """What follows the samples of a file: the samples of others in the same format, or of one in another."""

    spans: tuple[tuple[int, int], ...] = ()
    more: bool = False
    cut: bool = False


def _join(read_at: ReadAt, size: int, head: _Head, data_end: int) -> _Joined:
    spans: list[tuple[int, int]] = []
    same, cut = bool(head.frame_bytes) and (data_end - (head.data_offset or 0)) % (head.frame_bytes or 1) == 0, False
    position = data_end
    while (begin := _next_file(read_at, position, size, head.order)) is not None:
        if read_at(begin, 4) == b"data":  # more samples of the same file
            other = replace(head, data_offset=8, data_size=int.from_bytes(read_at(begin + 4, 4), head.order))
        else:
            other = _read_head(lambda at, count, begin=begin: read_at(begin + at, count), size - begin)  # type: ignore[misc]
        if other.data_offset is None:
            return _Joined(tuple(spans), more=begins_audio(read_at(begin, 12)), cut=cut)
        if not same or other.fmt != head.fmt or other.order != head.order or len(spans) == _CHUNK_LIMIT:
            return _Joined(tuple(spans), more=True, cut=cut)
        first = begin + other.data_offset
        streamed = other.data_size >= PLACEHOLDERS_FROM or (other.data_size == 0 and other.riff_size == 0)
        stop = size if streamed else min(size, first + other.data_size)
        if streamed:
            again = find_second(lambda at, count, first=first: read_at(first + at, count), size - first, Container.WAV)  # type: ignore[misc]
            stop = size if again is None else first + again
        cut = not streamed and size < first + other.data_size
        position = stop
        stop -= (stop - first) % (head.frame_bytes or 1)
        if stop > first:
            spans.append((first, stop))
    return _Joined(tuple(spans), cut=cut)


def _next_file(read_at: ReadAt, position: int, size: int, order: Literal["little", "big"]) -> int | None:
    """Where the next file, or the next samples, begin behind any chunks at ``position``; None where none do."""
    for _ in range(_CHUNK_LIMIT):
        for at in (position, position + 1):  # an odd chunk has a byte more, unless the writer forgot it
            chunk = read_at(at, 12) if at < size else b""
            if begins_audio(chunk) or (chunk[:4] == b"data" and len(chunk) > 8):
                return at
        position += position % 2
        chunk = read_at(position, 8)
        if len(chunk) < 8 or not _is_name(chunk[:4]):
            return None
        position += 8 + int.from_bytes(chunk[4:8], order)
    return None


def _is_too_short(read_at: ReadAt, data_end: int, size: int, head: _Head) -> bool:
    """Whether samples go on behind the length that the data chunk tells: the file's own length counts them in."""
    padded = data_end + data_end % 2
    return (
        _next_file(read_at, data_end, size, head.order) is None
        and not _are_chunks(read_at, padded, size, head.order)
        and not _is_name(read_at(padded, 4))
    )


def _are_chunks(read_at: ReadAt, position: int, size: int, order: Literal["little", "big"]) -> bool:
    """Whether all that is left of a file is chunks, one behind the other."""
    for _ in range(_CHUNK_LIMIT):
        if position >= size:
            return position - size <= 1  # the last byte of an odd one may be missing
        chunk = read_at(position, 8)
        if len(chunk) < 8 or not _is_name(chunk[:4]):
            return False
        length = int.from_bytes(chunk[4:8], order)
        position += 8 + length + length % 2
    return False


def _is_name(raw: bytes) -> bool:
    return all(0x20 <= byte < 0x7F for byte in raw)


def _unplayable(head: _Head) -> str:
    if len(head.fmt) < 16:
        return ""
    tag, channels = (int.from_bytes(head.fmt[at : at + 2], head.order) for at in (0, 2))
    rate_hz = int.from_bytes(head.fmt[4:8], head.order)
    if tag not in _PLAIN_FORMATS | _PACKED_FORMATS:
        return _FORMAT_NAMES.get(tag, f"WAV format {tag:#06x}")
    return absurd(rate_hz, channels)


def _name_patch(head: _Head) -> tuple[Patch, ...]:
    """A decoder may know RF64, but not BW64, its younger name."""
    if not head.wide or (head.ds64_offset is not None and head.name == b"RF64"):
        return ()
    return (Patch(0, b"RIFF" if head.ds64_offset is None else b"RF64"),)


def channel_mask(read_at: ReadAt, size: int) -> bytes:
    """The four bytes that say which speaker each channel is for; empty where a file does not tell."""
    fmt = _read_head(read_at, size).fmt
    return fmt[20:24] if len(fmt) >= 40 and fmt[:2] == b"\xfe\xff" else b""


def _read_head(read_at: ReadAt, size: int) -> _Head:
    first = read_at(0, 12)
    order: Literal["little", "big"] = "big" if first[:4] == b"RIFX" else "little"
    head = _Head(first[:4], order, first[:4] in (b"RF64", b"BW64"), int.from_bytes(first[4:8], order))
    position = 12
    for _ in range(_CHUNK_LIMIT):
        chunk = read_at(position, 8)
        if len(chunk) < 8 or position >= size:
            break
        name, length = chunk[:4], int.from_bytes(chunk[4:8], order)
        if name == b"data":
            if not head.fmt:
                head.fmt = _fmt_behind(read_at, position + 8 + length + length % 2, size, order)
                head.frame_bytes, head.odd = _frame_bytes(head.fmt, order), bool(head.fmt)
            head.data_offset, head.data_size = position + 8, length
            if head.wide and length == 0xFFFF_FFFF and head.ds64_offset is not None:
                head.data_size = head.ds64_data_size
            break
        if name == b"ds64" and head.wide and length >= 24:
            head.ds64_offset = position + 8
            head.ds64_data_size = int.from_bytes(read_at(position + 16, 8), order)
        elif name == b"fmt ":
            head.fmt = read_at(position + 8, min(length, 40))
            head.frame_bytes = _frame_bytes(head.fmt, order)
        position += 8 + length
        if length % 2 and read_at(position, 4) in _NAMES and read_at(position + 1, 4) not in _NAMES:
            head.odd = True  # whoever wrote it forgot that chunks begin at even places
        else:
            position += length % 2
    return head


def _fmt_behind(read_at: ReadAt, position: int, size: int, order: Literal["little", "big"]) -> bytes:
    """The format, where it stands behind the samples."""
    for _ in range(_CHUNK_LIMIT):
        chunk = read_at(position, 8)
        if len(chunk) < 8 or position >= size or not _is_name(chunk[:4]):
            return b""
        length = int.from_bytes(chunk[4:8], order)
        if chunk[:4] == b"fmt ":
            return read_at(position + 8, min(length, 40))
        position += 8 + length + length % 2
    return b""


def _frame_bytes(fmt: bytes, order: Literal["little", "big"]) -> int | None:
    if len(fmt) < 16 or int.from_bytes(fmt[:2], order) not in _PLAIN_FORMATS:
        return None
    channels, bits = int.from_bytes(fmt[2:4], order), int.from_bytes(fmt[14:16], order)
    return int.from_bytes(fmt[12:14], order) or channels * ((bits + 7) // 8) or None


def _is_streamed(head: _Head, there: int) -> bool:
    if head.data_size == 0:
        return there > 0 and (head.riff_size == 0 or head.riff_size >= PLACEHOLDERS_FROM or there > 8)
    placeholder = head.data_size >= (_ABSURD if head.ds64_offset is not None else PLACEHOLDERS_FROM)
    return placeholder and head.data_size > there


def _whole_frames(head: _Head, length: int) -> int:
    return length - length % head.frame_bytes if head.frame_bytes else length


def _patches(head: _Head, size: int, data_size: int) -> tuple[Patch, ...]:
    assert head.data_offset is not None
    if head.ds64_offset is not None:
        wide = (size - 8).to_bytes(8, "little") + data_size.to_bytes(8, "little")
        samples = data_size // head.frame_bytes if head.frame_bytes else 0
        return (
            *_name_patch(head),
            Patch(4, b"\xff\xff\xff\xff"),
            Patch(head.ds64_offset, wide + samples.to_bytes(8, "little")),
            Patch(head.data_offset - 4, b"\xff\xff\xff\xff"),
        )
    patches = [
        Patch(4, min(size - 8, _LARGEST).to_bytes(4, head.order)),
        Patch(head.data_offset - 4, min(data_size, _LARGEST).to_bytes(4, head.order)),
    ]
    return (*_name_patch(head), *patches)
