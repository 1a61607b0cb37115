"""The middle zone: filters above, the table or a word about why it is empty below."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QStackedLayout, QVBoxLayout, QWidget

from camb_desktop.core.runs import Decision, Kind
from camb_desktop.core.shelf import SavedSearch, Shelf
from camb_desktop.ui.look import icons
from camb_desktop.ui.look.buttons import bare, fill, icon_button, tab_button, text_button
from camb_desktop.ui.look.message_bar import LIST_NOTICE, MessageBar
from camb_desktop.ui.look.theme import current_theme, font, with_text
from camb_desktop.ui.look.widgets import (
    Choice,
    ElidedLabel,
    FollowsTheme,
    IconButton,
    KeepsEscape,
    set_tone,
    tab_along,
    take_out,
)
from camb_desktop.ui.runs.drop_list import DropList
from camb_desktop.ui.runs.empty_states import EmptyState
from camb_desktop.ui.runs.filter import RunFilter, View, view_of
from camb_desktop.ui.runs.finish_page import MOST_ROWS, FinishPage
from camb_desktop.ui.runs.heard import HeardFoot
from camb_desktop.ui.runs.selection import Cause, Selection
from camb_desktop.ui.runs.shelf_menu import ShelfMenu
from camb_desktop.ui.runs.table_model import RunTableModel
from camb_desktop.ui.runs.table_view import RunTable
from camb_desktop.ui.text.runs import counts_text, kind_name, left_over_text, ranges_text
from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.services.reports import AddReport
    from camb_desktop.services.runs import RunsService

_SEARCH_DELAY_MS = 80
_FINISHED = "finished"
_BARE_PX, _WORDS_PX = 38, 12  # a button with a drawing alone, and what words add to it beside themselves
_SHELF_PX = 144  # the longest name of a collection
_AIR_PX = 320  # what the bar keeps free of what is wanted now and then


class SearchField(KeepsEscape, FollowsTheme, QLineEdit):
    """A search field: Esc clears it, then leaves it; Down and Return go to the list.

    Signals:
        left(): the keyboard should go to the list.
    """

    left = Signal()

    def __init__(self, find: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Search"))
        self.setPlaceholderText(tr("Search"))
        self.setToolTip(find.toolTip())
        self._glass = QAction(tr("Go to the search"), self)
        self._glass.triggered.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        self._clear = QAction(tr("Clear the search"), self)
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        self.draw()

    def draw(self) -> None:
        """Take the theme's colour."""
        theme = current_theme()
        self._glass.setIcon(icons.icon("search", theme, colour=theme.text_secondary))
        self._clear.setIcon(icons.icon("close", theme, colour=theme.text_secondary))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of this widget; the rest goes on to Qt."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ListPanel(QFrame):
    """Filters and table, how many there are, and a word where there are none.

    Args:
        selection: what is counted as selected.
        actions: id → action; its toggles filter.
        why_empty: which of :data:`~camb_desktop.ui.runs.empty_states.STATES` a list without runs is in.

    Signals:
        step_requested(str): the button of an empty state: the id of a command.
        to_do_told(bool): whether any take waits for a decision.
        bar_shown(): the bar came, or went.
    """

    step_requested = Signal(str)
    to_do_told = Signal(bool)
    bar_shown = Signal()

    def __init__(
        self,
        runs: RunsService,
        model: RunTableModel,
        table: RunTable,
        selection: Selection,
        actions: Mapping[str, QAction],
        why_empty: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("list_zone")
        self._runs = runs
        self._model = model
        self._selection = selection
        self._why_empty = why_empty
        self._view, self._problems, self._collection = View.TO_DO, False, ""
        self.table = table
        self.search = SearchField(actions["find"], self)
        self.search.setMinimumWidth(120)
        self.search.setMaximumWidth(176)
        self.kind = Choice(self)
        self.kind.setAccessibleName(tr("Show kind"))
        self.kind.setAccessibleDescription(tr("Show kind"))
        self.kind.setToolTip(tr("Show only one kind"))
        self.kind.addItem(tr("All"), None)
        for kind in list(Kind)[1:]:
            self.kind.addItem(kind_name(kind), kind)
        self.tabs = {view: tab_button(actions[f"view_{view.name.lower()}"], self) for view in View}
        self.save_kept = text_button(actions["save_kept"], self)
        self.copy_kept = text_button(actions["copy_kept"], self)
        self.shelf_menu = ShelfMenu(
            runs, lambda: self._collection, self.show_collection, self.show_search, actions, self
        )
        self.shelf = IconButton("folder", tr("Collections"), tr("Collections and saved searches"), self, text=" ")
        self.shelf.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self.shelf.setMenu(self.shelf_menu)
        self.problems = icon_button(actions["problems_only"], self, text=tr("Problems"))
        self.measures = icon_button(actions["measures"], self, text=tr("Measures"))
        # what stands in for them where there is little room
        self.tab_menu = IconButton("", tr("Shown takes"), tr("Which takes are shown"), self, text=" ")
        self.tab_menu.setProperty("drop", True)
        self.tab_menu.setFont(font(current_theme().body_px, semibold=True))
        self.tab_menu.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        choice = QMenu(self.tab_menu)
        choice.addActions([actions[f"view_{view.name.lower()}"] for view in View])
        self.tab_menu.setMenu(choice)
        self.finder = icon_button(actions["find"], self)
        self.plus = icon_button(actions["focus_entry"], self)
        self.plus.setProperty("framed", True)
        self.plus.setFixedSize(with_text(32), with_text(32))
        self._menu_button: QWidget | None = None  # lent to a small window's bar
        self._copy_words = ""
        self._searching = False
        self.counts = set_tone(ElidedLabel(parent=self), "secondary")
        self.counts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._has_room = True
        bar = QHBoxLayout()
        bar.setContentsMargins(14, 8, 16, 4)
        bar.setSpacing(8)
        bar.addWidget(self.plus)
        for tab in (*self.tabs.values(), self.tab_menu):
            bar.addWidget(tab)
        bar.addStretch(1)
        bar.addStretch(1)
        bar.addWidget(self.counts, 1000)  # all there is; where it says nothing it is not there, for nobody
        looks = (self.shelf, self.problems, self.measures, self.kind, self.search, self.finder)
        for part in (*looks, self.copy_kept, self.save_kept):
            bar.addWidget(part)
        self.bar = QWidget(self)
        self.bar.setLayout(bar)
        tab_along(bar)
        self._bar_row = bar

        self.drops = DropList(self)
        self.notice = MessageBar(LIST_NOTICE, self)
        self.foot = HeardFoot()
        self.empty = EmptyState(self)
        self.empty.step_requested.connect(self.step_requested)
        self._stack = QStackedLayout()
        self._stack.addWidget(table)
        self._stack.addWidget(self.empty)
        self.finish = FinishPage(model, table.painter.thumbnails, actions, self)
        self._stack.addWidget(self.finish)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.notice)
        column.addLayout(self._stack, 1)

        self._delay = QTimer(self, singleShot=True, interval=_SEARCH_DELAY_MS)
        self._delay.timeout.connect(self.apply_filter)
        self.search.textChanged.connect(lambda _text: self._delay.start())
        self.search.left.connect(self._leave_search)
        self.kind.currentIndexChanged.connect(lambda _index: self.apply_filter())
        self._show_shelf()
        self.apply_filter()
        model.shown_changed.connect(self.refresh)
        runs.shelf_changed.connect(self._on_shelf)
        runs.loaded.connect(self.refresh)
        model.refreshed.connect(lambda _row_ids: self._count())
        selection.changed.connect(self._count)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, what can be done without folds away, one after the other."""
        super().resizeEvent(event)
        self._fold()

    def show_small(self, menu_button: QWidget | None) -> None:
        """Where the window is too small for a bar of the entry, take over its ``+`` and its menu."""
        if menu_button is not self._menu_button:
            self._menu_button = menu_button
            if menu_button is not None:
                self._bar_row.addWidget(take_out(menu_button))
                menu_button.show()
            tab_along(self._bar_row)
            self._fold()

    def _fold(self) -> None:
        """Fold in this order: what only tells, what menus do as well, words of what has a drawing, the tabs."""
        lent = self._stack.currentWidget() is self.finish
        self.plus.setVisible(self._menu_button is not None)
        tabs = tuple(self.tabs.values())
        margins, spacing = self._bar_row.contentsMargins(), self._bar_row.spacing()

        def px(*parts: QWidget) -> int:
            return sum(max(each.minimumWidth(), each.sizeHint().width()) + spacing for each in parts)

        def words_px(button: QWidget, words: str) -> int:
            return button.fontMetrics().horizontalAdvance(words) + _WORDS_PX

        copy_px, problems_px = words_px(self.copy_kept, self._copy_words), words_px(self.problems, self.problems.text())
        alone = (self.plus, self._menu_button) if self._menu_button is not None else ()
        over_px = px(*alone, *tabs, self.measures, self.kind, self.search) + _AIR_PX
        over_px += _BARE_PX + spacing + problems_px
        has_shelf = bool(self._collection or self._runs.shelf != Shelf() or self._runs.collections())
        shelf_px = words_px(self.shelf, self.shelf.text())
        over_px += _BARE_PX + spacing + shelf_px if has_shelf else 0
        self.shelf.setVisible(has_shelf)
        over_px += 0 if lent else px(self.save_kept) + _BARE_PX + spacing + copy_px
        over_px -= self.width() - margins.left() - margins.right()
        filters = self.kind.currentIndex() > 0
        for part in (self.measures, self.kind):
            stays = over_px <= 0 or (part is self.kind and filters)  # what hides rows is to be seen
            part.setVisible(stays)
            over_px -= 0 if stays else px(part)
        over_px -= _AIR_PX
        self._has_room = over_px <= 0
        self.counts.setVisible(self._has_room and bool(self.counts.whole_text()))
        whole = over_px <= 0 or lent
        self.copy_kept.setText(self._copy_words if whole else "")
        bare(self.copy_kept, not whole)
        over_px -= 0 if whole else copy_px
        finds = over_px <= 0 or self._searching
        over_px -= 0 if finds else px(self.search) - px(self.finder)
        self.search.setVisible(finds)
        self.finder.setVisible(not finds)
        for button, words in ((self.problems, problems_px), (self.shelf, shelf_px if has_shelf else 0)):
            button.show_text(over_px <= 0)
            over_px -= words if over_px > 0 else 0
        for tab in tabs:
            tab.setVisible(over_px <= 0)
        self.tab_menu.setVisible(over_px > 0)

    # filter

    @property
    def filter(self) -> RunFilter:
        """What the filters say."""
        kind = Kind(self.kind.currentData()) if self.kind.currentData() else None  # Qt hands it back as a bare text
        return RunFilter(self.search.text(), kind, self._view, self._problems, self._collection)

    @property
    def view(self) -> View:
        """Which tab is on."""
        return self._view

    def apply_filter(self) -> None:
        """Show what the filters say, now."""
        self._delay.stop()
        self._model.set_filter(self.filter)

    def show_view(self, view: View) -> None:
        """Turn to another tab."""
        self._view = view
        self.apply_filter()
        self.refresh()

    def show_problems(self, on: bool) -> None:
        """Show only runs with problems, or not."""
        self._problems = on
        self.apply_filter()

    @property
    def collection(self) -> str:
        """Which collection is shown, or nothing for all runs."""
        return self._collection

    def show_collection(self, name: str) -> None:
        """Show only what is in a collection, or with no name all runs."""
        self._collection = name
        self._show_shelf()
        self.apply_filter()
        self.refresh()

    def as_search(self, name: str) -> SavedSearch:
        """What is looked for now, to be saved under a name."""
        kind = self.kind.currentData() or ""
        return SavedSearch(name, self.search.text(), self._view.value, kind, self._problems, self._collection)

    @property
    def saved_search(self) -> SavedSearch | None:
        """The saved search that is the one of now, or None."""
        return next(
            (each for each in self._runs.shelf.searches if replace(each, changed_at=0.0) == self.as_search(each.name)),
            None,
        )

    def show_search(self, search: SavedSearch) -> None:
        """Look for what was looked for then."""
        kinds = [self.kind.itemData(at) or "" for at in range(self.kind.count())]
        blocked = self.kind.blockSignals(True)
        self.kind.setCurrentIndex(kinds.index(search.kind) if search.kind in kinds else 0)
        self.kind.blockSignals(blocked)
        self._view = next((view for view in View if view.value == search.view), View.ALL)
        self._problems = search.problems
        self._collection = search.collection
        self._searching = bool(search.text)
        self.search.setText(search.text)
        self._show_shelf()
        self.apply_filter()
        self.refresh()

    def clear_filter(self) -> None:
        """Show everything of this tab again."""
        self.show_search(SavedSearch("", view=self._view.value))

    def offer_collections(self, on: bool) -> None:
        """Show the collections that runs can be dropped onto, while they are dragged."""
        if on:
            self.drops.come_out(self._runs.collections(), (self._stack.currentWidget() or self).y() + 8)
        else:
            self.drops.hide()

    def _on_shelf(self) -> None:
        if self._collection and self._collection not in self._runs.collections():
            self._collection = ""
            self.apply_filter()
        self._show_shelf()
        self._fold()

    def _show_shelf(self) -> None:
        """Say which collection is shown: what hides rows is to be seen."""
        words = self._collection or tr("Collections")
        metrics = self.shelf.fontMetrics()
        self.shelf.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, _SHELF_PX).replace("&", "&&"))
        on = bool(self._collection)
        tip = tr("Shows {name}", name=self._collection) if on else tr("Collections and saved searches")
        self.shelf.setToolTip(tip)
        self.shelf.setAccessibleDescription(tip)
        if bool(self.shelf.property("on")) is not on:
            self.shelf.setProperty("on", on)
            self.shelf.style().unpolish(self.shelf)
            self.shelf.style().polish(self.shelf)

    # what is shown

    def refresh(self) -> None:
        """Show how many there are, and the table or why it is empty."""
        if not self._runs.counts().total:
            self._show_state(self._why_empty())
        else:
            self._show_state(None if self._model.rowCount() or not self._runs.is_loaded else self._why_nothing())
        self._count()

    def _why_nothing(self) -> str:
        if self.filter.narrows:
            return "no_hits"
        return {View.KEPT: "none_kept", View.REJECTED: "none_rejected"}.get(self._view, _FINISHED)

    def _count(self) -> None:
        shown, selected = self._model.rowCount(), len(self._selection.rows)
        counts = self._runs.counts()
        self.counts.set_text(counts_text(counts, shown, selected, narrowed=self.filter.narrows and not self._problems))
        self.counts.setVisible(self._has_room and bool(self.counts.whole_text()))
        numbers = (counts.undecided, counts.kept, counts.rejected, counts.total)
        for (view, tab), number in zip(self.tabs.items(), numbers, strict=True):
            tab.setText(f"{tr(view.value)}  {number}")
            tab.setAccessibleName(f"{tr(view.value)}, {number}")
            if view is self._view:
                self.tab_menu.setText(f"{tr(view.value)}  {number}")
                self.tab_menu.setAccessibleDescription(f"{tr(view.value)}, {number}")
        self.problems.setText(f"{tr('Problems')}  {shown}  ×" if self._problems else tr("Problems"))
        self.save_kept.setText(tr("Save %n kept|Save %n kept", counts.kept) if counts.kept else tr("Save kept"))
        self._copy_words = tr("Copy 1 link|Copy %n links", counts.kept) if counts.kept else tr("Copy links")
        self._fold()
        self.foot.show_counts(counts)
        self.to_do_told.emit(counts.undecided > 0)
        if self._stack.currentWidget() is self.finish:
            self._show_finish()

    def _show_state(self, state: str | None) -> None:
        if self.bar.isHidden() is bool(self._runs.counts().total):
            self.bar.setHidden(not self.bar.isHidden())
            self.bar_shown.emit()
        keyboard = self.window().focusWidget()  # also while another program has it
        had_keyboard = keyboard is not None and self.isAncestorOf(keyboard)
        if state is None:
            page: QWidget = self.table
        elif state == _FINISHED:
            self._show_finish()
            page = self.finish
        else:
            self.empty.show_state(state)
            page = self.empty
        if page is self._stack.currentWidget():
            return
        self._lend_steps(page is self.finish)
        self._stack.setCurrentWidget(page)
        if had_keyboard:
            self.keyboard_place.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_finish(self) -> None:
        counts = self._runs.counts()
        kept = self._runs.decided(Decision.KEPT)[:MOST_ROWS] if counts.kept else ()
        self.finish.show_run_down(counts, [self._runs.run(row_id) for row_id in kept])
        for step in (self.save_kept, self.copy_kept):
            step.setVisible(counts.kept > 0 or self._stack.currentWidget() is not self.finish)

    def _lend_steps(self, lent: bool) -> None:
        """What hands over stands once: on the page of a list that is worked through, else in the bar."""
        steps = (self.save_kept, self.copy_kept)
        if lent:
            self.finish.borrow(steps)
        else:
            place = self._bar_row.indexOf(self.finder) + 1
            for step in steps:
                self._bar_row.insertWidget(place, take_out(step))
                step.show()
        fill(self.save_kept, lent)

    def show_added(self, report: AddReport, *, busy: bool) -> None:
        """Go to the first run of a paste, new or not, with the keyboard; where something plays, only show it."""
        first = next(iter((*report.added, *report.known)), None)
        if first is None:
            return
        if self._model.position(first) is None and report.added:
            self.show_view(View.TO_DO)
        if busy or not self.table.go_to(first, Cause.KEY if report.added else Cause.PROGRAM):
            self.table.show_row(first)
            return
        self.table.show_row(first)
        self.enter()

    def go_to_first(self) -> None:
        """Go to the first take that is shown, if any."""
        if self._model.rowCount():
            self.table.go_to(self._model.row_id_at(0))

    def return_to(self, row_id: int) -> None:
        """Go to a take whose decision was taken back, in the tab that it is in now, if this one does not show it."""
        self._model.refresh()
        if self._model.position(row_id) is None and self._model.exists(row_id):
            self.show_view(view_of(self._runs.run(row_id)))
        self.table.go_to(row_id, Cause.KEY)

    def offer_left_over(self, report: AddReport, add: Callable[[Sequence[int], Kind], object]) -> None:
        """Offer what a paste left out, until it is added, waved off, or another paste comes; ranges go first."""
        in_ranges = [run_id for each in report.ranges for run_id in range(each.first, each.last + 1)]

        def add_ranges() -> None:
            self.notice.clear()
            add(in_ranges, report.kind)
            self.offer_left_over(replace(report, ranges=(), added=(), known=()), add)

        def add_numbers() -> None:
            self.notice.clear()
            add(report.left_over, report.kind)

        text = " · ".join(filter(None, (ranges_text(report), left_over_text(report))))
        if in_ranges:
            self.notice.tell(text, "info", tr("Add %n run|Add %n runs", len(in_ranges)), add_ranges)
        elif report.left_over:
            self.notice.tell(text, "info", tr("Add it|Add them", len(report.left_over)), add_numbers)
        elif report.added or report.known:
            self.notice.clear()

    def next_undecided(self, row_ids: Sequence[int]) -> int | None:
        """The next take of the list, below the last of ``row_ids``, that waits for a decision; else the first one."""
        places = [place for row_id in row_ids if (place := self._model.position(row_id)) is not None]
        start, count = (max(places) + 1 if places else 0), self._model.rowCount()
        decided = set(row_ids)
        if len(places) == count:
            return None
        for first, last in ((start, count), (0, start)):
            below = self._model.row_ids(first, last - 1)
            for row_id, run in zip(below, self._runs.look(below), strict=True):
                if run.decision is Decision.UNDECIDED and row_id not in decided:
                    return row_id
        return None

    # keyboard

    @property
    def keyboard_place(self) -> QWidget:
        """Where the keyboard goes in this pane."""
        page = self._stack.currentWidget()
        if page is self.finish:
            return self.save_kept if self._runs.counts().kept else self.finish.again
        return self.table if page is self.table else self.empty.step

    def enter(self) -> None:
        """Give the keyboard to the list, where there is one."""
        if self._runs.counts().total:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """Put the keyboard into the search field, which comes out where it was folded away."""
        self._searching = True
        self._fold()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _leave_search(self) -> None:
        self._searching = bool(self.search.text())
        self._fold()
        self.apply_filter()
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.table.current_row_id() is None:
            self.table.step(1)
