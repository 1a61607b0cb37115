from __future__ import annotations

from collections.abc import Container, Sequence

import pytest
import stand_ins as s
from desks import Desk, MakeDesk, takes
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QLineEdit, QStyleOptionHeader, QTableView
from pytestqt.qtbot import QtBot

from camb_desktop.core.errors import RunNotFound
from camb_desktop.core.runs import Decision, Run, Status
from camb_desktop.ui.look.theme import current_theme
from camb_desktop.ui.runs import row_painter
from camb_desktop.ui.runs.columns import Column
from camb_desktop.ui.runs.filter import RunFilter
from camb_desktop.ui.runs.row_painter import chip_rect
from camb_desktop.ui.runs.table_view import RunTable

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def three(desk: MakeDesk) -> Desk:
    return desk(*takes(3))


def cell(table: RunTable, row: int, column: Column) -> QPoint:
    return table.visualRect(table.model().index(row, column)).center()


def test_rows_have_one_height_and_no_row_is_measured(three: Desk) -> None:
    header = three.window.table.verticalHeader()
    assert header.sectionResizeMode(0) is header.ResizeMode.Fixed
    assert header.defaultSectionSize() == 40
    columns = three.window.table.horizontalHeader()
    modes = {columns.sectionResizeMode(c) for c in range(columns.count())}
    assert columns.ResizeMode.ResizeToContents not in modes


def test_the_first_run_is_selected_and_not_played_at_start(three: Desk) -> None:
    assert three.window.table.current_row_id() == 1
    assert three.window.table.selected_row_ids() == (1,)
    assert ("load", 1, False, 0) in three.player.calls
    assert not any(call[0] == "load" and call[2] for call in three.player.calls)


def test_a_click_on_the_star_makes_a_keeper_and_selects_nothing(three: Desk, qtbot: QtBot) -> None:
    table = three.window.table
    qtbot.mouseClick(table.viewport(), LEFT, pos=cell(table, 2, Column.STAR))
    assert three.runs.run(3).decision is Decision.KEPT
    assert table.current_row_id() == 1
    qtbot.mouseClick(table.viewport(), LEFT, pos=cell(table, 2, Column.STAR))
    assert three.runs.run(3).decision is Decision.UNDECIDED


def test_retry_in_the_row_of_a_failed_run(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(1), Run(row_id=2, run_id=404, status=Status.FAILED, error=RunNotFound("", status=404)))
    table = made.window.table
    where = table.painter.step_rect(table, 1)
    assert where.isValid()
    qtbot.mouseMove(table.viewport(), where.center())
    assert table.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    qtbot.mouseClick(table.viewport(), LEFT, pos=where.center())
    assert ("retry", (2,)) in made.runs.calls
    assert made.runs.run(2).status is Status.QUEUED


def test_compared_takes_carry_their_letters_at_the_end_of_their_names(three: Desk) -> None:
    table, model = three.window.table, three.window.model
    cells = [table.visualRect(model.index(row, Column.NAME)) for row in range(2)]
    chips = [chip_rect(cell.adjusted(8, 0, -8, 0)) for cell in cells]
    assert [chip.size() for chip in chips] == [QSize(20, 20)] * 2
    bare = [table.viewport().grab(chip).toImage() for chip in chips]
    table.set_compared({1: "A", 2: "B"}, 2)
    lettered = [table.viewport().grab(chip).toImage() for chip in chips]
    assert all(one != other for one, other in zip(bare, lettered, strict=True))
    accent = current_theme().accent
    assert [chip.pixelColor(10, 2) == accent for chip in lettered] == [False, True], "B is the one to be heard"
    told = Qt.ItemDataRole.AccessibleTextRole
    assert [model.index(row, Column.NAME).data(told) for row in range(3)] == [
        "Take 1, take A of the comparison",
        "Take 2, take B of the comparison",
        "Take 3",
    ]
    table.set_compared({}, None)
    assert [table.viewport().grab(chip).toImage() for chip in chips] == bare


