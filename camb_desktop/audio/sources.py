"""Bytes of one audio file, whole or still arriving, as file objects that a decoder reads like any other.

A reader of a growing source waits inside ``read`` until the bytes it wants are on disk. Sources are shared between
threads; each reader belongs to one thread.
"""

from __future__ import annotations

import os
import threading
import weakref
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

#: Length that a source claims while nobody knows its true one: every position below it can be asked for.
UNKNOWN_LENGTH = 1 << 40

#: How long one wait may last before ``should_stop`` is asked again, seconds.
WAIT_SLICE_S = 0.05

_RENAME_WAIT_S = 2.0


class ReadStopped(Exception):
    """Whoever opened the reader does not want its bytes any more (its ``should_stop`` said so)."""


class SourceAborted(OSError):
    """The bytes that were waited for will never come."""


class BytePatch(Protocol):
    """Bytes to lay over a file while it is read; the file itself stays as it is."""

    @property
    def offset(self) -> int:
        """Position of the first replaced byte, ≥ 0."""
        ...

    @property
    def data(self) -> bytes:
        """What is read there instead."""
        ...


Overlay = tuple[tuple[int, bytes], ...]
Spans = tuple[tuple[int, int], ...]


class ByteSource(Protocol):
    """One audio file that may still be growing. Any thread."""

    @property
    def path(self) -> Path:
        """Where the bytes are."""
        ...

    @property
    def total_bytes(self) -> int | None:
        """Length of the whole file in bytes, or None while unknown."""
        ...

    @property
    def available(self) -> int:
        """How many bytes, from the first on, can be read without waiting."""
        ...

    @property
    def complete(self) -> bool:
        """Whether every byte is there."""
        ...

    def open(self, should_stop: Callable[[], bool] | None = None) -> SourceReader:
        """A new reader at position 0.

        Args:
            should_stop: asked about 20 times a second during a wait, in the reader's thread.

        Raises:
            OSError: the file cannot be opened.
        """
        ...


class FileSource:
    """A file that is complete. Two sources of the same bytes and patches are equal.

    Args:
        path: the file.
        patches: ``(offset, bytes)`` pairs, or values with those two attributes, that are laid over it when read.
        spans: ``(start, stop)`` of the parts that are read, one after the other; none for all of it.
        ahead: bytes that are read before those.
    """

    def __init__(
        self,
        path: Path,
        patches: Sequence[BytePatch | tuple[int, bytes]] = (),
        spans: Spans = (),
        ahead: bytes = b"",
    ) -> None:
        self.path = path
        self.patches = as_overlay(patches)
        self.spans = spans
        self.ahead = ahead
        try:
            status = path.stat()
            self._version: tuple[int, ...] = (status.st_size, status.st_mtime_ns, status.st_ino)
        except OSError:  # told when it is opened
            self._version = ()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, FileSource) and self._identity() == other._identity()

    def __hash__(self) -> int:
        return hash(self._identity())

    def _identity(self) -> tuple[object, ...]:
        return (self.path, self._version, self.patches, self.spans, self.ahead)

    @property
    def total_bytes(self) -> int:
        """Length of the file in bytes; raises OSError when it is gone."""
        return self.path.stat().st_size

    @property
    def available(self) -> int:
        """The same as :attr:`total_bytes`."""
        return self.total_bytes

    @property
    def complete(self) -> bool:
        """Always True."""
        return True

    def open(self, should_stop: Callable[[], bool] | None = None) -> SourceReader:
        """See :meth:`ByteSource.open`."""
        source = GrowingSource(self.path, None, moved_to=lambda: self.path)
        source.finish(self.total_bytes)
        return SourceReader(source, should_stop, self.patches, self.spans, self.ahead)


