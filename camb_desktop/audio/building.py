"""Builds the peaks of one file slice by slice: of one that is still arriving without ever waiting for it, of a long one
with two threads.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from pathlib import Path

from camb_desktop.audio.decode import BLOCK_FRAMES, Decoder, open_sound
from camb_desktop.audio.segments import SegmentedPeaks, pays
from camb_desktop.audio.sources import ByteSource, ReadStopped, SourceReader
from camb_desktop.core.clip import StreamInfo
from camb_desktop.core.peaks import FRAMES_PER_BIN, PeakPyramid

# Of a complete file: some ms of work, so that two threads rarely want the lock at once.
WHOLE_BLOCK_SAMPLES = 16 * BLOCK_FRAMES
_READ_AHEAD_BYTES = 32 * 1024  # more than libsndfile ever reads beyond the frames that were asked for
_FIRST_TRY_BYTES = 4096
_LEAST_FRAMES = 1024


class Progress(Enum):
    """How a slice of work ended."""

    MORE = "more"  # the time is up
    WAITING = "waiting"  # bytes are still to come
    DONE = "done"


class _Gauge:
    """A source that tells how far its newest reader has come."""

    def __init__(self, source: ByteSource) -> None:
        self._source = source
        self._reader: SourceReader | None = None

    @property
    def path(self) -> Path:
        return self._source.path

    @property
    def total_bytes(self) -> int | None:
        return self._source.total_bytes

    @property
    def available(self) -> int:
        return self._source.available

    @property
    def complete(self) -> bool:
        return self._source.complete

    @property
    def unread(self) -> int:
        return self._source.available - (self._reader.tell() if self._reader is not None else 0)

    def open(self, should_stop: Callable[[], bool] | None = None) -> SourceReader:
        self._reader = self._source.open(should_stop)
        return self._reader


def _whole_block_frames(channels: int) -> int:
    """How many frames are decoded at once from a complete file: whole bins."""
    return max(1, WHOLE_BLOCK_SAMPLES // channels // FRAMES_PER_BIN) * FRAMES_PER_BIN


def _never_wait() -> bool:
    return True


class PeakBuilder:
    """The pyramid of one source under construction. One thread at a time; its :attr:`pyramid` may be read in any.

    Args:
        source: may still be growing.
        threads: 1 to decode in the calling thread alone; else a long file that can be is split between two.

    Attributes:
        info: None until the header could be read. As the header states it, or exact where that does not tell.
        pyramid: None likewise.
        damaged: whether decoding ended in an error.
    """

    def __init__(self, source: ByteSource, *, threads: int = 2) -> None:
        self.info: StreamInfo | None = None
        self.pyramid: PeakPyramid | None = None
        self.damaged = False
        self._source = source
        self._growing = None if source.complete else _Gauge(source)
        self._finished = source
        self._decoder: Decoder | None = None
        self._second: Decoder | None = None
        self._segments: SegmentedPeaks | None = None
        self._may_split = threads > 1
        self._next_try = _FIRST_TRY_BYTES
        self._stalled = False
        self._done = False

    def finish(self, source: ByteSource) -> None:
        """Tell which complete source the growing one has become: decoders of it need no Python to read. Any thread."""
        self._finished = source

    def step(self, budget_s: float, should_stop: Callable[[], bool] | None = None) -> Progress:
        """Work for about ``budget_s`` seconds, or until all that is there is done.

        Raises:
            CannotDecode: no audio that is known; of a growing file only once it is complete.
            ReadStopped: ``should_stop`` returned True.
            OSError: the file cannot be read.
        """
        deadline = time.monotonic() + budget_s
        while True:
            if should_stop is not None and should_stop():
                raise ReadStopped
            if self._done:
                return Progress.DONE
            if not self._ready():
                return Progress.WAITING
            done = self._advance(deadline, should_stop)
            if done is not Progress.MORE:
                return done
            if time.monotonic() >= deadline:
                return Progress.MORE

    def close(self) -> None:
        """Free the decoders; the pyramid stays."""
        for decoder in (self._decoder, self._second):
            if decoder is not None:
                decoder.close()
        self._decoder = self._second = self._segments = None
        self._may_split = False

    def _ready(self) -> bool:
        """Whether there is a decoder, and it need not wait."""
        growing = self._growing if not self._source.complete else None
        if self._decoder is None:
            if growing is not None and growing.available < self._next_try:
                return False
            try:
                self._decoder = open_sound(self._growing or self._source, _never_wait if growing else None)
            except ReadStopped:
                self._next_try = 2 * self._source.available
                return False
            self.info = self._decoder.info
            self.pyramid = PeakPyramid(self.info.channels)
        return growing is None or not self._stalled

    def _advance(self, deadline: float, should_stop: Callable[[], bool] | None) -> Progress:
        assert self._decoder is not None
        assert self.pyramid is not None
        info = self._decoder.info
        if self._source.complete:
            self._segments = self._segments or self._split_from(self._decoder)
            if self._segments is not None:
                if not self._segments.step(deadline, should_stop):
                    self._join()
                return Progress.MORE
            # After this the position is on the edge of a bin, as splitting needs it.
            odd = self._decoder.position % FRAMES_PER_BIN
            frames = FRAMES_PER_BIN - odd if odd else _whole_block_frames(info.channels)
        else:
            assert self._growing is not None
            bytes_per_frame = info.channels * max(16, info.bit_depth) // 8
            # No codec makes more bytes than the samples have: these frames come without a wait.
            frames = min(BLOCK_FRAMES, (self._growing.unread - _READ_AHEAD_BYTES) // bytes_per_frame)
            if frames < _LEAST_FRAMES:
                return Progress.WAITING
        try:
            block = self._decoder.read(frames)
        except ReadStopped:
            self._stalled = True  # the estimate was wrong: go on when the file is complete
            return Progress.WAITING
        if len(block) == 0:
            self._end(self._decoder)
            return Progress.DONE
        self.pyramid.append(block)
        return Progress.MORE

    def _end(self, decoder: Decoder) -> None:
        assert self.pyramid is not None
        assert self.info is not None
        self._done = True
        self.damaged = self.damaged or decoder.damaged
        if not self.info.exact or self.pyramid.frames > self.info.frames:  # or another was joined behind it
            self.info = replace(self.info, frames=self.pyramid.frames, exact=True)
        self.close()

    def _split_from(self, decoder: Decoder) -> SegmentedPeaks | None:
        """The rest of the file for two threads, if that pays."""
        assert self.pyramid is not None
        info = decoder.info
        can = self._may_split and decoder.seeks_at_once and info.exact and decoder.position % FRAMES_PER_BIN == 0
        if not can or not pays(info.frames - decoder.position):
            return None
        self._second = open_sound(self._finished)
        if self._finished is not self._source:
            decoder = self._reopen(decoder.position)
        return SegmentedPeaks(
            (decoder, self._second), self.pyramid, decoder.position, info.frames, _whole_block_frames(info.channels)
        )

    def _join(self) -> None:
        """After the segments: one decoder goes on, and finds the end of what is good. A new one: of those that met
        damage nothing is sure.
        """
        assert self.pyramid is not None
        self.close()
        self._reopen(self.pyramid.frames)

    def _reopen(self, frame: int) -> Decoder:
        if self._decoder is not None:
            self._decoder.close()
        self._decoder = open_sound(self._finished)
        self._decoder.seek(frame)
        return self._decoder


def build_peaks(source: ByteSource, *, threads: int = 2) -> PeakBuilder:
    """All peaks of a complete source at once. Raises what :meth:`PeakBuilder.step` raises."""
    builder = PeakBuilder(source, threads=threads)
    try:
        while builder.step(3600.0) is not Progress.DONE:
            pass
    finally:
        builder.close()
    return builder
