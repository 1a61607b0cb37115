"""The first page of a first start: a key, or the samples."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from camb_desktop.ui.look.theme import current_theme, font
from camb_desktop.ui.look.widgets import (
    IconButton,
    KeyField,
    Picture,
    plain_button,
    primary_button,
    secondary_label,
    set_tone,
    title_label,
)
from camb_desktop.ui.text.messages import VERDICT_WORDS
from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.services.credentials import Credentials

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_CARD_PX, _GAP_PX = 368, 24
_INSIDE_PX = 2 * 24 + 2  # margins and frame of a card
_STACKED_BELOW_PX = 800
_PASTED = 8  # letters at once, which nobody types
_NO_KEY = re.compile(r"\s|^[\d,;]+$|^https?:", re.IGNORECASE)
_WAVES = (
    (1, 1, 2, 1, 24, 22, 9, 6, 5, 4, 5, 5, 4, 3, 2, 2, 1, 1, 1, 1),
    (20, 22, 9, 19, 9, 13, 10, 15, 9, 24, 26, 24, 23, 23, 9, 18, 20, 24, 23, 5),
    (26, 7, 13, 9, 17, 8, 12, 26, 9, 12, 8, 22, 9, 13, 10, 26, 8, 13, 7, 3),
)


class Door(QScrollArea):
    """Two ways in, of one weight. Neither the key store nor the network is touched before one is taken.

    What comes while it is open, dropped or handed over by other programs, waits here.

    Args:
        credentials: take the key, and tell what the service makes of it.
        menu: opens the menu; the list's own button is not there yet.

    Signals:
        opened(): there is a key that the service does not refuse.
        samples_asked(): go on with the samples.
        texts_given(str): what was pasted into the field for the key and is none.
    """

    opened = Signal()
    texts_given = Signal(str)
    samples_asked = Signal()

    def __init__(self, credentials: Credentials, menu: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._credentials = credentials
        self._waiting: list[tuple[tuple[str, ...], Callable[[], object]]] = []
        self._asked = self._refused = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Welcome"))
        self.menu_button = IconButton("menu", tr("Menu"), menu.toolTip(), self)
        self.menu_button.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self.key = _DoorKey(self)
        self.said = secondary_label(parent=self, small=True)
        self.said.setWordWrap(True)
        self.add_key = primary_button(tr("Add API key"), self)
        self.samples = plain_button(tr("Try with sample data"), self)
        self.waves = _Waves(self)
        self._lay_out()
        self.key.submitted.connect(self._enter)
        self.key.textEdited.connect(self._on_edited)
        self.key.texts_given.connect(self.texts_given)
        self.add_key.clicked.connect(self._enter)
        self.samples.clicked.connect(self._ask_samples)
        credentials.changed.connect(self._on_credentials)
        self._show()

    def set_menu(self, menu: QMenu) -> None:
        """What the button at the top opens."""
        self.menu_button.setMenu(menu)

    def focus_key(self) -> None:
        """Put the keyboard where the key goes."""
        self.key.setFocus(Qt.FocusReason.OtherFocusReason)

    def hold(self, arguments: tuple[str, ...], add: Callable[[], object]) -> None:
        """Do ``add`` once there is a key, and say that something waits; ``arguments`` bring it to another start."""
        self._waiting.append((arguments, add))
        self._show()

    @property
    def waiting(self) -> tuple[str, ...]:
        """What would bring to another start all that waits."""
        return tuple(argument for arguments, _ in self._waiting for argument in arguments)

    def release(self) -> None:
        """Do what waits."""
        waiting, self._waiting = self._waiting, []
        for _arguments, add in waiting:
            add()

    # building

    def _lay_out(self) -> None:
        theme = current_theme()
        headline = title_label(tr("Hear what you generated"), self)
        headline.setFont(font(theme.display_px, semibold=True))
        tagline = secondary_label(tr("Paste run IDs, listen, keep the best, hand them on."), self)
        for label in (headline, tagline):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 8, 16, 24)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.addStretch(1)
        top.addWidget(self.menu_button)
        column.addLayout(top)
        column.addStretch(2)
        column.addWidget(Picture("waveform", 40, lambda t: t.accent, tr("Drawing"), page), 0, _CENTRE)
        column.addSpacing(8)
        column.addWidget(headline)
        column.addWidget(tagline)
        column.addSpacing(24)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(_GAP_PX)
        self._cards.addStretch(1)
        self._cards.addWidget(self._key_card())
        self._cards.addWidget(self._samples_card())
        self._cards.addStretch(1)
        column.addLayout(self._cards)
        column.addStretch(3)
        self.setWidget(page)

    def _key_card(self) -> QWidget:
        where = tr("Your API key opens your runs. You find it in CAMB.AI Studio under API keys.")
        card, column = self._card(tr("With your account"), where)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.key, 1)
        row.addWidget(self.key.reveal)
        column.addLayout(row)
        column.addWidget(self.said)
        column.addStretch(1)
        column.addWidget(self.add_key)
        return card

    def _samples_card(self) -> QWidget:
        what = tr("Sample takes that live on this computer. Nothing is sent, and you leave them with one click.")
        card, column = self._card(tr("Without an account"), what)
        column.addStretch(1)
        column.addWidget(self.waves)
        column.addStretch(1)
        column.addWidget(self.samples)
        return card

    def _card(self, title: str, text: str) -> tuple[QFrame, QVBoxLayout]:
        card = QFrame(self)
        card.setObjectName("card")
        card.setFixedWidth(_CARD_PX)
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addWidget(title_label(title, card))
        words = secondary_label(text, card)
        words.setWordWrap(True)
        column.addWidget(words)
        column.addSpacing(4)
        return card, column

    def showEvent(self, event: QShowEvent) -> None:
        """Ready for the key."""
        super().showEvent(event)
        self.focus_key()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack the cards where they do not fit beside each other."""
        super().resizeEvent(event)
        stacked = self.viewport().width() < _STACKED_BELOW_PX
        ways = QBoxLayout.Direction
        self._cards.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)
        for n in range(self._cards.count()):
            item = self._cards.itemAt(n)
            if item is not None and (card := item.widget()) is not None:
                self._cards.setAlignment(card, _CENTRE if stacked else Qt.AlignmentFlag(0))
                card.setFixedWidth(min(_CARD_PX, self.viewport().width() - 32))
        self.waves.setVisible(not stacked)
        self._heighten()

    def _heighten(self) -> None:
        """Give words the lines that they need: a page that scrolls does not ask how high they get."""
        for card in self.findChildren(QFrame, "card"):
            for label in card.findChildren(QLabel):
                if label.wordWrap():
                    label.setMinimumHeight(label.heightForWidth(card.width() - _INSIDE_PX))

    # the key

    def _enter(self) -> None:
        key = self.key.text().strip()
        if not key:
            self.focus_key()
        elif not self._asked:
            self._asked = True
            self.key.reveal.setChecked(False)
            self._credentials.enter(key)

    def _on_edited(self, _text: str) -> None:
        self._refused = False
        self._show()

    def _ask_samples(self) -> None:
        self.samples.setEnabled(False)
        self.samples.setText(tr("Getting the samples …"))
        self.samples_asked.emit()

    def samples_failed(self) -> None:
        """They did not come: say so, and let the user try again."""
        self.samples.setEnabled(True)
        self.samples.setText(tr("Try with sample data"))
        self._say(tr("The samples could not be opened. Try again."), "error")

    def _on_credentials(self) -> None:
        state = self._credentials.state
        if state.verdict in ("taken", "unasked") or state.source not in ("none", "session"):
            self.key.clear()
            self.opened.emit()
            return
        if state.verdict == "refused" and not self._refused:
            self._asked, self._refused = False, True
            self.key.selectAll()
            self.focus_key()
        self._show()

    def _show(self) -> None:
        """The small line, and what can be pressed."""
        state = self._credentials.state
        self.key.setReadOnly(self._asked)
        self.add_key.setEnabled(not self._asked)
        if self._asked:
            self._say(tr(VERDICT_WORDS["checking"]), "secondary")
        elif self._refused:
            self._say(tr(VERDICT_WORDS["refused"]), "error")
        elif self._waiting:
            self._say(tr("What you brought waits here and is added as soon as there is a key."), "accent")
        elif state.can_keep is False:
            self._say(tr("Checked at once. Kept until you quit: this computer has no key store."), "secondary")
        else:
            self._say(tr("Checked at once, then kept by this computer’s key store."), "secondary")

    def _say(self, words: str, tone: str) -> None:
        self.said.setText(words)
        set_tone(self.said, tone)
        self._heighten()


