"""Tags, collections and saved searches in the window: by keys, by menus, by dragging; what hides rows is to be seen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from desks import Desk, MakeDesk, takes
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from camb_desktop.core.errors import RunNotFound
from camb_desktop.core.runs import Decision, Kind, Run, Status
from camb_desktop.core.shelf import SavedSearch, Shelf
from camb_desktop.ui.look.tag_field import TagField
from camb_desktop.ui.runs.columns import Column
from camb_desktop.ui.runs.drop_list import rows_in, with_rows
from camb_desktop.ui.runs.filter import RunFilter, View
from camb_desktop.ui.runs.remarks import remark, speaks


def shown(made: Desk) -> list[int]:
    return list(made.window.model.shown())


def choose(menu: QMenu, words: str) -> None:
    action(menu, words).trigger()


def action(menu: QMenu, words: str) -> QAction:
    menu.aboutToShow.emit()
    return next(each for each in menu.actions() if each.text().split("\t")[0] == words)


def answer(qtbot: QtBot, made: Desk, text: str) -> None:
    dialog = next(each for each in made.window.findChildren(QDialog) if each.isVisible())
    field = dialog.findChild(QLineEdit)
    assert field is not None
    qtbot.waitUntil(field.hasFocus)
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def collected(count: int = 4) -> list[Run]:
    return [replace(run, collections=("Castle",) if run.row_id % 2 else ()) for run in takes(count)]


# search


TAGGED = Run(1, 61_544, name="Gate", tags=("Straße", "wet cave"), collections=("Castle, night",), status=Status.READY)


@pytest.mark.parametrize("text", ["strasse", "STRASSE", "cave wet", "night", "tag:straße", "tag:CAVE gate", "tag:"])
def test_a_search_finds_tags_and_collections(text: str) -> None:
    expected = text != "tag:"
    assert RunFilter(text=text).accepts(TAGGED, None) is expected


@pytest.mark.parametrize("text", ["tag:gate", "tag:castle", "tag:61544", "dry"])
def test_a_word_behind_tag_is_looked_for_in_tags_alone(text: str) -> None:
    assert not RunFilter(text=text).accepts(TAGGED, None)


def test_filters_combine() -> None:
    wanted = RunFilter("wet", Kind.SOUND, View.KEPT, problems=True, collection="Castle, night")
    run = replace(TAGGED, kind=Kind.SOUND, decision=Decision.KEPT, status=Status.INCOMPLETE)
    assert wanted.accepts(run, None)
    for other in (
        replace(run, tags=()), replace(run, kind=Kind.SPEECH), replace(run, decision=Decision.REJECTED),
        replace(run, status=Status.READY), replace(run, collections=("Castle",)),
    ):  # fmt: skip
        assert not wanted.accepts(other, None)


def test_only_one_kind_is_shown(desk: MakeDesk) -> None:
    one, two = takes(2)
    made = desk(replace(one, found_kind=Kind.SPEECH), replace(two, found_kind=Kind.SOUND))
    kind = made.window.list_panel.kind
    kind.setCurrentIndex(kind.findData(Kind.SOUND))
    assert shown(made) == [2]


# tags


def test_a_key_tags_all_selected_runs_and_one_undo_takes_it_back(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(3))
    made.runs.change(2, tags=("door",))
    made.window.table.selectAll()
    qtbot.keyClick(made.window.table, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    answer(qtbot, made, "wet, loud")
    assert [made.runs.run(row).tags for row in (1, 2, 3)] == [("loud", "wet"), ("door", "loud", "wet"), ("loud", "wet")]
    made.window.commands["undo"].trigger()
    assert [made.runs.run(row).tags for row in (1, 2, 3)] == [(), ("door",), ()]


def test_tags_that_all_have_stand_in_the_field_and_esc_leaves_them(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(2))
    made.runs.change(1, tags=("door", "wet"))
    made.runs.change(2, tags=("wet",))
    made.window.table.selectAll()
    made.window.commands["tags"].trigger()
    dialog = next(each for each in made.window.findChildren(QDialog) if each.isVisible())
    field = dialog.findChild(TagField)
    assert field is not None
    assert field.text() == "wet"
    qtbot.keyClicks(field, "other")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "wet"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert made.runs.run(1).tags == ("door", "wet")


def test_known_tags_are_offered_behind_each_comma(qtbot: QtBot) -> None:
    field = TagField(lambda: ["Castle", "cave", "wet"])
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "loud, CA")
    completer = field.completer()
    assert [completer.completionModel().index(row, 0).data() for row in range(completer.completionCount())] == [
        "Castle",
        "cave",
    ]
    qtbot.keyClick(completer.popup(), Qt.Key.Key_Down)
    qtbot.keyClick(completer.popup(), Qt.Key.Key_Return)
    assert field.text() == "loud, Castle"


def test_tags_are_edited_in_the_details(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(2))
    made.runs.change(1, tags=("door",), collections=("Castle", "Night"))
    made.window.table.go_to(1)
    made.window.commands["details"].trigger()
    details = made.window.details
    assert details.tags.text() == "door"
    assert details.collections.text() == "In Castle, Night"
    details.tags.setFocus()
    qtbot.keyClicks(details.tags, ", wet")
    made.window.table.go_to(2)  # typed words are of the run that they were typed for
    assert made.runs.run(1).tags == ("door", "wet")
    assert (made.runs.run(2).tags, details.tags.text(), details.collections.isVisible()) == ((), "", False)
    qtbot.keyClicks(details.tags, "loud")
    qtbot.keyClick(details.tags, Qt.Key.Key_Return)
    assert made.runs.run(2).tags == ("loud",)
    made.window.commands["undo"].trigger()
    made.window.commands["undo"].trigger()
    made.window.model.refresh()
    assert (made.runs.run(1).tags, made.runs.run(2).tags, details.tags.text()) == (("door",), (), "")


def test_a_row_shows_its_tags_last_and_a_screen_reader_says_them(desk: MakeDesk) -> None:
    run = replace(takes(1)[0], tags=("door", "wet"))
    made = desk(run)
    assert remark(run, None, "Ready", 0.0).chips == (("door", False), ("wet", False))
    assert speaks(run, None, 0.0)
    index = made.window.model.index(0, Column.NAME)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Take 1, tags: door, wet"


# collections


def test_the_button_is_there_once_there_is_something_to_choose(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(2))
    panel = made.window.list_panel
    assert not panel.shelf.isVisible()
    choose(panel.shelf_menu, "New collection…")
    answer(qtbot, made, "Castle")
    assert made.runs.collections() == {"Castle": 0}
    assert panel.shelf.isVisible()
    assert panel.shelf.text() == "Collections"


def test_a_collection_is_shown_in_every_tab_and_one_step_shows_all_again(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*collected(4))
    panel = made.window.list_panel
    choose(panel.shelf_menu, "Castle")
    assert shown(made) == [1, 3]
    assert panel.shelf.text() == "Castle"
    assert panel.shelf.accessibleDescription() == "Shows Castle"
    assert action(panel.shelf_menu, "Castle").isChecked()
    assert panel.counts.whole_text().startswith("2 shown")
    made.runs.decide([1], Decision.KEPT)
    panel.show_view(View.KEPT)
    made.window.model.refresh()
    assert shown(made) == [1]
    panel.search.setText("nothing of this")
    qtbot.waitUntil(panel.empty.isVisible)
    panel.empty.step.click()
    assert (panel.collection, panel.search.text(), panel.view) == ("", "", View.KEPT)
    choose(panel.shelf_menu, "Castle")
    choose(panel.shelf_menu, "All runs")
    assert (panel.collection, panel.shelf.text()) == ("", "Collections")


def test_runs_go_into_a_collection_and_out_by_key_and_menu(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*collected(4))
    made.window.table.selectAll()
    qtbot.keyClick(made.window.table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert not menu.actions()[0].isChecked(), "not all of them are in it"
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert made.runs.collections() == {"Castle": 4}
    assert made.window.status_line.label.text() == "4 runs added to Castle"
    made.window.status_line.button.click()
    assert made.runs.collections() == {"Castle": 2}
    made.window.commands["redo"].trigger()
    made.window.table.go_to(2)
    menu = made.window.commands.row_menu(made.window.table)
    submenu = next(each.menu() for each in menu.actions() if each.text() == "Collections")
    assert isinstance(submenu, QMenu)
    assert submenu.actions()[0].isChecked()
    submenu.actions()[0].trigger()
    assert made.runs.run(2).collections == ()
    choose(submenu, "New collection…")
    answer(qtbot, made, " Night  time")
    assert made.runs.run(2).collections == ("Night time",)
    menu.close()


def test_a_collection_is_renamed_and_deleted_and_that_is_taken_back(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*collected(4))
    panel = made.window.list_panel
    assert "Rename this collection…" not in [each.text() for each in panel.shelf_menu.actions()]
    choose(panel.shelf_menu, "Castle")
    choose(panel.shelf_menu, "Rename this collection…")
    answer(qtbot, made, "Fort")
    assert (panel.collection, made.runs.collections(), shown(made)) == ("Fort", {"Fort": 2}, [1, 3])
    choose(panel.shelf_menu, "Delete this collection")
    assert (panel.collection, made.runs.collections()) == ("", {})
    assert len(shown(made)) == 4
    made.window.commands["undo"].trigger()
    assert (panel.collection, made.runs.collections()) == ("Fort", {"Fort": 2})
    made.window.commands["undo"].trigger()
    assert (panel.collection, made.runs.collections()) == ("", {"Castle": 2})
    assert len(shown(made)) == 4, "a collection that is no more hides nothing"


def test_rows_are_dropped_onto_a_collection_or_onto_a_new_one(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*collected(4))
    panel, drops = made.window.list_panel, made.window.list_panel.drops
    assert not drops.isVisible()
    made.window.drag.dragging.emit(True)
    assert drops.isVisible()
    assert [drops.item(row).text() for row in range(drops.count())] == ["Castle  2", "New collection…"]
    assert drops.y() > panel.bar.mapTo(made.window, panel.bar.rect().bottomLeft()).y()
    data = with_rows(QMimeData(), (2, 4))
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    def drop(row: int) -> None:
        place = drops.visualItemRect(drops.item(row)).center()
        entered = QDragEnterEvent(place, copy, data, left, none)
        QApplication.sendEvent(drops.viewport(), entered)
        assert entered.isAccepted()
        moved = QDragMoveEvent(place, copy, data, left, none)
        QApplication.sendEvent(drops.viewport(), moved)
        assert moved.isAccepted()
        assert drops.currentRow() == row
        QApplication.sendEvent(drops.viewport(), QDropEvent(QPointF(place), copy, data, left, none))

    drop(0)
    assert made.runs.collections() == {"Castle": 4}
    drop(1)
    answer(qtbot, made, "Night")
    assert made.runs.collections() == {"Castle": 4, "Night": 2}
    text = QMimeData()
    text.setText("4711")
    other = QDragEnterEvent(QPoint(4, 4), copy, text, left, none)
    other.ignore()
    drops.dragEnterEvent(other)
    assert not other.isAccepted(), "what is no row"
    made.window.drag.dragging.emit(False)
    assert not drops.isVisible()


def test_all_selected_rows_are_dragged_also_those_without_a_file(
    desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = takes(2)
    made = desk(one, replace(two, status=Status.FAILED, audio=None))
    dragged: list[tuple[tuple[int, ...], bool]] = []
    monkeypatch.setattr(
        "camb_desktop.ui.export.dragging.QGuiApplication.mouseButtons", lambda: Qt.MouseButton.LeftButton
    )
    monkeypatch.setattr(
        "camb_desktop.ui.export.dragging.drag_out", lambda _w, data: dragged.append((rows_in(data), data.hasUrls()))
    )
    made.window.table.selectAll()
    made.window.table.startDrag(Qt.DropAction.CopyAction)
    made.export.drag_ready.emit((Path("take.wav"),))
    made.window.table.go_to(2)
    made.window.table.startDrag(Qt.DropAction.CopyAction)
    assert dragged == [((1, 2), True), ((2,), False)]


def test_the_filter_for_problems_tells_how_many_there_are_and_goes_with_a_click(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(4), Run(row_id=5, run_id=404, status=Status.FAILED, error=RunNotFound("gone")))
    panel = made.window.list_panel
    before = panel.problems.text()
    qtbot.mouseClick(panel.problems, Qt.MouseButton.LeftButton)
    assert shown(made) == [5]
    assert (panel.problems.text(), panel.counts.whole_text()) == (f"{before}  1  ×", "1 failed")
    qtbot.mouseClick(panel.problems, Qt.MouseButton.LeftButton)
    assert (len(shown(made)), panel.problems.text()) == (5, before)


# saved searches


def test_what_is_looked_for_is_saved_found_again_and_deleted(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*collected(4))
    panel = made.window.list_panel
    assert not made.window.commands["save_search"].isEnabled()
    panel.show_collection("Castle")
    panel.search.setText("Take 3")
    panel.show_view(View.ALL)
    panel.show_problems(True)
    made.window.commands.refresh()
    choose(panel.shelf_menu, "Save this search…")
    answer(qtbot, made, "Third")
    (search,) = made.runs.shelf.searches
    assert replace(search, changed_at=0.0) == SavedSearch("Third", "Take 3", "All", "", True, "Castle")
    panel.show_view(View.TO_DO)
    panel.clear_filter()
    assert len(shown(made)) == 4
    choose(panel.shelf_menu, "Third")
    found = panel.filter
    assert (found.text, found.view, found.problems, found.collection) == ("Take 3", View.ALL, True, "Castle")
    made.window.commands.refresh()
    choose(panel.shelf_menu, "Delete this saved search")
    assert made.runs.shelf == Shelf()
    assert panel.filter == found, "what is shown stays"
    made.window.commands["undo"].trigger()
    assert made.runs.shelf.searches == (search,)


def test_the_next_start_looks_for_the_same(desk: MakeDesk) -> None:
    runs = [replace(run, found_kind=Kind.SPEECH) for run in collected(4)]
    made = desk(*runs)
    made.window.list_panel.show_search(SavedSearch("", "Take", "All", "speech", collection="Castle"))
    made.window.table.go_to(3)
    made.window.close()
    again = desk(*runs, session=made.settings.session)
    panel = again.window.list_panel
    assert (panel.search.text(), panel.collection, panel.view) == ("Take", "Castle", View.ALL)
    assert panel.filter.kind is Kind.SPEECH
    assert shown(again) == [1, 3]
    assert again.window.selection.shown == 3


@pytest.mark.parametrize("size", [(640, 340), (800, 500), (920, 560), (1200, 760)])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_fits_at_every_size(
    desk: MakeDesk, qtbot: QtBot, size: tuple[int, int], direction: Qt.LayoutDirection
) -> None:
    made = desk(*collected(40), size=size)
    made.window.setLayoutDirection(direction)
    panel = made.window.list_panel
    panel.show_collection("Castle")
    qtbot.waitUntil(lambda: made.window.size().toTuple() == size)
    QApplication.processEvents()
    parts = [each for each in panel.bar.children() if each.isWidgetType() and each.isVisible()]
    assert panel.shelf in parts, "what hides rows is to be seen"
    for one in parts:
        assert panel.bar.rect().contains(one.geometry()), one
        assert not any(one.geometry().intersects(other.geometry()) for other in parts if other is not one), one
    panel.offer_collections(True)
    assert made.window.rect().contains(panel.drops.geometry())
    assert not panel.drops.verticalScrollBar().isVisible()
