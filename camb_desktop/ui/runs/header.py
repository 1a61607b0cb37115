"""Which columns of a table are shown, how wide, and in what order; and the menu of its header."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QItemSelectionModel, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView, QWidget

from camb_desktop.ui.runs.columns import COLUMNS, MEASURES, Column
from camb_desktop.ui.text.translate import tr

_STAGES = (
    (96, {Column.NAME: 208, Column.STATUS: 200}),
    (64, {Column.STATUS: 160, Column.NAME: 128, Column.KIND: 80, Column.LINK: 64}),
)
"""Room for the waveform, and the columns that get narrower for it, in this order, and down to what; then it scrolls."""
_SMALL = frozenset({Column.STAR, Column.NAME, Column.WAVEFORM, Column.DURATION, Column.STATUS})
_SMALL_PX = {Column.NAME: 208, Column.STATUS: 88, Column.DURATION: 64}
_GIVES_WAY = (Column.STATUS, Column.NAME, Column.KIND, Column.LINK)
_ALWAYS = (Column.NAME, Column.STATUS)  # without these two the list says nothing
_UNCOUNTED = 20  # columns in a state that was kept before their number was


class TableColumns(QObject):
    """Keeps the columns of ``table``: the name takes the room that is left, and some give way where there is little.

    Signals:
        changed(): shown columns, their order or width, or the sort order is another.
        measures_shown(bool): whether all columns of measures are shown, whenever that may differ.
    """

    changed = Signal()
    measures_shown = Signal(bool)

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._header = header = table.horizontalHeader()
        self._fitting = False
        self._unfolded: bytes | None = None  # what :meth:`save` gave before some were folded away
        self._wished: dict[Column, int] = {}
        header.setHighlightSections(False)
        # A header asks for the flags of every cell of its columns to know whether one is selected; this one never is.
        header.setSelectionModel(QItemSelectionModel(table.model(), header))
        header.setSectionsMovable(True)
        header.setFixedHeight(32)
        header.setMinimumSectionSize(40)
        header.setSortIndicatorClearable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._open_menu)
        self.reset()
        table.setSortingEnabled(True)
        header.sectionResized.connect(self._on_resized)
        header.sectionMoved.connect(lambda *_: self.changed.emit())
        header.sortIndicatorChanged.connect(lambda *_: self.changed.emit())

    def reset(self) -> None:
        """The columns as they are at first, in the order in which the runs were added."""
        header = self._header
        self._wished = {column: COLUMNS[column].width_px for column in _GIVES_WAY}
        for place, (column, spec) in enumerate(COLUMNS.items()):
            header.moveSection(header.visualIndex(column), place)
            header.resizeSection(column, spec.width_px)
            header.setSectionHidden(column, not spec.shown)
            fixed = column is Column.STAR
            header.setSectionResizeMode(
                column, QHeaderView.ResizeMode.Fixed if fixed else QHeaderView.ResizeMode.Interactive
            )
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.fit()
        self._tell()

    def _tell(self) -> None:
        self.changed.emit()
        self.measures_shown.emit(self.has_measures)

    @property
    def has_measures(self) -> bool:
        """Whether all columns of measures are shown."""
        return not any(self._header.isSectionHidden(column) for column in MEASURES)

    def show_measures(self, on: bool) -> None:
        """Show or hide all columns of measures."""
        for column in MEASURES:
            self._header.setSectionHidden(column, not on)
        self.fit()
        self._tell()

    def actions(self, parent: QWidget) -> list[QAction]:
        """One checkable action per column that can be hidden."""
        found = []
        for column, spec in COLUMNS.items():
            if column in _ALWAYS:
                continue
            action = QAction(tr(spec.title or spec.tip), parent)
            action.setCheckable(True)
            action.setChecked(not self._header.isSectionHidden(column))
            action.toggled.connect(lambda on, c=column: self.show(c, on))
            found.append(action)
        return found

    def menu(self, parent: QWidget) -> QMenu:
        """A menu of the columns, filled whenever it opens."""
        menu = QMenu(tr("Columns"), parent)

        def fill() -> None:
            menu.clear()
            menu.addActions(self.actions(menu))

        menu.aboutToShow.connect(fill)
        return menu

    def show(self, column: Column, on: bool) -> None:
        """Show or hide a column."""
        if self._header.isSectionHidden(column) != on:
            return
        self._header.setSectionHidden(column, not on)
        self.fit()
        self._tell()

    def fold(self, on: bool) -> None:
        """Do without most columns while there is little room; which ones are shown otherwise stays as it is."""
        if on == (self._unfolded is not None):
            return
        if not on:
            kept, wished, self._unfolded = self._unfolded or b"", dict(self._wished), None
            self.restore(kept)
            self._wished = wished
            self.fit()
            return
        self._unfolded = self.save()
        for column in COLUMNS:
            if column not in _SMALL:
                self._header.setSectionHidden(column, True)
        self.fit()

    def save(self) -> bytes:
        """The number of columns in one byte; order, widths, sort and shown columns; to be kept."""
        if self._unfolded is not None:
            return self._unfolded
        return bytes([len(COLUMNS)]) + bytes(self._header.saveState().data())

    def restore(self, state: bytes) -> bool:
        """Take back what :meth:`save` gave; False (and nothing changed) when it does not fit."""
        if not state:
            return False
        if self._unfolded is not None:
            self._unfolded = state
            return True
        # The header's own state begins with a zero.
        count, own = (state[0], state[1:]) if state[0] else (_UNCOUNTED, state)
        if count < len(COLUMNS):
            if not self._restore_fewer(own, count):
                return False
        elif not self._header.restoreState(QByteArray(own)):
            return False
        for column in _GIVES_WAY:
            self._wished[column] = max(self._header.sectionSize(column), COLUMNS[column].width_px)
        self.fit()
        self.measures_shown.emit(self.has_measures)
        return True

    def _restore_fewer(self, state: bytes, count: int) -> bool:
        """Take back a state from before some columns came to be; these stay as they are at first.

        One by one, because a header that takes such a state shows what is new and then keeps states that it refuses.
        """
        model = QStandardItemModel(0, count)
        earlier, header = QHeaderView(Qt.Orientation.Horizontal), self._header
        earlier.setModel(model)
        if not earlier.restoreState(QByteArray(state)):
            return False
        self._fitting = True
        for place in range(count):
            column = earlier.logicalIndex(place)
            header.moveSection(header.visualIndex(column), place)
            hidden = earlier.isSectionHidden(column)
            earlier.setSectionHidden(column, False)  # else its width is 0
            header.setSectionHidden(column, False)
            header.resizeSection(column, earlier.sectionSize(column))
            header.setSectionHidden(column, hidden)
        self._fitting = False
        header.setSortIndicator(earlier.sortIndicatorSection(), earlier.sortIndicatorOrder())
        return True

    def fit(self) -> None:
        """Give the waveform what the other columns leave over; where that is little, some of them give way.

        Where no waveform is shown, the name takes its part.
        """
        if self._fitting:
            return
        self._fitting = True
        header, room_px = self._header, self._table.viewport().width()
        shown = [column for column in COLUMNS if not header.isSectionHidden(column)]
        taker = Column.WAVEFORM if Column.WAVEFORM in shown else Column.NAME
        wished: dict[Column, int] = {c: self._wished.get(c, header.sectionSize(c)) for c in shown if c is not taker}
        if self._unfolded is not None:
            wished |= {column: px for column, px in _SMALL_PX.items() if column in wished}
        least_px = 0
        for taker_px, floors in _STAGES:
            least_px = taker_px if taker is Column.WAVEFORM else 2 * taker_px if taker in shown else 0
            for column, floor_px in floors.items():
                over_px = sum(wished.values()) + least_px - room_px
                given_px = min(over_px, wished.get(column, 0) - floor_px)
                if given_px > 0:
                    wished[column] -= given_px
        for column in (*_GIVES_WAY, *(_SMALL_PX if self._unfolded is not None else ())):
            if column in wished:
                header.resizeSection(column, wished[column])
        if least_px:
            header.resizeSection(taker, max(least_px, room_px - sum(wished.values())))
        self._fitting = False

    def _on_resized(self, column: int, _old: int, new_px: int) -> None:
        if self._fitting or self._unfolded is not None:
            return
        if Column(column) in _GIVES_WAY and new_px:
            self._wished[Column(column)] = new_px
        self.fit()
        self.changed.emit()

    def _open_menu(self, position: QPoint) -> None:
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions(menu))
        menu.addSeparator()
        menu.addAction(tr("Reset columns"), self.reset)
        menu.popup(self._header.mapToGlobal(position))
