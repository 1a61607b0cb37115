"""The library: every run that was entered, in SQLite. The service has no list of runs, so this is the only one.

Links and API keys are never written. A task's UUID is written only once the service has called it a task: until then it
might be a key. One connection per instance; used by one thread at a time.
"""

from __future__ import annotations

import contextlib
import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from enum import StrEnum
from operator import ge
from pathlib import Path
from typing import Any, TypeVar

from camb_desktop.core import errors
from camb_desktop.core.runs import AudioFile, Container, Damage, Decision, Kind, Run, Status
from camb_desktop.core.shelf import SavedSearch, Shelf
from camb_desktop.core.tags import as_lines, cleaned, in_lines, in_order
from camb_desktop.storage import backups
from camb_desktop.storage.audiostore import AudioStore
from camb_desktop.storage.files import fsync_dir

SCHEMA_VERSION = 4
BATCH = 5_000  # rows
_AT_ONCE = 500  # of these, so that little memory is in use
_NO_VERSION = 1_000  # from here on it is a damaged header

_SCHEMA = """
CREATE TABLE IF NOT EXISTS runs (
    row_id     INTEGER PRIMARY KEY AUTOINCREMENT,
    place      REAL NOT NULL,
    run_id     INTEGER,
    task_id    TEXT,
    kind       TEXT NOT NULL,
    found_kind TEXT,
    name       TEXT NOT NULL DEFAULT '',
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
    damage     TEXT,
    decision   TEXT NOT NULL DEFAULT 'undecided',
    heard      INTEGER NOT NULL DEFAULT 0,
    changed_at REAL NOT NULL DEFAULT 0,
    tags       TEXT NOT NULL DEFAULT '',
    collections TEXT NOT NULL DEFAULT '',
    account    TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX IF NOT EXISTS runs_place ON runs (place);
CREATE TABLE IF NOT EXISTS collections (name TEXT PRIMARY KEY) STRICT;
CREATE TABLE IF NOT EXISTS searches (
    name       TEXT PRIMARY KEY,
    text       TEXT NOT NULL,
    view       TEXT NOT NULL,
    kind       TEXT NOT NULL,
    problems   INTEGER NOT NULL,
    collection TEXT NOT NULL,
    changed_at REAL NOT NULL
) STRICT;
-- The pieces of audio of a run behind its first one, which is in its row. No run has any yet.
CREATE TABLE IF NOT EXISTS parts (
    row_id     INTEGER NOT NULL,
    part       INTEGER NOT NULL,
    name       TEXT NOT NULL DEFAULT '',
    language   TEXT NOT NULL DEFAULT '',
    file       TEXT,
    size_bytes INTEGER,
    sha256     TEXT,
    container  TEXT,
    damage     TEXT,
    PRIMARY KEY (row_id, part)
) STRICT;
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
    2: ("ALTER TABLE runs ADD COLUMN changed_at REAL NOT NULL DEFAULT 0",),
    3: tuple(
        f"ALTER TABLE runs ADD COLUMN {name} TEXT NOT NULL DEFAULT ''" for name in ("tags", "collections", "account")
    ),
}


class LibraryDamaged(Exception):
    """The file is no library, or cannot be read to its end."""


class LibraryIsNewer(Exception):
    """The file was written by a newer program; nothing in it was touched."""


@dataclass(slots=True)
class Batch:
    """Some rows, in order, as columns: a hundred thousand values of :class:`Run` take ten times the room and time.

    Attributes:
        row_ids, places, run_ids, added_at, changed_at, sizes: one number per row; a size of −1 is of a row without
            audio.
        words: kind, found kind, status, container, decision and whether it was heard: one byte per row in each, the
            place of the value in its enumeration; 0 of a container, or of a found kind, that is not known.
        digests: 32 bytes per row: the SHA-256 of its audio.
        names: one per row.
        notes, accounts: place in the batch → note, account, of those that have one.
        tags, collections: the same of their tags and collections.
        others: place in the batch → row, of those that columns do not tell all of.
        following: where the next batch begins, or None behind the last one.
    """

    row_ids: array[int] = field(default_factory=lambda: array("q"))
    places: array[float] = field(default_factory=lambda: array("d"))
    run_ids: array[int] = field(default_factory=lambda: array("q"))
    added_at: array[float] = field(default_factory=lambda: array("d"))
    changed_at: array[float] = field(default_factory=lambda: array("d"))
    sizes: array[int] = field(default_factory=lambda: array("q"))
    words: tuple[bytearray, ...] = field(default_factory=lambda: tuple(bytearray() for _ in range(6)))
    digests: bytearray = field(default_factory=bytearray)
    names: list[str] = field(default_factory=list)
    notes: dict[int, str] = field(default_factory=dict)
    tags: dict[int, tuple[str, ...]] = field(default_factory=dict)
    collections: dict[int, tuple[str, ...]] = field(default_factory=dict)
    accounts: dict[int, str] = field(default_factory=dict)
    others: dict[int, Run] = field(default_factory=dict)
    following: tuple[float, int] | None = None

    def __len__(self) -> int:
        """How many rows."""
        return len(self.row_ids)


class Library:
    """Rows on disk. A committed change survives the end of the process at any moment, and of the power.

    Args:
        path: the SQLite file; made when missing.
        audio_dir: folder of the fetched files; only names are stored.
        audio: all folders of audio, where what is never to be lost is not in ``audio`` beside the library.
        patience_s: how long another process may hold the file.

    Attributes:
        audio: both folders.

    Raises:
        LibraryDamaged: ``path`` is something else.
        LibraryIsNewer: a newer program wrote it.
        OSError, sqlite3.Error: it cannot be opened.
    """

    def __init__(
        self, path: Path, audio_dir: Path, *, audio: AudioStore | None = None, patience_s: float = 5.0
    ) -> None:
        self._path = path
        self.audio = audio or AudioStore(path.parent / "audio", audio_dir)
        if is_newer(path):  # before anything could be written
            raise LibraryIsNewer
        self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=patience_s)
        self._db.text_factory = _text
        try:
            self._open()
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            self._db.close()
            if not is_damage(error):
                raise
            raise LibraryDamaged(str(error)) from error
        except BaseException:
            self._db.close()
            raise

    def _open(self) -> None:
        with closing(self._db.execute("PRAGMA user_version")) as cursor:
            version = cursor.fetchone()[0]
        if not 0 <= version < _NO_VERSION:
            raise LibraryDamaged(f"version {version}")
        if version > SCHEMA_VERSION:  # said by the journal, not by the file
            raise LibraryIsNewer
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=FULL")
        if version:
            self._migrate(version)
        self._db.executescript(_SCHEMA)
        if version != SCHEMA_VERSION:
            self._db.execute(f"PRAGMA user_version={SCHEMA_VERSION}")

    def _migrate(self, version: int) -> None:
        """Bring an older file up to date in one transaction, after a copy of it was put beside it."""
        if version == SCHEMA_VERSION:
            return
        if not backups.is_good(self._path):
            raise LibraryDamaged("an older file that is damaged")
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
        """All rows in their order. What was running is ``Queued``; a file that is gone is no file.

        Raises:
            LibraryDamaged: not every row can be read.
        """
        try:
            with closing(self._db.execute(_SELECT)) as cursor:
                return [run for run, _ in self.runs_of(cursor)]
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            if not is_damage(error):
                raise
            raise LibraryDamaged(str(error)) from error

    def read(self, after: tuple[float, int] | None, below: int, count: int) -> Batch:
        """The next rows in their order. Whether their files are there is not looked at; see :meth:`locate`.

        Args:
            after: where to begin: ``following`` of the batch before, or None.
            below: only rows whose ID is lower.
            count: how many rows at most.

        Raises:
            LibraryDamaged: they cannot be read.
        """
        where = (*(after or (float("-inf"), 0)), below, count)
        try:
            try:
                self._db.text_factory = str
                return self._read(where)
            except sqlite3.OperationalError:  # what is no UTF-8 is read with more patience
                self._db.text_factory = _text
                return self._read(where)
            finally:
                self._db.text_factory = _text
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            if not is_damage(error):
                raise
            raise LibraryDamaged(str(error)) from error
        except (TypeError, ValueError, OverflowError) as error:  # a value that its column does not allow
            raise LibraryDamaged(str(error)) from error

    def _read(self, where: tuple[float, int, int, int]) -> Batch:
        batch, found = Batch(), 0
        last = where[:2]
        with closing(self._db.execute(_NEXT, where)) as cursor:
            while rows := cursor.fetchmany(_AT_ONCE):
                keys = [last, *((row[1], row[0]) for row in rows)]
                if any(map(ge, keys, keys[1:])):
                    raise LibraryDamaged("rows out of order")
                last = keys[-1]
                found += len(rows)
                self._put(rows, batch)
        batch.following = last if found == where[-1] else None
        return batch

    def rest(self, first: Batch, below: int) -> Iterator[Batch]:
        """What follows ``first``, in batches, to the end.

        Raises:
            LibraryDamaged: not every row can be read.
        """
        batch = first
        while batch.following is not None:
            batch = self.read(batch.following, below, BATCH)
            yield batch

    def _put(self, rows: list[tuple[Any, ...]], batch: Batch) -> None:
        if not (all(row[-1] in _PLAIN for row in rows) and all(max(row[3:5]) < _END_OF_TIME for row in rows)):
            rows = self._set_apart(rows, batch)
            if not rows:
                return
        columns = zip(*rows, strict=True)
        (row_ids, places, run_ids, added_at, changed_at, sizes, digests, names, notes, tags, collections, accounts,
         words) = columns  # fmt: skip
        first = len(batch)
        batch.row_ids.extend(row_ids)
        batch.places.extend(places)
        batch.run_ids.extend(run_ids)
        batch.added_at.extend(added_at)
        batch.changed_at.extend(changed_at)
        batch.sizes.extend([-1 if size is None else size for size in sizes])
        said = b"".join(map(_PLAIN.__getitem__, words))
        for at, column in enumerate(batch.words):
            column += said[at :: len(batch.words)]
        batch.digests += bytes.fromhex("".join([digest or _NO_DIGEST for digest in digests]))
        batch.names += [name.replace("\0", "") for name in names] if "\0" in "".join(names) else names
        batch.notes.update((at, note.replace("\0", "")) for at, note in enumerate(notes, first) if note)
        batch.tags.update((at, in_lines(lines)) for at, lines in enumerate(tags, first) if lines)
        batch.collections.update((at, in_lines(lines)) for at, lines in enumerate(collections, first) if lines)
        batch.accounts.update((at, name.replace("\0", "")) for at, name in enumerate(accounts, first) if name)

    def _set_apart(self, rows: list[tuple[Any, ...]], batch: Batch) -> list[tuple[Any, ...]]:
        """Rows as columns can hold them; those that they cannot tell all of are put beside, what is no run is not."""
        kept: list[tuple[Any, ...]] = []
        for row in rows:
            if row[-1] in _PLAIN and max(row[3:5]) < _END_OF_TIME:
                kept.append(row)
                continue
            with closing(self._db.execute(_ONE, (row[0],))) as cursor:
                for run, place in self.runs_of(cursor):
                    batch.others[len(batch) + len(kept)] = run
                    kept.append((run.row_id, place, *_BLANK))
        return kept

    def locate(self, files: Iterable[tuple[int, str, int, Path]]) -> list[tuple[int, Path | None, bool]]:
        """Row ID, the folder of its file, and whether that is the supposed one; None where there is none so long.

        Args:
            files: row ID, name of the file, its length in bytes, and where it is supposed to be.
        """
        found = []
        for row_id, name, size_bytes, supposed in files:
            folder = self.audio.folder_with(name, size_bytes)
            found.append((row_id, folder, folder == supposed))
        return found

    def runs_of(self, rows: Iterable[Sequence[object]]) -> Iterator[tuple[Run, float]]:
        """Runs and their places from rows of :data:`COLUMNS`; one without any ID is passed over."""
        for row in rows:
            values = dict(zip(COLUMNS, row, strict=True))
            run = self._run(values)
            if run is not None:
                place = values["place"]
                yield run, float(place) if isinstance(place, int | float) else float(run.row_id)

    def next_row_id(self) -> int:
        """An ID above every one that was ever used.

        Raises:
            LibraryDamaged: nobody can tell.
        """
        try:
            with closing(self._db.execute(_HIGHEST)) as cursor:
                return max(found for (found,) in cursor if isinstance(found, int)) + 1
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            if not is_damage(error):
                raise
            raise LibraryDamaged(str(error)) from error

    def shelf(self) -> Shelf:
        """The collections and the saved searches, as far as they can be read."""
        return shelf_in(self._db)

    def save(self, runs: Iterable[tuple[Run, float]], removed: Sequence[int] = (), shelf: Shelf | None = None) -> None:
        """Write rows with their places, delete ``removed``, and put ``shelf`` for what it was, in one transaction.

        No row is said to have audio before that audio outlasts a power cut.
        """
        runs = list(runs)
        if any(run.audio is not None for run, _ in runs):
            fsync_dir(self.audio.cache)
        self._db.execute("BEGIN IMMEDIATE")
        try:
            self._db.executemany(_SAVE, [self._values(run, place) for run, place in runs])
            for table in ("runs", "parts"):
                self._db.executemany(f"DELETE FROM {table} WHERE row_id = ?", [(row_id,) for row_id in removed])  # noqa: S608
            if shelf is not None:
                self._put_shelf(shelf)
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    def _put_shelf(self, shelf: Shelf) -> None:
        self._db.execute("DELETE FROM collections")
        self._db.executemany("INSERT INTO collections VALUES (?)", [(name,) for name in shelf.collections])
        self._db.execute("DELETE FROM searches")
        self._db.executemany(
            "INSERT INTO searches VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (each.name, each.text, each.view, each.kind, int(each.problems), each.collection, each.changed_at)
                for each in shelf.searches
            ],
        )

    def _values(self, run: Run, place: float) -> tuple[object, ...]:
        audio = run.audio
        error = errors.Unplayable(audio.unplayable) if audio and audio.unplayable else run.error
        return (
            run.row_id,
            place,
            run.run_id,
            run.task_id,
            run.kind.value,
            run.found_kind.value if run.found_kind else None,
            run.name,
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
            run.decision.value,
            int(run.heard),
            run.changed_at,
            as_lines(run.tags),
            as_lines(run.collections),
            run.account,
        )

    def _run(self, values: Mapping[str, object]) -> Run | None:
        """A row as it can be understood: a word that is not known counts as nothing said."""
        row_id, run_id, task_id = _int(values["row_id"]), _int(values["run_id"]), _text_of(values["task_id"]) or None
        if row_id is None or row_id < 1 or ((run_id is None or run_id < 1) and task_id is None):
            return None
        audio = self._audio(values)
        status = _word(Status, values["status"], Status.QUEUED if audio is None else Status.READY)
        if status is Status.DOWNLOADING or (status in _WITH_AUDIO and audio is None):
            status = Status.QUEUED
        return Run(
            row_id=row_id,
            run_id=run_id,
            task_id=task_id,
            kind=_word(Kind, values["kind"], Kind.AUTO),
            found_kind=_word(Kind, values["found_kind"], None),
            name=_text_of(values["name"]),
            decision=_word(Decision, values["decision"], Decision.UNDECIDED),
            heard=bool(values["heard"]),
            note=_text_of(values["note"]),
            added_at=_time(values["added_at"]),
            changed_at=_time(values["changed_at"]),
            status=status,
            error=_error(values) if status is Status.FAILED else None,
            audio=audio,
            tags=in_lines(_text_of(values["tags"])),
            collections=in_lines(_text_of(values["collections"])),
            account=_text_of(values["account"]),
        )

    def _audio(self, values: Mapping[str, object]) -> AudioFile | None:
        name, size_bytes = Path(_text_of(values["file"])).name, _int(values["size_bytes"])
        container = _word(Container, values["container"], None)
        if not name or size_bytes is None or container is None:
            return None
        path = self.audio.find(name, size_bytes)
        if path is None:
            return None
        unplayable = values["error"] == errors.Unplayable.__name__
        return AudioFile(
            path,
            size_bytes,
            _text_of(values["sha256"]),
            container,
            _word(Damage, values["damage"], None),
            _text_of(values["error_detail"]) if unplayable else "",
        )


COLUMNS = (
    "row_id",
    "place",
    "run_id",
    "task_id",
    "kind",
    "found_kind",
    "name",
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
    "decision",
    "heard",
    "changed_at",
    "tags",
    "collections",
    "account",
)
_SELECT = f"SELECT {', '.join(COLUMNS)} FROM runs ORDER BY place, row_id"  # noqa: S608
_STATUSES = {status: number for number, status in enumerate(Status)}
_CONTAINERS = {str(container): number for number, container in enumerate(Container)}
#: What is said in words of a row that columns tell all of.
_PLAIN = {
    f"{kind}|{'' if found is Kind.AUTO else found}|{status}|{container}|{decision}|{heard}|1": bytes(
        (kind_number, found_number, _STATUSES[status], container_number, decision_number, heard)
    )
    for kind_number, kind in enumerate(Kind)
    for found_number, found in enumerate(Kind)
    for status, containers in (
        (Status.QUEUED, {"": 0}),
        (Status.CANCELLED, {"": 0}),
        (Status.EVICTED, {"": 0}),
        (Status.READY, _CONTAINERS),
    )
    for container, container_number in containers.items()
    for decision_number, decision in enumerate(Decision)
    for heard in (0, 1)
}
_NEXT = """SELECT row_id, place, run_id, added_at, changed_at, size_bytes, sha256, name, note,
    tags, collections, account,
    kind || '|' || coalesce(found_kind, '') || '|' || status || '|' || coalesce(container, '') || '|' || decision ||
    '|' || heard || '|' ||
    (run_id > 0 AND row_id > 0 AND added_at >= 0 AND changed_at >= 0 AND task_id IS NULL AND error IS NULL AND
    damage IS NULL AND
    (file IS NULL AND size_bytes IS NULL OR size_bytes >= 0 AND file = substr(sha256, 1, 32) || '.' || container))
    FROM runs WHERE (place, row_id) > (?, ?) AND row_id < ? ORDER BY place, row_id LIMIT ?"""
_HIGHEST = (
    "SELECT 0 UNION ALL SELECT seq FROM sqlite_sequence WHERE name = 'runs' UNION ALL SELECT max(row_id) FROM runs"
)
_COLLECTIONS = "SELECT name FROM collections"
_SEARCHES = "SELECT name, text, view, kind, problems, collection, changed_at FROM searches"
_ONE = f"SELECT {', '.join(COLUMNS)} FROM runs WHERE row_id = ?"  # noqa: S608
_SAVE = f"INSERT OR REPLACE INTO runs ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"  # noqa: S608

_NO_DIGEST = "00" * 32
_BLANK = (0, 0.0, 0.0, None, None, "", "", "", "", "", f"{Kind.AUTO}||{Status.QUEUED}||{Decision.UNDECIDED}|0|1")
_END_OF_TIME = 253_000_000_000.0  # seconds; some 30 years before calendars do

_NOT_THE_FILE = {
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_INTERRUPT,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_NOLFS,
    sqlite3.SQLITE_AUTH,
}
_W = TypeVar("_W", bound=StrEnum)
_D = TypeVar("_D")


def is_damage(error: sqlite3.DatabaseError | UnicodeDecodeError) -> bool:
    """Whether the file is to blame, and not a lock, the disk or its rights.

    What SQLite says of a damaged file may quote it, and then be no text.
    """
    if isinstance(error, UnicodeDecodeError):
        return True
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    return code == sqlite3.SQLITE_IOERR_SHORT_READ or code & 0xFF not in _NOT_THE_FILE


def shelf_in(db: sqlite3.Connection) -> Shelf:
    """The collections and the saved searches of a library that may be older, or damaged: what can be read of them."""
    names: list[str] = []
    searches: list[SavedSearch] = []
    with contextlib.suppress(sqlite3.Error, UnicodeDecodeError), closing(db.execute(_COLLECTIONS)) as cursor:
        names += (_text_of(name) for (name,) in cursor)
    with contextlib.suppress(sqlite3.Error, UnicodeDecodeError), closing(db.execute(_SEARCHES)) as cursor:
        for name, text, view, kind, problems, collection, changed_at in cursor:
            if name := cleaned(_text_of(name)):
                words = (_text_of(text), _text_of(view), _text_of(kind), bool(problems), cleaned(_text_of(collection)))
                searches.append(SavedSearch(name, *words, _time(changed_at)))
    return Shelf(in_order(names)).with_searches(searches)


def version_of(path: Path) -> int:
    """The schema's version as the file's header states it; 0 where there is none. Opens nothing for writing."""
    try:
        with path.open("rb") as file:
            head = file.read(64)
    except OSError:
        return 0
    return int.from_bytes(head[60:64], "big") if head.startswith(b"SQLite format 3\0") and len(head) == 64 else 0


def is_newer(path: Path) -> bool:
    """Whether a newer program wrote it, as far as its header tells."""
    return SCHEMA_VERSION < version_of(path) < _NO_VERSION


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _int(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _time(value: object) -> float:
    return float(value) if isinstance(value, int | float) and 0 <= value < _END_OF_TIME else 0.0


def _text_of(value: object) -> str:
    return value.replace("\0", "") if isinstance(value, str) else ""


def _word(words: type[_W], value: object, otherwise: _D) -> _W | _D:
    try:
        return words(str(value))
    except ValueError:
        return otherwise


def _error(values: Mapping[str, object]) -> errors.CambError | None:
    kind = getattr(errors, str(values["error"]), None)
    if not (isinstance(kind, type) and issubclass(kind, errors.CambError)):
        return errors.CambError(str(values["error_detail"] or ""))
    error = kind.__new__(kind)
    status = values["error_status"]
    errors.CambError.__init__(error, str(values["error_detail"] or ""), status=_int(status))
    return error
