"""What SQLite's error codes mean to people."""

from __future__ import annotations

import sqlite3

from camb_desktop.core.errors import CannotWrite, DiskFailed, DiskFull, LibraryHeld, StorageError
from camb_desktop.storage.files import translate_os_error

_MEANING: dict[int, type[StorageError]] = {
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_READONLY: CannotWrite,
    sqlite3.SQLITE_CANTOPEN: CannotWrite,
    sqlite3.SQLITE_PERM: CannotWrite,
    sqlite3.SQLITE_AUTH: CannotWrite,
    sqlite3.SQLITE_BUSY: LibraryHeld,
    sqlite3.SQLITE_LOCKED: LibraryHeld,
    sqlite3.SQLITE_PROTOCOL: LibraryHeld,
    sqlite3.SQLITE_IOERR: DiskFailed,
    sqlite3.SQLITE_CORRUPT: DiskFailed,
    sqlite3.SQLITE_NOTADB: DiskFailed,
}


def translate_storage_error(error: Exception) -> StorageError:
    """What kept a library from being read or written; the kind is by SQLite's code, or by the system's."""
    if isinstance(error, StorageError):
        return error
    if isinstance(error, OSError):
        return translate_os_error(error)
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    return _MEANING.get(code & 0xFF, StorageError)(getattr(error, "sqlite_errorname", type(error).__name__))
