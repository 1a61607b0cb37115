"""Which columns of a table are shown, how wide, and in what order; and the menu of its header."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QItemSelectionModel, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QMenu, QStyleOptionHeader, QTableView, QWidget

from camb_desktop.ui.look.room import text_scale
from camb_desktop.ui.runs.columns import COLUMNS, MEASURES, Column
from camb_desktop.ui.text.translate import tr

_STAGES = (
    (248, {Column.NAME: 208}),
    (96, {Column.NAME: 208, Column.STATUS: 200}),
    (64, {Column.STATUS: 160, Column.NAME: 128, Column.KIND: 80, Column.LINK: 64}),
)
"""Room for the waveform, and the columns that get narrower for it, in this order, and down to what; then it scrolls."""
_GIVES_WAY = (Column.STATUS, Column.NAME, Column.KIND, Column.LINK)
_ALWAYS = (Column.NAME, Column.STATUS)  # without these two the list says nothing
_CORE = frozenset({Column.STAR, Column.NAME, Column.RUN, Column.WAVEFORM, Column.DURATION, Column.STATUS})
_COUNT_PX = 88  # of remarks that became a count
_UNCOUNTED = 20  # columns in a state that was kept before their number was


class Header(QHeaderView):
    """Says above a column what people are to read, where the model has another word for who asks it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:
        """See Qt."""
        super().initStyleOptionForIndex(option, section)
        if headed := COLUMNS[Column(section)].headed:
            option.text = tr(headed)


class TableColumns(QObject):
    """Keeps the columns of ``table``: the waveform takes what is left, and some give way where there is little.

    A column that is on may be away for a while: the run ID where there is little room, the remarks also while no row
    has any.

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
        self._away: frozenset[Column] = frozenset()
        self._folded: frozenset[str] = frozenset()
        self._speaks = True
        self._wished: dict[Column, int] = {}
        header.setHighlightSections(False)
        # A header asks for the flags of every cell of its columns to know whether one is selected; this one never is.
        header.setSelectionModel(QItemSelectionModel(table.model(), header))
        header.setSectionsMovable(True)
        header.setFixedHeight(max(24, header.fontMetrics().height() + 8))
        header.setMinimumSectionSize(COLUMNS[Column.STAR].width_px)
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
        header, scale = self._header, text_scale()
        self._bring_back()
        self._wished = {column: round(scale * COLUMNS[column].width_px) for column in _GIVES_WAY}
        for place, (column, spec) in enumerate(COLUMNS.items()):
            header.moveSection(header.visualIndex(column), place)
            header.resizeSection(column, round(scale * spec.width_px))
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
        return all(self.is_on(column) for column in MEASURES)

    def is_on(self, column: Column) -> bool:
        """Whether the user has it on, even if it is away."""
        return column in self._away or not self._header.isSectionHidden(column)

    def fold(self, folded: frozenset[str]) -> None:
        """Let columns go for which there is no room; see :mod:`camb_desktop.ui.look.room`."""
        self._folded = folded
        self.fit()

    def set_speaking(self, on: bool) -> None:
        """Whether any row has a remark."""
        self._speaks = on
        self.fit()

    @property
    def counts_remarks(self) -> bool:
        """Whether remarks are but a count."""
        return "remarks" in self._folded

    def _bring_back(self) -> None:
        """Show what is away, for the header to be asked or told how things are."""
        away, self._away = self._away, frozenset()
        fitting, self._fitting = self._fitting, True
        for column in away:
            self._header.setSectionHidden(column, False)
        self._fitting = fitting

    def _send_away(self) -> None:
        gone = set(COLUMNS) - _CORE if "measures" in self._folded else set()
        if "run" in self._folded and self.is_on(Column.NAME):
            gone.add(Column.RUN)
        if not self._speaks and self.is_on(Column.WAVEFORM):  # failures are told in its place
            gone.add(Column.STATUS)
        away = frozenset(column for column in gone if self.is_on(column))
        if away != self._away:
            self._bring_back()
            self._away = away
            for column in away:
                self._header.setSectionHidden(column, True)

    def show_measures(self, on: bool) -> None:
        """Show or hide all columns of measures."""
        self._bring_back()
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
            action.setChecked(self.is_on(column))
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
        if self.is_on(column) is on:
            return
        self._bring_back()
        self._header.setSectionHidden(column, not on)
        self.fit()
        self._tell()

    def save(self) -> bytes:
        """The number of columns in one byte; order, widths, sort and shown columns; to be kept."""
        self._bring_back()
        state = bytes([len(COLUMNS)]) + bytes(self._header.saveState().data())
        self.fit()
        return state

    def restore(self, state: bytes) -> bool:
        """Take back what :meth:`save` gave; False (and nothing changed) when it does not fit."""
        if not state:
            return False
        # The header's own state begins with a zero.
        count, own = (state[0], state[1:]) if state[0] else (_UNCOUNTED, state)
        self._bring_back()
        fewer = count < len(COLUMNS)
        done = self._restore_fewer(own, count) if fewer else self._header.restoreState(QByteArray(own))
        if not done:
            self.fit()
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
        self._send_away()
        header, room_px, scale = self._header, self._table.viewport().width(), text_scale()
        shown = [column for column in COLUMNS if not header.isSectionHidden(column)]
        taker = Column.WAVEFORM if Column.WAVEFORM in shown else Column.NAME
        wished: dict[Column, int] = {c: self._wished.get(c, header.sectionSize(c)) for c in shown if c is not taker}
        if self.counts_remarks and Column.STATUS in wished:
            wished[Column.STATUS] = min(wished[Column.STATUS], round(scale * _COUNT_PX))
        least_px = 0
        for taker_px, floors in _STAGES:
            least_px = taker_px if taker is Column.WAVEFORM else 2 * taker_px if taker in shown else 0
            for column, floor_px in floors.items():
                over_px = sum(wished.values()) + least_px - room_px
                given_px = min(over_px, wished.get(column, 0) - round(scale * floor_px))
                if given_px > 0:
                    wished[column] -= given_px
        for column in _GIVES_WAY:
            if column in wished:
                header.resizeSection(column, wished[column])
        if least_px:
            header.resizeSection(taker, max(least_px, room_px - sum(wished.values())))
        self._fitting = False

    def _on_resized(self, column: int, _old: int, new_px: int) -> None:
        if self._fitting:
            return
        if Column(column) in _GIVES_WAY and new_px and not (self.counts_remarks and column == Column.STATUS):
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
