"""How the jobs ended that ran together, until one sentence is said about them."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from camb_desktop.services.reports import Outcome, arrival


class BatchSummary:
    """Counts each row once, by its last end. Ends of earlier days are not in it."""

    def __init__(self) -> None:
        self._ends: dict[int, bool] = {}

    def ended(self, row_id: int, *, arrived: bool) -> None:
        """A row's file arrived, or could not be fetched."""
        self._ends[row_id] = arrived

    def forget(self, row_ids: Iterable[int]) -> None:
        """These rows are fetched again, or are gone."""
        for row_id in row_ids:
            self._ends.pop(row_id, None)

    def sentence(self) -> Outcome | None:
        """What to say of all since the last sentence, and begin anew; None when there is nothing to say."""
        ends: Collection[bool] = self._ends.values()
        arrived = sum(ends)
        said = arrival(arrived, len(ends) - arrived)
        self._ends = {}
        return said
