"""MPEG audio, layers II and III: how many frames there are, whatever its first one says. Pure."""

from __future__ import annotations

from camb_desktop.core.containers.report import ContainerReport, ReadAt
from camb_desktop.core.runs import Container

_KBIT = {
    (1, 2): (32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),
    (1, 3): (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    (2, 2): (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
    (2, 3): (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_HZ = (44_100, 48_000, 32_000)
_BLOCK_BYTES = 1 << 20
_LEAST_BYTES = 64  # that a head with a count takes


def frame_bytes(head: bytes) -> int | None:
    """Length of the MPEG audio frame (layer II or III) whose four bytes of header come first, else None."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return None
    version, layer = head[1] >> 3 & 3, 4 - (head[1] >> 1 & 3)
    kbit_code, rate_code = head[2] >> 4, head[2] >> 2 & 3
    if version == 1 or layer not in (2, 3) or not 0 < kbit_code < 15 or rate_code == 3:
        return None
    generation = 1 if version == 3 else 2
    rate = _HZ[rate_code] // {3: 1, 2: 2, 0: 4}[version]
    samples = 576 if layer == 3 and generation == 2 else 1152
    return samples // 8 * _KBIT[generation, layer][kbit_code - 1] * 1000 // rate + (head[2] >> 1 & 1)


def inspect_mp3(read_at: ReadAt, size: int, *, complete: bool, start: int) -> ContainerReport:
    """Judge a file whose first frame is at ``start``; see :func:`camb_desktop.core.containers.inspect.inspect`.

    A decoder takes the length from the count in the first frame, or guesses it by that frame's bit rate, and plays no
    further. Where pieces were joined, or the bit rates differ, it gets a first frame with the true count.
    """
    head = read_at(start, 64)
    length, named = frame_bytes(head), _named_bytes(head)
    if length is None:
        return ContainerReport(Container.MP3, cut=not complete)
    if named is not None and size < start + named:
        return ContainerReport(Container.MP3, expected_bytes=start + named, cut=True)
    if named is not None and not _count(read_at, size, start + named)[0]:
        return ContainerReport(Container.MP3, expected_bytes=start + named)
    first = start + (length if named is not None else 0)
    if first >= size:
        return ContainerReport(Container.MP3, cut=True)
    count, even = _count(read_at, size, first)
    if even and named is None:
        return ContainerReport(Container.MP3, cut=not complete)
    return ContainerReport(
        Container.MP3, cut=not complete, spans=((first, size),), ahead=_counting_frame(head, count, size - first)
    )


def _named_bytes(head: bytes) -> int | None:
    """How many bytes the audio has, as its first frame says."""
    for mark in (b"Xing", b"Info"):
        at = head.find(mark, 4)
        if 0 < at <= 40 and len(head) >= at + 16:
            flags = int.from_bytes(head[at + 4 : at + 8], "big")
            at += 8 + (4 if flags & 1 else 0)
            return int.from_bytes(head[at : at + 4], "big") if flags & 2 else None
    return None


def _count(read_at: ReadAt, size: int, at: int) -> tuple[int, bool]:
    """How many frames there are from ``at`` on, tags between them aside, and whether all have one bit rate."""
    count, rates = 0, set()
    begin, block = at, b""
    while at + 4 <= size:
        if at + 4096 > begin + len(block) and begin + len(block) < size:
            begin, block = at, read_at(at, _BLOCK_BYTES)
        here = at - begin
        length = frame_bytes(block[here : here + 4])
        if length is not None:
            count += 1
            rates.add(block[here + 2] & 0xFC)
            at += length
        elif block[here : here + 3] == b"TAG":
            at += 128
        elif block[here : here + 3] == b"ID3":
            digits = block[here + 6 : here + 10]
            at += 10 + sum((digit & 0x7F) << shift for digit, shift in zip(digits, (21, 14, 7, 0), strict=False))
        else:
            at = begin + _next_frame(block, here + 1)
    return count, len(rates) < 2


def _next_frame(block: bytes, at: int) -> int:
    """Where the next two frames in a row begin in ``block``, or its end, less what may be the beginning of one."""
    while (at := block.find(b"\xff", at)) >= 0:
        length = frame_bytes(block[at : at + 4])
        if length is not None and (
            at + length + 4 > len(block) or frame_bytes(block[at + length : at + length + 4]) is not None
        ):
            return at
        at += 1
    return len(block)


def _counting_frame(head: bytes, count: int, size: int) -> bytes:
    """A silent frame of the same kind with a Xing head: ``count`` frames of ``size`` bytes follow."""
    made = bytearray(head[:4])
    made[1] |= 1  # without a checksum
    for code in range(9, 15):
        made[2] = code << 4 | made[2] & 0x0D
        length = frame_bytes(bytes(made))
        if length is not None and length >= _LEAST_BYTES:
            break
    else:
        return b""
    mono, first_generation = made[3] >> 6 == 3, made[1] >> 3 & 3 == 3
    side = (17 if mono else 32) if first_generation else (9 if mono else 17)
    made += bytes(side) + b"Xing" + (3).to_bytes(4, "big") + count.to_bytes(4, "big")
    made += (size + length).to_bytes(8, "big")[4:]
    return bytes(made + bytes(length - len(made)))
