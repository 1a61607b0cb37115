"""The window at every size: what is needed all the time is there, what folds away is in a menu, nothing is cut."""

from __future__ import annotations

from itertools import combinations

import pytest
from desks import Desk, MakeDesk, takes
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from camb_desktop.core.runs import Decision, Status
from camb_desktop.ui.runs.columns import Column

SIZES = [(640, 340), (640, 420), (683, 384), (800, 500), (920, 560), (1097, 617), (1200, 760)]


def place(made: Desk, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(made.window, QPoint(0, 0)), widget.size())


def small_desk(qtbot: QtBot, desk: MakeDesk, size: tuple[int, int], **given: object) -> Desk:
    made = desk(*takes(40), **given)
    made.runs.decide([1], Decision.KEPT)
    made.window.refresh()
    made.window.resize(*size)
    qtbot.waitUntil(lambda: made.window.size().toTuple() == size)
    QApplication.processEvents()
    return made


def buttons(made: Desk) -> list[QPushButton | QToolButton]:
    found = [*made.window.findChildren(QPushButton), *made.window.findChildren(QToolButton)]
    return [each for each in found if each.isVisible() and each.window() is made.window]


def offered(menu: QMenu) -> set[QAction]:
    found: set[QAction] = set()
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            found |= offered(below)
        else:
            found.add(action)
    return found


@pytest.mark.parametrize("size", SIZES)
def test_what_is_needed_all_the_time_is_whole(qtbot: QtBot, desk: MakeDesk, size: tuple[int, int]) -> None:
    made = small_desk(qtbot, desk, size)
    window, panel = made.window, made.window.player_panel
    inside = QRect(QPoint(0, 0), window.size())
    needed = (
        panel.transport.play, panel.transport.reject, panel.transport.keep, panel.title, panel.waveform,
        window.list_panel.save_kept, window.table,
    )  # fmt: skip
    for each in needed:
        assert each.isVisible(), each
        assert inside.contains(place(made, each)), (each, place(made, each))
    assert panel.waveform.canvas.height() >= 40
    assert window.table.viewport().height() >= 2 * window.table.rowHeight(0)
    assert not window.table.horizontalScrollBar().isVisible()
    for column in (Column.NAME, Column.WAVEFORM):
        assert window.table.columnWidth(column) >= 64


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("sandbox", [False, True])
def test_no_button_is_cut_and_none_covers_another(
    qtbot: QtBot, desk: MakeDesk, size: tuple[int, int], sandbox: bool
) -> None:
    made = small_desk(qtbot, desk, size, sandbox=sandbox)
    found = buttons(made)
    for button in found:
        assert made.window.rect().contains(place(made, button)), (button, button.accessibleName())
        if button.text() and not button.property("decision"):
            assert button.width() >= button.minimumSizeHint().width(), (button.text(), button.width())
    for one, other in combinations([each for each in found if each.parent() is not None], 2):
        if one.isAncestorOf(other) or other.isAncestorOf(one):
            continue
        assert not place(made, one).intersects(place(made, other)), (one.accessibleName(), other.accessibleName())


@pytest.mark.parametrize("size", SIZES)
def test_what_is_folded_away_is_in_a_menu(qtbot: QtBot, desk: MakeDesk, size: tuple[int, int]) -> None:
    made = small_desk(qtbot, desk, size)
    made.window.table.go_to(2)
    window = made.window
    assert window.entry_bar.menu_button.isVisible()
    menu = window.entry_bar.menu_button.menu()
    reachable = offered(menu) | offered(window.commands.row_menu(window.table))
    shown = {each.accessibleName() for each in buttons(made)}
    for command in (
        "zoom_in", "zoom_out", "zoom_fit", "zoom_selection", "spectrogram", "details", "loop", "match_loudness",
        "slower", "faster", "copy_link", "save_as", "copy_kept", "problems_only", "measures", "find", "mark_a", "mute",
    ):  # fmt: skip
        action = window.commands[command]
        assert action in reachable or action.iconText() in shown, command


def test_the_entry_comes_out_on_a_plus_and_goes_again(qtbot: QtBot, desk: MakeDesk) -> None:
    made = small_desk(qtbot, desk, (640, 420))
    entry, panel = made.window.entry_bar, made.window.list_panel
    assert not entry.isVisible()
    qtbot.mouseClick(panel.plus, Qt.MouseButton.LeftButton)
    assert entry.isVisible()
    assert entry.entry.hasFocus()
    qtbot.keyClicks(entry.entry, "4242")
    qtbot.keyClick(entry.entry, Qt.Key.Key_Return)
    assert 4242 in [made.runs.run(row_id).run_id for row_id in made.runs.order()]
    qtbot.waitUntil(lambda: not entry.isVisible())
    qtbot.mouseClick(panel.plus, Qt.MouseButton.LeftButton)
    qtbot.keyClick(entry.entry, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not entry.isVisible())
    assert made.window.table.hasFocus()


