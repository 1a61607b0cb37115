from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
import stand_ins as s
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from camb_desktop.core.errors import KeyStoreUnavailable
from camb_desktop.services.accounts import Accounts
from camb_desktop.ui.dialogs.settings import SettingsDialog
from camb_desktop.ui.look.widgets import Choice


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
    assert dialog.account.key.echoMode() is QLineEdit.EchoMode.Password
    assert not dialog.account.save_key.isEnabled()
    qtbot.keyClicks(dialog.account.key, " a-key ")
    qtbot.keyClick(dialog.account.key, Qt.Key.Key_Return)
    assert parts[1].calls == [("save", "a-key", True)]
    assert dialog.account.key.text() == ""
    assert dialog.account.key_state.text() == "A key is kept in this computer’s key store."
    assert dialog.isVisible(), "Return in the key field does not close the settings"


def test_a_key_for_this_session_only(
    dialog: SettingsDialog, parts: tuple[s.Settings, s.Credentials, s.Player], qtbot: QtBot
) -> None:
    dialog.account.remember.setChecked(False)
    dialog.account.key.setText("k")
    dialog.account.save_key.click()
    assert parts[1].calls == [("save", "k", False)]
    assert "until you quit" in dialog.account.key_state.text()
    assert dialog.account.forget.isVisible()
    dialog.account.forget.click()
    assert not dialog.account.forget.isVisible()


def test_the_key_can_be_looked_at_while_it_is_typed(dialog: SettingsDialog) -> None:
    dialog.account.key.reveal.click()
    assert dialog.account.key.echoMode() is QLineEdit.EchoMode.Normal
    dialog.account.key.setText("k")
    dialog.account.save_key.click()
    assert dialog.account.key.echoMode() is QLineEdit.EchoMode.Password


def test_a_key_store_that_does_not_work_is_told(
    dialog: SettingsDialog, parts: tuple[s.Settings, s.Credentials, s.Player]
) -> None:
    parts[1].state = s.KeyState("session", KeyStoreUnavailable("locked"))
    parts[1].changed.emit()
    assert dialog.account.key_state.text().startswith("This computer could not keep the API key safe")
    assert "locked" not in dialog.account.key_state.text()
    parts[1].state = s.KeyState("none", busy=True)
    parts[1].changed.emit()
    assert dialog.account.key_state.text() == "Asking the key store …"
    assert dialog.account.key.isEnabled(), "a key store that never answers must not lock the user out"


def test_a_missing_key_store_is_told_without_a_key_too(
    dialog: SettingsDialog, parts: tuple[s.Settings, s.Credentials, s.Player]
) -> None:
    parts[1].state = s.KeyState("none", KeyStoreUnavailable("locked"))
    parts[1].changed.emit()
    assert dialog.account.key_state.text().startswith("No key yet. This computer cannot keep one safe")


@pytest.mark.parametrize(
    "unsafe", ["http://evil.example/apis", "https://", "http://localhost.evil.example", "https://a/b?c=d", "ftp://a"]
)
def test_only_a_safe_address_is_taken(
    dialog: SettingsDialog, parts: tuple[s.Settings, s.Credentials, s.Player], unsafe: str
) -> None:
    before = parts[0].base_url
    dialog.account.base_url.setText(unsafe)
    dialog.account.base_url.editingFinished.emit()
    assert parts[0].base_url == before
    assert dialog.account.base_url_problem.isVisible()
    dialog.account.base_url.setText(" https://other.example/apis/ ")
    dialog.account.base_url.editingFinished.emit()
    assert parts[0].base_url == "https://other.example/apis"
    assert not dialog.account.base_url_problem.isVisible()


def test_choices_are_in_force_at_once(
    dialog: SettingsDialog, parts: tuple[s.Settings, s.Credentials, s.Player]
) -> None:
    settings = parts[0]
    dialog.listening.device.setCurrentIndex(2)
    dialog.listening.device.activated.emit(2)
    assert settings.device == "USB Headphones"
    theme = dialog.look.findChild(Choice)
    theme.setCurrentIndex(2)
    theme.activated.emit(2)
    assert settings.theme == "dark"
    dialog.files.link_margin.setCurrentIndex(0)
    dialog.files.link_margin.activated.emit(0)
    assert settings.link_margin_s == 0
    dialog.listening.boxes["auto_play"].click()
    assert settings.auto_play is False


def test_each_page_is_one_key_away_and_tab_goes_through_it(dialog: SettingsDialog, qtbot: QtBot) -> None:
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == [
        "Account",
        "Listening",
        "Files",
        "Look",
    ]
    dialog.go_to(dialog.account)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.list.hasFocus)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.page is dialog.listening
    assert dialog.listening.device.isVisible()
    assert not dialog.account.key.isVisible()
    dialog.listening.boxes["go_on"].click()  # so that there is something to reset
    went = []
    for _ in range(3 + len(dialog.listening.boxes)):
        focused = dialog.focusWidget()
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        went.append(dialog.focusWidget())
    boxes = dialog.listening.boxes.values()
    assert went == [dialog.listening.device, *boxes, dialog.reset, dialog.close_button]


