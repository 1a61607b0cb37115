"""What lies over the lanes: selection, playhead, hover line, words and marks. Functions that paint; GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from camb_desktop.core import units
from camb_desktop.core.values import dataclass
from camb_desktop.ui.look.chips import CHIP_PX, paint_chip
from camb_desktop.ui.look.theme import Theme, font, tabular, with_alpha
from camb_desktop.ui.waveform.content import Notice
from camb_desktop.ui.waveform.ticks import label
from camb_desktop.ui.waveform.timeline import Region, Timeline

PLAYHEAD_REACH_PX = 6
"""How far the playhead's cap reaches to each side."""

GRIP_HEIGHT_PX = 20
_GRIP_TOP_PX = 6
_EDGE_PX = 2.0
_ROUND = Qt.PenJoinStyle.RoundJoin
_CHANNEL_NAMES = {
    2: ("L", "R"),
    6: ("L", "R", "C", "LFE", "Ls", "Rs"),
    8: ("L", "R", "C", "LFE", "Lb", "Rb", "Ls", "Rs"),
}


@dataclass(frozen=True, slots=True)
class HoverReading:
    """What the line under the pointer says."""

    time: str
    value: str


@dataclass(frozen=True, slots=True)
class Lanes:
    """The parts of the picture; ``wave`` or ``spectrogram`` may be empty."""

    whole: QRectF
    wave: QRectF
    spectrogram: QRectF
    pixel_ratio: float

    @property
    def wave_or_all(self) -> QRectF:
        """Where the handles of the selection are."""
        return self.wave if self.wave.height() else self.whole


def small_font(theme: Theme) -> QFont:
    """The secondary size with figures of one width."""
    return tabular(font(theme.small_px))


def duration_text(seconds: float) -> str:
    """Length of a selection: ``350 ms``, ``1.153 s``, ``2:03.5``."""
    if seconds < 0.01:
        return f"{units.number(seconds * 1000, 2)} ms"
    if seconds < 1:
        return f"{seconds * 1000:.0f} ms"
    return f"{units.number(seconds, 3)} s" if seconds < 60 else label(seconds, 1)


def grip_rect(timeline: Timeline, theme: Theme) -> QRectF | None:
    """Where the selection can be taken and dragged away; None without room for it."""
    if timeline.region is None:
        return None
    left, right = (timeline.viewport.x_of(frame) for frame in timeline.region)
    left, right = max(left, 0.0), min(right, timeline.viewport.width_px)
    width = QFontMetricsF(small_font(theme)).horizontalAdvance(_grip_text(timeline, timeline.region)) + 30
    if right - left < width + 8:
        return None
    return QRectF(round((left + right - width) / 2), _GRIP_TOP_PX, width, GRIP_HEIGHT_PX)


def _grip_text(timeline: Timeline, region: Region) -> str:
    return duration_text(timeline.seconds(region[1] - region[0]))


def paint_region(painter: QPainter, timeline: Timeline, rect: QRectF, theme: Theme) -> None:
    """The selected range behind the waveform."""
    if timeline.region is not None:
        left, right = (timeline.viewport.x_of(frame) for frame in timeline.region)
        painter.fillRect(QRectF(left, rect.top(), right - left, rect.height()), theme.selection)


def paint_region_on_spectrogram(painter: QPainter, timeline: Timeline, rect: QRectF, theme: Theme) -> None:
    """All but the selected range is dimmed: a tint would falsify what the colours say."""
    if timeline.region is not None:
        left, right = (timeline.viewport.x_of(frame) for frame in timeline.region)
        dim = with_alpha(theme.surface, 0.62)
        painter.fillRect(QRectF(rect.left(), rect.top(), left - rect.left(), rect.height()), dim)
        painter.fillRect(QRectF(right, rect.top(), rect.right() - right, rect.height()), dim)