def painted_rows(table: RunTable, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    rows: list[int] = []
    paint = table.painter.paint_rows

    def spy(painter: QPainter, view: QTableView, which: Sequence[int], selected: Container[int]) -> None:
        rows.extend(which)
        paint(painter, view, which, selected)

    monkeypatch.setattr(table.painter, "paint_rows", spy)
    return rows


def test_only_rows_that_changed_are_painted(desk: MakeDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    made = desk(*takes(200))
    table = made.window.table
    qtbot.waitExposed(made.window)
    table.viewport().repaint()
    rows = painted_rows(table, monkeypatch)
    made.runs.change(2, name="Seen")
    made.runs.change(150, name="Far below")
    made.window.model.refresh()
    qtbot.waitUntil(lambda: bool(rows))
    assert set(rows) == {1}
    rows.clear()
    made.runs.change(150, name="Still far below")
    made.runs.change(3, name="Seen too")
    made.window.model.refresh()
    qtbot.waitUntil(lambda: bool(rows))
    assert set(rows) == {2}


def test_what_is_being_typed_into_a_name_stays_while_the_row_changes(three: Desk, qtbot: QtBot) -> None:
    table = three.window.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit)
    assert editor is not None
    editor.setText("Half a na")
    three.runs.change(1, received_bytes=5)
    three.window.model.refresh()
    assert editor.text() == "Half a na"


def test_a_name_is_typed_in_place(three: Desk, qtbot: QtBot) -> None:
    table = three.window.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == "Take 1"
    editor.selectAll()
    qtbot.keyClicks(editor, "Jingle 5 bells")  # J, L, 5, B and the space are shortcuts elsewhere
    assert editor.text() == "Jingle 5 bells"
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: three.runs.run(1).name == "Jingle 5 bells")
    assert [call for call in three.player.calls if call[0] in ("play", "seek")] == []


def test_columns_are_shown_hidden_and_remembered(three: Desk, desk: MakeDesk) -> None:
    table = three.window.table
    assert table.isColumnHidden(Column.LOUDNESS)
    actions = {action.text(): action for action in table.columns.actions(table)}
    actions["Loudness"].trigger()
    actions["Kind"].trigger()
    table.horizontalHeader().setSortIndicator(Column.RUN, Qt.SortOrder.DescendingOrder)
    assert three.window.model.shown() == (3, 2, 1)
    three.window.close()
    later = desk(*takes(3), column_state=three.settings.column_state)
    again = later.window.table
    assert not again.isColumnHidden(Column.LOUDNESS)
    assert not again.isColumnHidden(Column.KIND)
    assert again.isColumnHidden(Column.LINK), "off at first"
    assert later.window.model.shown() == (3, 2, 1)


def test_a_state_of_another_version_changes_nothing(three: Desk) -> None:
    table = three.window.table
    assert not table.columns.restore(b"nonsense")
    assert not table.isColumnHidden(Column.NAME)


