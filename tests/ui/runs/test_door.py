"""The first page: a key or the samples, and what comes before there is a key."""

from __future__ import annotations

import pytest
import stand_ins as s
from desks import Desk, MakeDesk
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from camb_desktop.ui.runs.door import Door

KEY = "0f0e0d0c-1234-4abc-8def-00112233abcd"


def door_of(made: Desk) -> Door:
    assert made.window.door is not None
    return made.window.door


def paste(qtbot: QtBot, door: Door, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(door.key, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_a_newcomer_sees_the_door_and_nothing_behind_it(desk: MakeDesk) -> None:
    made = desk(source="none")
    door = door_of(made)
    assert door.isVisible()
    assert door.key.hasFocus()
    assert not made.window.entry_bar.isVisible()
    assert not made.window.player_panel.isVisible()
    assert made.credentials.calls == []


@pytest.mark.parametrize("source", ["environment", "stored", "session"])
def test_whoever_has_a_key_sees_none(desk: MakeDesk, source: str) -> None:
    assert desk(source=source).window.door is None


def test_nor_does_whoever_has_a_list_or_the_samples(desk: MakeDesk) -> None:
    assert desk(s.ready(1, 2), source="none").window.door is None
    assert desk(source="none", sandbox=True).window.door is None


def test_a_key_that_is_pasted_is_checked_at_once_and_opens(qtbot: QtBot, desk: MakeDesk) -> None:
    made = desk(source="none")
    door = door_of(made)
    paste(qtbot, door, f" {KEY}\n")
    assert made.credentials.calls == [("enter", KEY)]
    assert door.said.text() == "Checking the key …"
    assert not door.add_key.isEnabled()
    made.credentials.become(verdict="taken")
    assert made.window.door is None
    assert made.window.entry_bar.isVisible()
    assert made.window.entry_bar.entry.hasFocus()
    assert made.window.status_line.text() == "CAMB.AI does not refuse this key."


def test_a_typed_key_waits_for_return_or_the_button(qtbot: QtBot, desk: MakeDesk) -> None:
    made = desk(source="none")
    door = door_of(made)
    QTest.keyClicks(door.key, "short-key")
    assert made.credentials.calls == []
    qtbot.mouseClick(door.add_key, Qt.MouseButton.LeftButton)
    assert made.credentials.calls == [("enter", "short-key")]


def test_a_refused_key_says_so_and_can_be_entered_again(qtbot: QtBot, desk: MakeDesk) -> None:
    made = desk(source="none")
    door = door_of(made)
    paste(qtbot, door, KEY)
    made.credentials.become(verdict="refused")
    assert made.window.door is door
    assert door.said.property("tone") == "error"
    assert "refuses this key" in door.said.text()
    assert door.key.hasFocus()
    assert door.key.selectedText() != ""
    QTest.keyClicks(door.key, "x")
    assert "refuses" not in door.said.text()
    paste(qtbot, door, KEY.replace("0f", "1f"))
    assert len(made.credentials.calls) == 2
    made.credentials.become(verdict="unasked")
    assert made.window.door is None
    assert "could not be asked" in made.window.status_line.text()


def test_what_comes_before_the_key_waits_for_it(qtbot: QtBot, desk: MakeDesk) -> None:
    made = desk(source="none")
    window, door = made.window, door_of(made)
    window.add_text("11768, 11769")
    paste(qtbot, door, "run_id\n48211\n48212")
    assert door.key.text() == ""
    mime = QMimeData()
    mime.setText("61544")
    none = Qt.MouseButton.NoButton
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, none, Qt.KeyboardModifier.NoModifier))
    window.offer_runs(["70218"])
    assert made.runs.calls == []
    assert "waits here" in door.said.text()
    assert window.waiting_texts == ("11768, 11769", "run_id\n48211\n48212", "61544", "camb-run:70218")
    paste(qtbot, door, KEY)
    made.credentials.become(verdict="taken")
    added = [call[1] for call in made.runs.calls if call[0] == "add_text"]
    assert added == ["11768, 11769", "run_id\n48211\n48212", "61544"]
    assert window.entry_bar.entry.toPlainText() == "70218"


def test_where_no_key_can_be_kept_that_is_said_before(desk: MakeDesk) -> None:
    made = desk(source="none")
    door = door_of(made)
    assert door.said.text() == "Checked at once, then kept by this computer’s key store."
    made.credentials.become(can_keep=False)
    assert door.said.text() == "Checked at once. Kept until you quit: this computer has no key store."


def test_the_samples_are_one_click_away_and_one_click_left(qtbot: QtBot, desk: MakeDesk) -> None:
    made = desk(source="none")
    with qtbot.waitSignal(made.window.samples_asked):
        qtbot.mouseClick(door_of(made).samples, Qt.MouseButton.LeftButton)
    assert not door_of(made).samples.isEnabled()
    door_of(made).samples_failed()
    assert door_of(made).samples.isEnabled()
    assert "could not be opened" in door_of(made).said.text()


@pytest.mark.parametrize(("width", "stacked"), [(1200, False), (640, True)])
def test_the_cards_are_whole_at_every_width(qtbot: QtBot, desk: MakeDesk, width: int, stacked: bool) -> None:
    made = desk(source="none")
    door = door_of(made)
    door.setParent(None)
    door.resize(width, 420)
    door.show()
    qtbot.waitUntil(lambda: (door.samples.mapTo(door, door.samples.pos()).y() > 0) and door.width() == width)
    page = door.widget()
    key, samples = (card.mapTo(page, card.rect().topLeft()) for card in (door.add_key, door.samples))
    assert (samples.y() > key.y() + 40) == stacked
    assert page.width() <= width
    assert door.horizontalScrollBar().maximum() == 0
    door.hide()
    door.setParent(made.window)


def test_what_waits_when_the_window_is_closed_is_in_the_list_next_time(desk: MakeDesk) -> None:
    made = desk(source="none")
    made.window.add_text("11768")
    made.window.close()
    assert [call[1] for call in made.runs.calls if call[0] == "add_text"] == ["11768"]


def test_keys_of_the_list_do_nothing_at_the_door(qtbot: QtBot, desk: MakeDesk) -> None:
    made = desk(source="none")
    for key in (Qt.Key.Key_S, Qt.Key.Key_X, Qt.Key.Key_Space, Qt.Key.Key_Delete):
        qtbot.keyClick(made.window, key)
    assert made.runs.calls == []
