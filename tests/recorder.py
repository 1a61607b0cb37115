"""A service of the desktop that only writes down what it is asked: ``recorder.py NAME …``, the names that it takes.

Prints ``"ready"`` once it is on the bus, then one JSON array per call or signal: interface, member, values. Answers a
call of ``Notify`` or ``Inhibit`` with a number, that of the portal with the path of a request. A line of JSON on its
standard input is a signal to send: path, interface, member, signature, values.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

REQUEST = "/org/freedesktop/portal/desktop/request/1_1/1"
NUMBER = 41


class Recorder:
    """Such a service in a process of its own, and what it was asked until now."""

    def __init__(self, *names: str) -> None:
        command = [sys.executable, __file__, *names]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        assert json.loads(self.process.stdout.readline()) == "ready"
        self.asked: list[tuple[str, str, Any]] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            interface, member, values = json.loads(line)
            self.asked.append((interface.rpartition(".")[2], member, values))

    def members(self) -> list[str]:
        return [member for _interface, member, _values in self.asked]

    def send(self, path: str, interface: str, member: str, signature: str, values: list[Any]) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps([path, interface, member, signature, values]) + "\n")
        self.process.stdin.flush()

    def end(self) -> None:
        with self.process:
            self.process.kill()
        self._reader.join()


def answer_to(message: Message) -> Message:
    member = message.header.fields.get(HeaderFields.member)
    interface = str(message.header.fields.get(HeaderFields.interface, ""))
    if member == "Inhibit" and ".portal." in interface:
        return new_method_return(message, "o", (REQUEST,))
    if member in ("Inhibit", "Notify"):
        return new_method_return(message, "u", (NUMBER,))
    if member in ("UnInhibit", "CloseNotification", "Close"):
        return new_method_return(message)
    return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod", "s", ("not here",))


def main(names: list[str]) -> None:
    connection = open_dbus_connection("SESSION")
    for name in names:
        connection.send_and_get_reply(message_bus.RequestName(name))
    heard = MatchRule(type="signal", interface="com.canonical.Unity.LauncherEntry")
    connection.send_and_get_reply(message_bus.AddMatch(heard))

    def say() -> None:
        for line in sys.stdin:
            path, interface, member, signature, values = json.loads(line)
            connection.send(new_signal(DBusAddress(path, interface=interface), member, signature, tuple(values)))

    threading.Thread(target=say, daemon=True).start()
    print(json.dumps("ready"), flush=True)
    while True:
        message = connection.receive()
        fields, kind = message.header.fields, message.header.message_type
        interface = str(fields.get(HeaderFields.interface, ""))
        if kind not in (MessageType.method_call, MessageType.signal) or interface == "org.freedesktop.DBus":
            continue
        print(json.dumps([interface, fields.get(HeaderFields.member), message.body]), flush=True)
        if kind is MessageType.method_call:
            connection.send(answer_to(message))


if __name__ == "__main__":
    main(sys.argv[1:])
