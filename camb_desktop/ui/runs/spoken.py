"""What becomes of the run that is shown, for those who do not see it change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from camb_desktop.core.runs import Run, Status
from camb_desktop.ui.look.announce import announce
from camb_desktop.ui.runs.selection import Selection
from camb_desktop.ui.runs.table_model import RunTableModel
from camb_desktop.ui.runs.table_view import RunTable
from camb_desktop.ui.text.runs import title
from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.services.runs import RunsService

_UNDER_WAY = (Status.QUEUED, Status.DOWNLOADING)


class SpokenStatus(QObject):
    """Has it said when the shown run is ready, or failed. GUI thread only."""

    def __init__(self, table: RunTable, model: RunTableModel, runs: RunsService, selection: Selection) -> None:
        super().__init__(table)
        self._table, self._runs, self._selection = table, runs, selection
        self._before: tuple[int | None, Status | None] = (None, None)
        model.refreshed.connect(self._look)
        selection.shown_changed.connect(self._look)

    def _look(self, _row_ids: object = None) -> None:
        run = self._run()
        now = (run.row_id, run.status) if run is not None else (None, None)
        before, self._before = self._before, now
        if run is None or now == before or now[0] != before[0] or run.status in _UNDER_WAY:
            return  # of another run the table itself says how it is
        announce(self._table, tr("{name}: {status}", name=title(run), status=tr(run.status.value)))

    def _run(self) -> Run | None:
        row_id = self._selection.shown
        return self._runs.run(row_id) if row_id is not None and row_id in self._runs else None
