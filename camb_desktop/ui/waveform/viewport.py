"""Which frames are on screen: a frozen zoom and scroll model, without Qt. Any thread."""

from __future__ import annotations

from dataclasses import replace

from camb_desktop.core.values import dataclass

MIN_FRAMES_PER_PX = 1 / 32
"""Closest zoom: 32 device-independent pixels from one sample to the next."""

_ZOOM_PER_NOTCH = 1.35
_ANGLE_OF_NOTCH = 120


def zoom_factor(wheel_angle: int) -> float:
    """How much closer a turn of the wheel leads; ``wheel_angle`` is in eighths of a degree, as Qt gives it."""
    return float(_ZOOM_PER_NOTCH ** (wheel_angle / _ANGLE_OF_NOTCH))


@dataclass(frozen=True, slots=True)
class Viewport:
    """A window of ``width_px`` device-independent pixels onto a file of ``total_frames`` frames.

    Made by :meth:`fit` and by the methods below, which keep it inside the file: no frame before the first, none after
    the last one, and never more than the whole file. Beside another take that begins earlier, or ends later, there is
    room before and behind it, too.

    Attributes:
        total_frames: length of the file, or up to where there is room behind it, ≥ 0.
        width_px: width of the picture, ≥ 1.
        start_frame: frame at the left edge; fractional.
        frames_per_px: scale; 0 only for an empty file.
        first_frame: 0, or less where there is room before the file.
    """

    total_frames: int = 0
    width_px: float = 1.0
    start_frame: float = 0.0
    frames_per_px: float = 0.0
    first_frame: int = 0

    @staticmethod
    def fit(total_frames: int, width_px: float, first_frame: int = 0) -> Viewport:
        """The whole file."""
        width, first, total = max(1.0, width_px), min(0, first_frame), max(0, total_frames)
        return Viewport(total, width, first, (total - first) / width, first)

    @property
    def length_frames(self) -> int:
        """From one end to the other."""
        return self.total_frames - self.first_frame

    @property
    def fit_frames_per_px(self) -> float:
        """Scale at which the whole file is seen."""
        return self.length_frames / self.width_px

    @property
    def visible_frames(self) -> float:
        """How many frames are on screen."""
        return self.frames_per_px * self.width_px

    @property
    def stop_frame(self) -> float:
        """Frame at the right edge."""
        return self.start_frame + self.visible_frames

    @property
    def is_fit(self) -> bool:
        """Whether the whole file is seen."""
        return self.frames_per_px >= self.fit_frames_per_px * (1 - 1e-9)

    def frame_at(self, x_px: float) -> int:
        """The frame under a pixel, 0 … ``total_frames``, whether or not the pixel is inside the picture."""
        frame = round(self.start_frame + x_px * self.frames_per_px)
        return min(max(frame, 0), self.total_frames)

    def x_of(self, frame: float) -> float:
        """The pixel of a frame; outside 0 … ``width_px`` when it is not on screen."""
        return (frame - self.start_frame) / self.frames_per_px if self.frames_per_px else 0.0

    def shows(self, frame: float) -> bool:
        """Whether a frame is on screen."""
        return self.start_frame <= frame <= self.stop_frame

    def zoomed(self, factor: float, x_px: float) -> Viewport:
        """Closer by ``factor`` (> 1) or wider (< 1); the frame under ``x_px`` stays there as far as the ends allow."""
        return self._at(self.start_frame + x_px * self.frames_per_px, x_px, self.frames_per_px / factor)

    def zoomed_to(self, start_frame: float, stop_frame: float, margin: float = 0.0) -> Viewport:
        """A range fills the picture, with ``margin`` of its length left free on each side."""
        length = max(stop_frame - start_frame, 0.0)
        scale = length * (1 + 2 * margin) / self.width_px
        return self._at((start_frame + stop_frame) / 2, self.width_px / 2, scale)

    def scrolled(self, frames: float) -> Viewport:
        """Later by so many frames."""
        return self._at(self.start_frame + frames, 0.0, self.frames_per_px)

    def scrolled_to(self, start_frame: float) -> Viewport:
        """From another frame on, at the same scale."""
        return self._at(start_frame, 0.0, self.frames_per_px)

    def centred_on(self, frame: float) -> Viewport:
        """A frame in the middle, at the same scale."""
        return self._at(frame, self.width_px / 2, self.frames_per_px)

    def resized(self, width_px: float) -> Viewport:
        """Another width: a whole file stays whole, else the left edge and the scale stay."""
        wider = replace(self, width_px=max(1.0, width_px))
        if self.is_fit:
            return Viewport.fit(self.total_frames, width_px, self.first_frame)
        return wider._at(self.start_frame, 0.0, self.frames_per_px)

    def with_total(self, total_frames: int, first_frame: int = 0) -> Viewport:
        """Another length, as bytes arrive: a whole file stays whole, else what is seen stays."""
        if (total_frames, first_frame) == (self.total_frames, self.first_frame):
            return self
        if self.is_fit:
            return Viewport.fit(total_frames, self.width_px, first_frame)
        other = replace(self, total_frames=max(0, total_frames), first_frame=min(0, first_frame))
        return other._at(self.start_frame, 0.0, self.frames_per_px)

    def _at(self, frame: float, x_px: float, frames_per_px: float) -> Viewport:
        """Put ``frame`` at ``x_px`` with a scale, both moved into what the file allows."""
        widest = self.fit_frames_per_px
        scale = min(max(frames_per_px, MIN_FRAMES_PER_PX), widest)
        last_start = max(float(self.first_frame), self.total_frames - scale * self.width_px)
        start = min(max(frame - x_px * scale, float(self.first_frame)), last_start)
        return replace(self, start_frame=start, frames_per_px=scale)