class GrowingSource:
    """A file that another thread is still appending to.

    The file is opened once and kept open, so that renaming it does not disturb its readers; where an open file cannot
    be renamed (Windows) it is opened anew for each read instead.

    Args:
        path: the partial file; it may appear later.
        total_bytes: its final length, or None while unknown.
        moved_to: where the file is, asked when it is not at ``path`` any more; None for one that stays.
    """

    def __init__(
        self,
        path: Path,
        total_bytes: int | None,
        *,
        keep_open: bool = os.name != "nt",
        moved_to: Callable[[], Path] | None = None,
    ) -> None:
        self.path = path
        self._moved_to = moved_to
        self._total = total_bytes
        self._available = 0
        self._finished = False
        self._aborted = False
        self._changed = threading.Condition()
        self._keep_open = keep_open
        self._handle: int | None = None

    @property
    def total_bytes(self) -> int | None:
        """Length of the whole file in bytes, or None while unknown."""
        return self._total

    @property
    def available(self) -> int:
        """Bytes on disk so far."""
        return self._available

    @property
    def complete(self) -> bool:
        """Whether :meth:`finish` was called."""
        return self._finished

    @property
    def aborted(self) -> bool:
        """Whether :meth:`abort` was called."""
        return self._aborted

    def advance(self, available: int) -> None:
        """Tell that the first ``available`` bytes are on disk. Never goes back."""
        with self._changed:
            if available > self._available:
                self._available = available
                self._changed.notify_all()

    def finish(self, total: int, path: Path | None = None) -> None:
        """Tell that the file is complete with ``total`` bytes, and where it is now if it was renamed."""
        with self._changed:
            if path is not None:
                self.path = path
            self._available = self._total = total
            self._finished = True
            self._changed.notify_all()

    def abort(self) -> None:
        """Tell that no more bytes will come. Those that are there stay readable; a wait for others ends."""
        with self._changed:
            self._aborted = True
            self._changed.notify_all()

    def open(self, should_stop: Callable[[], bool] | None = None) -> SourceReader:
        """See :meth:`ByteSource.open`."""
        return SourceReader(self, should_stop)

    def wait_for(self, position: int, should_stop: Callable[[], bool] | None = None) -> int:
        """Wait until the byte at ``position`` is on disk, or it is sure that there is none; how many bytes are there.

        Raises:
            ReadStopped: ``should_stop`` returned True during the wait.
            SourceAborted: no more bytes will come.
        """
        with self._changed:
            while self._available <= position and not self._ends_by(position):
                self._wait(should_stop)
            return self._available

    def wait_for_all(self, should_stop: Callable[[], bool] | None = None) -> None:
        """Wait for :meth:`finish`; raises like :meth:`wait_for`."""
        with self._changed:
            while not self._finished:
                self._wait(should_stop)

    def _wait(self, should_stop: Callable[[], bool] | None) -> None:
        if self._aborted:
            raise SourceAborted("the download ended early")
        if should_stop is not None and should_stop():
            raise ReadStopped
        self._changed.wait(WAIT_SLICE_S)

    def _ends_by(self, position: int) -> bool:
        return self._finished or (self._total is not None and position >= self._total)

    def read_at(self, position: int, count: int) -> bytes:
        """Up to ``count`` bytes from ``position`` on, which are there; b"" for a count below 1. Raises OSError."""
        if count < 1:
            return b""
        try:
            return self._read(position, count)
        except FileNotFoundError:
            # Between the renaming of the file and the word of it.
            with self._changed:
                self._changed.wait_for(lambda: self._finished or self._aborted, _RENAME_WAIT_S)
            if self._moved_to is not None:
                self.path = self._moved_to()
            return self._read(position, count)

    def _read(self, position: int, count: int) -> bytes:
        if not self._keep_open:
            with self.path.open("rb") as file:
                file.seek(position)
                return file.read(count)
        with self._changed:
            if self._handle is None:
                self._handle = os.open(self.path, os.O_RDONLY)
                weakref.finalize(self, os.close, self._handle)
            handle = self._handle
        return os.pread(handle, count, position)


