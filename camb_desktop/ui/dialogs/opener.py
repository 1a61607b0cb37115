"""Opens the dialogs without holding the window, and loads each when it is first opened."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.services.accounts import Accounts
    from camb_desktop.services.audio_keeper import AudioKeeper
    from camb_desktop.services.credentials import Credentials
    from camb_desktop.services.player import PlayerService
    from camb_desktop.services.settings import Settings
    from camb_desktop.ui.dialogs.settings import SettingsDialog


class Dialogs(QObject):
    """The windows beside ``window``.

    Attributes:
        settings: the dialog that is open, or None.
        accounts: the keys by name; without them there is one key.
        keeper: what the storage is about; without it there is none.
    """

    def __init__(self, window: QWidget, settings: Settings, credentials: Credentials, player: PlayerService) -> None:
        super().__init__(window)
        self._window = window
        self._made_of = (settings, credentials, player)
        self.settings: SettingsDialog | None = None
        self.accounts: Accounts | None = None
        self.keeper: AudioKeeper | None = None

    def open_settings(self) -> None:
        """Open the settings, ready for a key."""
        self._settings_dialog().focus_key()

    def open_output_settings(self) -> None:
        """Open the settings, ready for another output."""
        self._settings_dialog().focus_output()

    def open_storage(self) -> None:
        """Open the settings where they tell where the audio is."""
        dialog = self._settings_dialog()
        dialog.go_to(dialog.files)

    def show_shortcuts(self, rows: Sequence[tuple[str, str, str]]) -> None:
        """Open the sheet with all keys: group, words and keys of each."""
        from camb_desktop.ui.dialogs.shortcuts import ShortcutSheet

        ShortcutSheet(rows, self._window).open()

    def show_about(self) -> None:
        """Say which program this is."""
        from camb_desktop.ui.dialogs.about import about_box

        about_box(self._window).open()

    def show_report(self, text: str) -> None:
        """Open what can be sent to whoever mends the program."""
        from camb_desktop.ui.dialogs.report import report_box

        report_box(text, self._window).open()

    def ask_tags(
        self, title: str, tags: str, known: Callable[[], Iterable[str]], then: Callable[[str], object]
    ) -> None:
        """Ask which tags runs have from now on; ``tags`` are those of now."""
        from camb_desktop.ui.dialogs.naming import naming_box
        from camb_desktop.ui.look.tag_field import TagField

        field = TagField(known)
        field.setText(tags)
        naming_box(title, tr("Tag"), field, then, self._window, may_be_empty=True).open()

    def ask_name(self, title: str, button: str, then: Callable[[str], object], name: str = "") -> None:
        """Ask for a name; ``name`` is offered."""
        from camb_desktop.ui.dialogs.naming import name_field, naming_box

        naming_box(title, button, name_field(tr("Name"), name), then, self._window, may_be_empty=False).open()

    def _settings_dialog(self) -> SettingsDialog:
        from camb_desktop.ui.dialogs.settings import SettingsDialog

        dialog = self.settings
        if dialog is None:
            dialog = self.settings = SettingsDialog(*self._made_of, self.keeper, self.accounts, self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.finished.connect(self._forget)
            dialog.open()
        return dialog

    def _forget(self, _result: int) -> None:
        self.settings = None
