"""The table's model: the runs service seen through a filter and a sort order.

It filters and sorts by itself: a sort through ``QSortFilterProxyModel`` would call back into Python a quarter of a
million times for 10,000 rows; one list of keys takes a few milliseconds. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from camb_desktop.core.runs import Run
from camb_desktop.ui.runs.columns import COLUMNS, Column
from camb_desktop.ui.runs.filter import RunFilter
from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.services.clips import Clip, ClipsService
    from camb_desktop.services.runs import RunsService

ROW_ID = Qt.ItemDataRole.UserRole + 1
"""Role that answers with the row ID."""

_MAX_STEPS = 64  # more removals than this in one go are quicker as a reset
_REFRESH_MS = 30
_LINK_TICKS = 20  # seconds between looks at the time that links have left
_NONE = QModelIndex()
_PLAIN = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemNeverHasChildren
    | Qt.ItemFlag.ItemIsDragEnabled
)
_EDITABLE = _PLAIN | Qt.ItemFlag.ItemIsEditable
_Index = QModelIndex | QPersistentModelIndex


class RunTableModel(QAbstractTableModel):
    """Rows are runs, columns are :class:`Column`.

    Args:
        rename: takes the row ID and the name when a name was edited; the service itself unless given.

    Signals:
        shown_changed(): the number of shown rows, or of all rows, is another.
        rearranging(), rearranged(): around a change of what is shown; views put their selection back after it.
        refreshed(object): frozenset of row IDs whose cells were announced as changed.
    """

    shown_changed = Signal()
    rearranging = Signal()
    rearranged = Signal()
    refreshed = Signal(object)

    def __init__(
        self,
        runs: RunsService,
        clips: ClipsService,
        parent: QObject | None = None,
        *,
        rename: Callable[[int, str], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._rename = rename or (lambda row_id, name: runs.rename({row_id: name}))
        self._runs = runs
        self._clips = clips
        self._filter = RunFilter()
        self._sort: tuple[Column, Qt.SortOrder] | None = None
        self._shown: list[int] = list(runs.order())
        self._rows: dict[int, int] = {}
        self._keys: dict[int, Any] = {}  # what the rows are sorted by
        self.letters: dict[int, str] = {}  # of the takes that are compared
        self._index_rows()
        self._dirty: set[int] = set()
        self._waiting: set[int] = set()
        self._linked: set[int] = set()
        self._timer = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        self._ticker = QTimer(self, interval=1000)
        self._ticker.timeout.connect(self.tick)
        self._ticks = 0
        self._watch(self._shown)
        runs.rows_inserted.connect(self._on_inserted)
        runs.rows_removed.connect(self._on_removed)
        runs.row_changed.connect(self._on_changed)
        clips.changed.connect(self._on_changed)
        clips.measured.connect(self._on_changed)

    # what the view asks

    def rowCount(self, parent: _Index = _NONE) -> int:
        """Number of shown runs."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _NONE) -> int:
        """Number of columns, shown or not."""
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Every cell can be selected and dragged, names can be edited. Asked for 200,000 cells by "select all"."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _EDITABLE if index.column() == Column.NAME else _PLAIN

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles, also those that only screen readers see."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        spec = COLUMNS[Column(section)]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return tr(spec.title)
            case Qt.ItemDataRole.ToolTipRole:
                return tr(spec.tip)
            case Qt.ItemDataRole.AccessibleTextRole:
                return tr(spec.title or spec.tip)
            case Qt.ItemDataRole.TextAlignmentRole:
                return (Qt.AlignmentFlag.AlignRight if spec.right else Qt.AlignmentFlag.AlignLeft) | (
                    Qt.AlignmentFlag.AlignVCenter
                )
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See :mod:`camb_desktop.ui.runs.columns`; :data:`ROW_ID` works in every column."""
        if not index.isValid():
            return None
        row_id = self._shown[index.row()]
        if role == ROW_ID:
            return row_id
        try:
            run = self._runs.run(row_id)
        except KeyError:  # views look once more at rows that are about to go
            return None
        column = Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(run, column)
            case Qt.ItemDataRole.EditRole if column is Column.NAME:
                return run.name
            case Qt.ItemDataRole.AccessibleTextRole:
                spoken = COLUMNS[column].spoken
                said = spoken(run, self._clips.clip(row_id)) if spoken is not None else self.text(run, column)
                if column is Column.NAME and row_id in self.letters:
                    take = tr("take {letter} of the comparison", letter=self.letters[row_id])
                    return f"{said}, {take}" if said else take
                return said or tr("nothing")
            case Qt.ItemDataRole.ToolTipRole:
                return COLUMNS[column].hint(run, self._clips.clip(row_id)) or None
            case Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignRight if COLUMNS[column].right else Qt.AlignmentFlag.AlignLeft) | int(
                    Qt.AlignmentFlag.AlignVCenter
                )
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Rename."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or index.column() != Column.NAME:
            return False
        self._rename(self._shown[index.row()], str(value).strip())
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column; −1 gives back the order in which the runs were added."""
        self._sort = None if column < 0 else (Column(column), order)
        self._become(self._wanted())

    # what the window asks

    @property
    def filter(self) -> RunFilter:
        """What is shown."""
        return self._filter

    def set_filter(self, wanted: RunFilter) -> None:
        """Show what ``wanted`` accepts."""
        if wanted != self._filter:
            self._filter = wanted
            self._rearrange()

    def shown(self) -> tuple[int, ...]:
        """Row IDs from top to bottom."""
        return tuple(self._shown)

    def row_id_at(self, row: int) -> int:
        """The row ID at position ``row``."""
        return self._shown[row]

    def run_at(self, row: int) -> Run:
        """The run at position ``row``."""
        run: Run = self._runs.run(self._shown[row])
        return run

    def clip_of(self, row_id: int) -> Clip | None:
        """What the clips service knows of it."""
        return self._clips.clip(row_id)

    def position(self, row_id: int) -> int | None:
        """Where ``row_id`` is shown, or None."""
        return self._rows.get(row_id)

    def exists(self, row_id: int) -> bool:
        """Whether the run is in the library, shown or not."""
        return row_id in self._runs

    def set_letters(self, letters: dict[int, str]) -> None:
        """Tell which rows are compared, and as what: row ID → ``A`` or ``B``."""
        changed = {row_id for row_id, _ in letters.items() ^ self.letters.items()}
        self.letters = letters
        for row_id in changed:
            self._repaint({row_id}, Column.NAME)

    def refresh(self) -> None:
        """Announce everything that changed since the last time. Called by a timer; tests may call it."""
        self._timer.stop()
        dirty = frozenset(self._dirty)
        self._dirty.clear()
        if self._misplaced(dirty):
            self._rearrange()
        rows = sorted(row for row_id in dirty if (row := self._rows.get(row_id)) is not None)
        for first, last in _spans(rows):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))
        if dirty:
            self.refreshed.emit(dirty)

    # cells

    def text(self, run: Run, column: Column) -> str:
        """What stands in the cell."""
        return COLUMNS[column].text(run, self._clips.clip(run.row_id)) or ""

    # what the services say

    def _on_inserted(self, row_ids: object) -> None:
        new = row_ids if isinstance(row_ids, (tuple, list)) else ()
        self._watch(new)
        self._become(self._wanted())
        self.shown_changed.emit()

    def _on_removed(self, row_ids: object) -> None:
        gone = set(row_ids) if isinstance(row_ids, (tuple, list)) else set()
        self._dirty -= gone
        self._waiting -= gone
        self._linked -= gone
        self.rearranging.emit()
        self._become([row_id for row_id in self._shown if row_id not in gone])
        self.rearranged.emit()
        self.shown_changed.emit()

    def _on_changed(self, row_id: object) -> None:
        assert isinstance(row_id, int)
        if not self.exists(row_id):  # its row was removed while the message was on its way
            return
        self._watch((row_id,))
        self._dirty.add(row_id)
        if not self._timer.isActive():
            self._timer.start()

    def _watch(self, row_ids: Sequence[int]) -> None:
        """Let time go by in the cells of runs that wait or hold a link."""
        for row_id in row_ids:
            run = self._runs.run(row_id)
            for watched, wanted in ((self._waiting, run.waiting is not None), (self._linked, run.link is not None)):
                if wanted:
                    watched.add(row_id)
                else:
                    watched.discard(row_id)
        if (self._waiting or self._linked) and not self._ticker.isActive():
            self._ticker.start()

    def tick(self) -> None:
        """Let a second go by. Called by a timer; tests may call it."""
        self._ticks += 1
        if not self._waiting and not self._linked:
            self._ticker.stop()
        self._repaint(self._waiting, Column.STATUS)
        if self._ticks % _LINK_TICKS == 0:
            self._repaint(self._linked, Column.LINK)

    def _repaint(self, row_ids: set[int], column: Column) -> None:
        rows = [row for row_id in row_ids if (row := self._rows.get(row_id)) is not None]
        if rows:  # announced as one, since only what can be seen is painted: thousands one by one take 60 ms
            self.dataChanged.emit(self.index(min(rows), column), self.index(max(rows), column))

    # order

    def _wanted(self) -> list[int]:
        run, clip = self._runs.run, self._clips.clip
        ids = list(self._runs.order())
        if self._filter.active:
            ids = [row_id for row_id in ids if self._filter.accepts(run(row_id), clip(row_id))]
        if self._sort is None:
            return ids
        column, order = self._sort
        key = COLUMNS[column].key
        keyed = [(key(run(row_id), clip(row_id)), row_id) for row_id in ids]
        self._keys = {row_id: value for value, row_id in keyed}
        known: list[tuple[Any, int]] = [pair for pair in keyed if pair[0] is not None]
        known.sort(key=lambda pair: pair[0], reverse=order is Qt.SortOrder.DescendingOrder)
        return [row_id for _, row_id in known] + [row_id for value, row_id in keyed if value is None]

    def _misplaced(self, row_ids: Iterable[int]) -> bool:
        """Whether one of these is shown and ought not to be, or the other way round, or stands in another's place."""
        if not self._filter.active and self._sort is None:
            return False
        for row_id in row_ids:
            run, clip = self._runs.run(row_id), self._clips.clip(row_id)
            shown = row_id in self._rows
            if self._filter.accepts(run, clip) is not shown:
                return True
            if shown and self._sort is not None and COLUMNS[self._sort[0]].key(run, clip) != self._keys.get(row_id):
                return True
        return False

    def _index_rows(self) -> None:
        self._rows = {row_id: row for row, row_id in enumerate(self._shown)}

    def _rearrange(self) -> None:
        wanted = self._wanted()
        if wanted != self._shown:
            self.rearranging.emit()
            self._become(wanted)
            self.rearranged.emit()
            self.shown_changed.emit()

    def _become(self, wanted: list[int]) -> None:
        if wanted == self._shown:
            return
        keep = set(wanted)
        spans = _spans([row for row, row_id in enumerate(self._shown) if row_id not in keep])
        if len(spans) > _MAX_STEPS:
            self.beginResetModel()
            self._shown = wanted
            self._index_rows()
            self.endResetModel()
            return
        for first, last in reversed(spans):
            self.beginRemoveRows(_NONE, first, last)
            del self._shown[first : last + 1]
            self._index_rows()
            self.endRemoveRows()
        new = [row_id for row_id in wanted if row_id not in self._rows]
        if new:
            self.beginInsertRows(_NONE, len(self._shown), len(self._shown) + len(new) - 1)
            self._shown += new
            self._index_rows()
            self.endInsertRows()
        if wanted != self._shown:
            self._reorder(wanted)

    def _reorder(self, wanted: list[int]) -> None:
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        ids = [self._shown[index.row()] for index in old]
        self._shown = wanted
        self._index_rows()
        new = [self.index(self._rows[row_id], index.column()) for row_id, index in zip(ids, old, strict=True)]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()


def _spans(rows: list[int]) -> list[tuple[int, int]]:
    """``[1, 2, 5]`` → ``[(1, 2), (5, 5)]``."""
    spans: list[tuple[int, int]] = []
    for row in rows:
        if spans and spans[-1][1] == row - 1:
            spans[-1] = (spans[-1][0], row)
        else:
            spans.append((row, row))
    return spans
