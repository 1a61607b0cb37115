"""Small waveforms for the rows of the table, painted once and kept as pixmaps."""

from __future__ import annotations

from collections import OrderedDict
from math import isnan
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QObject, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from camb_desktop.core.later import NDArray, np

if TYPE_CHECKING:
    from camb_desktop.services.clips import ClipsService

_KEPT = 400
_PITCH_PX = 3.0
_BAR_PX = 2.0
_CURVE = 0.7  # lifts quiet takes, so that their shape can be read at this size


class Thumbnails(QObject):
    """Pixmaps of :meth:`ClipsService.overview`, as bars. GUI thread only."""

    def __init__(self, clips: ClipsService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clips = clips
        self._kept: OrderedDict[tuple[int, int, int, int, int, float], QPixmap] = OrderedDict()
        self._version: dict[int, int] = {}
        clips.changed.connect(self._stale)
        clips.measured.connect(self._stale)

    def _stale(self, row_id: object) -> None:
        assert isinstance(row_id, int)
        self._version[row_id] = self._version.get(row_id, 0) + 1

    def pixmap(self, row_id: int, size: QSize, colour: QColor, ratio: float) -> QPixmap | None:
        """The take in ``colour``; None while nothing of it is known."""
        key = (row_id, self._version.get(row_id, 0), size.width(), size.height(), colour.rgba(), ratio)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        overview = self._clips.overview(row_id)
        if overview is None or len(overview) == 0:
            return None
        made = _paint(overview, size, colour, ratio)
        self._kept[key] = made
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return made


def bars(overview: NDArray[np.float32], count: int) -> NDArray[np.float32]:
    """Half heights 0…1 of ``count`` bars from an overview of shape (columns, 2); NaN where no audio is known yet."""
    columns = len(overview)
    edges = np.linspace(0, columns, count + 1)
    starts = np.minimum(edges[:-1].astype(np.intp), columns - 1)
    reach = np.maximum(np.abs(overview[:, 0]), np.abs(overview[:, 1]))
    if columns <= count:
        return np.asarray(reach[starts], dtype=np.float32)
    return np.asarray(np.fmax.reduceat(reach, starts), dtype=np.float32)


def _paint(overview: NDArray[np.float32], size: QSize, colour: QColor, ratio: float) -> QPixmap:
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    count = max(1, int(size.width() // _PITCH_PX))
    middle = size.height() / 2
    room = middle - _BAR_PX / 2
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colour, _BAR_PX, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        points, lines = [], []
        for number, reach in enumerate(bars(overview, count).tolist()):
            if isnan(reach):
                continue
            x = number * _PITCH_PX + _BAR_PX / 2
            half = min(1.0, reach) ** _CURVE * room
            if half >= 0.3:
                lines.append(QLineF(x, middle - half, x, middle + half))
            else:
                points.append(QPointF(x, middle))
        painter.drawLines(lines)
        painter.drawPoints(points)
    return pixmap
