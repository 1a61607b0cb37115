"""The lanes on screen. Repaints only what changed: a moving playhead costs two narrow strips of a kept picture."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPainterPath, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from camb_desktop.core.later import np
from camb_desktop.core.units import clock, decibels
from camb_desktop.ui.look.theme import Theme, current_theme
from camb_desktop.ui.text.translate import tr
from camb_desktop.ui.waveform import overlay
from camb_desktop.ui.waveform.content import Content, notice_of
from camb_desktop.ui.waveform.pair import Beside
from camb_desktop.ui.waveform.picture import LanePicture
from camb_desktop.ui.waveform.samples import SampleLayer
from camb_desktop.ui.waveform.spectrogram import SpectrogramLayer
from camb_desktop.ui.waveform.ticks import label
from camb_desktop.ui.waveform.timeline import Timeline

_WAVE_BESIDE_SPECTROGRAM = 0.34
_SPLIT_FROM_PX = 150
_PATIENCE_MS = 250


class Canvas(QWidget):
    """Lanes, spectrogram and what lies over them. Shows a :class:`Content` on a :class:`Timeline`; changes neither.

    Signals:
        resized(): its size is another.
    """

    resized = Signal()

    def __init__(
        self,
        timeline: Timeline,
        samples: SampleLayer,
        beside_samples: SampleLayer,
        spectrogram: SpectrogramLayer,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setMinimumHeight(64)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._timeline = timeline
        self._samples = samples
        self._beside_samples = beside_samples
        self._spectrogram = spectrogram
        self._content = Content()
        self._picture = LanePicture()
        self._beside: Beside | None = None
        self._beside_picture = LanePicture()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self.update)
        self._hover_dirty = QRect()
        self._hover_y = 0.0
        self._one_lane = False
        timeline.viewport_changed.connect(self.update)
        timeline.region_changed.connect(self.update)
        timeline.playhead_changed.connect(self._move_playhead)
        timeline.hover_changed.connect(self._move_hover)
        samples.changed.connect(self.update)
        beside_samples.changed.connect(self.update)
        spectrogram.changed.connect(self.update)

    @property
    def picture(self) -> LanePicture:
        """The kept picture of the lanes."""
        return self._picture

    def set_content(self, content: Content) -> None:
        """Another row, or more of the same."""
        notice = notice_of(content)
        if notice is None or not notice.can_wait:
            self._patience.stop()
        elif content.row_id != self._content.row_id and self.isVisible():
            self._patience.start()
        self._content = content
        self.update()

    def set_beside(self, beside: Beside | None) -> None:
        """The take that is compared with it, or none."""
        self._beside = beside
        self.update()

    @property
    def _compares(self) -> bool:
        return self._beside is not None and bool(self._content.channels)

    def lane_rect(self, *, beside: bool) -> QRectF:
        """The lane of the take that is shown, or of the one beside it: A above, B below; all of it for one alone."""
        wave = self.wave_rect()
        if self._beside is None:
            return QRectF() if beside else wave
        half = wave.height() // 2
        upper = self._beside.above is beside
        return QRectF(wave.left(), 0 if upper else half, wave.width(), half if upper else wave.height() - half)

    def is_beside(self, position: QPointF) -> bool:
        """Whether a place belongs to the other take."""
        return self._compares and self.lane_rect(beside=True).contains(position)

    def wave_rect(self) -> QRectF:
        """Where the lanes are: the upper part above a spectrogram, empty where there is no room for both."""
        height = float(self.height())
        if self._spectrogram.visible:
            height = round(height * _WAVE_BESIDE_SPECTROGRAM) if height >= _SPLIT_FROM_PX else 0.0
        return QRectF(0, 0, self.width(), height)

    def spectrogram_rect(self) -> QRectF:
        """Where the spectrogram is; empty while it is off."""
        if not self._spectrogram.visible:
            return QRectF()
        top = self.wave_rect().height()
        top += 1 if top else 0
        return QRectF(0, top, self.width(), self.height() - top)

    def set_one_lane(self, on: bool) -> None:
        """Whether all channels are drawn as one lane."""
        if on != self._one_lane:
            self._one_lane = on
            self.update()

    def set_hover_y(self, y_px: float) -> None:
        """How high the pointer is: over the spectrogram it reads the frequency."""
        if y_px != self._hover_y:
            self._hover_y = y_px
            if self._spectrogram.visible or self._compares:
                self._move_hover()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Only what lies in the event's rectangle costs time."""
        theme = current_theme()
        dirty = QRectF(event.rect())
        whole = QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())  # Qt takes the program's
            painter.fillRect(whole, theme.surface)
            to_device = painter.deviceTransform()
            ratio = to_device.m11()  # of what is painted on: the screen, or a picture of the widget
            # With a fractional ratio the widget may begin between two device pixels; the picture must not.
            painter.translate(
                (round(to_device.dx()) - to_device.dx()) / ratio, (round(to_device.dy()) - to_device.dy()) / ratio
            )
            if self._content.channels:
                self._paint_lanes(painter, dirty, theme, ratio)
            notice = notice_of(self._content)
            if notice is not None and not (notice.can_wait and self._patience.isActive()):
                room = self.lane_rect(beside=False) if self._content.channels else whole
                overlay.paint_notice(painter, notice, room, theme)
            if self._content.channels:
                self._paint_over(painter, whole, theme, ratio)
            if dirty.left() < theme.radius or dirty.right() > whole.right() - theme.radius:
                self._paint_corners(painter, theme)

    def _paint_lanes(self, painter: QPainter, dirty: QRectF, theme: Theme, ratio: float) -> None:
        timeline, content = self._timeline, self._content
        wave = self.wave_rect()
        overlay.paint_region(painter, timeline, wave, theme)
        if wave.height():
            lane = self.lane_rect(beside=False)
            count = 2 if self._beside is not None else 1 if self._one_lane else content.channels
            for line in range(1, count):
                y = round(wave.height() * line / count * ratio) / ratio
                painter.fillRect(QRectF(0, y, wave.width(), 1 / ratio), theme.hairline)
            one_lane = self._one_lane or self._beside is not None
            size = _device_size(lane, ratio)
            self._picture.ensure(content, self._samples.run, timeline.viewport, size, ratio, theme, one_lane=one_lane)
            split = 0.0
            if timeline.playhead is not None:
                split = math.floor(timeline.viewport.x_of(timeline.playhead) * ratio) / ratio
                split = min(max(split, 0.0), wave.width())
            _draw_part(painter, self._picture.played, lane, 0.0, split, dirty, ratio)
            _draw_part(painter, self._picture.unplayed, lane, split, lane.width(), dirty, ratio)
            if self._beside is None:
                overlay.paint_channel_names(painter, count, wave, theme)
            else:
                self._paint_beside(painter, self._beside, dirty, theme, ratio)
        spectrum = self.spectrogram_rect()
        if not spectrum.isEmpty():
            self._spectrogram.paint(painter, spectrum, timeline.viewport, theme, ratio)
            overlay.paint_region_on_spectrogram(painter, timeline, spectrum, theme)
            self._spectrogram.paint_axis(painter, spectrum, theme)

    def _paint_beside(self, painter: QPainter, beside: Beside, dirty: QRectF, theme: Theme, ratio: float) -> None:
        """The other take, which does not sound and has no colour, and the letters of both."""
        lane, timeline = self.lane_rect(beside=True), self._timeline
        if beside.content.channels and timeline.sample_rate_hz:
            viewport = beside.viewport(timeline.viewport, timeline.sample_rate_hz)
            self._beside_picture.ensure(
                beside.content,
                self._beside_samples.run,
                viewport,
                _device_size(lane, ratio),
                ratio,
                theme,
                one_lane=True,
            )
            _draw_part(painter, self._beside_picture.unplayed, lane, 0.0, lane.width(), dirty, ratio)
        overlay.paint_take(painter, beside.letter, lane, theme, on=False)
        overlay.paint_take(painter, beside.shown_letter, self.lane_rect(beside=False), theme, on=True)

    def _paint_over(self, painter: QPainter, whole: QRectF, theme: Theme, ratio: float) -> None:
        timeline, content = self._timeline, self._content
        if content.cut:
            x = timeline.viewport.x_of(content.frames)
            if x <= whole.width() + 1:
                text = tr("Incomplete: ends at {time}", time=clock(timeline.seconds(content.frames)))
                room = whole if self._beside is None else self.lane_rect(beside=False)
                overlay.paint_cut(painter, max(x, -2.0), room, text, theme, ratio)
        lanes = overlay.Lanes(whole, self.wave_rect(), self.spectrogram_rect(), ratio)
        overlay.paint_region_edges(painter, timeline, lanes, theme)
        if timeline.playhead is not None and timeline.viewport.shows(timeline.playhead):
            overlay.paint_playhead(painter, timeline.viewport.x_of(timeline.playhead), lanes, theme)
        if timeline.hover_x is not None and not timeline.busy:
            overlay.paint_hover(painter, self._reading(timeline.hover_x), timeline.hover_x, lanes, theme)

    def _paint_corners(self, painter: QPainter, theme: Theme) -> None:
        outside = QPainterPath()
        outside.addRect(QRectF(self.rect()))
        outside.addRoundedRect(QRectF(self.rect()), theme.radius, theme.radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(outside, theme.window)

    def _reading(self, x_px: float) -> overlay.HoverReading:
        timeline = self._timeline
        frame = timeline.viewport.frame_at(x_px)
        per_px_s = timeline.seconds(timeline.viewport.frames_per_px)
        decimals = 1 if per_px_s > 0.2 else 2 if per_px_s > 0.02 else 3 if per_px_s > 0.0002 else 5
        time = label(timeline.place_s(frame), decimals)
        if self._spectrogram.visible and self._hover_y >= self.spectrogram_rect().top():
            hertz = self._spectrogram.frequency_at(self._hover_y, self.spectrogram_rect())
            return overlay.HoverReading(time, f"{hertz:,.0f} Hz" if hertz else "")
        level = self.level_at(x_px)
        return overlay.HoverReading(time, "" if level is None else decibels(level))

    def level_at(self, x_px: float) -> float | None:
        """Largest sample under a pixel in dBFS, over all channels, of the take that the pointer is over.

        −inf for silence, None where nothing is known.
        """
        content, viewport, run = self._content, self._timeline.viewport, self._samples.run
        beside = self._beside
        if beside is not None and self.is_beside(QPointF(0, self._hover_y)):
            content, run = beside.content, self._beside_samples.run
            viewport = beside.viewport(viewport, self._timeline.sample_rate_hz)
        if content.pyramid is None:
            return None
        start = viewport.start_frame + (x_px - 0.5) * viewport.frames_per_px
        stop = max(start + viewport.frames_per_px, start + 1)
        first, last = max(0, math.floor(start)), max(1, math.ceil(stop))
        if run is not None and run.covers(first, last) and viewport.frames_per_px < content.pyramid.frames_per_bin:
            peak = float(np.abs(run.data[:, first - run.start_frame : last - run.start_frame]).max())
        else:
            column = content.pyramid.columns(None, first, last, 1)
            peak = float(max(abs(column.min[0]), abs(column.max[0])))
        if math.isnan(peak):
            return None
        return 20 * math.log10(peak) if peak > 0 else -math.inf

    def _move_playhead(self, before: object, now: object) -> None:
        """Repaint what the playhead passed over."""
        viewport, ratio = self._timeline.viewport, self.devicePixelRatioF()
        spots = [viewport.x_of(frame) for frame in (before, now) if isinstance(frame, int)]
        if len(spots) == 2 and math.floor(spots[0] * ratio) == math.floor(spots[1] * ratio):
            return
        if len(spots) == 1:
            self.update()
            return
        left, right = (min(max(x, 0.0), viewport.width_px) for x in sorted(spots))
        reach = overlay.PLAYHEAD_REACH_PX
        self.update(QRect(math.floor(left) - reach, 0, math.ceil(right - left) + 2 * reach + 1, self.height()))

    def _move_hover(self) -> None:
        now = QRect()
        x = self._timeline.hover_x
        if x is not None and self._content.channels:
            tag = overlay.hover_tag(self._reading(x), x, QRectF(self.rect()), current_theme())
            now = tag.toAlignedRect().adjusted(-1, -1, 1, 1).united(QRect(math.floor(x) - 1, 0, 4, self.height()))
        self.update(self._hover_dirty)
        self.update(now)
        self._hover_dirty = now

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The viewport has the new width."""
        super().resizeEvent(event)
        self._timeline.show(self._timeline.viewport.resized(event.size().width()))
        self.resized.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits."""
        super().hideEvent(event)
        self._patience.stop()

    def handle_at(self, position: QPointF) -> str:
        """What the pointer is over: ``left`` or ``right`` (an edge of the selection), ``grip``, or empty."""
        timeline = self._timeline
        if timeline.region is None or not self._content.channels:
            return ""
        grip = overlay.grip_rect(timeline, current_theme())
        if grip is not None and grip.contains(position):
            return "grip"
        reach = 5.0
        left, right = (timeline.viewport.x_of(frame) for frame in timeline.region)
        near_left, near_right = abs(position.x() - left), abs(position.x() - right)
        if min(near_left, near_right) > reach:
            return ""
        return "left" if near_left < near_right else "right"


def _device_size(rect: QRectF, ratio: float) -> tuple[int, int]:
    return round(rect.width() * ratio), round(rect.height() * ratio)


def _draw_part(
    painter: QPainter, pixmap: QPixmap, lane: QRectF, left: float, right: float, dirty: QRectF, ratio: float
) -> None:
    """What of a lane's picture lies between two places and has to be painted."""
    part = QRectF(left, lane.top(), right - left, lane.height()).intersected(dirty)
    if not part.isEmpty():
        inside = part.translated(0, -lane.top())
        source = QRectF(inside.x() * ratio, inside.y() * ratio, inside.width() * ratio, inside.height() * ratio)
        painter.drawPixmap(part, pixmap, source)
