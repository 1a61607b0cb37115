"""Help → About."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from camb_desktop import __version__
from camb_desktop.ui.look.resources import resource
from camb_desktop.ui.look.widgets import Picture, plain_button, secondary_label, title_label
from camb_desktop.ui.text.translate import tr

_LICENCES = "licences.txt"  # only where something is bundled


def about_box(parent: QWidget) -> QDialog:
    """A small dialog, to be opened with ``open()``."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(tr("About CAMB Desktop"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(32, 32, 32, 24)
    column.setSpacing(8)
    centre = Qt.AlignmentFlag.AlignHCenter
    column.addWidget(Picture("waveform", 48, lambda t: t.accent, tr("Drawing of a waveform"), dialog), 0, centre)
    column.addWidget(title_label(tr("CAMB Desktop"), dialog), 0, centre)
    column.addWidget(secondary_label(tr("Version {version}", version=__version__), dialog), 0, centre)
    text = QLabel(tr("Hear, judge, keep and share the audio that CAMB.AI generated for you."), dialog)
    text.setAlignment(centre)
    column.addWidget(text, 0, centre)
    column.addSpacing(8)
    foot = QHBoxLayout()
    foot.addStretch(1)
    if resource(_LICENCES).is_file():
        licences = plain_button(tr("Licences…"), dialog)
        licences.clicked.connect(lambda: licences_box(dialog).open())
        foot.addWidget(licences)
    close = plain_button(tr("Close"), dialog)
    close.clicked.connect(dialog.accept)
    foot.addWidget(close)
    foot.addStretch(1)
    column.addLayout(foot)
    return dialog


def licences_box(parent: QWidget) -> QDialog:
    """The licences of everything that came with the program, to be opened with ``open()``."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(tr("Licences"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.resize(720, 520)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 24, 24, 24)
    column.setSpacing(16)
    text = QPlainTextEdit(resource(_LICENCES).read_text(encoding="utf-8"), dialog)
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    text.setAccessibleName(tr("Licences"))
    column.addWidget(text)
    close = plain_button(tr("Close"), dialog)
    close.clicked.connect(dialog.accept)
    column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
    return dialog
