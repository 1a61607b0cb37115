"""A desktop portal that only knows what the user prefers: ``portal.py SCHEME``, 1 for dark, 2 for light.

Prints a line once it is on the bus. A name and a number on its standard input are a new preference.
"""

from __future__ import annotations

import subprocess
import sys
import threading
from typing import Any

from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

NAMESPACE = "org.freedesktop.appearance"
SETTINGS = DBusAddress("/org/freedesktop/portal/desktop", interface="org.freedesktop.portal.Settings")


class Portal:
    """Such a portal in a process of its own, which can change its mind."""

    def __init__(self, scheme: int) -> None:
        command = [sys.executable, __file__, str(scheme)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "ready\n"

    def become(self, number: int, name: str = "color-scheme") -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{name} {number}\n")
        self.process.stdin.flush()


def main(scheme: int) -> None:
    connection = open_dbus_connection("SESSION")
    connection.send_and_get_reply(message_bus.RequestName("org.freedesktop.portal.Desktop"))
    values: dict[str, tuple[str, Any]] = {"color-scheme": ("u", scheme), "contrast": ("u", 0)}

    def change() -> None:
        for line in sys.stdin:
            name, number = line.split()
            values[name] = ("u", int(number))
            body = (NAMESPACE, name, values[name])
            connection.send(new_signal(SETTINGS, "SettingChanged", "ssv", body))

    threading.Thread(target=change, daemon=True).start()
    print("ready", flush=True)
    while True:
        message = connection.receive()
        if message.header.message_type is not MessageType.method_call:
            continue
        member, body = message.header.fields.get(HeaderFields.member), message.body
        if member == "ReadAll":
            reply = new_method_return(message, "a{sa{sv}}", ({NAMESPACE: values},))
        elif member in ("Read", "ReadOne") and body[0] == NAMESPACE and body[1] in values:
            value = values[body[1]]
            reply = new_method_return(message, "v", (("v", value),) if member == "Read" else (value,))
        elif member == "Get" and body[1] == "version":
            reply = new_method_return(message, "v", (("u", 2),))
        else:
            reply = new_error(message, "org.freedesktop.portal.Error.NotFound", "s", ("not here",))
        connection.send(reply)


if __name__ == "__main__":
    main(int(sys.argv[1]))
