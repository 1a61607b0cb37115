"""What the list of runs reports: results of a paste, counts, and sentences for the status line. Frozen values."""

from __future__ import annotations

from dataclasses import dataclass

from camb_desktop.core.errors import KeyError_, KeyMissing
from camb_desktop.core.events import ConnectivityChange


@dataclass(frozen=True, slots=True)
class AddReport:
    """What became of a pasted text.

    Attributes:
        added: new rows, in order.
        known: rows that were there already.
        rejected: pieces that are no ID, shortened and masked.
        key_like: whether something that looks like an API key was left out.
    """

    added: tuple[int, ...]
    known: tuple[int, ...]
    rejected: tuple[str, ...]
    key_like: bool = False


@dataclass(frozen=True, slots=True)
class Counts:
    """How many rows there are, are on their way, and have failed."""

    total: int
    loading: int
    failed: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """One sentence for the status line. ``level`` is ``info``, ``warning`` or ``error``; ``action`` a next step."""

    message: str
    level: str = "info"
    action: str | None = None
    row_ids: tuple[int, ...] = ()


def arrival(arrived: int, lost: int) -> Outcome | None:
    """What to say when nothing is on its way any more, of what was; None when there is nothing to say."""
    ready = "1 run is ready" if arrived == 1 else f"{arrived} runs are ready"
    if lost:
        failed = f"{lost} could not be fetched"
        return Outcome(f"{ready}, {failed}" if arrived else failed, "warning")
    return Outcome(ready) if arrived else None


def removal(row_ids: tuple[int, ...]) -> Outcome:
    """What to say when rows were taken off the list."""
    count = len(row_ids)
    said = "1 run removed from the list" if count == 1 else f"{count} runs removed from the list"
    return Outcome(said, "info", "undo", row_ids)


def restoration(back: int, removed: int) -> Outcome:
    """What to say when ``back`` of ``removed`` rows were brought back: the others had been added anew."""
    if not back:
        return Outcome("That run is in the list already" if removed == 1 else "Those runs are in the list already")
    return Outcome("1 run is back" if back == 1 else f"{back} runs are back")


def key_trouble(error: KeyError_) -> Outcome:
    """What to say when runs wait for a key."""
    missing = isinstance(error, KeyMissing)
    said = "Add your CAMB.AI API key to fetch runs" if missing else "CAMB.AI does not accept the API key"
    return Outcome(said, "error", "settings")


def connectivity_told(change: ConnectivityChange) -> Outcome:
    """What to say when the network, or one host, was lost or is back."""
    if change.host:
        if change.online:
            return Outcome(f"{change.host} can be reached again")
        return Outcome(f"{change.host} cannot be reached. It is tried again for a while", "warning")
    if change.online:
        return Outcome("Back online")
    return Outcome("No network. Downloads go on by themselves when it is back", "warning")
