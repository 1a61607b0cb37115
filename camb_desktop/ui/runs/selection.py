"""Which runs are selected, and which one is shown below the list."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from camb_desktop.services.runs import RunsService


class Cause(Enum):
    """What made another run the current one."""

    KEY = "key"
    HELD_KEY = "held key"
    MOUSE = "mouse"
    PROGRAM = "program"


class Selection(QObject):
    """The table writes the rows, the preview writes the one that is shown, everybody else reads. GUI thread only.

    Signals:
        changed(): other rows are selected, or another one is shown.
        shown_changed(): another one is shown, or none.
    """

    changed = Signal()
    shown_changed = Signal()

    def __init__(self, runs: RunsService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs = runs
        self._rows: tuple[int, ...] = ()
        self._shown: int | None = None
        runs.rows_removed.connect(self._on_removed)

    def _on_removed(self, row_ids: object) -> None:
        gone = set(row_ids) if isinstance(row_ids, (tuple, list)) else set()
        if not gone.isdisjoint(self._rows):  # the table tells what is selected instead
            self._rows = tuple(row_id for row_id in self._rows if row_id not in gone)

    @property
    def rows(self) -> tuple[int, ...]:
        """Row IDs of the selected runs from top to bottom."""
        return self._rows

    @property
    def shown(self) -> int | None:
        """Row ID of the run that is shown, which a filter may hide from the list; None for none."""
        return self._shown

    @property
    def targets(self) -> tuple[int, ...]:
        """What a command works on: the selected runs, else the one that is shown."""
        if self._rows:
            return self._rows
        return (self._shown,) if self._shown is not None and self._shown in self._runs else ()

    def set_rows(self, rows: tuple[int, ...]) -> None:
        """The table's: these are selected."""
        if rows != self._rows:
            self._rows = rows
            self.changed.emit()

    def set_shown(self, row_id: int | None) -> None:
        """The preview's: this one is shown."""
        if row_id != self._shown:
            self._shown = row_id
            self.shown_changed.emit()
            self.changed.emit()
