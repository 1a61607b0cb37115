"""Which row's audio is worth the next slice of decoding."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable, Mapping

from camb_desktop.services.clips.row import ClipRow, Stage

_LOOK_UPS = 64  # rows whose summaries are read in one slice
_WANTED = 64  # rows that are on screen, more or less


class ClipOrder:
    """The focused row first, then those on screen, then one after another all the others. GUI thread.

    Args:
        rows: all rows by their IDs; belongs to the caller, who changes it.
        row_of: the row of an ID, made for it where it has a file that nobody has looked at; None where it has none.
    """

    def __init__(self, rows: Mapping[int, ClipRow], row_of: Callable[[int], ClipRow | None]) -> None:
        self._rows = rows
        self._row_of = row_of
        self._wanted: OrderedDict[int, None] = OrderedDict()  # last wanted last
        self._backlog: deque[int] = deque()  # rows to look up
        self._undecoded: deque[int] = deque()  # rows that were looked up in vain
        self.focus: int | None = None

    def want(self, row_id: int) -> None:
        """The row is on screen."""
        self._wanted[row_id] = None
        self._wanted.move_to_end(row_id)
        if len(self._wanted) > _WANTED:
            self._wanted.popitem(last=False)

    def add(self, *row_ids: int) -> None:
        """All bytes of these rows are there."""
        self._backlog.extend(row_ids)

    def missed(self, row_id: int) -> None:
        """Nothing is kept of the row: it has to be decoded."""
        self._undecoded.append(row_id)

    def next_on_screen(self, *, peaks_only: bool = False) -> ClipRow | None:
        """The focused row, or one on screen; None when nothing is to be done for any.

        Args:
            peaks_only: no measures but those of the focused row.
        """
        best: tuple[int, ClipRow] | None = None
        for row_id in [self.focus, *reversed(self._wanted)]:
            row = self._rows.get(row_id) if row_id is not None else None
            focused = row_id == self.focus
            if row is None or not row.has_work(focused=focused):
                continue
            if peaks_only and not focused and row.stage is Stage.MEASURE:
                continue
            # Peaks of all that is on screen go before measures of any of it, but for the focused row's.
            rank = (2 if row.stage is Stage.MEASURE else 1) - (1 if focused else 0)
            if best is None or rank < best[0]:
                best = rank, row
        return best[1] if best is not None else None

    def next_look_ups(self) -> list[ClipRow]:
        """Some rows that have not been looked up yet, in the order of their coming."""
        rows: list[ClipRow] = []
        while self._backlog and len(rows) < _LOOK_UPS:
            row = self._row_of(self._backlog.popleft())
            if row is None:
                continue
            if row.stage is Stage.LOOK_UP:
                rows.append(row)
            elif row.stage in (Stage.PEAKS, Stage.MEASURE):
                self._undecoded.append(row.row_id)
        return rows

    def next_undecoded(self) -> ClipRow | None:
        """The row to decode in the background; the same one until it is measured."""
        while self._undecoded:
            row = self._rows.get(self._undecoded[0])
            if row is not None and row.finished and row.stage in (Stage.PEAKS, Stage.MEASURE):
                return row
            self._undecoded.popleft()
        return None
