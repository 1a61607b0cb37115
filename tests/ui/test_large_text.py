"""Half as large again as usual: no word is cut, in the window, its details, the settings and the sheet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import stand_ins as s
from desks import MakeDesk, takes
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from camb_desktop.core.runs import Decision
from camb_desktop.ui.dialogs.settings import SettingsDialog
from camb_desktop.ui.look import theme
from camb_desktop.ui.look.widgets import ElidedLabel

SCALE = 150 / 96


@pytest.fixture
def large_text(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The user has set the desktop's text so large."""
    before = theme.current_theme()
    qapp.setProperty(theme.THEME_PROPERTY, None)
    monkeypatch.setattr(theme, "system_text_scale", lambda: SCALE)
    yield
    monkeypatch.undo()
    qapp.setProperty(theme.THEME_PROPERTY, None)
    theme.apply_theme(qapp, before)


def cut(window: QWidget) -> list[str]:
    """What is written somewhere in ``window`` and cannot be read to its end."""
    found = []
    for widget in [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]:
        text = widget.text()
        bare = isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
        if not text or bare or not widget.isVisible() or isinstance(widget, ElidedLabel):
            continue
        wanted = widget.minimumSizeHint()
        if isinstance(widget, QLabel) and widget.wordWrap():
            wanted.setWidth(0)
            wanted.setHeight(widget.heightForWidth(widget.width()))
        seen: QRect = widget.visibleRegion().boundingRect()
        if widget.width() < wanted.width() or widget.height() < wanted.height():
            found.append(f"{text!r}: {widget.size().toTuple()}, wants {wanted.toTuple()}")
        elif 0 < seen.width() < widget.width():  # nothing of what is scrolled away
            found.append(f"{text!r}: {seen.width()} of {widget.width()} px can be seen")
    return found


def test_in_the_window(large_text: None, desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(12))
    made.runs.decide([1], Decision.KEPT)
    made.window.resize(1200, 760)
    made.window.table.go_to(2)
    made.window.refresh()
    QApplication.processEvents()
    assert cut(made.window) == []


def test_in_the_details(large_text: None, desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(12))
    made.window.resize(1200, 760)
    made.window.table.go_to(2)
    made.window.commands["details"].trigger()
    QApplication.processEvents()
    assert made.window.details.isVisible()
    assert cut(made.window.details) == []


def test_in_the_settings(large_text: None, qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    theme.apply_theme(qapp, theme.theme_for(dark=False))
    settings = s.settings(tmp_path)
    dialog = SettingsDialog(settings, s.Credentials("session"), s.Player(s.Clips()), s.Keeper(tmp_path))
    qtbot.addWidget(dialog)
    dialog.open()
    for page in dialog.pages:
        dialog.go_to(page)
        QApplication.processEvents()
        assert cut(dialog) == []
    assert dialog.findChildren(QCheckBox)
    settings.flush()
