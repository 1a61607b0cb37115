"""Qt's own dialog for files, where the system has none."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QStyleOptionViewItem, QToolButton, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from camb_desktop.ui.look import icons
from camb_desktop.ui.look.file_dialog import file_dialog, folder_dialog
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


@pytest.mark.parametrize("below", ["", "music", "music/of/mine"])
def test_a_folder_that_is_not_there_yet_is_looked_for_above(
    qtbot: QtBot, light: None, tmp_path: Path, below: str
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = folder_dialog(window, "Keep audio in", tmp_path / below, "Choose")
    dialog.open()
    choose = next(each for each in dialog.findChild(QDialogButtonBox).buttons() if each.text() == "Choose")
    qtbot.waitUntil(choose.isEnabled)
    assert Path(dialog.directory().path()) == tmp_path
    chosen: list[str] = []
    dialog.fileSelected.connect(chosen.append)
    choose.click()
    assert [Path(each) for each in chosen] == [tmp_path]
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
