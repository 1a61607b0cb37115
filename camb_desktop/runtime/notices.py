"""Notices of the desktop, one at a time. Linux; GUI thread only.

https://specifications.freedesktop.org/notification-spec/1.2/.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from camb_desktop.runtime.bus import SessionBus

if TYPE_CHECKING:
    from jeepney import Message

_PATH, _NAME = "/org/freedesktop/Notifications", "org.freedesktop.Notifications"
_HINTS = {"desktop-entry": ("s", "camb-desktop"), "category": ("s", "transfer.complete")}
_AS_LONG_AS_USUAL = -1


class Notices(QObject):
    """Shows a notice and takes it away again. Made once the bus is open, even if it has not answered yet.

    Signals:
        clicked(str): the user wants to see what it is about; with the token by which a window may come to the front,
            empty on desktops that need none.
    """

    clicked = Signal(str)

    def __init__(self, bus: SessionBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._number = 0
        self._wanted = False
        self._token = ""
        bus.listen(f"type='signal',interface='{_NAME}',path='{_PATH}'")
        bus.heard.connect(self._hear)

    @property
    def shown(self) -> bool:
        """Whether the desktop has it, and the user did not close it."""
        return self._number != 0

    def tell(self, text: str, show: str) -> None:
        """Show ``text`` in place of what was told before; ``show`` is what a click does."""
        self._wanted = True
        body = ("CAMB Desktop", self._number, "camb-desktop", text, "", ["default", show], _HINTS, _AS_LONG_AS_USUAL)
        self._call("Notify", "susssasa{sv}i", body)

    def clear(self) -> None:
        """Take it away."""
        self._wanted = False
        if self._number:
            self._call("CloseNotification", "u", (self._number,))
            self._number = 0

    def _call(self, method: str, signature: str, body: tuple[object, ...]) -> None:
        from jeepney import DBusAddress, new_method_call

        self._bus.send(new_method_call(DBusAddress(_PATH, _NAME, _NAME), method, signature, body), self._take)

    def _take(self, answer: Message) -> None:
        match answer.body:
            case (int(number),):
                self._number = number
                if not self._wanted:  # meanwhile
                    self.clear()

    def _hear(self, message: Message) -> None:
        from jeepney import HeaderFields

        fields = message.header.fields
        if fields.get(HeaderFields.interface) != _NAME or not message.body or message.body[0] != self._number:
            return
        match fields.get(HeaderFields.member), message.body:
            case "ActivationToken", (_, str(token)):
                self._token = token
            case "ActionInvoked", _:
                token, self._token = self._token, ""
                self.clear()
                self.clicked.emit(token)
            case "NotificationClosed", _:
                self._number = 0
