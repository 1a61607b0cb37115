"""The entry at the top: any paste in, a kind, one primary button."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QAction, QDropEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from camb_desktop.core.runs import Kind
from camb_desktop.ui.look.theme import current_theme
from camb_desktop.ui.look.widgets import (
    Choice,
    IconButton,
    KeepsEscape,
    Picture,
    primary_button,
    set_tone,
    tab_along,
    take_out,
)
from camb_desktop.ui.text.runs import feedback_text, kind_name, rejected_tip, trouble_text
from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.services.reports import AddReport

_MAX_LINES = 5
_PLUS_PX = 24  # a drawing before the text


def local_files(data: QMimeData | None) -> tuple[Path, ...]:
    """The files of this computer that were dropped or copied, where it is nothing else."""
    urls = data.urls() if data is not None else []
    return tuple(Path(url.toLocalFile()) for url in urls) if urls and all(url.isLocalFile() for url in urls) else ()


class Entry(KeepsEscape, QPlainTextEdit):
    """A text field that grows from one line to five.

    Signals:
        submitted(): Return without Shift, or Ctrl+Return.
        left_downwards(): Down in an empty entry, or Esc.
        files_given(tuple[Path, ...]): files were dropped or pasted.
        space_in_empty(): the space bar in an empty entry, where it is of no use as text.
        left(): the keyboard is somewhere else now.
    """

    submitted = Signal()
    left_downwards = Signal()
    files_given = Signal(object)
    space_in_empty = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Run IDs"))
        self.setAccessibleDescription(tr("Paste run IDs in any form, then press Return"))
        self.setPlaceholderText(tr("Paste run IDs, a list, JSON, links, a log …"))
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(4)
        self.setViewportMargins(_PLUS_PX, 0, 0, 0)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())
        self._grow()

    def sizeHint(self) -> QSize:
        """See Qt."""
        return QSize(480, self.height())

    def _grow(self) -> None:
        needed = max(1, round(self.document().size().height()))  # this document measures itself in lines
        lines, over = min(_MAX_LINES, needed), needed > _MAX_LINES
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if over else policy.ScrollBarAlwaysOff)
        line_px = self.fontMetrics().lineSpacing()
        self.setFixedHeight(max(current_theme().control_px, lines * line_px + 16))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of this widget; the rest goes on to Qt."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Escape:
            self.left_downwards.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain != Qt.KeyboardModifier.ShiftModifier:
            self.submitted.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.insertPlainText("\n")  # Qt's own Shift+Return would only break the line
            return
        if not self.toPlainText() and plain == Qt.KeyboardModifier.NoModifier:
            if event.key() == Qt.Key.Key_Down:
                self.left_downwards.emit()
                return
            if event.key() == Qt.Key.Key_Space:
                self.space_in_empty.emit()
                return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """See Qt."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.left.emit()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt's own drop, but a copy: a move would delete the text in its source."""
        super().dropEvent(event)
        if event.source() not in (self, self.viewport()):
            event.setDropAction(Qt.DropAction.CopyAction)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Plain text only; line ends at either side are of no use here. Files are read, not named."""
        if paths := local_files(source):
            self.files_given.emit(paths)
        elif source.hasText():
            self.insertPlainText(source.text().strip("\r\n"))


class EntryBar(QFrame):
    """Entry, kind, Add and the menu button, with a line below that says what became of the last paste.

    Signals:
        add_requested(str, object): the text and the chosen :class:`Kind`.
        files_given(tuple[Path, ...], object): likewise, of files.
    """

    add_requested = Signal(str, object)
    files_given = Signal(object, object)

    def __init__(self, menu: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("zone")
        self._folded = False
        self._chip: QWidget | None = None
        self._submitted: str | None = None  # what the next report may be of
        self.entry = Entry(self)
        self.entry.files_given.connect(lambda paths: self.files_given.emit(paths, self.chosen_kind))
        self.kind = Choice(self)
        for kind in Kind:
            self.kind.addItem(kind_name(kind), kind)
        self.kind.setToolTip(tr("Which kind of runs these are. Auto finds out."))
        # On Linux Qt names a combo box after its current entry; its label and its description say what it is.
        self.kind_label = QLabel(tr("Kind"), self)
        set_tone(self.kind_label, "secondary")
        self.kind_label.setBuddy(self.kind)
        self.kind.setAccessibleName(tr("Kind"))
        self.kind.setAccessibleDescription(tr("Kind"))
        self.add_button = primary_button(tr("Add"), self)
        self.add_button.setAccessibleName(tr("Add"))
        self.add_button.setToolTip(tr("Add these runs (Return)"))
        self.menu_button = IconButton("menu", tr("Menu"), menu.toolTip(), self)
        self.menu_button.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)

        self._row = row = QHBoxLayout()
        row.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.entry, 1, top)
        row.addWidget(self.kind_label, 0, top)
        row.addWidget(self.kind, 0, top)
        row.addWidget(self.add_button, 0, top)
        row.addWidget(self.menu_button, 0, top)
        self.kind_label.setFixedHeight(current_theme().control_px)
        self._plus = Picture("add", 16, lambda t: t.text_secondary, tr("Plus"), self.entry)
        self._plus.move(8, (current_theme().control_px - 16) // 2)
        self.feedback = set_tone(QLabel(self), "secondary")
        self.feedback.setTextFormat(Qt.TextFormat.PlainText)
        self.feedback.setWordWrap(True)
        self.feedback.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 8)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.feedback)

        self.entry.left.connect(self._fold)
        self.entry.submitted.connect(self.submit)
        self.add_button.clicked.connect(self.submit)
        self.entry.textChanged.connect(self._on_edited)
        self._on_edited()

    def add_chip(self, chip: QWidget) -> None:
        """Put a word about the whole window left of the menu."""
        self._chip = chip
        self._row.insertWidget(self._row.indexOf(self.menu_button), chip, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def chosen_kind(self) -> Kind:
        """The kind that new runs get. Qt hands a ``StrEnum`` back as a plain string."""
        return Kind(self.kind.currentData())

    def submit(self) -> None:
        """Hand over what was typed."""
        text = self.entry.toPlainText()
        if text.strip():
            self._submitted = text
            self.add_requested.emit(text, self.chosen_kind)
        else:
            self.focus_entry()

    def show_report(self, report: AddReport) -> None:
        """Tell below the entry what was not understood, and clear it of what was."""
        nothing = not (report.added or report.known or report.left_over or report.ranges)
        if self._submitted == self.entry.toPlainText() and not nothing:
            self.entry.setPlainText("")
        self._submitted = None
        self.feedback.setText(trouble_text(report) or (feedback_text(report) if nothing else ""))
        self.feedback.setToolTip(rejected_tip(report.rejected))
        self.feedback.setVisible(bool(self.feedback.text()))
        self._fold()

    def show_folded(self, on: bool) -> None:
        """Whether to be there only while it is asked for, with :meth:`focus_entry`, or has something in it."""
        if on != self._folded:
            self._folded = on
            if self._chip is not None:
                self._chip.setVisible(not on)
            self.kind_label.setVisible(self.has_text and not on)
            if not on:
                self._row.addWidget(take_out(self.menu_button), 0, Qt.AlignmentFlag.AlignTop)
                tab_along(self._row)
        self._fold()

    def _fold(self) -> None:
        asked = self.entry.hasFocus() or self.kind.hasFocus() or self.has_text or not self.feedback.isHidden()
        self.setVisible(not self._folded or asked)

    def offer(self, text: str) -> None:
        """Put ``text`` into the entry for the user to add."""
        self.entry.setPlainText(text)

    def offer_more(self, lines: Sequence[str]) -> None:
        """Put ``lines`` below what stands in the entry."""
        for line in lines:
            self.entry.appendPlainText(line)

    @property
    def has_text(self) -> bool:
        """Whether there is something to add."""
        return bool(self.entry.toPlainText().strip())

    def focus_entry(self) -> None:
        """Put the keyboard where run IDs go."""
        self.show()
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_edited(self) -> None:
        self.add_button.setEnabled(self.has_text)
        for part in (self.kind, self.add_button):
            part.setVisible(self.has_text)
        self.kind_label.setVisible(self.has_text and not self._folded)
        if self.has_text:
            self.feedback.hide()
            self.show()