def test_the_search_comes_out_and_stays_while_it_says_something(qtbot: QtBot, desk: MakeDesk) -> None:
    made = small_desk(qtbot, desk, (640, 420))
    panel = made.window.list_panel
    assert not panel.search.isVisible()
    qtbot.mouseClick(panel.finder, Qt.MouseButton.LeftButton)
    assert panel.search.isVisible()
    assert not panel.finder.isVisible()
    qtbot.keyClicks(panel.search, "Take 39")
    qtbot.waitUntil(lambda: made.window.model.rowCount() == 1)
    qtbot.keyClick(panel.search, Qt.Key.Key_Return)
    assert panel.search.isVisible(), "what hides rows is to be seen"
    panel.clear_filter()
    panel.focus_search()
    qtbot.keyClick(panel.search, Qt.Key.Key_Escape)
    assert not panel.search.isVisible()
    assert panel.finder.isVisible()


def test_the_tabs_become_one_that_opens_a_menu(qtbot: QtBot, desk: MakeDesk) -> None:
    made = small_desk(qtbot, desk, (640, 420))
    panel = made.window.list_panel
    assert not any(tab.isVisible() for tab in panel.tabs.values())
    assert panel.tab_menu.text() == "To do  39"
    kept = next(action for action in panel.tab_menu.menu().actions() if action.text().startswith("Kept"))
    kept.trigger()
    assert panel.tab_menu.text() == "Kept  1"
    assert made.window.model.rowCount() == 1
    made.window.resize(1200, 760)
    qtbot.waitUntil(lambda: all(tab.isVisible() for tab in panel.tabs.values()))
    assert not panel.tab_menu.isVisible()


def test_in_the_lowest_window_an_outcome_takes_the_place_of_the_subtitle(qtbot: QtBot, desk: MakeDesk) -> None:
    made = small_desk(qtbot, desk, (640, 340))
    made.window.table.go_to(2)
    status, subtitle = made.window.status_line, made.window.player_panel.subtitle
    status.clear()
    assert subtitle.isVisible()
    qtbot.keyClick(made.window.table, Qt.Key.Key_X)
    assert status.isVisible()
    assert status.button.isVisible()
    assert status.button.text() == "Undo"
    assert made.window.rect().contains(place(made, status.button))
    assert not subtitle.isVisible()
    made.window.resize(1200, 760)
    qtbot.waitUntil(subtitle.isVisible)
    assert place(made, status).top() > place(made, made.window.player_panel).bottom()


def test_details_cover_the_list_where_there_is_no_room_beside_it(qtbot: QtBot, desk: MakeDesk) -> None:
    made = small_desk(qtbot, desk, (640, 420))
    window = made.window
    window.table.go_to(2)
    window.commands["details"].trigger()
    qtbot.waitUntil(lambda: window.details.width() == 640)
    assert not window.list_panel.isVisible()
    qtbot.mouseClick(window.details.close_button, Qt.MouseButton.LeftButton)
    assert window.list_panel.isVisible()
    window.commands["details"].trigger()
    window.resize(1200, 760)
    qtbot.waitUntil(lambda: window.details.width() < 400)
    assert window.list_panel.isVisible()


def test_columns_and_heights_come_back_as_they_were(qtbot: QtBot, desk: MakeDesk) -> None:
    made = small_desk(qtbot, desk, (1200, 760))
    table = made.window.table
    made.runs.change(2, status=Status.INCOMPLETE)
    made.window.model.refresh()
    qtbot.waitUntil(lambda: not table.isColumnHidden(Column.STATUS))
    table.columns.show(Column.LOUDNESS, True)
    table.setColumnWidth(Column.STATUS, 300)
    before = [table.columnWidth(column) for column in Column], made.window.splitter.sizes()
    made.window.resize(640, 340)
    qtbot.waitUntil(lambda: table.isColumnHidden(Column.LOUDNESS))
    other = desk(*takes(3))
    assert other.window.table.columns.restore(table.columns.save())
    assert not other.window.table.isColumnHidden(Column.LOUDNESS), "what is folded away is no wish of the user"
    made.window.resize(1200, 760)
    qtbot.waitUntil(lambda: not table.isColumnHidden(Column.LOUDNESS))
    QApplication.processEvents()
    assert [table.columnWidth(column) for column in Column] == before[0]
    assert made.window.splitter.sizes() == before[1]


@pytest.mark.parametrize("state", ["kept", "finished", "no hits"])
def test_pages_beside_the_list_fit_too(qtbot: QtBot, desk: MakeDesk, state: str) -> None:
    made = small_desk(qtbot, desk, (640, 340))
    panel = made.window.list_panel
    if state == "finished":
        made.runs.decide([run.row_id for run in takes(40)][1:], Decision.REJECTED)
        made.window.model.refresh()
        made.window.refresh()
        step: QWidget = panel.save_kept
    elif state == "no hits":
        panel.search.setText("nothing of this")
        qtbot.waitUntil(lambda: made.window.model.rowCount() == 0)
        step = panel.empty.step
    else:
        panel.focus_search()
        step = panel.search
    qtbot.waitUntil(step.isVisible)
    QApplication.processEvents()
    assert made.window.rect().contains(place(made, step))
    assert place(made, made.window.player_panel).bottom() <= made.window.height()
