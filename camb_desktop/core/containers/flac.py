"""How long a FLAC file really is, by its last frame header. Pure. Format: RFC 9639."""

from __future__ import annotations

from dataclasses import replace

from camb_desktop.core.containers.joined import SCAN_BYTES, find_second
from camb_desktop.core.containers.report import ContainerReport, Patch, ReadAt, absurd, begins_audio
from camb_desktop.core.runs import Container
from camb_desktop.core.values import dataclass

_TAIL_WINDOWS = (1 << 16, 1 << 19, 1 << 22)
_CANDIDATES = 20_000
_BLOCK_LIMIT = 1024
_MOST_SAMPLES = 1 << 36
_HEAD_BYTES = 16  # of a frame, at most
_FRAME_SLACK = 4096
_PARSES = 64  # frames that are read bit by bit, at most
_TOTAL_AT = 21
_PLAYABLE_BITS = range(4, 25)
_SAMPLE_BITS = {1: 8, 2: 12, 4: 16, 5: 20, 6: 24, 7: 32}
_SAMPLE_RATES = {
    1: 88_200, 2: 176_400, 3: 192_000, 4: 8_000, 5: 16_000, 6: 22_050,
    7: 24_000, 8: 32_000, 9: 44_100, 10: 48_000, 11: 96_000,
}  # fmt: skip


def _crc_table(polynomial: int, bits: int) -> list[int]:
    top, mask = 1 << (bits - 1), (1 << bits) - 1
    table = []
    for value in range(256):
        crc = value << (bits - 8)
        for _ in range(8):
            crc = ((crc << 1) ^ polynomial if crc & top else crc << 1) & mask
        table.append(crc)
    return table


_CRC8 = _crc_table(0x07, 8)
_CRC16 = _crc_table(0x8005, 16)


@dataclass(frozen=True, slots=True)
class _Info:
    block_frames: int
    sample_rate_hz: int
    channels: int
    bits: int
    total_frames: int
    audio_offset: int


@dataclass(frozen=True, slots=True)
class _FrameHead:
    offset: int
    first_frame: int
    frames: int
    bytes: int  # of the head itself
    layout: int  # which channel is a difference of two


def inspect_flac(read_at: ReadAt, size: int, *, complete: bool) -> ContainerReport:
    """Judge a file that starts with ``fLaC``; see :func:`camb_desktop.core.containers.inspect.inspect`.

    A total of 0 (streamed), and the total of a cut file, are replaced by the count of frames that are whole. Bytes
    behind the last of them are hidden from the decoder, which would lose that frame over them.
    """
    info = _read_info(read_at, size)
    if info is None:
        return ContainerReport(Container.FLAC, cut=True, frames=0)
    if info.bits not in _PLAYABLE_BITS:
        return ContainerReport(Container.FLAC, cut=not complete, unplayable=f"{info.bits} bit FLAC")
    if name := absurd(info.sample_rate_hz, info.channels):
        return ContainerReport(Container.FLAC, cut=not complete, unplayable=name)
    last, end = _last_frame(read_at, size, info)
    if size <= SCAN_BYTES or last is None or last.first_frame + last.frames != info.total_frames:
        second = find_second(read_at, size, Container.FLAC)
        if second is not None:
            first = inspect_flac(read_at, second, complete=True)
            return replace(first, spans=first.spans or ((0, second),), more=True)
    if last is None:
        # Of a short file all was looked at: there is no frame. Of a long one it was the end, where one ought to be.
        none = size - info.audio_offset <= _TAIL_WINDOWS[0]
        cut = not complete or info.total_frames > 0 or size != info.audio_offset
        return ContainerReport(Container.FLAC, cut=cut, frames=0 if none else None)
    frames = last.first_frame + last.frames
    begun = info.total_frames == 0 and end < size and _begins_frame(read_at(end, min(_HEAD_BYTES, size - end)), info)
    cut = frames < info.total_frames or begun or (not complete and info.total_frames == 0)
    spans = ((0, end),) if end < size else ()
    more = begins_audio(read_at(end, 12)) if spans else False
    if frames == info.total_frames or frames >= _MOST_SAMPLES:
        return ContainerReport(Container.FLAC, cut=cut, frames=frames, spans=spans, more=more)
    patches = (_total_patch(read_at, frames),)
    return ContainerReport(Container.FLAC, cut=cut, frames=frames, patches=patches, spans=spans, more=more)


