"""A profile, opened: what a window and the commands for scripts both stand on."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from camb_desktop.api.config import ServiceConfig
from camb_desktop.runtime.jobs import JobExecutor, WorkerPool
from camb_desktop.services.accounts import Accounts
from camb_desktop.services.audio_keeper import audio_store
from camb_desktop.services.credentials import Credentials
from camb_desktop.services.reports import unopened
from camb_desktop.services.runs import RunsService
from camb_desktop.services.settings import Settings
from camb_desktop.services.transfers import Transfers
from camb_desktop.services.translate import tr
from camb_desktop.services.unconfirmed import UnconfirmedTasks
from camb_desktop.storage.audiostore import AudioStore
from camb_desktop.storage.backups import Backups
from camb_desktop.storage.keystore import KeyStore
from camb_desktop.storage.library import LibraryIsNewer
from camb_desktop.storage.paths import ProfilePaths
from camb_desktop.storage.salvage import Opened, mend_library, open_library
from camb_desktop.storage.sqlite_errors import translate_storage_error


class Profile(QObject):
    """Settings, keys, the list of runs, and what fetches them. GUI thread.

    Args:
        paths: where everything lives; the folders exist.
        settings: those in force.
        environment_key: value of ``CAMB_API_KEY``.
        sandbox_key: the key of the samples, or nothing.
        audio: the folders of audio, where they are not those that ``settings`` name.
        online: False to ask nothing of the network.
        reader: reads long pastes; without one, the worker of the library does.

    Attributes:
        opened: how the library was found; ``runs.mended`` tells when it is mended later.
        library: the one in use.
        backups: its copies.
        tasks: what may not be written, from one start to the next.
        writer: the worker that writes to it.

    Raises:
        LibraryIsNewer, OSError, sqlite3.Error: see :func:`~camb_desktop.storage.salvage.open_library`.
    """

    def __init__(
        self,
        paths: ProfilePaths,
        settings: Settings,
        *,
        environment_key: str = "",
        sandbox_key: str = "",
        audio: AudioStore | None = None,
        online: bool = True,
        reader: JobExecutor | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self.accounts = Accounts(settings, self)
        self.backups = Backups(paths.library, paths.backups)
        of_library = (paths.library, paths.audio, self.backups, time.strftime("%Y-%m-%d"))
        store = audio or audio_store(paths, settings)
        self.opened = open_library(*of_library, audio=store)
        self.library = self.opened.library
        self._keys = WorkerPool("camb-keys", parent=self)
        self.writer = WorkerPool("camb-library", parent=self)
        self.credentials = Credentials(
            KeyStore(),
            self._keys,
            self.accounts.place,
            environment_key=environment_key,
            sandbox_key=sandbox_key,
            may_be_stored=not settings.is_new and settings.key_stored != "no",
            parent=self,
        )
        config = ServiceConfig(settings.base_url, self.credentials.key())
        self.transfers = Transfers(config, paths.audio, self, online=online)
        self.runs = RunsService(
            self.library,
            self.writer,
            self.transfers,
            reader=reader,
            first=self.opened.first,
            mend=partial(mend_library, *of_library, audio=store),
            is_key=self.credentials.is_key,
            account_for=self._account_for,
            parent=self,
        )
        self.transfers.find_config = self._find_config
        self.runs.mended.connect(self._on_mended)
        self.tasks = UnconfirmedTasks(
            self.runs, KeyStore(), self._keys, settings, f"unconfirmed tasks of {paths.library}", self
        )

    def back_up(self) -> None:
        """Copy the library, at most once an hour, and only if it changed since the last copy. Any thread.

        Raises:
            DiskFull, CannotWrite: there is no new copy.
        """
        now = time.time()
        if self.backups.due(now):
            self.backups.make(now)

    def close(self) -> None:
        """Let go of the library, once its worker has ended, and of the key store."""
        self.library.close()
        self.tasks.stop()
        self._keys.close(0.1)  # may hang in an unlock prompt; a daemon thread keeps nobody

    def _account_for(self, told: str) -> str:
        """The key that a new run comes by; ``told`` is the name that a list has for it."""
        if told and told in self.accounts.names:
            return told
        return "" if self.credentials.is_only_one else self.accounts.active

    def _find_config(self, account: str, found: Callable[[ServiceConfig | None], None]) -> None:
        """What the runs of a key are fetched with; None where that key is gone.

        Of those of the key without a name nobody may know how they came: where it is gone, they go by the one in use.
        """
        config, accounts = self.transfers.config, self.accounts
        if self.credentials.is_only_one or account == accounts.active or self.settings.is_overridden("base_url"):
            found(config)
        elif account not in accounts.names:
            found(None)
        else:
            other = replace(config, base_url=accounts.address(account), api_key=None)

            def told(key: str | None) -> None:
                if key:
                    found(replace(other, api_key=key))
                else:
                    found(None if account else self.transfers.config)

            self.credentials.find(accounts.place_of(account), told)

    def _on_mended(self, opened: Opened) -> None:
        self.library = opened.library


def why_unopened(error: Exception) -> str:
    """What to say to people of an error that opening a profile, or reading its list, ended with."""
    if isinstance(error, LibraryIsNewer):
        return tr(
            "Your list of runs was written by a newer version of CAMB Desktop. It was left as it is: use that one"
        )
    return unopened(translate_storage_error(error))
