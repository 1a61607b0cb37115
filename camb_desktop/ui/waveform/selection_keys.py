"""The selection by keyboard, while the waveform has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from camb_desktop.ui.waveform.timeline import Timeline

HELP = (
    "[ and ] set the edges of the selection at the playhead, ← and → nudge the edge that was set last, Esc clears it."
)

_PLAIN = ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
_WITH_SHIFT = 10


class SelectionKeys(QObject):
    """Event filter of the widget that has the focus.

    ``[`` and ``]`` set an edge at the playhead; ←, → move the edge that was set last by a pixel, with Shift by ten;
    Esc clears. The window's own shortcuts for these keys give way as long as they mean something here. A filter,
    because an exception below an overridden ``QWidget.event`` ends the process (PySide 6.11).
    """

    def __init__(self, timeline: Timeline, widget: QWidget) -> None:
        super().__init__(widget)
        self._timeline = timeline
        self._edge = 1
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that mean something here; everything else goes on."""
        if not isinstance(event, QKeyEvent) or not self._means_something(event):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            self._press(event)
        return True

    def _means_something(self, event: QKeyEvent) -> bool:
        if event.modifiers() & _PLAIN:
            return False
        if event.key() in (Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight):
            return self._timeline.playhead is not None and self._timeline.viewport.total_frames > 0
        selected = self._timeline.region is not None
        return selected and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Escape)

    def _press(self, event: QKeyEvent) -> None:
        timeline, region = self._timeline, self._timeline.region
        playhead = timeline.playhead or 0
        match event.key():
            case Qt.Key.Key_BracketLeft:
                self._edge = 0
                end = region[1] if region and region[1] > playhead else timeline.viewport.total_frames
                timeline.set_region((playhead, end))
            case Qt.Key.Key_BracketRight:
                self._edge = 1
                timeline.set_region((region[0] if region and region[0] < playhead else 0, playhead))
            case Qt.Key.Key_Escape:
                timeline.set_region(None)
            case Qt.Key.Key_Left:
                self._nudge(-1, event)
            case _:
                self._nudge(1, event)

    def _nudge(self, direction: int, event: QKeyEvent) -> None:
        if self._timeline.region is None:
            return
        step = max(1, round(self._timeline.viewport.frames_per_px))
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            step *= _WITH_SHIFT
        edges = list(self._timeline.region)
        edges[self._edge] += direction * step
        if edges[0] < edges[1]:
            self._timeline.set_region((edges[0], edges[1]))
