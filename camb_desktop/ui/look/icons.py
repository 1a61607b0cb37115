"""The program's own icons: black SVG drawings on a 20 px grid, recoloured and drawn for the pixels they land on."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from camb_desktop.ui.look.resources import resource, resource_root
from camb_desktop.ui.look.tokens import Theme

_RATIOS = (1.0, 1.25, 1.5, 2.0, 3.0)


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


@lru_cache(maxsize=512)
def _icon(name: str, normal: int, on: int, disabled: int, size_px: int) -> QIcon:
    made = QIcon()
    for ratio in _ratios():
        for mode, state, rgba in (
            (QIcon.Mode.Normal, QIcon.State.Off, normal),
            (QIcon.Mode.Normal, QIcon.State.On, on),
            (QIcon.Mode.Disabled, QIcon.State.Off, disabled),
            (QIcon.Mode.Disabled, QIcon.State.On, disabled),
        ):
            made.addPixmap(_pixmap(name, rgba, size_px, ratio), mode, state)
    return made


def _ratios() -> tuple[float, ...]:
    screens = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    return tuple(sorted({*_RATIOS, *screens}))


def app_icon() -> QIcon:
    """The program's icon, as the window shows it."""
    return QIcon(str(resource("camb-desktop.svg")))
