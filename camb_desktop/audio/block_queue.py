"""The blocks of one playback: what the callback still needs, and where more of it comes from."""

from __future__ import annotations

from collections import deque
from dataclasses import replace

from camb_desktop.audio.decode import Decoder
from camb_desktop.audio.engine import PlaybackEngine
from camb_desktop.audio.loudness import LoudnessMeter
from camb_desktop.audio.output import OutputFormat
from camb_desktop.audio.playback import Block, Playback
from camb_desktop.audio.reader import Plan, PlayReader
from camb_desktop.audio.sources import ByteSource
from camb_desktop.core.later import np
from camb_desktop.core.values import dataclass

#: How far ahead of the device the queue is kept, seconds.
AHEAD_S = 2.0
#: What must be ready before a playback that ran dry goes on.
REFILL_S = 1.0
#: How far ahead of the callback the queue may still be changed.
_SAFE_S = 0.15


@dataclass(frozen=True, slots=True)
class Order:
    """What the feeder shall do: all of it, so that a newer order replaces an older one.

    Attributes:
        generation: grows with each start and seek. An order of the generation that plays already changes its plan only.
        source: the file.
        plan: from where and how.
        sound: False only opens the file.
        match_lufs: loudness that the beginning is measured against before it sounds; None where that is not wanted.
        device: see :class:`OutputRequest`.
    """

    generation: int
    source: ByteSource
    plan: Plan
    sound: bool
    device: str | None = None
    match_lufs: float | None = None


class BlockQueue:
    """Keeps one playback of the engine supplied. Belongs to the thread that fills.

    Args:
        engine: renders it.
        decoder: of ``order.source``.
        order: what is played.
        output: the format of the device.

    Raises:
        ReadStopped, OSError: see :meth:`Decoder.seek`.
    """

    def __init__(self, engine: PlaybackEngine, decoder: Decoder, order: Order, output: OutputFormat) -> None:
        self.decoder = decoder
        self.finished = False
        self._engine = engine
        self._order = order
        self._output = output
        self._reader = self._reader_for(order.plan)
        self._head = self._last = Block(np.empty((0, output.channels), np.float32), order.plan.start_frame)
        self._playback = Playback(order.generation, self._head)
        # Every block that the callback may still hold, with the count of frames up to its end: the last reference to
        # samples must not be dropped, and their memory freed, inside the callback.
        self._blocks: deque[tuple[int, Block]] = deque([(0, self._head)])
        self._held: list[Block] = []
        self._held_frames = 0
        self._linked_frames = 0

    def start(self, *, fade_in: bool, cut: bool, match: float = 1.0) -> None:
        """Let the engine render it; see :class:`Playback`."""
        self._playback = replace(self._playback, fade_in=fade_in, cut=cut, match=match)
        self._engine.start(self._playback)

    def loudness_lufs(self) -> float:
        """Of all that is ready, as the device gets it; −inf for silence."""
        meter = LoudnessMeter(self._output.sample_rate_hz, self._output.channels)
        for _, block in self._blocks:
            if len(block.data):
                meter.feed(np.ascontiguousarray(block.data.T))
        return meter.finish()

    @property
    def next_frame(self) -> float:
        """The frame of the file that the callback renders next: where it starts while it has rendered none of it."""
        report = self._engine.report
        return report.next_frame if report.playback is self._playback else self._order.plan.start_frame

    def ahead_s(self) -> float:
        """Seconds that are ready and not rendered yet."""
        return (self._linked_frames + self._held_frames - self._consumed()) / self._output.sample_rate_hz

    def serves(self, generation: int, plan: Plan) -> bool:
        """Whether the next callback renders this, wherever it began. Any thread."""
        order = self._order
        same = replace(order.plan, start_frame=0) == replace(plan, start_frame=0)
        return same and order.generation == generation and self._engine.playback is self._playback

    def wants_more(self) -> bool:
        """Whether more should be read now."""
        return not self.finished and self.ahead_s() < AHEAD_S

    def extend(self) -> None:
        """Read one more block and link it; let go what the callback is done with. Raises what the decoder raises."""
        block = self._reader.next_block()
        report = self._engine.report
        starved = report.starved and report.playback is self._playback
        if block is None:
            self.finished = True
            self._link_held()
            self._link(Block(self._head.data, self._end_frame(self._last), ends=True))
        elif self._held or (starved and not self._order.source.complete):
            self._held.append(block)
            self._held_frames += len(block.data)
            if self._held_frames >= REFILL_S * self._output.sample_rate_hz:
                self._link_held()
        else:
            self._link(block)
        consumed = self._consumed()
        while len(self._blocks) > 2 and self._blocks[1][0] < consumed:
            # Unlinked, or the first block would keep all that ever followed.
            self._blocks.popleft()[1].next = None

    def replan(self, order: Order) -> bool:
        """Go on by another plan, seamlessly, from a place that the callback has not reached yet.

        Returns:
            False when that cannot be done, because samples inside a resampler or stretcher belong to the old plan.
        """
        if not self._reader.is_direct or order.plan.speed != 1.0:
            return False
        safe = self._consumed() + round(_SAFE_S * self._output.sample_rate_hz)
        kept = [entry for entry in self._blocks if not entry[1].ends]
        while len(kept) > 1 and kept[-2][0] >= safe:
            kept.pop()
        frames, last = kept[-1]
        last.next = None
        self._blocks = deque(kept)
        self._last, self._linked_frames = last, frames
        self._held, self._held_frames = [], 0
        self.finished = False
        self._order = order
        start, here = round(self._end_frame(last)), self.next_frame
        region = order.plan.region
        if order.plan.loop and region is not None and here < region[1] <= start:
            start = region[0]  # what is out of reach already runs past the end of the loop
        self._reader = self._reader_for(replace(order.plan, start_frame=start))
        return True

    def _reader_for(self, plan: Plan) -> PlayReader:
        return PlayReader(
            self.decoder,
            plan,
            self._output.sample_rate_hz,
            self._output.channels,
            arriving=not self._order.source.complete,
        )

    def _consumed(self) -> int:
        report = self._engine.report
        return report.consumed if report.playback is self._playback else 0

    def _link_held(self) -> None:
        held, self._held, self._held_frames = self._held, [], 0
        for block in held:
            self._link(block)

    def _link(self, block: Block) -> None:
        self._linked_frames += len(block.data)
        self._blocks.append((self._linked_frames, block))
        last, self._last = self._last, block
        last.next = block

    def _end_frame(self, block: Block) -> float:
        return block.file_start + len(block.data) * block.step
