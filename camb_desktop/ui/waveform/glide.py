"""From one viewport to another in a short movement, so that the eye keeps its place."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

from camb_desktop.ui.waveform.timeline import Timeline
from camb_desktop.ui.waveform.viewport import Viewport


def between(start: Viewport, end: Viewport, share: float) -> Viewport:
    """The viewport at ``share`` 0…1 of the way: the scale changes by equal factors, and one frame stays in place."""
    if not start.visible_frames or not end.visible_frames:
        return end
    visible = start.visible_frames * (end.visible_frames / start.visible_frames) ** share
    span = end.visible_frames - start.visible_frames
    moved = share if abs(span) < 1e-6 * end.visible_frames else (visible - start.visible_frames) / span
    left = start.start_frame + (end.start_frame - start.start_frame) * moved
    return end.zoomed_to(left, left + visible)


class Glide(QObject):
    """Moves the viewport of a :class:`Timeline`; gives way to whoever else moves it. GUI thread."""

    def __init__(self, timeline: Timeline, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timeline = timeline
        self._start = self._end = self._shown = timeline.viewport
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._step)
        timeline.viewport_changed.connect(self._give_way)

    @property
    def target(self) -> Viewport:
        """Where the picture is going, or is."""
        moving = self._animation.state() == QVariantAnimation.State.Running
        return self._end if moving else self._timeline.viewport

    def to(self, viewport: Viewport, duration_ms: int) -> None:
        """Go to ``viewport``, at once if ``duration_ms`` is 0."""
        self._animation.stop()
        if duration_ms <= 0:
            self._timeline.show(viewport)
            return
        self._start = self._shown = self._timeline.viewport
        self._end = viewport
        self._animation.setDuration(duration_ms)
        self._animation.start()

    def _step(self, share: object) -> None:
        assert isinstance(share, float)
        self._shown = self._end if share >= 1.0 else between(self._start, self._end, share)
        self._timeline.show(self._shown)

    def _give_way(self) -> None:
        if self._timeline.viewport != self._shown:
            self._animation.stop()
