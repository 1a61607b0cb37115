"""Actions made from the table of commands, the menus they are in, and the one way in which a command is taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from camb_desktop.ui.commands.handlers import Handlers
from camb_desktop.ui.commands.positions import combination
from camb_desktop.ui.commands.table import BY_ID, COMMANDS, KIND_MENU, MENUS, ROW_MENU, Command, Scope
from camb_desktop.ui.look.buttons import dress, recolour
from camb_desktop.ui.text.translate import tr


class Actions(QObject):
    """One QAction per command. They do nothing before :meth:`serve`.

    Args:
        window: owns the actions and the keys that work anywhere.

    Attributes:
        by_id: id → action, for whoever makes a button or a menu.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._handlers: Handlers | None = None
        self.by_id = {command.id: self._made(command) for command in COMMANDS}

    def __getitem__(self, command_id: str) -> QAction:
        return self.by_id[command_id]

    def _made(self, command: Command) -> QAction:
        action = QAction(tr(command.text), self._window)
        action.setObjectName(command.id)
        action.setIconText(tr(command.button or command.text))
        action.setIconVisibleInMenu(False)
        action.setCheckable(command.switch is not None)
        action.setAutoRepeat(command.repeats)
        action.setMenuRole(QAction.MenuRole.NoRole)
        if command.scope is not Scope.ROW:
            action.setShortcuts([QKeySequence(key) for key in (*command.keys, *command.media)])
        in_window = command.scope is Scope.WINDOW
        context = Qt.ShortcutContext
        action.setShortcutContext(context.WindowShortcut if in_window else context.WidgetShortcut)
        if in_window:
            self._window.addAction(action)
        dress(action, icon=command.icon, tip=tr(command.tip) if command.tip else "")
        action.triggered.connect(lambda on: self._trigger(command, on))
        return action

    def serve(self, handlers: Handlers, *, lists: Sequence[QWidget], takes: Sequence[QWidget]) -> None:
        """Begin to work.

        Args:
            handlers: what commands do their work with.
            lists: widgets where keys of :attr:`Scope.LIST` work.
            takes: widgets where keys of :attr:`Scope.TAKES` work.
        """
        self._handlers = handlers
        for command in COMMANDS:
            for place in {Scope.LIST: lists, Scope.TAKES: takes}.get(command.scope, ()):
                place.addAction(self.by_id[command.id])
        handlers.selection.changed.connect(self.refresh)
        handlers.player.changed.connect(self.refresh)
        handlers.settings.changed.connect(self.refresh)
        handlers.history.changed.connect(self.refresh)
        handlers.preview.waiting.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show of every command whether it is possible now, and whether it is on."""
        handlers = self._handlers
        if handlers is None:
            return
        possible = handlers.possible()
        for command in COMMANDS:
            action = self.by_id[command.id]
            action.setEnabled(command.when in possible)
            if command.is_on is not None:
                action.setChecked(command.is_on(handlers))
        undo, redo = handlers.history.undo_name, handlers.history.redo_name
        self.by_id["undo"].setText(tr("Undo {act}", act=undo) if undo else tr("Undo"))
        self.by_id["redo"].setText(tr("Redo {act}", act=redo) if redo else tr("Redo"))

    def take(self, command_id: str, row_ids: tuple[int, ...] = ()) -> None:
        """Do a command to ``row_ids``, or to the selected runs; a toggle is turned on, for the first of them."""
        command, handlers = BY_ID[command_id], self._handlers
        assert handlers is not None
        if command.switch is not None:
            if row_ids:
                handlers.table.go_to(row_ids[0])
            command.switch(handlers, True)
        elif command.do is not None:
            command.do(handlers, row_ids or handlers.selection.targets)
        self.refresh()

    def _trigger(self, command: Command, on: bool) -> None:
        if command.switch is not None and self._handlers is not None:
            command.switch(self._handlers, on)
            self.refresh()
        else:
            self.take(command.id)

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key that nobody took means by its place on the keyboard; whether it means anything."""
        wanted = combination(event)
        if wanted is None:
            return False
        place = self._window.focusWidget()
        near = place.actions() if place is not None else []
        for action in (*near, *self._window.actions()):
            if wanted in action.shortcuts() and (not event.isAutoRepeat() or action.autoRepeat()):
                action.trigger()  # does nothing while it is not possible
                return True
        return False

    def recolour(self) -> None:
        """Follow the theme."""
        for action in self.by_id.values():
            recolour(action)

    # menus

    def fill(self, target: QMenu, extra: Mapping[str, Sequence[QMenu]]) -> None:
        """Put the menus into ``target``; ``extra`` adds submenus at the end of one."""
        for title in MENUS:
            menu = target.addMenu(tr(title))
            for command in COMMANDS:
                if command.menu != title:
                    continue
                if command.divider:
                    menu.addSeparator()
                menu.addAction(self.by_id[command.id])
            for submenu in extra.get(title, ()):
                menu.addSeparator()
                menu.addMenu(submenu)

    def row_menu(self, parent: QWidget) -> QMenu:
        """A new menu of what can be done to the selected runs; deletes itself when it is closed."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command_id in ROW_MENU:
            if command_id == "Kind":
                menu.addMenu(tr("Kind")).addActions([self.by_id[kind] for kind in KIND_MENU])
                menu.addSeparator()
            elif command_id == "Collections":
                assert self._handlers is not None
                menu.addMenu(self._handlers.collections_menu(self._handlers.selection.targets, menu))
            elif command_id:
                menu.addAction(self.by_id[command_id])
            else:
                menu.addSeparator()
        return menu
