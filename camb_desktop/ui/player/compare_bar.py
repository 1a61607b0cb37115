"""A│B in the player's title: which of two takes sounds, a click for the other, their alignment, and the way out."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QIcon, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from camb_desktop.ui.look.buttons import icon_button, key_text, with_key
from camb_desktop.ui.look.chips import CHIP_PX, chip_pixmap
from camb_desktop.ui.look.theme import current_theme, font, with_text
from camb_desktop.ui.look.widgets import Button, IconButton
from camb_desktop.ui.text.translate import tr

_NAME_PX = 200
_LEAST_NAME_PX = 24
_SHORT_NAME_PX = 56
_GAP_PX = 8
_GAPS_PX = 12 + 4 + 4  # between all that stands in the bar
_FRAME_PX = CHIP_PX + _GAP_PX + 8 + 12 + 4  # of a half: all but its name


class TakeHalf(Button):
    """One of the two: its letter and what of its name is its own.

    Args:
        letter: ``A`` or ``B``.
        switch: the command whose key switches between them.
    """

    def __init__(self, letter: str, switch: QAction, parent: QWidget) -> None:
        super().__init__("", parent)
        self._letter, self._switch = letter, switch
        self._name = ""
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setProperty("half", letter)
        self.setIconSize(QSize(CHIP_PX + _GAP_PX, CHIP_PX))

    @property
    def name_px(self) -> int:
        """The room that its name takes, up to a limit."""
        return min(_NAME_PX, self._metrics.horizontalAdvance(self._name) + 2)

    @property
    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(font(current_theme().body_px, semibold=True))  # as wide as it gets

    def show_take(self, name: str, spoken: str, *, on: bool) -> None:
        """Name the take; ``spoken`` is its whole title."""
        self._name = name
        self.setEnabled(bool(spoken))
        self.setChecked(on)
        said = tr("Take {letter}", letter=self._letter)
        self.setAccessibleName(f"{said}: {spoken or name}")
        tip = tr("Hear {take} at the same place", take=spoken) if not on else tr("You hear {take}", take=spoken)
        self.setToolTip(with_key(tip, self._switch) if spoken else "")
        self.fit(self.name_px)

    def fit(self, name_px: int) -> None:
        """Show its name in so much room, or only the letter."""
        text = self._metrics.elidedText(self._name, Qt.TextElideMode.ElideMiddle, name_px)
        named = name_px >= min(_LEAST_NAME_PX, self.name_px)
        self.setText(text if named else "")
        self.setFixedWidth(_FRAME_PX + name_px if named else CHIP_PX + 2 * _GAP_PX - 2)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what nobody saw before."""
        self._draw()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._draw()

    def _draw(self) -> None:
        theme, ratio, drawn = current_theme(), max(2.0, self.devicePixelRatioF()), QIcon()
        for on, state in ((False, QIcon.State.Off), (True, QIcon.State.On)):
            for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
                drawn.addPixmap(chip_pixmap(self._letter, theme, on=on, ratio=ratio, gap_px=_GAP_PX), mode, state)
        self.setIcon(drawn)


class CompareBar(QWidget):
    """Both takes, ``Align at onset`` and ``Leave compare``; the words of these fold away first.

    Args:
        actions: id → action.

    Signals:
        take_asked(int): a half was pressed: its row.
    """

    take_asked = Signal(object)

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.halves = {letter: TakeHalf(letter, actions["switch_ab"], self) for letter in "AB"}
        self._rows: dict[str, int | None] = dict.fromkeys(self.halves)
        self.align = icon_button(actions["align_onsets"], self, text=actions["align_onsets"].iconText())
        self.leave = icon_button(actions["leave_compare"], self, text=actions["leave_compare"].iconText())
        self._cap = QLabel(key_text(actions["back_out"].shortcut()), self)
        self._cap.setObjectName("key_cap")
        self._cap.setFixedHeight(with_text(16))
        self._cap.setContentsMargins(4, 0, 4, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for letter, half in self.halves.items():
            half.clicked.connect(lambda _on, letter=letter: self._press(letter))
            row.addWidget(half)
        row.addSpacing(12)
        row.addWidget(self.align)
        row.addSpacing(4)
        row.addWidget(self.leave)
        row.addSpacing(4)
        row.addWidget(self._cap)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.hide()

    def show_takes(self, takes: Mapping[str, tuple[int | None, str, str, bool]]) -> None:
        """Letter → row, its own words, its whole title, whether it is the one to be heard."""
        for letter, (row_id, name, spoken, on) in takes.items():
            self._rows[letter] = row_id
            self.halves[letter].show_take(name, spoken, on=on)
        self.updateGeometry()
        self._fold()

    def minimumSizeHint(self) -> QSize:
        """What folds away does not hold the window open; a few letters of each name stay."""
        control_px = current_theme().control_px
        names_px = sum(min(_SHORT_NAME_PX, half.name_px) for half in self.halves.values())
        return QSize(2 * _FRAME_PX + names_px + 2 * control_px + _GAPS_PX, control_px)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With little room ``Leave compare`` becomes a cross, then alignment an icon, then names get shorter."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        names_px = sum(half.name_px for half in self.halves.values())
        least_px = 2 * _FRAME_PX + 2 * current_theme().control_px + _GAPS_PX
        leave_px = _words_px(self.leave) + self._cap.sizeHint().width()
        align = self.width() >= least_px + names_px + _words_px(self.align)
        leave = align and self.width() >= least_px + names_px + _words_px(self.align) + leave_px
        for button, worded in ((self.align, align), (self.leave, leave)):
            button.show_text(worded)
        self._cap.setVisible(leave)
        rest_px = self.width() - least_px
        for half in self.halves.values():
            half.fit(half.name_px if names_px <= rest_px else rest_px // 2)

    def _press(self, letter: str) -> None:
        row_id = self._rows[letter]
        if row_id is not None:
            self.take_asked.emit(row_id)


def _words_px(button: IconButton) -> int:
    """What its words add to its icon."""
    return button.fontMetrics().horizontalAdvance(button.text()) + 24
