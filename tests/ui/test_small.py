"""The window at every size: what is needed all the time is there, what folds away is in a menu, nothing is cut."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise

import pytest
from desks import Desk, MakeDesk, takes
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from camb_desktop.core.runs import Decision, Status
from camb_desktop.ui.look import theme
from camb_desktop.ui.look.room import FOLDS, folded
from camb_desktop.ui.look.widgets import Picture
from camb_desktop.ui.runs.columns import Column
from camb_desktop.ui.runs.filter import View

SIZES = [(640, 340), (640, 420), (683, 384), (800, 500), (920, 560), (1097, 617), (1200, 760)]


TEXT = [1.0, 1.25, 1.5]


@pytest.fixture(params=TEXT)
def text_size(request: pytest.FixtureRequest, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[float]:
    """How much larger than usual the system's font is."""
    monkeypatch.setattr(theme, "system_text_scale", lambda: request.param)
    qapp.setProperty(theme.THEME_PROPERTY, None)  # the next window dresses the program anew
    yield request.param
    qapp.setProperty(theme.THEME_PROPERTY, None)


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
@pytest.mark.usefixtures("text_size")
def test_what_is_needed_all_the_time_is_whole(qtbot: QtBot, desk: MakeDesk, size: tuple[int, int]) -> None:
    made = small_desk(qtbot, desk, size)
    made.runs.change(2, name="A name that is as long as what people write there, with a number at its end, take 12")
    made.window.model.refresh()
    made.window.table.go_to(2)
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
@pytest.mark.parametrize(("sandbox", "look"), [(False, "dark"), (True, "light")])
@pytest.mark.usefixtures("text_size")
def test_no_button_is_cut_and_none_covers_another(
    qtbot: QtBot, desk: MakeDesk, size: tuple[int, int], sandbox: bool, look: str
) -> None:
    made = small_desk(qtbot, desk, size, sandbox=sandbox, theme=look)
    made.window.status_line.tell("Rejected a take with a name that is long", "info", "Undo", lambda: None)
    made.runs.decide([3, 4], Decision.REJECTED)
    made.window.list_panel.show_view(View.REJECTED)
    made.window.table.go_to(3)  # whose Reject is down, and says another word
    QApplication.processEvents()
    found = buttons(made)
    for button in found:
        assert made.window.rect().contains(place(made, button)), (button, button.accessibleName())
        bare = isinstance(button, QToolButton) and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
        if button.text() and not bare:
            assert button.width() >= button.sizeHint().width(), (button.text(), button.width(), button.sizeHint())
            assert button.height() >= button.fontMetrics().height(), button.text()
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


def test_things_fold_in_one_order(qapp: QApplication) -> None:
    for limits in ([fold.width_px for fold in FOLDS.values()], [fold.height_px for fold in FOLDS.values()]):
        given = [limit for limit in limits if limit]
        assert given == sorted(given, reverse=True), "what comes later in the table folds later"
    assert folded(QSize(1200, 760)) == frozenset()
    assert folded(QSize(640, 340)) == frozenset(FOLDS)
    assert folded(QSize(640, 420)) == frozenset(FOLDS) - {"status"}


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
    assert place(made, step).bottom() <= place(made, made.window.player_panel).top()
    page = panel.finish if state == "finished" else panel.empty if state == "no hits" else panel.bar
    parts = [each for each in page.findChildren(QWidget) if each.isVisible() and each.parent() is page]
    for one, other in combinations(parts, 2):
        assert not place(made, one).intersects(place(made, other)), (one, other)
    assert place(made, made.window.player_panel).bottom() <= made.window.height()


def test_much_larger_text_asks_for_a_larger_window(
    qapp: QApplication, desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert desk(*takes(1)).window.minimumSize() == QSize(640, 340)
    monkeypatch.setattr(theme, "system_text_scale", lambda: 2.0)
    qapp.setProperty(theme.THEME_PROPERTY, None)
    try:
        assert desk(*takes(1)).window.minimumWidth() == pytest.approx(640 * 2 / 1.6, abs=24)
    finally:
        qapp.setProperty(theme.THEME_PROPERTY, None)


def test_a_window_of_a_screen_that_is_gone_comes_back_on_one_that_is_there(desk: MakeDesk) -> None:
    made = desk(*takes(1))
    free = made.window.screen().availableGeometry()
    made.window.setGeometry(free.right() + 400, free.bottom() + 300, free.width() + 500, free.height() + 500)
    made.window.close()
    later = desk(*takes(1), size=None, window_geometry=made.settings.window_geometry)
    assert free.adjusted(-8, -8, 8, 8).contains(later.window.geometry())


@pytest.mark.parametrize("height", [112, 140, 180, 240, 400])
def test_an_empty_list_says_what_there_is_room_for(desk: MakeDesk, height: int) -> None:
    empty = desk().window.list_panel.empty
    empty.setParent(None)
    empty.resize(640, height)
    empty.show()
    QApplication.processEvents()
    parts = [each for each in (*empty.findChildren(Picture), empty.title, empty.text, empty.step) if each.isVisible()]
    assert empty.title in parts
    for above, below in pairwise(parts):
        assert above.geometry().bottom() < below.geometry().top()
    assert all(empty.rect().contains(each.geometry()) for each in parts)
    empty.hide()
