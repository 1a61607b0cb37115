from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import stand_ins as s
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from camb_desktop.core.errors import KeyStoreUnavailable
from camb_desktop.ui.dialogs.settings import SettingsDialog


@pytest.fixture
def parts(qtbot: QtBot, tmp_path: Path) -> tuple[s.Settings, s.Credentials, s.Player]:
    return s.settings(tmp_path), s.Credentials("none"), s.Player(s.Clips())


@pytest.fixture
def dialog(parts: tuple[s.Settings, s.Credentials, s.Player], qtbot: QtBot, light: None) -> Iterator[SettingsDialog]:
    made = SettingsDialog(*parts)
    qtbot.addWidget(made)
    made.open()
    yield made
    made.close()
    parts[0].flush()


def test_the_key_goes_to_the_credentials_and_leaves_the_field(
    dialog: SettingsDialog, parts: tuple[s.Settings, s.Credentials, s.Player], qtbot: QtBot
) -> None:
    assert dialog.key.echoMode() is QLineEdit.EchoMode.Password
    assert not dialog.save_key.isEnabled()
    qtbot.keyClicks(dialog.key, " a-key ")
    qtbot.keyClick(dialog.key, Qt.Key.Key_Return)
    assert parts[1].calls == [("save", "a-key", True)]
    assert dialog.key.text() == ""
    assert dialog.key_state.text() == "A key is kept in this computer’s key store."
    assert dialog.isVisible(), "Return in the key field does not close the settings"


def test_a_key_for_this_session_only(
    dialog: SettingsDialog, parts: tuple[s.Settings, s.Credentials, s.Player], qtbot: QtBot
) -> None:
    dialog.remember.setChecked(False)
    dialog.key.setText("k")
    dialog.save_key.click()
    assert parts[1].calls == [("save", "k", False)]
    assert "until you quit" in dialog.key_state.text()
    assert dialog.forget.isVisible()
    dialog.forget.click()
    assert not dialog.forget.isVisible()


def test_the_key_can_be_looked_at_while_it_is_typed(dialog: SettingsDialog) -> None:
    dialog.reveal.click()
    assert dialog.key.echoMode() is QLineEdit.EchoMode.Normal
    dialog.key.setText("k")
    dialog.save_key.click()
    assert dialog.key.echoMode() is QLineEdit.EchoMode.Password


def test_a_key_store_that_does_not_work_is_told(
    dialog: SettingsDialog, parts: tuple[s.Settings, s.Credentials, s.Player]
) -> None:
    parts[1].state = s.KeyState("session", KeyStoreUnavailable("locked"))
    parts[1].changed.emit()
    assert dialog.key_state.text().startswith("This computer could not keep the API key safe")
    assert "locked" not in dialog.key_state.text()
    parts[1].state = s.KeyState("none", busy=True)
    parts[1].changed.emit()
    assert dialog.key_state.text() == "Asking the key store …"
    assert dialog.key.isEnabled(), "a key store that never answers must not lock the user out"


def test_a_missing_key_store_is_told_without_a_key_too(
    dialog: SettingsDialog, parts: tuple[s.Settings, s.Credentials, s.Player]
) -> None:
    parts[1].state = s.KeyState("none", KeyStoreUnavailable("locked"))
    parts[1].changed.emit()
    assert dialog.key_state.text().startswith("No key yet. This computer cannot keep one safe")


@pytest.mark.parametrize(
    "unsafe", ["http://evil.example/apis", "https://", "http://localhost.evil.example", "https://a/b?c=d", "ftp://a"]
)
def test_only_a_safe_address_is_taken(
    dialog: SettingsDialog, parts: tuple[s.Settings, s.Credentials, s.Player], unsafe: str
) -> None:
    before = parts[0].base_url
    dialog.base_url.setText(unsafe)
    dialog.base_url.editingFinished.emit()
    assert parts[0].base_url == before
    assert dialog.base_url_problem.isVisible()
    dialog.base_url.setText(" https://other.example/apis/ ")
    dialog.base_url.editingFinished.emit()
    assert parts[0].base_url == "https://other.example/apis"
    assert not dialog.base_url_problem.isVisible()


def test_choices_are_in_force_at_once(
    dialog: SettingsDialog, parts: tuple[s.Settings, s.Credentials, s.Player]
) -> None:
    settings = parts[0]
    dialog.device.setCurrentIndex(2)
    dialog.device.activated.emit(2)
    assert settings.device == "USB Headphones"
    dialog.theme.setCurrentIndex(2)
    dialog.theme.activated.emit(2)
    assert settings.theme == "dark"
    dialog.link_margin.setCurrentIndex(0)
    dialog.link_margin.activated.emit(0)
    assert settings.link_margin_s == 0
    dialog.auto_play.click()
    assert settings.auto_play is False


def test_an_output_that_is_gone_stays_chosen(qtbot: QtBot, light: None, tmp_path: Path) -> None:
    settings, player = s.settings(tmp_path, device="Old Interface"), s.Player(s.Clips())
    dialog = SettingsDialog(settings, s.Credentials(), player)
    qtbot.addWidget(dialog)
    assert dialog.device.currentText() == "Old Interface (not connected)"
    assert ("refresh_devices",) in player.calls
    player.outputs = (*player.outputs, s.OutputInfo("Old Interface"))
    player.devices_changed.emit(player.outputs)
    assert dialog.device.currentText() == "Old Interface"
    assert settings.device == "Old Interface"
    settings.flush()
