"""Sizes in WAV files (RIFF, RIFX, RF64, BW64): what they say, what is true, how to mend them for a decoder. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from camb_desktop.core.containers.report import ContainerReport, Patch, ReadAt
from camb_desktop.core.runs import Container

#: Writers that stream leave 0, 0x7FFFFFFF, 0xFFFFFFFF or a value close to one of them where a length belongs.
PLACEHOLDERS_FROM = 0x7FFF_0000
_LARGEST = 0xFFFF_FFFE
_ABSURD = 1 << 56
_CHUNK_LIMIT = 4096
_PLAIN_FORMATS = {0x0001, 0x0003, 0x0006, 0x0007, 0xFFFE}  # PCM, float, A-law, µ-law, extensible


@dataclass(slots=True)
class _Head:
    order: Literal["little", "big"]
    wide: bool
    riff_size: int
    frame_bytes: int | None = None
    ds64_offset: int | None = None
    ds64_data_size: int = 0
    data_offset: int | None = None  # of the first sample
    data_size: int = 0


def inspect_wav(read_at: ReadAt, size: int, *, complete: bool) -> ContainerReport:
    """Judge a file that starts with a RIFF head; see :func:`camb_desktop.core.containers.inspect.inspect`."""
    head = _read_head(read_at, size)
    named = head.riff_size + 8 if 0 < head.riff_size < PLACEHOLDERS_FROM else None
    if head.data_offset is None:
        cut = (named is not None and size < named) or not complete
        return ContainerReport(Container.WAV, named, cut=cut, frames=0)
    start = head.data_offset
    there = max(0, size - start)
    if _is_streamed(head, there):
        there = _whole_frames(head, there)
        frames = there // head.frame_bytes if head.frame_bytes else None
        return ContainerReport(Container.WAV, None, not complete, frames, _patches(head, size, there))
    data_end = start + head.data_size
    cut = size < data_end
    kept = _whole_frames(head, min(there, head.data_size))
    frames = kept // head.frame_bytes if head.frame_bytes else None
    return ContainerReport(
        Container.WAV,
        expected_bytes=max(data_end, named if named and not cut and named <= size else 0),
        cut=cut,
        frames=frames,
    )


def _read_head(read_at: ReadAt, size: int) -> _Head:
    first = read_at(0, 12)
    order: Literal["little", "big"] = "big" if first[:4] == b"RIFX" else "little"
    head = _Head(order, first[:4] in (b"RF64", b"BW64"), int.from_bytes(first[4:8], order))
    position = 12
    for _ in range(_CHUNK_LIMIT):
        chunk = read_at(position, 8)
        if len(chunk) < 8 or position >= size:
            break
        name, length = chunk[:4], int.from_bytes(chunk[4:8], order)
        if name == b"data":
            head.data_offset, head.data_size = position + 8, length
            if head.wide and length == 0xFFFF_FFFF and head.ds64_offset is not None:
                head.data_size = head.ds64_data_size
            break
        if name == b"ds64" and head.wide and length >= 24:
            head.ds64_offset = position + 8
            head.ds64_data_size = int.from_bytes(read_at(position + 16, 8), order)
        elif name == b"fmt ":
            head.frame_bytes = _frame_bytes(read_at(position + 8, 16), order)
        position += 8 + length + length % 2
    return head


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
            Patch(4, b"\xff\xff\xff\xff"),
            Patch(head.ds64_offset, wide + samples.to_bytes(8, "little")),
            Patch(head.data_offset - 4, b"\xff\xff\xff\xff"),
        )
    patches = [
        Patch(4, min(size - 8, _LARGEST).to_bytes(4, head.order)),
        Patch(head.data_offset - 4, min(data_size, _LARGEST).to_bytes(4, head.order)),
    ]
    if head.wide:  # RF64 without the chunk that holds its sizes: to be read as the plain form
        patches.insert(0, Patch(0, b"RIFF"))
    return tuple(patches)
