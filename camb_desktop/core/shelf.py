"""What the user made to find runs again: collections and saved searches. Frozen values, pure."""

from __future__ import annotations

from collections.abc import Iterable

from camb_desktop.core.tags import in_order, same
from camb_desktop.core.values import dataclass


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search, and all that narrowed the list with it.

    Attributes:
        name: the user's word for it.
        text: what was looked for.
        view: the tab: ``To do``, ``Kept``, ``Rejected`` or ``All``.
        kind: the kind that was shown, or nothing for all.
        problems: whether only runs with problems were shown.
        collection: the one that was shown, or nothing for all runs.
        changed_at: when it was saved: Unix time in seconds.
    """

    name: str
    text: str = ""
    view: str = "All"
    kind: str = ""
    problems: bool = False
    collection: str = ""
    changed_at: float = 0.0


@dataclass(frozen=True, slots=True)
class Shelf:
    """All of them.

    Attributes:
        collections: by the alphabet. One that a run names is there even if it does not stand here.
        searches: by the alphabet.
    """

    collections: tuple[str, ...] = ()
    searches: tuple[SavedSearch, ...] = ()

    def search(self, name: str) -> SavedSearch | None:
        """The one of that name, however it is spelt."""
        return next((search for search in self.searches if same(search.name) == same(name)), None)

    def with_searches(self, more: Iterable[SavedSearch]) -> Shelf:
        """With these; of two of one name the newer."""
        known = {same(search.name): search for search in self.searches}
        for search in more:
            old = known.get(same(search.name))
            if old is None or search.changed_at > old.changed_at:
                known[same(search.name)] = search
        return Shelf(self.collections, tuple(known[key] for key in sorted(known)))

    def merged(self, other: Shelf) -> Shelf:
        """What either has; of two searches of one name the newer."""
        return Shelf(in_order((*self.collections, *other.collections)), self.searches).with_searches(other.searches)
