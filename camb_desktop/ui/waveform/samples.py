"""Real samples of what is visible, for zooms that are closer than the peaks."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from camb_desktop.ui.waveform.columns import SampleSpan
from camb_desktop.ui.waveform.content import Content
from camb_desktop.ui.waveform.picture import SAMPLES_BELOW_FRAMES, first_column
from camb_desktop.ui.waveform.viewport import Viewport

if TYPE_CHECKING:
    from camb_desktop.services.clips import ClipsService, SampleBlock

_MOST_WITH_MARGIN = 500_000
"""Samples that may be asked for beyond what is visible, to scroll into; more would be felt when they arrive."""


class SampleLayer(QObject):
    """One stretch of samples of one row at a time. GUI thread.

    Attributes:
        run: what has arrived, or None.

    Signals:
        changed(): paint again.
    """

    changed = Signal()

    def __init__(self, clips: ClipsService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clips = clips
        self._row_id: int | None = None
        self._asked = range(0)
        self.run: SampleSpan | None = None
        clips.samples_ready.connect(self._take)

    def set_row(self, row_id: int | None) -> None:
        """Another row, or the same from its beginning: what is kept is of no use."""
        self._row_id = row_id
        self._asked = range(0)
        self.run = None
        self.changed.emit()

    def want(self, content: Content, viewport: Viewport, pixel_ratio: float) -> None:
        """What is on screen now; asks for its samples where the zoom is close and they are not at hand."""
        start, step = first_column(viewport, pixel_ratio)
        first = max(0, math.floor(start))
        stop = min(math.ceil(start + step * round(viewport.width_px * pixel_ratio)), content.frames)
        if self._row_id is None or step >= SAMPLES_BELOW_FRAMES or stop <= first:
            return
        if self._asked.start <= first and stop <= self._asked.stop:
            return
        margin = (stop - first) // 2 if (stop - first) * content.channels < _MOST_WITH_MARGIN else 0
        self._asked = range(max(0, first - margin), min(stop + margin, content.frames))
        self._clips.request_samples(self._row_id, self._asked.start, self._asked.stop)

    def _take(self, block: SampleBlock) -> None:
        # Only the answer to the last question: an older one may lie elsewhere.
        if block.row_id == self._row_id and block.start_frame == self._asked.start:
            self.run = SampleSpan.from_frames(block.start_frame, block.data)
            self.changed.emit()
