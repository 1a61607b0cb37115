"""What the audio callback does: copy prepared blocks, fade, mix, measure. It never waits and never decodes.

A *playback* is a queue of blocks that another thread keeps extending; *clock* counts every frame that was ever
rendered, silence too. Two references are the only way in (one for the thread that fills, one for the GUI thread), one
tuple and two short logs the only way out. Each is rebound in one store, so nothing here needs a lock.
"""

from __future__ import annotations

import math
import time
from dataclasses import replace
from typing import Any

from camb_desktop.audio.meter import Rendered, SliceLevels
from camb_desktop.audio.playback import Block, Mix, Place, Playback, Report, Samples
from camb_desktop.core.later import np

#: Length of the fades at stop, pause and seek, seconds.
FADE_S = 0.004
#: Over how long a change of the gain is spread, seconds.
GAIN_RAMP_S = 0.015

#: Samples that are worked on at once. Above 500, NumPy lets go of the interpreter lock in every operation, and beside a
#: busy Python thread waits for it again each time: callbacks of 0.3 ms then take 100 ms and the device runs dry.
_CHUNK_SAMPLES = 480
_LOG_ENTRIES = 256


class PlaybackEngine:
    """Renders one playback at a time. :meth:`render` belongs to the callback; all else says which thread it is for.

    :meth:`configure` comes before the first callback.

    Attributes:
        playback: what is rendered from the next callback on.
        report: what was done so far. Any thread.
        error: what went wrong inside the callback, for whoever looks; None otherwise.
        sample_rate_hz, channels: the device's.
    """

    def __init__(self) -> None:
        self.report = Report()
        self.error: BaseException | None = None
        self.playback: Playback | None = None
        self._mix = Mix()
        self.sample_rate_hz = 48_000
        self.channels = 2
        self._places: list[Place | None] = [None] * _LOG_ENTRIES

    # -- fill thread ---------------------------------------------------------------------------------------------

    def configure(self, sample_rate_hz: int, channels: int) -> None:
        """Set the device's format; only while no stream is running, and before the first one."""
        self.sample_rate_hz, self.channels = sample_rate_hz, channels
        self._fade_frames = max(2, round(FADE_S * sample_rate_hz))
        self._fade = np.linspace(0.0, 1.0, self._fade_frames + 1, dtype=np.float32)[1:, None]
        self._gain_frames = max(2, round(GAIN_RAMP_S * sample_rate_hz))
        self._gain_ramp = np.linspace(0.0, 1.0, self._gain_frames + 1, dtype=np.float32)[1:, None]
        self._chunk_frames = _CHUNK_SAMPLES // channels
        self._scratch = np.zeros((self._chunk_frames, channels), np.float32)
        self._curve = np.zeros((self._chunk_frames, 1), np.float32)
        self._current: Playback | None = None
        self._block: Block | None = None
        self._offset = 0
        self._envelope = 0
        self._ghost: Block | None = None
        self._ghost_offset = 0
        self._ghost_envelope = 0
        self._consumed = 0
        self._clock = self.report.clock
        self._starved = False
        self._ended_at = -1
        self._silent_at = self._clock
        self._frame = 0.0
        self._flowing = False  # whether the place that was noted last still moves on
        self._too_loud = False
        self._underflows = 0
        self._gain = self._gain_from = self._gain_to = self._mix.gain
        self._gain_left = 0
        self._places = [None] * _LOG_ENTRIES
        self._place_count = 0
        self.report = Report(clock=self._clock, silent_at=self._clock)

    def start(self, playback: Playback) -> None:
        """Render ``playback`` from the next callback on, whatever was rendered before."""
        self.playback = playback

    # -- GUI thread ----------------------------------------------------------------------------------------------

    def mix(self, **changes: Any) -> None:
        """Change fields of the :class:`Mix`."""
        self._mix = replace(self._mix, **changes)

    def heard_clock(self, latency_s: float, now: float | None = None) -> float:
        """The clock of what is heard now, at most that of what was rendered. Any thread.

        Args:
            latency_s: of the device: from a callback to the moment when the first frame it rendered is heard.
            now: ``time.perf_counter()``, to count on from the last callback; None where no clock drives the device, so
                that all it took but the latency counts as heard.
        """
        report = self.report
        if now is None:
            return report.clock - latency_s * self.sample_rate_hz
        since_s = now - report.called_at if report.called_at else 0.0
        return min(report.clock, report.clock - report.called_for + (since_s - latency_s) * self.sample_rate_hz)

    def place_at(self, clock: float) -> Place | None:
        """Where the file stood, or stands, at ``clock``: the frame is carried on to that very clock. Any thread."""
        before: Place | None = None
        after = math.inf
        for place in tuple(self._places):
            if place is None:
                continue
            if place.clock > clock:
                after = min(after, place.clock)
            elif before is None or place[:2] > before[:2]:
                before = place
        if before is None:
            return None
        run = min(clock, after) - before.clock
        return before._replace(file_frame=before.file_frame + run * before.step, clock=int(clock))

    def rendered_between(self, start: float, stop: float) -> list[Rendered]:
        """What sounded between two clocks, for a meter; the latest first. Any thread."""
        rendered: list[Rendered] = []
        end = stop
        for place in sorted((place for place in tuple(self._places) if place is not None), reverse=True):
            if place.levels is not None and place.clock < end:
                rendered.append((place.clock, end, place.levels, place.offset))
            end = min(end, place.clock)
            if end <= start:
                break
        return rendered

    # -- callback ------------------------------------------------------------------------------------------------

    def underflow(self) -> None:
        """Count one; the device went without data before this callback."""
        self._underflows += 1

    def render(self, out: Samples) -> None:
        """Fill ``out``, float32 of shape (frames, channels), −1…1. Never raises: an error is parked in ``error``."""
        try:
            for start in range(0, len(out), self._chunk_frames):
                self._render_chunk(out[start : start + self._chunk_frames])
        except Exception as error:
            out.fill(0.0)
            self.error = error
        self.report = Report(
            self._current,
            self._clock,
            self._consumed,
            self._frame,
            self._starved,
            self._ended_at,
            self._silent_at,
            time.perf_counter(),
            len(out),
            self._underflows,
        )

    def _render_chunk(self, out: Samples) -> None:
        mix = self._mix
        if self.playback is not self._current:
            self._switch(self.playback)
        playback = self._current
        count = len(out)
        sounding = mix.playing and playback is not None and playback.generation >= mix.from_generation
        if sounding:
            self._silent_at = -1
            self._sound(out)
        elif self._envelope > 0 and not self._starved:
            self._fade_out(out)
        else:
            out.fill(0.0)
            self._envelope = 0
            self._stand(self._clock)
        if not sounding and self._envelope == 0 and self._silent_at < 0:
            self._silent_at = self._clock + count
        if self._ghost is not None:
            self._mix_ghost(out)
        self._apply_gain(out, self._wanted_gain(mix))
        if self._too_loud:
            np.clip(out, -1.0, 1.0, out=out)
        self._clock += count

    def _switch(self, playback: Playback | None) -> None:
        if self._current is not None and playback is not None and not playback.cut and self._silent_at < 0:
            self._ghost, self._ghost_offset, self._ghost_envelope = self._block, self._offset, self._envelope
        else:
            self._ghost = None
        self._current = playback
        self._block = None if playback is None else playback.head
        self._offset = 0
        self._consumed = 0
        self._starved = False
        self._flowing = False
        self._ended_at = -1
        self._envelope = 0 if playback is None or playback.fade_in else self._fade_frames
        self._frame = 0.0 if playback is None else playback.head.file_start
        if playback is not None and playback.cut:
            self._gain = self._gain_to = self._wanted_gain(self._mix)
            self._gain_left = 0

    def _wanted_gain(self, mix: Mix) -> float:
        playback = self._current
        unmatched = playback is not None and playback.generation == mix.unmatched
        return mix.gain * playback.match if playback is not None and unmatched else mix.gain

    def _sound(self, out: Samples) -> None:
        was_starved = self._starved
        got = self._copy(out)
        if was_starved and got:
            self._envelope = 0
        if self._envelope < self._fade_frames:
            run = min(got, self._fade_frames - self._envelope)
            head = out[:run]
            np.multiply(head, self._fade[self._envelope : self._envelope + run], out=head)
            self._envelope += run

    def _fade_out(self, out: Samples) -> None:
        run = min(len(out), self._envelope)
        head = out[:run]
        self._copy(head)
        out[run:].fill(0.0)
        np.multiply(head, self._fade[self._envelope - run : self._envelope][::-1], out=head)
        self._envelope -= run
        if self._envelope == 0:
            self._stand(self._clock + run)

    def _copy(self, out: Samples) -> int:
        """Copy from the queue; what it cannot give is silence. How many frames it gave."""
        done, count = 0, len(out)
        block = self._block
        self._too_loud = False
        while done < count and block is not None:
            left = len(block.data) - self._offset
            if left <= 0:
                following = block.next
                if following is None or following.ends:
                    break
                block = self._block = following
                self._offset = 0
                continue
            run = min(left, count - done)
            out[done : done + run] = block.data[self._offset : self._offset + run]
            if self._offset == 0 or not self._flowing:
                self._frame = block.file_start + self._offset * block.step
                self._note(self._clock + done, block.step, block.levels, block.levels_offset + self._offset)
                self._flowing = True
            self._too_loud = self._too_loud or block.too_loud
            self._offset += run
            self._frame = block.file_start + self._offset * block.step
            done += run
        self._consumed += done
        ended = block is None or (block.next is not None and block.next.ends and self._offset >= len(block.data))
        if ended and self._ended_at < 0:
            self._ended_at = self._clock + done
        if done < count:
            out[done:].fill(0.0)
            self._stand(self._clock + done)
        self._starved = done < count and not ended
        return done

    def _mix_ghost(self, out: Samples) -> None:
        """Let what sounded before a seek die away over the beginning of the new playback."""
        run = min(len(out), self._ghost_envelope)
        tail = self._scratch[:run]
        done = 0
        while done < run and self._ghost is not None:
            left = len(self._ghost.data) - self._ghost_offset
            if left <= 0:
                self._ghost, self._ghost_offset = self._ghost.next, 0
                continue
            part = min(left, run - done)
            tail[done : done + part] = self._ghost.data[self._ghost_offset : self._ghost_offset + part]
            self._ghost_offset += part
            done += part
        tail[done:].fill(0.0)
        np.multiply(tail, self._fade[self._ghost_envelope - run : self._ghost_envelope][::-1], out=tail)
        head = out[:run]
        np.add(head, tail, out=head)
        self._too_loud = True
        self._ghost_envelope -= run
        if self._ghost_envelope <= 0:
            self._ghost = None

    def _apply_gain(self, out: Samples, gain: float) -> None:
        if gain != self._gain_to:
            self._gain_from, self._gain_to, self._gain_left = self._gain, gain, self._gain_frames
        start = 0
        if self._gain_left:
            start = min(len(out), self._gain_left)
            first = self._gain_frames - self._gain_left
            curve = self._curve[:start]
            np.multiply(self._gain_ramp[first : first + start], self._gain_to - self._gain_from, out=curve)
            np.add(curve, self._gain_from, out=curve)
            head = out[:start]
            np.multiply(head, curve, out=head)
            self._gain_left -= start
            self._gain = float(curve[start - 1, 0]) if self._gain_left else self._gain_to
        if self._gain != 1.0 and start < len(out):
            rest = out[start:]
            np.multiply(rest, self._gain, out=rest)

    def _stand(self, clock: int) -> None:
        """The file stands still from ``clock`` on."""
        if self._flowing:
            self._flowing = False
            self._note(clock, 0.0, None, 0)

    def _note(self, clock: int, step: float, levels: SliceLevels | None, offset: int) -> None:
        playback = self._current
        generation = playback.generation if playback is not None else 0
        self._places[self._place_count % _LOG_ENTRIES] = Place(
            clock, self._place_count, self._frame, step, generation, levels, offset
        )
        self._place_count += 1
