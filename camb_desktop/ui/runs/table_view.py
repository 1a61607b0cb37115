"""The list of runs: selection, keys, clicks, columns, drag out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleTableModelChangeEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QToolTip, QWidget

from camb_desktop.core.runs import Decision, Status
from camb_desktop.ui.look.theme import current_theme
from camb_desktop.ui.runs.columns import Column
from camb_desktop.ui.runs.header import Header, TableColumns
from camb_desktop.ui.runs.remarks import Speaking
from camb_desktop.ui.runs.row_painter import RowPainter, action_id, paint_focus_ring
from camb_desktop.ui.runs.selection import Cause, Selection
from camb_desktop.ui.runs.table_model import RunTableModel, spans_of
from camb_desktop.ui.runs.thumbnails import Thumbnails
from camb_desktop.ui.text.translate import tr

_Index = QModelIndex | QPersistentModelIndex
_MOST_SPANS = 500  # of a selection that is put back after the rows were put in another order


class RunTable(QTableView):
    """A table of runs with rows of one fixed height.

    Args:
        selection: is told which rows are selected.

    Signals:
        current_changed(object, object): row ID or None, and the :class:`Cause`.
        key_repeated(): a key is still held, whether or not there is a row left to go to.
        keys_released(): the navigation key that was held is up.
        play_requested(object): row ID: Return or a double click.
        drag_wanted(tuple[int, ...]): the selected rows are dragged; those of them that have files.
        decided(object, Decision): row ID, and what the pointer decided on it, in its mark or at its end; the same again
            takes it back.
        action_clicked(object, str): row ID, and the action's id.
    """

    current_changed = Signal(object, object)
    key_repeated = Signal()
    keys_released = Signal()
    play_requested = Signal(object)
    decided = Signal(object, object)
    action_clicked = Signal(object, str)
    drag_wanted = Signal(object)

    def __init__(
        self, model: RunTableModel, thumbnails: Thumbnails, selection: Selection, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Runs"))
        self._selection = selection
        self._cause = Cause.PROGRAM
        self._restoring = False
        self._current: int | None = None
        self._pressed_again: QPoint | None = None  # where the current row was pressed once more
        self._kept: tuple[list[int], int | None, int] = ([], None, 0)
        self._ringed = False
        self._dragging = False  # the files are being written: the pointer selects nothing meanwhile
        self._runs_model = model
        self.painter = RowPainter(model, thumbnails, self)
        model.rearranging.connect(self._keep)
        self.setHorizontalHeader(Header(self))
        self.setModel(model)
        model.rearranged.connect(self._restore)
        self.setItemDelegate(self.painter)
        self._set_up_behaviour()
        self.columns = TableColumns(self)
        self._speaking = Speaking(model, self)
        self._speaking.changed.connect(self.columns.set_speaking)
        self.columns.set_speaking(self._speaking.on)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(self._on_selection)

    def _set_up_behaviour(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns share the new width."""
        super().resizeEvent(event)
        self.columns.fit()

    # selection

    def current_row_id(self) -> int | None:
        """The run that is shown below the list, or None."""
        return self._current

    @property
    def has_rows(self) -> bool:
        """Whether it shows any run."""
        return self._runs_model.rowCount() > 0

    def selected_row_ids(self) -> tuple[int, ...]:
        """Selected runs from top to bottom."""
        row_ids: list[int] = []
        for first, last in sorted(self._selected_spans()):
            row_ids += self._runs_model.row_ids(first, last)
        return tuple(row_ids)

    def _selected_spans(self) -> set[tuple[int, int]]:
        """First and last rows of what is selected; ``selectedRows()`` would ask for the flags of every cell."""
        spans = self.selectionModel().selection()
        return {(span.top(), span.bottom()) for span in (spans.at(n) for n in range(spans.count()))}

    def go_to(self, row_id: int, cause: Cause = Cause.PROGRAM) -> bool:
        """Make ``row_id`` the current and only selected run; False when it is not shown."""
        row = self._runs_model.position(row_id)
        if row is None:
            return False
        self._cause = cause
        self.setCurrentIndex(self._runs_model.index(row, Column.NAME))
        self._cause = Cause.PROGRAM
        return True

    def show_row(self, row_id: int) -> None:
        """Scroll to where ``row_id`` can be seen."""
        row = self._runs_model.position(row_id)
        if row is not None:
            self.scrollTo(self._runs_model.index(row, 0))

    def leave(self) -> None:
        """Select nothing: what is shown is not in the list."""
        self.selectionModel().clear()

    def step(self, by: int, cause: Cause = Cause.KEY) -> bool:
        """Go ``by`` rows down (up when negative); False at the end of the list."""
        here = self._runs_model.position(self._current) if self._current is not None else None
        there = (here if here is not None else -1) + by
        if not 0 <= there < self._runs_model.rowCount():
            return False
        return self.go_to(self._runs_model.row_id_at(there), cause)

    def rename_current(self) -> None:
        """Edit the current run's name in place."""
        row = self._runs_model.position(self._current) if self._current is not None else None
        if row is None:
            return
        self.columns.show(Column.NAME, True)
        index = self._runs_model.index(row, Column.NAME)
        self.scrollTo(index)
        self.edit(index)

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        for index in (previous, current):  # the ring goes across the whole row
            self.repaint_row(index.row())
        if self._restoring:
            return
        row_id = self._runs_model.row_id_at(current.row()) if current.isValid() else None
        if row_id != self._current:
            self._current = row_id
            self.current_changed.emit(row_id, self._cause)

    def _on_selection(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        if not self._restoring:
            self._selection.set_rows(self.selected_row_ids())

    def _keep(self) -> None:
        here = self._runs_model.position(self._current) if self._current is not None else None
        self._kept = (list(self.selected_row_ids()), self._current, here or 0)
        self._restoring = True

    def _restore(self) -> None:
        selected, current, place = self._kept
        if current is not None and not self._runs_model.exists(current) and self._runs_model.rowCount():
            current = self._runs_model.row_id_at(min(place, self._runs_model.rowCount() - 1))
            selected = [row_id for row_id in selected if self._runs_model.exists(row_id)] or [current]
        selection = QItemSelection()
        spans = self._spans_of(selected)
        if len(spans) > _MOST_SPANS:  # Qt takes seconds for as many, and to decide on what is not seen is no help
            spans = self._spans_of([current] if current is not None else [])
        for first, last in spans:
            selection.select(self._runs_model.index(first, 0), self._runs_model.index(last, 0))
        flags = QItemSelectionModel.SelectionFlag
        here = self._runs_model.position(current) if current is not None else None
        if here is not None:
            self.selectionModel().setCurrentIndex(self._runs_model.index(here, Column.NAME), flags.NoUpdate)
        else:
            self.selectionModel().clearCurrentIndex()
        self.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)
        self._restoring = False
        before, self._current = self._current, current if here is not None else None
        if self._current != before:
            self.current_changed.emit(self._current, Cause.PROGRAM)
        self._selection.set_rows(self.selected_row_ids())
        self.viewport().update()

    def _spans_of(self, row_ids: Sequence[int]) -> list[tuple[int, int]]:
        count = self._runs_model.rowCount()
        if count and len(row_ids) >= count and set(row_ids).issuperset(self._runs_model.row_ids(0, count - 1)):
            return [(0, count - 1)]
        rows = sorted(row for row_id in row_ids if (row := self._runs_model.position(row_id)) is not None)
        return spans_of(rows)

    # keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of this widget; the rest goes on to Qt."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.state() != self.State.EditingState:
            if self._current is not None and not event.isAutoRepeat():
                self.play_requested.emit(self._current)
            return
        if event.text().isalpha() and not event.text().isascii():
            event.ignore()  # Qt would take it for a search; the window may know a shortcut at its place
            return
        self._cause = Cause.HELD_KEY if event.isAutoRepeat() else Cause.KEY
        super().keyPressEvent(event)
        self._cause = Cause.PROGRAM
        if event.isAutoRepeat():
            self.key_repeated.emit()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The end of a held key."""
        super().keyReleaseEvent(event)
        if not event.isAutoRepeat():
            self.keys_released.emit()

    def keyboardSearch(self, _search: str) -> None:
        """Letters and digits are shortcuts here; Ctrl+F searches."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See Qt."""
        self._ringed = False
        self._cause = Cause.MOUSE
        self._pressed_again, self._dragging = None, False
        if event.button() is not Qt.MouseButton.LeftButton or not self._click_cell(event):
            index = self.indexAt(event.position().toPoint())
            plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
            if plain and index.isValid() and self._runs_model.row_id_at(index.row()) == self._current:
                self._pressed_again = event.position().toPoint()
            super().mousePressEvent(event)
        self._cause = Cause.PROGRAM

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See Qt."""
        self._cause = Cause.MOUSE
        super().mouseReleaseEvent(event)
        self._cause = Cause.PROGRAM
        pressed, self._pressed_again = self._pressed_again, None
        far = QApplication.startDragDistance()
        if pressed is None or (event.position().toPoint() - pressed).manhattanLength() >= far:
            return
        if self._current is not None and self.state() != self.State.EditingState:
            self.play_requested.emit(self._current)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Play, or mark as keeper."""
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            super().mouseDoubleClickEvent(event)
            return
        if index.column() == Column.STAR or self._part_at(event.position().toPoint()):
            self._click_cell(event)
        else:
            self.play_requested.emit(self._runs_model.row_id_at(index.row()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hover is of whole rows."""
        if self._dragging and event.buttons():
            return
        self._dragging = False
        super().mouseMoveEvent(event)
        position = event.position().toPoint()
        index = self.indexAt(position)
        self._hover(index.row() if index.isValid() else -1, self._part_at(position))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is hovered any more."""
        super().leaveEvent(event)
        self._hover(-1, "")

    def _click_cell(self, event: QMouseEvent) -> bool:
        position = event.position().toPoint()
        index = self.indexAt(position)
        if not index.isValid() or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        row_id = self._runs_model.row_id_at(index.row())
        part = self._part_at(position)
        if isinstance(part, Decision):
            self.decided.emit(row_id, part)
        elif part:
            self.action_clicked.emit(row_id, action_id(self._runs_model.run_at(index.row())))
        elif index.column() == Column.STAR:
            self.decided.emit(row_id, Decision.KEPT)
        else:
            return False
        return True

    def _part_at(self, position: QPoint) -> Decision | str:
        """What a click there does beside selecting: a decision, the row's own step, or nothing."""
        index = self.indexAt(position)
        if not index.isValid():
            return ""
        row = index.row()
        if row == self.painter.hovered_row:
            for act, rect in self.painter.act_rects(self, row).items():
                if rect.contains(position):
                    return act
        return "step" if self.painter.step_rect(self, row).contains(position) else ""

    def viewportEvent(self, event: QEvent) -> bool:
        """The tips of what stands at the end of the row under the pointer."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            tips: dict[Decision | str, str] = {Decision.REJECTED: tr("Reject (X)"), Decision.KEPT: tr("Keep (S)")}
            if tip := tips.get(self._part_at(event.pos())):
                QToolTip.showText(event.globalPos(), tip, self.viewport())
                return True
        return super().viewportEvent(event)

    def _hover(self, row: int, part: Decision | str) -> None:
        painter = self.painter
        if (row, part) == (painter.hovered_row, painter.hovered_part):
            return
        old = painter.hovered_row
        painter.hovered_row, painter.hovered_part = row, part
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if part else Qt.CursorShape.ArrowCursor)
        for changed in {old, row}:
            self.repaint_row(changed)

    # marks

    def set_playing(self, row_id: int | None) -> None:
        """Mark the run that is heard."""
        self._mark("playing_row_id", row_id)

    def show_progress(self, share: float) -> None:
        """How much of the take that plays was heard, 0…1."""
        painter, row_id = self.painter, self.painter.playing_row_id
        row = self._runs_model.position(row_id) if row_id is not None else None
        left, width = self.columnViewportPosition(Column.WAVEFORM), self.columnWidth(Column.WAVEFORM)
        if row is None or round(share * width) == round(painter.played * width):
            painter.played = share
            return
        spots = sorted(left + round(each * width) for each in (painter.played, share))
        painter.played = share
        cell = self._row_rect(row)
        self.viewport().update(QRect(spots[0] - 10, cell.top(), spots[1] - spots[0] + 20, cell.height()))

    def fold(self, folded: frozenset[str]) -> None:
        """Do without what there is no room for; see :mod:`camb_desktop.ui.look.room`."""
        theme, rows = current_theme(), self.verticalHeader()
        row_px = max(theme.small_row_px if "rows" in folded else theme.row_px, self.fontMetrics().height() + 8)
        if rows.defaultSectionSize() != row_px:
            rows.setMinimumSectionSize(row_px)
            rows.setDefaultSectionSize(row_px)
        self.horizontalHeader().setVisible("header" not in folded)
        self.columns.fold(folded)

    def set_compared(self, letters: dict[int, str], sounding: int | None) -> None:
        """Show which takes are compared, row ID → ``A`` or ``B``, and which of them is the one to be heard."""
        self._runs_model.set_letters(letters)
        self._mark("compared_row_id", sounding)

    def _mark(self, attribute: str, row_id: int | None) -> None:
        old = getattr(self.painter, attribute)
        if old == row_id:
            return
        setattr(self.painter, attribute, row_id)
        for changed in (old, row_id):
            row = self._runs_model.position(changed) if changed is not None else None
            if row is not None:
                self.repaint_row(row)

    def dataChanged(self, first: _Index, last: _Index, roles: Sequence[int] = ()) -> None:
        """Paint these rows again, where Qt would paint all, and leave alone what is being typed into a name."""
        if QAccessible.isActive():
            told = QAccessibleTableModelChangeEvent(self, QAccessibleTableModelChangeEvent.ModelChangeType.DataChanged)
            told.setFirstRow(first.row())
            told.setLastRow(last.row())
            told.setFirstColumn(first.column())
            told.setLastColumn(last.column())
            QAccessible.updateAccessibility(told)
        top = self.rowViewportPosition(first.row())
        bottom = self.rowViewportPosition(last.row()) + self.rowHeight(last.row())
        if first.row() >= 0 and bottom > 0 and top < self.viewport().height():
            self.viewport().update(0, top, self.viewport().width(), bottom - top)

    def repaint_row(self, row: int) -> None:
        """Paint one row again."""
        if 0 <= row < self._runs_model.rowCount():
            self.viewport().update(self._row_rect(row))

    def _row_rect(self, row: int) -> QRect:
        return QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Whole rows, and a ring around the current one where Tab brought the keyboard here."""
        self.painter.has_keyboard = self.hasFocus() or self.state() is self.State.EditingState
        with QPainter(self.viewport()) as painter:
            first, last = self.rowAt(event.rect().top()), self.rowAt(event.rect().bottom())
            if first >= 0:
                rows = range(first, (last if last >= 0 else self._runs_model.rowCount() - 1) + 1)
                touched = [row for row in rows if event.region().intersects(self._row_rect(row))]
                spans = [span for span in self._selected_spans() if span[0] <= rows[-1] and span[1] >= rows[0]]
                selected = {row for row in touched if any(first <= row <= last for first, last in spans)}
                self.painter.paint_rows(painter, self, touched, selected)
                self._speaking.look_at([self._runs_model.row_id_at(row) for row in touched])
            index = self.currentIndex()
            if self._ringed and self.hasFocus() and index.isValid():
                paint_focus_ring(painter, self._row_rect(index.row()), current_theme())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Never without a current row."""
        if self._current is None:
            self.step(1, Cause.PROGRAM)  # else Qt makes the first row current without selecting it
        super().focusInEvent(event)
        self._ringed = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes, and the band turns grey."""
        super().focusOutEvent(event)
        self.viewport().update()

    # drag out

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Ask for the files of the selected takes; the drag begins once they are there."""
        ready = [
            row_id
            for row_id in self.selected_row_ids()
            if self._runs_model.run_at(self._runs_model.position(row_id) or 0).status
            in (Status.READY, Status.INCOMPLETE, Status.UNPLAYABLE)
        ]
        self._dragging = True
        self.drag_wanted.emit(tuple(ready))
