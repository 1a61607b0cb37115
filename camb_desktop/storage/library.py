"""The library: every run that was entered, in SQLite. The service has no list of runs, so this is the only one.

Links and API keys are never written. A task's UUID is written only once the service has called it a task: until then it
might be a key. One connection per instance; used by one thread at a time.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path

from camb_desktop.core import errors
from camb_desktop.core.runs import AudioFile, Container, Damage, Decision, Kind, Run, Status
from camb_desktop.storage import backups
from camb_desktop.storage.files import fsync_dir

SCHEMA_VERSION = 2

_SCHEMA = """
CREATE TABLE IF NOT EXISTS runs (
    row_id     INTEGER PRIMARY KEY AUTOINCREMENT,
    place      REAL NOT NULL,
    run_id     INTEGER,
    task_id    TEXT,
    kind       TEXT NOT NULL,
    found_kind TEXT,
    name       TEXT NOT NULL DEFAULT '',
    decision   TEXT NOT NULL DEFAULT 'undecided',
    heard      INTEGER NOT NULL DEFAULT 0,
    note       TEXT NOT NULL DEFAULT '',
    added_at   REAL NOT NULL,
    status     TEXT NOT NULL,
    error      TEXT,
    error_detail TEXT,
    error_status INTEGER,
    file       TEXT,
    size_bytes INTEGER,
    sha256     TEXT,
    container  TEXT,
    damage     TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS runs_place ON runs (place);
"""

_WITH_AUDIO = (Status.READY, Status.INCOMPLETE, Status.UNPLAYABLE)

# From each older version to the next one.
_MIGRATIONS = {
    1: (
        "ALTER TABLE runs ADD COLUMN decision TEXT NOT NULL DEFAULT 'undecided'",
        "ALTER TABLE runs ADD COLUMN heard INTEGER NOT NULL DEFAULT 0",
        "UPDATE runs SET decision = 'kept' WHERE starred",
        "ALTER TABLE runs DROP COLUMN starred",
    ),
}


class LibraryDamaged(Exception):
    """The file is no library, or one of a newer program."""


class Library:
    """Rows on disk. A committed change survives the end of the process at any moment, and of the power.

    Args:
        path: the SQLite file; made when missing.
        audio_dir: folder of the fetched files; only names below it are stored.
        patience_s: how long another process may hold the file.

    Raises:
        LibraryDamaged: ``path`` is something else, or too new.
        OSError, sqlite3.Error: it cannot be opened.
    """

    def __init__(self, path: Path, audio_dir: Path, *, patience_s: float = 5.0) -> None:
        self._path = path
        self._audio_dir = audio_dir
        self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=patience_s)
        try:
            self._open()
        except sqlite3.DatabaseError as error:
            self._db.close()
            if isinstance(error, sqlite3.OperationalError):
                raise
            raise LibraryDamaged(str(error)) from error
        except BaseException:
            self._db.close()
            raise

    def _open(self) -> None:
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=FULL")
        with closing(self._db.execute("PRAGMA user_version")) as cursor:
            version = cursor.fetchone()[0]
        if version > SCHEMA_VERSION:
            raise LibraryDamaged(f"version {version} is newer than {SCHEMA_VERSION}")
        if version:
            self._migrate(version)
        self._db.executescript(_SCHEMA)
        if version != SCHEMA_VERSION:
            self._db.execute(f"PRAGMA user_version={SCHEMA_VERSION}")

    def _migrate(self, version: int) -> None:
        """Bring an older file up to date in one transaction, after a copy of it was put beside it."""
        if version == SCHEMA_VERSION:
            return
        backups.copy(self._path, self._path.with_name(f"{self._path.stem}-before-{SCHEMA_VERSION}.sqlite3"))
        self._db.execute("BEGIN IMMEDIATE")
        try:
            for each in range(version, SCHEMA_VERSION):
                for statement in _MIGRATIONS[each]:
                    self._db.execute(statement)
            self._db.execute(f"PRAGMA user_version={SCHEMA_VERSION}")
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    def close(self) -> None:
        """Write back and close."""
        self._db.close()

    def load(self) -> list[Run]:
        """All rows in their order. What was running is ``Queued``; a file that is gone is no file."""
        with closing(self._db.execute(_SELECT)) as cursor:
            return [self._run(row) for row in cursor]

    def next_row_id(self) -> int:
        """An ID above every one that was ever used."""
        with closing(self._db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'runs'")) as cursor:
            found = cursor.fetchone()
        return (found[0] if found else 0) + 1

    def save(self, runs: Iterable[tuple[Run, float]], removed: Sequence[int] = ()) -> None:
        """Write rows with their places, and delete ``removed``, in one transaction.

        No row is said to have audio before that audio outlasts a power cut.
        """
        runs = list(runs)
        if any(run.audio is not None for run, _ in runs):
            fsync_dir(self._audio_dir)
        self._db.execute("BEGIN IMMEDIATE")
        try:
            self._db.executemany(_SAVE, [(*self._values(run), place) for run, place in runs])
            self._db.executemany("DELETE FROM runs WHERE row_id = ?", [(row_id,) for row_id in removed])
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    def _values(self, run: Run) -> tuple[object, ...]:
        audio = run.audio
        error = errors.Unplayable(audio.unplayable) if audio and audio.unplayable else run.error
        return (
            run.row_id,
            run.run_id,
            run.task_id,
            run.kind.value,
            run.found_kind.value if run.found_kind else None,
            run.name,
            run.decision.value,
            int(run.heard),
            run.note,
            run.added_at,
            run.status.value,
            error.slug if error else None,
            error.detail if error else None,
            error.status if error else None,
            audio.path.name if audio else None,
            audio.size_bytes if audio else None,
            audio.sha256 if audio else None,
            audio.container.value if audio else None,
            audio.damage.value if audio and audio.damage else None,
        )

    def _run(self, row: tuple[object, ...]) -> Run:
        values = dict(zip(_COLUMNS, row, strict=True))
        audio = self._audio(values)
        status = Status(str(values["status"]))
        if status is Status.DOWNLOADING or (status in _WITH_AUDIO and audio is None):
            status = Status.QUEUED
        return Run(
            row_id=_int(values["row_id"]),
            run_id=None if values["run_id"] is None else _int(values["run_id"]),
            task_id=None if values["task_id"] is None else str(values["task_id"]),
            kind=Kind(str(values["kind"])),
            found_kind=None if values["found_kind"] is None else Kind(str(values["found_kind"])),
            name=str(values["name"]),
            decision=Decision(str(values["decision"])),
            heard=bool(values["heard"]),
            note=str(values["note"]),
            added_at=float(str(values["added_at"])),
            status=status,
            error=_error(values) if status is Status.FAILED else None,
            audio=audio,
        )

    def _audio(self, values: dict[str, object]) -> AudioFile | None:
        if values["file"] is None:
            return None
        path = self._audio_dir / Path(str(values["file"])).name
        size_bytes = _int(values["size_bytes"])
        try:
            if path.stat().st_size != size_bytes:
                return None
        except OSError:
            return None
        damage = values["damage"]
        return AudioFile(
            path,
            size_bytes,
            str(values["sha256"]),
            Container(str(values["container"])),
            None if damage is None else Damage(str(damage)),
            str(values["error_detail"] or "") if values["error"] == errors.Unplayable.__name__ else "",
        )


_COLUMNS = (
    "row_id",
    "run_id",
    "task_id",
    "kind",
    "found_kind",
    "name",
    "decision",
    "heard",
    "note",
    "added_at",
    "status",
    "error",
    "error_detail",
    "error_status",
    "file",
    "size_bytes",
    "sha256",
    "container",
    "damage",
)
_SELECT = f"SELECT {', '.join(_COLUMNS)} FROM runs ORDER BY place, row_id"  # noqa: S608
_SAVE = f"INSERT OR REPLACE INTO runs ({', '.join(_COLUMNS)}, place) VALUES ({', '.join('?' * len(_COLUMNS))}, ?)"  # noqa: S608


def _int(value: object) -> int:
    assert isinstance(value, int)
    return value


def _error(values: dict[str, object]) -> errors.CambError | None:
    kind = getattr(errors, str(values["error"]), None)
    if not (isinstance(kind, type) and issubclass(kind, errors.CambError)):
        return errors.CambError(str(values["error_detail"] or ""))
    error = kind.__new__(kind)
    status = values["error_status"]
    errors.CambError.__init__(error, str(values["error_detail"] or ""), status=None if status is None else _int(status))
    return error
