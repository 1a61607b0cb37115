from __future__ import annotations

from dataclasses import replace

import pytest
import stand_ins as s
from desks import Desk, MakeDesk, takes
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QTableView

from camb_desktop.ui import words
from camb_desktop.ui.columns import COLUMNS, Column

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
    assert ("All silent", "No") in words.measure_rows(run, clip.measures)
    assert ("All silent", "Yes") in words.measure_rows(run, replace(clip.measures, all_silent=True))


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
