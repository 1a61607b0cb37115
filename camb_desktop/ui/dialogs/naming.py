"""Asks for one line: tags, the name of a collection, the name of a search."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from camb_desktop.ui.look.widgets import plain_button, primary_button, title_label
from camb_desktop.ui.text.translate import tr

_WIDTH_PX, _LONGEST = 360, 200


def naming_box(
    title: str, button: str, field: QLineEdit, then: Callable[[str], object], parent: QWidget, *, may_be_empty: bool
) -> QDialog:
    """A small dialog, to be opened with ``open()``: Return calls ``then`` with the text of ``field``, Esc leaves it."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 24, 24, 24)
    column.setSpacing(16)
    heading = title_label(title, dialog)
    heading.setWordWrap(True)
    column.addWidget(heading)
    field.setParent(dialog)
    field.setMinimumWidth(_WIDTH_PX)
    field.selectAll()
    column.addWidget(field)
    leave, done = plain_button(tr("Cancel"), dialog), primary_button(button, dialog)
    leave.clicked.connect(dialog.reject)
    done.clicked.connect(dialog.accept)
    done.setDefault(True)
    foot = QHBoxLayout()
    foot.addStretch(1)
    foot.addWidget(leave)
    foot.addWidget(done)
    column.addLayout(foot)

    def show_possible() -> None:
        done.setEnabled(may_be_empty or bool(field.text().strip()))

    field.textChanged.connect(show_possible)
    show_possible()
    dialog.accepted.connect(lambda: then(field.text()))
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    return dialog


def name_field(name: str, text: str = "") -> QLineEdit:
    """A line for a name, called ``name``."""
    field = QLineEdit(text)
    field.setAccessibleName(name)
    field.setMaxLength(_LONGEST)
    return field
