from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
import shiboken6
import stand_ins as s
from desks import takes
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from camb_desktop.core.errors import RunNotFound
from camb_desktop.core.runs import Decision, Kind, Link, Run, Status, Waiting, WaitReason
from camb_desktop.ui.runs.columns import COLUMNS, Column
from camb_desktop.ui.runs.filter import RunFilter, View
from camb_desktop.ui.runs.table_model import ROW_ID, RunTableModel

ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def runs(qtbot: QtBot) -> s.Runs:
    return s.Runs(*takes(5))


@pytest.fixture
def clips(qtbot: QtBot) -> s.Clips:
    return s.Clips()


@pytest.fixture
def model(runs: s.Runs, clips: s.Clips) -> Iterator[RunTableModel]:
    made = RunTableModel(runs, clips)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    yield made
    shiboken6.delete(made)


def text(model: RunTableModel, row: int, column: Column, role: int = Qt.ItemDataRole.DisplayRole) -> str:
    return model.data(model.index(row, column), role)


def test_it_has_the_columns_of_the_interface(model: RunTableModel) -> None:
    titles = {model.headerData(c, Qt.Orientation.Horizontal) for c in range(model.columnCount())}
    assert {"Run", "Kind", "Name", "Status", "Duration", "Link"} <= titles
    shown = [spec.title for spec in COLUMNS.values() if spec.shown]
    assert shown == ["", "Name", "Run", "Waveform", "Duration", "Status"]
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert all(model.headerData(c, Qt.Orientation.Horizontal, spoken) for c in range(model.columnCount()))


def test_rows_come_and_go_anywhere(model: RunTableModel, runs: s.Runs) -> None:
    runs.put(*[s.ready(n, 100 + n) for n in (6, 7, 8)])
    assert model.shown() == (1, 2, 3, 4, 5, 6, 7, 8)
    bring_back = runs.remove((1, 3, 4, 8))
    assert model.shown() == (2, 5, 6, 7)
    bring_back()
    assert model.shown() == (1, 2, 3, 4, 5, 6, 7, 8)


def test_many_scattered_removals_at_once(model: RunTableModel, runs: s.Runs) -> None:
    runs.put(*[s.ready(n, 100 + n) for n in range(6, 400)])
    runs.remove(tuple(range(1, 400, 2)))
    assert model.shown() == tuple(range(2, 400, 2))


def test_a_change_is_announced_for_its_row_alone(model: RunTableModel, runs: s.Runs) -> None:
    spy = QSignalSpy(model.dataChanged)
    runs.change(3, name="Other")
    runs.change(3, decision=Decision.KEPT)
    model.refresh()
    assert spy.count() == 1
    first, last = spy.at(0)[0], spy.at(0)[1]
    assert (first.row(), last.row()) == (2, 2)
    assert text(model, 2, Column.NAME) == "Other"
    assert text(model, 2, Column.STAR) == "★"


def test_changes_are_announced_by_themselves(model: RunTableModel, runs: s.Runs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.refreshed) as told:
        runs.change(2, name="Soon")
    assert told.args[0] == frozenset({2})


