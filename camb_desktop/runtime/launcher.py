"""Progress on the program's button in the taskbar or dock, where the desktop shows it: KDE, Ubuntu, docks. Linux.

Every such desktop hears the signal that Unity began with; Qt 6 has nothing for it, on Windows and macOS neither.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from camb_desktop.runtime.bus import SessionBus

_PATH, _INTERFACE = "/ai/camb/desktop/launcher", "com.canonical.Unity.LauncherEntry"
_ENTRY = "application://camb-desktop.desktop"


class LauncherEntry(QObject):
    """Tells how much is done; nobody answers. GUI thread."""

    def __init__(self, bus: SessionBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._told: float | None = None

    def show(self, share: float | None) -> None:
        """``share`` is done, from 0 to 1; None when there is nothing to show."""
        if share == self._told:
            return
        from jeepney import DBusAddress, new_signal

        self._told = share
        state = {"progress": ("d", share or 0.0), "progress-visible": ("b", share is not None)}
        self._bus.send(new_signal(DBusAddress(_PATH, interface=_INTERFACE), "Update", "sa{sv}", (_ENTRY, state)))
