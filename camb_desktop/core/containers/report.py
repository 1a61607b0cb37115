"""What :mod:`camb_desktop.core.containers.inspect` finds out about a file. Frozen values, any thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from camb_desktop.core.runs import Container

#: ``read_at(offset, count)``: up to ``count`` bytes of the file from ``offset`` on; fewer only at its end.
ReadAt = Callable[[int, int], bytes]


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
        patches: what makes a decoder see the true length; empty for a healthy file.
    """

    container: Container | None
    expected_bytes: int | None = None
    cut: bool = False
    frames: int | None = None
    patches: tuple[Patch, ...] = ()
