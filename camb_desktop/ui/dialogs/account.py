"""The page of the account: the key, and the address of the service."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from camb_desktop.core.links import service_address
from camb_desktop.ui.dialogs.pages import Page
from camb_desktop.ui.look.widgets import (
    KeyField,
    LinkButton,
    plain_button,
    primary_button,
    secondary_label,
    set_tone,
    tab_along,
)
from camb_desktop.ui.text.messages import VERDICT_WORDS, message_for
from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.services.accounts import Accounts
    from camb_desktop.services.credentials import Credentials
    from camb_desktop.services.settings import Settings

KEY_WORDS = {
    "none": "No key yet. You find yours in CAMB.AI Studio under API keys.",
    "environment": "The key comes from the environment variable CAMB_API_KEY, which goes before a stored one.",
    "stored": "A key is kept in this computer’s key store.",
    "session": "A key is in use until you quit; it is not kept.",
    "sandbox": "Sample data needs no key of yours.",
}

_FIELD_PX = 360


class AccountPage(Page):
    """Only the key has a button: what is typed of it is in force when that is pressed."""

    def __init__(
        self,
        settings: Settings,
        credentials: Credentials,
        accounts: Accounts | None = None,
        parent: QWidget | None = None,
    ) -> None:
        moves = credentials.state.source != "sandbox"  # samples come from one place
        super().__init__(tr("Account"), ("base_url",) if moves else (), settings, parent)
        self._credentials = credentials
        self._accounts = accounts
        if accounts is not None:
            self._make_names_part(accounts)
        self._make_key_part()
        self._make_service_part()
        self._lay_out()
        credentials.changed.connect(self._show_key_state)
        self._show_key_state()

    def _make_names_part(self, accounts: Accounts) -> None:
        self.names = self.choice(tr("Key in use"))
        self.names.activated.connect(lambda _index: accounts.switch(self.names.currentData()))
        self.new_name = QLineEdit(self)
        self.new_name.setAccessibleName(tr("Name of another key"))
        self.new_name.setPlaceholderText(tr("Another key: work, a client …"))
        self.new_name.setMaxLength(60)
        self.add_name = plain_button(tr("Add"), self)
        self.add_name.setAccessibleName(tr("Add a key of this name"))
        self.remove_name = LinkButton(tr("Remove this key"), self)
        self.bring_back = LinkButton("", self)
        self.bring_back.hide()
        self._removed: Callable[[], object] = lambda: None  # brings back what was removed last
        for button in (self.add_name, self.remove_name, self.bring_back):
            button.setAutoDefault(False)
        self.new_name.textChanged.connect(lambda text: self.add_name.setEnabled(bool(text.strip())))
        self.add_name.setEnabled(False)
        self.new_name.returnPressed.connect(self._add_name)
        self.add_name.clicked.connect(self._add_name)
        self.remove_name.clicked.connect(self._remove_name)
        self.bring_back.clicked.connect(self._bring_back)
        first, second = QHBoxLayout(), QHBoxLayout()
        second.setSpacing(4)
        first.addWidget(self.names)
        first.addStretch(1)
        first.addWidget(self.bring_back)
        first.addWidget(self.remove_name)
        second.addWidget(self.new_name, 1)
        second.addWidget(self.add_name)
        self.form.addRow(self.name_of(tr("Key in use"), self.names), first)
        self.form.addRow("", second)
        accounts.changed.connect(self._show_names)
        accounts.moved.connect(self._show_names)
        self._show_names()

    def _show_names(self) -> None:
        assert self._accounts is not None
        self.names.clear()
        for name in self._accounts.names:
            self.names.addItem(name or tr("Without a name"), name)
        self.names.setCurrentIndex(self.names.findData(self._accounts.active))
        self.remove_name.setVisible(bool(self._accounts.active))

    def _add_name(self) -> None:
        assert self._accounts is not None
        name = self.new_name.text()
        if self._accounts.add(name):
            self.new_name.clear()
            self.focus_key()
        elif name.strip():
            self.new_name.selectAll()
            self.key_state.setText(tr("There is a key of this name already. Choose it, or give another name."))
            self.key_state.setAccessibleDescription(self.key_state.text())

    def _remove_name(self) -> None:
        """Without asking, but it can be taken back as long as this window is there."""
        accounts = self._accounts
        assert accounts is not None
        name = accounts.active
        address, remember = accounts.address(name), self._credentials.forget()
        accounts.remove()
        self._removed = lambda: accounts.add(name, address) and remember()
        self.bring_back.setText(tr("Bring “{name}” back", name=name))
        self.bring_back.show()

    def _bring_back(self) -> None:
        self.bring_back.hide()
        self._removed()

    def _make_key_part(self) -> None:
        self.key = KeyField(self)
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
        self.base_url = QLineEdit(self.settings.base_url, self)
        self.base_url.setAccessibleName(tr("Service address"))
        self.base_url.editingFinished.connect(self._save_base_url)
        self.base_url_problem = set_tone(QLabel(self), "error")
        self.base_url_problem.setWordWrap(True)
        self.base_url_problem.hide()
        self._shows["base_url"] = self._show_base_url

    def _lay_out(self) -> None:
        key_row = QHBoxLayout()
        key_row.setSpacing(4)
        key_row.addWidget(self.key, 1)
        key_row.addWidget(self.key.reveal)
        key_row.addSpacing(4)
        key_row.addWidget(self.save_key)
        under = QHBoxLayout()
        under.addWidget(self.remember)
        under.addStretch(1)
        under.addWidget(self.forget)
        self.form.addRow(self.name_of(tr("API key"), self.key), key_row)
        self.form.addRow("", under)
        self.form.addRow("", self.key_state)
        self.add_row(tr("Service address"), self.base_url)
        self.form.addRow("", self.base_url_problem)
        self.column.addStretch(1)
        tab_along(self.column)

    def focus_key(self) -> None:
        """Put the keyboard where the key goes."""
        self.key.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save_key(self) -> None:
        key = self.key.text().strip()
        if key:
            self.key.clear()
            self.key.reveal.setChecked(False)
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
        for widget in (self.key, self.remember, self.key.reveal):
            widget.setEnabled(state.source != "sandbox")
        self.base_url.setEnabled(state.source != "sandbox")

    def _show_base_url(self, address: str) -> None:
        self.base_url.setText(address)
        self.base_url_problem.hide()

    def _save_base_url(self) -> None:
        text = self.base_url.text().strip()
        if text == self.settings.base_url:
            self.base_url_problem.hide()
            return
        try:
            address = service_address(text)
        except ValueError:
            self.base_url_problem.setText(tr("The address has to start with https:// and name a host"))
            self.base_url_problem.show()
            return
        self._show_base_url(address)
        self.settings.base_url = address
