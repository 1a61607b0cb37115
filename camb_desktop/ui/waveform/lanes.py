"""Columns to pixels: one 8-bit picture that is coloured later, so that played and unplayed share one drawing.

Every pixel holds an index: how much of it the body covers, and how much the RMS band. Edges are smooth in height. A
colour table turns the indices into colours. Any thread; sizes are device pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TypeAlias

from camb_desktop.core.later import NDArray, np
from camb_desktop.core.peaks import Columns
from camb_desktop.core.values import dataclass

Pixels: TypeAlias = "NDArray[np.uint8]"

BODY = 63
"""Indices 1 … 63: the body covers the pixel, in 63rds."""
RMS = 126
"""Indices 64 … 126: body all over, and the RMS band in 63rds."""
DOT = 128
"""A dot of the line where nothing has arrived yet."""
CLIP = 129
"""A mark over samples at full scale."""

FULL_SCALE = 32766.5 / 32768
"""From here on a sample counts as clipped: both ends of 16 bit, and anything beyond."""

Colour = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class RasterStyle:
    """Sizes in device pixels.

    Attributes:
        line: least thickness of the body, so that silence is a line.
        margin: free rows above and below each lane's full scale.
        dot_every, dot: period and length of the dots; a period of 0 draws none.
        clip_rows: height of a clip mark; 0 draws none.
    """

    line: float = 1.0
    margin: int = 2
    dot_every: int = 4
    dot: int = 1
    clip_rows: int = 3


@dataclass(frozen=True, slots=True)
class LaneBox:
    """Rows of one lane: ``top`` … ``bottom`` (excluded), zero at ``zero`` (half a row is the middle of a pixel)."""

    top: int
    bottom: int
    zero: float
    half: float

    def y_of(self, value: float) -> float:
        """Row of a sample value."""
        return self.zero - value * self.half


def lane_boxes(count: int, height: int, style: RasterStyle) -> list[LaneBox]:
    """Equal shares of ``height`` rows, the first channel on top."""
    boxes = []
    for lane in range(count):
        top, bottom = lane * height // count, (lane + 1) * height // count
        # Zero is the middle of a row, or the border of two, so that a line at rest has sharp sides.
        zero = (top + bottom) // 2 + (0.5 if round(style.line) % 2 else 0.0)
        half = max(0.5, min(zero - top, bottom - zero) - style.margin)
        boxes.append(LaneBox(top, bottom, zero, half))
    return boxes


def draw_lanes(lanes: Sequence[Columns], height: int, style: RasterStyle, first_column: int = 0) -> Pixels:
    """All lanes of a picture.

    Args:
        lanes: at least one, all of the same width.
        height: rows.
        style: sizes.
        first_column: number of the first column in the file at this scale: keeps dots in place while scrolling.

    Returns:
        uint8, shape (height, width rounded up to a multiple of 4): the row length QImage wants.
    """
    width = lanes[0].min.shape[0]
    pixels = np.zeros((height, (width + 3) // 4 * 4), dtype=np.uint8)
    for lane, box in zip(lanes, lane_boxes(len(lanes), height, style), strict=True):
        _draw_lane(pixels[:, :width], lane, box, style, first_column)
    return pixels


def _draw_lane(pixels: Pixels, lane: Columns, box: LaneBox, style: RasterStyle, first_column: int) -> None:
    known = ~np.isnan(lane.min)
    maxes = np.clip(np.where(known, lane.max, 0.0), -1.0, 1.0)
    mins = np.clip(np.where(known, lane.min, 0.0), -1.0, 1.0)
    top = box.zero - maxes * box.half
    bottom = box.zero - mins * box.half
    thin = np.maximum(style.line - (bottom - top), 0.0) / 2
    top -= thin
    bottom += thin
    bottom[~known] = top[~known]
    _fill(pixels, box, top, bottom, 0)

    inner = known & ~np.isnan(lane.rms)
    if inner.any():
        rms = np.where(inner, lane.rms, 0.0)
        rms_top = np.maximum(top, box.zero - rms * box.half)
        rms_bottom = np.maximum(rms_top, np.minimum(bottom, box.zero + rms * box.half))
        rms_bottom[~inner] = rms_top[~inner]
        _fill(pixels, box, rms_top, rms_bottom, BODY)

    missing = ~known
    if style.dot_every and missing.any():
        columns = np.flatnonzero(missing & ((np.arange(known.shape[0]) + first_column) % style.dot_every < style.dot))
        row = int(box.zero)
        pixels[row : row + style.dot, columns] = DOT
    if style.clip_rows:
        for columns, row in (
            (np.flatnonzero(known & (lane.max >= FULL_SCALE)), box.top),
            (np.flatnonzero(known & (lane.min <= -FULL_SCALE)), box.bottom - style.clip_rows),
        ):
            if columns.size:
                for end in range(style.dot):
                    at = np.minimum(columns + end, known.shape[0] - 1)
                    pixels[row : row + style.clip_rows, at] = CLIP


def _fill(pixels: Pixels, box: LaneBox, top: NDArray[np.floating], bottom: NDArray[np.floating], base: int) -> None:
    """Cover ``top`` … ``bottom`` of each column with indices ``base + 1`` … ``base + 63``, partly at both ends."""
    first = np.floor(top).astype(np.int16)
    last = np.floor(bottom).astype(np.int16)
    drawn = bottom > top
    if not drawn.any():
        return
    start_row = max(box.top, int(first[drawn].min()))
    stop_row = min(box.bottom, int(last[drawn].max()) + 1)
    rows = np.arange(start_row, stop_row, dtype=np.int16)[:, np.newaxis]
    body = rows > first
    body &= rows < last
    view = pixels[start_row:stop_row]
    share = np.uint8(BODY if base == 0 else RMS - BODY)
    view += body.view(np.uint8) * share

    at = np.flatnonzero(drawn)
    head, tail = first[at], last[at]
    same = head == tail
    above = np.where(same, bottom[at] - top[at], 1.0 - (top[at] - head))
    below = bottom[at] - tail
    for row, cover in ((head, above), (tail, below)):
        inside = (row >= box.top) & (row < box.bottom) & (cover > 0)
        if row is tail:
            inside &= ~same
        level = (base + np.maximum(np.rint(cover[inside] * BODY), 1)).astype(np.uint8)
        y, x = row[inside], at[inside]
        if base:  # where the band ends in the body's own edge row, the body's smooth edge stays
            level = np.where(pixels[y, x] == BODY, level, pixels[y, x])
        pixels[y, x] = level


@lru_cache(maxsize=32)
def colour_table(body: Colour, rms: Colour, dot: Colour, clip: Colour) -> tuple[int, ...]:
    """256 ARGB values for the indices; colours are (red, green, blue, alpha) 0…255."""
    table = [0] * 256
    for level in range(1, BODY + 1):
        share = level / BODY
        table[level] = _argb(body[0], body[1], body[2], body[3] * share)
        table[BODY + level] = _argb(*(body[n] + (rms[n] - body[n]) * share for n in range(4)))
    table[DOT] = _argb(*dot)
    table[CLIP] = _argb(*clip)
    return tuple(table)


def _argb(red: float, green: float, blue: float, alpha: float) -> int:
    return round(alpha) << 24 | round(red) << 16 | round(green) << 8 | round(blue)
