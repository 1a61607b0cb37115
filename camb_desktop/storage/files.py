"""Files that are whole or not there: atomic writes and copies, safe names, errors in the program's own terms."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

if sys.platform == "linux":
    import fcntl

from camb_desktop.core.errors import AudioChanged, CannotWrite, DiskFull, StorageError
from camb_desktop.core.filenames import numbered
from camb_desktop.core.later import hashlib

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_COPY_BYTES = 1 << 20
_SPARE_BYTES = 16 << 20
_FICLONE = 0x4004_9409  # of linux/fs.h
_CANNOT = {errno.EINVAL, errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS}  # some shares, of fsync and link


def translate_os_error(error: OSError) -> StorageError:
    """``DiskFull`` or ``CannotWrite``, with the system's own words but without a path."""
    if error.errno in _FULL:
        return DiskFull(os.strerror(error.errno or 0))
    return CannotWrite(error.strerror or type(error).__name__)


def fsync_file(file: IO[bytes]) -> None:
    """Push what was written to the disk, where it can be pushed."""
    file.flush()
    try:
        os.fsync(file.fileno())
    except OSError as error:
        if error.errno not in _CANNOT:
            raise


def fsync_dir(folder: Path) -> None:
    """Make a rename inside ``folder`` last; does nothing where folders cannot be synced."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def replace(src: Path, dst: Path, *, lasting: bool = True) -> None:
    """Put ``src`` in the place of ``dst`` in one step.

    Unless ``lasting``, a power cut may undo it until somebody calls :func:`fsync_dir`.

    On Windows a file that somebody reads cannot be renamed for that moment; it is tried again for a second.
    """
    deadline = time.monotonic() + 1.0
    while True:
        try:
            src.replace(dst)
        except PermissionError:
            if os.name != "nt" or time.monotonic() > deadline:
                raise
            time.sleep(0.02)
        else:
            break
    if lasting:
        fsync_dir(dst.parent)


@contextlib.contextmanager
def atomic_writer(path: Path, *, exclusive: bool = False) -> Iterator[IO[bytes]]:
    """Write to a neighbour of ``path`` that takes its place when the block ends without an exception.

    Where the folder allows no neighbour (a sandboxed file portal), the file itself is written, as long as that does not
    overwrite anything. An old file is untouched until the new one is whole and on the disk, and hands its permissions
    on. A symbolic link stays and is written through.

    Args:
        path: the file to be.
        exclusive: refuse, with ``FileExistsError``, to replace what has the name by the end, be it a dangling link.

    Raises:
        DiskFull, CannotWrite: nothing half-written is left behind.
        FileExistsError: with ``exclusive``.
    """
    try:
        if exclusive and os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, "exists", str(path))
        target = Path(os.path.realpath(path)) if path.is_symlink() else path
        if target.is_symlink():
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
        temporary = target.with_name(f".{os.urandom(8).hex()}.part")  # short: the name itself may be the longest
        try:
            file = temporary.open("x+b")
        except PermissionError:
            if target.exists():
                raise
            temporary = target
            file = target.open("x+b")
        try:
            with file:
                yield file
                fsync_file(file)
            if temporary != target:
                _put(temporary, target, exclusive)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
    except FileExistsError:
        raise
    except OSError as error:
        raise translate_os_error(error) from error


def _put(temporary: Path, path: Path, exclusive: bool) -> None:
    if not exclusive:
        with contextlib.suppress(OSError):
            shutil.copymode(path, temporary)
        replace(temporary, path)
        return
    try:
        os.link(temporary, path)  # fails, unlike a rename, when the name is taken
    except FileExistsError:
        raise
    except OSError:  # no hard links here
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, "exists", str(path)) from None
        replace(temporary, path)
    else:
        temporary.unlink()
        fsync_dir(path.parent)


def copy_exact(src: Path, dst: Path, sha256: str, *, exclusive: bool, check: Callable[[], None] = lambda: None) -> None:
    """Copy ``src`` to ``dst`` atomically, if its bytes have the hex digest ``sha256``, and read back what was written.

    The copy is a file of its own, that whoever gets it may change. Where the file system can, it shares the disk's
    blocks until then.

    Raises:
        AudioChanged: they have another, or ``src`` is gone; nothing was written.
        DiskFull, CannotWrite, FileExistsError: see :func:`atomic_writer`. ``CannotWrite`` also where the disk gives
            back other bytes than it took.
    """
    try:
        source = src.open("rb")
    except FileNotFoundError:
        raise AudioChanged("gone") from None
    except OSError as error:
        raise translate_os_error(error) from error
    with source, atomic_writer(dst, exclusive=exclusive) as target:
        shared = _share_blocks(source, target)
        if not shared and _digest(source, check, target.write) != sha256:
            raise AudioChanged("other bytes")
        fsync_file(target)
        target.seek(0)
        if _digest(target, check) != sha256:
            raise AudioChanged("other bytes") if shared else CannotWrite("the disk gave other bytes back")


def _digest(file: IO[bytes], check: Callable[[], None], use: Callable[[bytes], object] = lambda _block: None) -> str:
    digest = hashlib.sha256()
    while block := file.read(_COPY_BYTES):
        check()
        digest.update(block)
        use(block)
    return digest.hexdigest()


def _share_blocks(source: IO[bytes], target: IO[bytes]) -> bool:
    """Let ``target``, which is empty, have the very blocks of ``source``; each is copied once somebody writes to it.

    Returns False, and has done nothing, where the file system cannot: most cannot, and none across two disks.
    """
    if sys.platform != "linux":
        return False
    try:
        fcntl.ioctl(target.fileno(), _FICLONE, source.fileno())
    except OSError:
        return False
    return True


def sha256_of(path: Path, check: Callable[[], None] = lambda: None) -> str:
    """Hex SHA-256 of a file's bytes; ``check`` may raise to end a long one."""
    with path.open("rb") as file:
        return _digest(file, check)


def free_name(path: Path) -> Path:
    """``path`` itself if the name is free, else ``name (2).ext`` and so on; a dangling link takes its name."""
    number = 2
    candidate = path
    while os.path.lexists(candidate):
        candidate = path.with_name(numbered(path.name, number))
        number += 1
    return candidate


def spare_bytes(folder: Path) -> int:
    """Room that is left alone on the disk of ``folder``: 16 MB, on a small one less."""
    return min(_SPARE_BYTES, shutil.disk_usage(folder).total // 64)


def free_bytes(folder: Path) -> int:
    """Room that is left on the disk of ``folder``."""
    return shutil.disk_usage(folder).free
