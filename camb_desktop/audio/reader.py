"""From a decoder to blocks that the device can play: loop, channels, speed, rate. No thread of its own."""

from __future__ import annotations

from collections import deque
from typing import Any, Protocol

from camb_desktop.audio.channels import mixing_matrix
from camb_desktop.audio.decode import Decoder
from camb_desktop.audio.meter import SliceLevels
from camb_desktop.audio.playback import Block, Samples
from camb_desktop.audio.resample import Resampler
from camb_desktop.audio.sources import SourceAborted
from camb_desktop.audio.stretch import Stretcher
from camb_desktop.core.later import np
from camb_desktop.core.values import dataclass

#: Length of a block, seconds.
BLOCK_S = 0.04
#: How much is read at once in the end, seconds. It begins with one block and doubles: beside busy Python threads a read
#: costs some 50 ms of waiting for the interpreter lock, whatever its length.
LONGEST_READ_S = 0.32
#: A shorter loop is repeated inside one block, seconds.
SHORT_LOOP_S = 0.02


@dataclass(frozen=True, slots=True)
class Plan:
    """How a file is to be played.

    Attributes:
        start_frame: where to begin, ≥ 0.
        loop: whether to start over at the end.
        region: frames ``[start, end)`` that the loop, or a playback that begins inside, keeps to; None for the file.
        speed: 0.5…2 at unchanged pitch.
        silence_to_s: up to where, in seconds of the file, a playback that does not loop goes on in silence past the
            file's end; None for no silence.
        end_frame: where a playback ends that does not loop, unless it begins behind it; None for the file's end.
    """

    start_frame: int = 0
    loop: bool = False
    region: tuple[int, int] | None = None
    speed: float = 1.0
    silence_to_s: float | None = None
    end_frame: int | None = None

    @property
    def stop_frame(self) -> int | None:
        """First frame that is not played any more before it loops or ends; None for the end of the file."""
        if self.region is not None:
            start, stop = self.region
            if self.start_frame < stop and (self.loop or start <= self.start_frame):
                return stop
        if self.loop or self.end_frame is None or self.start_frame > self.end_frame:
            return None
        return self.end_frame


class Processor(Protocol):
    """Turns frames into more, or fewer, frames; the first one out belongs to the first one in."""

    def feed(self, samples: Samples) -> Samples:
        """Process more; what comes out may be empty."""
        ...

    def drain(self) -> Samples:
        """Everything that is still inside."""
        ...


