"""Small building blocks that several parts of the window share."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStyledItemDelegate,
    QToolButton,
    QWidget,
)
from shiboken6 import Shiboken

from camb_desktop.ui.look import icons
from camb_desktop.ui.look.theme import Theme, current_theme, font, tabular
from camb_desktop.ui.text.translate import tr

_W = TypeVar("_W", bound=QWidget)
BARE_ICON, WORDED_ICON = QSize(20, 20), QSize(20, 16)  # of a button: alone, or with a gap to its words


def set_tone(widget: _W, tone: str) -> _W:
    """Colour the words of ``widget`` by the style sheet: ``secondary``, ``warning``, ``error`` or ``title``."""
    if widget.property("tone") != tone:
        widget.setProperty("tone", tone)
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
    return widget


def left_to_right(widget: _W) -> _W:
    """Time, levels and the names of files run from left to right in every language, whatever goes on around them."""
    widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return widget


def wants_space(event: QEvent) -> bool:
    """Whether ``event`` asks if the focused control has a use of its own for the space bar, which else plays."""
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.ShortcutOverride
        and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        and event.modifiers() == Qt.KeyboardModifier.NoModifier
    )


_FOLDING = "folding"


class _KeepsSpace:
    """A control that has a use of its own for the space bar, which plays elsewhere in the window."""

    def event(self, event: QEvent) -> bool:
        """See Qt."""
        if wants_space(event):
            event.accept()
            return True
        return bool(super().event(event))  # type: ignore[misc]


class FollowsTheme:
    """A widget that keeps something drawn in the colours of the theme: it draws anew whenever these change."""

    def draw(self) -> None:
        """Draw what is kept."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """See Qt."""
        super().changeEvent(event)  # type: ignore[misc]
        if event.type() == QEvent.Type.PaletteChange:
            self.draw()


class KeepsEscape:
    """A field whose Esc ends typing, before it ends anything else in the window."""

    def event(self, event: QEvent) -> bool:
        """See Qt."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return bool(super().event(event))  # type: ignore[misc]


class Choice(_KeepsSpace, QComboBox):
    """A combo box that opens with the space bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setItemDelegate(QStyledItemDelegate(self))  # the one that the style sheet reaches

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling past must not choose."""
        event.ignore()


class Button(_KeepsSpace, QPushButton):
    """A button that space bar and Return press, reached by Tab and not by a click."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses, as the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.animateClick()
        else:
            super().keyPressEvent(event)


class IconButton(_KeepsSpace, FollowsTheme, QToolButton):
    """A flat button with one of the program's icons, recoloured when the theme changes.

    Args:
        icon_name: drawing in ``resources/icons``; empty where somebody else sets the icon.
        name: accessible name, unique in the window.
        tip: tool tip.
        text: shown beside the icon, if any.
    """

    def __init__(
        self,
        icon_name: str,
        name: str,
        tip: str,
        parent: QWidget | None = None,
        *,
        text: str = "",
        toggle: bool = False,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setCheckable(toggle)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(BARE_ICON)
        if text:
            self.setText(text)
            self.setIconSize(WORDED_ICON)
            self.setProperty("texted", True)
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.draw()

    def show_text(self, on: bool) -> None:
        """Show the text beside the icon, or the icon alone."""
        styles = Qt.ToolButtonStyle
        style = styles.ToolButtonTextBesideIcon if on else styles.ToolButtonIconOnly
        if self.toolButtonStyle() is not style:
            self.setProperty("texted", on)
            self.setToolButtonStyle(style)
            self.setIconSize(WORDED_ICON if on else BARE_ICON)
            self.style().unpolish(self)
            self.style().polish(self)
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses, as the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.menu() is not None:
                self.showMenu()
            else:
                self.animateClick()
        else:
            super().keyPressEvent(event)

    def set_icon(self, icon_name: str) -> None:
        """Show another drawing."""
        if icon_name != self._icon_name:
            self._icon_name = icon_name
            self.draw()

    def draw(self) -> None:
        """Take the theme's colour."""
        if self._icon_name:
            self.setIcon(icons.icon(self._icon_name, current_theme()))


