"""Qt's own dialog for files, where the system has none."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QToolButton, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from camb_desktop.ui.look import icons
from camb_desktop.ui.look.file_dialog import file_dialog
from camb_desktop.ui.look.theme import current_theme
from camb_desktop.ui.look.widgets import BARE_ICON


@pytest.mark.parametrize(("name", "drawing"), [("sounds", "folder"), ("gate.wav", "file")])
def test_it_has_the_drawings_of_the_program(qtbot: QtBot, light: None, tmp_path: Path, name: str, drawing: str) -> None:
    (tmp_path / "sounds").mkdir()
    (tmp_path / "gate.wav").write_bytes(b"1234")
    window = QWidget()
    qtbot.addWidget(window)
    dialog = file_dialog(window, "Open", str(tmp_path))
    dialog.open()
    tree = dialog.findChild(QTreeView, "treeView")

    def rows() -> dict[str, object]:
        root, model = tree.rootIndex(), tree.model()
        found = [model.index(row, 0, root) for row in range(model.rowCount(root))]
        return {index.data(): index for index in found}

    qtbot.waitUntil(lambda: len(rows()) == 2)
    option = QStyleOptionViewItem()
    tree.itemDelegate().initStyleOption(option, rows()[name])
    theme = current_theme()
    expected = icons.icon(drawing, theme, colour=theme.text_secondary)
    assert option.icon.pixmap(BARE_ICON).toImage() == expected.pixmap(BARE_ICON).toImage()
    up = dialog.findChild(QToolButton, "toParentButton")
    assert up.icon().pixmap(BARE_ICON).toImage() == icons.icon("up", theme).pixmap(BARE_ICON).toImage()
    dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
