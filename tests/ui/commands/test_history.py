"""Taking back what was done, in order, and doing it again."""

from __future__ import annotations

import pytest
from desks import Desk, MakeDesk, takes
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from camb_desktop.core.runs import Decision


@pytest.fixture
def three(desk: MakeDesk) -> Desk:
    made = desk(*takes(3))
    made.window.table.setFocus()
    return made


def names(desk: Desk) -> tuple[str, str]:
    return desk.window.commands["undo"].text(), desk.window.commands["redo"].text()


def test_acts_are_taken_back_in_order_and_done_again(three: Desk, qtbot: QtBot) -> None:
    window, control = three.window, Qt.KeyboardModifier.ControlModifier
    assert names(three) == ("Undo", "Redo")
    assert not window.commands["undo"].isEnabled()
    qtbot.keyClick(window.table, Qt.Key.Key_S)
    assert names(three)[0] == "Undo Keep 1 take"
    window.model.setData(window.model.index(0, 2), "Rain")
    window.table.selectAll()
    qtbot.keyClick(window.table, Qt.Key.Key_Delete)
    assert names(three) == ("Undo Remove 3 runs", "Redo")
    qtbot.keyClick(window, Qt.Key.Key_Z, control)
    assert three.runs.order() == (1, 2, 3)
    assert names(three) == ("Undo Rename", "Redo Remove 3 runs")
    qtbot.keyClick(window, Qt.Key.Key_Z, control)
    qtbot.keyClick(window, Qt.Key.Key_Z, control)
    assert (three.runs.run(1).name, three.runs.run(1).decision) == ("Take 1", Decision.UNDECIDED)
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
    assert three.runs.order() == ()
    assert not window.commands["redo"].isEnabled()


def test_the_undo_beside_an_outcome_is_of_that_act(three: Desk) -> None:
    line = three.window.status_line
    three.window.commands["remove"].trigger()
    assert line.button.text() == "Undo"
    three.window.model.setData(three.window.model.index(0, 2), "Rain")
    assert not line.button.isVisible(), "it would take back the name now"
    three.window.commands["undo"].trigger()
    assert three.runs.order() == (2, 3)


def test_a_note_that_is_typed_in_several_goes_is_one_act(three: Desk) -> None:
    window = three.window
    window.commands["details"].trigger()
    for text in ("Too", "Too loud"):
        window.details.note.setPlainText(text)
        window.details.flush_note()
    assert three.runs.run(1).note == "Too loud"
    window.commands["undo"].trigger()
    assert three.runs.run(1).note == ""
    window.model.refresh()
    assert window.details.note.toPlainText() == ""
    window.commands["redo"].trigger()
    assert three.runs.run(1).note == "Too loud"


def test_what_changes_nothing_is_nothing_to_take_back(three: Desk) -> None:
    three.window.history.do("Nothing", lambda: None)
    assert not three.window.commands["undo"].isEnabled()


def test_a_kind_is_taken_back(three: Desk) -> None:
    kind = three.runs.run(1).kind
    three.window.commands["kind_speech"].trigger()
    assert three.runs.run(1).kind != kind
    three.window.commands["undo"].trigger()
    assert three.runs.run(1).kind == kind


def test_a_note_that_was_just_typed_is_taken_back_first(three: Desk) -> None:
    window = three.window
    window.commands["keep"].trigger()
    window.commands["details"].trigger()
    window.details.note.setPlainText("Too loud")
    window.commands["undo"].trigger()
    assert (three.runs.run(1).note, three.runs.run(1).decision) == ("", Decision.KEPT)
    assert window.commands["redo"].text() == "Redo Note"
