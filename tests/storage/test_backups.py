"""Copies are whole, made beside a library in use, and kept for a day by the hour and a week by the day."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from camb_desktop.core.errors import CannotWrite, DiskFull
from camb_desktop.core.runs import Run
from camb_desktop.storage import backups as module
from camb_desktop.storage.backups import Backups, copy, is_good
from camb_desktop.storage.library import Library

NOON = datetime(2026, 11, 26, 12, tzinfo=UTC).timestamp()
HOUR = 3600.0


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    made = Library(tmp_path / "library.sqlite3", tmp_path / "audio")
    made.save([(Run(n, 61_000 + n, name=f"Take {n}"), float(n)) for n in range(1, 301)])
    yield made
    made.close()


@pytest.fixture
def backups(library: Library, tmp_path: Path) -> Backups:
    return Backups(tmp_path / "library.sqlite3", tmp_path / "backups")


def load(path: Path) -> list[Run]:
    opened = Library(path, path.parent)
    try:
        return opened.load()
    finally:
        opened.close()


def test_a_copy_holds_what_was_written_up_to_now(library: Library, backups: Backups) -> None:
    library.save([(Run(1, 61_001, name="Renamed"), 1.0)])  # in the journal, not in the file
    made = backups.make(NOON)
    assert made.path.name == "library-20261126T120000Z.sqlite3"
    assert load(made.path) == library.load()
    assert library.load()[0].name == "Renamed"
    assert backups.all()[0].made_at == NOON


def test_one_is_due_each_hour_if_something_changed_and_after_the_clock_was_set_back(
    library: Library, backups: Backups
) -> None:
    assert backups.due(NOON)
    made = backups.make(NOON)
    assert not backups.due(NOON + HOUR), "nothing was written"
    library.save([(Run(1, 61_001, name="Renamed"), 1.0)])
    os.utime(made.path, (1e9, 1e9))  # long ago, by the clock of the disk
    assert not backups.due(NOON + HOUR - 1)
    assert backups.due(NOON + HOUR)
    assert backups.due(NOON - 1)


def test_a_day_by_the_hour_and_a_week_by_the_day(backups: Backups) -> None:
    for hour in range(0, 24 * 10, 2):
        backups.make(NOON + hour * HOUR)
    now = NOON + 238 * HOUR
    ages = [(now - backup.made_at) / HOUR for backup in backups.all()]
    assert [age for age in ages if age <= 24] == list(range(0, 25, 2))
    assert [age for age in ages if age > 24] == [36, 60, 84, 108, 132, 156], "the last of each day"


def test_the_newest_good_one_is_found_behind_a_damaged_one(backups: Backups) -> None:
    good = backups.make(NOON)
    bad = backups.make(NOON + HOUR)
    with bad.path.open("rb+") as file:
        file.seek(4096)
        file.write(os.urandom(12_000))
    (bad.path.parent / "library-20991126T120000Z.sqlite3").write_bytes(b"nonsense")
    (bad.path.parent / "notes.txt").touch()
    assert not is_good(bad.path)
    assert backups.newest_good() == good


@pytest.mark.parametrize(("code", "kind"), [(errno.ENOSPC, DiskFull), (errno.EACCES, CannotWrite)])
def test_a_copy_that_fails_leaves_the_old_ones_and_nothing_else(
    backups: Backups, monkeypatch: pytest.MonkeyPatch, code: int, kind: type[Exception]
) -> None:
    old = backups.make(NOON)

    def fail(_source: Path, target: Path) -> None:
        target.write_bytes(b"half")
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(module, "copy", fail)
    with pytest.raises(kind):
        backups.make(NOON + 24 * 30 * HOUR)
    assert [path.name for path in old.path.parent.iterdir()] == [old.path.name]


def test_a_damaged_library_is_not_copied_over_good_ones(library: Library, backups: Backups, tmp_path: Path) -> None:
    good = backups.make(NOON)
    library.close()
    path = tmp_path / "library.sqlite3"
    with path.open("rb+") as file:
        file.seek(4096)
        file.write(os.urandom(path.stat().st_size - 4096))
    with pytest.raises(CannotWrite):
        backups.make(NOON + HOUR)
    assert backups.all() == [good]
    path.unlink()
    with pytest.raises(CannotWrite):
        copy(path, tmp_path / "copy")
    assert not path.exists()
