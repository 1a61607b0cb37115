"""What ruler, lanes and minimap share: viewport, playhead, selection and hover. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from camb_desktop.ui.waveform.viewport import Viewport

Region = tuple[int, int]


class Timeline(QObject):
    """The state of one waveform on screen; the widgets listen and repaint.

    Signals:
        viewport_changed(): zoom, scroll, width or length.
        playhead_changed(object, object): the frame before and the frame now, or None.
        region_changed(): the selected frames, while they are being dragged too.
        hover_changed(): where the pointer is.
        seek_asked(object): a frame that the user wants to hear.
        region_asked(object): a finished selection, or None, that the player is to know.
    """

    viewport_changed = Signal()
    playhead_changed = Signal(object, object)
    region_changed = Signal()
    hover_changed = Signal()
    seek_asked = Signal(object)
    region_asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.viewport = Viewport()
        self.sample_rate_hz = 0
        self.playhead: int | None = None
        self.region: Region | None = None
        self.hover_x: float | None = None
        self.busy = False
        """A drag is under way: nothing else moves the picture or the selection."""

    def reset(self, total_frames: int, sample_rate_hz: int, first_frame: int = 0) -> None:
        """Another file: the whole of it, nothing selected, no playhead."""
        self.sample_rate_hz = sample_rate_hz
        self.region = None
        self.busy = False
        self.move_playhead(None)
        self.viewport = Viewport.fit(total_frames, self.viewport.width_px, first_frame)
        self.viewport_changed.emit()
        self.region_changed.emit()

    def seconds(self, frames: float) -> float:
        """Frames as seconds; 0 while the rate is unknown."""
        return frames / self.sample_rate_hz if self.sample_rate_hz else 0.0

    def place_s(self, frame: float) -> float:
        """Where on the ruler a frame is, seconds."""
        return self.seconds(frame - self.viewport.first_frame)

    def show(self, viewport: Viewport) -> None:
        """Zoom or scroll."""
        if viewport != self.viewport:
            self.viewport = viewport
            self.viewport_changed.emit()

    def move_playhead(self, frame: int | None) -> None:
        """Where the sound is; turns the page when the playhead leaves a picture that followed it so far."""
        before = self.playhead
        if frame == before:
            return
        self.playhead = frame
        followed = before is None or self.viewport.shows(before)
        if frame is not None and followed and not self.busy and not self.viewport.shows(frame):
            self.show(self._page_with(before, frame))
        self.playhead_changed.emit(before, frame)

    def set_region(self, region: Region | None, *, final: bool = True) -> None:
        """Select frames ``[start, end)`` in either order; an empty range selects nothing.

        With ``final`` the player is to know; it is False while the mouse is still down.
        """
        total = self.viewport.total_frames
        if region is not None:
            start, end = sorted(min(max(frame, 0), total) for frame in region)
            region = (start, end) if end > start else None
        if region != self.region:
            self.region = region
            self.region_changed.emit()
        if final:
            self.region_asked.emit(region)

    def adopt_region(self, region: Region | None) -> None:
        """Take over what the player has, unless the user is dragging right now."""
        if not self.busy and region != self.region:
            self.region = region
            self.region_changed.emit()

    def hover(self, x_px: float | None) -> None:
        """Where the pointer is, or None when it is elsewhere."""
        if x_px != self.hover_x:
            self.hover_x = x_px
            self.hover_changed.emit()

    def _page_with(self, before: int | None, frame: int) -> Viewport:
        viewport = self.viewport
        ran_off = before is not None and 0 <= frame - viewport.stop_frame < viewport.visible_frames * 0.25
        if ran_off:
            return viewport.scrolled_to(frame - viewport.visible_frames * 0.02)
        return viewport.centred_on(frame)
