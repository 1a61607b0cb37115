"""A helper process that lives no longer than this one: it ends when its standard input does."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QProcess, Signal

log = logging.getLogger(__name__)


class ChildProcess(QObject):
    """Starts a command that tells one JSON line once it is ready. GUI thread; nothing here waits.

    Signals:
        ready(dict): the line.
        failed(str): it ended, or could not start, before that.
    """

    ready = Signal(object)
    failed = Signal(str)

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.setProgram(command[0])
        self._process.setArguments(list(command[1:]))
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.errorOccurred.connect(self._on_error)
        self._process.finished.connect(self._on_end)
        self._line = bytearray()
        self._told = False

    def start(self) -> None:
        """Start it."""
        self._process.start()

    def shutdown(self, timeout_ms: int = 1000) -> None:
        """End it at once: it has nothing to lose."""
        self._told = True
        self._process.kill()
        self._process.waitForFinished(timeout_ms)

    def _read(self) -> None:
        self._line += bytes(self._process.readAllStandardOutput().data())
        if self._told or b"\n" not in self._line:
            return
        self._told = True
        try:
            found: Any = json.loads(self._line.split(b"\n", 1)[0])
        except ValueError:
            self.failed.emit("unreadable answer")
            return
        self.ready.emit(found)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._fail("it could not be started")

    def _on_end(self) -> None:
        self._fail("it ended early")

    def _fail(self, why: str) -> None:
        if not self._told:
            self._told = True
            self.failed.emit(why)
