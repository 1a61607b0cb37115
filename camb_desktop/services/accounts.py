"""Several keys by name, each with the address of its service; one of them is in use. GUI thread.

Only names and addresses are settings. Each key is in the key store, under its name and address.
"""

from __future__ import annotations

import json
from contextlib import suppress
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal

from camb_desktop.services.settings import Settings

_LONGEST = 60


class Accounts(QObject):
    """The named keys of a profile. The empty name is that of the one without a name, which is always there.

    While the address is one of this session alone, such as from the command line, there are no others.

    Signals:
        moved(): another key, or another address, is in use from now on.
        changed(): there are other names.
    """

    moved = Signal()
    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._switching = False
        settings.changed.connect(self._on_setting)

    @property
    def names(self) -> tuple[str, ...]:
        """The one without a name first."""
        return ("", *(name for name in self._addresses() if name))

    @property
    def active(self) -> str:
        """Whose key is in use."""
        name = self._settings.account
        return name if name in self._addresses() else ""

    @property
    def place(self) -> str:
        """Where in the key store its key is."""
        return self.place_of(self.active)

    def address(self, name: str) -> str:
        """Where the key of this name belongs."""
        return self._known().get(name, self._settings.base_url)

    def host(self, name: str) -> str:
        """Of the service that runs of the key of this name come from; empty where that key is gone."""
        if name not in self.names and not self._settings.is_overridden("base_url"):
            return ""
        return urlsplit(self.address(name)).hostname or ""

    def place_of(self, name: str) -> str:
        """Where in the key store the key of this name is."""
        return f"{name}@{self.address(name)}" if name else self.address(name)

    def add(self, name: str, address: str = "") -> bool:
        """Have a key of this name, and use it. False where the name is empty or taken.

        Args:
            name: its white space is tidied, and it is cut to 60 characters.
            address: of its service; that of now unless given.
        """
        name = " ".join(name.split())[:_LONGEST]
        if self._settings.is_overridden("base_url"):
            return False
        if not name or name.casefold() in (known.casefold() for known in self.names):
            return False
        self._keep({**self._known(), name: address or self._settings.base_url})
        self.switch(name)
        self.changed.emit()
        return True

    def switch(self, name: str) -> None:
        """Use the key of this name, and its address."""
        if name == self.active or name not in self.names:
            return
        known = self._known()
        self._keep(known)
        self._switching = True
        self._settings.account = name
        self._settings.base_url = known.get(name, self._settings.base_url)
        self._switching = False
        self.moved.emit()

    def remove(self) -> None:
        """Do without the one in use; the one without a name is. Its key is to be forgotten before."""
        name = self.active
        if name:
            self.switch("")
            self._keep({known: address for known, address in self._addresses().items() if known != name})
            self.changed.emit()

    def _on_setting(self, name: str) -> None:
        if name == "base_url" and not self._switching:
            if self.active:
                self._keep(self._known())
            self.moved.emit()

    def _known(self) -> dict[str, str]:
        """All addresses, that in use as it is now."""
        return {**self._addresses(), self.active: self._settings.base_url}

    def _addresses(self) -> dict[str, str]:
        if self._settings.is_overridden("base_url"):
            return {}
        with suppress(ValueError):
            found = json.loads(self._settings.accounts or "{}")
            if isinstance(found, dict):
                return {str(name): str(address) for name, address in found.items()}
        return {}

    def _keep(self, addresses: dict[str, str]) -> None:
        self._settings.accounts = json.dumps(addresses, ensure_ascii=False)
