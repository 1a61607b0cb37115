"""Copies of the library, made while it is in use: by the hour for a day, by the day for a week.

A copy is whole or not there: SQLite's backup API reads it from one state of the library, it is checked, and then it
takes its name. Any thread; one at a time.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from camb_desktop.core.errors import CannotWrite
from camb_desktop.core.values import dataclass
from camb_desktop.storage.files import fsync_dir, translate_os_error
from camb_desktop.storage.sqlite_errors import translate_storage_error

_FORM = "library-%Y%m%dT%H%M%SZ.sqlite3"
_EVERY_S = 3600.0
_HOURLY_FOR = timedelta(days=1)
_DAILY_FOR = timedelta(days=7)
_PAGES_A_STEP = 256


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy.

    Attributes:
        path: the file, a library of its own.
        made_at: Unix time in seconds, of the clock of this computer.
        size_bytes: its length.
    """

    path: Path
    made_at: float
    size_bytes: int


class Backups:
    """The copies of one library.

    Args:
        library: the SQLite file that is copied.
        folder: where the copies are; made when the first one is.
    """

    def __init__(self, library: Path, folder: Path) -> None:
        self._library = library
        self._folder = folder

    def all(self) -> list[Backup]:
        """Every copy, the newest first."""
        found = []
        with contextlib.suppress(OSError):
            for path in self._folder.iterdir():
                with contextlib.suppress(ValueError, OSError):
                    made = datetime.strptime(path.name, _FORM).replace(tzinfo=UTC)
                    found.append(Backup(path, made.timestamp(), path.stat().st_size))
        return sorted(found, key=lambda backup: backup.made_at, reverse=True)

    def due(self, now: float) -> bool:
        """Whether the library changed since the newest copy, and that is an hour old, or from the future."""
        newest = next(iter(self.all()), None)
        if newest is None:
            return True
        return not 0 <= now - newest.made_at < _EVERY_S and self._changed_at() > newest.path.stat().st_mtime

    def _changed_at(self) -> float:
        times = [0.0]
        for path in (self._library, self._library.with_name(f"{self._library.name}-wal")):
            with contextlib.suppress(OSError):
                times.append(path.stat().st_mtime)
        return max(times)

    def make(self, now: float) -> Backup:
        """Copy the library as it is now, check the copy, and let go of those that are too old.

        Raises:
            DiskFull, CannotWrite: there is no new copy, and every old one is still there.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            made = datetime.fromtimestamp(now, UTC)
            path = self._folder / made.strftime(_FORM)
            temporary = self._folder / f".{os.urandom(8).hex()}.part"
            try:
                copy(self._library, temporary)
                os.replace(temporary, path)  # noqa: PTH105
                fsync_dir(self._folder)
            finally:
                _remove(temporary)
        except OSError as error:
            raise translate_os_error(error) from error
        self._rotate(made)
        return Backup(path, made.timestamp(), path.stat().st_size)

    def newest_good(self) -> Backup | None:
        """The newest copy that passes SQLite's check, or None."""
        return next((backup for backup in self.all() if is_good(backup.path)), None)

    def _rotate(self, now: datetime) -> None:
        seen_days = set()
        for backup in self.all():
            made = datetime.fromtimestamp(backup.made_at, UTC)
            age = now - made
            first_of_day = made.date() not in seen_days  # the newest one: the list begins with the newest
            seen_days.add(made.date())
            if age > _DAILY_FOR or (age > _HOURLY_FOR and not first_of_day):
                _remove(backup.path)


def copy(source: Path, target: Path) -> None:
    """Copy a library while others use it, and check the copy.

    Raises:
        OSError, StorageError: there is no copy under ``target`` that could be taken for a good one.
    """
    try:
        with (
            closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as reading,
            closing(sqlite3.connect(target)) as writing,
        ):
            reading.backup(writing, pages=_PAGES_A_STEP)
            writing.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.Error as error:
        raise translate_storage_error(error) from error
    if not is_good(target):
        raise CannotWrite("the copy is damaged")
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def is_good(path: Path) -> bool:
    """Whether ``path`` is a library that passes SQLite's own check."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as reading:
            return [row[0] for row in reading.execute("PRAGMA quick_check(1)")] == ["ok"]
    except (sqlite3.Error, UnicodeDecodeError):
        return False


def _remove(path: Path) -> None:
    for each in (path, path.with_name(f"{path.name}-journal"), path.with_name(f"{path.name}-wal")):
        with contextlib.suppress(OSError):
            each.unlink()
