"""The table's model: the runs service seen through a filter and a sort order.

It filters and sorts by itself: a sort through ``QSortFilterProxyModel`` would call back into Python a quarter of a
million times for 10,000 rows. A list of some length is arranged in slices, so that the window never waits for it: what
was shown before stands until the new order is known. GUI thread only.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Generator, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from camb_desktop.core.runs import Run
from camb_desktop.core.tags import as_text
from camb_desktop.ui.runs.arranging import SLICE, Arranged, arrange
from camb_desktop.ui.runs.columns import COLUMNS, Column
from camb_desktop.ui.runs.filter import RunFilter
from camb_desktop.ui.runs.shown_rows import ShownRows
from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.services.clips import Clip, ClipsService
    from camb_desktop.services.runs import RunsService

ROW_ID = Qt.ItemDataRole.UserRole + 1
"""Role that answers with the row ID."""

_MAX_STEPS = 64  # more removals than this in one go are quicker as a reset
_TURN_S = 0.006  # of arranging between two looks at what else the window has to do
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
_HINTED = "QList<QPersistentModelIndex>,QAbstractItemModel::LayoutChangeHint"


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
        self._shown = ShownRows(runs.order())
        self._keys: dict[int, Any] = {}  # what the rows are sorted by
        self.letters: dict[int, str] = {}  # of the takes that are compared
        self._arranging: Generator[None, None, Arranged] | None = None
        self._late: set[int] = set()  # rows that changed meanwhile
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._arrange_on)
        self._dirty: set[int] = set()
        self._waiting: set[int] = set()
        self._linked: set[int] = set()
        self._timer = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        self._ticker = QTimer(self, interval=1000)
        self._ticker.timeout.connect(self.tick)
        self._ticks = 0
        self._watch(self._shown.ids)
        runs.rows_inserted.connect(self._on_inserted)
        runs.rows_removed.connect(self._on_removed)
        runs.loaded.connect(self._on_loaded)
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
        row_id = self._shown.ids[index.row()]
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
                    said = f"{said}, {take}" if said else take
                if column is Column.NAME and run.tags:
                    tags = tr("tags: {tags}", tags=as_text(run.tags))
                    said = f"{said}, {tags}" if said else tags
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
        self._rename(self._shown.ids[index.row()], str(value).strip())
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column; −1 gives back the order in which the runs were added."""
        self._sort = None if column < 0 else (Column(column), order)
        self._arrange()

    # what the window asks

    @property
    def filter(self) -> RunFilter:
        """What is shown."""
        return self._filter

    def set_filter(self, wanted: RunFilter) -> None:
        """Show what ``wanted`` accepts."""
        if wanted != self._filter:
            self._filter = wanted
            self._arrange()

    def shown(self) -> tuple[int, ...]:
        """Row IDs from top to bottom."""
        return tuple(self._shown.ids)

    def row_ids(self, first: int, last: int) -> list[int]:
        """The row IDs at positions ``first`` to ``last``."""
        return self._shown.ids[first : last + 1]

    @property
    def settled(self) -> bool:
        """Whether what is shown is what was asked for, and not on its way there."""
        return self._arranging is None

    def row_id_at(self, row: int) -> int:
        """The row ID at position ``row``."""
        return self._shown.ids[row]

    def run_at(self, row: int) -> Run:
        """The run at position ``row``."""
        run: Run = self._runs.run(self._shown.ids[row])
        return run

    def run_of(self, row_id: int) -> Run:
        """The run of a row, shown or not."""
        run: Run = self._runs.run(row_id)
        return run

    def clip_of(self, row_id: int) -> Clip | None:
        """What the clips service knows of it."""
        return self._clips.clip(row_id)

    def position(self, row_id: int) -> int | None:
        """Where ``row_id`` is shown, or None."""
        return self._shown.position(row_id)

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
        if self._arranging is None:
            self._put_right(dirty)
        else:  # it may have looked at them already
            self._late |= dirty
        rows = sorted(row for row_id in dirty if (row := self._shown.position(row_id)) is not None)
        for first, last in spans_of(rows):
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
        if self._sort is not None and not self._runs.is_loaded:
            return  # once, when all are there
        if self._sort is not None or not self._runs.are_last(new):
            self._arrange()
        else:
            if self._filter.decision is not None:
                new = self._runs.of_decision(new, self._filter.decision)
            if self._filter.narrows:
                accepts, clip = self._filter.test(), self._clips.clip
                looked = zip(new, self._runs.look(new), strict=True)
                new = [row_id for row_id, run in looked if accepts(run, clip(row_id))]
            self._append(new)
            if self._arranging is not None:  # it knew nothing of them
                self._arrange()
        self.shown_changed.emit()

    def _on_loaded(self) -> None:
        if self._sort is not None:
            self._arrange()

    def _append(self, new: Sequence[int]) -> None:
        if new:
            self.beginInsertRows(_NONE, len(self._shown), len(self._shown) + len(new) - 1)
            self._shown.extend(new)
            self.endInsertRows()

    def _on_removed(self, row_ids: object) -> None:
        gone = set(row_ids) if isinstance(row_ids, (tuple, list)) else set()
        self._dirty -= gone
        self._waiting -= gone
        self._linked -= gone
        self.rearranging.emit()
        self._remove(gone)
        self.rearranged.emit()
        self.shown_changed.emit()
        if self._arranging is not None:
            self._arrange()

    def _on_changed(self, row_id: object) -> None:
        assert isinstance(row_id, int)
        if not self.exists(row_id):  # its row was removed while the message was on its way
            return
        self._waiting.discard(row_id)
        self._linked.discard(row_id)
        self._watch((row_id,))
        self._dirty.add(row_id)
        if not self._timer.isActive():
            self._timer.start()

    def _watch(self, row_ids: Sequence[int]) -> None:
        """Let time go by in the cells of runs that wait or hold a link."""
        for run in self._runs.restless(row_ids):
            row_id = run.row_id
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
        rows = [row for row_id in row_ids if (row := self._shown.position(row_id)) is not None]
        if rows:  # announced as one, since only what can be seen is painted: thousands one by one take 60 ms
            self.dataChanged.emit(self.index(min(rows), column), self.index(max(rows), column))

    # order

    def _arrange(self) -> None:
        """Find out what is to be shown: at once where that is quick, else one slice after the other."""
        accepts = self._filter.test() if self._filter.narrows else None
        column, order = self._sort or (None, None)
        key = None if column is None else COLUMNS[column].key
        if self._filter.problems or (column is not None and COLUMNS[column].measure):
            self._clips.want_all()
        falling = order is Qt.SortOrder.DescendingOrder
        decision = self._filter.decision
        all_ids = self._runs.order() if decision is None else self._runs.decided(decision)
        self._arranging = arrange(all_ids, self._runs.look, self._clips.clip, accepts, key, falling=falling)
        if len(all_ids) <= 2 * SLICE:
            while self._arranging is not None:
                self._slice()
        else:
            self._turn.start()

    def _arrange_on(self) -> None:
        end = time.perf_counter() + _TURN_S
        while self._arranging is not None and time.perf_counter() < end:
            self._slice()

    def _slice(self) -> None:
        assert self._arranging is not None
        try:
            next(self._arranging)
        except StopIteration as done:
            self._arranging = None
            self._turn.stop()
            wanted, self._keys = done.value
            self._show(wanted)
            late, self._late = self._late, set()
            self._put_right([row_id for row_id in late if self.exists(row_id)])
        except KeyError:  # a row went meanwhile
            self._arrange()

    def _show(self, wanted: ShownRows) -> None:
        if wanted.ids != self._shown.ids:
            self.rearranging.emit()
            if len(wanted) > SLICE:
                self.beginResetModel()
                self._shown = wanted
                self.endResetModel()
            else:
                self._become(wanted.ids)
            self.rearranged.emit()
            self.shown_changed.emit()

    def _put_right(self, row_ids: Collection[int]) -> None:
        """Put those of these in their place that are shown and ought not to be, the other way round, or elsewhere."""
        if not self._filter.active and self._sort is None:
            return
        if len(row_ids) > SLICE:
            self._arrange()
            return
        accepts, key = self._filter.test(), None if self._sort is None else COLUMNS[self._sort[0]].key
        gone, come = set(), []
        for row_id, run in zip(row_ids, self._runs.look(row_ids), strict=True):
            clip, shown = self._clips.clip(row_id), row_id in self._shown
            wanted = accepts(run, clip)
            value = key(run, clip) if key is not None and wanted else None
            moved = shown and key is not None and value != self._keys.get(row_id)
            if shown and (not wanted or moved):
                gone.add(row_id)
            if wanted and (not shown or moved):
                come.append(row_id)
                self._keys[row_id] = value
        if len(gone) + len(come) > _MAX_STEPS:
            self._arrange()
        elif gone or come:
            self.rearranging.emit()
            self._remove(gone)
            for row_id in come:
                at = self._place_for(row_id)
                self.beginInsertRows(_NONE, at, at)
                self._shown.insert(at, row_id)
                self.endInsertRows()
            self.rearranged.emit()
            self.shown_changed.emit()

    def _remove(self, row_ids: Collection[int]) -> None:
        rows = sorted(row for row_id in row_ids if (row := self._shown.position(row_id)) is not None)
        spans = spans_of(rows)
        if len(spans) > _MAX_STEPS:
            gone = set(row_ids)
            self._become([row_id for row_id in self._shown.ids if row_id not in gone])
            return
        for first, last in reversed(spans):
            self.beginRemoveRows(_NONE, first, last)
            self._shown.remove(first, last)
            self.endRemoveRows()

    def _place_for(self, row_id: int) -> int:
        """Where a row belongs among those that are shown."""
        low, high = 0, len(self._shown)
        while low < high:
            middle = (low + high) // 2
            if self._goes_before(row_id, self._shown.ids[middle]):
                high = middle
            else:
                low = middle + 1
        return low

    def _goes_before(self, row_id: int, other: int) -> bool:
        if self._sort is not None:
            mine, its = self._keys.get(row_id), self._keys.get(other)
            if mine != its:
                if mine is None or its is None:
                    return its is None
                return bool(mine > its if self._sort[1] is Qt.SortOrder.DescendingOrder else mine < its)
        return self._runs.place(row_id) < self._runs.place(other)

    def _become(self, wanted: list[int]) -> None:
        if wanted == self._shown.ids:
            return
        keep = set(wanted)
        spans = spans_of([row for row, row_id in enumerate(self._shown.ids) if row_id not in keep])
        if len(spans) > _MAX_STEPS:
            self.beginResetModel()
            self._shown.become(wanted)
            self.endResetModel()
            return
        for first, last in reversed(spans):
            self.beginRemoveRows(_NONE, first, last)
            self._shown.remove(first, last)
            self.endRemoveRows()
        self._append([row_id for row_id in wanted if row_id not in self._shown])
        if wanted != self._shown.ids:
            self._reorder(wanted)

    def _reorder(self, wanted: list[int]) -> None:
        # Told as what it is, or the header makes all its columns anew, and miscounts where one changes meanwhile.
        hint = QAbstractItemModel.LayoutChangeHint.VerticalSortHint
        self.layoutAboutToBeChanged[_HINTED].emit([], hint)  # type: ignore[index]  # a signal with overloads has them
        old = self.persistentIndexList()
        ids = [self._shown.ids[index.row()] for index in old]
        self._shown.become(wanted)
        new = [
            self.index(self._shown.position(row_id) or 0, index.column())
            for row_id, index in zip(ids, old, strict=True)
        ]
        self.changePersistentIndexList(old, new)
        self.layoutChanged[_HINTED].emit([], hint)  # type: ignore[index]


def spans_of(rows: list[int]) -> list[tuple[int, int]]:
    """Firsts and lasts of what is without a gap: ``[1, 2, 5]`` → ``[(1, 2), (5, 5)]``."""
    spans: list[tuple[int, int]] = []
    for row in rows:
        if spans and spans[-1][1] == row - 1:
            spans[-1] = (spans[-1][0], row)
        else:
            spans.append((row, row))
    return spans
