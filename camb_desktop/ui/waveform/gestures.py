"""Mouse, wheel and pinch on the lanes and the ruler, as changes of the timeline."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from camb_desktop.ui.waveform.timeline import Timeline
from camb_desktop.ui.waveform.viewport import zoom_factor

CLICK_REACH_PX = 4
"""A press that moves less than this is a click."""

_NOTCH = 120
_SCROLL_PER_NOTCH = 0.12
_EDGE_SCROLL_MS = 16
_CURSORS = {
    "left": Qt.CursorShape.SizeHorCursor,
    "right": Qt.CursorShape.SizeHorCursor,
    "grip": Qt.CursorShape.OpenHandCursor,
}


class _Doing(Enum):
    NOTHING = auto()
    PRESSED = auto()
    SELECTING = auto()
    PANNING = auto()
    SCRUBBING = auto()
    TAKING = auto()


class Gestures(QObject):
    """Event filter of the lanes and the ruler.

    Args:
        handle_at: tells what is at a place of the lanes: ``left``, ``right``, ``grip`` or empty.

    Signals:
        drag_out(): the selection is being dragged out of the window.
        pointer_y(object): height of the pointer in the lanes, pixels.
        clicked(QPointF): a place in the lanes.
    """

    drag_out = Signal()
    pointer_y = Signal(object)
    clicked = Signal(object)

    def __init__(
        self, timeline: Timeline, lanes: QWidget, ruler: QWidget, handle_at: Callable[[QPointF], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._timeline = timeline
        self._lanes = lanes
        self._handle_at = handle_at
        self._doing = _Doing.NOTHING
        self._press = QPointF()
        self._anchor_frame = 0
        self._pointer_x = 0.0
        self._edge_timer = QTimer(self)
        self._edge_timer.setInterval(_EDGE_SCROLL_MS)
        self._edge_timer.timeout.connect(self._scroll_at_edge)
        lanes.grabGesture(Qt.GestureType.PinchGesture)
        for widget in (lanes, ruler):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Mouse, wheel and pinch; everything else goes on."""
        if not self._timeline.viewport.total_frames:
            return False
        on_lanes = watched is self._lanes
        if isinstance(event, QWheelEvent):
            self._wheel(event)
            return True
        if isinstance(event, QNativeGestureEvent):
            return self._native(event)
        if isinstance(event, QGestureEvent):
            return self._pinch(event)
        if isinstance(event, QMouseEvent):
            match event.type():
                case QEvent.Type.MouseButtonPress:
                    return self._pressed(event, on_lanes)
                case QEvent.Type.MouseMove:
                    return self._moved(event, on_lanes)
                case QEvent.Type.MouseButtonRelease:
                    return self._released(event)
                case QEvent.Type.MouseButtonDblClick:
                    if event.button() == Qt.MouseButton.LeftButton:
                        self._timeline.set_region(None)
                    return True
        if event.type() == QEvent.Type.Leave and self._doing is _Doing.NOTHING:
            self._timeline.hover(None)
        return False

    def cancel(self) -> None:
        """Forget a drag that is under way: another row came."""
        self._edge_timer.stop()
        self._doing = _Doing.NOTHING
        self._timeline.busy = False
        self._timeline.hover(None)
        self._lanes.unsetCursor()

    def _pressed(self, event: QMouseEvent, on_lanes: bool) -> bool:
        timeline, x = self._timeline, event.position().x()
        self._press = event.position()
        self._pointer_x = x
        if event.button() == Qt.MouseButton.MiddleButton:
            self._begin(_Doing.PANNING)
            self._anchor_frame = timeline.viewport.frame_at(x)
            self._lanes.setCursor(Qt.CursorShape.ClosedHandCursor)
            return True
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        if not on_lanes:
            self._begin(_Doing.SCRUBBING)
            timeline.seek_asked.emit(timeline.viewport.frame_at(x))
            return True
        handle, region = self._handle_at(event.position()), timeline.region
        frame = timeline.viewport.frame_at(x)
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if region is not None and (handle == "grip" or (alt and region[0] <= frame < region[1])):
            self._doing = _Doing.TAKING
        elif region is not None and handle in ("left", "right"):
            self._anchor_frame = region[1] if handle == "left" else region[0]
            self._begin(_Doing.SELECTING)
        elif region is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            nearer_start = abs(frame - region[0]) < abs(frame - region[1])
            self._anchor_frame = region[1] if nearer_start else region[0]
            self._begin(_Doing.SELECTING)
            timeline.set_region((self._anchor_frame, frame), final=False)
        else:
            self._anchor_frame = frame
            self._doing = _Doing.PRESSED
        return True

    def _begin(self, doing: _Doing) -> None:
        self._doing = doing
        self._timeline.busy = True
        self._timeline.hover_changed.emit()

    def _moved(self, event: QMouseEvent, on_lanes: bool) -> bool:
        timeline, x = self._timeline, event.position().x()
        self._pointer_x = x
        far = abs(x - self._press.x()) >= CLICK_REACH_PX
        match self._doing:
            case _Doing.NOTHING:
                self._lanes.setCursor(_CURSORS.get(self._handle_at(event.position()), Qt.CursorShape.ArrowCursor))
                self.pointer_y.emit(event.position().y() if on_lanes else 0.0)
                timeline.hover(x)
            case _Doing.PRESSED if far:
                self._begin(_Doing.SELECTING)
                self._lanes.setCursor(Qt.CursorShape.SizeHorCursor)
                self._select_to(x)
            case _Doing.SELECTING:
                self._select_to(x)
            case _Doing.SCRUBBING:
                timeline.seek_asked.emit(timeline.viewport.frame_at(x))
            case _Doing.PANNING:
                viewport = timeline.viewport
                timeline.show(viewport.scrolled_to(self._anchor_frame - x * viewport.frames_per_px))
            case _Doing.TAKING if (event.position() - self._press).manhattanLength() >= CLICK_REACH_PX:
                self.cancel()
                self.drag_out.emit()
            case _:
                pass
        return True

    def _released(self, event: QMouseEvent) -> bool:
        doing, timeline = self._doing, self._timeline
        if doing is _Doing.NOTHING:
            return False
        self._edge_timer.stop()
        self._doing = _Doing.NOTHING
        timeline.busy = False
        self._lanes.unsetCursor()
        if doing is _Doing.SELECTING:
            timeline.set_region(timeline.region)
        elif doing in (_Doing.PRESSED, _Doing.TAKING):
            self.clicked.emit(event.position())
        timeline.hover(event.position().x())
        return True

    def _select_to(self, x: float) -> None:
        self._timeline.set_region((self._anchor_frame, self._timeline.viewport.frame_at(self._inside(x))), final=False)
        if self._inside(x) == x:
            self._edge_timer.stop()
        elif not self._edge_timer.isActive():
            self._edge_timer.start()

    def _inside(self, x: float) -> float:
        return min(max(x, 0.0), self._timeline.viewport.width_px)

    def _scroll_at_edge(self) -> None:
        """The pointer is held beyond the picture while selecting: the further, the faster."""
        timeline = self._timeline
        beyond = self._pointer_x - self._inside(self._pointer_x)
        timeline.show(timeline.viewport.scrolled(beyond * 0.35 * timeline.viewport.frames_per_px))
        self._select_to(self._pointer_x)

    def _wheel(self, event: QWheelEvent) -> None:
        viewport, angle, pixels = self._timeline.viewport, event.angleDelta(), event.pixelDelta()
        sideways = abs(angle.x()) > abs(angle.y())
        if sideways or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            along = (pixels.x() if sideways else pixels.y()) * viewport.frames_per_px
            if not along:
                turned = (angle.x() if sideways else angle.y()) / _NOTCH
                along = turned * _SCROLL_PER_NOTCH * viewport.visible_frames
            self._timeline.show(viewport.scrolled(-along))
        elif angle.y():
            self._timeline.show(viewport.zoomed(zoom_factor(angle.y()), event.position().x()))
        event.accept()
        self._timeline.hover_changed.emit()

    def _native(self, event: QNativeGestureEvent) -> bool:
        viewport = self._timeline.viewport
        match event.gestureType():
            case Qt.NativeGestureType.ZoomNativeGesture:
                factor = max(0.1, 1.0 + event.value())
                self._timeline.show(viewport.zoomed(factor, event.position().x()))
            case Qt.NativeGestureType.PanNativeGesture:
                self._timeline.show(viewport.scrolled(-event.delta().x() * viewport.frames_per_px))
            case _:
                return False
        return True

    def _pinch(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        if self._doing in (_Doing.PRESSED, _Doing.SELECTING):
            self.cancel()
        viewport = self._timeline.viewport
        x = self._lanes.mapFromGlobal(pinch.centerPoint()).x()
        moved = pinch.centerPoint().x() - pinch.lastCenterPoint().x()
        self._timeline.show(viewport.zoomed(max(0.1, pinch.scaleFactor()), x).scrolled(-moved * viewport.frames_per_px))
        event.accept(pinch)
        return True