class _DoorKey(KeyField):
    """A key; what is pasted into it and cannot be one is handed on.

    Signals:
        submitted(): Return, or a key was pasted.
        texts_given(str): a paste that is no key.
    """

    submitted = Signal()
    texts_given = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.returnPressed.connect(self.submitted)
        self.textEdited.connect(self._on_edited)
        self._length = 0

    def _on_edited(self, text: str) -> None:
        before, self._length = self._length, len(text)
        if len(text) - before < _PASTED:
            return
        if _NO_KEY.search(text.strip()):
            self.clear()
            self._length = 0
            # A field of one line makes blanks of line ends; the clipboard still has them.
            copied = QGuiApplication.clipboard().text()
            self.texts_given.emit(copied if copied.split() == text.split() else text)
        else:
            self.submitted.emit()


class _Waves(QWidget):
    """Three small waveforms: what waits behind the button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(32)
        self.setAccessibleName(tr("Drawing"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars of two on a pitch of four."""
        colour = current_theme().waveform
        step = self.width() / len(_WAVES)
        with QPainter(self) as painter:
            for n, wave in enumerate(_WAVES):
                for bar, height in enumerate(wave):
                    if 4 * bar + 2 < step - 8:
                        painter.fillRect(round(n * step) + 4 * bar, (32 - height) // 2, 2, height, colour)