def paint_region_edges(painter: QPainter, timeline: Timeline, lanes: Lanes, theme: Theme) -> None:
    """Both edges with their handles, and the grip with the length."""
    if timeline.region is None:
        return
    edges = [timeline.viewport.x_of(frame) - end for end, frame in enumerate(timeline.region)]  # neither reaches beyond
    for x in edges:
        _vertical(painter, x, lanes, theme.accent, _EDGE_PX, theme)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.accent)
    for x in edges:
        middle = _snap(x, lanes.pixel_ratio) + _EDGE_PX / 2
        painter.drawRoundedRect(QRectF(middle - 4, lanes.wave_or_all.center().y() - 10, 8, 20), 3, 3)
    grip = grip_rect(timeline, theme)
    if grip is not None:
        painter.drawRoundedRect(grip, theme.radius, theme.radius)
        painter.setBrush(theme.accent_text)
        for column in range(2):
            for row in range(3):
                centre = QPointF(grip.left() + 9 + column * 4, grip.center().y() - 4 + row * 4)
                painter.drawEllipse(centre, 1, 1)
        painter.setPen(theme.accent_text)
        painter.setFont(small_font(theme))
        painter.drawText(
            grip.adjusted(20, 0, -8, 0), Qt.AlignmentFlag.AlignCenter, _grip_text(timeline, timeline.region)
        )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def paint_playhead(painter: QPainter, x: float, lanes: Lanes, theme: Theme) -> None:
    """A line one pixel wide, and a cap at its top."""
    line = max(1.0, round(1.25 * lanes.pixel_ratio)) / lanes.pixel_ratio
    _vertical(painter, x, lanes, theme.playhead, line, theme)
    middle, top = _snap(x, lanes.pixel_ratio) + line / 2, lanes.whole.top()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.playhead if lanes.wave.height() else theme.text)
    painter.drawPolygon(QPolygonF([QPointF(middle - 4.5, top), QPointF(middle + 4.5, top), QPointF(middle, top + 6)]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _vertical(painter: QPainter, x: float, lanes: Lanes, colour: QColor, width: float, theme: Theme) -> None:
    """A sharp line through lanes and spectrogram; over the latter in the text's colour, with sides that set it off."""
    x = _snap(x, lanes.pixel_ratio)
    painter.fillRect(QRectF(x, lanes.wave.top(), width, lanes.wave.height()), colour)
    spectrogram = lanes.spectrogram
    if not spectrogram.isEmpty():
        sides = QRectF(x - 1, spectrogram.top(), width + 2, spectrogram.height())
        painter.fillRect(sides, with_alpha(theme.surface, 0.6))
        painter.fillRect(QRectF(x, spectrogram.top(), width, spectrogram.height()), theme.text)


def hover_tag(reading: HoverReading, x: float, rect: QRectF, theme: Theme) -> QRectF:
    """Where the reading stands: right of the line, left of it near the right end, at the foot of the picture."""
    metrics = QFontMetricsF(small_font(theme))
    width = metrics.horizontalAdvance(reading.time + reading.value) + (28 if reading.value else 16)
    left = x + 8 if x + 8 + width <= rect.right() - 4 else x - 8 - width
    return QRectF(round(left), rect.bottom() - 28, round(width), 20)


def paint_hover(painter: QPainter, reading: HoverReading, x: float, lanes: Lanes, theme: Theme) -> None:
    """The line under the pointer and what it says."""
    _vertical(painter, x, lanes, with_alpha(theme.text_secondary, 0.55), 1.0, theme)
    tag = hover_tag(reading, x, lanes.whole, theme)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.tooltip)
    painter.drawRoundedRect(tag, 4, 4)
    painter.setFont(small_font(theme))
    painter.setPen(theme.tooltip_text)
    inner = tag.adjusted(8, 0, -8, 0)
    centre = Qt.AlignmentFlag.AlignVCenter
    painter.drawText(inner, centre | Qt.AlignmentFlag.AlignLeft, reading.time)
    painter.setPen(with_alpha(theme.tooltip_text, 0.75))
    painter.drawText(inner, centre | Qt.AlignmentFlag.AlignRight, reading.value)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def paint_notice(painter: QPainter, notice: Notice, rect: QRectF, theme: Theme) -> None:
    """Words in the middle, on a patch of the surface so that a line behind them does not strike them out."""
    painter.setFont(font(theme.body_px))
    metrics = QFontMetricsF(painter.font())
    bounds = metrics.boundingRect(
        rect.adjusted(24, 0, -24, 0), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, notice.text
    )
    painter.fillRect(bounds.adjusted(-10, -4, 10, 4), theme.surface)
    painter.setPen(theme.error if notice.is_problem else theme.text_secondary)
    painter.drawText(bounds, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, notice.text)


def paint_cut(painter: QPainter, x: float, rect: QRectF, text: str, theme: Theme, pixel_ratio: float) -> None:
    """Where an incomplete file ends: hatched from there on, a line, and a flag with the word."""
    missing = QRectF(x, rect.top(), rect.right() - x, rect.height())
    if missing.width() > 0:
        hatch = QBrush(with_alpha(theme.warning, 0.28), Qt.BrushStyle.BDiagPattern)
        painter.fillRect(missing, hatch)
    x = _snap(min(x, rect.right() - 1.5), pixel_ratio)
    painter.fillRect(QRectF(x, rect.top(), 1.5, rect.height()), theme.warning)
    painter.setFont(small_font(theme))
    metrics = QFontMetricsF(painter.font())
    width = metrics.horizontalAdvance(text) + 32
    left = x + 1.5 if x + 1.5 + width <= rect.right() else x - width
    flag = QRectF(left, rect.top() + 6, width, 20)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.warning_soft)
    painter.drawRoundedRect(flag, 4, 4)
    painter.setBrush(theme.warning)
    painter.drawPath(_warning_sign(QPointF(flag.left() + 14, flag.center().y())))
    painter.setPen(theme.warning)
    painter.drawText(flag.adjusted(24, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _warning_sign(centre: QPointF) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    x, y = centre.x(), centre.y()
    path.addPolygon(QPolygonF([QPointF(x, y - 6), QPointF(x + 6.5, y + 5), QPointF(x - 6.5, y + 5)]))
    path.closeSubpath()
    path.addRect(QRectF(x - 0.75, y - 2.5, 1.5, 4))
    path.addRect(QRectF(x - 0.75, y + 2.5, 1.5, 1.5))
    return path


def paint_channel_names(painter: QPainter, count: int, rect: QRectF, theme: Theme) -> None:
    """L, R, C … in the corner of each lane that is high enough."""
    height = rect.height() / max(1, count)
    if count < 2 or height < 15:
        return
    names = _CHANNEL_NAMES.get(count) or tuple(str(number + 1) for number in range(count))
    text_font = small_font(theme)
    ascent = QFontMetricsF(text_font).capHeight()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for lane, name in enumerate(names):
        letters = QPainterPath()
        letters.addText(QPointF(rect.left() + 8, rect.top() + lane * height + 4 + ascent), text_font, name)
        # A rim of the surface's colour keeps them readable over the waveform.
        painter.strokePath(letters, QPen(theme.surface, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, _ROUND))
        painter.fillPath(letters, theme.text_secondary)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def paint_take(painter: QPainter, letter: str, lane: QRectF, theme: Theme, *, on: bool) -> None:
    """The letter of a compared take in the corner of its lane, on a rim that sets it off from the waveform."""
    top = lane.top() + max(1.0, min(6.0, (lane.height() - CHIP_PX) / 2))
    chip = QRectF(lane.left() + 8, round(top), CHIP_PX, CHIP_PX)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.surface)
    painter.drawRoundedRect(chip.adjusted(-2, -2, 2, 2), theme.radius, theme.radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    paint_chip(painter, chip.toRect(), letter, theme, on=on)


def _snap(x: float, pixel_ratio: float) -> float:
    """The device pixel that ``x`` lies in, so that a line has sharp sides."""
    return round(x * pixel_ratio - 0.5) / pixel_ratio
