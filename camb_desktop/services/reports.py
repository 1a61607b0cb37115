"""What the list of runs reports: results of a paste, counts, and sentences for the status line. Frozen values."""

from __future__ import annotations

from collections.abc import Sequence

from camb_desktop.core.errors import (
    CannotWrite,
    DiskFailed,
    DiskFull,
    KeyError_,
    KeyMissing,
    LibraryHeld,
    StorageError,
)
from camb_desktop.core.events import ConnectivityChange
from camb_desktop.core.ids import Range
from camb_desktop.core.runs import Decision, Kind, Run
from camb_desktop.core.units import host_name
from camb_desktop.core.values import dataclass
from camb_desktop.services.translate import tr

_MOST_NAMES = 5


@dataclass(frozen=True, slots=True)
class AddReport:
    """What became of a pasted text.

    Attributes:
        added: new rows, in order.
        known: rows that were there already.
        rejected: pieces that are no ID, shortened and masked.
        key_like: whether something that looks like an API key was left out.
        left_over: other numbers that could be run IDs, in order.
        ranges: ranges of run IDs, which are offered.
        kind: what the user chose for the new rows.
    """

    added: tuple[int, ...]
    known: tuple[int, ...]
    rejected: tuple[str, ...]
    key_like: bool = False
    left_over: tuple[int, ...] = ()
    ranges: tuple[Range, ...] = ()
    kind: Kind = Kind.AUTO


@dataclass(frozen=True, slots=True)
class Counts:
    """How many rows there are, are on their way, have failed, were decided on, were heard."""

    total: int
    loading: int
    failed: int
    kept: int = 0
    rejected: int = 0
    heard: int = 0

    @property
    def undecided(self) -> int:
        """Rows that still wait for a decision."""
        return self.total - self.kept - self.rejected


@dataclass(frozen=True, slots=True)
class Outcome:
    """One sentence for the status line. ``level`` is ``info``, ``warning`` or ``error``; ``action`` a next step."""

    message: str
    level: str = "info"
    action: str | None = None
    row_ids: tuple[int, ...] = ()


def arrival(arrived: int, lost: int) -> Outcome | None:
    """What to say when nothing is on its way any more, of what was; None when there is nothing to say."""
    ready = tr("%n run is ready|%n runs are ready", arrived)
    if lost:
        failed = tr("%n could not be fetched", lost)
        return Outcome(f"{ready}, {failed}" if arrived else failed, "warning")
    return Outcome(ready) if arrived else None


def removal(row_ids: tuple[int, ...]) -> Outcome:
    """What to say when rows were taken off the list."""
    said = tr("%n run removed from the list|%n runs removed from the list", len(row_ids))
    return Outcome(said, "info", "undo", row_ids)


_DECIDED = {
    Decision.KEPT: ("Kept {name}", "Kept %n take|Kept %n takes"),
    Decision.REJECTED: ("Rejected {name}", "Rejected %n take|Rejected %n takes"),
    Decision.UNDECIDED: ("Undecided again: {name}", "%n take is undecided again|%n takes are undecided again"),
}


def decided(first: Run, decisions: set[Decision], row_ids: tuple[int, ...], undo: str | None) -> Outcome:
    """What to say when it was decided on rows, of which ``first`` is one; ``undo``: what takes it back, or None."""
    count = len(row_ids)
    if len(decisions) > 1:
        said = tr("%n decision taken back|%n decisions taken back", count)
    else:
        of_one, of_several = _DECIDED[first.decision]
        name = first.name or tr("run {id}", id=first.label)
        said = tr(of_one, name=name) if count == 1 else tr(of_several, count)
    return Outcome(said, "info", undo, row_ids)


def _called(run: Run) -> str:
    return run.name or tr("run {id}", id=run.label)


def is_changed(run: Run) -> Outcome:
    """What to say when the file of a run was found to have other bytes than came."""
    said = tr("The file of {name} was changed since it came. It is fetched again", name=_called(run))
    return Outcome(said, "warning", row_ids=(run.row_id,))


