"""Two takes on one ruler: where each begins on it. Pure, any thread."""

from __future__ import annotations

from camb_desktop.core.values import dataclass
from camb_desktop.ui.waveform.content import Content
from camb_desktop.ui.waveform.viewport import Viewport


@dataclass(frozen=True, slots=True)
class Pair:
    """Take A and take B.

    Attributes:
        a, b: row IDs; no ``b`` while only A is marked.
        later_s: how much later on the ruler ``b`` begins than ``a``, seconds; negative for earlier.
    """

    a: int
    b: int | None = None
    later_s: float = 0.0

    def other(self, row_id: int | None) -> int | None:
        """The take beside ``row_id``; None where it is neither, or alone."""
        return self.b if row_id == self.a else self.a if row_id == self.b and row_id is not None else None

    def letter(self, row_id: int | None) -> str:
        """``A``, ``B`` or nothing."""
        return "A" if row_id == self.a else "B" if row_id is not None and row_id == self.b else ""

    def begins_s(self, row_id: int) -> float:
        """Where on the ruler a take begins, ≥ 0: the earlier one at its start."""
        return max(0.0, self.later_s if row_id == self.b else -self.later_s)

    def shift_s(self, row_id: int, other: int) -> float:
        """How much later the same place is in ``other``, counted from the start of each."""
        return self.begins_s(row_id) - self.begins_s(other)


@dataclass(frozen=True, slots=True)
class Beside:
    """The other take, as it is drawn beside the one that is shown.

    Attributes:
        content: what is known of it.
        letter: its own.
        shown_letter: that of the take that is shown.
        later_s: how much later on the ruler it begins than the take that is shown; negative for earlier.
    """

    content: Content
    letter: str
    shown_letter: str
    later_s: float

    @property
    def above(self) -> bool:
        """Whether its lane is the upper one: A is, whichever sounds."""
        return self.letter == "A"

    def viewport(self, shown: Viewport, sample_rate_hz: int) -> Viewport:
        """What is on screen, in frames of this take; ``shown`` is in frames of the other, at its rate."""
        rate = self.content.sample_rate_hz
        ratio = rate / sample_rate_hz if sample_rate_hz else 0.0
        start_frame = shown.start_frame * ratio - self.later_s * rate
        return Viewport(self.content.total_frames, shown.width_px, start_frame, shown.frames_per_px * ratio)
