"""The page of listening: where it sounds, and what plays by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from camb_desktop.ui.dialogs.pages import Page
from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.services.player import PlayerService
    from camb_desktop.services.settings import Settings

_BY_ITSELF = {
    "auto_play": "Play a run as soon as it is selected",
    "play_through": "Play on to the next take",
    "go_on": "Go on to the next take after a decision",
    "skip_silence": "Skip silence at the start and end",
    "align_onsets": "Let the onsets of compared takes meet",
}


class ListeningPage(Page):
    """Knows which outputs there are."""

    def __init__(self, settings: Settings, player: PlayerService, parent: QWidget | None = None) -> None:
        super().__init__(tr("Listening"), ("device", *_BY_ITSELF), settings, parent)
        self._player = player
        self.device = self.choice(tr("Output"))
        self.device.activated.connect(self._choose_device)
        self._shows["device"] = self._fill_devices
        self.add_row(tr("Output"), self.device)
        self.boxes = {setting: self.add_check(setting, tr(text)) for setting, text in _BY_ITSELF.items()}
        self.column.addStretch(1)
        player.devices_changed.connect(self._fill_devices)
        self._fill_devices()
        player.refresh_devices()

    def focus_output(self) -> None:
        """Put the keyboard on the choice of output."""
        self.device.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_devices(self, _news: object = None) -> None:
        self.device.clear()
        self.device.addItem(tr("Like the system"), None)
        for device in self._player.devices():
            self.device.addItem(device.name, device.name)
        chosen = self.settings.device
        at = self.device.findData(chosen) if chosen else 0
        if at < 0:
            self.device.addItem(tr("{name} (not connected)", name=chosen), chosen)
            at = self.device.count() - 1
        self.device.setCurrentIndex(at)

    def _choose_device(self, _index: int) -> None:
        self.settings.device = self.device.currentData()