class KeyField(QLineEdit):
    """A field for an API key, hidden unless ``reveal``, the button that stands beside it, is on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("API key"))
        self.setPlaceholderText(tr("Paste your API key"))
        self.reveal = IconButton("eye", tr("Show the key"), tr("Show what is typed"), parent, toggle=True)
        self.reveal.toggled.connect(self._reveal)
        self._reveal(False)

    def _reveal(self, on: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self.reveal.set_icon("eye-off" if on else "eye")


class Picture(FollowsTheme, QLabel):
    """A drawing that is no button, recoloured when the theme changes.

    Args:
        name: what a screen reader says in its place.
    """

    def __init__(
        self, icon_name: str, size_px: int, colour: Callable[[Theme], QColor], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._icon_name = icon_name
        self._size_px = size_px
        self._colour = colour
        self.setFixedSize(size_px, size_px)
        self.draw()

    def set_drawing(self, icon_name: str, colour: Callable[[Theme], QColor]) -> None:
        """Show another drawing in another colour."""
        self._icon_name = icon_name
        self._colour = colour
        self.draw()

    def draw(self) -> None:
        """Take the theme's colour."""
        colour = self._colour(current_theme())
        self.setPixmap(icons.pixmap(self._icon_name, colour, self._size_px, max(2.0, self.devicePixelRatioF())))


class LinkButton(Button):
    """A next step, written as a link."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("flat_link", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


def primary_button(text: str, parent: QWidget | None = None) -> Button:
    """The one button of a view that carries the accent."""
    button = Button(text, parent)
    button.setProperty("primary", True)
    return button


def plain_button(text: str, parent: QWidget | None = None) -> Button:
    """A quiet button."""
    return Button(text, parent)


def title_label(text: str = "", parent: QWidget | None = None) -> QLabel:
    """15 px semibold."""
    label = set_tone(QLabel(text, parent), "title")
    label.setFont(font(current_theme().title_px, semibold=True))
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def secondary_label(text: str = "", parent: QWidget | None = None, *, small: bool = False) -> QLabel:
    """Body or small type in the second colour."""
    label = set_tone(QLabel(text, parent), "secondary")
    theme = current_theme()
    label.setFont(tabular(font(theme.small_px if small else theme.body_px)))
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def hairline(parent: QWidget | None = None, *, vertical: bool = False) -> QFrame:
    """A line of one device-independent pixel."""
    line = QFrame(parent)
    line.setObjectName("hairline")
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


def fold_by_height(page: QWidget, parts: Sequence[tuple[QWidget, bool]]) -> None:
    """Hide what keeps ``page`` from fitting its height, the first of ``parts`` first; with each, if it is wanted.

    To show a part can resize ``page``, which folds it anew: a part hidden while Qt still shows it would be both.
    """
    layout = page.layout()
    if layout is None or page.property(_FOLDING):
        return
    page.setProperty(_FOLDING, True)
    for part, wanted in parts:
        part.setHidden(not wanted)
    for part, _wanted in parts:
        layout.invalidate()
        tall = layout.hasHeightForWidth()
        need_px = layout.minimumHeightForWidth(page.width()) if tall else layout.minimumSize().height()
        if need_px <= page.height():
            break
        part.hide()
    layout.activate()
    page.setProperty(_FOLDING, False)


def tab_along(layout: QLayout) -> None:
    """Let Tab go through the widgets of ``layout`` as the eye does, whatever order they were made in."""
    # Qt leaves a pair alone of which one takes no keyboard, and with it the order of what comes behind.
    stops = (widget for widget in _widgets(layout) if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus)
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def take_out(widget: QWidget) -> QWidget:
    """Take a widget out of the layout that it is in, to be put into another one, or deleted.

    Qt would do so by itself, but Python's wrapper of the layout's item would stay, for an item that is gone: and what
    came next to be at its address, such as a timer, would crash the program when it was deleted.
    """
    owner = widget.parentWidget()
    for layout in owner.findChildren(QLayout) if owner is not None else ():
        if (place := layout.indexOf(widget)) >= 0:
            item = layout.itemAt(place)
            assert item is not None
            Shiboken.invalidate(item)
            layout.removeWidget(widget)
    return widget


def _widgets(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _widgets(inner)


class OneLine(QLabel):
    """A line of plain text with a ``…`` where there is no room for it; ``text()`` stays whole.

    Args:
        elide: where the ``…`` stands.
    """

    def __init__(self, parent: QWidget | None = None, *, elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__(parent)
        self._elide = elide
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        """As narrow as need be."""
        return QSize(min(40, super().minimumSizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """See Qt."""
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), self._elide, room.width())
        with QPainter(self) as painter:
            role, flags = self.foregroundRole(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            self.style().drawItemText(painter, room, flags, self.palette(), self.isEnabled(), shown, role)


class ElidedLabel(QLabel):
    """One line that gives way: its text ends in ``…`` where there is no room for it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show ``text``, all of it as the tool tip when it does not fit."""
        self._whole = text
        self.setAccessibleName(text)
        self._elide()

    def whole_text(self) -> str:
        """The text without the ``…``."""
        return self._whole

    def event(self, event: QEvent) -> bool:
        """See Qt."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._elide()
        return handled

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(0, self.width()))
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")
