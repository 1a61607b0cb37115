"""The program's own icons: black SVG drawings on a 20 px grid, recoloured and drawn for the pixels they land on."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from camb_desktop.ui.look.resources import resource, resource_root
from camb_desktop.ui.look.tokens import Theme


def icon_names() -> tuple[str, ...]:
    """Every icon there is, sorted."""
    return tuple(sorted(path.stem for path in (resource_root() / "icons").glob("*.svg")))


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=1024)
def _pixmap(name: str, rgba: int, size_px: int, ratio: float) -> QPixmap:
    colour = QColor.fromRgba(rgba)
    text = _source(name).replace("#000", colour.name(QColor.NameFormat.HexRgb))
    renderer = QSvgRenderer(QByteArray(text.encode()))
    side = round(size_px * ratio)
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(colour.alphaF())
        renderer.render(painter, QRectF(0, 0, side, side))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def pixmap(name: str, colour: QColor, size_px: int = 20, ratio: float = 1.0) -> QPixmap:
    """The drawing ``name`` in ``colour``, ``size_px`` device-independent pixels square. Cached; GUI thread."""
    return _pixmap(name, colour.rgba(), size_px, ratio)


def icon(name: str, theme: Theme, *, colour: QColor | None = None, checked: QColor | None = None) -> QIcon:
    """A QIcon that is crisp at every common scale.

    Args:
        name: file name without ``.svg``.
        theme: gives the colours and the size.
        colour: of the drawing; the theme's text colour unless given.
        checked: colour while a toggle is on; the accent unless given.
    """
    normal = colour or theme.text
    on = checked or (theme.accent if colour is None else colour)
    return _icon(name, normal.rgba(), on.rgba(), theme.text_disabled.rgba(), theme.icon_px)


@lru_cache(maxsize=256)
def _with_gap(name: str, rgba: int, side_px: int, gap_px: int, scale: float) -> QPixmap:
    drawn = _pixmap(name, rgba, side_px, scale)
    if not gap_px:
        return drawn
    wide = QPixmap(QSize(round((side_px + gap_px) * scale), drawn.height()))
    wide.setDevicePixelRatio(scale)
    wide.fill(Qt.GlobalColor.transparent)
    with QPainter(wide) as painter:
        painter.drawPixmap(QPointF(), drawn)
    return wide


class _Drawing(QIconEngine):
    """Draws an icon when it is shown, for the pixels it lands on: most are in menus that nobody opens.

    Asked for a size that is wider than high, it leaves the rest free at the right: a gap to the words of a button, for
    which Qt has but four pixels.
    """

    def __init__(self, name: str, colours: tuple[int, int, int], size_px: int) -> None:
        super().__init__()
        self._given = (name, colours, size_px)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """The drawing for ``size``, on a screen that has ``scale`` pixels for one of ours."""
        name, (normal, on, disabled), size_px = self._given
        rgba = disabled if mode is QIcon.Mode.Disabled else on if state is QIcon.State.On else normal
        side_px = min(size_px, size.width(), size.height())
        return _with_gap(name, rgba, side_px, max(0, size.width() - size.height()), scale)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The same on a usual screen."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """In the middle of ``rect``."""
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        drawn = self.scaledPixmap(rect.size(), mode, state, ratio)
        place = QRectF(QPointF(), drawn.deviceIndependentSize())
        place.moveCenter(QRectF(rect).center())
        painter.drawPixmap(place.topLeft(), drawn)

    def actualSize(self, size: QSize, _mode: QIcon.Mode, _state: QIcon.State) -> QSize:
        """At most the size that it is made for."""
        return size.boundedTo(QSize(self._given[2] + max(0, size.width() - size.height()), self._given[2]))

    def clone(self) -> QIconEngine:
        """Another of the same."""
        return _Drawing(*self._given)


@lru_cache(maxsize=512)
def _icon(name: str, normal: int, on: int, disabled: int, size_px: int) -> QIcon:
    return QIcon(_Drawing(name, (normal, on, disabled), size_px))


def app_icon() -> QIcon:
    """The program's icon, as the window shows it."""
    return QIcon(str(resource("camb-desktop.svg")))