def test_a_page_is_reset_without_the_others_and_that_can_be_taken_back(
    dialog: SettingsDialog, parts: tuple[s.Settings, s.Credentials, s.Player]
) -> None:
    settings = parts[0]
    settings.theme = "dark"
    dialog.go_to(dialog.listening)
    assert not dialog.reset.isEnabled()
    settings.go_on, settings.device = False, "USB Headphones"
    assert not dialog.listening.boxes["go_on"].isChecked()
    assert dialog.listening.device.currentText() == "USB Headphones"
    assert dialog.reset.text() == "Reset this page"
    dialog.reset.click()
    assert (settings.go_on, settings.device, settings.theme) == (True, None, "dark")
    assert dialog.listening.boxes["go_on"].isChecked()
    assert dialog.listening.device.currentText() == "Like the system"
    assert dialog.reset.text() == "Take the reset back"
    dialog.reset.click()
    assert (settings.go_on, settings.device) == (False, "USB Headphones")
    dialog.reset.click()
    settings.skip_silence = True
    assert dialog.reset.text() == "Reset this page", "what was changed since is not to be lost"
    dialog.go_to(dialog.look)
    assert dialog.reset.isEnabled()


def test_the_key_is_nothing_that_a_reset_takes(
    dialog: SettingsDialog, parts: tuple[s.Settings, s.Credentials, s.Player]
) -> None:
    parts[0].base_url = "https://other.example/apis"
    assert dialog.account.base_url.text() == "https://other.example/apis"
    dialog.account.base_url.setText("nothing")
    dialog.account.base_url.editingFinished.emit()
    dialog.reset.click()
    assert dialog.account.base_url.text() == parts[0].base_url == "https://client.camb.ai/apis"
    assert not dialog.account.base_url_problem.isVisible()
    assert parts[1].calls == []


def test_the_address_of_samples_is_not_reset(qtbot: QtBot, light: None, tmp_path: Path) -> None:
    settings = s.settings(tmp_path, base_url="https://other.example/apis")
    dialog = SettingsDialog(settings, s.Credentials("sandbox"), s.Player(s.Clips()))
    qtbot.addWidget(dialog)
    assert not dialog.reset.isEnabled()
    settings.flush()


@pytest.fixture
def named(
    parts: tuple[s.Settings, s.Credentials, s.Player], qtbot: QtBot, light: None
) -> Iterator[tuple[SettingsDialog, Accounts]]:
    accounts = Accounts(parts[0])
    made = SettingsDialog(*parts, accounts=accounts)
    qtbot.addWidget(made)
    made.open()
    yield made, accounts
    made.close()
    parts[0].flush()


def test_a_key_is_added_by_name_chosen_and_removed(
    named: tuple[SettingsDialog, Accounts], parts: tuple[s.Settings, s.Credentials, s.Player], qtbot: QtBot
) -> None:
    dialog, accounts = named
    page = dialog.account
    assert not page.remove_name.isVisible()
    qtbot.keyClicks(page.new_name, "Client A")
    qtbot.keyClick(page.new_name, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert accounts.active == "Client A"
    assert page.names.currentText() == "Client A"
    assert page.new_name.text() == ""
    assert page.remove_name.isVisible()
    page.new_name.setText("client a")
    page.add_name.click()
    assert page.key_state.text().startswith("There is a key of this name already")
    page.names.setCurrentIndex(0)
    page.names.activated.emit(0)
    assert accounts.active == ""
    accounts.switch("Client A")
    parts[1].save("k", remember=True)
    page.remove_name.click()
    assert parts[1].state.source == "none"
    assert [page.names.itemText(n) for n in range(page.names.count())] == ["Without a name"]
    assert page.bring_back.text() == "Bring “Client A” back"
    page.bring_back.click()
    assert accounts.active == "Client A"
    assert parts[1].state.source == "stored"
    assert not page.bring_back.isVisible()


def test_everything_in_it_has_a_name(dialog: SettingsDialog) -> None:
    controls = [w for kind in (QAbstractButton, QLineEdit, QComboBox, QListWidget) for w in dialog.findChildren(kind)]
    assert len(controls) > 12
    names = [w.accessibleName() or getattr(w, "text", str)() for w in controls]
    assert all(names)


def test_a_setting_that_changes_after_it_was_closed_is_nobodys_business(
    parts: tuple[s.Settings, s.Credentials, s.Player], qtbot: QtBot, light: None
) -> None:
    dialog = SettingsDialog(*parts)
    shiboken6.delete(dialog)
    parts[0].theme = "dark"
    parts[1].changed.emit()
    parts[2].devices_changed.emit(parts[2].outputs)
    parts[0].flush()


def test_an_output_that_is_gone_stays_chosen(qtbot: QtBot, light: None, tmp_path: Path) -> None:
    settings, player = s.settings(tmp_path, device="Old Interface"), s.Player(s.Clips())
    dialog = SettingsDialog(settings, s.Credentials(), player)
    qtbot.addWidget(dialog)
    assert dialog.listening.device.currentText() == "Old Interface (not connected)"
    assert ("refresh_devices",) in player.calls
    player.outputs = (*player.outputs, s.OutputInfo("Old Interface", 2))
    player.devices_changed.emit(player.outputs)
    assert dialog.listening.device.currentText() == "Old Interface"
    assert settings.device == "Old Interface"
    settings.flush()
