"""Typed settings over an INI file; every change is told at once. GUI thread."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Generic, TypeVar, overload

from PySide6.QtCore import QByteArray, QObject, QSettings, QTimer, Signal

from camb_desktop.api.config import DEFAULT_BASE_URL

T = TypeVar("T")

_WRITE_AFTER_MS = 500


class _Entry(Generic[T]):
    """One setting: reads and writes ``Settings`` by its own name."""

    def __init__(self, default: T) -> None:
        self.default = default
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, settings: None, owner: type) -> _Entry[T]: ...
    @overload
    def __get__(self, settings: Settings, owner: type) -> T: ...
    def __get__(self, settings: Settings | None, owner: type) -> _Entry[T] | T:
        if settings is None:
            return self
        value: T = settings.value_of(self.name, self.default)
        return value

    def __set__(self, settings: Settings, value: T) -> None:
        settings.set_value(self.name, value)


class Settings(QObject):
    """What the user chose. Held in memory, written to the file half a second after the last change and at the end.

    Signals:
        changed(str): name of the setting that differs now.

    Args:
        path: the INI file; may not exist yet. An unreadable value counts as its default.
        overrides: values for this session alone, such as an address from the command line; never written.

    Attributes:
        is_new: there was no file.
    """

    changed = Signal(str)

    base_url = _Entry(DEFAULT_BASE_URL)
    accounts = _Entry("")  # JSON: names of keys → addresses; the keys themselves are in the key store
    account = _Entry("")  # whose key is in use
    volume = _Entry(1.0)
    muted = _Entry(False)
    loop = _Entry(False)
    speed = _Entry(1.0)
    auto_play = _Entry(True)
    go_on = _Entry(True)
    play_through = _Entry(False)
    skip_silence = _Entry(False)
    align_onsets = _Entry(False)
    save_folder = _Entry("")
    name_pattern = _Entry("")
    match_loudness = _Entry(False)
    device: _Entry[str | None] = _Entry(None)
    language = _Entry("system")
    theme = _Entry("system")
    seen_look = _Entry("")  # what the desktop was when it was last asked: dark, light, or nothing
    seen_contrast = _Entry(False)
    seen_still = _Entry(False)
    reduce_motion = _Entry(False)
    key_stored = _Entry("")  # yes or no; nothing in a profile from before this was kept
    task_entries = _Entry(0)  # of tasks in the key store that were not confirmed at the end of the last session
    link_margin_s = _Entry(900.0)
    cache_limit_gb = _Entry(5.0)  # of audio that can be fetched again; 0 for no limit
    kept_folder = _Entry("")  # of audio that is never to be lost; nothing for beside the list
    former_folders = _Entry("")  # where that was before and something is left, one a line
    spectrogram = _Entry(False)
    window_geometry = _Entry(b"")
    column_state = _Entry(b"")
    session = _Entry("")  # what was looked at last, as JSON

    def __init__(self, path: Path, overrides: dict[str, Any] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_new = not path.exists()
        self._file = QSettings(str(path), QSettings.Format.IniFormat, self)
        self._overrides = dict(overrides or {})
        self._values: dict[str, Any] = {}
        self._unsaved: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WRITE_AFTER_MS)
        self._timer.timeout.connect(self.flush)

    def value_of(self, name: str, default: Any) -> Any:
        """The value in force, of the type of ``default``."""
        if name in self._overrides:
            return self._overrides[name]
        if name not in self._values:
            self._values[name] = self._read(name, default)
        return self._values[name]

    def is_overridden(self, name: str) -> bool:
        """Whether its value is one of this session alone."""
        return name in self._overrides

    def set_value(self, name: str, value: Any) -> None:
        """Change, tell, and write soon."""
        if self.value_of(name, getattr(type(self), name).default) == value:
            return
        self._overrides.pop(name, None)
        self._values[name] = value
        self._unsaved.add(name)
        self._timer.start()
        self.changed.emit(name)

    def reset(self, names: Iterable[str]) -> dict[str, Any]:
        """Give these their defaults. Returns the former values of those that differed, which :meth:`restore` takes."""
        before = {}
        for name in names:
            default, value = getattr(type(self), name).default, getattr(self, name)
            if value != default:
                before[name] = value
                self.set_value(name, default)
        return before

    def restore(self, values: Mapping[str, Any]) -> None:
        """Take a reset back."""
        for name, value in values.items():
            self.set_value(name, value)

    def differ(self, names: Iterable[str]) -> bool:
        """Whether any of these is not at its default."""
        return any(getattr(self, name) != getattr(type(self), name).default for name in names)

    def flush(self) -> None:
        """Write what is not yet in the file."""
        self._timer.stop()
        for name in self._unsaved:
            value = self._values[name]
            if value is None:
                self._file.remove(name)
            else:
                self._file.setValue(name, QByteArray(value) if isinstance(value, bytes) else value)
        self._unsaved.clear()
        self._file.sync()

    def _read(self, name: str, default: Any) -> Any:
        if not self._file.contains(name):
            return default
        raw = self._file.value(name)
        if isinstance(default, bool):
            return str(raw).lower() in ("true", "1")
        if isinstance(default, int):
            return int(raw) if str(raw).isascii() and str(raw).isdecimal() else default
        if isinstance(default, float):
            try:
                value = float(str(raw))
            except ValueError:
                return default
            return value if math.isfinite(value) else default
        if isinstance(default, bytes):
            return bytes(raw.data()) if isinstance(raw, QByteArray) else default
        return str(raw)
