"""The letter of a take that is compared, in a small frame; filled for the one to be heard. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from camb_desktop.ui.look.theme import Theme, font

CHIP_PX = 20
_RADIUS_PX = 5


def paint_chip(painter: QPainter, rect: QRect, letter: str, theme: Theme, *, on: bool) -> None:
    """``letter`` on the accent where it is ``on``, else in a frame on the surface."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.accent if on else theme.waveform_strong, 1.0))  # seen on a selected row, too
    painter.setBrush(theme.accent if on else theme.surface)
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS_PX, _RADIUS_PX)
    painter.setPen(theme.accent_text if on else theme.text)
    painter.setFont(font(theme.small_px, semibold=True))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter)
    painter.restore()


def chip_pixmap(letter: str, theme: Theme, *, on: bool, ratio: float, gap_px: int = 0) -> QPixmap:
    """The same as a picture for a button, with a gap to the words behind it."""
    pixmap = QPixmap(QSize(CHIP_PX + gap_px, CHIP_PX) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        paint_chip(painter, QRect(QPoint(0, 0), QSize(CHIP_PX, CHIP_PX)), letter, theme, on=on)
    return pixmap
