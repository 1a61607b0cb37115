"""A damaged library gives back what can be read, and is kept."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from camb_desktop.core.errors import StorageError
from camb_desktop.core.runs import Decision, Kind, Run, Status
from camb_desktop.core.shelf import SavedSearch, Shelf
from camb_desktop.storage.audiostore import AudioStore
from camb_desktop.storage.backups import Backups
from camb_desktop.storage.library import Library, LibraryDamaged, LibraryIsNewer
from camb_desktop.storage.salvage import Opened, mend_library, open_library, read_foreign, read_only

FIRST = """CREATE TABLE runs (row_id INTEGER PRIMARY KEY AUTOINCREMENT, place REAL NOT NULL, run_id INTEGER,
task_id TEXT, kind TEXT NOT NULL, found_kind TEXT, name TEXT NOT NULL DEFAULT '',
starred INTEGER NOT NULL DEFAULT 0, note TEXT NOT NULL DEFAULT '', added_at REAL NOT NULL,
status TEXT NOT NULL, error TEXT, error_detail TEXT, error_status INTEGER, file TEXT, size_bytes INTEGER,
sha256 TEXT, container TEXT, damage TEXT) STRICT; CREATE INDEX runs_place ON runs (place);
PRAGMA user_version = 1;"""
COUNT = 3_000
PAGE = 4096


def make(folder: Path, count: int = COUNT) -> Path:
    """A library of ``count`` rows that fills many pages."""
    path = folder / "library.sqlite3"
    library = Library(path, folder / "audio")
    library.save(
        [
            (Run(n, 60_000 + n, name=f"Take {n}", note="x" * 60, decision=Decision.KEPT), float(n))
            for n in range(1, count + 1)
        ]
    )
    library.close()
    return path


@dataclass(frozen=True)
class Found:
    """A library that was opened and read to its end, and how it was."""

    opened: Opened
    runs: list[Run]

    @property
    def kept_as(self) -> Path | None:
        return self.opened.kept_as


def opened(folder: Path) -> Found:
    """The way of the program: the first rows, then the rest."""
    path, audio, backups = folder / "library.sqlite3", folder / "audio", folder / "backups"
    found = open_library(path, audio, Backups(path, backups), "2026-11-26")
    try:
        for _ in found.library.rest(found.first, found.library.next_row_id()):
            pass
    except LibraryDamaged:
        found.library.close()
        found = mend_library(path, audio, Backups(path, backups), "2026-11-26")
    runs = found.library.load()
    found.library.close()
    return Found(found, runs)


def overwrite(path: Path, page: int, seed: int = 1) -> None:
    with path.open("r+b") as file:
        file.seek(page * PAGE)
        file.write(random.Random(seed).randbytes(PAGE))


def test_a_healthy_library_is_only_opened(tmp_path: Path) -> None:
    make(tmp_path, 10)
    found = opened(tmp_path)
    assert (len(found.runs), found.kept_as) == (10, None)
    assert opened(tmp_path / "new" if (tmp_path / "new").mkdir() is None else tmp_path).runs == []


@pytest.mark.parametrize("page", [0, 1, 2, 3, 7, 20, 40])
def test_one_overwritten_page_costs_no_more_than_what_lies_in_it(tmp_path: Path, page: int) -> None:
    path = make(tmp_path)
    overwrite(path, page)
    damaged = path.read_bytes()
    found = opened(tmp_path)
    if found.kept_as is None:  # a page that no row lies in
        assert len(found.runs) == COUNT
        return
    assert found.kept_as.name == "library-damaged-2026-11-26.sqlite3"
    assert found.kept_as.read_bytes() == damaged
    if page != 1:  # the root: without it no row can be found
        assert len(found.runs) >= COUNT - 60
        assert found.runs[-1].name == f"Take {found.runs[-1].row_id}"
        assert {run.decision for run in found.runs} == {Decision.KEPT}
    again = opened(tmp_path)
    assert (len(again.runs), again.kept_as) == (len(found.runs), None)


def test_what_is_lost_comes_back_from_the_newest_good_backup(tmp_path: Path) -> None:
    path = make(tmp_path)
    Backups(path, tmp_path / "backups").make(1e9)
    library = Library(path, tmp_path / "audio")
    library.save([(Run(COUNT + 1, 99_999, name="Newest"), float(COUNT + 1))])
    library.close()
    overwrite(path, 1)
    found = opened(tmp_path)
    assert len(found.runs) >= COUNT
    assert found.opened.from_backup >= COUNT - found.opened.salvaged
    assert {run.run_id for run in found.runs} >= set(range(60_001, 60_001 + COUNT))


def test_tags_collections_and_saved_searches_of_a_damaged_library_come_back(tmp_path: Path) -> None:
    path = make(tmp_path)
    run = Run(7, 60_007, tags=("door",), collections=("Castle",), account="Studio")
    shelf = Shelf(("Castle", "Cave"), (SavedSearch("Doors", "door", changed_at=1.0),))
    library = Library(path, tmp_path / "audio")
    library.save([(run, 7.0)], shelf=shelf)
    library.close()
    overwrite(path, 40)
    found = opened(tmp_path)
    assert found.kept_as is not None
    assert run in found.runs
    assert found.opened.shelf == shelf
    with closing(Library(path, tmp_path / "audio")) as library:
        assert library.shelf() == shelf


def test_a_shelf_that_is_lost_comes_back_from_the_newest_good_backup(tmp_path: Path) -> None:
    path = make(tmp_path)
    shelf = Shelf(("Castle",), (SavedSearch("Doors", "door"),))
    with closing(Library(path, tmp_path / "audio")) as library:
        library.save([], shelf=shelf)
    Backups(path, tmp_path / "backups").make(1e9)
    with closing(sqlite3.connect(path)) as db:
        names = "('collections', 'sqlite_autoindex_collections_1', 'searches', 'sqlite_autoindex_searches_1')"
        pages = [page for (page,) in db.execute(f"SELECT rootpage FROM sqlite_schema WHERE name IN {names}")]
    for page in (*pages, 40):
        overwrite(path, page - 1)
    found = opened(tmp_path)
    assert len(found.runs) == COUNT
    assert found.opened.shelf == shelf


def words(db: sqlite3.Connection) -> None:
    db.execute(
        "UPDATE runs SET status = 'Sparkling', kind = 'odour', found_kind = '?', decision = 'maybe' WHERE row_id < 5"
    )
    db.execute("UPDATE runs SET container = 'tape', file = 'x', size_bytes = 3, damage = 'eaten' WHERE row_id = 6")
    db.execute("UPDATE runs SET run_id = -4, task_id = NULL WHERE row_id = 7")
    db.execute("UPDATE runs SET name = CAST(X'FF41' AS TEXT), added_at = 9e999 WHERE row_id = 8")


def test_unknown_words_cost_nothing_but_themselves(tmp_path: Path) -> None:
    path = make(tmp_path, 10)
    db = sqlite3.connect(path)
    words(db)
    db.commit()
    db.close()
    found = opened(tmp_path)
    assert found.kept_as is None
    assert [run.row_id for run in found.runs] == [1, 2, 3, 4, 5, 6, 8, 9, 10], "row 7 has no ID at all"
    assert (found.runs[0].status, found.runs[0].kind, found.runs[0].found_kind) == (Status.QUEUED, Kind.AUTO, None)
    assert found.runs[0].name == "Take 1"
    assert found.runs[5].audio is None
    assert found.runs[6].name == "\ufffdA"


def cut(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def something_else(path: Path) -> None:
    path.write_bytes(b"my diary" * 1000)


def other_tables(path: Path) -> None:
    path.unlink()
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE runs (id INTEGER, words TEXT)")
    db.execute("INSERT INTO runs VALUES (1, 'x')")
    db.execute("PRAGMA user_version = 2")
    db.commit()
    db.close()


@pytest.mark.parametrize(("harm", "least"), [(cut, 1_000), (empty, 0), (something_else, 0), (other_tables, 0)])
def test_whatever_stands_in_its_place_it_opens(tmp_path: Path, harm: Callable[[Path], None], least: int) -> None:
    path = make(tmp_path)
    harm(path)
    found = opened(tmp_path)
    assert len(found.runs) >= least
    if harm is not empty:
        assert found.kept_as is not None
        assert found.kept_as.exists()


def test_a_newer_library_is_not_touched(tmp_path: Path) -> None:
    path = make(tmp_path, 10)
    db = sqlite3.connect(path)
    db.execute("PRAGMA journal_mode=DELETE")
    db.execute("PRAGMA user_version=99")
    db.close()
    before, names = path.read_bytes(), sorted(tmp_path.iterdir())
    with pytest.raises(LibraryIsNewer):
        opened(tmp_path)
    assert (path.read_bytes(), sorted(tmp_path.iterdir())) == (before, names)


def test_a_first_schema_that_is_damaged_gives_its_keepers_back(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    db = sqlite3.connect(path)
    db.executescript(FIRST)
    rows = [(n, float(n), 60_000 + n, "x" * 90, n % 2) for n in range(1, 1001)]
    db.executemany(
        "INSERT INTO runs (row_id, place, run_id, name, starred, kind, added_at, status) "
        "VALUES (?, ?, ?, ?, ?, 'auto', 1.0, 'Queued')",
        rows,
    )
    db.commit()
    db.close()
    overwrite(path, 20)
    found = opened(tmp_path)
    assert len(found.runs) > 930
    assert all((run.decision is Decision.KEPT) == bool(run.row_id % 2) for run in found.runs)


def beside(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def only_read(folder: Path) -> list[Run]:
    audio = folder.parent / "audio"
    return read_only(folder / "library.sqlite3", audio, AudioStore(folder / "kept", audio))


def test_a_library_is_read_while_another_process_writes_it(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    folder.mkdir()
    with closing(Library(folder / "library.sqlite3", tmp_path / "audio")) as library:
        library.save([(Run(n, n), float(-n)) for n in range(1, 4)])
        before = beside(folder)
        assert "library.sqlite3-wal" in {Path(name).name for name in before}
        assert [run.run_id for run in only_read(folder)] == [3, 2, 1]
        assert beside(folder).keys() == before.keys()
        library.save([(Run(4, 4), 9.0)])
        assert [run.run_id for run in only_read(folder)] == [3, 2, 1, 4]


def test_reading_a_library_leaves_nothing_beside_it_be_it_old_or_damaged(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    folder.mkdir()
    path = folder / "library.sqlite3"
    with closing(sqlite3.connect(path)) as db:
        db.executescript(FIRST)
        db.execute(
            "INSERT INTO runs (place, run_id, starred, kind, added_at, status) VALUES (1, 12, 1, 'auto', 1.0, 'Queued')"
        )
        db.commit()
    before = beside(folder)
    assert [(run.run_id, run.decision) for run in only_read(folder)] == [(12, Decision.KEPT)]
    assert beside(folder) == before
    path.unlink()
    make(folder, 2_000)
    with path.open("r+b") as file:
        file.seek(20 * 4096)
        file.write(b"\x5a" * 4096)
    before = beside(folder)
    assert 1_900 <= len(only_read(folder)) < 2_000
    assert 1_900 <= len(read_foreign(path).rows) < 2_000
    assert beside(folder) == before
    path.write_bytes(b"my diary" * 1000)
    with pytest.raises((StorageError, LibraryDamaged)):
        only_read(folder)


def test_a_newer_library_is_not_read_by_guess(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA user_version=99")
    for read in (only_read, lambda folder: read_foreign(folder / "library.sqlite3")):
        with pytest.raises(LibraryIsNewer):
            read(tmp_path)


def test_what_sqlite_says_of_a_damaged_file_may_be_no_text(tmp_path: Path) -> None:
    path = make(tmp_path, 100)
    data = path.read_bytes()
    path.write_bytes(
        data.replace(b"tablerunsruns", b"tabler\xd6nsruns").replace(b"CREATE TABLE runs", b"CREATE TABEL runs")
    )
    found = opened(tmp_path)
    assert found.kept_as is not None
    assert len(found.runs) == 100
