"""What the user prefers, as the desktop's portal tells it: dark or light, contrast, motion. Linux; GUI thread only.

Qt asks the portal on some desktops alone, and its answer comes late or not at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from camb_desktop.runtime.bus import SessionBus

if TYPE_CHECKING:
    from jeepney import Message

_NAMESPACE = "org.freedesktop.appearance"
_PATH, _SERVICE, _INTERFACE = (
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Desktop",
    "org.freedesktop.portal.Settings",
)
_DARK, _LIGHT = 1, 2


class Appearance(QObject):
    """Asks once the bus is there, and hears of every change.

    Signals:
        told(object, bool, bool): True for dark, False for light, None for no preference; whether contrast is to be
            high; whether motion is to be reduced.
    """

    told = Signal(object, bool, bool)

    def __init__(self, bus: SessionBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._values: dict[str, int] = {}
        bus.ready.connect(self._ask)
        bus.heard.connect(self._hear)

    def _ask(self) -> None:
        from jeepney import DBusAddress, new_method_call

        self._bus.listen(f"type='signal',interface='{_INTERFACE}',member='SettingChanged',arg0='{_NAMESPACE}'")
        portal = DBusAddress(_PATH, _SERVICE, _INTERFACE)
        self._bus.send(new_method_call(portal, "ReadAll", "as", ([_NAMESPACE],)), self._take)

    def _take(self, answer: Message) -> None:
        match answer.body:
            case (dict(found),):
                self._note(found.get(_NAMESPACE, {}))

    def _hear(self, message: Message) -> None:
        match message.body:
            case (str(namespace), str(name), tuple(value)) if namespace == _NAMESPACE:
                self._note({name: value})

    def _note(self, news: dict[str, Any]) -> None:
        """Values come with their type before them."""
        known = {name: value[1] for name, value in news.items() if isinstance(value[1], int)}
        if not known:
            return
        self._values |= known
        dark = {_DARK: True, _LIGHT: False}.get(self._values.get("color-scheme", 0))
        self.told.emit(dark, self._values.get("contrast", 0) == 1, self._values.get("reduced-motion", 0) == 1)
