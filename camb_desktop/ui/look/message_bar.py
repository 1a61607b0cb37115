"""A sentence with its drawing and at most one next step: the banners, the status line, the notices of the player."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from camb_desktop.core.values import dataclass
from camb_desktop.ui.look.announce import announce
from camb_desktop.ui.look.theme import Theme, current_theme, font
from camb_desktop.ui.look.widgets import IconButton, LinkButton, OneLine, Picture, set_tone
from camb_desktop.ui.text.translate import tr

QUIET_AFTER_MS = 12_000

_LOOKS: dict[str, tuple[str, Callable[[Theme], QColor], str]] = {
    "info": ("info", lambda theme: theme.text_secondary, "Note"),
    "key": ("key", lambda theme: theme.warning, "Key"),
    "warning": ("warning", lambda theme: theme.warning, "Warning"),
    "error": ("error", lambda theme: theme.error, "Error"),
}
"""Level → drawing, its colour, and the word for it."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What kind of bar it is.

    Attributes:
        zones: level → object name for the style sheet; the empty level stands for all others.
        margins_px: left, top, right, bottom.
        height_px: fixed, or None for as high as its words need.
        name: accessible name of the label; a label that has one tells its text as its description.
        stays: whether it is there while it says nothing.
        quiet_after_ms: when information goes; trouble stays. None for never.
        closes: whether it can be waved off.
    """

    zones: tuple[tuple[str, str], ...]
    margins_px: tuple[int, int, int, int]
    height_px: int | None = None
    name: str = ""
    stays: bool = False
    quiet_after_ms: int | None = None
    closes: bool = False


BANNER = Shape((("", "banner"),), (18, 6, 16, 6))
STATUS = Shape((("", "zone"),), (16, 0, 16, 0), 32, "Status", stays=True, quiet_after_ms=QUIET_AFTER_MS)
LIST_NOTICE = Shape((("", "banner"),), (18, 4, 8, 4), name="Left out", closes=True)
NOTICE = Shape((("error", "problem"), ("", "notice")), (12, 4, 8, 4))


class MessageBar(QFrame):
    """One message at a time. GUI thread only.

    Args:
        shape: :data:`BANNER`, :data:`STATUS` or :data:`NOTICE`.

    Signals:
        spoke(bool): whether it says anything now.
    """

    spoke = Signal(bool)

    def __init__(self, shape: Shape, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape = shape
        self._act: Callable[[], object] | None = None
        self.setObjectName(dict(shape.zones)[""])
        self.picture = Picture("info", 16, lambda t: t.text_secondary, "", self)
        self.label: QLabel = OneLine(self) if shape.height_px is not None else QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.button = LinkButton(parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(*shape.margins_px)
        row.setSpacing(8)
        row.addWidget(self.picture)
        if shape.height_px is None:
            self.label.setWordWrap(True)
            self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            row.addWidget(self.label, 1)
            row.addWidget(self.button)
        else:
            self.setFixedHeight(shape.height_px)
            row.addWidget(self.label)
            row.addWidget(self.button)
            row.addStretch(1)
        if shape.closes:
            self.close_button = IconButton("close", tr("Dismiss"), tr("Dismiss"), self)
            self.close_button.clicked.connect(self.clear)
            row.addWidget(self.close_button)
        if shape.name:
            self.label.setAccessibleName(tr(shape.name))
            self.label.setFont(font(current_theme().body_px))
            if shape.height_px is not None:
                self.label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
            set_tone(self.label, "secondary")
        self._timer = QTimer(self, singleShot=True, interval=shape.quiet_after_ms or 0)
        self._timer.timeout.connect(self.clear)
        self.button.clicked.connect(self._step)
        self.clear()

    def set_margin(self, margin_px: int) -> None:
        """How far from both sides its words keep."""
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(margin_px, 0, margin_px, 0)

    def text(self) -> str:
        """What it says now."""
        return self.label.text()

    @property
    def fades(self) -> bool:
        """Whether what it says goes by itself after a while."""
        return self._timer.isActive()

    def tell(self, text: str, level: str = "info", step: str = "", act: Callable[[], object] | None = None) -> None:
        """Say ``text`` at ``level`` (info, key, warning, error); ``step`` labels the link that calls ``act``, once."""
        shape = self._shape
        self.label.setText(text)
        if shape.name:
            self.label.setAccessibleDescription(text)  # a named label hides its text from screen readers
            self.label.setToolTip(text)
            set_tone(self.label, "secondary" if level == "info" else level)
        drawing, colour, word = _LOOKS[level]
        self.picture.set_drawing(drawing, colour)
        self.picture.setAccessibleName(tr(word))
        self.picture.setVisible(level != "info" or not shape.stays)
        self._act = act
        self.button.setText(step)
        self.button.setAccessibleName(f"{step}: {text}" if step else "")
        self.button.setVisible(bool(step) and act is not None)
        zones = dict(shape.zones)
        self._become(zones.get(level, zones[""]))
        self.show()
        self.spoke.emit(bool(text))
        announce(self.label, " ".join(filter(None, (text, step))), urgent=level == "error")
        self._timer.stop()
        if level == "info" and shape.quiet_after_ms is not None:
            self._timer.start()

    def clear(self) -> None:
        """Say nothing."""
        self._timer.stop()
        self.label.clear()
        self.label.setToolTip("")
        self.drop_step()
        self.spoke.emit(False)
        if self._shape.stays:
            self.picture.hide()
        else:
            self.hide()

    def drop_step(self) -> None:
        """Offer no next step any more."""
        self._act = None
        self.button.hide()

    def _become(self, zone: str) -> None:
        if zone != self.objectName():
            self.setObjectName(zone)
            self.style().unpolish(self)
            self.style().polish(self)

    def _step(self) -> None:
        act = self._act
        if act is not None:
            if self._shape.stays:
                self.drop_step()
            act()
