"""One program per profile: a second start hands its words to the first and ends."""

from __future__ import annotations

import errno
import hashlib
import json
import logging
import os
import stat
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

_WAIT_MS = 2_000
_LIMIT_BYTES = 4_000_000


class SingleInstance(QObject):
    """Claims a profile. GUI thread.

    Signals:
        called(tuple[str, ...]): another start handed these texts over; raise the window.

    Args:
        folder: of the profile; holds the lock, so that a crashed first instance does not keep the profile.
    """

    called = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        digest = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]
        self._name = _address(f"camb-desktop-{digest}")
        self._lock = QLockFile(str(folder / "running.lock"))
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        self._buffers: dict[QLocalSocket, bytearray] = {}

    def claim(self) -> bool:
        """Become the first instance; False when there is one already.

        Raises:
            PermissionError: the folder takes no lock, so that nobody can tell.
        """
        if not self._lock.tryLock(0):
            # One that was killed leaves its lock behind, and where nothing can be written nothing can be removed.
            if self._lock.error() == QLockFile.LockError.PermissionError or not os.access(self._folder, os.W_OK):
                raise PermissionError(errno.EACCES, "the profile's folder cannot be written to")
            return False
        if not self._name:
            log.info("single instance: no folder of this user alone")
            return True
        QLocalServer.removeServer(self._name)  # left behind by one that was killed
        if not self._server.listen(self._name):
            log.info("single instance: cannot listen: %s", self._server.errorString())
        return True

    def hand_over(self, texts: tuple[str, ...]) -> bool:
        """Send ``texts`` to the first instance. Blocks for 2 s at most; returns whether they arrived."""
        if not self._name:
            return False
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_WAIT_MS):
            return False
        socket.write(json.dumps(list(texts)).encode() + b"\n")
        arrived = socket.waitForBytesWritten(_WAIT_MS) and socket.waitForReadyRead(_WAIT_MS)
        socket.disconnectFromServer()
        return arrived

    def release(self) -> None:
        """Let the next start be the first."""
        self._server.close()
        self._lock.unlock()

    def _accept(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            self._buffers[socket] = bytearray()
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(self._forget)
            self._read_from(socket)

    def _read(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._read_from(socket)

    def _read_from(self, socket: QLocalSocket) -> None:
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
                socket.write(b"ok\n")
                socket.flush()
                self.called.emit(tuple(text for text in texts if isinstance(text, str)))

    def _forget(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._buffers.pop(socket, None)
            socket.deleteLater()


def _address(name: str) -> str:
    """Where the first instance listens: a pipe on Windows, else a socket where only this user can put one, or empty.

    The words of a second start may hold a key, so a folder that others may write to will not do.
    """
    if sys.platform == "win32":
        return name
    session = os.environ.get("XDG_RUNTIME_DIR", "")
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