def healed(run: Run, *, same: bool) -> Outcome:
    """What to say when a changed file was fetched again; ``same``: with the bytes that came at first."""
    if same:
        said = tr("The file of {name} was fetched again, and is as it first came", name=_called(run))
    else:
        said = tr("{name} was fetched again, and CAMB.AI sent other audio than at first", name=_called(run))
    return Outcome(said, "info" if same else "warning", row_ids=(run.row_id,))


def not_healed(run: Run) -> Outcome:
    """What to say when a changed file could not be fetched again."""
    said = tr(
        "The file of {name} was changed since it came, and cannot be fetched now. It stays as it is", name=_called(run)
    )
    return Outcome(said, "warning", "retry", (run.row_id,))


def restoration(back: int, removed: int) -> Outcome:
    """What to say when ``back`` of ``removed`` rows were brought back: the others had been added anew."""
    if not back:
        return Outcome(tr("That run is in the list already|Those runs are in the list already", removed))
    return Outcome(tr("%n run is back|%n runs are back", back))


def taken_over(added: int, changed: int, same: int) -> Outcome:
    """What to say when a list was read: rows that are new, that know more now, and that are as they were."""
    told = [
        tr("%n run added|%n runs added", added) if added else "",
        tr("%n brought up to date", changed) if changed else "",
        tr("%n as before", same) if same else "",
    ]
    said = tr("List read: {what}", what=", ".join(filter(None, told)) or tr("no runs in it"))
    return Outcome(said, "info", "undo" if added or changed else None)


def taken_back(changed: int) -> Outcome:
    """What to say when it was taken back what a list told of ``changed`` rows, or that they are there."""
    return Outcome(tr("List of %n run taken back|List of %n runs taken back", changed))


def key_trouble(error: KeyError_) -> Outcome:
    """What to say when runs wait for a key."""
    missing = isinstance(error, KeyMissing)
    said = tr("Add your CAMB.AI API key to fetch runs") if missing else tr("CAMB.AI does not accept the API key")
    return Outcome(said, "error", "settings")


def connectivity_told(change: ConnectivityChange) -> Outcome:
    """What to say when the network, or one host, was lost or is back."""
    if change.host:
        host = host_name(change.host)
        if change.online:
            return Outcome(tr("{host} can be reached again", host=host))
        if change.refused:
            return Outcome(tr("{host} refuses connections. It is tried again for a while", host=host), "warning")
        return Outcome(tr("{host} cannot be reached. It is tried again for a while", host=host), "warning")
    if change.online:
        return Outcome(tr("Back online"))
    return Outcome(tr("No network. Downloads go on by themselves when it is back"), "warning")


_UNSAVED: dict[type[StorageError], str] = {
    DiskFull: "the disk is full. Make some room",
    CannotWrite: "its folder or file cannot be written to. Give access to it",
    LibraryHeld: "another program holds it. Close that program",
    DiskFailed: "the disk does not work as it should. Check it",
}


def unsaved(error: StorageError) -> str:
    """Why the list could not be written, and what to do."""
    why = tr(_UNSAVED.get(type(error), "something is wrong with the disk. Check it"))
    return tr("The list could not be saved yet: {why}; it is tried again", why=why)


def unopened(error: StorageError) -> str:
    """Why there is no window."""
    why = tr(_UNSAVED.get(type(error), "make room on the disk, or give access to it"))
    return tr("Your list of runs is unharmed but cannot be opened: {why}", why=why)


def left_unsaved(names: Sequence[str], error: StorageError | None) -> str:
    """What would be lost by quitting now, by the names of its rows, and why."""
    shown = ", ".join(names[:_MOST_NAMES]) + (" …" if len(names) > _MOST_NAMES else "")
    why = tr(_UNSAVED.get(type(error), "the disk does not answer") if error is not None else "the disk does not answer")
    said = "%n change could not be saved ({names}): {why}|%n changes could not be saved ({names}): {why}"
    return tr(said, len(names), names=shown, why=why)
