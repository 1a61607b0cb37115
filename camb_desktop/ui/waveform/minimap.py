"""The whole file in one low strip, with a frame around what the lanes show. Drag it to scroll."""

from __future__ import annotations

import math

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from camb_desktop.ui.look.theme import Theme, current_theme, with_alpha
from camb_desktop.ui.text.translate import tr
from camb_desktop.ui.waveform.content import Content
from camb_desktop.ui.waveform.lanes import RasterStyle, colour_table, draw_lanes
from camb_desktop.ui.waveform.timeline import Timeline
from camb_desktop.ui.waveform.viewport import zoom_factor

HEIGHT_PX = 30
_TOP_PX = 6
_STRIP_PX = HEIGHT_PX - _TOP_PX
_LEAST_FRAME_PX = 10.0


class Minimap(QWidget):
    """Moves the viewport of a :class:`Timeline`."""

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(tr("Drag to scroll"))
        self._timeline = timeline
        self._content = Content()
        self._pixmap = QPixmap()
        self._key: tuple[object, ...] = ()
        self._grabbed_at: float | None = None
        timeline.viewport_changed.connect(self.update)
        timeline.region_changed.connect(self.update)
        timeline.playhead_changed.connect(self._move_playhead)

    def set_content(self, content: Content) -> None:
        """Another row, or more of the same."""
        self._content = content
        self.update()

    def window_rect(self) -> QRectF:
        """The frame around what is visible; never too narrow to be taken."""
        viewport = self._timeline.viewport
        if not viewport.total_frames:
            return QRectF()
        scale = self.width() / viewport.length_frames
        width = max(_LEAST_FRAME_PX, viewport.visible_frames * scale)
        centre = ((viewport.start_frame + viewport.stop_frame) / 2 - viewport.first_frame) * scale
        left = min(max(centre - width / 2, 0.0), self.width() - width)
        return QRectF(left, _TOP_PX, width, _STRIP_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The kept picture, with the frame, the selection and the playhead over it."""
        theme, viewport = current_theme(), self._timeline.viewport
        if not self._content.channels or not viewport.total_frames:
            return
        with QPainter(self) as painter:
            self._draw(theme, painter.deviceTransform().m11())
            whole = QRectF(0, _TOP_PX, self.width(), _STRIP_PX)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(with_alpha(theme.surface_alt, 1.0))
            painter.drawRoundedRect(whole, 4, 4)
            frame = self.window_rect()
            painter.setBrush(theme.surface)
            painter.drawRoundedRect(frame, 4, 4)
            scale = self.width() / viewport.length_frames
            region = self._timeline.region
            if region is not None:
                painter.fillRect(
                    QRectF(self._x(region[0]), _TOP_PX, (region[1] - region[0]) * scale, whole.height()),
                    theme.selection,
                )
            painter.drawPixmap(whole.topLeft(), self._pixmap)
            if self._timeline.playhead is not None:
                painter.fillRect(
                    QRectF(round(self._x(self._timeline.playhead)), _TOP_PX, 1, whole.height()), theme.playhead
                )
            painter.setPen(QPen(theme.accent, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)

    def _draw(self, theme: Theme, ratio: float) -> None:
        content = self._content
        width, height = round(self.width() * ratio), round(_STRIP_PX * ratio)
        viewport = self._timeline.viewport
        key = (content.row_id, content.frames, viewport.first_frame, viewport.total_frames, width, height, theme.name)
        if key == self._key or content.pyramid is None:
            return
        self._key = key
        lane = content.pyramid.columns(None, viewport.first_frame, viewport.total_frames, width)
        style = RasterStyle(
            line=ratio, margin=round(3 * ratio), dot_every=round(5 * ratio), dot=max(1, round(ratio)), clip_rows=0
        )
        pixels = draw_lanes([lane], height, style)
        colour = theme.waveform.red(), theme.waveform.green(), theme.waveform.blue(), 255
        image = QImage(pixels.data, width, height, pixels.shape[1], QImage.Format.Format_Indexed8)
        image.setColorTable(colour_table(colour, colour, colour, colour))
        self._pixmap = QPixmap.fromImage(image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied))
        self._pixmap.setDevicePixelRatio(ratio)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the frame, or call it here."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        x, frame = event.position().x(), self.window_rect()
        if not frame.left() <= x <= frame.right():
            self._timeline.show(self._timeline.viewport.centred_on(self._frames(x)))
        self._grabbed_at = self._frames(x) - self._timeline.viewport.start_frame
        self._timeline.busy = True
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Scroll with the pointer."""
        if self._grabbed_at is not None:
            start = self._frames(event.position().x()) - self._grabbed_at
            self._timeline.show(self._timeline.viewport.scrolled_to(start))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the frame go."""
        if self._grabbed_at is not None:
            self._grabbed_at = None
            self._timeline.busy = False
            self.unsetCursor()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the middle of what is visible."""
        viewport, angle = self._timeline.viewport, event.angleDelta()
        if angle.y():
            self._timeline.show(viewport.zoomed(zoom_factor(angle.y()), viewport.width_px / 2))
        event.accept()

    def _frames(self, x_px: float) -> float:
        viewport = self._timeline.viewport
        return viewport.first_frame + x_px / max(1, self.width()) * viewport.length_frames

    def _x(self, frame: float) -> float:
        viewport = self._timeline.viewport
        return (frame - viewport.first_frame) / max(1, viewport.length_frames) * self.width()

    def _move_playhead(self, before: object, now: object) -> None:
        if not self._timeline.viewport.total_frames or not self.isVisible():
            return
        spots = [math.floor(self._x(frame)) for frame in (before, now) if isinstance(frame, int)]
        if len(spots) == 2 and spots[0] == spots[1]:
            return
        for x in spots:
            self.update(QRect(x - 2, 0, 5, self.height()))
