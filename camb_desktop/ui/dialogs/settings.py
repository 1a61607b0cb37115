"""The settings: key, service address, sound, look. Every change is in force at once; only the key has a button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from camb_desktop.core.links import service_address
from camb_desktop.ui.look.theme import current_theme, font
from camb_desktop.ui.look.widgets import (
    Choice,
    IconButton,
    LinkButton,
    hairline,
    plain_button,
    primary_button,
    secondary_label,
    set_tone,
)
from camb_desktop.ui.text.messages import VERDICT_WORDS, message_for
from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.services.credentials import Credentials
    from camb_desktop.services.player import PlayerService
    from camb_desktop.services.settings import Settings

KEY_WORDS = {
    "none": "No key yet. You find yours in CAMB.AI Studio under API keys.",
    "environment": "The key comes from the environment variable CAMB_API_KEY, which goes before a stored one.",
    "stored": "A key is kept in this computer’s key store.",
    "session": "A key is in use until you quit; it is not kept.",
    "sandbox": "Sample data needs no key of yours.",
}

_FIELD_PX = 400
_MARGINS = {
    0: "the old one has run out",
    300: "less than 5 min is left",
    900: "less than 15 min is left",
    3600: "less than 1 h is left",
    21600: "less than 6 h is left",
}


class SettingsDialog(QDialog):
    """Opened with ``open()``: the window behind goes on working."""

    def __init__(
        self, settings: Settings, credentials: Credentials, player: PlayerService, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._credentials = credentials
        self._player = player
        self.setWindowTitle(tr("Settings"))
        self.setMinimumWidth(600)
        self._make_key_part()
        self._make_service_part()
        self._make_sound_part()
        self._make_look_part()
        self._lay_out()
        credentials.changed.connect(self._show_key_state)
        player.devices_changed.connect(self._fill_devices)
        self._show_key_state()
        self._fill_devices()
        player.refresh_devices()

    # parts

    def _make_key_part(self) -> None:
        self.key = QLineEdit(self)
        self.key.setAccessibleName(tr("API key"))
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setPlaceholderText(tr("Paste your API key"))
        self.reveal = IconButton("eye", tr("Show the key"), tr("Show what is typed"), self, toggle=True)
        self.reveal.toggled.connect(self._reveal)
        self.save_key = primary_button(tr("Use key"), self)
        self.save_key.setDefault(False)
        self.save_key.setAutoDefault(False)
        self.remember = QCheckBox(tr("Keep it in this computer’s key store"), self)
        self.remember.setChecked(True)
        self.forget = LinkButton(tr("Forget the key"), self)
        self.forget.setAutoDefault(False)
        self.key_state = secondary_label(parent=self)
        self.key_state.setWordWrap(True)
        self.key_state.setMinimumWidth(_FIELD_PX)
        self.key_state.setAccessibleName(tr("Key state"))
        self.key.textChanged.connect(lambda text: self.save_key.setEnabled(bool(text.strip())))
        self.key.returnPressed.connect(self._save_key)
        self.save_key.clicked.connect(self._save_key)
        self.save_key.setEnabled(False)
        self.forget.clicked.connect(self._credentials.forget)

    def _make_service_part(self) -> None:
        self.base_url = QLineEdit(self._settings.base_url, self)
        self.base_url.setAccessibleName(tr("Service address"))
        self.base_url.editingFinished.connect(self._save_base_url)
        self.base_url_problem = set_tone(QLabel(self), "error")
        self.base_url_problem.hide()
        self.link_margin = Choice(self)
        self.link_margin.setAccessibleName(tr("Fresh link"))
        self.link_margin.setAccessibleDescription(tr("Fresh link"))
        for seconds, text in _MARGINS.items():
            self.link_margin.addItem(tr(text), seconds)
        kept = round(self._settings.link_margin_s)
        if kept not in _MARGINS:
            self.link_margin.addItem(tr("less than {minutes} min is left", minutes=kept // 60), kept)
        self.link_margin.setCurrentIndex(self.link_margin.findData(kept))
        self.link_margin.setMinimumWidth(240)
        self.link_margin.activated.connect(self._save_margin)

    def _make_sound_part(self) -> None:
        self.device = Choice(self)
        self.device.setAccessibleName(tr("Output"))
        self.device.setAccessibleDescription(tr("Output"))
        self.device.setMinimumWidth(240)
        self.device.activated.connect(self._choose_device)
        self.auto_play = QCheckBox(tr("Play a run as soon as it is selected"), self)
        self.auto_play.setChecked(self._settings.auto_play)
        self.auto_play.toggled.connect(self._set_auto_play)

    def _make_look_part(self) -> None:
        self.theme = Choice(self)
        self.theme.setAccessibleName(tr("Appearance"))
        self.theme.setAccessibleDescription(tr("Appearance"))
        for value, text in (("system", "Like the system"), ("light", "Light"), ("dark", "Dark")):
            self.theme.addItem(tr(text), value)
        self.theme.setFixedWidth(240)
        self.theme.setCurrentIndex(max(0, self.theme.findData(self._settings.theme)))
        self.theme.activated.connect(self._choose_theme)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(16)
        key_row = QHBoxLayout()
        key_row.setSpacing(4)
        key_row.addWidget(self.key, 1)
        key_row.addWidget(self.reveal)
        key_row.addSpacing(4)
        key_row.addWidget(self.save_key)
        under = QHBoxLayout()
        under.addWidget(self.remember)
        under.addStretch(1)
        under.addWidget(self.forget)
        form = self._form(outer, "CAMB.AI")
        form.addRow(self._name(tr("API key"), self.key), key_row)
        form.addRow("", under)
        form.addRow("", self.key_state)
        form.addRow(self._name(tr("Service address"), self.base_url), self.base_url)
        form.addRow("", self.base_url_problem)
        form.addRow(self._name(tr("Fresh link when"), self.link_margin), self.link_margin)
        outer.addWidget(hairline(self))
        form = self._form(outer, "Sound")
        form.addRow(self._name(tr("Output"), self.device), self.device)
        form.addRow("", self.auto_play)
        outer.addWidget(hairline(self))
        form = self._form(outer, "Look")
        form.addRow(self._name(tr("Appearance"), self.theme), self.theme)
        outer.addStretch(1)
        close = plain_button(tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        outer.addLayout(foot)

    def _form(self, outer: QVBoxLayout, heading: str) -> QFormLayout:
        label = QLabel(tr(heading), self)
        label.setFont(font(current_theme().body_px, semibold=True))
        outer.addWidget(label)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        outer.addLayout(form)
        return form

    def _name(self, text: str, buddy: QWidget) -> QLabel:
        label = secondary_label(text, self)
        label.setFixedWidth(120)
        label.setMinimumHeight(current_theme().control_px)
        label.setBuddy(buddy)
        return label

    # key

    def focus_key(self) -> None:
        """Put the keyboard where the key goes."""
        self.key.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_output(self) -> None:
        """Put the keyboard on the choice of output."""
        self.device.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reveal(self, on: bool) -> None:
        self.key.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self.reveal.set_icon("eye-off" if on else "eye")

    def _save_key(self) -> None:
        key = self.key.text().strip()
        if key:
            self.key.clear()
            self.reveal.setChecked(False)
            self._credentials.save(key, self.remember.isChecked())

    def _show_key_state(self) -> None:
        state = self._credentials.state
        text = tr("Asking the key store …") if state.busy else tr(KEY_WORDS[state.source])
        if state.store_problem is not None and state.source == "none":
            text = tr("No key yet. This computer cannot keep one safe, so one that you enter is used until you quit.")
        elif state.store_problem is not None:
            text = f"{message_for(state.store_problem).sentence} {text}"
        if state.verdict:
            text = f"{tr(VERDICT_WORDS[state.verdict])} {text}"
        self.key_state.setText(text)
        self.key_state.setAccessibleDescription(text)
        self.forget.setVisible(state.source in ("stored", "session"))
        for widget in (self.key, self.remember, self.reveal):
            widget.setEnabled(state.source != "sandbox")
        self.base_url.setEnabled(state.source != "sandbox")

    # the rest

    def _save_base_url(self) -> None:
        text = self.base_url.text().strip()
        if text == self._settings.base_url:
            self.base_url_problem.hide()
            return
        try:
            address = service_address(text)
        except ValueError:
            self.base_url_problem.setText(tr("The address has to start with https:// and name a host"))
            self.base_url_problem.show()
            return
        self.base_url_problem.hide()
        self.base_url.setText(address)
        self._settings.base_url = address

    def _save_margin(self, _index: int) -> None:
        self._settings.link_margin_s = float(self.link_margin.currentData())

    def _set_auto_play(self, on: bool) -> None:
        self._settings.auto_play = on

    def _choose_theme(self, _index: int) -> None:
        self._settings.theme = self.theme.currentData()

    def _fill_devices(self, _found: object = None) -> None:
        self.device.clear()
        self.device.addItem(tr("Like the system"), None)
        for device in self._player.devices():
            self.device.addItem(device.name, device.name)
        chosen = self._settings.device
        at = self.device.findData(chosen) if chosen else 0
        if at < 0:
            self.device.addItem(tr("{name} (not connected)", name=chosen), chosen)
            at = self.device.count() - 1
        self.device.setCurrentIndex(at)

    def _choose_device(self, _index: int) -> None:
        self._settings.device = self.device.currentData()
