"""Keeping the computer awake while something long runs. GUI thread only.

On macOS nothing is done: its ``caffeinate`` is a program of its own, which would stay behind when this one is killed.
What sleep interrupts goes on afterwards, there as anywhere.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from camb_desktop.core.values import dataclass
from camb_desktop.runtime.bus import SessionBus

if TYPE_CHECKING:
    from jeepney import Message

_APP = "camb-desktop"
_SUSPEND = 4  # of the portal's flags: the screen may go dark


@dataclass(frozen=True, slots=True)
class _Way:
    service: str
    path: str
    interface: str


# Best first: the last one keeps the screen on as well, and is all that some desktops have.
_WAYS = (
    _Way("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Inhibit"),
    _Way(
        "org.freedesktop.PowerManagement",
        "/org/freedesktop/PowerManagement/Inhibit",
        "org.freedesktop.PowerManagement.Inhibit",
    ),
    _Way("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
)


class Wakefulness(QObject):
    """Asks the first service of the desktop that can. What is held goes with the program, however that ends. Linux.

    Attributes:
        refused: no service could; it is asked anew the next time.
    """

    def __init__(self, bus: SessionBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._wanted = self._asking = False
        self._release: Message | None = None
        self.refused = False

    @property
    def held(self) -> bool:
        """Whether the computer stays awake because of this."""
        return self._release is not None

    def keep(self, on: bool, why: str = "") -> None:
        """Stay awake from now on, or not any more; ``why`` is shown by the desktop."""
        if on == self._wanted:
            return
        self._wanted = on
        if on and not self._asking and not self.held:
            self.refused = False
            self._ask(_WAYS, why)
        elif not on and self._release is not None:
            self._bus.send(self._release)
            self._release = None

    def _ask(self, ways: Sequence[_Way], why: str) -> None:
        from jeepney import DBusAddress, MessageType, new_method_call

        way = ways[0]
        service = DBusAddress(way.path, way.service, way.interface)
        if way is _WAYS[0]:
            call = new_method_call(service, "Inhibit", "sua{sv}", ("", _SUSPEND, {"reason": ("s", why)}))
        else:
            call = new_method_call(service, "Inhibit", "ss", (_APP, why))

        def answered(answer: Message) -> None:
            self._asking = False
            if answer.header.message_type is MessageType.method_return and len(answer.body) == 1:
                self._hold(service, answer.body[0])
            elif not self._wanted:
                pass
            elif ways[1:]:
                self._ask(ways[1:], why)
            else:
                self.refused = True

        self._asking = self._bus.is_open
        self._bus.send(call, answered)

    def _hold(self, service: Any, handle: object) -> None:
        from jeepney import DBusAddress, new_method_call

        if isinstance(handle, str):
            request = DBusAddress(handle, service.bus_name, "org.freedesktop.portal.Request")
            self._release = new_method_call(request, "Close")
        else:
            self._release = new_method_call(service, "UnInhibit", "u", (handle,))
        if not self._wanted:
            self._bus.send(self._release)
            self._release = None


def keeper(bus: SessionBus | None, parent: QObject) -> Callable[[bool, str], None]:
    """What keeps this computer awake, or lets it sleep: whether, and why."""
    if sys.platform == "win32":
        return _keep_windows
    if bus is not None:
        return Wakefulness(bus, parent).keep
    return lambda _on, _why: None


def _keep_windows(on: bool, _why: str) -> None:
    """What is held goes with the thread.

    https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-setthreadexecutionstate
    """
    import ctypes

    continuous, system_required = 0x80000000, 0x00000001
    kernel: Any = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    kernel.SetThreadExecutionState(continuous | (system_required if on else 0))
