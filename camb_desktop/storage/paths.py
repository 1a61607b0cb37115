"""Where everything lives: one profile, one set of folders."""

from __future__ import annotations

from pathlib import Path

import platformdirs

from camb_desktop.core.values import dataclass

_APP = "camb-desktop"


@dataclass(frozen=True, slots=True)
class ProfilePaths:
    """Folders and files of one profile.

    Attributes:
        data: the library: what must never be lost.
        cache: audio and peaks: what can be fetched or computed again.
        config: settings.
        logs: log files.
    """

    data: Path
    cache: Path
    config: Path
    logs: Path

    @classmethod
    def below(cls, folder: Path) -> ProfilePaths:
        """Everything under ``folder`` alone."""
        folder = folder.expanduser().resolve()  # two names of one folder are one profile
        return cls(folder / "library", folder / "cache", folder / "settings", folder / "logs")

    @classmethod
    def of_user(cls) -> ProfilePaths:
        """The system's own places for this user."""
        dirs = platformdirs.PlatformDirs(_APP, appauthor=False)
        return cls(dirs.user_data_path, dirs.user_cache_path, dirs.user_config_path, dirs.user_log_path)

    @classmethod
    def of_sandbox(cls) -> ProfilePaths:
        """Sample data never mixes with the user's own runs."""
        return cls.below(platformdirs.user_data_path(_APP, appauthor=False) / "sandbox")

    @property
    def library(self) -> Path:
        """The SQLite file."""
        return self.data / "library.sqlite3"

    @property
    def backups(self) -> Path:
        """Copies of the library."""
        return self.data / "backups"

    @property
    def audio(self) -> Path:
        """Fetched bytes, named by their content."""
        return self.cache / "audio"

    @property
    def kept_audio(self) -> Path:
        """Those of runs that were kept or named."""
        return self.data / "audio"

    @property
    def peaks(self) -> Path:
        """Peaks and measures, named by their content."""
        return self.cache / "peaks"

    @property
    def dragged(self) -> Path:
        """Copies under good names, for other programs to take."""
        return self.cache / "dragged"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.config / "settings.ini"

    @property
    def log(self) -> Path:
        """The log file."""
        return self.logs / "camb-desktop.log"

    def make(self) -> None:
        """Create every folder, for this user alone."""
        for folder in (self.data, self.cache, self.config, self.logs, self.audio, self.peaks):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
