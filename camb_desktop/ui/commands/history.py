"""What the user did, to be taken back in order, and done again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from camb_desktop.services.acts import Act


class _Entry(QUndoCommand):
    """One act; what it returned is what undo or redo does next."""

    def __init__(self, name: str, act: Act, key: object, undone: Callable[[], object] | None) -> None:
        super().__init__(name)
        self._next = act
        self._key = key
        self._undone = undone

    def redo(self) -> None:
        """Do it, or do it again."""
        reverse = self._next()
        if reverse is None:
            self.setObsolete(True)  # it changed nothing, so the stack drops it
        else:
            self._next = reverse

    def undo(self) -> None:
        """Take it back."""
        self.redo()
        if self._undone is not None:
            self._undone()

    def id(self) -> int:
        """See Qt: only entries of one number are asked whether they merge."""
        return -1 if self._key is None else 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """One note that is typed in several goes is one act: what takes back the first of them takes back all."""
        return isinstance(other, _Entry) and other._key == self._key


class History(QObject):
    """One entry per act of the user. GUI thread only.

    Signals:
        changed(): something else is taken back, or done again, next.
        moving(): it is about to change.
    """

    changed = Signal()
    moving = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack = QUndoStack(self)
        self._stack.indexChanged.connect(self.changed)

    def do(self, name: str, act: Act, *, key: object = None, undone: Callable[[], object] | None = None) -> None:
        """Do ``act`` and remember it as ``name``; one that follows another of the same ``key`` is part of that one.

        ``undone`` is called whenever it was taken back.
        """
        self.moving.emit()
        self._stack.push(_Entry(name, act, key, undone))

    def undo(self) -> None:
        """Take back the last act."""
        self.moving.emit()
        self._stack.undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        self.moving.emit()
        self._stack.redo()

    @property
    def undo_name(self) -> str:
        """Name of the act that is taken back next; empty for none."""
        return self._stack.undoText()

    @property
    def redo_name(self) -> str:
        """Name of the act that is done again next; empty for none."""
        return self._stack.redoText()