class PlayReader:
    """Blocks of one decoder by one plan. One thread.

    Args:
        decoder: shared with whoever reads next, so it is sought first.
        sample_rate_hz, channels: what the device takes; 1 or 2 channels.
        arriving: whether the file is still growing; then all reads are short, for each of them has to be waited for.

    Raises:
        ReadStopped, OSError: see :meth:`Decoder.seek`.
    """

    def __init__(
        self, decoder: Decoder, plan: Plan, sample_rate_hz: int, channels: int, *, arriving: bool = False
    ) -> None:
        self._decoder = decoder
        self._plan = plan
        info = decoder.info
        self._matrix = mixing_matrix(info.channels, channels)
        self._channels = channels
        self._piece_frames = max(64, round(info.sample_rate_hz * BLOCK_S))
        self._longest_frames = self._piece_frames if arriving else round(info.sample_rate_hz * LONGEST_READ_S)
        self._stop = plan.stop_frame
        self._loop_start = plan.region[0] if plan.region is not None else 0
        self._processors: list[Processor] = []
        if plan.speed != 1.0:
            self._processors.append(Stretcher(info.sample_rate_hz, channels, plan.speed))
        if sample_rate_hz != info.sample_rate_hz:
            self._processors.append(Resampler(info.sample_rate_hz, sample_rate_hz, channels))
        self._slice_frames = max(1, sample_rate_hz // 100)
        self._block_frames = max(64, round(sample_rate_hz * BLOCK_S))
        self._step = plan.speed * info.sample_rate_hz / sample_rate_hz
        self._timeline = _Timeline(self._step)
        self._ready: deque[Block] = deque()
        self._done = False
        self.aborted = False
        self._silence_to = round((plan.silence_to_s or 0.0) * info.sample_rate_hz)
        self._silence_at = -1  # where in the file the silence past its end goes on; −1 before that
        if info.exact and plan.start_frame >= info.frames > 0 and plan.start_frame < self._silence_to:
            self._silence_at = plan.start_frame
        else:
            decoder.seek(plan.start_frame)

    @property
    def is_direct(self) -> bool:
        """Whether frames go out as they come in, so that any block may follow any other."""
        return not self._processors

    def next_block(self) -> Block | None:
        """The next block, None after the last.

        Raises:
            ReadStopped: nothing is lost, the next call goes on.
        """
        while not self._ready:
            if self._done:
                return None
            piece = self._next_piece()
            if piece is None:
                self._done = True
                rest = self._drained()
                self._push(rest, self._timeline.take(len(rest)))
                continue
            samples, start, step = piece
            if self.is_direct:
                self._push(samples, [(len(samples), start, step)])
                continue
            self._timeline.append(start, len(samples), step)
            for processor in self._processors:
                samples = processor.feed(samples)
            self._push(samples, self._timeline.take(len(samples)))
        return self._ready.popleft()

    def _push(self, samples: Samples, pieces: list[tuple[int, float, float]]) -> None:
        """Make blocks of ``samples``, whose places in the file are ``pieces`` of (count, file start, step)."""
        if not len(samples):
            return
        samples = np.ascontiguousarray(samples)
        samples.flags.writeable = False
        levels = SliceLevels(samples, self._slice_frames)
        position = 0
        for count, start, step in pieces:
            for offset in range(0, count, self._block_frames):
                first = position + offset
                data = samples[first : position + min(count, offset + self._block_frames)]
                self._ready.append(Block(data, start + offset * step, step, levels=levels, levels_offset=first))
            position += count

    def _drained(self) -> Samples:
        samples = np.empty((0, self._channels), np.float32)
        for processor in self._processors:
            samples = np.concatenate([processor.feed(samples), processor.drain()])
        return samples

    def _next_piece(self) -> tuple[Samples, int, float] | None:
        """Frames of the file, in the device's channels, with their place; None at the end."""
        decoder = self._decoder
        if self._silence_at >= 0:
            return self._next_silence()
        for _ in range(2):
            start = decoder.position
            count = self._piece_frames
            if self._stop is not None:
                count = min(count, self._stop - start)
            samples = self._read(count) if count > 0 else None
            if samples is not None and len(samples):
                self._piece_frames = min(2 * self._piece_frames, max(self._piece_frames, self._longest_frames))
                if self._loops_within(start, len(samples), count):
                    return self._repeated(samples), start, 0.0
                return self._mapped(samples), start, 1.0
            if not self._plan.loop or self.aborted:
                self._silence_at = decoder.position
                return None if self.aborted or self._stop is not None else self._next_silence()
            decoder.seek(self._loop_start)
            self._stop = self._plan.region[1] if self._plan.region is not None else None
        return None

    def _next_silence(self) -> tuple[Samples, int, float] | None:
        start = self._silence_at
        count = min(self._longest_frames, self._silence_to - start)
        if count <= 0:
            return None
        self._silence_at += count
        return np.zeros((count, self._channels), np.float32), start, 1.0

    def _read(self, count: int) -> np.ndarray[Any, Any] | None:
        try:
            return self._decoder.read(count)
        except SourceAborted:
            self.aborted = True
            return None

    def _loops_within(self, start: int, count: int, wanted: int) -> bool:
        """Whether what was read is all of a short loop: up to its end, or up to the file's, where less came."""
        if not self._plan.loop or start != self._loop_start:
            return False
        whole = count < wanted if self._stop is None else start + count == self._stop
        return whole and count < SHORT_LOOP_S * self._decoder.info.sample_rate_hz

    def _repeated(self, samples: np.ndarray[Any, Any]) -> Samples:
        times = -(-self._piece_frames // len(samples))
        return np.tile(self._mapped(samples), (times, 1))

    def _mapped(self, samples: np.ndarray[Any, Any]) -> Samples:
        if samples.dtype == np.int16:
            floats = samples.astype(np.float32)
            floats *= np.float32(1 / 32768)
        else:
            floats = samples
        return floats if self._matrix is None else floats @ self._matrix


class _Timeline:
    """Which frame of the file each frame of the output stands for, across loops and what processors hold back."""

    def __init__(self, step: float) -> None:
        self._step = step
        self._runs: deque[tuple[int, int, float]] = deque()  # file start, frames, step inside the file
        self._used = 0.0  # frames of the first run that went out already

    def append(self, start: int, frames: int, step: float) -> None:
        """Frames went in."""
        if self._runs:
            last_start, last_frames, last_step = self._runs[-1]
            if last_step == step == 1.0 and last_start + last_frames == start:
                self._runs[-1] = (last_start, last_frames + frames, step)
                return
        self._runs.append((start, frames, step))

    def take(self, frames: int) -> list[tuple[int, float, float]]:
        """``frames`` came out: pieces of (count, file start, step), each of them straight."""
        pieces = []
        while frames > 0:
            while len(self._runs) > 1 and self._runs[0][1] - self._used < 1e-6:
                self._used = max(0.0, self._used - self._runs[0][1])
                self._runs.popleft()
            start, run, step = self._runs[0]
            left = -(-(run - self._used) // self._step) if len(self._runs) > 1 else frames
            count = int(max(1, min(frames, left)))
            pieces.append((count, start + self._used * step, self._step * step))
            self._used += count * self._step
            frames -= count
        return pieces
