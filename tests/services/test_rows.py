"""Rows in columns tell what was put into them, and a long list comes in pieces."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from service_bench import StartBench

from camb_desktop.core.errors import RunNotFound
from camb_desktop.core.runs import AudioFile, Container, Decision, Kind, Link, Run, Status, Waiting, WaitReason
from camb_desktop.services.rows import Rows
from camb_desktop.storage.library import Library
from camb_desktop.storage.paths import ProfilePaths

COUNT = 7_000
WAIT_MS = 20_000
DIGEST = "0123456789abcdef" * 4


def file(name: str = f"{DIGEST[:32]}.flac", sha256: str = DIGEST) -> AudioFile:
    return AudioFile(Path("/audio", name), 10, sha256, Container.FLAC)


@pytest.mark.parametrize(
    "run",
    [
        Run(7, 61_544, name="Door", note="two\nlines", added_at=1.5),
        Run(7, 61_544, kind=Kind.SOUND, found_kind=Kind.SPEECH, decision=Decision.REJECTED, heard=True),
        Run(7, 61_544, status=Status.READY, audio=file()),
        Run(7, 61_544, status=Status.READY, audio=file("other.flac")),
        Run(7, 61_544, status=Status.READY, audio=file(sha256="no digest")),
        Run(7, 61_544, status=Status.FAILED, error=RunNotFound("gone", status=404)),
        Run(7, None, task_id="a-task", waiting=Waiting(WaitReason.TASK, 3.0)),
        Run(7, 61_544, link=Link("https://s.example/a", None, 0.0), received_bytes=3, total_bytes=9),
        Run(10**12, 61_544, name="far away"),
        Run(7, 61_544, tags=("door", "wet"), collections=("Castle",), account="Studio"),
    ],
)
def test_a_row_is_what_was_put_in(run: Run) -> None:
    rows = Rows(lambda kept: Path("/kept" if kept else "/audio"))
    rows.append(Run(3, 1))
    rows.append(replace(run, name="before", decision=Decision.KEPT))
    assert rows.change(run)
    assert rows[run.row_id] == run
    (seen,) = rows.look([run.row_id])
    names = "row_id run_id label name note kind found_kind effective_kind decision heard status added_at audio link"
    names += " tags collections account"
    assert [getattr(seen, name) for name in names.split()] == [getattr(run, name) for name in names.split()]
    assert rows.order() == (3, run.row_id)
    (kept,) = rows.take([run.row_id])
    assert run.row_id not in rows
    assert rows.order() == (3,)
    rows.append(Run(9, 99))
    rows.put_back([kept])
    assert rows[run.row_id] == run
    assert rows.order() == (3, run.row_id, 9)
    assert rows.holder(run.run_id or run.task_id) == run.row_id


def fill(paths: ProfilePaths, count: int = COUNT) -> None:
    paths.make()
    library = Library(paths.library, paths.audio)
    library.save(
        (Run(n, 60_000 + n, name=f"Take {n}", status=Status.CANCELLED, note="x" * 60), float(n))
        for n in range(1, count + 1)
    )
    library.close()


def test_a_long_list_comes_in_pieces_and_a_paste_waits_for_the_last(
    bench: StartBench, qtbot: QtBot, tmp_path: Path
) -> None:
    fill(ProfilePaths.below(tmp_path / "profile"))
    b = bench(fetching=False)
    assert 0 < len(b.runs.order()) < COUNT
    told: list[tuple[int, ...]] = []
    b.runs.rows_inserted.connect(told.append)
    b.runs.load_rest()
    b.runs.rename({1: "Mine"})
    with qtbot.waitSignal(b.runs.added, timeout=WAIT_MS) as added:
        b.runs.add_text(f"{60_000 + COUNT} 5", Kind.AUTO)
        assert not b.runs.is_loaded
    assert b.runs.is_loaded
    report = added.args[0]
    assert (report.known, report.added) == ((COUNT,), (COUNT + 1,))
    assert b.runs.order() == tuple(range(1, COUNT + 2))
    assert len(told) > 2
    assert b.runs.run(1).name == "Mine"
    assert b.runs.run(COUNT) == Run(COUNT, 60_000 + COUNT, name=f"Take {COUNT}", status=Status.CANCELLED, note="x" * 60)
    assert b.runs.counts().total == COUNT + 1


def test_a_file_that_is_gone_of_a_row_far_down_is_fetched_anew(bench: StartBench, qtbot: QtBot, tmp_path: Path) -> None:
    paths = ProfilePaths.below(tmp_path / "profile")
    fill(paths, 3_000)
    library = Library(paths.library, paths.audio)
    there, gone = (AudioFile(paths.audio / f"{c * 32}.wav", 4, c * 64, Container.WAV) for c in "ab")
    there.path.write_bytes(b"RIFF")
    library.save([(Run(n, 60_000 + n, status=Status.READY, audio=a), n) for n, a in ((2_000, there), (2_001, gone))])
    library.close()
    b = bench(fetching=False)
    b.runs.load_rest()
    qtbot.waitUntil(lambda: b.runs.is_loaded and b.runs.run(2_001).status is Status.QUEUED, timeout=WAIT_MS)
    assert b.runs.run(2_001).audio is None
    assert b.runs.run(2_000).audio == there


def test_names_that_are_no_text_and_words_that_nobody_knows_cost_nothing_else(tmp_path: Path) -> None:
    paths = ProfilePaths.below(tmp_path / "profile")
    fill(paths, 20)
    db = sqlite3.connect(paths.library)
    db.execute("UPDATE runs SET name = CAST(X'FF41' AS TEXT) WHERE row_id = 2")
    db.execute("UPDATE runs SET kind = 'smell', added_at = 9e999 WHERE row_id = 3")
    db.execute("UPDATE runs SET name = 'a' || char(0) || 'b' WHERE row_id = 4")
    db.execute("UPDATE runs SET run_id = NULL WHERE row_id = 5")
    db.execute("UPDATE runs SET tags = 'wet' || char(10) || 'Door', collections = 'Castle' WHERE row_id > 5")
    db.execute("UPDATE runs SET account = 'Studio' || char(0) WHERE row_id = 7")
    db.commit()
    db.close()
    library = Library(paths.library, paths.audio)
    rows = Rows(library.audio.folder_of)
    rows.extend(library.read(None, 100, 100))
    assert [rows[row_id] for row_id in rows.order()] == library.load()
    assert [rows[row_id].name for row_id in (2, 4)] == ["\ufffdA", "ab"]
    assert (rows[3].kind, rows[3].added_at) == (Kind.AUTO, 0.0)
    assert 5 not in rows
    assert (rows[7].tags, rows[7].collections, rows[7].account) == (("Door", "wet"), ("Castle",), "Studio")
    assert (rows.tags(), rows.collections()) == ({"Door": 15, "wet": 15}, {"Castle": 15})
    assert rows.in_collection("Castle") == list(range(6, 21))
    assert list(rows.all()) == library.load(), "what other threads see is the same"
    library.close()