def _begins_frame(rest: bytes, info: _Info) -> bool:
    """Whether another frame has begun where the last one that is whole ends."""
    if len(rest) >= _HEAD_BYTES:
        return _parse_head(rest, 0, info) is not None
    return any(sync.startswith(rest[:2]) for sync in (b"\xff\xf8", b"\xff\xf9"))


def _read_info(read_at: ReadAt, size: int) -> _Info | None:
    raw = read_at(0, 42)
    if len(raw) < 42 or raw[4] & 0x7F != 0 or int.from_bytes(raw[5:8], "big") < 34:
        return None
    packed = int.from_bytes(raw[18:26], "big")
    position, last = 8 + int.from_bytes(raw[5:8], "big"), bool(raw[4] & 0x80)
    for _ in range(_BLOCK_LIMIT):
        if last or position >= size:
            break
        block = read_at(position, 4)
        if len(block) < 4:
            break
        last = bool(block[0] & 0x80)
        position += 4 + int.from_bytes(block[1:4], "big")
    return _Info(
        block_frames=int.from_bytes(raw[10:12], "big"),
        sample_rate_hz=packed >> 44,
        channels=(packed >> 41 & 7) + 1,
        bits=(packed >> 36 & 31) + 1,
        total_frames=packed & (_MOST_SAMPLES - 1),
        audio_offset=position,
    )


def _total_patch(read_at: ReadAt, frames: int) -> Patch:
    high_bits = read_at(_TOTAL_AT, 1)[0] & 0xF0
    data = frames.to_bytes(5, "big")
    return Patch(_TOTAL_AT, bytes([high_bits | data[0]]) + data[1:])


def _last_frame(read_at: ReadAt, size: int, info: _Info) -> tuple[_FrameHead | None, int]:
    """The last frame that is whole, and where it ends; whatever may lie behind it."""
    candidates, parses = _CANDIDATES, _PARSES
    for window in _TAIL_WINDOWS:
        begin = max(info.audio_offset, size - window)
        tail = read_at(begin, size - begin) if begin < size else b""
        at = len(tail)
        while candidates > 0 and parses > 0 and (at := tail.rfind(b"\xff", 0, at)) >= 0:
            if tail[at + 1 : at + 2] not in (b"\xf8", b"\xf9"):
                continue
            candidates -= 1
            head = _parse_head(tail[at : at + _HEAD_BYTES], begin + at, info)
            if head is None:
                continue
            parses -= 1
            most = (head.frames * info.channels * (info.bits + 1) >> 3) + _FRAME_SLACK
            length = _frame_bytes(tail[at : at + most], head, info)
            if length is not None and _crc16(tail[at : at + length]) == 0:
                return head, begin + at + length
        if begin == info.audio_offset or candidates <= 0 or parses <= 0:
            break
    return None, 0


def _frame_bytes(raw: bytes, head: _FrameHead, info: _Info) -> int | None:
    """How long the frame at the start of ``raw`` is, found by reading its subframes; None where it is not all there."""
    bits = format(int.from_bytes(raw, "big"), f"0{8 * len(raw)}b")
    at = 8 * head.bytes
    try:
        for channel in range(info.channels):
            difference = (head.layout, channel) in ((8, 1), (9, 0), (10, 1))
            at = _skip_subframe(bits, at, head.frames, info.bits + difference)
    except ValueError:  # what was looked for is not there
        return None
    length = (at + 7) // 8 + 2
    return length if length <= len(raw) else None


