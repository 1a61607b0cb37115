"""The spectrogram of the visible range: keeps a few tiles, and stretches what it has until the exact one is there."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap

from camb_desktop.ui.theme import Theme, with_alpha
from camb_desktop.ui.waveform.overlay import small_font
from camb_desktop.ui.waveform.viewport import Viewport

if TYPE_CHECKING:
    from camb_desktop.services.clips import ClipsService, SpectrogramTile

SCALE = "mel"
_ASK_AFTER_MS = 60
_KEPT = 6
_LABELS_HZ = (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)


class SpectrogramLayer(QObject):
    """Tiles of one row at a time. GUI thread.

    Signals:
        changed(): paint again.
    """

    changed = Signal()

    def __init__(self, clips: ClipsService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clips = clips
        self._tiles: list[tuple[SpectrogramTile, QPixmap]] = []
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

    def want(self, viewport: Viewport, frames: int, width: int, height: int) -> None:
        """What is on screen now; asked for once zoom and scroll have come to rest.

        ``frames`` is how many have arrived; ``width`` and ``height`` are device pixels.
        """
        start, stop = math.floor(viewport.start_frame), min(math.ceil(viewport.stop_frame), frames)
        if not self.visible or self._row_id is None or stop <= start or width < 1 or height < 1:
            return
        share = (stop - start) / max(1.0, viewport.visible_frames)
        wanted = (start, stop, max(1, round(width * share)), height)
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self._timer.start(0 if not self._tiles else _ASK_AFTER_MS)

    def paint(self, painter: QPainter, rect: QRectF, viewport: Viewport, theme: Theme, pixel_ratio: float) -> None:
        """The best tiles there are: coarse ones first, the exact one on top."""
        painter.fillRect(rect, theme.surface)
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        for tile, pixmap in sorted(self._tiles, key=lambda kept: kept[0].start_frame - kept[0].stop_frame):
            left, right = viewport.x_of(tile.start_frame), viewport.x_of(tile.stop_frame)
            if right <= rect.left() or left >= rect.right():
                continue
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
        return _hertz(share, self._tiles[-1][0])

    def paint_axis(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Frequencies along the left side."""
        if not self._tiles:
            return
        tile = self._tiles[-1][0]
        painter.setFont(small_font(theme))
        metrics = QFontMetricsF(painter.font())
        above = rect.bottom()
        for hertz in _LABELS_HZ:
            if not tile.min_hz < hertz < tile.max_hz:
                continue
            y = rect.bottom() - _share(hertz, tile) * rect.height()
            if y - 9 < rect.top() or y + 9 > above:
                continue
            text = f"{hertz // 1000} kHz" if hertz >= 1000 else f"{hertz} Hz"
            spot = QRectF(rect.left() + 8, y - 8, metrics.horizontalAdvance(text) + 8, 16)
            painter.fillRect(QRectF(rect.left(), round(y), 5, 1), with_alpha(theme.tooltip_text, 0.8))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.fillRect(spot, with_alpha(theme.tooltip, 0.6))
            painter.setPen(theme.tooltip_text)
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, text)
            above = y - 9

    def _ask(self) -> None:
        if self._wanted is None or self._row_id is None or self._wanted == self._asked:
            return
        self._asked = self._wanted
        self._clips.request_spectrogram(self._row_id, *self._wanted, SCALE)

    def _take(self, tile: SpectrogramTile) -> None:
        if tile.row_id != self._row_id:
            return
        self._tiles.append((tile, _pixmap(tile)))
        if len(self._tiles) > _KEPT:
            # The longest one stays: it is what fills the picture when the user zooms out.
            longest = max(self._tiles, key=lambda kept: kept[0].stop_frame - kept[0].start_frame)
            del self._tiles[1 if self._tiles[0] is longest else 0]
        if self.visible:
            self.changed.emit()


def _share(hertz: float, tile: SpectrogramTile) -> float:
    return (_mel(hertz) - _mel(tile.min_hz)) / (_mel(tile.max_hz) - _mel(tile.min_hz))


def _hertz(share: float, tile: SpectrogramTile) -> float:
    mel = _mel(tile.min_hz) + share * (_mel(tile.max_hz) - _mel(tile.min_hz))
    return 700 * (10 ** (mel / 2595) - 1)


def _mel(hertz: float) -> float:
    return 2595 * math.log10(1 + hertz / 700)


def _pixmap(tile: SpectrogramTile) -> QPixmap:
    return QPixmap()
