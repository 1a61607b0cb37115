"""The list of runs on a real service: what is pasted arrives, is kept, and comes back."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot
from service_bench import StartBench

from camb_desktop.core import listing
from camb_desktop.core.errors import KeyMissing, KeyRefused, RunNotFound
from camb_desktop.core.listing import Listed
from camb_desktop.core.runs import AudioFile, Container, Damage, Decision, Kind, Run, Status, WaitReason
from camb_desktop.core.shelf import SavedSearch, Shelf
from camb_desktop.sandbox.server import SandboxServer
from camb_desktop.services.acts import Act
from camb_desktop.services.reports import Counts, Outcome
from camb_desktop.services.runs import RunsService
from camb_desktop.storage.library import Library
from camb_desktop.storage.paths import ProfilePaths

WAIT_MS = 20_000
UNKNOWN = 999_999_999
DEMO_TASK = "5d9c1f0a-aaaa-4bbb-8ccc-0123456789ab"
DEMO_TASKS_RUN = 120_951


def test_pasted_runs_arrive_with_the_bytes_that_were_sent(
    bench: StartBench, qtbot: QtBot, quick_sandbox: SandboxServer
) -> None:
    b = bench()
    ids = quick_sandbox.run_ids[-6:]
    b.add(*ids)
    qtbot.waitUntil(lambda: b.statuses() == {Status.READY}, timeout=WAIT_MS)
    for run, run_id in zip(b.all(), ids, strict=True):
        sent = quick_sandbox.catalogue[run_id]
        assert run.run_id == run_id
        assert run.found_kind is sent.kind
        assert run.audio is not None
        assert hashlib.sha256(run.audio.path.read_bytes()).hexdigest() == run.audio.sha256 == sent.sha256
    assert b.outcomes[-1] == Outcome("6 runs are ready")
    assert b.runs.counts() == Counts(6, 0, 0)


def test_rows_are_there_at_once_and_each_id_once(bench: StartBench) -> None:
    b = bench(fetching=False)
    told: list[tuple[int, ...]] = []
    b.runs.rows_inserted.connect(told.append)
    first = b.add_text("[101, 102, 101]\nrun_103, oops!", Kind.SPEECH)
    second = b.add_text("102, 104", Kind.AUTO)
    assert [run.run_id for run in b.all()] == [101, 102, 103, 104]
    assert [run.kind for run in b.all()] == [Kind.SPEECH] * 3 + [Kind.AUTO]
    assert len(first.added) == 3
    assert first.rejected == ("oops",)
    assert second.known == (first.added[1],)
    assert told == [first.added, second.added]


def test_files_are_read_like_one_paste(bench: StartBench, qtbot: QtBot, tmp_path: Path) -> None:
    b = bench(fetching=False)
    (tmp_path / "log.txt").write_text("run_id=101 took 3 s\nseed: 7", "utf-8-sig")
    (tmp_path / "table.csv").write_text("run_id,name\n102,Door slam\n101,Cat\n", "utf-16")
    (tmp_path / "nothing.txt").write_text("")
    (tmp_path / "take.wav").write_bytes(b"RIFF\x24\0\0\0WAVEfmt ")
    paths = [tmp_path / name for name in ("log.txt", "table.csv", "nothing.txt", "take.wav", "gone.txt")]
    with qtbot.waitSignal(b.runs.added, timeout=WAIT_MS) as told:
        b.runs.add_files(paths, Kind.SOUND)
    assert [(run.run_id, run.name, run.kind) for run in b.all()] == [
        (101, "Cat", Kind.SOUND),
        (102, "Door slam", Kind.SOUND),
    ]
    report = told.args[0]
    assert (report.rejected, report.left_over) == (("take.wav", "gone.txt"), (7,))


def list_file(path: Path, *runs: Listed) -> Path:
    text = listing.to_csv(runs) if path.suffix == ".csv" else listing.to_json(runs)
    path.write_text(text, "utf-8-sig")
    return path


@pytest.mark.parametrize("ending", ["csv", "json"])
def test_a_list_that_was_exported_restores_what_the_user_said_and_one_undo_takes_it_back(
    bench: StartBench, qtbot: QtBot, tmp_path: Path, ending: str
) -> None:
    b = bench(fetching=False)
    b.add(101, 102)
    b.runs.rename({b.all()[1].row_id: "Mine"})
    before = b.all()
    path = list_file(
        tmp_path / f"list.{ending}",
        Listed(101, name="Door", note="loud", decision=Decision.KEPT, heard=True, added_at=3.5, changed_at=2.0),
        Listed(102, name="Theirs", decision=Decision.REJECTED, changed_at=2.0),
        Listed(103, kind=Kind.SPEECH, name="New", note="a\nb", decision=Decision.KEPT, added_at=4.5, changed_at=7.5),
        Listed(103, heard=True),
        Listed(None, DEMO_TASK, name="A task"),
    )
    acts: list[Act] = []
    b.runs.imported.connect(acts.append)
    with qtbot.waitSignal(b.runs.added, timeout=WAIT_MS) as told:
        b.runs.add_files([path], Kind.SOUND)
    door, mine, new, task = b.all()
    assert (door.name, door.note, door.decision, door.heard) == ("Door", "loud", Decision.KEPT, True)
    assert door.changed_at == 2.0
    assert (mine.name, mine.decision) == ("Mine", Decision.REJECTED), "the newer name stands; it had no decision"
    assert (new.kind, new.name, new.note, new.decision) == (Kind.SPEECH, "New", "a\nb", Decision.KEPT)
    assert (new.added_at, new.changed_at, new.heard) == (4.5, 7.5, True)
    assert (task.run_id, task.task_id, task.kind) == (None, DEMO_TASK, Kind.SOUND)
    assert told.args[0].added == (new.row_id, task.row_id)
    assert b.outcomes[-1] == Outcome("List read: 2 runs added, 2 brought up to date, 1 as before", "info", "undo")
    after = b.all()
    (act,) = acts
    again = act()
    assert b.all() == before
    assert b.outcomes[-1] == Outcome("List of 4 runs taken back")
    assert again is not None
    back = again()
    assert b.all() == after
    assert back is not None
    back()
    assert b.all() == before
    b.close()
    assert bench(fetching=False).all() == before


def test_a_long_list_is_taken_bit_by_bit_and_taken_back_so(bench: StartBench, qtbot: QtBot) -> None:
    b = bench(fetching=False)
    rows = b.add(*range(1_000, 2_000))
    before = b.all()
    text = listing.to_json([Listed(n, name=f"Take {n}", changed_at=5.0) for n in range(1_000, 3_000)])
    acts: list[Act] = []
    b.runs.imported.connect(acts.append)
    with qtbot.waitSignal(b.runs.added, timeout=WAIT_MS) as told:
        b.runs.add_text(text, Kind.AUTO)
        assert b.runs.run(rows[0]).name == "", "a long text is read by another thread"
    assert (len(told.args[0].added), told.args[0].known) == (1_000, rows)
    after = b.all()
    assert [run.name for run in after] == [f"Take {n}" for n in range(1_000, 3_000)]
    again = acts[0]()
    assert len(b.all()) == 2_000, "it begins with what takes a moment"
    assert again is not None
    back = again()  # before the one before it has ended
    qtbot.waitUntil(lambda: b.outcomes[-1] == Outcome("1000 runs are back"), timeout=WAIT_MS)
    assert b.all() == after
    assert back is not None
    back()
    b.runs.flush()
    assert b.all() == before
    b.close()
    b = bench(fetching=False)
    with qtbot.waitSignal(b.runs.loaded, timeout=WAIT_MS):
        b.runs.load_rest()
    assert b.all() == before


def test_no_more_of_a_long_list_is_taken_at_once_than_of_a_short_one(bench: StartBench, qtbot: QtBot) -> None:
    b = bench(fetching=False)
    text = listing.to_json([Listed(n) for n in range(1_000, 6_000)])
    seen: list[int] = []
    with qtbot.waitSignal(b.runs.added, timeout=WAIT_MS):
        b.runs.rows_inserted.connect(lambda _rows: QTimer.singleShot(0, lambda: seen.append(b.runs.counts().total)))
        b.runs.add_text(text, Kind.AUTO)
    assert seen[0] <= 1_000, "other events come in between"
    assert b.runs.counts().total == 5_000


def test_a_pasted_list_is_read_like_a_file_and_the_same_list_changes_nothing(bench: StartBench) -> None:
    b = bench(fetching=False)
    text = listing.to_json([Listed(101, name="Door", changed_at=1.0), Listed(102)])
    assert len(b.add_text(text).added) == 2
    before = b.all()
    assert b.add_text(text).known == tuple(run.row_id for run in before)
    assert b.all() == before
    assert b.outcomes[-1] == Outcome("List read: 2 as before")


def test_the_key_in_a_list_becomes_no_row(bench: StartBench, quick_sandbox: SandboxServer) -> None:
    key = "0f0e0d0c-1234-4abc-8def-00112233abcd"
    b = bench(key=key, fetching=False)
    report = b.add_text(listing.to_json([Listed(None, key), Listed(101, key)]))
    assert report.key_like
    assert [(run.run_id, run.task_id) for run in b.all()] == [(101, None)]


def test_a_library_of_another_computer_is_merged_and_not_touched(
    bench: StartBench, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "other"
    folder.mkdir()
    other = Library(folder / "library.sqlite3", folder)
    other.save(
        [
            (Run(1, 102, name="Cat", decision=Decision.KEPT, changed_at=5e9), 2.0),
            (
                Run(2, 101, name="Door", decision=Decision.REJECTED, changed_at=1.0, tags=("loud",), account="Studio"),
                1.0,
            ),
        ],
        shelf=Shelf(("Cave",), (SavedSearch("Doors", "door", changed_at=2.0),)),
    )
    files = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert "library.sqlite3-wal" in files, "somebody has it open, and the last rows are in its journal"
    b = bench(fetching=False)
    b.add(101, 102)
    b.runs.decide([run.row_id for run in b.all()], Decision.KEPT)
    b.runs.decide([b.all()[1].row_id], Decision.REJECTED)
    b.runs.set_tags([b.all()[0].row_id], lambda _run: ["wet", "door"])
    b.runs.set_collections([b.all()[0].row_id], lambda _run: ["Castle"])
    b.runs.put_shelf(Shelf(("Empty",), (SavedSearch("Doors", "gate", changed_at=1.0),)))
    before, shelf = b.all(), b.runs.shelf
    acts: list[Act] = []
    b.runs.imported.connect(acts.append)
    with qtbot.waitSignal(b.runs.added, timeout=WAIT_MS):
        b.runs.add_files([folder / "library.sqlite3"], Kind.AUTO)
    assert [(run.run_id, run.name, run.decision) for run in b.all()] == [
        (101, "Door", Decision.KEPT),
        (102, "Cat", Decision.KEPT),
    ], "one row each, the newest decision"
    assert (b.all()[0].tags, b.all()[0].collections, b.all()[0].account) == (
        ("door", "loud", "wet"),
        ("Castle",),
        "Studio",
    )
    assert b.runs.tags() == {"door": 1, "loud": 1, "wet": 1}
    assert b.runs.collections() == {"Castle": 1, "Cave": 0, "Empty": 0}
    assert b.runs.shelf.searches == (SavedSearch("Doors", "door", changed_at=2.0),)
    after, both = b.all(), b.runs.shelf
    again = acts[0]()
    assert (b.all(), b.runs.shelf) == (before, shelf)
    assert again is not None
    again()
    assert (b.all(), b.runs.shelf) == (after, both)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == files
    other.close()
    b.close()
    b = bench(fetching=False)
    assert (b.all(), b.runs.shelf) == (after, both)


def test_what_a_damaged_library_still_tells_is_merged_and_the_rest_told(
    bench: StartBench, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "old.sqlite3"
    other = Library(path, tmp_path)
    other.save([(Run(n, n, name=f"Take {n}"), float(n)) for n in range(1, 2001)])
    other.close()
    with path.open("r+b") as file:
        file.seek(20 * 4096)
        file.write(b"\x5a" * 4096)
    newer = tmp_path / "newer.sqlite3"
    newer.write_bytes(path.read_bytes()[:60] + (99).to_bytes(4, "big") + bytes(8192))
    nothing = tmp_path / "photos.sqlite3"
    with closing(sqlite3.connect(nothing)) as db:
        db.execute("CREATE TABLE photos (name TEXT)")
    b = bench(fetching=False)
    with qtbot.waitSignal(b.runs.added, timeout=WAIT_MS) as told:
        b.runs.add_files([path, newer, nothing], Kind.AUTO)
    there = len(b.all())
    assert 1_900 <= there < 2_000
    assert told.args[0].rejected == (
        f"{2_000 - there} damaged runs of old.sqlite3",
        "newer.sqlite3: update CAMB Desktop to read it",
        "photos.sqlite3",
    )


def test_one_bad_id_costs_its_neighbours_nothing(bench: StartBench, qtbot: QtBot, quick_sandbox: SandboxServer) -> None:
    b = bench()
    b.add(quick_sandbox.run_ids[-1], UNKNOWN, quick_sandbox.run_ids[-2])
    qtbot.waitUntil(lambda: b.runs.counts().loading == 0, timeout=WAIT_MS)
    assert [run.status for run in b.all()] == [Status.READY, Status.FAILED, Status.READY]
    assert isinstance(b.all()[1].error, RunNotFound)
    assert b.outcomes[-1].level == "warning"
    assert b.runs.counts() == Counts(3, 0, 1)
    bring_back = b.runs.remove([b.all()[1].row_id])
    assert b.runs.counts() == Counts(2, 0, 0)
    assert bring_back is not None
    bring_back()
    assert b.runs.counts() == Counts(3, 0, 1)


def test_only_what_was_on_its_way_is_told(bench: StartBench, qtbot: QtBot, quick_sandbox: SandboxServer) -> None:
    b = bench()
    b.add(UNKNOWN)
    qtbot.waitUntil(lambda: b.outcomes == [Outcome("1 could not be fetched", "warning")], timeout=WAIT_MS)
    b.add(quick_sandbox.run_ids[-1])
    qtbot.waitUntil(lambda: len(b.outcomes) == 2, timeout=WAIT_MS)
    assert b.outcomes[-1] == Outcome("1 run is ready")


def test_the_last_one_to_end_may_be_cancelled(bench: StartBench, qtbot: QtBot, slow_sandbox: SandboxServer) -> None:
    b = bench(server=slow_sandbox)
    lost, slow = b.add(UNKNOWN, slow_sandbox.run_ids[0])
    qtbot.waitUntil(lambda: b.runs.run(lost).status is Status.FAILED, timeout=WAIT_MS)
    assert b.outcomes == []
    b.runs.cancel([slow])
    qtbot.waitUntil(lambda: b.outcomes == [Outcome("1 could not be fetched", "warning")], timeout=WAIT_MS)
    b.runs.retry([slow])
    b.runs.cancel([slow])
    qtbot.waitUntil(lambda: b.runs.counts().loading == 0, timeout=WAIT_MS)
    assert len(b.outcomes) == 1


def test_the_last_one_to_end_may_be_removed(bench: StartBench, qtbot: QtBot, slow_sandbox: SandboxServer) -> None:
    b = bench(server=slow_sandbox)
    lost, slow = b.add(UNKNOWN, slow_sandbox.run_ids[0])
    qtbot.waitUntil(lambda: b.runs.run(lost).status is Status.FAILED, timeout=WAIT_MS)
    b.runs.remove([slow])
    assert [outcome.message for outcome in b.outcomes] == ["1 could not be fetched", "1 run removed from the list"]


def test_a_missing_key_is_told_once_and_a_key_mends_it(
    bench: StartBench, qtbot: QtBot, quick_sandbox: SandboxServer
) -> None:
    b = bench(key=None)
    b.add(*quick_sandbox.run_ids[-4:])
    qtbot.waitUntil(lambda: all(isinstance(run.error, KeyMissing) for run in b.all()), timeout=WAIT_MS)
    assert b.statuses() == {Status.QUEUED}
    assert all(run.waiting is not None and run.waiting.reason is WaitReason.KEY for run in b.all())
    assert [outcome.action for outcome in b.outcomes] == ["settings"]
    from camb_desktop.api.config import ServiceConfig

    b.transfers.configure(ServiceConfig(quick_sandbox.base_url, quick_sandbox.api_key))
    b.runs.key_changed()
    qtbot.waitUntil(lambda: b.statuses() == {Status.READY}, timeout=WAIT_MS)


def test_a_refused_key_is_told_once(bench: StartBench, qtbot: QtBot, quick_sandbox: SandboxServer) -> None:
    b = bench(key="wrong")
    b.add(*quick_sandbox.run_ids[-4:])
    qtbot.waitUntil(lambda: b.statuses() == {Status.FAILED}, timeout=WAIT_MS)
    assert all(isinstance(run.error, KeyRefused) for run in b.all())
    assert [outcome.action for outcome in b.outcomes] == ["settings"]


def test_the_key_itself_never_becomes_a_row(bench: StartBench) -> None:
    key = "0f0e0d0c-1234-4abc-8def-00112233abcd"
    b = bench(key=key, fetching=False)
    report = b.add_text(f"{key} 77", Kind.AUTO)
    assert report.key_like
    assert [run.run_id for run in b.all()] == [77]


def test_a_uuid_is_written_only_once_the_service_calls_it_a_task(
    bench: StartBench, qtbot: QtBot, quick_sandbox: SandboxServer
) -> None:
    stranger = "deadbeef-1234-4abc-8def-00112233abcd"
    b = bench(fetching=False)
    b.add(stranger)
    b.close()
    written = b"".join(path.read_bytes() for path in b.paths.data.iterdir() if path.is_file())
    assert b"deadbeef" not in written

    b = bench()
    b.add(quick_sandbox.task_ids[0])
    qtbot.waitUntil(lambda: b.statuses() == {Status.READY}, timeout=WAIT_MS)
    (run,) = b.all()
    assert run.run_id is not None
    b.close()
    assert bench(fetching=False).all() == [replace(run, link=None, received_bytes=0, total_bytes=None)]


def test_a_task_of_a_run_in_the_list_adds_no_second_row(
    bench: StartBench, qtbot: QtBot, quick_sandbox: SandboxServer
) -> None:
    b = bench()
    task_id = quick_sandbox.task_ids[0]
    (first,) = b.add(DEMO_TASKS_RUN)
    qtbot.waitUntil(lambda: b.statuses() == {Status.READY}, timeout=WAIT_MS)
    (second,) = b.add(task_id)
    b.runs.rename({second: "Rain"})
    qtbot.waitUntil(lambda: second not in b.runs.order(), timeout=WAIT_MS)
    assert b.runs.order() == (first,)
    assert b.runs.run(first).name == "Rain"
    assert b.runs.counts() == Counts(1, 0, 0)
    assert b.outcomes[-1] == Outcome(f"Run {DEMO_TASKS_RUN} is in the list already", row_ids=(first,))
    assert b.add_text(task_id, Kind.AUTO).known == (first,)
    b.close()
    b = bench(fetching=False)
    assert b.runs.order() == (first,)
    assert b.add_text(task_id, Kind.AUTO).known == (first,)


def test_many_that_are_cancelled_at_once_are_never_fetched(bench: StartBench, qtbot: QtBot) -> None:
    b = bench()
    b.add(*range(UNKNOWN - 100, UNKNOWN))
    b.runs.cancel([run.row_id for run in b.all()])
    qtbot.waitUntil(lambda: b.runs.counts().loading == 0, timeout=WAIT_MS)
    assert b.statuses() == {Status.CANCELLED}


def test_cancelling_ends_a_download_and_retry_brings_it(
    bench: StartBench, qtbot: QtBot, slow_sandbox: SandboxServer
) -> None:
    b = bench(server=slow_sandbox)
    (row_id,) = b.add(slow_sandbox.run_ids[0])
    lost: list[int] = []
    b.runs.body_lost.connect(lost.append)
    with qtbot.waitSignal(b.runs.body_progress, timeout=WAIT_MS):
        pass
    b.runs.cancel([row_id])
    qtbot.waitUntil(lambda: b.runs.run(row_id).status is Status.CANCELLED, timeout=WAIT_MS)
    assert lost == [row_id]
    assert list(b.paths.audio.iterdir()) == []
    b.runs.retry([row_id])
    assert b.runs.run(row_id).status is Status.QUEUED
    with qtbot.waitSignal(b.runs.body_progress, timeout=WAIT_MS):
        pass


def test_events_of_an_older_job_are_dropped(bench: StartBench, qtbot: QtBot, slow_sandbox: SandboxServer) -> None:
    b = bench(server=slow_sandbox)
    (row_id,) = b.add(slow_sandbox.run_ids[0], kind=Kind.SPEECH)
    with qtbot.waitSignal(b.runs.body_started, timeout=WAIT_MS):
        pass
    b.runs.set_kind([row_id], Kind.SOUND)  # cancels the job and begins another
    qtbot.waitUntil(lambda: b.runs.run(row_id).status is Status.FAILED, timeout=WAIT_MS)
    assert b.runs.run(row_id).error is not None


def test_removing_can_be_taken_back(bench: StartBench, qtbot: QtBot, quick_sandbox: SandboxServer) -> None:
    b = bench()
    added = b.add(*quick_sandbox.run_ids[-3:])
    qtbot.waitUntil(lambda: b.statuses() == {Status.READY}, timeout=WAIT_MS)
    before = b.all()
    ready: list[int] = []
    b.runs.audio_ready.connect(ready.append)
    bring_back = b.runs.remove([added[1]])
    assert b.runs.order() == (added[0], added[2])
    assert b.outcomes[-1].action == "undo"
    assert bring_back is not None
    again = bring_back()
    assert b.all() == before
    assert ready == [added[1]]
    assert again is not None
    assert again() is not None
    assert b.runs.order() == (added[0], added[2])
    assert b.runs.remove([added[1]]) is None, "there is nothing to remove, and nothing to take back"


def test_a_removed_run_can_be_added_anew(bench: StartBench) -> None:
    b = bench(fetching=False)
    (row_id,) = b.add(11)
    bring_back = b.runs.remove([row_id])
    (new,) = b.add(11)
    assert new != row_id
    assert bring_back is not None
    bring_back()
    assert [run.run_id for run in b.all()] == [11]
    assert b.outcomes[-1] == Outcome("That run is in the list already")


def test_what_is_left_over_is_told_and_can_be_added_and_taken_back(bench: StartBench) -> None:
    b = bench(fetching=False)
    report = b.add_text("run_id: 11768\nseed: 42\nPORT=8080, runs 5 to 7", Kind.SPEECH)
    assert (report.left_over, [(each.first, each.last) for each in report.ranges]) == ((42, 8080), [(5, 7)])
    take_back = b.runs.add_ids(report.left_over, report.kind)
    assert [(run.run_id, run.kind) for run in b.all()] == [(n, Kind.SPEECH) for n in (11768, 42, 8080)]
    assert take_back is not None
    take_back()
    assert [run.run_id for run in b.all()] == [11768]
    assert b.runs.add_ids([11768], Kind.AUTO) is None, "nothing new"


def test_names_beside_ids_are_rows_names_unless_the_user_gave_one(bench: StartBench) -> None:
    b = bench(fetching=False)
    _, own = b.add(61544, 61545)
    b.runs.rename({own: "Mine"})
    b.add_text("61544\tDoor slam\n61545\tRain\n61546\tGate")
    assert [run.name for run in b.all()] == ["Door slam", "Mine", "Gate"]


def test_a_long_paste_is_read_by_another_thread(bench: StartBench, qtbot: QtBot) -> None:
    b = bench(fetching=False)
    text = "\n".join(f"2026-11-26 INFO run_id={n} port=8080" for n in range(11_000, 13_000))
    with qtbot.waitSignal(b.runs.added) as added:
        b.runs.add_text(text, Kind.AUTO)
        assert b.runs.counts().total == 0, "not in this thread"
    assert len(added.args[0].added) == 2000
    assert added.args[0].left_over == (8080,)


def test_a_decision_is_told_with_what_takes_it_back(bench: StartBench) -> None:
    b = bench(fetching=False)
    one, two = b.add(11, 12)
    b.runs.rename({two: "Gate {n}"})
    take_back = b.runs.decide([two], Decision.REJECTED)
    assert take_back is not None
    assert b.outcomes[-1] == Outcome("Rejected Gate {n}", "info", "undo", (two,))
    take_back()
    assert b.outcomes[-1] == Outcome("Undecided again: Gate {n}", row_ids=(two,)), "nothing to take back beside it"
    b.runs.decide([one], Decision.KEPT)
    assert b.outcomes[-1].message == "Kept run 11"
    mixed = b.runs.decide([one, two], Decision.REJECTED)
    assert b.outcomes[-1].message == "Rejected 2 takes"
    assert mixed is not None
    mixed()
    assert b.outcomes[-1].message == "2 decisions taken back"


def test_decisions_are_counted_and_taken_back(bench: StartBench) -> None:
    b = bench(fetching=False)
    one, two, three = b.add(11, 12, 13)
    assert b.runs.decide([one, two], Decision.KEPT) is not None
    take_back = b.runs.decide([one, two, three], Decision.REJECTED)
    assert take_back is not None
    assert b.runs.decide([one], Decision.REJECTED) is None, "nothing differs"
    bring_back = b.runs.remove([three])
    assert bring_back is not None
    assert (b.runs.counts().rejected, b.runs.counts().kept, b.runs.counts().undecided) == (2, 0, 0)
    again = take_back()
    assert again is not None
    assert (b.runs.counts().rejected, b.runs.counts().kept) == (0, 2)
    bring_back()
    assert b.runs.run(three).decision is Decision.REJECTED
    again()
    assert b.runs.counts().rejected == 3


def test_everything_is_there_after_a_restart(bench: StartBench, qtbot: QtBot, quick_sandbox: SandboxServer) -> None:
    b = bench()
    added = b.add(*quick_sandbox.run_ids[-2:], UNKNOWN)
    qtbot.waitUntil(lambda: b.runs.counts().loading == 0, timeout=WAIT_MS)
    b.runs.rename({added[0]: "  Door   slam "})
    b.runs.decide([added[1]], Decision.KEPT)
    b.runs.note_heard(added[0])
    b.runs.set_note(added[1], "the best")
    before = [replace(run, link=None, received_bytes=0, total_bytes=None, error=None) for run in b.all()]
    assert before[0].name == "Door slam"
    b.close()
    b = bench(fetching=False)
    restored: list[tuple[int, ...]] = []
    b.runs.rows_restored.connect(restored.append)
    b.runs.restore_audio()
    assert [replace(run, error=None) for run in b.all()] == before
    assert isinstance(b.all()[2].error, RunNotFound)
    assert restored == [added]
    assert [run.audio is not None for run in b.all()] == [True, True, False]


def test_what_was_on_its_way_goes_on_after_a_restart(
    bench: StartBench, qtbot: QtBot, slow_sandbox: SandboxServer, quick_sandbox: SandboxServer
) -> None:
    b = bench(server=slow_sandbox)
    b.add(slow_sandbox.run_ids[0])
    with qtbot.waitSignal(b.runs.body_progress, timeout=WAIT_MS):
        pass
    b.close()
    b = bench(server=quick_sandbox)
    qtbot.waitUntil(lambda: b.statuses() == {Status.READY}, timeout=WAIT_MS)


def test_damage_found_later_is_kept(bench: StartBench, qtbot: QtBot, quick_sandbox: SandboxServer) -> None:
    b = bench()
    (row_id,) = b.add(quick_sandbox.run_ids[-1])
    qtbot.waitUntil(lambda: b.statuses() == {Status.READY}, timeout=WAIT_MS)
    b.runs.note_damage(row_id, Damage.CORRUPT)
    b.close()
    (run,) = bench(fetching=False).all()
    assert run.status is Status.INCOMPLETE
    assert run.audio is not None
    assert run.audio.damage is Damage.CORRUPT


def test_audio_that_cannot_be_played_is_a_status_of_its_own_and_stays_so(
    bench: StartBench, qtbot: QtBot, quick_sandbox: SandboxServer
) -> None:
    b = bench()
    (row_id,) = b.add(quick_sandbox.run_ids[-1])
    qtbot.waitUntil(lambda: b.statuses() == {Status.READY}, timeout=WAIT_MS)
    b.runs.note_unplayable(row_id, "AAC")
    b.runs.retry([row_id])
    assert b.statuses() == {Status.UNPLAYABLE}, "to fetch it again is not the step"
    b.runs.note_unplayable(row_id, "something else")
    b.close()
    (run,) = bench(fetching=False).all()
    assert (run.status, run.error) == (Status.UNPLAYABLE, None)
    assert run.audio is not None
    assert run.audio.unplayable == "AAC"
    assert run.audio.path.exists()


def test_a_disk_that_refuses_is_told_and_tried_again(bench: StartBench, qtbot: QtBot) -> None:
    b = bench(fetching=False)
    b.connection.execute("PRAGMA query_only=1")  # the library's own connection refuses to write
    b.add(11)
    qtbot.waitUntil(lambda: bool(b.outcomes), timeout=WAIT_MS)
    assert b.outcomes[-1].level == "error"
    b.connection.execute("PRAGMA query_only=0")
    b.close()
    assert [run.run_id for run in bench(fetching=False).all()] == [11]


def test_a_very_long_text_ends_with_a_whole_number(bench: StartBench, qtbot: QtBot) -> None:
    b = bench(fetching=False)
    with qtbot.waitSignal(b.runs.added) as added:
        b.runs.add_text("77".ljust(3_999_998) + "123456", Kind.AUTO)
    assert [run.run_id for run in b.all()] == [77]
    assert added.args[0].rejected == ("the rest of a very long text",)


@pytest.mark.parametrize("text", ["", "no ids here at all", "\x00\x01", "🙂" * 1000])
def test_text_without_ids_adds_nothing(bench: StartBench, text: str, tmp_path: Path) -> None:
    b = bench(fetching=False)
    assert b.add_text(text, Kind.AUTO).added == ()
    assert b.runs.order() == ()


@pytest.mark.parametrize(
    ("act", "field"),
    [
        (lambda runs, row_id: runs.rename({row_id: "Rain"}), "name"),
        (lambda runs, row_id: runs.decide([row_id], Decision.KEPT), "decision"),
        (lambda runs, row_id: runs.set_note(row_id, "too loud"), "note"),
        (lambda runs, row_id: runs.set_kind([row_id], Kind.SOUND), "kind"),
    ],
)
def test_every_act_returns_what_takes_it_back(
    bench: StartBench, act: Callable[[RunsService, int], Act | None], field: str
) -> None:
    b = bench(fetching=False)
    row_id, other = b.add(11, 12)
    before = getattr(b.runs.run(row_id), field)
    reverse = act(b.runs, row_id)
    after = getattr(b.runs.run(row_id), field)
    assert after != before
    assert act(b.runs, row_id) is None, "what changes nothing is nothing to take back"
    assert reverse is not None
    again = reverse()
    assert getattr(b.runs.run(row_id), field) == before
    assert again is not None
    assert again() is not None
    assert getattr(b.runs.run(row_id), field) == after
    b.runs.remove([row_id])
    assert reverse() is None, "the row is gone"
    assert getattr(b.runs.run(other), field) == before


def test_a_look_at_rows_of_which_one_is_on_its_way_lets_that_one_go_first(
    bench: StartBench, slow_sandbox: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    b = bench(server=slow_sandbox)
    asked: list[tuple[int, tuple[int, ...]]] = []
    monkeypatch.setattr(b.transfers, "prioritise", lambda row_id, near=(): asked.append((row_id, tuple(near))))
    (coming,) = b.add(slow_sandbox.run_ids[-1])
    b.runs.prioritise(coming)
    b.runs.prioritise(77, [coming])
    b.runs.prioritise(coming, [77])
    b.runs.prioritise(77, [78])
    b.runs.prioritise(77)
    assert asked == [(coming, ()), (77, (coming,)), (coming, (77,))]


def test_when_the_user_said_something_last_is_known(
    bench: StartBench, monkeypatch: pytest.MonkeyPatch, quick_sandbox: SandboxServer
) -> None:
    b = bench(fetching=False)
    (row_id,) = b.add(quick_sandbox.run_ids[0])
    assert b.runs.run(row_id).changed_at == 0.0
    now = 1000.5
    monkeypatch.setattr("camb_desktop.services.runs.time.time", lambda: now)
    for say in (
        lambda: b.runs.rename({row_id: "Door"}),
        lambda: b.runs.set_note(row_id, "loud"),
        lambda: b.runs.decide([row_id], Decision.KEPT),
    ):
        now += 1
        assert say() is not None
        assert b.runs.run(row_id).changed_at == now
    before = now
    now += 1
    assert b.runs.decide([row_id], Decision.KEPT) is None
    assert b.runs.rename({row_id: " Door "}) is None
    assert b.runs.set_note(row_id, "loud") is None
    b.runs.note_heard(row_id)
    assert b.runs.run(row_id).changed_at == before
    b.close()
    assert bench(fetching=False).all()[0].changed_at == before


def test_a_decision_on_very_many_is_made_bit_by_bit_and_taken_back_too(bench: StartBench, qtbot: QtBot) -> None:
    b = bench(fetching=False)
    b.add(*range(1_001, 1_701))
    rows = b.runs.order()
    b.runs.decide(rows[:3], Decision.REJECTED)
    take_back = b.runs.decide(rows, Decision.KEPT)
    assert take_back is not None
    assert 0 < b.runs.counts().kept < len(rows)
    again = take_back()  # before the first is through
    assert again is not None
    qtbot.waitUntil(lambda: b.runs.counts().undecided == len(rows) - 3, timeout=20_000)
    assert b.runs.counts().rejected == 3
    assert b.runs.decided(Decision.REJECTED) == rows[:3]
    again()
    qtbot.waitUntil(lambda: b.runs.counts().kept == len(rows), timeout=20_000)


def test_a_library_that_is_merged_brings_its_audio_and_only_the_rest_is_fetched(
    bench: StartBench, qtbot: QtBot, tmp_path: Path, quick_sandbox: SandboxServer
) -> None:
    unknown = 999_999_999
    theirs = ProfilePaths.below(tmp_path / "other")
    theirs.make()
    theirs.kept_audio.mkdir()

    def take(row_id: int, run_id: int, folder: Path) -> Run:
        data = bytes([row_id]) * 1_000
        sha256 = hashlib.sha256(data).hexdigest()
        path = folder / f"{sha256[:32]}.wav"
        path.write_bytes(data)
        audio = AudioFile(path, len(data), sha256, Container.WAV)
        return Run(row_id, run_id, status=Status.READY, audio=audio)

    takes = [take(1, unknown, theirs.kept_audio), take(2, unknown + 1, theirs.audio)]
    changed = take(3, quick_sandbox.run_ids[-1], theirs.audio)
    assert changed.audio is not None
    changed.audio.path.write_bytes(bytes(1_000))
    other = Library(theirs.library, theirs.audio)
    other.save([(run, float(run.row_id)) for run in (*takes, changed)])
    other.close()
    b = bench()
    (known,) = b.add(unknown + 1)  # CAMB.AI does not have it
    qtbot.waitUntil(lambda: b.runs.run(known).status is Status.FAILED, timeout=WAIT_MS)
    b.runs.add_files([theirs.library], Kind.AUTO)
    qtbot.waitUntil(lambda: len(b.all()) == 3 and b.statuses() == {Status.READY}, timeout=WAIT_MS)
    by_id = {run.run_id: run.audio for run in b.all()}
    for run in takes:
        mine = by_id[run.run_id]
        assert mine is not None
        assert run.audio is not None
        assert mine.path.parent == b.paths.audio
        assert mine.path.read_bytes() == run.audio.path.read_bytes()
    fetched = by_id[changed.run_id]
    assert fetched is not None
    assert fetched.sha256 != changed.audio.sha256
