"""Where the audio of a real list lies, on real files: kept beside the library, the rest in a cache with a limit."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from service_bench import Bench, StartBench, as_left
from shiboken6 import isValid

from camb_desktop.core import units
from camb_desktop.core.errors import DiskFull, RunNotFound
from camb_desktop.core.events import Failed, JobEvent, Want
from camb_desktop.core.runs import Decision, Run, Status
from camb_desktop.runtime.jobs import WorkerPool
from camb_desktop.sandbox.server import SandboxServer
from camb_desktop.services.audio_keeper import GIGABYTE, AudioKeeper, audio_store
from camb_desktop.services.reports import Outcome
from camb_desktop.storage.library import Library

WAIT_MS = 20_000
UNKNOWN = 999_999_999  # a run that no service has
Keep = Callable[..., AudioKeeper]


@pytest.fixture
def keep(qtbot: QtBot) -> Iterator[Keep]:
    """Starts the keeper of a bench, at once instead of when idle; ``again_s`` as it wishes."""
    savers: list[WorkerPool] = []
    keepers: list[AudioKeeper] = []

    def start(b: Bench, again_s: float = 60.0) -> AudioKeeper:
        savers.append(WorkerPool("camb-save"))
        keeper = AudioKeeper(
            b.runs,
            b.transfers,
            b.library.audio,
            savers[-1],
            b.settings,
            b.runs,
            idle_ms=0,
            again_s=again_s,
            room_first_s=0.05,
        )
        keeper.outcome.connect(b.outcomes.append)
        keeper.start(b.paths.dragged, whole=True)
        keepers.append(keeper)
        return keeper

    yield start
    for keeper in keepers:
        if isValid(keeper):  # it goes with its bench
            keeper.stop()
    for saver in savers:
        assert saver.close(5.0, finish=True)


def fetched(b: Bench, qtbot: QtBot, server: SandboxServer, count: int) -> list[int]:
    rows = b.add(*server.run_ids[-count:])
    qtbot.waitUntil(lambda: b.statuses() == {Status.READY}, timeout=WAIT_MS)
    return list(rows)


def path_of(run: Run) -> Path:
    assert run.audio is not None
    return run.audio.path


def settled(b: Bench, keeper: AudioKeeper) -> bool:
    """Whether every file is where its row says, and nowhere else."""
    files = {path for folder in (b.paths.kept_audio, b.paths.audio) for path in folder.glob("*.*")}
    return not keeper.storage.busy and files == {path_of(run) for run in b.all() if run.audio is not None}


def test_kept_and_named_takes_lie_with_the_data(
    bench: StartBench, keep: Keep, qtbot: QtBot, quick_sandbox: SandboxServer
) -> None:
    b = bench()
    keeper = keep(b)
    first, second, third, _ = fetched(b, qtbot, quick_sandbox, 4)
    moved: list[int] = []
    b.runs.audio_moved.connect(moved.append)
    content = {row: path_of(b.runs.run(row)).read_bytes() for row in (first, second)}
    take_back = b.runs.decide([first], Decision.KEPT)
    b.runs.rename({second: "Door slam"})
    qtbot.waitUntil(lambda: set(moved) == {first, second} and settled(b, keeper), timeout=WAIT_MS)
    for row in (first, second):
        assert path_of(b.runs.run(row)).parent == b.paths.kept_audio
        assert path_of(b.runs.run(row)).read_bytes() == content[row]
    assert path_of(b.runs.run(third)).parent == b.paths.audio
    qtbot.waitUntil(lambda: keeper.storage.usage is not None, timeout=WAIT_MS)
    assert take_back is not None
    take_back()
    qtbot.waitUntil(lambda: path_of(b.runs.run(first)).parent == b.paths.audio and settled(b, keeper), timeout=WAIT_MS)


def test_a_library_of_before_is_put_in_order_and_survives_an_emptied_cache(
    bench: StartBench, keep: Keep, qtbot: QtBot, quick_sandbox: SandboxServer
) -> None:
    b = bench()
    kept, gone = fetched(b, qtbot, quick_sandbox, 2)
    b.runs.decide([kept], Decision.KEPT)
    b.close()
    again = bench(fetching=False)
    keeper = keep(again)
    qtbot.waitUntil(
        lambda: path_of(again.runs.run(kept)).parent == again.paths.kept_audio and settled(again, keeper),
        timeout=WAIT_MS,
    )
    again.close()
    for path in again.paths.audio.iterdir():
        path.unlink()
    third = bench(fetching=False)
    assert third.runs.run(kept).status is Status.READY
    assert third.runs.run(gone).status is Status.QUEUED


def test_two_rows_of_one_file_are_never_without_it(
    bench: StartBench, keep: Keep, qtbot: QtBot, quick_sandbox: SandboxServer
) -> None:
    b = bench()
    first, second = fetched(b, qtbot, quick_sandbox, 2)
    runs = [b.runs.run(first), replace(b.runs.run(second), audio=b.runs.run(first).audio)]
    b.close()
    as_left(b.paths, *runs)
    b = bench()
    keeper = keep(b)
    b.runs.decide([first], Decision.KEPT)
    qtbot.waitUntil(lambda: path_of(b.runs.run(second)).parent == b.paths.kept_audio, timeout=WAIT_MS)
    b.runs.decide([first], Decision.UNDECIDED)
    b.runs.decide([second], Decision.KEPT)
    qtbot.waitUntil(lambda: not keeper.storage.busy, timeout=WAIT_MS)
    assert path_of(b.runs.run(first)).exists()
    b.runs.remove([first])
    keeper.forget_removed()
    qtbot.waitUntil(lambda: not keeper.storage.busy, timeout=WAIT_MS)
    assert path_of(b.runs.run(second)).exists(), "another row has it"


def test_what_is_in_use_is_left_in_both_places_until_it_is_not(
    bench: StartBench, keep: Keep, qtbot: QtBot, quick_sandbox: SandboxServer
) -> None:
    b = bench()
    (row,) = fetched(b, qtbot, quick_sandbox, 1)
    keeper = keep(b)
    used = [row]
    keeper.in_use = lambda: used
    old = path_of(b.runs.run(row))
    b.runs.decide([row], Decision.KEPT)
    qtbot.waitUntil(lambda: path_of(b.runs.run(row)) != old and not keeper.storage.busy, timeout=WAIT_MS)
    assert old.exists()
    used.clear()
    keeper.refresh()
    qtbot.waitUntil(lambda: not old.exists(), timeout=WAIT_MS)


def test_over_the_limit_the_longest_unused_goes_after_the_service_has_answered(
    bench: StartBench, keep: Keep, qtbot: QtBot, quick_sandbox: SandboxServer
) -> None:
    b = bench()
    rows = fetched(b, qtbot, quick_sandbox, 6)
    kept, shown, *others = rows
    b.runs.decide([kept], Decision.KEPT)
    b.close()
    b = bench()  # a later session: it asked for none of them
    for age, row in enumerate(reversed(rows)):
        os.utime(path_of(b.runs.run(row)), (1e9 + age, 1e9 + age))  # the last row was used longest ago
    keeper = keep(b)
    keeper.in_use = lambda: [shown]
    asked: list[JobEvent] = []
    b.transfers.happened.connect(asked.append)
    qtbot.waitUntil(lambda: keeper.storage.usage is not None and settled(b, keeper), timeout=WAIT_MS)
    usage = keeper.storage.usage
    assert usage is not None
    b.settings.cache_limit_gb = (usage.cache_bytes - 1) / GIGABYTE
    qtbot.waitUntil(lambda: b.runs.run(rows[-1]).status is Status.EVICTED and settled(b, keeper), timeout=WAIT_MS)
    assert {b.runs.run(row).status for row in (kept, shown, others[0])} == {Status.READY}
    assert {event.row_id for event in asked} >= {rows[-1]}
    b.close()
    again = bench()
    assert again.runs.run(rows[-1]).status is Status.EVICTED, "it is not fetched by the next start"
    again.runs.want_audio(rows[-1])
    qtbot.waitUntil(lambda: again.runs.run(rows[-1]).status is Status.READY, timeout=WAIT_MS)


def test_what_arrives_counts_towards_the_limit(
    bench: StartBench, keep: Keep, qtbot: QtBot, quick_sandbox: SandboxServer
) -> None:
    b = bench()
    keeper = keep(b, again_s=0.0)
    (first,) = fetched(b, qtbot, quick_sandbox, 1)
    qtbot.waitUntil(lambda: keeper.storage.usage is not None and settled(b, keeper), timeout=WAIT_MS)
    b.settings.cache_limit_gb = (path_of(b.runs.run(first)).stat().st_size + 1) / GIGABYTE
    qtbot.waitUntil(lambda: settled(b, keeper), timeout=WAIT_MS)
    assert b.runs.run(first).status is Status.READY
    b.add(quick_sandbox.run_ids[-2])
    qtbot.waitUntil(lambda: b.runs.run(first).status is Status.EVICTED, timeout=WAIT_MS)


def test_what_may_not_come_again_stays_and_is_told(
    bench: StartBench, keep: Keep, qtbot: QtBot, quick_sandbox: SandboxServer
) -> None:
    b = bench()
    lost, kept, other = fetched(b, qtbot, quick_sandbox, 3)
    b.runs.decide([kept], Decision.KEPT)
    b.close()
    b = bench()
    keeper = keep(b)
    qtbot.waitUntil(lambda: keeper.storage.usage is not None and settled(b, keeper), timeout=WAIT_MS)
    fetch, asked = b.transfers.fetch, []

    def without_one(runs: list[Run], want: Want) -> tuple[int, ...]:
        asked.extend(run.row_id for run in runs)
        jobs = fetch([run for run in runs if run.row_id != lost], want)
        numbers = iter(jobs)
        return tuple(-1 if run.row_id == lost else next(numbers) for run in runs)

    b.transfers.fetch = without_one  # type: ignore[method-assign, assignment]
    keeper.free_now()
    qtbot.waitUntil(lambda: lost in asked, timeout=WAIT_MS)
    b.transfers.happened.emit(Failed(-1, lost, RunNotFound()))
    said = "1 take cannot be fetched again; it stays"
    qtbot.waitUntil(lambda: bool(b.outcomes) and b.outcomes[-1].message.endswith(said), timeout=WAIT_MS)
    assert [b.runs.run(row).status for row in (lost, kept, other)] == [Status.READY, Status.READY, Status.EVICTED]
    assert settled(b, keeper)
    assert (keeper.storage.lost, keeper.storage.unasked) == (1, 0)


def test_nothing_is_freed_that_nobody_could_be_asked_about(
    bench: StartBench, keep: Keep, qtbot: QtBot, quick_sandbox: SandboxServer
) -> None:
    b = bench()
    fetched(b, qtbot, quick_sandbox, 2)
    b.close()
    again = bench(key=None)
    keeper = keep(again)
    keeper.free_now()
    said = "0 B freed in the cache. 2 takes could not be asked about; they stay"
    qtbot.waitUntil(lambda: Outcome(said) in again.outcomes, timeout=WAIT_MS)
    assert again.statuses() == {Status.READY}


def test_the_user_is_asked_about_what_may_not_come_again_and_nothing_of_it_goes_before(
    bench: StartBench, keep: Keep, qtbot: QtBot, quick_sandbox: SandboxServer
) -> None:
    b = bench()
    lost, playing, other = fetched(b, qtbot, quick_sandbox, 3)
    runs = [replace(b.runs.run(row), run_id=UNKNOWN + row) for row in (lost, playing)]
    runs.append(b.runs.run(other))
    b.close()
    as_left(b.paths, *runs)
    b = bench()
    keeper = keep(b)
    keeper.in_use = lambda: (playing,)
    path, size = path_of(b.runs.run(lost)), path_of(b.runs.run(lost)).stat().st_size
    b.settings.cache_limit_gb = 1 / GIGABYTE
    qtbot.waitUntil(lambda: keeper.storage.uncertain_bytes == size and not keeper.storage.busy, timeout=WAIT_MS)
    questions = [outcome for outcome in b.outcomes if outcome.action == "storage"]
    assert len(questions) == 1
    assert questions[0].message.endswith(f"but 1 take in it ({units.size(size)}) may not come again, so it stays")
    assert [b.runs.run(row).status for row in (lost, playing, other)] == [Status.READY, Status.READY, Status.EVICTED]
    assert path.exists()
    keeper.give_up()
    qtbot.waitUntil(lambda: b.runs.run(lost).status is Status.EVICTED and not keeper.storage.busy, timeout=WAIT_MS)
    assert not path.exists()
    assert b.runs.run(playing).status is Status.READY, "what plays stays"
    assert keeper.storage.uncertain_bytes == 0
    keeper.stop()


def test_removed_rows_free_their_audio_at_the_end_and_not_before(
    bench: StartBench, keep: Keep, qtbot: QtBot, quick_sandbox: SandboxServer
) -> None:
    b = bench()
    first, second, third = fetched(b, qtbot, quick_sandbox, 3)
    paths = [path_of(b.runs.run(row)) for row in (first, second, third)]
    bring_back = b.runs.remove([first])
    b.runs.remove([second])
    keeper = keep(b)
    keeper.free_now()
    qtbot.waitUntil(lambda: b.runs.run(third).status is Status.EVICTED and not keeper.storage.busy, timeout=WAIT_MS)
    assert [path.exists() for path in paths] == [True, True, False], "the undo brings them back"
    assert bring_back is not None
    bring_back()
    keeper.forget_removed()
    qtbot.waitUntil(lambda: not paths[1].exists(), timeout=WAIT_MS)
    assert paths[0].exists()


def test_no_room_beside_the_list_is_said_once_and_costs_nothing(
    bench: StartBench, keep: Keep, qtbot: QtBot, quick_sandbox: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    b = bench()
    rows = fetched(b, qtbot, quick_sandbox, 2)

    def link(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "link", link)
    monkeypatch.setattr("camb_desktop.storage.files.os.fsync", link)
    keeper = keep(b)
    b.runs.decide(rows, Decision.KEPT)
    said = "No room beside the list for the audio that you keep: it stays in the cache. Make some room"
    qtbot.waitUntil(lambda: Outcome(said, "warning") in b.outcomes, timeout=WAIT_MS)
    assert all(path_of(b.runs.run(row)).parent == b.paths.audio for row in rows)
    assert all(path_of(b.runs.run(row)).exists() for row in rows)
    monkeypatch.undo()
    keeper.stop()


def test_what_found_the_disk_full_is_fetched_once_there_is_room(
    bench: StartBench, keep: Keep, qtbot: QtBot, quick_sandbox: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = 0
    for place in ("api.room", "storage.audiostore"):
        monkeypatch.setattr(f"camb_desktop.{place}.free_bytes", lambda folder: room)
        monkeypatch.setattr(f"camb_desktop.{place}.spare_bytes", lambda folder: 0)
    b = bench()
    keep(b)
    b.add(*quick_sandbox.run_ids[-4:])
    qtbot.waitUntil(lambda: b.statuses() == {Status.FAILED}, timeout=WAIT_MS)
    errors = [run.error for run in b.all()]
    assert all(isinstance(error, DiskFull) and error.needed_bytes for error in errors)
    said = "The disk is full. 4 runs wait for room: make some, and they are fetched by themselves"
    qtbot.waitUntil(lambda: Outcome(said, "warning") in b.outcomes, timeout=WAIT_MS)
    room = errors[0].needed_bytes  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: Status.READY in b.statuses(), timeout=WAIT_MS)
    room = 1 << 40
    qtbot.waitUntil(lambda: b.statuses() == {Status.READY}, timeout=WAIT_MS)


def test_the_folder_of_what_is_kept_moves_and_a_kill_on_the_way_loses_nothing(
    bench: StartBench, keep: Keep, qtbot: QtBot, quick_sandbox: SandboxServer, tmp_path: Path
) -> None:
    b = bench()
    rows = fetched(b, qtbot, quick_sandbox, 4)
    b.runs.decide(rows[:3], Decision.KEPT)
    keeper = keep(b)
    qtbot.waitUntil(lambda: b.paths.kept_audio.is_dir() and settled(b, keeper), timeout=WAIT_MS)
    new = tmp_path / "new"
    new.mkdir()
    first = path_of(b.runs.run(rows[0]))
    first.rename(new / first.name)  # as if it had been killed after the first one
    b.settings.kept_folder, b.settings.former_folders = str(new), str(b.paths.kept_audio)
    keeper.stop()
    b.close()
    paths, settings = b.paths, b.settings
    library = Library(paths.library, paths.audio, audio=audio_store(paths, settings))
    assert {run.status for run in library.load()} == {Status.READY}, "both folders are looked into"
    library.close()
    again = bench(fetching=False)
    again.library.audio.former = ()
    assert again.runs.run(rows[0]).status is Status.QUEUED, "the default alone does not know it"
    keeper = keep(again)
    keeper.keep_in(new)
    qtbot.waitUntil(lambda: len(list(new.iterdir())) == 3 and not keeper.storage.busy, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: list(paths.kept_audio.iterdir()) == [], timeout=WAIT_MS)
    assert again.settings.kept_folder == str(new)
    keeper.refresh()
    qtbot.waitUntil(lambda: again.settings.former_folders == "", timeout=WAIT_MS)
    assert path_of(again.runs.run(rows[1])).parent == new


@pytest.mark.parametrize("kept", [False, True])
def test_a_file_that_was_changed_is_found_at_its_first_play_and_fetched_again(
    bench: StartBench, keep: Keep, qtbot: QtBot, quick_sandbox: SandboxServer, kept: bool
) -> None:
    b = bench()
    keeper = keep(b)
    (row,) = fetched(b, qtbot, quick_sandbox, 1)
    if kept:
        b.runs.decide([row], Decision.KEPT)
        qtbot.waitUntil(
            lambda: path_of(b.runs.run(row)).parent == b.paths.kept_audio and settled(b, keeper), timeout=WAIT_MS
        )
    path = path_of(b.runs.run(row))
    sound = path.read_bytes()
    path.write_bytes(sound[:-4] + b"\1\2\3\4")
    said = b.outcomes.copy()
    keeper.note_use(row)
    qtbot.waitUntil(lambda: len(b.outcomes) >= len(said) + 2, timeout=WAIT_MS)
    name = f"run {b.runs.run(row).run_id}"
    told = [outcome.message for outcome in b.outcomes[len(said) :]]
    assert told[0] == f"The file of {name} was changed since it came. It is fetched again"
    assert f"The file of {name} was fetched again, and is as it first came" in told
    qtbot.waitUntil(lambda: path_of(b.runs.run(row)) == path and settled(b, keeper), timeout=WAIT_MS)
    assert path.read_bytes() == sound


def test_a_changed_file_that_cannot_be_fetched_stays_and_is_told(
    bench: StartBench, keep: Keep, qtbot: QtBot, quick_sandbox: SandboxServer
) -> None:
    b = bench()
    keeper = keep(b)
    (row,) = fetched(b, qtbot, quick_sandbox, 1)
    run = b.runs.run(row)
    b.close()
    as_left(b.paths, replace(run, run_id=UNKNOWN))
    b = bench()
    keeper = keep(b)
    path = path_of(b.runs.run(row))
    changed = path.read_bytes()[:-4] + b"\1\2\3\4"
    path.write_bytes(changed)
    keeper.note_use(row)
    sentence = "The file of run {} was changed since it came, and cannot be fetched now. It stays as it is"
    told = sentence.format(UNKNOWN)
    qtbot.waitUntil(lambda: told in [outcome.message for outcome in b.outcomes], timeout=WAIT_MS)
    assert b.runs.run(row).status is Status.READY
    assert path.read_bytes() == changed


def test_a_file_that_is_as_it_came_is_looked_into_once(
    bench: StartBench, keep: Keep, qtbot: QtBot, quick_sandbox: SandboxServer
) -> None:
    b = bench()
    keeper = keep(b)
    (row,) = fetched(b, qtbot, quick_sandbox, 1)
    qtbot.waitUntil(lambda: settled(b, keeper), timeout=WAIT_MS)
    count = len(b.outcomes)
    keeper.note_use(row)
    keeper.refresh()
    qtbot.waitUntil(lambda: not keeper.storage.busy, timeout=WAIT_MS)
    path = path_of(b.runs.run(row))
    path.write_bytes(path.read_bytes()[:-4] + b"\1\2\3\4")
    keeper.note_use(row)
    keeper.refresh()
    qtbot.waitUntil(lambda: not keeper.storage.busy, timeout=WAIT_MS)
    assert b.outcomes[count:] == []
