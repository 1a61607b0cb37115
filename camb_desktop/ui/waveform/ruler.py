"""The time ruler above the lanes: marks that fit the zoom, and the selected range."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from camb_desktop.ui.look.theme import current_theme
from camb_desktop.ui.waveform.overlay import small_font
from camb_desktop.ui.waveform.ticks import label, step_for, ticks
from camb_desktop.ui.waveform.timeline import Timeline

HEIGHT_PX = 22
_MAJOR_PX, _MINOR_PX = 6, 3
_GAP_PX = 28


class Ruler(QWidget):
    """Times of what is visible. Shows a :class:`Timeline`; does not change it."""

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._timeline = timeline
        timeline.viewport_changed.connect(self.update)
        timeline.region_changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Marks, labels and the selected range."""
        timeline, theme = self._timeline, current_theme()
        viewport, rate = timeline.viewport, timeline.sample_rate_hz
        if not rate or not viewport.total_frames:
            return
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())  # Qt takes the program's
            ratio = painter.deviceTransform().m11()
            bottom = float(self.height())
            foot = bottom - 2  # the focus ring of the lanes is below
            painter.setFont(small_font(theme))
            metrics = QFontMetricsF(painter.font())
            seconds_per_px = viewport.frames_per_px / rate
            step = step_for(seconds_per_px, metrics.horizontalAdvance("0:00") + _GAP_PX)
            # A finer step has longer labels, which need more room.
            sample = label(timeline.place_s(viewport.stop_frame), step.decimals)
            step = step_for(seconds_per_px, metrics.horizontalAdvance(sample) + _GAP_PX)
            said = self.region_spot(metrics)
            if timeline.region is not None:
                left, right = (viewport.x_of(frame) for frame in timeline.region)
                painter.fillRect(QRectF(left, bottom - 4, right - left, 4), theme.accent)
                painter.setPen(theme.accent)
                painter.drawText(said, Qt.AlignmentFlag.AlignCenter, self._region_text())
            start_s, stop_s = timeline.place_s(viewport.start_frame), timeline.place_s(viewport.stop_frame)
            for tick in ticks(start_s, stop_s, step):
                x = round(viewport.x_of(tick.time_s * rate + viewport.first_frame) * ratio - 0.5) / ratio
                length = _MAJOR_PX if tick.label else _MINOR_PX
                painter.fillRect(QRectF(x, foot - length, max(1.0, round(ratio)) / ratio, length), theme.border)
                if not tick.label:
                    continue
                width = metrics.horizontalAdvance(tick.label)
                spot = QRectF(x + 4, 0, width + 2, bottom - 3)
                if x + 4 >= 0 and x + 4 + width <= self.width() and not spot.adjusted(-8, 0, 8, 0).intersects(said):
                    painter.setPen(theme.text_secondary)
                    painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, tick.label)

    def region_spot(self, metrics: QFontMetricsF) -> QRectF:
        """Where the times of the selection stand: over its middle, as far as the ruler goes; nowhere without one."""
        timeline = self._timeline
        if timeline.region is None:
            return QRectF()
        width = metrics.horizontalAdvance(self._region_text()) + 2
        middle = sum(timeline.viewport.x_of(frame) for frame in timeline.region) / 2
        return QRectF(round(max(0.0, min(middle - width / 2, self.width() - width))), 0, width, self.height() - 3)

    def _region_text(self) -> str:
        """``0:00.65 – 0:01.63``."""
        timeline = self._timeline
        return " – ".join(label(timeline.place_s(frame), 2) for frame in timeline.region or ())
