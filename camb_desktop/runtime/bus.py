"""A connection to the session bus of Linux, in the GUI thread, which never waits for it."""

from __future__ import annotations

import logging
import os
import socket
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal

if TYPE_CHECKING:
    from jeepney import Message

log = logging.getLogger(__name__)

_MOST_UNSENT = 1 << 20  # bytes; a bus that takes none of them is given up


class SessionBus(QObject):
    """Speaks to the bus as soon as it answers; falls silent for good when it goes away.

    Signals:
        ready(): others can be spoken to.
        called(Message): somebody calls a method of this program.
        heard(Message): a signal that was asked for with :meth:`listen`.
    """

    ready = Signal()
    called = Signal(object)
    heard = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._serials = count(1)
        self._unsent = bytearray()
        self._early: list[bytes] = []  # messages from before the bus let this program in
        self._awaited: dict[int, Callable[[Message], None]] = {}  # serial → what its answer is for
        self._socket: socket.socket | None = None
        self._notifiers: list[QSocketNotifier] = []

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
        for kind, act in ((QSocketNotifier.Type.Read, self._read), (QSocketNotifier.Type.Write, self._write)):
            notifier = QSocketNotifier(made.fileno(), kind, self)
            notifier.activated.connect(act)
            self._notifiers.append(notifier)
        self._put(self._door.data_to_send() or b"")
        return True

    @property
    def is_open(self) -> bool:
        """Whether there is a bus to speak to."""
        return self._socket is not None

    def send(self, message: Message, then: Callable[[Message], None] | None = None) -> None:
        """Send it as soon as the bus takes it; ``then`` gets the answer, which may be an error, or never comes."""
        if self._socket is None:
            return
        serial = next(self._serials)
        if then is not None:
            self._awaited[serial] = then
        data = message.serialise(serial)
        if self._door.authenticated:
            self._put(data)
        else:
            self._early.append(data)

    def ask(self, method: str, signature: str, body: tuple[Any, ...], then: Callable[[Message], None]) -> None:
        """Call a method of the bus itself."""
        from jeepney import DBusAddress, new_method_call

        daemon = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        self.send(new_method_call(daemon, method, signature or None, body), then)

    def listen(self, rule: str) -> None:
        """Have signals come that match ``rule``."""
        self.ask("AddMatch", "s", (rule,), lambda _answer: None)

    def close(self) -> None:
        """Let go of it."""
        for notifier in self._notifiers:
            notifier.setEnabled(False)
            notifier.deleteLater()
        self._notifiers.clear()
        self._awaited.clear()
        self._early.clear()
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _put(self, data: bytes) -> None:
        self._unsent += data
        self._write()

    def _write(self) -> None:
        if self._socket is None:
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
        _reading, writing = self._notifiers
        writing.setEnabled(bool(self._unsent))

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
                self._take(message)
        except BlockingIOError:
            pass
        except (OSError, ValueError, KeyError) as error:  # the last two: it does not speak as it should
            self._lose(error)

    def _enter(self, data: bytes) -> None:
        self._door.feed(data)
        self._put(self._door.data_to_send() or b"")
        if self._door.authenticated:
            from jeepney.auth import BEGIN

            self._put(BEGIN)
            self.ask("Hello", "", (), lambda _answer: self.ready.emit())
            self._put(b"".join(self._early))
            self._early.clear()

    def _take(self, message: Message) -> None:
        from jeepney import HeaderFields, MessageType

        kind = message.header.message_type
        if kind is MessageType.method_call:
            self.called.emit(message)
        elif kind is MessageType.signal:
            self.heard.emit(message)
        elif then := self._awaited.pop(message.header.fields.get(HeaderFields.reply_serial, 0), None):
            then(message)

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
