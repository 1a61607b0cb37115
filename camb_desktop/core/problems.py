"""What can be wrong with a take, as values. Any thread."""

from __future__ import annotations

from enum import StrEnum

from camb_desktop.core.values import dataclass


class ProblemKind(StrEnum):
    """Worst first; the value is the short word for it."""

    INCOMPLETE = "incomplete"
    DAMAGED = "damaged"
    MORE_BEHIND = "more audio behind it"
    BROKEN_SAMPLES = "broken samples"
    SILENT = "silent"
    SILENT_CHANNEL = "one channel silent"
    INVERTED_CHANNEL = "one channel inverted"
    CUT_START = "cut off at start"
    CUT_END = "cut off at end"
    GAP = "gap inside"
    CLICKS = "clicks"
    CLIPPED = "clipped"
    SILENCE_AT_START = "silence at start"
    SILENCE_AT_END = "silence at end"
    DC_OFFSET = "DC offset"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong.

    Attributes:
        kind: what.
        at_s: where it (or the first of it) begins, in seconds; None where it is no matter of a place.
        length_s: how long it lasts; of several, the longest.
        count: how many of its kind there are: samples, clicks, gaps.
        channel: 0 for the first, where it is of one channel.
    """

    kind: ProblemKind
    at_s: float | None = None
    length_s: float = 0.0
    count: int = 1
    channel: int | None = None
