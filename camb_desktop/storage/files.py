"""Files that are whole or not there: atomic writes and copies, safe names, errors in the program's own terms."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
import secrets
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

from camb_desktop.core.errors import AudioChanged, CannotWrite, DiskFull, StorageError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_COPY_BYTES = 1 << 20
_RESERVED = {"con", "prn", "aux", "nul", *(f"com{n}" for n in range(1, 10)), *(f"lpt{n}" for n in range(1, 10))}


def translate_os_error(error: OSError) -> StorageError:
    """``DiskFull`` or ``CannotWrite``, with the system's own words but without a path."""
    if error.errno in _FULL:
        return DiskFull(os.strerror(error.errno or 0))
    return CannotWrite(error.strerror or type(error).__name__)


def fsync_file(file: IO[bytes]) -> None:
    """Push what was written to the disk."""
    file.flush()
    os.fsync(file.fileno())


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
    overwrite anything. An old file is untouched until the new one is whole and on the disk.

    Args:
        path: the file to be.
        exclusive: refuse, with ``FileExistsError``, to replace a file that is there by the end.

    Raises:
        DiskFull, CannotWrite: nothing half-written is left behind.
        FileExistsError: with ``exclusive``.
    """
    temporary = path.with_name(f".{path.name[:80]}.{secrets.token_hex(4)}.part")
    try:
        try:
            file = temporary.open("xb")
        except PermissionError:
            if path.exists():
                raise
            temporary = path
            file = path.open("xb")
        try:
            with file:
                yield file
                fsync_file(file)
            if temporary != path:
                _put(temporary, path, exclusive)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
    except FileExistsError:
        raise
    except OSError as error:
        raise translate_os_error(error) from error


def _put(temporary: Path, path: Path, exclusive: bool) -> None:
    if not exclusive:
        replace(temporary, path)
        return
    try:
        os.link(temporary, path)  # fails, unlike a rename, when the name is taken
    except FileExistsError:
        raise
    except OSError:  # no hard links here
        if path.exists():
            raise FileExistsError(errno.EEXIST, "exists", str(path)) from None
        replace(temporary, path)
    else:
        temporary.unlink()
        fsync_dir(path.parent)


def copy_exact(src: Path, dst: Path, sha256: str, *, exclusive: bool, check: Callable[[], None] = lambda: None) -> None:
    """Copy ``src`` to ``dst`` atomically, if its bytes have the hex digest ``sha256``.

    Raises:
        AudioChanged: they have another, or ``src`` is gone; nothing was written.
        DiskFull, CannotWrite, FileExistsError: see :func:`atomic_writer`.
    """
    digest = hashlib.sha256()
    try:
        source = src.open("rb")
    except FileNotFoundError:
        raise AudioChanged("gone") from None
    except OSError as error:
        raise translate_os_error(error) from error
    with source, atomic_writer(dst, exclusive=exclusive) as target:
        while block := source.read(_COPY_BYTES):
            check()
            digest.update(block)
            target.write(block)
        if digest.hexdigest() != sha256:
            raise AudioChanged("other bytes")


def sha256_of(path: Path) -> str:
    """Hex SHA-256 of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def safe_name(text: str, fallback: str = "audio", limit: int = 120) -> str:
    """A file name without extension that every system takes: no separators, no reserved words, no trailing dots."""
    name = re.sub(r"[\x00-\x1f\x7f<>:\"/\\|?*]+", " ", text)
    name = re.sub(r"\s+", " ", name).strip(" .")
    name = name.encode("utf-8")[:limit].decode("utf-8", "ignore").strip(" .")
    if not name:
        return fallback
    return f"{name}_" if name.split(".")[0].lower() in _RESERVED else name


def free_name(path: Path) -> Path:
    """``path`` itself if the name is free, else ``name (2).ext`` and so on."""
    number = 2
    candidate = path
    while candidate.exists():
        candidate = path.with_name(f"{path.stem} ({number}){path.suffix}")
        number += 1
    return candidate


def free_bytes(folder: Path) -> int:
    """Room that is left on the disk of ``folder``."""
    return shutil.disk_usage(folder).free
