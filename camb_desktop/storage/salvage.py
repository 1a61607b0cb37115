"""What can be read of a damaged library, row by row. Any thread; the damaged file itself is only read."""

from __future__ import annotations

import contextlib
import logging
import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from camb_desktop.core.errors import StorageError
from camb_desktop.core.runs import Run
from camb_desktop.core.shelf import Shelf
from camb_desktop.core.values import dataclass
from camb_desktop.storage.audiostore import AudioStore
from camb_desktop.storage.backups import Backups
from camb_desktop.storage.backups import copy as copy_library
from camb_desktop.storage.files import free_name
from camb_desktop.storage.library import COLUMNS, Batch, Library, LibraryDamaged, LibraryIsNewer, is_newer, shelf_in
from camb_desktop.storage.paths import ProfilePaths

log = logging.getLogger(__name__)

FIRST = 500  # rows that are read before the window is there
_MOST_ROW_IDS = 10_000_000
_BYTES_A_ROW = 30  # at least
_MOST_QUESTIONS = 100_000


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was read.

    Attributes:
        rows: runs with their places.
        known: how many rows there were, or None where the file does not tell any more.
        shelf: the collections and the saved searches.
    """

    rows: tuple[tuple[Run, float], ...]
    known: int | None
    shelf: Shelf = Shelf()


def salvage(damaged: Path, library: Library, pattern: Path) -> Salvaged:
    """Read every row of ``damaged`` that can be read; its journal, beside it, counts too.

    Args:
        damaged: the file; it may be anything.
        library: turns values into runs.
        pattern: a healthy library of the same make. Its first page, which holds nothing of the user's, stands in for
            one that is lost.
    """
    best = Salvaged((), None)
    with tempfile.TemporaryDirectory(prefix="camb-salvage-") as folder:
        copy = Path(folder) / "copy.sqlite3"
        for mend in (None, _set_length, lambda path: _set_first_page(path, pattern)):
            with contextlib.suppress(OSError, sqlite3.Error, UnicodeDecodeError):
                _copy(damaged, copy)
                if mend is not None:
                    copy.with_name(copy.name + "-wal").unlink(missing_ok=True)  # it is of the unmended file
                    mend(copy)
                found = _read(copy, library)
                if len(found.rows) > len(best.rows) or (best.known is None and not best.rows):
                    best = found
            if best.known is not None and len(best.rows) >= best.known:
                break
    return best


@dataclass(frozen=True, slots=True)
class Opened:
    """A library that is open, and how it was.

    Attributes:
        library: to be used from now on.
        first: its first rows; the others follow by :meth:`Library.rest`.
        mended: of one that was damaged: all its rows, with their places.
        kept_as: the damaged file's new name, or None where all is well.
        salvaged: how many rows were read from the damaged file.
        known: how many it had, where it still tells.
        from_backup: how many of the others came back from the newest good backup.
        shelf: of one that was damaged: its collections and saved searches.
    """

    library: Library
    first: Batch
    mended: tuple[tuple[Run, float], ...] = ()
    kept_as: Path | None = None
    salvaged: int = 0
    known: int | None = None
    from_backup: int = 0
    shelf: Shelf = Shelf()


def open_library(
    path: Path,
    audio_dir: Path,
    backups: Backups,
    today: str,
    *,
    audio: AudioStore | None = None,
    patience_s: float = 5.0,
) -> Opened:
    """Open a library and read its first rows, or :func:`mend_library` where that cannot be done.

    Args:
        path: the SQLite file.
        audio_dir: see :class:`Library`.
        audio: see :class:`Library`.
        backups: of this library; they fill in what the damaged file has lost.
        today: for the name of a damaged file: ``2026-11-26``.
        patience_s: see :class:`Library`.

    Raises:
        LibraryIsNewer: a newer program wrote it; it is as it was.
        OSError, sqlite3.Error: it cannot be read or written now, as on a full disk; it stays where it is.
    """
    library = None
    try:
        library = Library(path, audio_dir, audio=audio, patience_s=patience_s)
        return Opened(library, library.read(None, library.next_row_id(), FIRST))
    except LibraryDamaged as error:
        log.info("library: damaged: %s", error)
        if library is not None:
            library.close()
    return mend_library(path, audio_dir, backups, today, audio=audio)


def mend_library(
    path: Path, audio_dir: Path, backups: Backups, today: str, *, audio: AudioStore | None = None
) -> Opened:
    """Put a damaged file aside, never deleted, and begin another one with what it still tells.

    Args and errors are those of :func:`open_library`. Nobody has it open.
    """
    aside = free_name(path.with_name(f"{path.stem}-damaged-{today}{path.suffix}"))
    for suffix in ("", "-wal", "-shm"):
        old = path.with_name(path.name + suffix)
        if old.exists():
            old.replace(aside.with_name(aside.name + suffix))
    Library(path, audio_dir).close()  # so that its first page is in the file
    library = Library(path, audio_dir, audio=audio)
    found = salvage(aside, library, path)
    rows = {run.row_id: (run, place) for run, place in found.rows}
    known_ids = {run.run_id for run, _ in found.rows if run.run_id is not None}
    returned = 0
    backup = _of_backup(backups, library)
    shelf = found.shelf.merged(backup.shelf)
    for run, place in backup.rows:
        if run.row_id not in rows and run.run_id not in known_ids:
            rows[run.row_id] = run, place
            returned += 1
    ordered = sorted(rows.values(), key=lambda entry: (entry[1], entry[0].row_id))
    library.save(ordered, shelf=shelf)
    first = library.read(None, library.next_row_id(), FIRST)
    return Opened(library, first, tuple(ordered), aside, len(found.rows), found.known, returned, shelf)


def read_foreign(path: Path) -> Salvaged:
    """The runs of a library that somebody else writes, or another computer wrote, in their order.

    It is copied first and never written to; neither is anything beside it. Audio is looked for where a profile in one
    folder has it: what was kept beside the library, the rest in the cache beside the library's folder.

    Raises:
        LibraryIsNewer: a newer program wrote it.
        OSError: it cannot be read.
    """
    if is_newer(path):
        raise LibraryIsNewer
    with tempfile.TemporaryDirectory(prefix="camb-library-") as folder:
        pattern = Path(folder) / "pattern.sqlite3"
        Library(pattern, Path(folder)).close()  # so that its first page is in the file
        its = ProfilePaths.below(path.parent.parent)
        audio = AudioStore(path.parent / its.kept_audio.name, its.audio)
        with closing(Library(pattern, its.audio, audio=audio)) as library:
            return salvage(path, library, pattern)


def read_only(path: Path, audio_dir: Path, audio: AudioStore) -> list[Run]:
    """The runs of a library that may be in use by another process, in their order, with their audio.

    Nothing is written where it is: an older one is brought up to date, and a damaged one mended, in a copy.

    Raises:
        LibraryIsNewer: a newer program wrote it.
        StorageError, OSError: it cannot be read.
    """
    with tempfile.TemporaryDirectory(prefix="camb-library-") as folder:
        whole, pattern = Path(folder) / "copy.sqlite3", Path(folder) / "pattern.sqlite3"
        try:
            if path.with_name(f"{path.name}-wal").exists():
                copy_library(path, whole)
            else:  # nobody has it open, and SQLite would leave files beside it
                shutil.copyfile(path, whole)
            with closing(Library(whole, audio_dir, audio=audio)) as library:
                return library.load()
        except (StorageError, LibraryDamaged):
            Library(pattern, audio_dir).close()  # so that its first page is in the file
            with closing(Library(pattern, audio_dir, audio=audio)) as library:
                found = salvage(path, library, pattern)
            if not found.rows and found.known is None:
                raise
            return [run for run, _ in found.rows]


def _of_backup(backups: Backups, library: Library) -> Salvaged:
    good = backups.newest_good()
    if good is not None:
        with contextlib.suppress(OSError, sqlite3.Error, UnicodeDecodeError):
            return _read(good.path, library)
    return Salvaged((), None)


def _copy(damaged: Path, copy: Path) -> None:
    for suffix in ("", "-wal"):
        source, target = (path.with_name(path.name + suffix) for path in (damaged, copy))
        target.unlink(missing_ok=True)
        if source.is_file():
            shutil.copyfile(source, target)
    copy.with_name(copy.name + "-shm").unlink(missing_ok=True)


def _set_length(path: Path) -> None:
    """Let the header of a file that was cut say how many pages there are."""
    with path.open("r+b") as file:
        head = file.read(100)
        size = _page_size(head)
        file.seek(28)
        file.write((path.stat().st_size // size).to_bytes(4, "big"))
        file.write(bytes(8))  # and that none of them is free
        file.seek(92)
        file.write(head[24:28])  # the count of changes that this length is valid for


def _set_first_page(path: Path, pattern: Path) -> None:
    page = pattern.read_bytes()
    with path.open("r+b") as file:
        file.write(page[: _page_size(page)])
    _set_length(path)


def _page_size(head: bytes) -> int:
    size = int.from_bytes(head[16:18], "big")
    return 65_536 if size == 1 else max(512, size)


def _read(path: Path, library: Library) -> Salvaged:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.text_factory = lambda data: data.decode("utf-8", "replace")
        db.execute("PRAGMA cell_size_check=ON")
        rows: dict[int, tuple[object, ...]] = {}
        columns = _columns(db)
        _collect(db, f"SELECT {columns} FROM runs WHERE row_id BETWEEN ? AND ?", 1, _highest(db, path), rows)  # noqa: S608
        known = None
        for question in ("SELECT count(*) FROM runs", "SELECT count(*) FROM runs INDEXED BY runs_place"):
            with contextlib.suppress(sqlite3.Error, UnicodeDecodeError):
                known = int(db.execute(question).fetchone()[0])
                break
        shelf = shelf_in(db)
    found = list(library.runs_of(rows[row_id] for row_id in sorted(rows)))
    found.sort(key=lambda entry: (entry[1], entry[0].row_id))
    return Salvaged(tuple(found), known if known is None else max(known, len(found)), shelf)


def _columns(db: sqlite3.Connection) -> str:
    """The columns as this file has them; what it has not is nothing."""
    there = {str(row[1]) for row in db.execute("PRAGMA table_info(runs)")}
    kept = "CASE WHEN starred THEN 'kept' ELSE 'undecided' END" if "starred" in there else "NULL"
    instead = {"decision": kept}
    return ", ".join(name if name in there else instead.get(name, "NULL") for name in COLUMNS)


def _highest(db: sqlite3.Connection, path: Path) -> int:
    guesses = [path.stat().st_size // _BYTES_A_ROW + 1000]
    for question in ("SELECT seq FROM sqlite_sequence WHERE name = 'runs'", "SELECT max(row_id) FROM runs"):
        with contextlib.suppress(sqlite3.Error, TypeError, ValueError):
            guesses.append(int(db.execute(question).fetchone()[0]))
    return min(max(guesses), _MOST_ROW_IDS)


def _collect(db: sqlite3.Connection, question: str, first: int, last: int, rows: dict[int, tuple[object, ...]]) -> None:
    """Rows by halves: what one damaged page spoils is only what lies in it."""
    todo = [(first, last)]
    for _ in range(_MOST_QUESTIONS):
        if not todo:
            return
        low, high = todo.pop()
        try:
            for row in db.execute(question, (low, high)):
                if isinstance(row[0], int) and low <= row[0] <= high:
                    rows[row[0]] = row
        except (sqlite3.Error, UnicodeDecodeError, OverflowError, MemoryError):
            if low < high:
                middle = (low + high) // 2
                todo += [(middle + 1, high), (low, middle)]
