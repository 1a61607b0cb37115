"""Lists that were exported, and libraries of other computers, become part of this one."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from service_bench import Bench, StartBench

from camb_desktop.core.listing import Listed, read, to_csv, to_json
from camb_desktop.core.runs import Decision, Kind, Run, Status
from camb_desktop.runtime.jobs import WorkerPool
from camb_desktop.services.export import ExportService, ListSaved
from camb_desktop.storage.library import Library

SLAM, SPEECH = 61_544, 48_211


def taken(bench: Bench, qtbot: QtBot, paths: Sequence[Path]) -> tuple[Listed, ...]:
    with qtbot.waitSignal(bench.runs.list_read, timeout=10_000) as read_:
        bench.runs.add_files(paths, Kind.AUTO)
    return read_.args[0]


def known(bench: Bench) -> dict[int | None, tuple[str, str, Decision, bool]]:
    return {run.run_id: (run.name, run.note, run.decision, run.heard) for run in bench.all()}


@pytest.mark.parametrize("ending", ["csv", "json"])
def test_an_exported_list_comes_back_and_is_taken_back(
    bench: StartBench, qtbot: QtBot, tmp_path: Path, ending: str
) -> None:
    made = bench(fetching=False)
    first, second = made.add(SLAM, SPEECH)
    made.runs.rename({first: "=Door"})
    made.runs.set_note(first, "too\r\nloud")
    made.runs.decide([first], Decision.KEPT)
    made.runs.note_heard(second)
    path, before = tmp_path / f"takes.{ending}", known(made)
    path.write_text((to_csv if ending == "csv" else to_json)(made.all()), encoding="utf-8", newline="")
    made.runs.remove([first, second])
    made.add(SPEECH)
    listed = taken(made, qtbot, [path])
    back = made.runs.take_list(listed)
    assert known(made) == before
    assert made.outcomes[-1].message == "List read: 1 run added, 1 completed."
    assert back is not None
    again = back()
    assert known(made) == {SPEECH: ("", "", Decision.UNDECIDED, False)}
    assert again is not None
    again()
    assert known(made) == before


def test_what_was_made_of_a_run_here_stands(bench: StartBench) -> None:
    made = bench(fetching=False)
    (row_id,) = made.add(SLAM)
    made.runs.rename({row_id: "Mine"})
    made.runs.decide([row_id], Decision.REJECTED)
    made.runs.take_list([Listed(SLAM, "Theirs", "Their note", Decision.KEPT, heard=True)])
    assert known(made) == {SLAM: ("Mine", "Their note", Decision.REJECTED, True)}
    assert made.runs.take_list([Listed(SLAM, "Theirs", "Their note", Decision.KEPT, heard=True)]) is None
    assert "nothing new" in made.outcomes[-1].message


def test_a_pasted_list_is_one_too_and_a_damaged_one_is_read_like_any_paste(bench: StartBench, qtbot: QtBot) -> None:
    made = bench(fetching=False)
    text = to_json([Run(1, SLAM, name="Door", kind=Kind.SOUND)])
    with qtbot.waitSignal(made.runs.list_read) as read_:
        made.runs.add_text(text, Kind.AUTO)
    assert read_.args[0] == read(text)
    made.add_text(text.replace('"decision": "undecided"', '"decision": "?"'))
    assert SLAM in known(made)


@pytest.mark.parametrize("spoiled", [False, True])
def test_a_library_of_another_computer_is_read_and_not_written(
    bench: StartBench, qtbot: QtBot, tmp_path: Path, spoiled: bool
) -> None:
    path = tmp_path / "other" / "library.sqlite3"
    path.parent.mkdir()
    library = Library(path, tmp_path)
    runs = [Run(n, 10_000 + n, name=f"Take {n}", decision=Decision.KEPT) for n in range(1, 400)]
    library.save([(run, float(run.row_id)) for run in runs])
    library.close()
    if spoiled:
        data = bytearray(path.read_bytes())
        data[8192 : 8192 + 4096] = bytes(4096)
        path.write_bytes(data)
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    made = bench(fetching=False)
    listed = taken(made, qtbot, [path])
    made.runs.take_list(listed)
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
    assert [each.name for each in path.parent.iterdir()] == ["library.sqlite3"]
    found = known(made)
    assert len(found) >= (100 if spoiled else 399)
    assert {value[2] for value in found.values()} == {Decision.KEPT}


def test_new_runs_of_a_list_are_fetched(bench: StartBench, qtbot: QtBot) -> None:
    made = bench()
    made.runs.take_list([Listed(SLAM, "Door", kind=Kind.SOUND)])
    qtbot.waitUntil(lambda: made.statuses() == {Status.READY}, timeout=20_000)


def test_lists_are_written_by_their_ending(bench: StartBench, qtbot: QtBot, tmp_path: Path) -> None:
    made = bench()
    rows = made.add(SLAM, SPEECH)
    qtbot.waitUntil(lambda: made.statuses() == {Status.READY}, timeout=20_000)
    made.runs.rename({rows[0]: "Door slam"})
    pool = WorkerPool("camb-save")
    export = ExportService(made.runs, pool, tmp_path / "dragged", lambda _row_id: None)
    try:
        for name in ("takes.csv", "takes.json", "takes.m3u8"):
            with qtbot.waitSignal(export.list_saved, timeout=10_000) as saved:
                export.save_list(rows, tmp_path / name, {rows[0]: 2.8})
            assert saved.args == [ListSaved(tmp_path / name, 2)]
    finally:
        assert pool.close(5.0, finish=True)
    for name in ("takes.csv", "takes.json"):
        found = read((tmp_path / name).read_text(encoding="utf-8"))
        assert found is not None
        assert [each.run_id for each in found] == [SLAM, SPEECH]
    lines = (tmp_path / "takes.m3u8").read_text(encoding="utf-8").splitlines()
    assert lines[1] == "#EXTINF:3,Door slam"
    for entry, run in zip(lines[2::2], made.all(), strict=True):
        assert run.audio is not None
        assert hashlib.sha256((tmp_path / entry).read_bytes()).hexdigest() == run.audio.sha256
