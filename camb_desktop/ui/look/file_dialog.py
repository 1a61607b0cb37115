"""Dialogs for files: the system's own where it has one, else Qt's with this program's drawings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileInfo, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QListView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QTreeView,
    QWidget,
)

from camb_desktop.ui.look import icons
from camb_desktop.ui.look.theme import current_theme
from camb_desktop.ui.look.widgets import BARE_ICON

_BUTTONS = {
    "backButton": "back",
    "forwardButton": "forward",
    "toParentButton": "up",
    "newFolderButton": "folder-add",
    "listModeButton": "grid",
    "detailModeButton": "menu",
}
_SIZE_PX = (800, 520)
_SIZE, _KIND, _DATE = 1, 2, 3  # columns of the list of files


def file_dialog(parent: QWidget, title: str, where: str) -> QFileDialog:
    """A dialog that frees itself when it closes; not a subclass, for which Qt would not ask the system.

    Args:
        parent: what it belongs to.
        title: its title.
        where: the folder, or the file, that it begins with.
    """
    dialog = QFileDialog(parent, title, where)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if dialog.findChild(QDialogButtonBox) is not None:
        _dress(dialog)
    return dialog


def folder_dialog(parent: QWidget, title: str, where: Path, accept: str) -> QFileDialog:
    """Like :func:`file_dialog`, for a folder; it begins with the nearest one that is there.

    Args:
        parent: what it belongs to.
        title: its title.
        where: the folder that it begins with, which need not be there.
        accept: the words of the button that takes the folder.
    """
    there = next((each for each in (where, *where.parents) if QFileInfo(str(each)).isDir()), Path.home())
    dialog = file_dialog(parent, title, str(there))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, accept)
    return dialog


class _Drawings(QStyledItemDelegate):
    """Folders and files as this program draws them. Not an icon provider: Qt asks that in a thread of its own."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """See Qt."""
        super().initStyleOption(option, index)
        if not index.column():
            theme = current_theme()
            is_file = bool(index.model().index(index.row(), _SIZE, index.parent()).data())
            option.icon = icons.icon("file" if is_file else "folder", theme, colour=theme.text_secondary)
            option.decorationSize = BARE_ICON


def _dress(dialog: QFileDialog) -> None:
    theme = current_theme()
    drawings = _Drawings(dialog)
    dialog.setItemDelegate(drawings)
    path = dialog.findChild(QComboBox, "lookInCombo")
    if path is not None:
        path.setIconSize(QSize(1, 1))  # what it has would be Qt's
    for name, drawing in _BUTTONS.items():
        tool = dialog.findChild(QToolButton, name)
        if tool is not None:
            tool.setIcon(icons.icon(drawing, theme))
            tool.setIconSize(BARE_ICON)
    for button in dialog.findChildren(QPushButton):
        button.setProperty("primary", button.isDefault())
    files, places = dialog.findChild(QTreeView, "treeView"), dialog.findChild(QListView, "sidebar")
    if files is not None:
        header = files.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionHidden(_KIND, True)
        header.resizeSection(_SIZE, 88)
        header.resizeSection(_DATE, 168)
    if places is not None:
        places.setItemDelegate(drawings)
        places.setMinimumWidth(160)
    dialog.resize(*_SIZE_PX)
