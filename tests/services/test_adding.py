"""What a script hands over is seen to its end, whatever becomes of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from service_bench import Bench, StartBench

from camb_desktop.core.runs import Kind, Run, Status
from camb_desktop.sandbox.server import SandboxServer
from camb_desktop.services.adding import Added, Adding

WAIT_MS = 20_000
UNKNOWN = 999_999_999


def begin(
    b: Bench, *texts: str, files: tuple[Path, ...] = (), wait_s: float | None = None
) -> tuple[Adding, list[Added], list[Run]]:
    adding, done, ended = Adding(b.runs, b.runs), [], []
    adding.done.connect(done.append)
    adding.ended.connect(ended.append)
    adding.begin(texts, files, Kind.AUTO, wait_s)
    return adding, done, ended


def test_each_row_is_told_once_and_all_together_at_the_end(
    bench: StartBench, qtbot: QtBot, quick_sandbox: SandboxServer, tmp_path: Path
) -> None:
    b = bench()
    first, second, third = quick_sandbox.run_ids[-3:]
    (tmp_path / "ids.log").write_text(f"run_id={third}\nrun_id={UNKNOWN}\nseed: 7")
    adding, done, ended = begin(b, str(first), f'["{second}"]', str(first), "oops", files=(tmp_path / "ids.log",))
    qtbot.waitUntil(lambda: bool(done), timeout=WAIT_MS)
    (added,) = done
    assert {run.run_id: run.status for run in added.runs} == {
        first: Status.READY,
        second: Status.READY,
        third: Status.READY,
        UNKNOWN: Status.FAILED,
    }
    assert sorted(run.row_id for run in ended) == sorted(run.row_id for run in added.runs) == sorted(added.new)
    assert (added.rejected, added.left_over, added.unfinished, added.gone) == (("oops",), (7,), frozenset(), 0)
    adding.finish()
    assert len(done) == 1


def test_a_task_that_turns_out_to_be_a_run_that_is_there_is_that_run(
    bench: StartBench, qtbot: QtBot, quick_sandbox: SandboxServer
) -> None:
    b = bench()
    task = quick_sandbox.task_ids[0]
    (row,) = b.add(task)
    qtbot.waitUntil(lambda: b.runs.run(row).status is Status.READY, timeout=WAIT_MS)
    run_id = b.runs.run(row).run_id
    b.runs.remove([row])
    (there,) = b.add(run_id)
    _, done, _ = begin(b, task)
    qtbot.waitUntil(lambda: bool(done), timeout=WAIT_MS)
    assert [(run.row_id, run.run_id, run.status) for run in done[0].runs] == [(there, run_id, Status.READY)]
    assert (done[0].new, done[0].gone) == (frozenset(), 0)


def test_what_the_user_removes_is_waited_for_no_longer(
    bench: StartBench, qtbot: QtBot, slow_sandbox: SandboxServer
) -> None:
    b = bench(server=slow_sandbox)
    _, done, _ = begin(b, str(slow_sandbox.run_ids[0]))
    b.runs.remove([b.all()[0].row_id])
    qtbot.waitUntil(lambda: bool(done), timeout=WAIT_MS)
    assert (done[0].runs, done[0].gone) == ((), 1)


def test_without_a_key_nobody_waits(bench: StartBench, qtbot: QtBot, quick_sandbox: SandboxServer) -> None:
    b = bench(key=None)
    _, done, _ = begin(b, str(quick_sandbox.run_ids[0]))
    qtbot.waitUntil(lambda: bool(done), timeout=WAIT_MS)
    assert [type(run.error).__name__ for run in done[0].runs] == ["KeyMissing"]


@pytest.mark.parametrize("wait_s", [0, 0.01])
def test_the_time_being_up_what_is_on_its_way_is_named(
    bench: StartBench, qtbot: QtBot, slow_sandbox: SandboxServer, tmp_path: Path, wait_s: float
) -> None:
    b = bench(server=slow_sandbox)
    (tmp_path / "ids.txt").write_text(f"{slow_sandbox.run_ids[0]}")
    _, done, _ = begin(b, files=(tmp_path / "ids.txt",), wait_s=wait_s)
    qtbot.waitUntil(lambda: bool(done), timeout=WAIT_MS)
    assert [run.row_id for run in done[0].runs] == list(done[0].unfinished), "what was being read is added all the same"


def test_nothing_at_all_is_done_at_once(bench: StartBench) -> None:
    b = bench()
    assert begin(b, "  ")[1] == [Added(())]
