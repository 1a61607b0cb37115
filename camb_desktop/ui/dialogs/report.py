"""What went wrong, as a text that can be sent to whoever mends the program."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from camb_desktop.ui.look.widgets import plain_button, primary_button
from camb_desktop.ui.text.translate import tr


def report_box(text: str, parent: QWidget) -> QDialog:
    """A dialog that shows ``text`` and copies it, to be opened with ``open()``. It sends nothing."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(tr("Report"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.resize(720, 460)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 24, 24, 24)
    column.setSpacing(16)
    words = QLabel(
        tr(
            "Nothing was sent. This is what a report of the fault would say: it holds no key, no task ID and no link "
            "that works. Copy it, look it over, and send it along with what you did."
        ),
        dialog,
    )
    words.setWordWrap(True)
    column.addWidget(words)
    shown = QPlainTextEdit(text, dialog)
    shown.setReadOnly(True)
    shown.setTabChangesFocus(True)
    shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    shown.setAccessibleName(tr("Report"))
    column.addWidget(shown, 1)
    copy = primary_button(tr("Copy the report"), dialog)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
    close = plain_button(tr("Close"), dialog)
    close.clicked.connect(dialog.accept)
    foot = QHBoxLayout()
    foot.addStretch(1)
    foot.addWidget(close)
    foot.addWidget(copy)
    column.addLayout(foot)
    return dialog
