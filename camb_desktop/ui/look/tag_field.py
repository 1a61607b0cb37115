"""A line for tags, with commas between them, that offers those that there are."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QStyledItemDelegate, QWidget

from camb_desktop.core.tags import BETWEEN
from camb_desktop.ui.look.widgets import KeepsEscape
from camb_desktop.ui.text.translate import tr

_LAST = re.compile(f"(?:.*{BETWEEN.pattern})?\\s*", re.DOTALL)


class _LastTag(QCompleter):
    """Completes what is typed behind the last comma."""

    def splitPath(self, path: str) -> list[str]:
        """See Qt."""
        return [path[self._start(path) :]]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """See Qt."""
        widget = self.widget()
        typed = widget.text() if isinstance(widget, QLineEdit) else ""
        return typed[: self._start(typed)] + super().pathFromIndex(index)

    @staticmethod
    def _start(text: str) -> int:
        found = _LAST.match(text)
        return found.end() if found is not None else 0


class TagField(KeepsEscape, QLineEdit):
    """Tags of one run, or of several.

    Args:
        known: tells the tags that there are; asked when the keyboard comes here.
    """

    def __init__(self, known: Callable[[], Iterable[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = known
        self.setAccessibleName(tr("Tags"))
        self.setPlaceholderText(tr("Tags, with commas between"))
        self.setMaxLength(1000)
        self._names = QStringListModel(self)
        completer = _LastTag(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        offers = QListView()
        offers.setObjectName("offers")
        offers.setItemDelegate(QStyledItemDelegate(completer))  # the one that the style sheet reaches
        completer.setPopup(offers)
        self.setCompleter(completer)
        self._before = ""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """See Qt."""
        super().focusInEvent(event)
        self._names.setStringList(sorted(self._known(), key=str.casefold))
        self._before = self.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives back what stood here; the next one leaves."""
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.setText(self._before)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
