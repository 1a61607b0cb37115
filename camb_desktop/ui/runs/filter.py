"""Which runs the table shows. A frozen value and a pure test."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from camb_desktop.core.runs import Decision, Kind, Run, Status
from camb_desktop.ui.text import runs as words
from camb_desktop.ui.text.problems import remarks

if TYPE_CHECKING:
    from camb_desktop.services.clips import Clip


class View(StrEnum):
    """Which takes the list shows by what the user decided; the words of its tabs."""

    TO_DO = "To do"
    KEPT = "Kept"
    REJECTED = "Rejected"
    ALL = "All"


_DECISIONS = {View.TO_DO: Decision.UNDECIDED, View.KEPT: Decision.KEPT, View.REJECTED: Decision.REJECTED}


def view_of(run: Run) -> View:
    """The tab of its decision."""
    return next(view for view, decision in _DECISIONS.items() if decision is run.decision)


@dataclass(frozen=True, slots=True)
class RunFilter:
    """What is looked for.

    Attributes:
        text: every word of it occurs in the run's ID, name, note, kind or status.
        kind: only this kind, or None for all.
        view: only takes of which the user decided so.
        problems: only runs that failed, are incomplete, measured badly, or hold what another one holds.
    """

    text: str = ""
    kind: Kind | None = None
    view: View = View.ALL
    problems: bool = False

    @property
    def narrows(self) -> bool:
        """Whether it hides anything of its view."""
        return bool(self.text.strip()) or self.kind is not None or self.problems

    @property
    def active(self) -> bool:
        """Whether it can hide anything."""
        return bool(self.text.strip()) or self.kind is not None or self.view is not View.ALL or self.problems

    def accepts(self, run: Run, clip: Clip | None) -> bool:
        """Whether ``run`` is shown."""
        if self.view is not View.ALL and run.decision is not _DECISIONS[self.view]:
            return False
        if self.kind is not None and run.effective_kind is not self.kind:
            return False
        if self.problems and not (run.status in (Status.FAILED, Status.INCOMPLETE, Status.UNPLAYABLE) or remarks(clip)):
            return False
        wanted = self.text.casefold().split()
        if not wanted:
            return True
        parts = (run.label, run.name, run.note, words.kind_text(run), run.status.value)
        found = " ".join(parts).casefold()
        return all(word in found for word in wanted)
