"""The kept picture of the visible range, in the played and the unplayed colours. GUI thread; sizes in device pixels."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from camb_desktop.core.later import np
from camb_desktop.core.peaks import Columns
from camb_desktop.core.values import dataclass
from camb_desktop.ui.look.theme import Theme
from camb_desktop.ui.waveform.columns import SampleSpan, columns_of_samples, merged
from camb_desktop.ui.waveform.content import Content
from camb_desktop.ui.waveform.lanes import Colour, Pixels, RasterStyle, colour_table, draw_lanes, lane_boxes
from camb_desktop.ui.waveform.viewport import Viewport

SAMPLES_BELOW_FRAMES = 128
"""Closer than this many frames per device pixel, half a bin of the peaks, real samples are drawn."""

_DOTS_FROM_PX = 5.0


@dataclass(frozen=True, slots=True)
class PictureKey:
    """Everything that a picture depends on; two equal ones need no new drawing."""

    row_id: int | None
    frames: int
    viewport: Viewport
    width: int
    height: int
    pixel_ratio: float
    theme: str
    marks_clips: bool
    samples_from: int | None
    one_lane: bool


class LanePicture:
    """Draws the lanes of a content once, and keeps the result until something that matters has changed."""

    def __init__(self) -> None:
        self._key: PictureKey | None = None
        self.unplayed = QPixmap()
        self.played = QPixmap()
        self.drawings = 0

    def ensure(
        self,
        content: Content,
        samples: SampleSpan | None,
        viewport: Viewport,
        size: tuple[int, int],
        pixel_ratio: float,
        theme: Theme,
        *,
        one_lane: bool = False,
    ) -> None:
        """Draw unless the picture is still right.

        ``samples`` are used where the zoom is close and they cover what is visible. ``size`` is width and height.
        In ``one_lane`` all channels share it, and what lies before the file and behind it stays empty.
        """
        width, height = size
        start, step = first_column(viewport, pixel_ratio)
        used = samples if step < SAMPLES_BELOW_FRAMES and _covered(samples, content, start, step, width) else None
        key = PictureKey(
            content.row_id,
            content.frames,
            viewport,
            width,
            height,
            pixel_ratio,
            theme.name,
            content.marks_clips,
            used.start_frame if used else None,
            one_lane,
        )
        if key == self._key:
            return
        self._key = key
        self.drawings += 1
        lanes = lane_columns(content, used, start, step, width)
        if one_lane:
            lanes = [merged(lanes)]
        closeness = _smooth((64 - step) / 60) if used else 0.0
        line = max(1, round(pixel_ratio)) + 0.5 * pixel_ratio * closeness
        style = RasterStyle(
            line=line,
            margin=round(4 * pixel_ratio),
            dot_every=0 if one_lane else round(5 * pixel_ratio),
            dot=max(1, round(pixel_ratio)),
            clip_rows=round(3 * pixel_ratio) if content.marks_clips else 0,
        )
        pixels = draw_lanes(lanes, height, style, round(start / step) if step >= 1 else 0)
        self.unplayed = _pixmap(pixels, width, pixel_ratio, _table(theme, closeness, played=False))
        self.played = _pixmap(pixels, width, pixel_ratio, _table(theme, closeness, played=True))
        if used is not None and 1 / step >= _DOTS_FROM_PX * pixel_ratio:
            self._add_dots(used, len(lanes), viewport, content, style, theme, size, pixel_ratio)

    def _add_dots(
        self,
        samples: SampleSpan,
        lanes: int,
        viewport: Viewport,
        content: Content,
        style: RasterStyle,
        theme: Theme,
        size: tuple[int, int],
        pixel_ratio: float,
    ) -> None:
        spacing_px = 1 / viewport.frames_per_px
        opacity = _smooth((spacing_px - _DOTS_FROM_PX) / 4)
        radius = min(3.0, 1.2 + spacing_px / 10)
        first = max(math.floor(viewport.start_frame), samples.start_frame)
        stop = min(math.ceil(viewport.stop_frame) + 1, samples.stop_frame)
        spots = []
        boxes = lane_boxes(lanes, size[1], style)
        for channel in range(content.channels):
            box = boxes[min(channel, lanes - 1)]
            values = samples.data[channel, first - samples.start_frame : stop - samples.start_frame]
            for offset, value in enumerate(np.clip(values, -1.0, 1.0).tolist()):
                x, y = viewport.x_of(first + offset) * pixel_ratio, box.y_of(value)
                spots.append((x, y))
        for pixmap, colour in ((self.unplayed, theme.waveform_rms), (self.played, theme.waveform_played_rms)):
            stamp = _dot(colour, radius, opacity, pixel_ratio)
            half = stamp.width() / 2
            with QPainter(pixmap) as painter:
                for x, y in spots:
                    painter.drawPixmap(QPointF(round(x - half) / pixel_ratio, round(y - half) / pixel_ratio), stamp)


def _dot(colour: QColor, radius: float, opacity: float, pixel_ratio: float) -> QPixmap:
    """A dot to stamp: hundreds of circles in a frame would take too long."""
    side = 2 * math.ceil(radius * pixel_ratio) + 1
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(opacity)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(side / 2, side / 2), radius * pixel_ratio, radius * pixel_ratio)
    pixmap.setDevicePixelRatio(pixel_ratio)
    return pixmap


def first_column(viewport: Viewport, pixel_ratio: float) -> tuple[float, float]:
    """Frame at the left edge of the first device column, and frames per device column.

    Columns lie on a grid that starts at frame 0, so that scrolling moves the picture without changing its shape; close
    to single samples it moves smoothly.
    """
    step = viewport.frames_per_px / pixel_ratio
    if step < 1:
        return viewport.start_frame, step
    return math.floor(viewport.start_frame / step + 0.5) * step, step


def lane_columns(content: Content, samples: SampleSpan | None, start: float, step: float, width: int) -> list[Columns]:
    """One entry per channel."""
    assert content.pyramid is not None
    if samples is not None:
        return [columns_of_samples(samples, channel, start, step, width) for channel in range(content.channels)]
    ends = round(start), round(start + step * width)
    return [content.pyramid.columns(channel, *ends, width) for channel in range(content.channels)]


def _covered(samples: SampleSpan | None, content: Content, start: float, step: float, width: int) -> bool:
    if samples is None or samples.data.shape[0] != content.channels:
        return False
    return samples.covers(max(0, math.floor(start)), min(math.ceil(start + step * width), content.frames))


def _smooth(share: float) -> float:
    share = min(max(share, 0.0), 1.0)
    return share * share * (3 - 2 * share)


def _table(theme: Theme, closeness: float, *, played: bool) -> tuple[int, ...]:
    """Colours; from peaks to single samples the body turns into the colour of the RMS band, which then is the line."""
    body = _rgba(theme.waveform_played if played else theme.waveform)
    rms = _rgba(theme.waveform_played_rms if played else theme.waveform_rms)
    r, g, b, a = (round(low + (high - low) * closeness) for low, high in zip(body, rms, strict=True))
    return colour_table((r, g, b, a), rms, _rgba(theme.border), _rgba(theme.clip))


def _rgba(colour: QColor) -> Colour:
    return colour.red(), colour.green(), colour.blue(), colour.alpha()


def _pixmap(pixels: Pixels, width: int, pixel_ratio: float, table: tuple[int, ...]) -> QPixmap:
    height, stride = pixels.shape
    image = QImage(pixels.data, width, height, stride, QImage.Format.Format_Indexed8)
    image.setColorTable(table)
    # The conversion copies, so nothing outlives the array.
    pixmap = QPixmap.fromImage(image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied))
    pixmap.setDevicePixelRatio(pixel_ratio)
    return pixmap
