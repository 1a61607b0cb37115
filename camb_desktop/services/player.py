"""The player: what is loaded, what it is doing, where it is. All sound is made elsewhere; this decides."""

from __future__ import annotations

import logging
import math
import time
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from camb_desktop.audio.block_queue import Order
from camb_desktop.audio.channels import heard_lufs
from camb_desktop.audio.control import OutputControl
from camb_desktop.audio.engine import PlaybackEngine
from camb_desktop.audio.feeder import Failed, Feeder, Opened, Sounding, Supply
from camb_desktop.audio.gain import TARGET_LUFS, linear_gain
from camb_desktop.audio.output import OutputDevice, OutputInfo
from camb_desktop.audio.playhead import Playhead
from camb_desktop.audio.reader import Plan
from camb_desktop.audio.sources import ByteSource
from camb_desktop.audio.stretch import can_stretch
from camb_desktop.core.clip import Levels, PlayerState, StreamInfo, Transport
from camb_desktop.core.errors import AudioError, DeviceLost, DeviceNotAnswering, NoAudioDevice, PlaybackFault
from camb_desktop.runtime.bridge import Bridge
from camb_desktop.services.outputs import Outputs

__all__ = ["PlayerService", "heard_lufs"]

log = logging.getLogger(__name__)

_TICK_MS = 16
_DRAIN_LIMIT_S = 1.0
_CLOSE_MS = 8_000
_MOST_DB = 3.0  # that the loudness of a take may still change by once it sounds
_STEP_DB = 0.05  # a tick: 3 dB in a second


