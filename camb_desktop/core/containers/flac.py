"""How long a FLAC file really is, by its last frame header. Pure. Format: RFC 9639."""

from __future__ import annotations

from dataclasses import dataclass

from camb_desktop.core.containers.report import ContainerReport, Patch, ReadAt
from camb_desktop.core.runs import Container

_TAIL_WINDOWS = (1 << 16, 1 << 19, 1 << 22)
_CANDIDATES = 20_000
_BLOCK_LIMIT = 1024
_MOST_SAMPLES = 1 << 36
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
    offset: int  # of STREAMINFO's first byte
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


def inspect_flac(read_at: ReadAt, size: int, *, complete: bool, start: int = 0) -> ContainerReport:
    """Judge a file with ``fLaC`` at ``start``; see :func:`camb_desktop.core.containers.inspect.inspect`.

    A total of 0 (streamed), and the total of a cut file, are replaced by the count of frames that are whole.
    """
    info = _read_info(read_at, size, start)
    if info is None:
        return ContainerReport(Container.FLAC, cut=True, frames=0)
    last, whole = _last_frame(read_at, size, info)
    if last is None:
        # Of a short file all was looked at: there is no frame. Of a long one it was the end, where one ought to be.
        none = size - info.audio_offset <= _TAIL_WINDOWS[0]
        cut = not complete or info.total_frames > 0 or size != info.audio_offset
        return ContainerReport(Container.FLAC, cut=cut, frames=0 if none else None)
    frames = last.first_frame + (last.frames if whole else 0)
    cut = not whole or frames < info.total_frames or (not complete and info.total_frames == 0)
    if frames == info.total_frames or not 0 < frames < _MOST_SAMPLES:
        return ContainerReport(Container.FLAC, cut=cut, frames=frames)
    if frames > info.total_frames > 0:
        return ContainerReport(Container.FLAC, cut=cut, frames=info.total_frames)
    return ContainerReport(Container.FLAC, cut=cut, frames=frames, patches=(_total_patch(read_at, info, frames),))


def _read_info(read_at: ReadAt, size: int, start: int) -> _Info | None:
    raw = read_at(start, 42)
    if len(raw) < 42 or raw[4] & 0x7F != 0 or int.from_bytes(raw[5:8], "big") < 34:
        return None
    packed = int.from_bytes(raw[18:26], "big")
    position, last = start + 8 + int.from_bytes(raw[5:8], "big"), bool(raw[4] & 0x80)
    for _ in range(_BLOCK_LIMIT):
        if last or position >= size:
            break
        block = read_at(position, 4)
        if len(block) < 4:
            break
        last = bool(block[0] & 0x80)
        position += 4 + int.from_bytes(block[1:4], "big")
    return _Info(
        offset=start + 8,
        block_frames=int.from_bytes(raw[10:12], "big"),
        sample_rate_hz=packed >> 44,
        channels=(packed >> 41 & 7) + 1,
        bits=(packed >> 36 & 31) + 1,
        total_frames=packed & (_MOST_SAMPLES - 1),
        audio_offset=position,
    )


def _total_patch(read_at: ReadAt, info: _Info, frames: int) -> Patch:
    high_bits = read_at(info.offset + 13, 1)[0] & 0xF0
    data = frames.to_bytes(5, "big")
    return Patch(info.offset + 13, bytes([high_bits | data[0]]) + data[1:])


def _last_frame(read_at: ReadAt, size: int, info: _Info) -> tuple[_FrameHead | None, bool]:
    """The last frame header, and whether its frame is whole to the last byte."""
    if size >= 128 and read_at(size - 128, 3) == b"TAG":
        size -= 128
    budget = _CANDIDATES
    for window in _TAIL_WINDOWS:
        begin = max(info.audio_offset, size - window)
        tail = read_at(begin, size - begin) if begin < size else b""
        at = len(tail)
        while budget > 0 and (at := tail.rfind(b"\xff", 0, at)) >= 0:
            if tail[at + 1 : at + 2] not in (b"\xf8", b"\xf9"):
                continue
            budget -= 1
            head = _parse_head(tail[at : at + 16], begin + at, info)
            if head is not None:
                return head, _crc16(tail[at:]) == 0
        if begin == info.audio_offset or budget <= 0:
            break
    return None, False


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
    return _FrameHead(offset, number if variable else number * (info.block_frames or frames), frames)


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
