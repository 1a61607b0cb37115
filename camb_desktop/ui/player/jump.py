"""A place in one take, carried over to another one by time: their sample rates may differ."""

from __future__ import annotations

from camb_desktop.core.clip import StreamInfo
from camb_desktop.core.values import dataclass


@dataclass(frozen=True, slots=True)
class Jump:
    """Where a take is to begin, kept until its format is known.

    Attributes:
        row_id: the take to go to.
        play: whether it plays there.
        seconds: the place.
        region_s: what is selected, from and to, or None.
    """

    row_id: int
    play: bool
    seconds: float = 0.0
    region_s: tuple[float, float] | None = None

    @classmethod
    def between(
        cls, row_id: int, play: bool, frame: int, region: tuple[int, int] | None, info: StreamInfo | None
    ) -> Jump:
        """To ``row_id`` from ``frame`` and ``region`` of a take with the format ``info``; its start without one."""
        if info is None or not info.sample_rate_hz:
            return cls(row_id, play)
        rate = info.sample_rate_hz
        return cls(row_id, play, frame / rate, (region[0] / rate, region[1] / rate) if region is not None else None)

    def moved(self, row_id: int, play: bool, shift_s: float) -> Jump:
        """To another take instead, where the same place is ``shift_s`` later."""
        region_s = self.region_s and (self.region_s[0] + shift_s, self.region_s[1] + shift_s)
        return Jump(row_id, play, self.seconds + shift_s, region_s)

    def frame(self, info: StreamInfo) -> int:
        """The place in a take of the format ``info``: its start for one before it; past its end, where it is silent."""
        return max(0, round(self.seconds * info.sample_rate_hz))

    def region(self, info: StreamInfo) -> tuple[int, int] | None:
        """The selection in such a take; None where nothing of it is left."""
        if self.region_s is None:
            return None
        start, stop = (max(0, round(edge * info.sample_rate_hz)) for edge in self.region_s)
        return (start, stop) if start < min(stop, info.frames) else None