class PlayerService(QObject):
    """Plays one run at a time. GUI thread.

    Signals:
        changed(PlayerState): the state, whenever it differs.
        moved(int): the frame that is heard now, about 60 times a second while playing, and after each seek.
        levels(Levels): meter reading, about 30 times a second while playing.
        ended(): it came to the end by itself.
        devices_changed(tuple[OutputInfo, ...]): the list of devices, after it was looked up.
    """

    changed = Signal(object)
    moved = Signal(object)
    levels = Signal(object)
    devices_changed = Signal(object)
    ended = Signal()

    def __init__(self, device: OutputDevice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = PlaybackEngine()
        self._loudness_lufs: float | None = None  # what the file that is loaded measures
        self._estimate_lufs: float | None = None  # of its beginning, as it is heard, until all of it was measured
        self._glide_lufs: float | None = None  # where the estimate is on its way to, while it plays
        self._softest_lufs: float | None = None  # of the takes that are compared
        self._silence_to_s: float | None = None  # likewise: the length of the longer one
        self._playhead = Playhead(self._engine, device)
        self._control = OutputControl(device)
        self._bridge = Bridge(self._receive, self)
        self._outputs = Outputs(self._control, self)
        self._outputs.found.connect(self.devices_changed)
        self._feeder = Feeder(self._engine, self._control, self._bridge.post)
        self._state = PlayerState()
        self._source: ByteSource | None = None
        self._generation = 0
        self._plan = Plan()
        self._frame = 0  # where playback starts next, or was last asked to start
        self._sounding = False
        self._draining_since: float | None = None
        self._ticks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._idle = QTimer(self, singleShot=True, interval=_CLOSE_MS)
        self._idle.timeout.connect(self._outputs.release)

    @property
    def state(self) -> PlayerState:
        """The state that was last told by :attr:`changed`."""
        return self._state

    @property
    def active(self) -> bool:
        """Whether it plays, or would if more bytes were there."""
        return self._state.transport in (Transport.PLAYING, Transport.BUFFERING)

    @property
    def supply(self) -> Supply:
        """How the device is fed at this moment, for whoever measures."""
        supply = self._feeder.supply(self._generation, self._plan)
        return supply if self._sounding else replace(supply, current=False)

    def playing_frame(self) -> int:
        """The frame of the file that is heard now; where playback would start while nothing is heard."""
        frame = self._playhead.frame(self._generation) if self._busy() else None
        if frame is None:
            return self._frame
        info = self._state.info
        return min(frame, self._last_frame(info)) if info is not None and info.exact else frame

    def load(
        self,
        row_id: int,
        source: ByteSource,
        *,
        play: bool = False,
        start_frame: int = 0,
        loudness_lufs: float | None = None,
        region: tuple[int, int] | None = None,
        part: tuple[int, int] | None = None,
    ) -> None:
        """Make ``source`` what is played.

        Loading the row that plays already, without ``play``, does not interrupt it.

        Args:
            row_id: the row it belongs to.
            source: its bytes, whole or still arriving.
            play: whether to begin at once.
            start_frame: where to begin, ≥ 0.
            loudness_lufs: integrated loudness, where it is known.
            region: frames ``[start, end)`` that are selected in it.
            part: frames ``[start, end)`` that are played of it; None for all. See :meth:`set_part`.
        """
        if row_id == self._state.row_id and self.active and not play:
            if loudness_lufs is not None:
                self.set_loudness(row_id, loudness_lufs)
            return
        self._hush()
        self._source, self._loudness_lufs, self._frame = source, loudness_lufs, max(0, start_frame)
        problem = self._state.problem if isinstance(self._state.problem, (NoAudioDevice, DeviceLost)) else None
        news = {"row_id": row_id, "info": None, "region": region, "part": part, "problem": problem}
        if play:
            self._start(self._frame, **news)
        else:
            self._generation += 1
            self._feeder.order(Order(self._generation, source, Plan(self._frame), sound=False))
            self._set(transport=Transport.STOPPED, **news)
            self._mix()
        self.moved.emit(self._frame)

    def unload(self) -> None:
        """Let go of the file."""
        self._hush()
        self._source, self._loudness_lufs, self._frame = None, None, 0
        self._generation += 1
        self._feeder.rest(release=True)
        self._set(row_id=None, transport=Transport.EMPTY, info=None, region=None, part=None)
        self.moved.emit(0)

    def play(self) -> None:
        """Begin, or go on after a pause. At the end of the file begins anew."""
        if self._source is None or self.active:
            return
        frame, info, region = self._resume_frame(), self._state.info, self._state.region
        if region is not None and self._state.transport is Transport.STOPPED and not region[0] <= frame < region[1]:
            frame = region[0]
        if info is not None and info.exact and frame >= self._last_frame(info):
            frame = self._first_frame()
        self._start(frame)

    def pause(self) -> None:
        """Fall silent and keep the place."""
        if self.active:
            self._hush()
            self._set(transport=Transport.PAUSED)

    def toggle(self) -> None:
        """Play or pause."""
        (self.pause if self.active else self.play)()

    def stop(self) -> None:
        """Fall silent and go to the start of the region, or of what is played of the file."""
        if self._source is None:
            return
        self._hush()
        self._rewind()

    def seek(self, frame: int) -> None:
        """Go to ``frame``, exactly; playback goes on if it was going on."""
        if self._source is None:
            return
        info = self._state.info
        self._frame = max(0, min(frame, self._last_frame(info)) if info is not None and info.exact else frame)
        if self.active:
            self._order_start(self._frame)
            if self._source is not None and not self._source.complete:
                # What is not there yet may take long: until then what sounded before is not to be heard any more.
                self._mix(from_generation=self._generation)
                self._set(transport=Transport.BUFFERING)
        elif self._draining_since is not None:
            self._generation += 1
        if self._state.transport is Transport.STOPPED and self._frame > 0:
            self._set(transport=Transport.PAUSED)
        self.moved.emit(self._frame)

    def seek_by(self, seconds: float) -> None:
        """Go ``seconds`` on, or back."""
        info = self._state.info
        if info is not None:
            self.seek(self.playing_frame() + round(seconds * info.sample_rate_hz))

    def set_loop(self, loop: bool) -> None:
        """Start over at the end, or not; at once, without a gap."""
        self._set(loop=loop)
        self._replan()

    def set_region(self, region: tuple[int, int] | None) -> None:
        """Select frames ``[start, end)`` to loop or to play, or none."""
        if region is not None:
            region = (max(0, region[0]), region[1]) if region[1] > max(0, region[0]) else None
        self._set(region=region)
        if self._state.loop or self._plan.region is not None:
            self._replan()

    def set_part(self, row_id: int, part: tuple[int, int] | None) -> None:
        """Tell which frames ``[start, end)`` of a row are played, so that silence around them is skipped; None for all.

        What plays already goes on where it is, and where it loops, or is sought behind the end, plays all there is.
        """
        if row_id != self._state.row_id or part == self._state.part:
            return
        rests = self._state.transport is Transport.STOPPED and self._frame == self._first_frame()
        self._set(part=part)
        if rests:
            self._frame = self._first_frame()
            self.moved.emit(self._frame)
        self._replan()

    def _first_frame(self) -> int:
        """Where it begins by itself."""
        first = self._state.region or self._state.part
        return first[0] if first is not None else 0

    def set_volume(self, volume: float) -> None:
        """0…1, see :func:`~camb_desktop.audio.gain.linear_gain`."""
        self._set(volume=min(1.0, max(0.0, volume)))

    def set_muted(self, muted: bool) -> None:
        """Silence that keeps the volume."""
        self._set(muted=muted)

    def has_speeds(self) -> bool:
        """Whether there is another speed than 1 on this computer. Takes 2 ms when it is first asked."""
        return can_stretch()

    def set_speed(self, speed: float) -> None:
        """0.5…2, at unchanged pitch; 1 where there is no other."""
        self._set(speed=min(2.0, max(0.5, speed)) if speed != 1.0 and self.has_speeds() else 1.0)
        self._replan()

    def set_match_loudness(self, on: bool) -> None:
        """Play louder takes as softly as :data:`~camb_desktop.audio.gain.TARGET_LUFS`, or each as it is."""
        self._set(match_loudness=on)

    def match_to(self, lufs: float | None) -> None:
        """While two takes are compared and matched, bring both down to the softer one, or to the usual target.

        Args:
            lufs: the smaller :func:`~camb_desktop.audio.channels.heard_lufs` of the two; None, or −inf, for the usual
                target. Holds for every take until it is set anew.
        """
        self._softest_lufs = lufs
        self._mix()

    def extend_to(self, seconds: float | None) -> None:
        """Let a take that ends before ``seconds`` go on in silence up to there; None lets each end with its sound.

        While two takes are compared their place is one: the shorter one is silent past its end.
        """
        if seconds != self._silence_to_s:
            self._silence_to_s = seconds
            self._replan()

    def _last_frame(self, info: StreamInfo) -> int:
        return max(info.frames, round((self._silence_to_s or 0.0) * info.sample_rate_hz))

    def set_loudness(self, row_id: int, lufs: float) -> None:
        """Tell the integrated loudness of a row that may have been loaded before it was measured.

        A take that sounds already moves there slowly, and by 3 dB at most: its beginning was measured before.
        """
        if row_id != self._state.row_id:
            return
        self._loudness_lufs = lufs
        if self._estimate_lufs is not None and self._busy() and math.isfinite(lufs) and self._state.info is not None:
            wanted = heard_lufs(lufs, self._state.info.channels)
            self._glide_lufs = min(self._estimate_lufs + _MOST_DB, max(self._estimate_lufs - _MOST_DB, wanted))
        else:
            self._mix()

    def devices(self) -> tuple[OutputInfo, ...]:
        """The outputs that were last found; empty before :meth:`refresh_devices`."""
        return self._outputs.list

    def refresh_devices(self) -> None:
        """Look the outputs up, off this thread; :attr:`devices_changed` follows. Call it once at the start.

        While it plays the list stays as it was found before, because looking anew would end the sound.
        """
        (self._outputs.look if self._busy() else self._outputs.look_anew)()

    def set_device(self, name: str | None) -> None:
        """Play on the output of this name, or follow the system; at once."""
        if name == self._state.device:
            return
        frame = self.playing_frame()
        self._set(device=name)
        if self.active:
            self._sounding = False  # a new device may take long to open: that is no stall
            self._order_start(frame)

    def prepare(self, row_id: int, source: ByteSource) -> None:
        """Open a neighbour ahead, so that it starts at once when its turn comes."""
        if row_id != self._state.row_id:
            self._feeder.prepare(source)

    def shutdown(self, timeout_s: float) -> bool:
        """Silence, and end of all threads; whether they ended within ``timeout_s``. Nothing is emitted afterwards."""
        self._timer.stop()
        self._idle.stop()
        self._outputs.close()
        self._bridge.close()
        self._engine.mix(playing=False)
        end = time.monotonic() + timeout_s
        filled = self._feeder.close(timeout_s)
        return self._control.close(max(0.1, end - time.monotonic())) and filled

    def _start(self, frame: int, **news: Any) -> None:
        assert self._source is not None
        self._draining_since = None
        self._sounding = False
        self._estimate_lufs = self._glide_lufs = None
        self._idle.stop()
        self._timer.start()
        self._set(transport=Transport.PLAYING if self._source.complete else Transport.BUFFERING, **news)
        self._mix(playing=True, from_generation=self._generation + 1)
        self._order_start(frame)

    def _order_start(self, frame: int) -> None:
        self._frame = frame
        self._generation += 1
        self._playhead.watch()
        self._mix()
        self._order(self._new_plan(frame))

    def _new_plan(self, frame: int) -> Plan:
        state, silence_to_s = self._state, self._silence_to_s
        end_frame = state.part[1] if state.part is not None and silence_to_s is None else None
        return Plan(frame, state.loop, state.region, state.speed, silence_to_s, end_frame)

    def _replan(self) -> None:
        plan = self._new_plan(self._frame)
        if self.active and plan != self._plan:
            self._order(plan)

    def _order(self, plan: Plan) -> None:
        assert self._source is not None
        self._plan = plan
        unknown = self._state.match_loudness and self._loudness_lufs is None and self._estimate_lufs is None
        match_lufs = self._target_lufs() if unknown else None
        self._feeder.order(Order(self._generation, self._source, plan, True, self._state.device, match_lufs))

    def _hush(self) -> None:
        """Fade out; the device is stopped once that was heard."""
        if not self.active:
            return
        self._engine.mix(playing=False)
        self._feeder.rest()
        self._draining_since = time.monotonic()

    def _rest(self) -> None:
        """Nothing is to be heard: the device is stopped now, and closed when that lasts."""
        self._control.stop_soon()
        self._idle.start()

    def _mix(self, **changes: Any) -> None:
        """Set the gain that the state asks for, and ``changes`` to other fields of the engine's mix with it."""
        state, loudness, unmatched = self._state, self._loudness_lufs, -1
        if not state.match_loudness:
            loudness = None
        elif self._estimate_lufs is not None:
            loudness = self._estimate_lufs
        elif loudness is None:
            unmatched = self._generation
        elif state.info is not None:
            loudness = heard_lufs(loudness, state.info.channels)
        gain = linear_gain(state.volume, state.muted, loudness, self._target_lufs())
        self._engine.mix(gain=gain, unmatched=unmatched, **changes)

    def _target_lufs(self) -> float:
        softest = self._softest_lufs
        return min(TARGET_LUFS, softest) if softest is not None and math.isfinite(softest) else TARGET_LUFS

    def _glide(self) -> None:
        """One small step of the estimate to where it is wanted."""
        if self._estimate_lufs is None or self._glide_lufs is None:
            return
        way = self._glide_lufs - self._estimate_lufs
        self._estimate_lufs += max(-_STEP_DB, min(_STEP_DB, way))
        if abs(way) <= _STEP_DB:
            self._estimate_lufs, self._glide_lufs = self._glide_lufs, None
        self._mix()

    def _resume_frame(self) -> int:
        report = self._engine.report
        if self._draining_since is not None and report.generation == self._generation:
            return int(report.next_frame)
        return self._frame

    def _rewind(self) -> None:
        self._frame = self._first_frame()
        self._generation += 1
        self._set(transport=Transport.STOPPED)
        self.moved.emit(self._frame)

    def _busy(self) -> bool:
        return self.active or self._draining_since is not None

    def _tick(self) -> None:
        if self._engine.error is not None:
            error, self._engine.error = self._engine.error, None
            log.error("audio: rendering failed", exc_info=error)
            if self.active:
                self._frame = self.playing_frame()
                self._generation += 1
                self._feeder.rest()
                self._fail(PlaybackFault(type(error).__name__))
                return
        self._ticks += 1
        if self.active:
            self._tick_playing()
        elif self._draining_since is not None:
            self._tick_draining(self._draining_since)
        else:
            self._timer.stop()

    def _tick_playing(self) -> None:
        if not self._sounding:
            if self._control.slow:
                self._set(
                    transport=Transport.BUFFERING, problem=self._state.problem or DeviceNotAnswering("no answer so far")
                )
            return
        if self._playhead.is_lost():
            self._lose_device()
            return
        self._glide()
        report = self._engine.report
        frame = self.playing_frame()
        if report.generation == self._generation:
            if self._playhead.has_ended():
                self.stop()
                self.ended.emit()
                return
            self._set(transport=Transport.BUFFERING if report.starved else Transport.PLAYING)
        self.moved.emit(frame)
        if self._ticks % 2 == 0:
            self.levels.emit(self._playhead.levels())

    def _tick_draining(self, since: float) -> None:
        if self._state.transport is Transport.PAUSED:
            self.moved.emit(self.playing_frame())
        if self._playhead.is_silent() or self._playhead.is_lost() or time.monotonic() - since > _DRAIN_LIMIT_S:
            self._frame = self._resume_frame()
            self._draining_since = None
            self._timer.stop()
            self._rest()
            self.levels.emit(Levels())

    def _lose_device(self) -> None:
        self._frame = self.playing_frame()
        self._engine.mix(playing=False)
        self._feeder.rest()
        self._generation += 1
        self._timer.stop()
        self._outputs.look_anew()
        self._set(transport=Transport.PAUSED, problem=DeviceLost("the output device went away or stopped taking sound"))

    def _receive(self, event: object) -> None:
        """What is of a file or a place that is not wanted any more is passed over."""
        match event:
            case Opened(generation, info) if generation == self._generation:
                self._set(info=info)
            case Sounding(generation, found, lufs) if generation == self._generation and self.active:
                if lufs is not None and self._loudness_lufs is None:
                    self._estimate_lufs = lufs
                    self._mix()
                self._playhead.start(found, begins=not self._sounding)
                self._sounding = True
                self._set(transport=Transport.PLAYING, problem=None)
            case Failed(generation, error) if generation == self._generation:
                self._fail(error)

    def _fail(self, error: AudioError) -> None:
        self._engine.mix(playing=False)
        if self.active:
            self._timer.stop()
            self._rest()
            self._set(transport=Transport.PAUSED if self._frame else Transport.STOPPED)
        # The same trouble again is no news: nobody wants to read "no audio device" for every row.
        if type(error) is not type(self._state.problem):
            self._set(problem=error)

    def _set(self, **changes: Any) -> None:
        state = replace(self._state, **changes)
        if state != self._state:
            self._state = state
            self._mix()
            self.changed.emit(state)
