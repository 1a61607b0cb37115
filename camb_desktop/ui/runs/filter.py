"""Which runs the table shows. A frozen value and a pure test."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from camb_desktop.core.runs import Kind, Run, Status
from camb_desktop.ui.text import runs as words

if TYPE_CHECKING:
    from camb_desktop.services.clips import Clip


@dataclass(frozen=True, slots=True)
class RunFilter:
    """What is looked for.

    Attributes:
        text: every word of it occurs in the run's ID, name, note, kind or status.
        kind: only this kind, or None for all.
        starred: keepers only.
        problems: only runs that failed, are incomplete, or measured badly.
    """

    text: str = ""
    kind: Kind | None = None
    starred: bool = False
    problems: bool = False

    @property
    def active(self) -> bool:
        """Whether it can hide anything."""
        return bool(self.text.strip()) or self.kind is not None or self.starred or self.problems

    def accepts(self, run: Run, clip: Clip | None) -> bool:
        """Whether ``run`` is shown."""
        if self.starred and not run.starred:
            return False
        if self.kind is not None and run.effective_kind is not self.kind:
            return False
        if self.problems and not (
            run.status in (Status.FAILED, Status.INCOMPLETE, Status.UNPLAYABLE) or words.problems(clip)
        ):
            return False
        wanted = self.text.casefold().split()
        if not wanted:
            return True
        parts = (run.label, run.name, run.note, words.kind_text(run), run.status.value)
        found = " ".join(parts).casefold()
        return all(word in found for word in wanted)
