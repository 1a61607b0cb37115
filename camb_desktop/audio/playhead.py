"""What is heard now, as against what was rendered; and whether the device still takes anything."""

from __future__ import annotations

import time

from camb_desktop.audio.engine import PlaybackEngine
from camb_desktop.audio.meter import Meter
from camb_desktop.audio.output import OutputDevice, OutputFormat
from camb_desktop.core.clip import Levels

#: A device that asks for nothing for so long has stalled, as a suspended one does without a word, seconds.
STALL_S = 1.2


class Playhead:
    """Follows the engine from outside. One thread.

    Args:
        engine: what renders.
        device: what plays it; one that keeps no time is taken to play at once what is rendered.
    """

    def __init__(self, engine: PlaybackEngine, device: OutputDevice) -> None:
        self._engine = engine
        self._device = device
        self._latency_s = 0.0
        self._heard = 0.0
        self._meter = Meter(48_000, 2)
        self._called_at = 0.0
        self._since = 0.0

    def start(self, output: OutputFormat, *, begins: bool) -> None:
        """A playback goes on at another place, or ``begins``, on this output."""
        self._latency_s = output.latency_s
        self._heard = 0.0
        if begins:
            self._meter = Meter(output.sample_rate_hz, output.channels)
            self._meter.start(self.heard())
        self.watch()

    def watch(self) -> None:
        """Count a stall from now on."""
        self._called_at, self._since = self._engine.report.called_at, time.monotonic()

    def heard(self) -> float:
        """The engine's clock of what is heard now; never goes back within a playback, however unevenly it is told."""
        now = time.perf_counter() if self._device.keeps_time else None
        self._heard = max(self._heard, self._engine.heard_clock(self._latency_s, now))
        return self._heard

    def frame(self, generation: int) -> int | None:
        """The frame of the file that is heard now; None while that is still something older than ``generation``."""
        place = self._engine.place_at(self.heard())
        return int(place.file_frame) if place is not None and place.generation == generation else None

    def levels(self) -> Levels:
        """Meter reading of what is heard now."""
        return self._meter.read(self._engine.rendered_between, self.heard())

    def is_silent(self) -> bool:
        """Whether the end of a fade-out was heard."""
        silent_at = self._engine.report.silent_at
        return 0 <= silent_at <= self.heard()

    def has_ended(self) -> bool:
        """Whether the last frame of the playback was heard."""
        ended_at = self._engine.report.ended_at
        return 0 <= ended_at <= self.heard()

    def is_lost(self) -> bool:
        """Whether the device ended by itself, or has taken nothing for :data:`STALL_S`. Ask a few times a second."""
        if self._device.lost:
            return True
        called_at, now = self._engine.report.called_at, time.monotonic()
        if called_at != self._called_at or not self._device.keeps_time:
            self._called_at, self._since = called_at, now
        return now - self._since > STALL_S
