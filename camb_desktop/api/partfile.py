"""A file while it arrives: written in a disk thread, hashed on the way, judged and put in place at its end.

Methods belong to the network thread; those whose names begin with ``_disk`` run in the executor, one at a time.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import hashlib
import os
import threading
from collections.abc import Callable
from concurrent.futures import Executor
from functools import partial
from io import FileIO
from pathlib import Path
from typing import Any, TypeVar

from camb_desktop.core.containers.inspect import ContainerReport, inspect
from camb_desktop.core.errors import StorageError
from camb_desktop.core.runs import AudioFile, Damage
from camb_desktop.core.values import dataclass
from camb_desktop.storage.files import fsync_file, replace, translate_os_error

#: Bytes that are handed to the disk thread at once; larger gains nothing, smaller costs switches between threads.
BATCH_BYTES = 1 << 20
#: Bytes that may wait for the disk before the network has to.
BACKLOG_BYTES = 3 << 20

#: Pieces that are written without being joined before.
_VECTOR = 64

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Judged:
    """A file whose bytes have all arrived.

    Attributes:
        report: what its own headers say.
        sha256: hex digest of its bytes.
        size_bytes: its length.
    """

    report: ContainerReport
    sha256: str
    size_bytes: int


class PartFile:
    """One partial file.

    Args:
        path: where it is to be; it is created with the first bytes.
        disk: runs what may block.
        on_written: called in the network thread whenever more bytes are on disk.

    Attributes:
        written: bytes on disk; they may be read.
        received: bytes taken, on disk or on the way there.
    """

    def __init__(self, path: Path, disk: Executor, on_written: Callable[[], None]) -> None:
        self.path = path
        self.written = 0
        self.received = 0
        self._disk = disk
        self._on_written = on_written
        self._file: FileIO | None = None
        self._opening = threading.Lock()  # a file that nobody wants any more is not created
        self._abandoned = False
        self._hash = hashlib.sha256()
        self._batch: list[bytes] = []
        self._batch_bytes = 0
        self._busy: asyncio.Future[Any] | None = None
        self._failure: StorageError | None = None

    async def adopt(self, sha256: str) -> bool:
        """Go on with the bytes that the file holds already, if they have this digest. Raises StorageError."""
        self.written = self.received = await self._on_disk(self._disk_adopt)
        return self._hash.hexdigest() == sha256

    async def take(self, data: bytes) -> None:
        """Take the next bytes; waits only while too many have not reached the disk.

        Raises:
            StorageError: the disk is full, or the file cannot be written.
        """
        self._batch.append(data)
        self._batch_bytes += len(data)
        self.received += len(data)
        if self._batch_bytes >= BATCH_BYTES:
            self.push()
            if self._batch_bytes >= BACKLOG_BYTES:
                await self._settle()
                self.push()

    def push(self) -> None:
        """Hand what was taken to the disk thread, unless it is busy; ``on_written`` follows.

        Raises:
            StorageError: a write before this one failed; from then on every method says so.
        """
        if self._busy is not None and not self._busy.done():
            return
        self._collect()
        if self._batch:
            batch, self._batch, self._batch_bytes = self._batch, [], 0
            self._busy = asyncio.get_running_loop().run_in_executor(self._disk, self._disk_write, batch)
            self._busy.add_done_callback(self._note_written)

    async def flush(self) -> None:
        """Return when every byte that was taken can be read from the file. Raises StorageError."""
        while self._batch or self._busy is not None:
            await self._settle()
            self.push()

    async def judge(self, *, complete: bool) -> Judged:
        """Close the file and look at all of it, see ``core.containers.inspect.inspect``. Raises StorageError."""
        await self.flush()
        return await self._on_disk(self._disk_judge, complete)

    async def put_in_place(self, judged: Judged) -> AudioFile:
        """Give the file its final name, made of its digest: the same bytes are the same file. Raises StorageError.

        The name lasts once the folder is synced, which the library does for many files at once.

        A cancelling that comes meanwhile comes too late: the file is in place.
        """
        container = judged.report.container
        assert container is not None
        target = self.path.with_name(f"{judged.sha256[:32]}.{container.value}")
        renaming = asyncio.get_running_loop().run_in_executor(
            self._disk, partial(replace, self.path, target, lasting=False)
        )
        try:
            await asyncio.shield(renaming)
        except asyncio.CancelledError:
            await asyncio.wait({renaming})
            if renaming.exception() is not None:
                raise
            if (task := asyncio.current_task()) is not None:
                task.uncancel()
        except OSError as error:
            raise translate_os_error(error) from error
        damage = Damage.CUT if judged.report.cut else None
        return AudioFile(target, judged.size_bytes, judged.sha256, container, damage, judged.report.unplayable)

    def abandon(self, *, keep: bool = False) -> None:
        """Close the file and, unless ``keep``, remove it at once; a write that is going on ends in a nameless file."""
        self._batch.clear()
        with self._opening:
            self._abandoned = True
        busy, self._busy = self._busy, None
        if busy is not None and not busy.done():
            busy.add_done_callback(_look_at)
            busy.add_done_callback(lambda _: self._close(keep))
        elif busy is not None:
            _look_at(busy)
        self._close(keep, still_written=busy is not None and not busy.done())

    def _close(self, keep: bool, still_written: bool = False) -> None:
        if not still_written and self._file is not None:
            with contextlib.suppress(OSError):  # a full disk once more: nobody wants these bytes
                self._file.close()
            self._file = None
        if not keep:
            with contextlib.suppress(OSError):  # a reader holds it (Windows): tried again once the write is over
                self.path.unlink(missing_ok=True)

    async def _settle(self) -> None:
        if self._busy is not None:
            await asyncio.wait({self._busy})
        self._collect()

    def _collect(self) -> None:
        """Note how the last piece of work ended, once it has. Raises StorageError from the first failure on."""
        if self._busy is not None and self._busy.done():
            busy, self._busy = self._busy, None
            try:
                busy.result()
            except OSError as error:
                self._failure = translate_os_error(error)
                self._failure.__cause__ = error
        if self._failure is not None:
            raise self._failure

    def _note_written(self, write: asyncio.Future[int]) -> None:
        if not write.cancelled() and write.exception() is None:
            self.written = write.result()
            self._on_written()

    async def _on_disk(self, work: Callable[..., T], *arguments: object) -> T:
        running = asyncio.get_running_loop().run_in_executor(self._disk, work, *arguments)
        self._busy = running
        await asyncio.wait({running})
        self._busy = None
        try:
            return running.result()
        except OSError as error:
            raise translate_os_error(error) from error

    def _disk_open(self, mode: str) -> FileIO:
        if self._file is None:
            if not self._abandoned:
                self.path.parent.mkdir(parents=True, exist_ok=True)  # not in the lock: the loop may wait for that
            with self._opening:
                if self._abandoned:
                    raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
                self._file = FileIO(self.path, mode)
        return self._file

    def _disk_adopt(self) -> int:
        file = self._disk_open("r+")
        while not self._abandoned and (block := file.read(BATCH_BYTES)):
            self._hash.update(block)
        return file.tell()

    def _disk_write(self, batch: list[bytes]) -> int:
        file = self._disk_open("w+")
        written = 0
        if hasattr(os, "writev") and len(batch) <= _VECTOR:
            written = os.writev(file.fileno(), batch)
        if written == sum(map(len, batch)):
            for piece in batch:
                self._hash.update(piece)
            return file.tell()
        data = memoryview(b"".join(batch))
        self._hash.update(data[:written])
        data = data[written:]
        while data:
            count = file.write(data)
            self._hash.update(data[:count])
            data = data[count:]
        return file.tell()

    def _disk_judge(self, complete: bool) -> Judged:
        file = self._disk_open("r+")
        size = file.seek(0, 2)

        def read_at(offset: int, count: int) -> bytes:
            file.seek(offset)
            return file.read(max(0, count))

        report = inspect(read_at, size, complete=complete)
        fsync_file(file)
        file.close()
        self._file = None
        return Judged(report, self._hash.hexdigest(), size)


def _look_at(future: asyncio.Future[Any]) -> None:
    if not future.cancelled():
        future.exception()  # seen: asyncio complains about errors that nobody looks at