def _skip_subframe(bits: str, at: int, frames: int, depth: int) -> int:
    """Where the subframe at bit ``at`` ends. Raises ValueError where it is none, or is not all there."""
    form, wasted = int(bits[at : at + 7], 2), bits[at + 7 : at + 8]
    at += 8
    if wasted == "1":
        one = bits.index("1", at)
        depth, at = depth - (one - at + 1), one + 1
    if form == 0:
        return at + depth
    if form == 1:
        return at + depth * frames
    if 8 <= form <= 12:
        order = form - 8
        at += order * depth
    elif 32 <= form < 64:
        order = form - 31
        at += order * depth
        at += 9 + order * (int(bits[at : at + 4], 2) + 1)
    else:
        raise ValueError(form)
    return _skip_residual(bits, at, frames, order)


def _skip_residual(bits: str, at: int, frames: int, order: int) -> int:
    width = {"00": 4, "01": 5}.get(bits[at : at + 2])
    if width is None:
        raise ValueError(bits[at : at + 2])
    split = int(bits[at + 2 : at + 6], 2)
    at += 6
    for part in range(1 << split):
        count = (frames >> split) - (order if part == 0 else 0)
        parameter = int(bits[at : at + width], 2)
        at += width
        if parameter == (1 << width) - 1:
            at += 5 + count * int(bits[at : at + 5], 2)
            continue
        for _ in range(count):
            at = bits.index("1", at) + 1 + parameter
    return at


def _parse_head(raw: bytes, offset: int, info: _Info) -> _FrameHead | None:
    if len(raw) < 6 or raw[3] & 1:
        return None
    block_code, rate_code, layout, bits_code = raw[2] >> 4, raw[2] & 15, raw[3] >> 4, raw[3] >> 1 & 7
    channels = layout + 1 if layout < 8 else 2
    if block_code == 0 or rate_code == 15 or layout > 10 or channels != info.channels:
        return None
    if bits_code and _SAMPLE_BITS.get(bits_code) != info.bits:
        return None
    if 0 < rate_code < 12 and _SAMPLE_RATES[rate_code] != info.sample_rate_hz:
        return None
    number, position = _coded_number(raw)
    if number is None:
        return None
    extra = {6: 1, 7: 2}.get(block_code, 0)
    if extra:
        frames = int.from_bytes(raw[position : position + extra], "big") + 1
    else:
        frames = 192 if block_code == 1 else 576 << (block_code - 2) if block_code < 6 else 256 << (block_code - 8)
    position += extra + {12: 1, 13: 2, 14: 2}.get(rate_code, 0)
    if position >= len(raw) or _crc8(raw[: position + 1]) != 0:
        return None
    variable = raw[1] & 1
    first = number if variable else number * (info.block_frames or frames)
    return _FrameHead(offset, first, frames, position + 1, layout)


def _coded_number(raw: bytes) -> tuple[int | None, int]:
    """The frame or sample number after the fourth byte (UTF-8 stretched to 36 bits), and where it ends."""
    first = raw[4]
    if first < 0x80:
        return first, 5
    length = 8 - (first ^ 0xFF).bit_length()
    if not 2 <= length <= 7 or len(raw) < 4 + length:
        return None, 0
    number = first & (0x7F >> length)
    for byte in raw[5 : 4 + length]:
        if byte & 0xC0 != 0x80:
            return None, 0
        number = number << 6 | byte & 0x3F
    return number, 4 + length


def _crc8(data: bytes) -> int:
    crc = 0
    for byte in data:
        crc = _CRC8[crc ^ byte]
    return crc


def _crc16(data: bytes) -> int:
    crc, table = 0, _CRC16
    for byte in data:
        crc = (crc << 8 & 0xFF00) ^ table[crc >> 8 ^ byte]
    return crc
