"""The library survives everything but its owner."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from camb_desktop.core.errors import CambError, CannotWrite, RateLimited, TaskFailed, TooLarge
from camb_desktop.core.runs import AudioFile, Container, Damage, Decision, Kind, Link, Run, Status
from camb_desktop.core.shelf import SavedSearch, Shelf
from camb_desktop.storage import backups
from camb_desktop.storage.library import Library, LibraryDamaged, LibraryIsNewer, version_of


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    (tmp_path / "audio").mkdir()
    library = Library(tmp_path / "library.sqlite3", tmp_path / "audio")
    yield library
    library.close()


def again(tmp_path: Path) -> list[Run]:
    library = Library(tmp_path / "library.sqlite3", tmp_path / "audio")
    try:
        return library.load()
    finally:
        library.close()


def audio(tmp_path: Path, damage: Damage | None = None) -> AudioFile:
    path = tmp_path / "audio" / "abc.wav"
    path.write_bytes(b"x" * 10)
    return AudioFile(path, 10, "ab" * 32, Container.WAV, damage)


def test_everything_comes_back(library: Library, tmp_path: Path) -> None:
    run = Run(
        7,
        2**63 - 1,
        kind=Kind.AUTO,
        found_kind=Kind.SOUND,
        name="Tür „zu“",
        decision=Decision.KEPT,
        heard=True,
        note="two\nlines",
        added_at=1.5,
        changed_at=2.25,
        status=Status.INCOMPLETE,
        audio=audio(tmp_path, Damage.CUT),
        tags=("door", "nass"),
        collections=("Burg",),
        account="Studio",
    )
    plain = Run(8, 12, tags=("door", "wet"), collections=("Burg", "Höhle"), account="Studio")
    library.save([(run, 1.0), (plain, 2.0)])
    assert again(tmp_path) == [run, plain]


def test_collections_and_saved_searches_come_back_and_what_makes_no_sense_is_left_out(
    library: Library, tmp_path: Path
) -> None:
    shelf = Shelf(
        ("Burg", "Höhle"), (SavedSearch("Türen", "tür", "Kept", "sound", True, "Burg", 2.5), SavedSearch("zwei"))
    )
    library.save([(Run(1, 11), 1.0)], shelf=shelf)
    library.save([(Run(1, 11, name="Door"), 1.0)])
    assert library.shelf() == shelf
    library.close()
    with closing(sqlite3.connect(tmp_path / "library.sqlite3")) as db:
        db.execute(
            "INSERT INTO searches VALUES (CAST(x'ff00' AS TEXT), '', 'Nowhere', 'song', 7, '', -1.0), "
            "(' ', '', '', '', 0, '', 0)"
        )
        db.execute("INSERT INTO collections VALUES (' burg\n'), ('')")
        db.commit()
    library = Library(tmp_path / "library.sqlite3", tmp_path / "audio")
    found = library.shelf()
    library.close()
    assert found.collections == ("Burg", "Höhle")
    assert SavedSearch("\ufffd", "", "Nowhere", "song", True) in found.searches
    assert set(shelf.searches) < set(found.searches)
    assert len(found.searches) == 3


def test_a_run_has_room_for_several_pieces_of_audio(library: Library, tmp_path: Path) -> None:
    """None has them yet; what a later program puts there stays as long as its run does, and goes with it."""
    library.save([(Run(1, 11), 1.0), (Run(2, 12), 2.0)])
    columns = "row_id, part, name, language, file, size_bytes, sha256, container"
    parts = [
        (1, 2, "Dialogue", "de", f"{'ab' * 16}.wav", 10, "ab" * 32, "wav"),
        (1, 3, "Dialogue", "hi", f"{'cd' * 16}.flac", 12, "cd" * 32, "flac"),
        (2, 2, "Music", "", None, None, None, None),
    ]
    path = tmp_path / "library.sqlite3"
    with closing(sqlite3.connect(path)) as db:
        db.executemany(f"INSERT INTO parts ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", parts)
        db.commit()
    library.save([(Run(1, 11, name="Door", decision=Decision.KEPT), 1.0)], removed=[2])
    backups.copy(path, tmp_path / "backup.sqlite3")
    with closing(sqlite3.connect(tmp_path / "backup.sqlite3")) as db:
        assert db.execute(f"SELECT {columns} FROM parts ORDER BY row_id, part").fetchall() == parts[:2]


@pytest.mark.skipif(sys.platform == "win32", reason="folders cannot be synced")
def test_audio_outlasts_a_power_cut_before_a_row_says_that_it_is_there(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.save([(Run(1, 11), 1.0)])
    synced: list[tuple[bool, list[int | None]]] = []
    sync = os.fsync

    def watched(handle: int) -> None:
        folder = os.fstat(handle).st_ino == (tmp_path / "audio").stat().st_ino
        synced.append((folder, [run.run_id for run in again(tmp_path)]))
        sync(handle)

    monkeypatch.setattr(os, "fsync", watched)
    library.save([(Run(2, 12), 2.0)])
    assert synced == [], "nothing that a power cut could undo"
    library.save([(Run(3, 13, status=Status.READY, audio=audio(tmp_path)), 3.0), (Run(4, 14), 4.0)])
    assert synced == [(True, [11, 12])], "once for all, and before the rows"


def test_the_order_is_that_of_the_places(library: Library, tmp_path: Path) -> None:
    library.save([(Run(1, 11), 3.0), (Run(2, 12), 1.0), (Run(3, 13), 2.0)])
    assert [run.row_id for run in again(tmp_path)] == [2, 3, 1]


def test_what_was_on_its_way_is_queued_again(library: Library, tmp_path: Path) -> None:
    library.save([(Run(1, 11, status=Status.DOWNLOADING, received_bytes=5, total_bytes=9), 1.0)])
    assert again(tmp_path) == [Run(1, 11)]


def test_a_file_that_is_gone_or_of_another_size_is_fetched_again(library: Library, tmp_path: Path) -> None:
    held = audio(tmp_path)
    library.save([(Run(1, 11, status=Status.READY, audio=held), 1.0)])
    held.path.write_bytes(b"short")
    assert again(tmp_path) == [Run(1, 11)]


def test_links_are_never_written(library: Library, tmp_path: Path) -> None:
    link = Link("https://storage.example.com/a.wav?Signature=topsecret", 2e9, 1e9)
    library.save([(Run(1, 11, link=link), 1.0)])
    library.close()
    written = b"".join(path.read_bytes() for path in tmp_path.glob("library*"))
    assert b"topsecret" not in written
    assert b"storage.example.com" not in written


@pytest.mark.parametrize("error", [RateLimited("slow"), TaskFailed("no", task_status="ERROR"), TooLarge(5)])
def test_an_error_comes_back_as_its_own_class(library: Library, tmp_path: Path, error: Exception) -> None:
    library.save([(Run(1, 11, status=Status.FAILED, error=error), 1.0)])  # type: ignore[arg-type]
    (run,) = again(tmp_path)
    assert type(run.error) is type(error)
    assert run.error is not None
    assert run.error.detail == error.detail  # type: ignore[attr-defined]
    repr(run.error)


@pytest.mark.parametrize("length", [0, 20, 63])
def test_a_file_that_is_no_library_has_no_version(library: Library, tmp_path: Path, length: int) -> None:
    library.close()
    whole = (tmp_path / "library.sqlite3").read_bytes()
    assert version_of(tmp_path / "library.sqlite3") > 0
    other = tmp_path / "other"
    for data in (whole[:length], b"x" * 64):
        other.write_bytes(data)
        assert version_of(other) == 0
    assert version_of(tmp_path / "gone") == 0


def test_an_error_of_a_later_version_keeps_its_words(library: Library, tmp_path: Path) -> None:
    class OfALaterVersion(CambError):
        pass

    library.save([(Run(1, 11, status=Status.FAILED, error=OfALaterVersion("no such voice")), 1.0)])
    (run,) = again(tmp_path)
    assert type(run.error) is CambError
    assert run.error.detail == "no such voice"


def test_an_id_is_never_used_twice(library: Library, tmp_path: Path) -> None:
    library.save([(Run(5, 11), 1.0)])
    library.save([], removed=[5])
    assert again(tmp_path) == []
    assert library.next_row_id() == 6


def test_a_save_that_fails_changes_nothing(library: Library, tmp_path: Path) -> None:
    library.save([(Run(1, 11), 1.0)])
    bad = replace(Run(2, 12), name=b"\xff")  # type: ignore[arg-type]
    with pytest.raises(sqlite3.Error):
        library.save([(Run(1, 11, name="new"), 1.0), (bad, 2.0)])
    assert again(tmp_path) == [Run(1, 11)]


def test_another_file_is_not_taken_for_a_library(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    path.write_bytes(b"this is a letter to my aunt" * 100)
    with pytest.raises(LibraryDamaged):
        Library(path, tmp_path)
    assert path.read_bytes().startswith(b"this is a letter")


def test_a_newer_library_is_left_alone(library: Library, tmp_path: Path) -> None:
    library.close()
    with sqlite3.connect(tmp_path / "library.sqlite3") as db:
        db.execute("PRAGMA user_version=99")
    db.close()
    before = (tmp_path / "library.sqlite3").read_bytes()
    with pytest.raises(LibraryIsNewer):
        Library(tmp_path / "library.sqlite3", tmp_path)
    assert (tmp_path / "library.sqlite3").read_bytes() == before


def test_what_was_saved_survives_a_kill(tmp_path: Path) -> None:
    code = (
        "import os, sys, pathlib\n"
        "from camb_desktop.core.runs import Run\n"
        "from camb_desktop.storage.library import Library\n"
        "folder = pathlib.Path(sys.argv[1])\n"
        "library = Library(folder / 'library.sqlite3', folder / 'audio')\n"
        "for n in range(1, 10**6):\n"
        "    library.save([(Run(n, n), float(n))])\n"
        "    print(n, flush=True)\n"
    )
    with subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        told = 0
        while told < 50:
            told = int(child.stdout.readline())
        child.send_signal(signal.SIGKILL)
        told = max([told, *(int(line) for line in child.stdout.read().split("\n")[:-1])])
    assert len(again(tmp_path)) >= told


_FIRST = """
CREATE TABLE runs (
    row_id INTEGER PRIMARY KEY AUTOINCREMENT, place REAL NOT NULL, run_id INTEGER, task_id TEXT, kind TEXT NOT NULL,
    found_kind TEXT, name TEXT NOT NULL DEFAULT '', starred INTEGER NOT NULL DEFAULT 0, note TEXT NOT NULL DEFAULT '',
    added_at REAL NOT NULL, status TEXT NOT NULL, error TEXT, error_detail TEXT, error_status INTEGER, file TEXT,
    size_bytes INTEGER, sha256 TEXT, container TEXT, damage TEXT
) STRICT;
CREATE INDEX runs_place ON runs (place);
INSERT INTO runs (place, run_id, kind, name, starred, added_at, status)
VALUES (2.0, 12, 'sound', 'Gate', 1, 1.5, 'Queued'), (1.0, 11, 'auto', '', 0, 1.5, 'Cancelled');
PRAGMA user_version = 1;
"""


def test_keepers_of_the_first_schema_are_kept_and_a_copy_stays_beside(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    old = sqlite3.connect(path)
    old.executescript(_FIRST)
    old.close()
    first, second = again(tmp_path)
    assert (first.run_id, first.decision) == (11, Decision.UNDECIDED)
    assert (second.run_id, second.name, second.decision) == (12, "Gate", Decision.KEPT)
    assert again(tmp_path) == [first, second]
    copied = sqlite3.connect(tmp_path / "library-before-4.sqlite3")
    assert copied.execute("SELECT run_id, starred FROM runs ORDER BY place").fetchall() == [(11, 0), (12, 1)]
    copied.close()


_SECOND = """
CREATE TABLE runs (
    row_id INTEGER PRIMARY KEY AUTOINCREMENT, place REAL NOT NULL, run_id INTEGER, task_id TEXT, kind TEXT NOT NULL,
    found_kind TEXT, name TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '', added_at REAL NOT NULL,
    status TEXT NOT NULL, error TEXT, error_detail TEXT, error_status INTEGER, file TEXT, size_bytes INTEGER,
    sha256 TEXT, container TEXT, damage TEXT, decision TEXT NOT NULL DEFAULT 'undecided',
    heard INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX runs_place ON runs (place);
INSERT INTO runs (place, run_id, kind, name, decision, heard, added_at, status)
VALUES (2.0, 12, 'sound', 'Gate', 'rejected', 1, 1.5, 'Queued'),
    (1.0, 11, 'auto', '', 'undecided', 0, 1.5, 'Cancelled');
PRAGMA user_version = 2;
"""


def test_decisions_of_the_second_schema_stand_and_nobody_knows_when_they_were_made(tmp_path: Path) -> None:
    old = sqlite3.connect(tmp_path / "library.sqlite3")
    old.executescript(_SECOND)
    old.close()
    first, second = again(tmp_path)
    assert (first.run_id, first.decision, first.heard, first.changed_at) == (11, Decision.UNDECIDED, False, 0.0)
    assert (second.run_id, second.decision, second.heard, second.changed_at) == (12, Decision.REJECTED, True, 0.0)
    assert again(tmp_path) == [first, second]
    copied = sqlite3.connect(tmp_path / "library-before-4.sqlite3")
    assert copied.execute("SELECT run_id, decision FROM runs ORDER BY place").fetchall() == [
        (11, "undecided"),
        (12, "rejected"),
    ]
    copied.close()


_THIRD = _SECOND.replace(
    "heard INTEGER NOT NULL DEFAULT 0\n", "heard INTEGER NOT NULL DEFAULT 0, changed_at REAL NOT NULL DEFAULT 0\n"
).replace("user_version = 2", "user_version = 3")


def test_rows_of_the_third_schema_have_no_tags_and_are_in_no_collection(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    with closing(sqlite3.connect(path)) as old:
        old.executescript(_THIRD)
        old.execute("UPDATE runs SET changed_at = 7.5, note = 'loud' WHERE run_id = 12")
        old.commit()
    first, second = again(tmp_path)
    assert first == Run(2, 11, added_at=1.5, status=Status.CANCELLED)
    assert second == Run(
        1, 12, kind=Kind.SOUND, name="Gate", note="loud", decision=Decision.REJECTED, heard=True, added_at=1.5,
        changed_at=7.5,
    )  # fmt: skip
    tagged = replace(first, tags=("door",), collections=("Castle",), account="Studio")
    library = Library(path, tmp_path / "audio")
    assert library.shelf() == Shelf()
    library.save([(tagged, 1.0)], shelf=Shelf(("Castle",)))
    library.close()
    assert again(tmp_path) == [tagged, second]
    with closing(sqlite3.connect(tmp_path / "library-before-4.sqlite3")) as copied:
        assert copied.execute("SELECT run_id, changed_at FROM runs ORDER BY place").fetchall() == [(11, 0), (12, 7.5)]
        assert copied.execute("PRAGMA user_version").fetchone() == (3,)


@pytest.mark.parametrize("schema", [_FIRST, _SECOND, _THIRD])
def test_every_older_schema_becomes_the_one_of_today(library: Library, tmp_path: Path, schema: str) -> None:
    old = tmp_path / "old.sqlite3"
    with closing(sqlite3.connect(old)) as db:
        db.executescript(schema)
    Library(old, tmp_path / "audio").close()
    assert facts(old) == facts(tmp_path / "library.sqlite3")


def facts(path: Path) -> dict[str, set[tuple[object, ...]]]:
    """What each table is made of, be it in another order."""
    with closing(sqlite3.connect(path)) as db:
        names = [name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE name NOT LIKE 'sqlite%'")]
        return {name: {row[1:] for row in db.execute(f"PRAGMA table_info({name})")} for name in names}


def test_a_migration_that_cannot_copy_first_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    old = sqlite3.connect(path)
    old.executescript(_FIRST)
    old.close()
    (tmp_path / "library-before-4.sqlite3").mkdir()
    with pytest.raises(CannotWrite):
        again(tmp_path)
    kept = sqlite3.connect(path)
    assert kept.execute("PRAGMA user_version").fetchone() == (1,)
    assert kept.execute("SELECT count(*) FROM runs WHERE starred").fetchone() == (1,)
    kept.close()
