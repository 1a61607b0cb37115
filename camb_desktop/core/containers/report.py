"""What :mod:`camb_desktop.core.containers.inspect` finds out about a file. Frozen values, any thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from camb_desktop.core.runs import Container
from camb_desktop.core.values import dataclass

#: ``read_at(offset, count)``: up to ``count`` bytes of the file from ``offset`` on; fewer only at its end.
ReadAt = Callable[[int, int], bytes]

WAVE_HEADS = (b"RIFF", b"RIFX", b"RF64", b"BW64")

#: What a sound card, or a person, may mean by a sample rate and a number of channels.
RATES_HZ = range(1_000, 1_000_001)
CHANNELS = range(1, 65)


@dataclass(frozen=True, slots=True)
class Patch:
    """Bytes to lay over the file while it is played; the file itself stays as received.

    Attributes:
        offset: position in bytes, ≥ 0.
        data: what is to be read there instead.
    """

    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class ContainerReport:
    """A file judged by its own headers.

    Attributes:
        container: its true type, or None where it is no known audio.
        expected_bytes: how long its headers say that it is, or None where they do not tell.
        cut: whether its end is missing.
        frames: how many whole frames (one sample of every channel) it holds, or None where only decoding can tell.
        patches: what makes a decoder see the true length; empty for a healthy file. Offsets are those of the file.
        spans: ``(start, stop)`` of the parts that a decoder is to see, one after the other; empty for all of the file.
        ahead: bytes that a decoder is to see before those.
        more: whether there is more audio behind what a decoder sees.
        unplayable: what it is, in a word or two, where no decoder for it is here, such as ``AAC``; else empty.
    """

    container: Container | None
    expected_bytes: int | None = None
    cut: bool = False
    frames: int | None = None
    patches: tuple[Patch, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    ahead: bytes = b""
    more: bool = False
    unplayable: str = ""

    def behind(self, lead: int, size: int) -> ContainerReport:
        """The same file with ``lead`` bytes ahead of it, ``size`` bytes with them."""
        return replace(
            self,
            expected_bytes=None if self.expected_bytes is None else self.expected_bytes + lead,
            patches=tuple(Patch(patch.offset + lead, patch.data) for patch in self.patches),
            spans=tuple((start + lead, stop + lead) for start, stop in self.spans) or ((lead, size),),
        )


def begins_audio(head: bytes) -> bool:
    """Whether a file of audio begins with these twelve bytes, of a kind that is told by them for certain."""
    wave = head[:4] in WAVE_HEADS and head[8:12] == b"WAVE"
    return wave or head[:4] in (b"fLaC", b"OggS") or (head[:3] == b"ID3" and head[3:5] in (b"\2\0", b"\3\0", b"\4\0"))


def absurd(rate_hz: int, channels: int) -> str:
    """What no audio has: ``1 Hz``, ``900 channels``; empty where both may be."""
    if rate_hz not in RATES_HZ:
        return f"audio at {rate_hz} Hz"
    return f"audio of {channels} channels" if channels not in CHANNELS else ""
