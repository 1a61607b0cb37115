"""Room on the disk, promised to the downloads that run, so that those that fit are finished. Network thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from camb_desktop.core.errors import DiskFull
from camb_desktop.storage.files import free_bytes, spare_bytes


class Room:
    """What running downloads still expect, all together."""

    def __init__(self) -> None:
        self._expected: list[Callable[[], int]] = []

    @contextmanager
    def promised(self, folder: Path, expected: Callable[[], int]) -> Iterator[None]:
        """Around a download: its room is nobody else's.

        Args:
            folder: where it goes; made if need be.
            expected: bytes that are not on the disk yet, asked whenever another download begins.

        Raises:
            DiskFull: there is too little room beside what others were promised.
        """
        needed = expected()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            room = free_bytes(folder) - spare_bytes(folder) - sum(max(0, other()) for other in self._expected)
        except OSError:
            room = needed  # the write itself will tell
        if needed > room:
            error = DiskFull(f"{needed} bytes to come, room for {max(0, room)}")
            error.needed_bytes = needed
            raise error
        self._expected.append(expected)
        try:
            yield
        finally:
            self._expected.remove(expected)