class SourceReader:
    """Reads one source as a binary file object. One thread only.

    Attributes:
        claimed_length: what ``seek(0, SEEK_END)`` goes to; the decoder takes it for the file's length. It stays as it
            was when the reader was made, so that a decoder never sees a file change its length.
        length_known: whether that is the true one.
        blank_from: bytes from here on that are not there yet are read as zeros, not waited for; None to wait.
    """

    def __init__(
        self,
        source: GrowingSource,
        should_stop: Callable[[], bool] | None = None,
        overlay: Overlay = (),
        spans: Spans = (),
        ahead: bytes = b"",
    ) -> None:
        self._source = source
        self._should_stop = should_stop
        self._overlay = overlay
        self._spans = spans
        self._ahead = ahead
        self._lead = 0
        self._position = 0
        total = source.total_bytes
        self.length_known = total is not None
        self.blank_from: int | None = None
        self.claimed_length = UNKNOWN_LENGTH if total is None else total
        if spans:
            self.claimed_length = len(ahead) + sum(stop - start for start, stop in spans)

    def pass_over(self, lead: int) -> None:
        """Take the byte at ``lead`` ≥ 0 for the first one of a file without spans: what lies before it is no audio."""
        self._lead, self._position = lead, 0
        self.claimed_length -= lead if self.length_known else 0

    def lay_over(self, overlay: Overlay) -> None:
        """Replace the patches that are laid over the bytes."""
        self._overlay = overlay

    def fill(self, buffer: bytearray | memoryview) -> tuple[int, Exception | None]:
        """Fill ``buffer`` as far as the file goes; wait for bytes that are still to come. Never raises.

        Returns:
            Count of bytes, and what ended the wait for the rest: None at the end of the file, else one of the
            exceptions of :meth:`readinto`.
        """
        view = memoryview(buffer).cast("B")
        filled = 0
        try:
            while filled < len(view):
                data = self._next(len(view) - filled)
                if not data:
                    break
                view[filled : filled + len(data)] = data
                filled += len(data)
                self._position += len(data)
        except (ReadStopped, OSError) as error:
            return filled, error
        return filled, None

    def _next(self, count: int) -> bytes:
        start = self._position
        if self.blank_from is not None and start >= max(self.blank_from, self._source.available - self._lead):
            return bytes(max(0, min(count, self.claimed_length - start)))
        if start < len(self._ahead):
            return self._ahead[start : start + count]
        if self._spans:
            start, left = self._place()
            count = min(count, left)
        place = start + self._lead
        available = self._source.wait_for(place, self._should_stop)
        return self._patched(start, self._source.read_at(place, min(count, available - place)))

    def _place(self) -> tuple[int, int]:
        """Where the next byte is in the file, and how many follow it there."""
        offset = self._position - len(self._ahead)
        for start, stop in self._spans:
            if offset < stop - start:
                return start + offset, stop - start - offset
            offset -= stop - start
        return 0, 0

    def readinto(self, buffer: bytearray | memoryview) -> int:
        """Like :meth:`fill`, but returns the count alone.

        Raises:
            ReadStopped, SourceAborted: the wait ended without the bytes.
            OSError: the file cannot be read.
        """
        count, error = self.fill(buffer)
        if error is not None:
            raise error
        return count

    def read(self, count: int) -> bytes:
        """Up to ``count`` ≥ 0 bytes; fewer only at the end. Waits and raises like :meth:`readinto`."""
        buffer = bytearray(count)
        return bytes(buffer[: self.readinto(buffer)])

    def wait_for_all(self) -> None:
        """Wait until its source is complete; raises like :meth:`readinto`."""
        self._source.wait_for_all(self._should_stop)

    def _patched(self, start: int, data: bytes) -> bytes:
        stop = start + len(data)
        for offset, patch in self._overlay:
            low, high = max(start, offset), min(stop, offset + len(patch))
            if low < high:
                data = data[: low - start] + patch[low - offset : high - offset] + data[high - start :]
        return data

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a position (never waits); returns it."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self.claimed_length}[whence]
        self._position = max(0, base + offset)
        return self._position

    def tell(self) -> int:
        """The position, bytes from the start."""
        return self._position

    def close(self) -> None:
        """Nothing to free: the source owns the open file. Here so that the reader is a complete file object."""


def as_overlay(patches: Sequence[BytePatch | tuple[int, bytes]]) -> Overlay:
    """Patches of either shape as plain pairs."""
    return tuple((patch[0], patch[1]) if isinstance(patch, tuple) else (patch.offset, patch.data) for patch in patches)
