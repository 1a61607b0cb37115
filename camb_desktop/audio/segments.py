"""The peaks of a long complete file in segments, by two decoders in two threads."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable

from camb_desktop.audio.decode import BLOCK_FRAMES, Decoder
from camb_desktop.audio.sources import ReadStopped
from camb_desktop.core.bins import Bins, bins_of, join
from camb_desktop.core.peaks import FRAMES_PER_BIN, PeakPyramid

SEGMENT_FRAMES = 32 * BLOCK_FRAMES  # 44 s at 48 kHz: a seek costs 0.5 % of decoding it


def pays(frames: int) -> bool:
    """Whether two decoders are through so many frames sooner than one."""
    return frames > 2 * SEGMENT_FRAMES


class SegmentedPeaks:
    """Two decoders, each of which takes the next segment as soon as it has done one: neither ever waits for the other.

    What is done is appended to the pyramid in the order of the file. One thread at a time calls :meth:`step`; the other
    one lives for as long as that takes.

    Args:
        decoders: two of the same complete source. Nobody else moves them from now on.
        pyramid: holds all frames before ``start``, which is on the edge of a bin.
        start: the frame to begin with; whole segments are done from there, so that less than one is left.
        frames: those of the source.
        block_frames: how many are decoded at once; whole bins.
    """

    def __init__(
        self, decoders: tuple[Decoder, Decoder], pyramid: PeakPyramid, start: int, frames: int, block_frames: int
    ) -> None:
        self._pyramid = pyramid
        self._workers = tuple(_Worker(decoder, block_frames) for decoder in decoders)
        # The starts of those that nobody has taken, then those that were taken; in the order of the file.
        self._starts = deque(range(start, frames - SEGMENT_FRAMES + 1, SEGMENT_FRAMES))
        self._segments: deque[_Segment] = deque()
        self._taking = threading.Lock()
        self._stop = threading.Event()
        self._broken = False

    def step(self, deadline: float, should_stop: Callable[[], bool] | None = None) -> bool:
        """Work until ``deadline`` in ``time.monotonic`` seconds; returns whether there is more to do.

        There is not, too, where a segment is damaged: the pyramid then ends before it.

        Raises:
            ReadStopped: ``should_stop`` returned True.
            OSError: the file cannot be read.
        """
        mine, other = self._workers
        self._stop.clear()
        thread = threading.Thread(target=self._help, args=(other, deadline), name="camb-decode-2", daemon=True)
        thread.start()
        try:
            while self._go_on(mine, deadline):
                self._collect()
                if should_stop is not None and should_stop():
                    raise ReadStopped
        except BaseException:
            self._stop.set()
            raise
        finally:
            thread.join()
        self._collect()
        return not self._broken and bool(self._segments or self._starts)

    def _help(self, worker: _Worker, deadline: float) -> None:
        try:
            while not self._stop.is_set() and self._go_on(worker, deadline):
                pass
        except Exception:  # whoever decodes this place next meets it too, and tells
            self._broken = True

    def _go_on(self, worker: _Worker, deadline: float) -> bool:
        """One block; returns whether there is time, and something left, for another one."""
        if worker.segment is None and not self._take(worker):
            return False
        if not worker.decode_block():
            self._broken = True
        return not self._broken and time.monotonic() < deadline

    def _take(self, worker: _Worker) -> bool:
        with self._taking:
            if not self._starts or self._broken:
                return False
            worker.segment = _Segment(self._starts.popleft())
            self._segments.append(worker.segment)
            return True

    def _collect(self) -> None:
        while self._segments and self._segments[0].done:
            self._pyramid.extend(join(self._segments.popleft().bins))


class _Segment:
    """What is known of one segment."""

    def __init__(self, start: int) -> None:
        self.position = start
        self.stop = start + SEGMENT_FRAMES
        self.bins: list[Bins] = []
        self.done = False


class _Worker:
    """A decoder and the segment it is in."""

    def __init__(self, decoder: Decoder, block_frames: int) -> None:
        self.segment: _Segment | None = None
        self._decoder = decoder
        self._block_frames = block_frames

    def decode_block(self) -> bool:
        """The next block of the segment; returns False where the samples end before it does."""
        segment, decoder = self.segment, self._decoder
        assert segment is not None
        decoder.seek(segment.position)
        block = decoder.read(min(self._block_frames, segment.stop - segment.position))
        if len(block) == 0 or len(block) % FRAMES_PER_BIN:
            return False
        segment.bins.append(bins_of(block, FRAMES_PER_BIN))
        segment.position += len(block)
        if segment.position == segment.stop:
            segment.done = True
            self.segment = None
        return True
