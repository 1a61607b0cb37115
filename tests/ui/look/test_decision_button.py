"""The buttons of decisions where there is little room."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from camb_desktop.ui.look.buttons import DecisionButton


@pytest.mark.parametrize(("word", "has_key"), [("Keep", True), ("Verwerfen", False)])
def test_a_long_word_takes_the_place_of_the_key(qtbot: QtBot, light: None, word: str, has_key: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    action = QAction(word, window)
    action.setShortcut("X")
    button = DecisionButton(action, "close", "Done", window)
    button.show_small(True)
    window.show()
    assert button.findChild(QLabel, "key_cap").isVisible() is has_key
