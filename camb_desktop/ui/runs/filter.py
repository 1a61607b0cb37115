"""Which runs the table shows. A frozen value and a pure test."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING
from unicodedata import normalize

from camb_desktop.core.runs import Decision, Kind, Run, Status
from camb_desktop.core.values import dataclass
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
        text: every word of it occurs in the run's ID, name, note, tags, collections, kind, status, or the date of its
            adding; behind ``tag:`` in its tags.
        kind: only this kind, or None for all.
        view: only takes of which the user decided so.
        problems: only runs that failed, are incomplete, measured badly, or hold what another one holds.
        collection: only runs that are in it; empty for all.
    """

    text: str = ""
    kind: Kind | None = None
    view: View = View.ALL
    problems: bool = False
    collection: str = ""

    @property
    def decision(self) -> Decision | None:
        """What the user decided of all that is shown, or None."""
        return _DECISIONS.get(self.view)

    @property
    def narrows(self) -> bool:
        """Whether it hides anything of its view."""
        return bool(self.text.strip() or self.kind is not None or self.problems or self.collection)

    @property
    def active(self) -> bool:
        """Whether it can hide anything."""
        return self.narrows or self.view is not View.ALL

    def accepts(self, run: Run, clip: Clip | None) -> bool:
        """Whether ``run`` is shown."""
        return self.test()(run, clip)

    def test(self) -> Callable[[Run, Clip | None], bool]:
        """:meth:`accepts` for many runs: what is looked for is made ready once."""
        decision, kind, problems, collection = self.decision, self.kind, self.problems, self.collection
        wanted = [_Word.of(word) for word in _normal(self.text).split()]

        def accepts(run: Run, clip: Clip | None) -> bool:
            if decision is not None and run.decision is not decision:
                return False
            if kind is not None and run.effective_kind is not kind:
                return False
            if collection and collection not in run.collections:
                return False
            if problems and not (run.status in _TROUBLED or remarks(clip)):
                return False
            return all(word.is_in(run) for word in wanted)

        return accepts


@dataclass(frozen=True, slots=True)
class _Word:
    """One word of a search, and what it means beside itself.

    Attributes:
        kinds, statuses: those that it is a part of.
        dated: whether it is looked for in dates: a number of four digits may be a year; shorter ones are in all dates.
        only_tags: whether it is looked for in tags alone.
    """

    text: str
    kinds: frozenset[Kind]
    statuses: frozenset[Status]
    dated: bool
    only_tags: bool = False

    @staticmethod
    def of(word: str) -> _Word:
        if word.startswith(_TAG) and word != _TAG:
            return _Word(word.removeprefix(_TAG), frozenset(), frozenset(), dated=False, only_tags=True)
        kinds = frozenset(kind for kind in Kind if kind is not Kind.AUTO and word in folded(words.kind_name(kind)))
        statuses = frozenset(status for status in Status if word in folded(status.value))
        dated = not word.strip("0123456789-:") and (len(word) == 4 or "-" in word or ":" in word)
        return _Word(word, kinds, statuses, dated)

    def is_in(self, run: Run) -> bool:
        text = self.text
        if (tags := run.tags) and any(text in folded(tag) for tag in tags):
            return True
        if self.only_tags:
            return False
        return (
            text in folded(run.name)
            or text in folded(run.label)
            or run.effective_kind in self.kinds
            or run.status in self.statuses
            or ((note := run.note) != "" and text in folded(note))
            or ((names := run.collections) != () and any(text in folded(name) for name in names))
            or (self.dated and text in words.date_text(run.added_at))
        )


_TAG = "tag:"
_TROUBLED = (Status.FAILED, Status.INCOMPLETE, Status.UNPLAYABLE)


def folded(text: str) -> str:
    """What a search looks into: one spelling of each letter, however it is written.

    Of a letter with marks that was written in parts, the letter alone is found, too.
    """
    if text.isascii():
        return text.lower()
    normal, plain = _normal(text), text.casefold()
    return normal if normal == plain else f"{normal} {plain}"


def _normal(text: str) -> str:
    return normalize("NFC", normalize("NFC", text).casefold())
