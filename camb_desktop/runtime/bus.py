"""A connection to the session bus of Linux, in the GUI thread, which never waits for it."""

from __future__ import annotations

import logging
import os
import socket
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from jeepney import Message

log = logging.getLogger(__name__)

_MOST_UNSENT = 1 << 20  # bytes; a bus that takes none of them is given up


class SessionBus(QObject):
    """Speaks to the bus as soon as it answers; falls silent for good when it goes away.

    Args:
        ready: called once, when messages may be sent.
        received: called with each message that arrives.
    """

    def __init__(
        self, ready: Callable[[], None], received: Callable[[Message], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._ready, self._received = ready, received
        self._serials = count(1)
        self._unsent = bytearray()
        self._socket: socket.socket | None = None
        self._reading: QSocketNotifier | None = None
        self._writing: QSocketNotifier | None = None

    def open(self) -> bool:
        """Begin; False where there is no bus."""
        from jeepney import Parser
        from jeepney.auth import Authenticator

        address = _address()
        if not address:
            return False
        made = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        made.setblocking(False)
        try:
            made.connect(address)
        except OSError as error:  # one that is too busy to be connected to at once is as good as none
            made.close()
            log.info("bus: %s", error)
            return False
        self._socket, self._parser, self._door = made, Parser(), Authenticator()
        self._reading = QSocketNotifier(made.fileno(), QSocketNotifier.Type.Read, self)
        self._reading.activated.connect(self._read)
        self._writing = QSocketNotifier(made.fileno(), QSocketNotifier.Type.Write, self)
        self._writing.activated.connect(self._write)
        self._put(self._door.data_to_send() or b"")
        return True

    @property
    def is_open(self) -> bool:
        """Whether there is a bus to speak to."""
        return self._socket is not None

    def send(self, message: Message) -> int:
        """Send it when the bus takes it; returns its serial number."""
        serial = next(self._serials)
        if self._socket is not None:
            self._put(message.serialise(serial))
        return serial

    def close(self) -> None:
        """Let go of it."""
        for notifier in (self._reading, self._writing):
            if notifier is not None:
                notifier.setEnabled(False)
                notifier.deleteLater()
        self._reading = self._writing = None
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _put(self, data: bytes) -> None:
        self._unsent += data
        self._write()

    def _write(self) -> None:
        if self._socket is None or self._writing is None:
            return
        try:
            del self._unsent[: self._socket.send(self._unsent) if self._unsent else 0]
        except BlockingIOError:
            pass
        except OSError as error:
            self._lose(error)
            return
        if len(self._unsent) > _MOST_UNSENT:
            self._lose(BlockingIOError("it takes nothing"))
            return
        self._writing.setEnabled(bool(self._unsent))

    def _read(self) -> None:
        assert self._socket is not None
        try:
            data = self._socket.recv(1 << 16)
            if not data:
                raise ConnectionResetError("it went away")
            if self._door.authenticated:
                self._parser.add_data(data)
            else:
                self._enter(data)
            while self.is_open and (message := self._parser.get_next_message()) is not None:
                self._received(message)
        except BlockingIOError:
            pass
        except (OSError, ValueError) as error:  # ValueError: it does not speak as it should
            self._lose(error)

    def _enter(self, data: bytes) -> None:
        self._door.feed(data)
        self._put(self._door.data_to_send() or b"")
        if self._door.authenticated:
            from jeepney.auth import BEGIN

            self._put(BEGIN)
            self._ready()

    def _lose(self, error: Exception) -> None:
        log.info("bus: %s", error)
        self.close()


def _address() -> str:
    """Path of the bus's socket; nothing where there is none."""
    from jeepney.bus import get_connectable_addresses

    told = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    usual = Path(os.environ.get("XDG_RUNTIME_DIR") or "/nonexistent", "bus")
    if not told:
        return str(usual) if usual.exists() else ""
    try:
        return str(next(get_connectable_addresses(told)))
    except (ValueError, RuntimeError) as error:
        log.info("bus: %s", error)
        return ""
