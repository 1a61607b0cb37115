"""The spectrogram of the visible range: keeps a few tiles, and stretches what it has until the exact one is there."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPixmap

from camb_desktop.core.colormap import level_colours
from camb_desktop.core.later import np
from camb_desktop.ui.look.theme import Theme, with_alpha
from camb_desktop.ui.waveform.content import Content
from camb_desktop.ui.waveform.overlay import small_font
from camb_desktop.ui.waveform.viewport import Viewport

if TYPE_CHECKING:
    from camb_desktop.services.clips import ClipsService, SpectrogramTile

SCALE = "mel"
_ASK_AFTER_MS = 60
_ASK_WHILE_GROWING_MS = 500
_KEPT = 6
_LABELS_HZ = (1000, 10000, 100, 5000, 2000, 500, 200, 20000, 50000)
"""In order of importance: where there is no room for all, the first ones stay."""
_LABEL_APART_PX = 18


@dataclass(slots=True)
class _Kept:
    """A tile, and its pixmap in the colours of a theme."""

    tile: SpectrogramTile
    theme: str = ""
    pixmap: QPixmap = field(default_factory=QPixmap)

    @property
    def length(self) -> int:
        """Frames that it covers."""
        return self.tile.stop_frame - self.tile.start_frame

    def pixmap_for(self, theme: Theme) -> QPixmap:
        """Coloured anew when the theme has changed."""
        if self.theme != theme.name:
            self.theme, self.pixmap = theme.name, _pixmap(self.tile, theme)
        return self.pixmap


class SpectrogramLayer(QObject):
    """Tiles of one row at a time. GUI thread.

    Signals:
        changed(): paint again.
    """

    changed = Signal()

    def __init__(self, clips: ClipsService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clips = clips
        self._tiles: list[_Kept] = []
        self._row_id: int | None = None
        self._wanted: tuple[int, int, int, int] | None = None
        self._asked: tuple[int, int, int, int] | None = None
        self.visible = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_ASK_AFTER_MS)
        self._timer.timeout.connect(self._ask)
        clips.spectrogram_ready.connect(self._take)

    def set_visible(self, visible: bool) -> None:
        """Show or hide; nothing is asked for while hidden."""
        if visible != self.visible:
            self.visible = visible
            self._asked = None
            self.changed.emit()

    def set_row(self, row_id: int | None) -> None:
        """Another row: what is kept belongs to the old one."""
        self._row_id = row_id
        self.forget()

    def forget(self) -> None:
        """More of the file has arrived, or it is another one."""
        self._tiles.clear()
        self._wanted = self._asked = None
        self._timer.stop()

    def rest(self) -> None:
        """Nobody sees it: ask for nothing until somebody wants it again."""
        self._timer.stop()
        self._wanted = None

    def want(self, viewport: Viewport, content: Content, width: int, height: int) -> None:
        """What is on screen now; asked for once zoom and scroll have come to rest, and now and then while it grows.

        ``width`` and ``height`` are device pixels.
        """
        start, stop = max(0, math.floor(viewport.start_frame)), min(math.ceil(viewport.stop_frame), content.frames)
        if not self.visible or self._row_id is None or stop <= start or width < 1 or height < 1:
            return
        share = (stop - start) / max(1.0, viewport.visible_frames)
        wanted = (start, stop, max(1, round(width * share)), height)
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if not self._tiles and not self._timer.isActive():
            self._timer.start(0)
        elif content.complete:
            self._timer.start(_ASK_AFTER_MS)
        elif not self._timer.isActive():
            self._timer.start(_ASK_WHILE_GROWING_MS)

    def paint(self, painter: QPainter, rect: QRectF, viewport: Viewport, theme: Theme, pixel_ratio: float) -> None:
        """The best tiles there are: coarse ones first, the exact one on top."""
        painter.fillRect(rect, QColor(*_colours(theme.dark)[0]))
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        for kept in sorted(self._tiles, key=lambda kept: -kept.length):
            left, right = viewport.x_of(kept.tile.start_frame), viewport.x_of(kept.tile.stop_frame)
            if right <= rect.left() or left >= rect.right():
                continue
            pixmap = kept.pixmap_for(theme)
            exact = abs((right - left) * pixel_ratio - pixmap.width()) < 1.5
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not exact)
            if exact:
                left = round(left * pixel_ratio) / pixel_ratio
                right = left + pixmap.width() / pixel_ratio
            painter.drawPixmap(QRectF(left, rect.top(), right - left, rect.height()), pixmap, QRectF(pixmap.rect()))
        painter.restore()

    def frequency_at(self, y_px: float, rect: QRectF) -> float | None:
        """Hertz at a height; None before the first tile."""
        if not self._tiles or rect.height() <= 0:
            return None
        share = min(max((rect.bottom() - y_px) / rect.height(), 0.0), 1.0)
        return hertz_at(share, self._tiles[-1].tile)

    def paint_axis(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Frequencies along the left side."""
        if not self._tiles:
            return
        tile = self._tiles[-1].tile
        painter.setFont(small_font(theme))
        metrics = QFontMetricsF(painter.font())
        taken: list[float] = []
        for hertz in _LABELS_HZ:
            if not tile.min_hz < hertz < tile.max_hz:
                continue
            y = rect.bottom() - share_of(hertz, tile) * rect.height()
            room = _LABEL_APART_PX / 2
            if not rect.top() + room <= y <= rect.bottom() - room or any(abs(y - o) < _LABEL_APART_PX for o in taken):
                continue
            taken.append(y)
            text = f"{hertz // 1000} kHz" if hertz >= 1000 else f"{hertz} Hz"
            spot = QRectF(rect.left() + 8, round(y) - 8, round(metrics.horizontalAdvance(text)) + 8, 16)
            painter.fillRect(QRectF(rect.left(), round(y), 5, 1), theme.text)
            painter.fillRect(spot, with_alpha(theme.surface, 0.72))
            painter.setPen(theme.text)
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, text)

    def _ask(self) -> None:
        if self._wanted is None or self._row_id is None or self._wanted == self._asked:
            return
        self._asked = self._wanted
        self._clips.request_spectrogram(self._row_id, *self._wanted, SCALE)

    def _take(self, tile: SpectrogramTile) -> None:
        if tile.row_id != self._row_id:
            return
        self._tiles.append(_Kept(tile))
        if len(self._tiles) > _KEPT:
            # The longest one stays: it is what fills the picture when the user zooms out.
            longest = max(self._tiles, key=lambda kept: kept.length)
            del self._tiles[1 if self._tiles[0] is longest else 0]
        if self.visible:
            self.changed.emit()


