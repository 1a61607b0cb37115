"""A quiet line below the entry: sample data, or a key that is needed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from camb_desktop.ui.look.theme import Theme
from camb_desktop.ui.look.widgets import LinkButton, Picture


class Banner(QFrame):
    """One drawing, one sentence, at most one step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._act: Callable[[], None] | None = None
        self.picture = Picture("info", 16, lambda t: t.text_secondary, self)
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.button = LinkButton(parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.picture)
        row.addWidget(self.label)
        row.addWidget(self.button)
        row.addStretch(1)
        self.setFixedHeight(36)
        self.button.clicked.connect(self._step)
        self.hide()

    def tell(
        self,
        text: str,
        drawing: str = "info",
        colour: Callable[[Theme], QColor] = lambda t: t.text_secondary,
        step: str = "",
        act: Callable[[], None] | None = None,
    ) -> None:
        """Show ``text``; ``step`` labels the link that calls ``act``."""
        self._act = act
        self.picture.set_drawing(drawing, colour)
        self.label.setText(text)
        self.button.setText(step)
        self.button.setVisible(bool(step))
        self.show()

    def _step(self) -> None:
        if self._act is not None:
            self._act()
