"""One program per profile: a second start hands its words to the first and ends, or waits for what becomes of them.

A message is one line of JSON: a list of texts. Where an object stands at its end, its sender waits for an answer: one
line that says that the message was taken, and later one with what became of it, objects both. A message without one,
or to a program that does not know of this, is answered with ``ok``.
"""

from __future__ import annotations

import errno
import json
import logging
import os
import stat
import sys
import tempfile
import time
from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLockFile, QObject, Signal

from camb_desktop.core.later import Later, hashlib
from camb_desktop.core.values import dataclass

if TYPE_CHECKING:
    from PySide6 import QtNetwork
else:
    QtNetwork = Later("PySide6.QtNetwork")

log = logging.getLogger(__name__)

_WAIT_MS = 2_000
_LOOK_MS = 250
_TAKEN = {"taken": True}
_LIMIT_BYTES = 4_000_000


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """Texts of another start that waits to be told what became of them.

    Attributes:
        texts: as they stood on its command line.
        options: what it says beside them.
        answer: tells it; does nothing when it has gone. GUI thread.
    """

    texts: tuple[str, ...]
    options: dict[str, Any]
    answer: Callable[[dict[str, Any]], None]


class Unanswered(Exception):
    """The first instance ended before it told what became of the texts."""


class SingleInstance(QObject):
    """Claims a profile. GUI thread.

    Signals:
        called(tuple[str, ...]): another start handed these texts over; raise the window.
        asked(Question): likewise, but it waits for an answer, and no window need be raised.
        wanted(): with :attr:`gives_way`: a start that would open a window waits for the profile.

    Attributes:
        gives_way: take no texts without a question: whoever hands some over opens a window, as soon as it can.

    Args:
        folder: of the profile; holds the lock, so that a crashed first instance does not keep the profile.
    """

    called = Signal(object)
    asked = Signal(object)
    wanted = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock = QLockFile(str(folder / "running.lock"))
        self._lock.setStaleLockTime(0)
        self._server: QtNetwork.QLocalServer | None = None
        self._buffers: dict[QtNetwork.QLocalSocket, bytearray] = {}
        self.gives_way = False

    @cached_property
    def name(self) -> str:
        """By which another start finds this one."""
        digest = hashlib.sha256(str(self._folder.resolve()).encode()).hexdigest()[:24]
        return _address(f"camb-desktop-{digest}")

    def claim(self, *, listen: bool = True) -> bool:
        """Become the first instance; False when there is one already.

        Args:
            listen: hear of other starts from now on. They try again for a while, so it may follow a moment later.

        Raises:
            PermissionError: the folder takes no lock, so that nobody can tell.
        """
        if not self._lock.tryLock(0):
            # One that was killed leaves its lock behind, and where nothing can be written nothing can be removed.
            if self._lock.error() == QLockFile.LockError.PermissionError or not os.access(self._folder, os.W_OK):
                raise PermissionError(errno.EACCES, "the profile's folder cannot be written to")
            return False
        if listen:
            self.listen()
        return True

    def listen(self) -> None:
        """Hear of other starts. It needs a claim; what goes wrong is logged."""
        if self._server is not None or not self._lock.isLocked():
            return
        if not self.name:
            log.info("single instance: no folder of this user alone")
            return
        self._server = QtNetwork.QLocalServer(self)
        self._server.setSocketOptions(QtNetwork.QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        self._server.removeServer(self.name)  # left behind by one that was killed
        if not self._server.listen(self.name):
            log.info("single instance: cannot listen: %s", self._server.errorString())

    def hand_over(self, texts: tuple[str, ...]) -> bool:
        """Send ``texts`` to the first instance. Blocks for 2 s at most; returns whether they arrived."""
        socket = self._sent(list(texts))
        if socket is None:
            return False
        arrived = socket.waitForReadyRead(_WAIT_MS)
        socket.disconnectFromServer()
        return arrived

    def ask(
        self, texts: tuple[str, ...], options: dict[str, Any], go_on: Callable[[], bool] = lambda: True
    ) -> dict[str, Any] | None:
        """Send ``texts`` to the first instance and wait for what became of them, for as long as that takes.

        Returns its answer, which is empty from an older program that only says that it took them; None where nobody
        took them within 2 s.

        Args:
            texts: the message.
            options: for whoever takes it.
            go_on: asked four times a second; False ends the waiting.

        Raises:
            Unanswered: it took them, and then ended; or ``go_on`` said so.
        """
        socket = self._sent([*texts, options])
        if socket is None:
            return None
        received, deadline, is_taken = b"", time.monotonic() + _WAIT_MS / 1000, False
        while True:
            socket.waitForReadyRead(_LOOK_MS)
            received += bytes(socket.readAll().data())
            *lines, received = received.split(b"\n")
            for line in lines:
                if line.strip() == b"ok":
                    return {}
                try:
                    said = json.loads(line)
                except ValueError:
                    return {}
                if said != _TAKEN:
                    socket.disconnectFromServer()
                    return dict(said)
                is_taken = True
            if is_taken and (socket.state() != QtNetwork.QLocalSocket.LocalSocketState.ConnectedState or not go_on()):
                raise Unanswered
            if not is_taken and time.monotonic() > deadline:
                return None

    def _sent(self, message: list[Any]) -> QtNetwork.QLocalSocket | None:
        if not self.name:
            return None
        socket = QtNetwork.QLocalSocket()
        socket.connectToServer(self.name)
        if not socket.waitForConnected(_WAIT_MS):
            return None
        socket.write(json.dumps(message).encode() + b"\n")
        return socket if socket.waitForBytesWritten(_WAIT_MS) else None

    def release(self) -> None:
        """Let the next start be the first."""
        if self._server is not None:
            self._server.close()
            self._server = None
        for socket in list(self._buffers):
            socket.disconnectFromServer()  # who waits for an answer asks the next one
        self._lock.unlock()

    def _accept(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            self._buffers[socket] = bytearray()
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(self._forget)
            self._read_from(socket)

    def _read(self) -> None:
        socket = self.sender()
        if isinstance(socket, QtNetwork.QLocalSocket):
            self._read_from(socket)

    def _read_from(self, socket: QtNetwork.QLocalSocket) -> None:
        buffer = self._buffers.get(socket)
        if buffer is None:
            return
        buffer += bytes(socket.readAll().data())
        if len(buffer) > _LIMIT_BYTES:
            socket.abort()
        elif buffer.endswith(b"\n"):
            try:
                texts = json.loads(buffer)
            except ValueError:
                texts = None
            buffer.clear()
            if isinstance(texts, list):
                self._take(socket, tuple(text for text in texts if isinstance(text, str)), texts[-1:])

    def _take(self, socket: QtNetwork.QLocalSocket, texts: tuple[str, ...], last: list[Any]) -> None:
        if last and isinstance(last[0], dict):
            _say(socket, _TAKEN)
            self.asked.emit(Question(texts, last[0], partial(self._answer, socket)))
        elif self.gives_way:
            socket.abort()
            self.wanted.emit()
        else:
            socket.write(b"ok\n")
            socket.flush()
            self.called.emit(texts)

    def _answer(self, socket: QtNetwork.QLocalSocket, answer: dict[str, Any]) -> None:
        if socket in self._buffers:  # else it has gone
            _say(socket, answer)

    def _forget(self) -> None:
        socket = self.sender()
        if isinstance(socket, QtNetwork.QLocalSocket):
            self._buffers.pop(socket, None)
            socket.deleteLater()


def _say(socket: QtNetwork.QLocalSocket, said: dict[str, Any]) -> None:
    socket.write(json.dumps(said).encode() + b"\n")
    socket.flush()


def _address(name: str) -> str:
    """Where the first instance listens: a pipe on Windows, else a socket where only this user can put one, or empty.

    The words of a second start may hold a key, so a folder that others may write to will not do.
    """
    if sys.platform == "win32":
        return name
    session = os.environ.get("XDG_RUNTIME_DIR", "") or f"/run/user/{os.getuid()}"  # a script of cron has none set
    if session and Path(session).is_absolute() and _is_own(session):
        return str(Path(session, name))
    folder = Path(tempfile.gettempdir(), f"camb-desktop-{os.getuid()}")
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError:
        return ""
    return str(folder / name) if _is_own(str(folder)) else ""


def _is_own(folder: str) -> bool:
    try:
        facts = os.lstat(folder)
    except OSError:
        return False
    return stat.S_ISDIR(facts.st_mode) and facts.st_uid == os.getuid() and not facts.st_mode & 0o077
