"""Buttons of actions: icon, tip, enabled and checked are the action's, and nobody else sets them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFontMetrics, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from camb_desktop.ui.look import icons
from camb_desktop.ui.look.room import text_scale
from camb_desktop.ui.look.theme import current_theme, font, with_text
from camb_desktop.ui.look.widgets import BARE_ICON, WORDED_ICON, Button, FollowsTheme, IconButton, left_to_right

_AROUND_PX = 22  # of a decision's button: its padding and the gaps between drawing, word and key
_ICON = "camb_icon"
_SHOW = "camb_show"
_WIDE_PX, _SMALL_PX = 128, 112


def dress(action: QAction, *, icon: str = "", tip: str = "") -> None:
    """Give ``action`` another drawing, or a tip, which ends with its key."""
    if icon and action.property(_ICON) != icon:
        action.setProperty(_ICON, icon)
        recolour(action)
    if tip:
        action.setToolTip(with_key(tip, action))


def recolour(action: QAction) -> None:
    """Draw its icon in the colours of the theme."""
    name = action.property(_ICON)
    if name:
        action.setIcon(icons.icon(name, current_theme()))


def with_key(tip: str, *actions: QAction) -> str:
    """``Loop (Ctrl+L)``."""
    keys = ", ".join(key_text(action.shortcut()) for action in actions if not action.shortcut().isEmpty())
    return f"{tip} ({keys})" if keys else tip


def key_text(key: QKeySequence) -> str:
    """A key as this system writes it, with a real minus."""
    text = key.toString(QKeySequence.SequenceFormat.NativeText)
    return text[:-1] + "−" if text.endswith("+-") else text


def bare(button: Button, on: bool) -> None:
    """Let a button that has words else show its drawing alone, without a frame."""
    if bool(button.property("bare")) is not on:
        button.setProperty("bare", on)
        button.setIconSize(BARE_ICON if on else WORDED_ICON)
        button.style().unpolish(button)
        button.style().polish(button)
        button.updateGeometry()


def icon_button(action: QAction, parent: QWidget, *, text: str = "") -> IconButton:
    """A flat button for ``action``, with ``text`` beside its icon if any."""
    button = IconButton("", action.iconText(), "", parent, text=text, toggle=action.isCheckable())
    follow(button, action)
    return button


def text_button(action: QAction, parent: QWidget) -> Button:
    """A quiet button with the words of ``action``."""
    button = Button(action.iconText(), parent)
    button.setIconSize(WORDED_ICON)
    button.setAccessibleName(action.iconText())
    follow(button, action)
    return button


def tab_button(action: QAction, parent: QWidget) -> Button:
    """A quiet tab: words with a line below them while it is on."""
    button = text_button(action, parent)
    button.setCheckable(True)
    button.setProperty("tab", True)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return button


class DecisionButton(FollowsTheme, Button):
    """A button of one width with its icon, its word and its key; in the accent while its decision is the one in force.

    Args:
        done: its word while the decision is in force.
    """

    def __init__(self, action: QAction, icon_name: str, done: str, parent: QWidget) -> None:
        super().__init__(action.iconText(), parent)
        self._icon_name, self._words = icon_name, (action.iconText(), done)
        self._is_next = False
        self.setAccessibleName(action.iconText())
        self.setCheckable(True)
        self.setProperty("decision", True)
        left_to_right(self)  # the key stands where the style sheet leaves room for it
        self.setIconSize(WORDED_ICON)
        self._cap = QLabel(key_text(action.shortcut()), self)
        self._cap.setObjectName("key_cap")
        self._cap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._cap.setFixedSize(with_text(16), with_text(16))
        self._small = False
        follow(self, action)
        self.toggled.connect(lambda _on: self.draw())
        self.show_small(False)
        self.draw()

    def show_small(self, on: bool) -> None:
        """Whether there is little room: then it is narrower, and without its key where the word needs the room."""
        self._small = on
        if bool(self.property("small")) is not on:
            self.setProperty("small", on)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setFixedWidth(round(text_scale() * (_SMALL_PX if on else _WIDE_PX)))
        self.draw()

    def show_next(self, on: bool) -> None:
        """Whether it is the window's next step, and filled."""
        if on != self._is_next:
            self._is_next = on
            self.setProperty("next", on)
            self._cap.setProperty("next", on)
            for each in (self, self._cap):
                each.style().unpolish(each)
                each.style().polish(each)
            self.draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The key stands at the right end."""
        super().resizeEvent(event)
        self._cap.move(self.width() - 12 - self._cap.width(), (self.height() - self._cap.height()) // 2)

    def draw(self) -> None:
        """Say and show what it would do now, in the theme's colours."""
        theme = current_theme()
        self.setText(self._words[self.isChecked()])
        word_px = QFontMetrics(font(theme.body_px, semibold=True)).horizontalAdvance(self.text())
        room_px = self.width() - self._cap.width() - WORDED_ICON.width() - _AROUND_PX
        keyless = self._small and (self.isChecked() or word_px > room_px)
        self._cap.setHidden(keyless)
        if bool(self.property("keyless")) is not keyless:
            self.setProperty("keyless", keyless)
            self.style().unpolish(self)
            self.style().polish(self)
        colour = theme.accent_text if self._is_next else theme.text
        self.setIcon(icons.icon(self._icon_name, theme, colour=colour, checked=theme.accent))


def fill(button: QAbstractButton, on: bool) -> None:
    """Make a button that follows an action the window's next step, filled with the accent, or a quiet one again."""
    button.setProperty("primary", on)
    button.style().unpolish(button)
    button.style().polish(button)
    button.property(_SHOW)()


def follow(button: QAbstractButton, action: QAction) -> None:
    """Let ``button`` show and do what ``action`` is and does."""

    def show() -> None:
        button.setEnabled(action.isEnabled())
        button.setChecked(action.isChecked())
        button.setToolTip(action.toolTip())
        if button.property("primary"):
            theme = current_theme()
            button.setIcon(icons.icon(action.property(_ICON), theme, colour=theme.accent_text))
        elif not action.icon().isNull():
            button.setIcon(action.icon())

    show()
    button.setProperty(_SHOW, show)
    action.changed.connect(show, Qt.ConnectionType.DirectConnection)
    button.clicked.connect(action.trigger)
