"""Menus of collections and saved searches: what to show, and where to put runs. GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from camb_desktop.core.shelf import SavedSearch
from camb_desktop.ui.look import icons
from camb_desktop.ui.look.theme import current_theme
from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.services.runs import RunsService

_LOOKED_AT = 500  # selected runs, to see which collections they are in
SHELF_ACTS = ("new_collection", "rename_collection", "delete_collection", "", "save_search", "delete_search")


class ShelfMenu(QMenu):
    """Which collection is shown, saved searches, and what can be done with both. It is made anew when it opens.

    Args:
        shown: which collection is shown, or nothing.
        show_collection, show_search: what a choice does; of a collection, nothing stands for all runs.
        actions: id → action of the commands.
    """

    def __init__(
        self,
        runs: RunsService,
        shown: Callable[[], str],
        show_collection: Callable[[str], object],
        show_search: Callable[[SavedSearch], object],
        actions: Mapping[str, QAction],
        parent: QWidget,
    ) -> None:
        super().__init__(tr("Collections"), parent)
        self._runs, self._shown = runs, shown
        self._show_collection, self._show_search = show_collection, show_search
        self._actions = actions
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Show what there is now."""
        self.clear()
        choice, shown = QActionGroup(self), self._shown()
        counts = self._runs.collections()
        for name in ("", *counts):
            words = f"{_plain(name)}\t{counts[name]}" if name else tr("All runs")  # the number stands at the right end
            action = self.addAction(words)
            action.setCheckable(True)
            action.setChecked(name == shown)
            choice.addAction(action)
            action.triggered.connect(partial(self._show_collection, name))
        if searches := self._runs.shelf.searches:
            self.addSeparator()
            theme = current_theme()
            glass = icons.icon("search", theme, colour=theme.text_secondary)
            for search in searches:
                action = self.addAction(glass, _plain(search.name))
                action.setToolTip(tr("Saved search"))
                action.triggered.connect(partial(self._show_search, search))
        self.addSeparator()
        for command in SHELF_ACTS:
            if not command:
                self.addSeparator()
            elif self._actions[command].isEnabled():
                self.addAction(self._actions[command])


def membership_menu(
    runs: RunsService,
    row_ids: Sequence[int],
    put: Callable[[str, bool], object],
    new: Callable[[], object],
    parent: QWidget,
) -> QMenu:
    """A menu of all collections; those that all of ``row_ids`` are in are on. ``put`` is told a name, and on or off."""
    menu = QMenu(tr("Collections"), parent)
    each = [set(run.collections) for run in runs.look(row_ids[:_LOOKED_AT])]
    common = set.intersection(*each) if each else set()
    for name in runs.collections():
        action = menu.addAction(_plain(name))
        action.setCheckable(True)
        action.setChecked(name in common)
        action.toggled.connect(partial(put, name))
    menu.addSeparator()
    menu.addAction(tr("New collection…")).triggered.connect(lambda: new())
    return menu


def _plain(words: str) -> str:
    return words.replace("&", "&&")
