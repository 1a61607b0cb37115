"""Letters as shortcuts on keyboards that have no Latin letters."""

from __future__ import annotations

import sys

import pytest
from desks import MakeDesk, takes
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from camb_desktop.core.runs import Decision
from camb_desktop.ui.commands.positions import combination

NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
PLACES = {"S": 39, "X": 53, "M": 58, "J": 44, "F": 41}  # as X11 and Wayland number keys

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the numbers of keys are those of Linux")


def key(place: int, text: str, modifiers: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    code = ord(text.upper())
    return QKeyEvent(QEvent.Type.KeyPress, code, modifiers, place, 0, 0, "" if modifiers else text)


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (key(PLACES["S"], "ы"), "S"),
        (key(PLACES["S"], "σ"), "S"),
        (key(PLACES["S"], "ד"), "S"),
        (key(PLACES["F"], "а", CONTROL), "Ctrl+F"),
        (key(24, "й"), "Q"),
        (key(PLACES["M"], "ь"), "M"),
        (key(PLACES["S"], "s"), None),  # Latin letters are themselves, wherever they are
        (key(PLACES["S"], "o"), None),
        (key(34, "х"), None),  # no letter is there on a US keyboard
        (key(65, " "), None),
        (key(10, "1"), None),
    ],
)
def test_a_letter_stands_for_the_latin_one_at_its_place(event: QKeyEvent, expected: str | None) -> None:
    found = combination(event)
    assert (found.toString() if found is not None else None) == expected


def press(widget: QWidget, event: QKeyEvent) -> None:
    QApplication.sendEvent(widget, event)


def test_letters_of_the_list_work_by_their_place(desk: MakeDesk) -> None:
    made = desk(*takes(3))
    table = made.window.table
    table.setFocus()
    press(table, key(PLACES["S"], "ы"))
    press(table, key(PLACES["X"], "ч"))
    assert [made.runs.run(row_id).decision for row_id in (1, 2, 3)] == [
        Decision.KEPT, Decision.REJECTED, Decision.UNDECIDED,
    ]  # fmt: skip
    press(table, key(PLACES["F"], "а", CONTROL))
    assert made.window.list_panel.search.hasFocus()


def test_where_text_is_written_it_stays_text(desk: MakeDesk) -> None:
    made = desk(*takes(1))
    entry = made.window.entry_bar.entry
    entry.setFocus()
    press(entry, key(PLACES["S"], "ы"))
    assert entry.toPlainText() == "ы"
    assert made.runs.run(1).decision is Decision.UNDECIDED