def test_status_cells_start_with_the_status(model: RunTableModel, runs: s.Runs) -> None:
    runs.put(
        Run(row_id=10, run_id=1, waiting=Waiting(WaitReason.RATE_LIMIT, 1e12)),
        Run(row_id=11, run_id=2, status=Status.FAILED, error=RunNotFound("", status=404)),
        Run(row_id=12, run_id=3, status=Status.DOWNLOADING, received_bytes=1, total_bytes=4),
    )
    for row in range(model.rowCount()):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            assert text(model, row, Column.STATUS, role).split(" ")[0] == model.run_at(row).status.value
    tip = text(model, 6, Column.STATUS, Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("CAMB.AI has no finished run")


def test_a_name_is_edited_in_place(model: RunTableModel) -> None:
    index = model.index(0, Column.NAME)
    assert model.flags(index) & Qt.ItemFlag.ItemIsEditable
    assert not model.flags(model.index(0, Column.RUN)) & Qt.ItemFlag.ItemIsEditable
    assert model.setData(index, "  New ")
    assert text(model, 0, Column.NAME, Qt.ItemDataRole.EditRole) == "New"


def test_sort_puts_the_unknown_last_both_ways(model: RunTableModel, runs: s.Runs, clips: s.Clips) -> None:
    for row_id, seconds in ((1, 2.0), (3, 0.5), (5, 1.0)):
        clips.put(row_id, s.tone(seconds, 8000), 8000)
    model.sort(Column.DURATION, ASCENDING)
    assert model.shown() == (3, 5, 1, 2, 4)
    model.sort(Column.DURATION, DESCENDING)
    assert model.shown() == (1, 5, 3, 2, 4)
    model.sort(-1)
    assert model.shown() == (1, 2, 3, 4, 5)


@pytest.mark.parametrize("column", list(Column))
def test_every_column_sorts_and_shows_text(model: RunTableModel, runs: s.Runs, clips: s.Clips, column: Column) -> None:
    runs.put(Run(row_id=6, run_id=None, task_id="aaaa-bbbb"))
    clips.put(2, s.tone(1.0, 8000, level=3.0), 8000)
    for order in (ASCENDING, DESCENDING):
        model.sort(column, order)
        assert sorted(model.shown()) == [1, 2, 3, 4, 5, 6]
    for row in range(6):
        assert isinstance(text(model, row, column), str)
        assert "aaaa" not in text(model, row, column)


def test_sorting_keeps_marks_on_their_runs(model: RunTableModel) -> None:
    mark = QPersistentModelIndex(model.index(0, Column.NAME))
    model.sort(Column.RUN, DESCENDING)
    assert mark.row() == 4
    assert mark.data(ROW_ID) == 1


def test_a_sorted_list_follows_its_changes(model: RunTableModel, runs: s.Runs) -> None:
    model.sort(Column.NAME, ASCENDING)
    runs.change(1, name="Zebra")
    model.refresh()
    assert model.shown() == (2, 3, 4, 5, 1)


def test_a_filtered_list_follows_its_changes(model: RunTableModel, runs: s.Runs) -> None:
    model.set_filter(RunFilter(view=View.KEPT))
    assert model.shown() == ()
    runs.decide((2, 4), Decision.KEPT)
    model.refresh()
    assert model.shown() == (2, 4)
    runs.put(s.ready(6, 106, decision=Decision.KEPT))
    assert model.shown() == (2, 4, 6)
    runs.decide((2,), Decision.UNDECIDED)
    model.refresh()
    assert model.shown() == (4, 6)
    model.set_filter(RunFilter(text="Take 5"))
    assert model.shown() == (5,)
    model.set_filter(RunFilter())
    assert model.shown() == (1, 2, 3, 4, 5, 6)


def test_problems_are_found_by_what_was_measured(model: RunTableModel, runs: s.Runs, clips: s.Clips) -> None:
    clips.put(2, s.tone(1.0, 8000, level=9.0), 8000)
    runs.put(replace(runs.run(4), status=Status.INCOMPLETE))
    model.set_filter(RunFilter(problems=True))
    assert model.shown() == (2, 4)


def test_filter_by_kind_takes_the_kind_that_was_found(model: RunTableModel, runs: s.Runs) -> None:
    runs.put(Run(row_id=9, run_id=9, kind=Kind.AUTO, found_kind=Kind.SPEECH))
    model.set_filter(RunFilter(kind=Kind.SPEECH))
    assert model.shown() == (9,)


def test_waiting_rows_count_down(model: RunTableModel, runs: s.Runs, qtbot: QtBot) -> None:
    runs.change(2, status=Status.QUEUED, waiting=Waiting(WaitReason.RATE_LIMIT, 1e12))
    model.refresh()
    with qtbot.waitSignal(model.dataChanged, timeout=3000) as told:
        pass
    assert (told.args[0].row(), told.args[0].column()) == (1, Column.STATUS)


def test_however_many_links_grow_old_the_view_hears_of_it_once(model: RunTableModel, runs: s.Runs) -> None:
    for row_id in (2, 4):
        runs.change(row_id, link=Link("https://s.example/a", None, 0.0))
    model.refresh()
    told = QSignalSpy(model.dataChanged)
    for _ in range(20):
        model.tick()
    assert [(told.at(n)[0].row(), told.at(n)[1].row(), told.at(n)[0].column()) for n in range(told.count())] == [
        (1, 3, Column.LINK)
    ]


def test_a_message_for_a_removed_run_is_dropped(model: RunTableModel, runs: s.Runs) -> None:
    runs.remove((1,))
    runs.row_changed.emit(1)
    model.refresh()
    assert model.shown() == (2, 3, 4, 5)


def test_a_changed_row_is_looked_at_alone_while_it_stays_where_it_is(model: RunTableModel, runs: s.Runs) -> None:
    model.sort(Column.RUN, Qt.SortOrder.DescendingOrder)
    model.set_filter(RunFilter(text="1"))
    asked: list[int] = []
    answer = runs.run

    def run(row_id: int) -> Run:
        asked.append(row_id)
        return answer(row_id)

    runs.change(3, note="a note")
    runs.run = run  # type: ignore[method-assign]
    model.refresh()
    assert not {1, 2, 4} & set(asked), "with thousands of rows, each step of a download would look at all of them"
    runs.change(3, run_id=900)
    model.refresh()
    assert model.shown() == (5, 4, 2, 1), "it no longer fits the search"


MANY = 5_000


@pytest.fixture
def many(qtbot: QtBot) -> Iterator[RunTableModel]:
    runs = s.Runs(*[replace(run, name=f"Take {run.row_id * 7 % MANY}") for run in takes(MANY)])
    made = RunTableModel(runs, s.Clips())
    made.runs = runs  # type: ignore[attr-defined]
    yield made
    shiboken6.delete(made)


def test_a_long_list_is_arranged_in_slices_and_the_newest_wish_wins(many: RunTableModel, qtbot: QtBot) -> None:
    many.set_filter(RunFilter(text="take"))
    assert not many.settled
    assert many.rowCount() == MANY, "what was shown stands meanwhile"
    many.set_filter(RunFilter(text="take 49"))
    qtbot.waitUntil(lambda: many.settled)
    found = set(many.shown())
    assert found == {n for n in range(1, MANY + 1) if "49" in f"{100 + n} {n * 7 % MANY}"}
    many.sort(Column.NAME, DESCENDING)
    qtbot.waitUntil(lambda: many.settled)
    names = [many.run_at(row).name.casefold() for row in range(many.rowCount())]
    assert names == sorted(names, reverse=True)
    assert set(many.shown()) == found


@pytest.mark.parametrize("order", [ASCENDING, DESCENDING])
def test_a_row_of_a_long_list_goes_to_its_place_alone(many: RunTableModel, qtbot: QtBot, order: Qt.SortOrder) -> None:
    runs: s.Runs = many.runs  # type: ignore[attr-defined]
    many.set_filter(RunFilter(view=View.TO_DO))
    many.sort(Column.NAME, order)
    qtbot.waitUntil(lambda: many.settled)
    resets = QSignalSpy(many.modelReset)
    runs.change(7, name="Take 25x")
    runs.change(9, decision=Decision.KEPT)
    runs.change(11, name="")
    many.refresh()
    runs.change(9, decision=Decision.UNDECIDED)
    many.refresh()
    shown = many.shown()
    many.sort(-1)
    qtbot.waitUntil(lambda: many.settled)
    assert resets.count() == 1, "the one of the last sort"
    many.sort(Column.NAME, order)
    qtbot.waitUntil(lambda: many.settled)
    assert many.shown() == shown


def test_what_changes_or_goes_while_a_long_list_is_arranged_is_right_in_the_end(
    many: RunTableModel, qtbot: QtBot
) -> None:
    runs: s.Runs = many.runs  # type: ignore[attr-defined]
    many.sort(Column.DURATION, ASCENDING)
    many.set_filter(RunFilter(text="door"))
    runs.change(1, name="Door")
    many.refresh()
    runs.change(MANY, name="Door")
    runs.remove((2, MANY))
    runs.put(s.ready(MANY + 1, 7, "Door"))
    qtbot.waitUntil(lambda: many.settled)
    assert many.shown() == (1, MANY + 1)


def test_what_is_still_being_read_is_sorted_once_at_the_end(model: RunTableModel, runs: s.Runs) -> None:
    model.sort(Column.NAME, DESCENDING)
    runs.is_loaded = False
    runs.put(s.ready(6, 106, "Take 9"))
    assert model.shown() == (5, 4, 3, 2, 1)
    runs.is_loaded = True
    runs.loaded.emit()
    assert model.shown() == (6, 5, 4, 3, 2, 1)
