"""The foot of the list: how many takes were heard, as words and as a bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from camb_desktop.ui.look.theme import current_theme
from camb_desktop.ui.look.widgets import secondary_label
from camb_desktop.ui.text.runs import heard_sentence, heard_text

if TYPE_CHECKING:
    from camb_desktop.services.reports import Counts

_BAR_PX = 160


class HeardFoot(QWidget):
    """``14 of 40 heard``; its accessible name and its tool tip say the full sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = secondary_label(parent=self)
        self._bar = _Bar(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.label)
        row.addWidget(self._bar)
        self.setFixedHeight(32)
        self._folded = self._empty = False
        self.hide()

    def show_folded(self, on: bool) -> None:
        """Whether there is no room for it."""
        self._folded = on
        self.setVisible(not (self._folded or self._empty))

    def show_counts(self, counts: Counts) -> None:
        """Show how far the listening got."""
        self.label.setText(heard_text(counts))
        sentence = heard_sentence(counts)
        self.label.setAccessibleName(sentence)
        self.setToolTip(sentence)
        self._bar.show_shares(
            counts.kept / counts.total if counts.total else 0.0, counts.heard / counts.total if counts.total else 0.0
        )
        self._empty = not counts.total
        self.setVisible(not (self._folded or self._empty))


class _Bar(QWidget):
    """Kept in the accent, heard in grey, the rest as its groove."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._kept = self._heard = 0.0
        self.setFixedSize(_BAR_PX, 32)

    def show_shares(self, kept: float, heard: float) -> None:
        """Shares 0…1."""
        if (kept, heard) != (self._kept, self._heard):
            self._kept, self._heard = kept, heard
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """See Qt."""
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            top = self.height() / 2 - 2
            for share, colour in ((1.0, theme.hairline), (self._heard, theme.border), (self._kept, theme.accent)):
                painter.setBrush(colour)
                painter.drawRoundedRect(QRectF(0, top, self.width() * share, 4), 2, 2)