def share_of(hertz: float, tile: SpectrogramTile) -> float:
    """Height of a frequency in the picture of ``tile``: 0 at its foot, 1 at its top."""
    low, high = _warp(tile.min_hz, tile.scale), _warp(tile.max_hz, tile.scale)
    return (_warp(hertz, tile.scale) - low) / (high - low)


def hertz_at(share: float, tile: SpectrogramTile) -> float:
    """The frequency at a height; the inverse of :func:`share_of`."""
    low, high = _warp(tile.min_hz, tile.scale), _warp(tile.max_hz, tile.scale)
    warped = low + share * (high - low)
    return float(10**warped if tile.scale == "log" else 700 * (10 ** (warped / 2595) - 1))


def _warp(hertz: float, scale: str) -> float:
    """The scale that is even in the picture: decades, or mel."""
    return math.log10(hertz) if scale == "log" else 2595 * math.log10(1 + hertz / 700)


def _pixmap(tile: SpectrogramTile, theme: Theme) -> QPixmap:
    height, width = tile.image.shape
    stride = (width + 3) // 4 * 4
    pixels = np.zeros((height, stride), np.uint8)
    pixels[:, :width] = tile.image
    image = QImage(pixels.data, width, height, stride, QImage.Format.Format_Indexed8)
    image.setColorTable([0xFF000000 | red << 16 | green << 8 | blue for red, green, blue in _colours(theme.dark)])
    return QPixmap.fromImage(image.convertToFormat(QImage.Format.Format_RGB32))


@cache
def _colours(dark: bool) -> list[tuple[int, int, int]]:
    """Red, green and blue of every level."""
    return [(red, green, blue) for red, green, blue in level_colours(light=not dark).tolist()]
