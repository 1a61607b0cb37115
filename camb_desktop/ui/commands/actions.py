"""Actions made from the table of commands, and the menus they are in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from camb_desktop.ui.commands.table import COMMANDS, MENUS, Command, Scope

_NO_REPEAT = frozenset(
    {
        "play_pause",
        "stop",
        "previous",
        "next",
        "mute",
        "loop",
        "switch_ab",
        "mark_a",
        "star",
        "copy_link",
        "save_as",
    }
)


class Actions(QObject):
    """One QAction per command, with its keys in the right place.

    Args:
        window: owns the actions and the keys that work anywhere.
        handlers: id → what to do; a toggle is given whether it is on.
        lists: widgets where keys of :attr:`Scope.LIST` work.
        takes: widgets where keys of :attr:`Scope.TAKES` work.
    """

    def __init__(
        self,
        window: QWidget,
        handlers: Mapping[str, Callable[..., object]],
        *,
        lists: Sequence[QWidget],
        takes: Sequence[QWidget],
    ) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        for command in COMMANDS:
            action = QAction(command.text, window)
            action.setObjectName(command.id)
            action.setCheckable(command.toggle)
            action.setAutoRepeat(command.id not in _NO_REPEAT)
            action.setMenuRole(QAction.MenuRole.NoRole)
            self._place(action, command, window, lists, takes)
            handler = handlers.get(command.id)
            if handler is not None:
                self._connect(action, handler, toggle=command.toggle)
            self._actions[command.id] = action

    def __getitem__(self, command_id: str) -> QAction:
        return self._actions[command_id]

    @staticmethod
    def _place(
        action: QAction, command: Command, window: QWidget, lists: Sequence[QWidget], takes: Sequence[QWidget]
    ) -> None:
        if command.id == "play_start":  # the table takes Return by itself, so that an editor in it can have it too
            return
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        places = {Scope.WINDOW: (window,), Scope.LIST: tuple(lists), Scope.TAKES: tuple(takes)}[command.scope]
        if command.scope is Scope.WINDOW:
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        else:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        for place in places:
            place.addAction(action)

    @staticmethod
    def _connect(action: QAction, handler: Callable[..., object], *, toggle: bool) -> None:
        if toggle:
            action.triggered.connect(lambda on: handler(on))
        else:
            action.triggered.connect(lambda _on=False: handler())

    def set_needs_run(self, available: bool) -> None:
        """Enable what works on a run."""
        for command in COMMANDS:
            if command.needs_run:
                self._actions[command.id].setEnabled(available)

    def fill(self, target: QMenu, extra: Mapping[str, Sequence[QMenu]] | None = None) -> None:
        """Put the menus into ``target``; ``extra`` adds submenus at the end of one."""
        for title in MENUS:
            menu = target.addMenu(title)
            for command in COMMANDS:
                if command.menu != title:
                    continue
                if command.divider:
                    menu.addSeparator()
                menu.addAction(self._actions[command.id])
            for submenu in (extra or {}).get(title, ()):
                menu.addSeparator()
                menu.addMenu(submenu)

    def pick(self, target: QMenu, ids: Sequence[str]) -> None:
        """Put some of the actions into ``target``; an empty id is a line."""
        for command_id in ids:
            if command_id:
                target.addAction(self._actions[command_id])
            else:
                target.addSeparator()
