"""The loop: hear, decide by one key, go on; keep a few and hand them on."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from desks import Desk, MakeDesk, takes
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from camb_desktop.core.clip import Transport
from camb_desktop.core.errors import RunNotFound
from camb_desktop.core.runs import Decision, Run, Status
from camb_desktop.ui.export.save_kept import SaveKeptSheet
from camb_desktop.ui.runs.columns import Column
from camb_desktop.ui.runs.filter import View
from camb_desktop.ui.runs.finish_page import FinishPage

S, X, U = Qt.Key.Key_S, Qt.Key.Key_X, Qt.Key.Key_U
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def five(desk: MakeDesk) -> Desk:
    return desk(*takes(5), auto_play=True)


def decisions(made: Desk) -> list[str]:
    return [made.runs.run(row_id).decision.value[0] for row_id in made.runs.order()]


def test_each_decision_goes_on_to_the_next_take_and_plays_it(five: Desk, qtbot: QtBot) -> None:
    table = five.window.table
    for key, row_id in ((S, 2), (X, 3), (S, 4)):
        qtbot.keyClick(table, key)
        assert five.window.selection.shown == row_id
        assert (five.player.state.row_id, five.player.state.transport) == (row_id, Transport.PLAYING)
    assert decisions(five) == ["k", "r", "k", "u", "u"]
    qtbot.waitUntil(lambda: five.window.model.shown() == (4, 5))
    qtbot.keyClick(table, X)
    qtbot.keyClick(table, X)
    page = five.window.list_panel.finish
    qtbot.waitUntil(page.isVisible)
    assert page.text.text() == "2 kept, 3 rejected. Nothing was deleted."


def test_without_going_on_the_take_stays(five: Desk, qtbot: QtBot) -> None:
    five.window.commands["view_all"].trigger()
    five.settings.go_on = False
    qtbot.keyClick(five.window.table, S)
    qtbot.keyClick(five.window.table, S)
    assert (decisions(five)[0], five.window.selection.shown) == ("k", 1), "S on a kept take leaves it kept"
    qtbot.keyClick(five.window.table, U)
    assert decisions(five)[0] == "u"


def test_undo_takes_a_decision_back_by_its_name(five: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(five.window.table, X)
    assert five.window.commands["undo"].text() == "Undo Reject 1 take"
    qtbot.keyClick(five.window, Qt.Key.Key_Z, CONTROL)
    assert decisions(five) == ["u"] * 5
    qtbot.keyClick(five.window, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert decisions(five)[0] == "r"


def test_undo_goes_back_to_the_take_and_plays_it(five: Desk, qtbot: QtBot) -> None:
    model, window = five.window.model, five.window
    qtbot.keyClick(window.table, X)
    qtbot.keyClick(window.table, S)
    qtbot.waitUntil(lambda: model.shown() == (3, 4, 5))
    for row_id in (2, 1):
        qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
        assert window.selection.shown == row_id
        assert (five.player.state.row_id, five.player.state.transport) == (row_id, Transport.PLAYING)
    window.commands["view_all"].trigger()
    qtbot.keyClick(window.table, S)
    window.commands["view_rejected"].trigger()
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert (window.list_panel.view, window.table.current_row_id()) == (View.TO_DO, 1), "where it is now"


def test_the_foot_tells_a_decision_and_takes_it_back(five: Desk, qtbot: QtBot) -> None:
    line = five.window.status_line
    qtbot.keyClick(five.window.table, X)
    assert (line.text(), line.button.text()) == ("Rejected Take 1", "Undo")
    line.button.click()
    assert decisions(five) == ["u"] * 5
    assert five.window.selection.shown == 1


def test_several_are_decided_at_once(five: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(five.window.table, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(five.window.table, X)
    assert decisions(five) == ["r", "r", "u", "u", "u"]
    assert five.window.selection.shown == 3


def test_letters_are_text_while_one_types(five: Desk, qtbot: QtBot) -> None:
    entry = five.window.entry_bar.entry
    entry.setFocus()
    qtbot.keyClicks(entry, "sxu")
    assert entry.toPlainText() == "sxu"
    assert decisions(five) == ["u"] * 5


def test_tabs_count_and_filter(five: Desk, qtbot: QtBot) -> None:
    five.runs.decide((1, 2), Decision.KEPT)
    five.runs.decide((3,), Decision.REJECTED)
    panel, model = five.window.list_panel, five.window.model
    qtbot.waitUntil(lambda: model.shown() == (4, 5))
    assert [tab.accessibleName() for tab in panel.tabs.values()] == ["To do, 2", "Kept, 2", "Rejected, 1", "All, 5"]
    panel.tabs[View.KEPT].click()
    assert model.shown() == (1, 2)
    qtbot.keyClick(five.window, Qt.Key.Key_K, CONTROL)
    assert (model.shown(), panel.view) == ((1, 2), View.KEPT), "the key shows it, and leaves it shown"
    panel.tabs[View.REJECTED].click()
    assert model.shown() == (3,)
    panel.tabs[View.ALL].click()
    assert model.shown() == (1, 2, 3, 4, 5)
    assert panel.save_kept.text() == "Save 2 kept"
    assert panel.copy_kept.text() == "Copy 2 links"


def test_what_was_heard_looks_and_counts_so(five: Desk, qtbot: QtBot) -> None:
    foot = five.window.list_panel.foot
    five.runs.change(2, heard=True)
    qtbot.waitUntil(lambda: foot.label.text() == "1 of 5 heard")
    assert foot.label.accessibleName() == "1 of 5 takes heard, 0 kept, 0 rejected, 5 to do"
    index = five.window.model.index(1, Column.STAR)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Heard, undecided"


def test_the_kept_are_saved_by_two_keys(five: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    five.runs.decide((2, 4), Decision.KEPT)
    qtbot.waitUntil(lambda: five.window.commands["save_kept"].isEnabled())
    five.settings.save_folder = str(tmp_path / "Gate")
    qtbot.keyClick(five.window.table, S, CONTROL | SHIFT)
    (sheet,) = five.window.findChildren(SaveKeptSheet)
    assert sheet.isVisible()
    assert [sheet.preview.model().index(n, 0).data() for n in range(2)] == ["01 Take 2.wav", "02 Take 4.wav"]
    qtbot.keyClick(QApplication.focusWidget() or sheet, Qt.Key.Key_Return)
    (plan, folder) = five.export.calls[-1][1:]
    assert folder == tmp_path / "Gate"
    assert [file.take.row_id for file in plan.files] == [2, 4]
    qtbot.keyClick(five.window.table, Qt.Key.Key_L, CONTROL | SHIFT)
    assert five.links.calls[-1] == ("copy", (2, 4))


def test_a_click_on_the_row_that_is_shown_plays_it_from_its_start(five: Desk, qtbot: QtBot) -> None:
    table = five.window.table
    place = table.visualRect(five.window.model.index(0, Column.WAVEFORM)).center()
    five.player.calls.clear()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.x(), place.y()))
    assert ("seek", 0) in five.player.calls
    assert five.player.state.transport is Transport.PLAYING


def test_a_failed_row_does_not_promise_to_play(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(Run(row_id=1, run_id=7, status=Status.FAILED, error=RunNotFound("no", status=404)))
    made.window.table.go_to(1)
    qtbot.keyClick(made.window.table, Qt.Key.Key_Return)
    assert not made.window.preview.waits_to_play


def test_at_the_end_of_a_take_the_next_one_plays_if_that_is_wanted(five: Desk) -> None:
    five.window.table.go_to(1)
    five.player.ended.emit()
    assert five.window.selection.shown == 1
    five.window.commands["play_through"].trigger()
    five.player.ended.emit()
    assert five.window.selection.shown == 2
    assert five.player.state.transport is Transport.PLAYING


def test_a_paste_is_gone_to_and_plays_unless_something_does(five: Desk, qtbot: QtBot) -> None:
    five.window.commands["view_rejected"].trigger()
    five.player.become(transport=Transport.STOPPED)
    five.window.add_text("901")
    assert five.window.list_panel.view is View.TO_DO
    assert five.window.selection.shown == 6
    assert five.window.preview.waits_to_play
    five.window.table.go_to(1)
    five.player.play()
    five.window.add_text("902")
    assert five.window.selection.shown == 1


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Door slam {n}", ["Take 1", "Door slam 1", "Door slam 2", "Door slam 3"]),
        ("Door slam", ["Take 1", "Door slam 1", "Door slam 2", "Door slam 3"]),
        ("{n:02} {name}: {run_id}", ["Take 1", "01 Take 2: 102", "02 Take 3: 103", "03 Take 4: 104"]),
        ("Take 4", ["Take 1", "Take 2", "Take 3", "Take 4"]),
        ("Door {m}", ["Take 1", "Take 2", "Take 3", "Take 4"]),
        ("", ["Take 1", "", "", ""]),
    ],
)
def test_all_that_is_selected_is_renamed_by_a_pattern(
    desk: MakeDesk, qtbot: QtBot, text: str, names: list[str]
) -> None:
    made = desk(*takes(4))
    table = made.window.table
    table.go_to(2)
    for _ in range(2):
        qtbot.keyClick(table, Qt.Key.Key_Down, SHIFT)
    assert made.window.selection.targets == (2, 3, 4)
    made.window.commands["rename"].trigger()
    editor = table.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    assert "{n}" in editor.placeholderText()
    assert "3 selected runs" in editor.toolTip()
    editor.setText(text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.viewport().findChild(QLineEdit) is None, timeout=20_000)
    assert [made.runs.run(row_id).name for row_id in range(1, 5)] == names
    if text == "Door {m}":
        assert made.window.status_line.text().startswith("Nothing was renamed. There is no {m}.")
    made.window.handlers.history.undo()
    assert [made.runs.run(row_id).name for row_id in range(1, 5)] == ["Take 1", "Take 2", "Take 3", "Take 4"]


def test_one_run_is_renamed_to_the_letter(five: Desk, qtbot: QtBot) -> None:
    five.window.commands["rename"].trigger()
    editor = five.window.table.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.setText("Door {n} {")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: five.runs.run(1).name == "Door {n} {")
    assert five.runs.run(2).name == "Take 2"


@pytest.mark.parametrize("width_px", [640, 760, 920, 1200])
def test_the_decisions_are_never_covered_and_never_cut(five: Desk, width_px: int, qtbot: QtBot) -> None:
    window = five.window
    window.setMinimumSize(320, 320)
    window.resize(width_px, 560)
    bar = window.player_panel.transport
    qtbot.waitUntil(lambda: bar.width() == width_px)
    children = bar.findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
    shown = [each for each in children if each.isVisible()]
    assert {bar.play, bar.reject, bar.keep, bar.mute} <= set(shown)
    places = sorted((each.geometry() for each in shown), key=QRect.left)
    assert all(one.right() < two.left() for one, two in pairwise(places))
    assert places[-1].right() < width_px
    assert all(each.width() >= each.sizeHint().width() for each in shown if isinstance(each, QPushButton))


def test_the_decision_in_force_is_said_by_its_button(five: Desk, qtbot: QtBot) -> None:
    bar = five.window.player_panel.transport
    five.settings.go_on = False
    bar.reject.click()
    assert (bar.reject.text(), bar.reject.isChecked(), bar.reject.accessibleName()) == ("Rejected", True, "Reject")
    bar.keep.click()
    assert (bar.reject.text(), bar.keep.text(), bar.keep.isChecked()) == ("Reject", "Kept", True)
    bar.keep.click()
    assert bar.keep.isChecked(), "a kept take stays kept"
    assert decisions(five)[0] == "k"


def finish(made: Desk, qtbot: QtBot, *kept: int) -> FinishPage:
    """Decide on everything by keys."""
    for row_id in made.runs.order():
        qtbot.keyClick(made.window.table, S if row_id in kept else X)
    page = made.window.list_panel.finish
    qtbot.waitUntil(page.isVisible)
    return page


def test_a_list_that_is_worked_through_says_what_is_kept_and_hands_it_on(five: Desk, qtbot: QtBot) -> None:
    panel = five.window.list_panel
    page = finish(five, qtbot, 1, 4)
    assert page.title.text() == "All 5 decided", "not all of them were heard"
    for row_id in five.runs.order():
        five.runs.change(row_id, heard=True)
    qtbot.waitUntil(lambda: page.title.text() == "All 5 heard")
    assert page.rows.accessibleDescription() == "Take 1\nTake 4"
    assert page.isAncestorOf(panel.save_kept)
    assert page.isAncestorOf(panel.copy_kept)
    assert (panel.save_kept.text(), panel.copy_kept.text()) == ("Save 2 kept", "Copy 2 links")
    assert QApplication.focusWidget() is panel.save_kept, "Return saves"
    assert five.player.state.row_id == 5, "the player keeps the last take"
    qtbot.keyClick(panel.save_kept, S)
    qtbot.waitUntil(lambda: page.rows.accessibleDescription().endswith("Take 5"))
    assert page.again.text() == "Hear the 3 again"
    page.again.click()
    assert (panel.view, five.window.selection.shown) == (View.KEPT, 1)
    assert five.player.state.transport is Transport.PLAYING
    assert not page.isAncestorOf(panel.save_kept)
    assert panel.save_kept.isVisible()
    assert five.window.table.hasFocus()


def test_where_nothing_is_kept_the_rejected_can_be_heard_again(five: Desk, qtbot: QtBot) -> None:
    page, panel = finish(five, qtbot), five.window.list_panel
    assert page.text.text() == "Nothing kept, 5 rejected. Nothing was deleted."
    assert not panel.save_kept.isVisible()
    page.again.click()
    assert (panel.view, five.window.selection.shown) == (View.REJECTED, 1)
    assert panel.save_kept.isVisible()


def test_many_kept_takes_are_named_five_at_most(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(9))
    made.window.resize(1200, 1100)
    page = finish(made, qtbot, *range(1, 10))
    qtbot.waitUntil(lambda: page.more.text() == "and 4 more")
    assert page.more.isVisible()
    assert page.rows.accessibleDescription().count("\n") == 4
    assert page.height() >= page.minimumSizeHint().height()