def told(table: RunTable, monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, str, QRect]]:
    """What the rows say now: row, text, and the room that it has."""
    said: list[tuple[int, str, QRect]] = []
    text = row_painter.Brush.text

    def spy(brush: object, room: QRect, words: str, *arguments: object) -> None:
        if words:
            said.append((table.rowAt(room.center().y()), words, QRect(room)))
        text(brush, room, words, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(row_painter.Brush, "text", spy)
    table.viewport().repaint()
    monkeypatch.undo()
    return said


def test_an_id_stands_once_in_a_row(desk: MakeDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    made = desk(s.ready(1, 900101, "Door slam"), s.ready(2, 900102), Run(row_id=3, run_id=None, task_id="ab-1f3a"))
    table = made.window.table
    said = told(table, monkeypatch)
    places = {(row, words): room for row, words, room in said}
    assert [row for row, words, _ in said if words.startswith("9001")] == [0, 1]
    names, ids = (table.visualRect(table.model().index(0, column)) for column in (Column.NAME, Column.RUN))
    assert ids.contains(places[0, "900101"].center())
    assert names.contains(places[1, "900102"].center().x(), names.center().y())
    assert (2, "Task …1f3a") in places
    assert table.model().index(1, Column.RUN).data() == "900102", "it keeps its text for who does not see it"
    table.columns.show(Column.RUN, False)
    assert [words for _, words, _ in told(table, monkeypatch) if words.startswith("9001")] == ["900102"]


def test_remarks_take_no_room_while_nobody_has_any(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(3))
    table = made.window.table
    assert table.isColumnHidden(Column.STATUS)
    assert table.columns.is_on(Column.STATUS)
    wide_px = table.columnWidth(Column.WAVEFORM)
    made.runs.change(2, status=Status.INCOMPLETE)
    made.window.model.refresh()
    assert table.isColumnHidden(Column.STATUS), "what comes and goes at once moves nothing"
    qtbot.waitUntil(lambda: not table.isColumnHidden(Column.STATUS))
    assert table.columnWidth(Column.STATUS) == 224
    assert table.columnWidth(Column.WAVEFORM) == wide_px - 224
    kept = table.columns.save()
    made.runs.change(2, status=Status.READY)
    made.window.model.refresh()
    qtbot.waitUntil(lambda: table.isColumnHidden(Column.STATUS))
    assert table.columns.restore(kept)
    assert table.columns.restore(table.columns.save())
    assert table.isColumnHidden(Column.STATUS)
    made.runs.put(s.ready(4, 104), Run(row_id=5, run_id=105))
    made.window.model.refresh()
    qtbot.waitUntil(lambda: not table.isColumnHidden(Column.STATUS))


def test_a_failure_is_told_across_the_place_of_the_waveform(desk: MakeDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    made = desk(*takes(1), Run(row_id=2, run_id=404, status=Status.FAILED, error=RunNotFound("", status=404)))
    table = made.window.table
    assert table.isColumnHidden(Column.STATUS), "it needs no column for that"
    (said,) = (room for row, words, room in told(table, monkeypatch) if "no finished run" in words)
    assert said.left() < table.columnViewportPosition(Column.WAVEFORM) + 40
    assert table.painter.step_rect(table, 1).right() <= table.viewport().width()
    assert not said.intersects(table.painter.step_rect(table, 1))


@pytest.mark.parametrize("kind", ["AMR", "WMA (Windows Media Audio Professional)"])
def test_words_beside_a_step_are_cut_rather_than_left_out(
    desk: MakeDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    made = desk(*takes(1), s.unplayable(2, 102, kind))
    monkeypatch.setattr("camb_desktop.ui.text.messages.tr", lambda text: text.replace("Save As…", "Speichern unter …"))
    table = made.window.table
    made.window.resize(1200, 760)
    qtbot.waitUntil(lambda: not table.isColumnHidden(Column.STATUS))
    (said,) = (room for row, words, room in told(table, monkeypatch) if row == 1 and words == kind)
    assert said.width() > 24
    assert not said.intersects(table.painter.step_rect(table, 1))


def test_the_row_that_plays_shows_how_far(three: Desk) -> None:
    table, theme = three.window.table, current_theme()
    three.window.preview.play_from_start(1)
    three.player.seek(8000)
    cell = table.visualRect(three.window.model.index(0, Column.WAVEFORM))
    drawn = table.viewport().grab(cell).toImage()
    line = [drawn.pixelColor(x, cell.height() // 2).name() for x in (cell.width() // 4, 3 * cell.width() // 4)]
    assert line == [theme.waveform_played_rms.name(), theme.waveform_strong.name()]


def test_the_band_is_grey_while_the_keyboard_is_elsewhere(three: Desk) -> None:
    table, theme = three.window.table, current_theme()

    def band() -> str:
        return table.viewport().grab(QRect(100, 2, 1, 1)).toImage().pixelColor(0, 0).name()

    table.setFocus()
    assert band() == theme.accent_soft.name()
    three.window.entry_bar.focus_entry()
    assert band() == theme.surface_alt.name()


def test_a_narrow_window_lets_columns_give_way_without_a_scroll_bar(desk: MakeDesk, qtbot: QtBot) -> None:
    three = desk(*takes(2), Run(row_id=3, run_id=3, status=Status.CANCELLED))
    table = three.window.table
    for width in (1280, 960, 1280):
        three.window.resize(width, 700)
        qtbot.waitUntil(lambda: not table.horizontalScrollBar().maximum())
        assert table.columnWidth(Column.NAME) >= 128
    assert table.columnWidth(Column.STATUS) == 224


def test_selection_and_current_run_survive_sort_and_search(three: Desk) -> None:
    table = three.window.table
    table.go_to(2)
    three.window.model.sort(Column.RUN, Qt.SortOrder.DescendingOrder)
    assert table.current_row_id() == 2
    assert table.selected_row_ids() == (2,)
    loads = len(three.player.calls)
    three.window.model.set_filter(RunFilter(text="Take 2"))
    assert table.selected_row_ids() == (2,)
    three.window.model.set_filter(RunFilter(text="Take 3"))
    assert table.current_row_id() is None
    assert three.window.selection.shown == 2, "what is heard stays, though it is hidden"
    three.window.model.set_filter(RunFilter())
    assert table.current_row_id() == 2
    assert table.selected_row_ids() == (2,)
    assert [call for call in three.player.calls[loads:] if call[0] in ("load", "unload", "stop")] == []


def test_ten_thousand_rows_ask_only_for_what_is_seen(desk: MakeDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    made = desk(*[s.replace(run, audio=None, status=Status.QUEUED) for run in takes(10_000)])
    rows: set[int] = set()
    data = type(made.window.model).data

    def count(self: object, index: object, role: int = 0) -> object:
        rows.add(index.row())  # type: ignore[attr-defined]
        return data(self, index, role)  # type: ignore[arg-type]

    monkeypatch.setattr(type(made.window.model), "data", count)
    made.window.table.viewport().repaint()
    made.window.table.scrollToBottom()
    made.window.table.viewport().repaint()
    assert len(rows) < 100


def test_dragging_rows_asks_for_their_files_once_and_selects_no_other(three: Desk, qtbot: QtBot) -> None:
    table = three.window.table
    table.selectAll()
    start = table.visualRect(three.window.model.index(0, Column.NAME)).center()
    viewport, left = table.viewport(), Qt.MouseButton.LeftButton
    qtbot.mousePress(viewport, left, pos=start)
    for step in range(1, 12):
        place = QPointF(start + QPoint(0, 8 * step))
        event = QMouseEvent(
            QEvent.Type.MouseMove, place, viewport.mapToGlobal(place), left, left, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(viewport, event)
    qtbot.mouseRelease(viewport, left, pos=start + QPoint(0, 96))
    assert [call for call in three.export.calls if call[0] == "prepare_drag"] == [("prepare_drag", (1, 2, 3))]
    assert table.selected_row_ids() == (1, 2, 3)


def test_a_run_without_a_name_has_its_id_in_its_place_and_nowhere_else(three: Desk) -> None:
    three.runs.change(2, name="")
    three.window.model.refresh()
    table = three.window.table
    picture = table.viewport().grab().toImage()

    def drawn(row: int, column: Column) -> bool:
        rect = table.visualRect(three.window.model.index(row, column)).adjusted(8, 8, -8, -8)
        part = picture.copy(rect)
        return len({part.pixel(x, y) for x in range(part.width()) for y in range(part.height())}) > 1

    assert [drawn(0, column) for column in (Column.NAME, Column.RUN)] == [True, True]
    assert [drawn(1, column) for column in (Column.NAME, Column.RUN)] == [True, False]


def point_at(table: RunTable, place: QPoint) -> None:
    at, none = QPointF(place), Qt.MouseButton.NoButton
    glob = QPointF(table.viewport().mapToGlobal(place))
    move = QMouseEvent(QEvent.Type.MouseMove, at, glob, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(table.viewport(), move)


def hovered(table: RunTable, qtbot: QtBot, row: int) -> dict[Decision, QRect]:
    point_at(table, cell(table, row, Column.NAME))
    assert table.painter.hovered_row == row
    return table.painter.act_rects(table, row)


@pytest.mark.parametrize("act", [Decision.REJECTED, Decision.KEPT])
def test_the_row_under_the_pointer_is_kept_or_rejected_at_its_end(desk: MakeDesk, qtbot: QtBot, act: Decision) -> None:
    made = desk(*takes(6))
    table = made.window.table
    where = hovered(table, qtbot, 2)[act]
    assert where.width() == 32
    assert table.viewport().rect().contains(where)
    point_at(table, where.center())
    assert table.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    qtbot.mouseClick(table.viewport(), LEFT, pos=where.center())
    assert made.runs.run(3).decision is act
    assert table.current_row_id() == 1, "nothing is selected, and nothing plays"
    made.window.commands["view_all"].trigger()
    qtbot.waitUntil(lambda: made.window.model.position(3) == 2)
    again = hovered(table, qtbot, 2)[act]
    qtbot.mouseClick(table.viewport(), LEFT, pos=again.center())
    assert made.runs.run(3).decision is Decision.UNDECIDED, "the same once more takes it back"


def test_the_acts_of_a_row_are_seen_only_under_the_pointer_and_take_no_width(three: Desk, qtbot: QtBot) -> None:
    table = three.window.table
    before = [table.columnWidth(column) for column in Column]
    away = table.viewport().grab(QRect(table.viewport().width() - 80, 80, 72, 40)).toImage()
    acts = hovered(table, qtbot, 2)
    there = table.viewport().grab(acts[Decision.REJECTED].united(acts[Decision.KEPT])).toImage()
    assert len({there.pixel(x, y) for x in range(there.width()) for y in range(there.height())}) > 4
    assert [table.columnWidth(column) for column in Column] == before
    QApplication.sendEvent(table, QEvent(QEvent.Type.Leave))
    assert table.painter.hovered_row == -1
    assert table.viewport().grab(QRect(table.viewport().width() - 80, 80, 72, 40)).toImage() == away
    qtbot.mouseClick(table.viewport(), LEFT, pos=acts[Decision.KEPT].center())
    assert table.current_row_id() == 3, "where nothing is seen a click selects"
    assert three.runs.run(3).decision is Decision.UNDECIDED


def test_what_a_failed_row_offers_stays_beside_its_acts(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(1), Run(row_id=2, run_id=404, status=Status.FAILED, error=RunNotFound("", status=404)))
    table = made.window.table
    made.window.resize(700, 500)
    acts = hovered(table, qtbot, 1)
    step = table.painter.step_rect(table, 1)
    assert not any(step.intersects(act) for act in acts.values())


def test_the_header_says_remarks_where_the_model_says_status(three: Desk) -> None:
    header, model = three.window.table.horizontalHeader(), three.window.model
    assert model.headerData(Column.STATUS, Qt.Orientation.Horizontal) == "Status"
    for column, said in ((Column.STATUS, "Remarks"), (Column.NAME, "Name")):
        option = QStyleOptionHeader()
        header.initStyleOptionForIndex(option, column)
        assert option.text == said
