"""The line at the bottom: the last outcome and its next step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from camb_desktop.ui.look.theme import Theme, current_theme, font
from camb_desktop.ui.look.widgets import LinkButton, Picture, set_tone

_QUIET_AFTER_MS = 12_000


class StatusLine(QFrame):
    """One outcome at a time. Information fades out of the way after a while; trouble stays until the next outcome.

    Signals:
        action_triggered(): the next step was clicked.
    """

    action_triggered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("zone")
        self._run: Callable[[], None] | None = None
        self._picture = Picture("info", 16, lambda theme: theme.text_secondary, self)
        self.label = set_tone(QLabel(self), "secondary")
        self.label.setAccessibleName("Status")
        self.label.setFont(font(current_theme().body_px))
        self.label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.label.setMinimumWidth(40)
        self.action = LinkButton(parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._picture)
        row.addWidget(self.label)
        row.addWidget(self.action)
        row.addStretch(1)
        self.setFixedHeight(32)
        self._timer = QTimer(self, singleShot=True, interval=_QUIET_AFTER_MS)
        self._timer.timeout.connect(self.clear)
        self.action.clicked.connect(self._act)
        self.clear()

    def text(self) -> str:
        """What it says now."""
        return self.label.text()

    def show_outcome(
        self, text: str, level: str = "info", step: str = "", act: Callable[[], None] | None = None
    ) -> None:
        """Tell ``text`` at ``level`` (info, warning, error); ``step`` labels the link that calls ``act``."""
        self.label.setText(text)
        self.label.setAccessibleDescription(text)  # a named label hides its text from screen readers
        self.label.setToolTip(text)
        drawing, colour = _LOOKS[level]
        self._picture.set_drawing(drawing, colour)
        self._picture.setVisible(level != "info")
        set_tone(self.label, "secondary" if level == "info" else level)
        self._run = act
        self.action.setText(step)
        self.action.setAccessibleName(f"{step}, after: {text}" if step else "")
        self.action.setVisible(bool(step) and act is not None)
        if level == "info":
            self._timer.start()
        else:
            self._timer.stop()

    def clear(self) -> None:
        """Say nothing."""
        self._timer.stop()
        self._run = None
        self.label.clear()
        self.label.setToolTip("")
        self._picture.hide()
        self.action.hide()

    def _act(self) -> None:
        run = self._run
        if run is not None:
            self.action.hide()
            run()
            self.action_triggered.emit()


_LOOKS: dict[str, tuple[str, Callable[[Theme], QColor]]] = {
    "info": ("info", lambda theme: theme.text_secondary),
    "warning": ("warning", lambda theme: theme.warning),
    "error": ("error", lambda theme: theme.error),
}
