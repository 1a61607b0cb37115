"""What cannot be written is said by its reason, is tried again, and is known at the end."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from service_bench import StartBench

from camb_desktop.core.errors import CannotWrite, DiskFailed, DiskFull, LibraryHeld, StorageError
from camb_desktop.core.shelf import Shelf
from camb_desktop.services import librarian
from camb_desktop.services.reports import Outcome, left_unsaved
from camb_desktop.storage.library import Library
from camb_desktop.storage.sqlite_errors import translate_storage_error

WAIT_MS = 20_000


def again_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(librarian, "AGAIN_MS", 20)


def test_another_program_holds_the_list(bench: StartBench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    again_at_once(monkeypatch)
    b = bench(fetching=False)
    b.connection.execute("PRAGMA busy_timeout=0")
    said = "The list could not be saved yet: another program holds it. Close that program; it is tried again"
    with closing(sqlite3.connect(b.paths.library, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        b.add(101, 102)
        b.runs.put_shelf(Shelf(("Castle",)))
        qtbot.waitUntil(lambda: Outcome(said, "error") in b.outcomes, timeout=WAIT_MS)
        assert b.runs.unwritten == ("101", "102", "Collections and saved searches")
        b.runs.put_shelf(Shelf(("Castle", "Cave")))
        assert isinstance(b.runs.unwritten_why, LibraryHeld)
        with qtbot.waitSignals([b.runs.saved] * 3, timeout=WAIT_MS):
            pass
        assert b.outcomes.count(Outcome(said, "error")) == 1, "once, however often it is tried"
        other.execute("ROLLBACK")
    qtbot.waitUntil(lambda: b.outcomes[-1] == Outcome("The list is saved again"), timeout=WAIT_MS)
    assert b.runs.unwritten == ()
    b.close()
    b = bench(fetching=False)
    assert [run.run_id for run in b.all()] == [101, 102]
    assert b.runs.shelf == Shelf(("Castle", "Cave"))


@pytest.mark.parametrize(
    ("pragma", "back", "kind", "why"),
    [
        ("max_page_count=1", "max_page_count=1000000", DiskFull, "the disk is full. Make some room"),
        ("query_only=1", "query_only=0", CannotWrite, "its folder or file cannot be written to. Give access to it"),
    ],
)
def test_a_full_disk_and_a_read_only_one(
    bench: StartBench,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    pragma: str,
    back: str,
    kind: type[StorageError],
    why: str,
) -> None:
    again_at_once(monkeypatch)
    b = bench(fetching=False)
    b.connection.execute(f"PRAGMA {pragma}")
    rows = b.add(*range(1000, 3000))
    qtbot.waitUntil(lambda: isinstance(b.runs.unwritten_why, kind), timeout=WAIT_MS)
    assert b.outcomes[-1] == Outcome(f"The list could not be saved yet: {why}; it is tried again", "error")
    b.runs.remove(rows[:1])
    assert len(b.runs.unwritten) == 2000, "a removal is a change, too"
    b.connection.execute(f"PRAGMA {back}")
    qtbot.waitUntil(lambda: b.runs.unwritten == (), timeout=WAIT_MS)


def test_what_was_not_written_at_the_end_is_known_though_nothing_is_delivered_any_more(bench: StartBench) -> None:
    b = bench(fetching=False)
    b.connection.execute("PRAGMA busy_timeout=0")
    with closing(sqlite3.connect(b.paths.library, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        b.add(101)
        b.close()
    assert b.runs.unwritten == ("101",)
    assert left_unsaved(b.runs.unwritten, LibraryHeld()) == (
        "1 change could not be saved (101): another program holds it. Close that program"
    )


def test_what_was_written_at_the_end_is_known_too(bench: StartBench) -> None:
    b = bench(fetching=False)
    b.add(101)
    b.close()
    assert b.runs.unwritten == ()


def test_codes_and_not_words_tell(library_error: sqlite3.OperationalError) -> None:
    assert isinstance(translate_storage_error(library_error), StorageError)
    for code, kind in (
        (sqlite3.SQLITE_IOERR_WRITE, DiskFailed),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, LibraryHeld),
        (sqlite3.SQLITE_READONLY_DBMOVED, CannotWrite),
    ):
        error = sqlite3.OperationalError("a word that is full of nothing")
        error.sqlite_errorcode, error.sqlite_errorname = code, "SQLITE"
        assert type(translate_storage_error(error)) is kind
    assert type(translate_storage_error(OSError(28, "no space"))) is DiskFull
    assert type(translate_storage_error(ValueError())) is StorageError


@pytest.fixture
def library_error(bench: StartBench) -> sqlite3.OperationalError:
    b = bench(fetching=False)
    with pytest.raises(sqlite3.OperationalError) as caught:
        Library(b.paths.data / "nowhere" / "library.sqlite3", b.paths.audio)
    return caught.value


def test_what_comes_during_a_write_is_one_write(bench: StartBench, qtbot: QtBot) -> None:
    """However many pastes there are while the disk is slow."""
    b = bench(fetching=False)
    slow = threading.Event()
    b.writer.submit(lambda _token: slow.wait(10))
    written: list[int] = []
    save = b.library.save

    def noted(runs: Any, removed: Any, shelf: Any) -> None:
        runs = list(runs)
        written.append(len(runs))
        save(runs, removed, shelf)

    b.library.save = noted  # type: ignore[method-assign]
    for run_id in range(101, 111):
        b.add(run_id)
    slow.set()
    qtbot.waitUntil(lambda: b.runs.unwritten == (), timeout=WAIT_MS)
    assert written == [1, 9]


def test_very_many_changes_are_several_writes_and_what_goes_is_in_the_last(
    bench: StartBench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(librarian, "AT_ONCE", 2)
    b = bench(fetching=False)
    b.add(101, 102, 103, 104, 105)
    qtbot.waitUntil(lambda: not b.runs.unwritten, timeout=WAIT_MS)
    writes: list[tuple[int, tuple[int, ...]]] = []
    save = Library.save

    def noted(self: Library, runs: Any, removed: Any = (), shelf: Any = None) -> None:
        runs = list(runs)
        writes.append((len(runs), tuple(removed)))
        save(self, runs, removed, shelf)

    monkeypatch.setattr(Library, "save", noted)
    gone = b.runs.order()[0]
    for row_id in b.runs.order()[1:]:
        b.runs.rename({row_id: "named"})
    b.runs.remove([gone])
    qtbot.waitUntil(lambda: not b.runs.unwritten, timeout=WAIT_MS)
    assert writes == [(2, ()), (2, (gone,))]
