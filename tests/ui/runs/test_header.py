from __future__ import annotations

from dataclasses import replace

import pytest
import stand_ins as s
from desks import Desk, MakeDesk, takes
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from camb_desktop.core.runs import Run, Status
from camb_desktop.ui.runs.columns import COLUMNS, MEASURES, Column, measure_rows

HIDDEN = [column for column, spec in COLUMNS.items() if not spec.shown]


@pytest.fixture
def three(desk: MakeDesk) -> Desk:
    return desk(*takes(3))


def order(desk: Desk) -> list[Column]:
    header = desk.window.table.horizontalHeader()
    return [Column(header.logicalIndex(place)) for place in range(header.count())]


def test_a_silent_take_is_told_and_sorted_by(three: Desk) -> None:
    three.clips.put(2, 0 * s.tone(1.0, 8000, 1), 8000)
    three.window.model.refresh()
    model = three.window.model
    assert [model.text(model.run_at(row), Column.ALL_SILENT) for row in range(3)] == ["–", "Yes", "–"]
    model.sort(Column.ALL_SILENT, Qt.SortOrder.DescendingOrder)
    assert model.shown() == (2, 1, 3)


def test_the_details_say_whether_a_take_is_silent(three: Desk) -> None:
    run, clip = three.runs.run(1), three.clips.clip(1)
    assert clip is not None
    assert clip.measures is not None
    assert ("All silent", "No") in measure_rows(run, clip)
    assert ("All silent", "Yes") in measure_rows(run, replace(clip, measures=replace(clip.measures, all_silent=True)))


def test_columns_stand_in_reading_order_at_first(three: Desk) -> None:
    assert order(three) == list(COLUMNS)
    assert sorted(COLUMNS) == list(Column)


def test_a_state_kept_by_an_earlier_version_shows_no_column_that_came_later(three: Desk) -> None:
    earlier = QTableView()
    earlier.setModel(QStandardItemModel(0, 20, earlier))
    header = earlier.horizontalHeader()
    for column in HIDDEN:
        if column < 20:
            header.setSectionHidden(column, True)
    header.setSectionHidden(Column.LOUDNESS, False)
    header.setSectionsMovable(True)
    header.moveSection(Column.LINK, Column.RUN)
    header.resizeSection(Column.RUN, 130)
    header.setSortIndicator(Column.RUN, Qt.SortOrder.DescendingOrder)
    table = three.window.table
    assert table.columns.restore(bytes(header.saveState().data()))
    assert not table.isColumnHidden(Column.LOUDNESS)
    assert table.isColumnHidden(Column.ALL_SILENT)
    assert order(three)[:3] == [Column.STAR, Column.LINK, Column.RUN]
    assert table.columnWidth(Column.RUN) == 130
    assert three.window.model.shown() == (3, 2, 1)
    table.columns.show(Column.ALL_SILENT, True)
    assert table.columnWidth(Column.ALL_SILENT) == COLUMNS[Column.ALL_SILENT].width_px
    kept = table.columns.save()
    table.columns.reset()
    assert table.columns.restore(kept)
    assert not table.isColumnHidden(Column.ALL_SILENT)
    assert order(three)[:3] == [Column.STAR, Column.LINK, Column.RUN]


def shown_measures(desk: Desk) -> list[Column]:
    return [column for column in MEASURES if not desk.window.table.isColumnHidden(column)]


def test_one_click_shows_what_was_measured_and_another_hides_it(three: Desk, qtbot: QtBot) -> None:
    button, command = three.window.list_panel.measures, three.window.commands["measures"]
    assert shown_measures(three) == []
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shown_measures(three) == list(MEASURES)
    assert {Column.RATE, Column.LOUDNESS, Column.ALL_SILENT, Column.SIZE} <= set(MEASURES)
    assert command.isChecked()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shown_measures(three) == []
    assert not command.isChecked()
    assert not three.window.table.isColumnHidden(Column.DURATION)


def test_the_command_does_what_the_button_does(three: Desk) -> None:
    button, command = three.window.list_panel.measures, three.window.commands["measures"]
    command.trigger()
    assert (shown_measures(three), button.isChecked()) == (list(MEASURES), True)
    command.trigger()
    assert (shown_measures(three), button.isChecked()) == ([], False)


def test_the_button_is_down_only_while_every_measure_is_shown(three: Desk) -> None:
    button, columns = three.window.list_panel.measures, three.window.table.columns
    button.click()
    columns.show(Column.DC, False)
    assert not button.isChecked()
    button.click()
    assert shown_measures(three) == list(MEASURES)
    columns.reset()
    assert not button.isChecked()


def test_measures_that_are_shown_are_shown_at_the_next_start(three: Desk, desk: MakeDesk) -> None:
    three.window.list_panel.measures.click()
    later = desk(*takes(3), column_state=three.settings.column_state)
    assert shown_measures(later) == list(MEASURES)
    assert later.window.list_panel.measures.isChecked()
    assert later.window.commands["measures"].isChecked()


def test_the_buttons_have_room_in_the_smallest_window(three: Desk, qtbot: QtBot) -> None:
    window, panel = three.window, three.window.list_panel
    window.resize(window.minimumSize())
    qtbot.waitUntil(lambda: panel.bar.width() <= window.minimumWidth())
    buttons = (*panel.tabs.values(), panel.tab_menu, panel.problems, panel.measures, panel.save_kept)

    def have_room() -> bool:
        shown = [button for button in buttons if button.isVisible()]
        return {panel.tab_menu, panel.save_kept} <= set(shown) and all(
            button.width() >= button.sizeHint().width() and button.geometry().right() < panel.bar.width()
            for button in shown
        )

    qtbot.waitUntil(have_room)


def test_the_header_is_as_long_as_its_columns_whatever_comes_and_goes(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(40), Run(row_id=41, run_id=404, status=Status.CANCELLED))
    table, search = made.window.table, made.window.list_panel.search
    qtbot.waitUntil(lambda: not table.isColumnHidden(Column.STATUS))
    for text, away in (("Take 3", True), ("404", False), ("", False)):
        search.setText(text)
        qtbot.waitUntil(lambda text=text: made.window.model.filter.text == text)
        qtbot.waitUntil(lambda away=away: table.isColumnHidden(Column.STATUS) is away)
        qtbot.waitUntil(lambda: table.columnWidth(Column.WAVEFORM) > 248)
        assert table.horizontalHeader().length() == sum(table.columnWidth(column) for column in Column)
