"""Which rows are shown, from top to bottom, and where each one is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

_MOST_MOVES = 2_000  # rows that were put in or taken out before all positions are noted anew


class ShownRows:
    """A list of row IDs that knows where each one is.

    Noting all positions takes a while for a hundred thousand rows, so a row that comes or goes does not have it done:
    it moves others by one, so each is found within so many places of where it was.
    """

    def __init__(self, row_ids: Iterable[int] = ()) -> None:
        self.ids: list[int] = []
        self._noted: dict[int, int] = {}
        self._moves = 0
        self.become(row_ids)

    def __len__(self) -> int:
        return len(self.ids)

    def __contains__(self, row_id: object) -> bool:
        return row_id in self._noted

    def become(self, row_ids: Iterable[int]) -> None:
        """Show these instead."""
        self.ids = list(row_ids)
        self._note()

    def extend(self, row_ids: Sequence[int]) -> None:
        """Show these as well, at the end."""
        self._noted.update(zip(row_ids, range(len(self.ids), len(self.ids) + len(row_ids)), strict=True))
        self.ids += row_ids

    def insert(self, at: int, row_id: int) -> None:
        """Show one more."""
        self.ids.insert(at, row_id)
        self._noted[row_id] = at
        self._moved(1)

    def remove(self, first: int, last: int) -> None:
        """Show the rows of these positions no longer."""
        for row_id in self.ids[first : last + 1]:
            del self._noted[row_id]
        del self.ids[first : last + 1]
        if first < len(self.ids):
            self._moved(last + 1 - first)

    def position(self, row_id: int) -> int | None:
        """Where it is, or None."""
        noted = self._noted.get(row_id)
        if noted is None or not self._moves:
            return noted
        first = max(0, noted - self._moves)
        return self.ids.index(row_id, first, noted + self._moves + 1)

    def _moved(self, count: int) -> None:
        self._moves += count
        if self._moves > _MOST_MOVES:
            self._note()

    def _note(self) -> None:
        self._noted = dict(zip(self.ids, range(len(self.ids)), strict=True))
        self._moves = 0
