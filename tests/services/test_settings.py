"""Settings are typed, told at once, and there in the next session."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from camb_desktop.api.config import DEFAULT_BASE_URL
from camb_desktop.services.settings import Settings


@pytest.fixture
def path(qapp: QObject, tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


VALUES: dict[str, object] = {
    "base_url": "https://example.org/apis",
    "volume": 0.25,
    "muted": True,
    "auto_play": False,
    "device": "Büro, links",
    "theme": "dark",
    "link_margin_s": 60.0,
    "window_geometry": bytes(range(256)),
}


def test_the_next_session_reads_what_this_one_wrote(path: Path) -> None:
    settings = Settings(path)
    for name, value in VALUES.items():
        setattr(settings, name, value)
    settings.flush()
    later = Settings(path)
    for name, value in VALUES.items():
        found = getattr(later, name)
        assert found == value
        assert type(found) is type(value)


def test_defaults(path: Path) -> None:
    settings = Settings(path)
    assert settings.base_url == DEFAULT_BASE_URL
    assert settings.device is None
    assert settings.auto_play is True


def test_a_change_is_told_once(path: Path) -> None:
    settings, told = Settings(path), []
    settings.changed.connect(told.append)
    settings.muted = True
    settings.muted = True
    assert told == ["muted"]
    settings.flush()


def test_nothing_goes_back_to_nothing(path: Path) -> None:
    settings = Settings(path)
    settings.device = "USB"
    settings.flush()
    settings.device = None
    settings.flush()
    assert Settings(path).device is None


def test_what_the_command_line_said_is_not_written(path: Path) -> None:
    settings = Settings(path, {"base_url": "http://127.0.0.1:1/apis"})
    assert settings.base_url == "http://127.0.0.1:1/apis"
    settings.muted = True
    settings.flush()
    assert Settings(path).base_url == DEFAULT_BASE_URL


def test_an_unreadable_value_counts_as_its_default(path: Path) -> None:
    path.write_text("[General]\nvolume=loud\nmuted=perhaps\n")
    settings = Settings(path)
    assert settings.volume == 1.0
    assert settings.muted is False


def test_changes_are_written_without_being_asked(path: Path, qtbot: object) -> None:
    settings = Settings(path)
    settings.theme = "dark"
    qtbot.waitUntil(path.exists)  # type: ignore[attr-defined]
    assert "theme=dark" in path.read_text()


@pytest.mark.parametrize("word", ["nan", "inf", "-inf", "loud", ""])
def test_what_is_no_number_is_the_default(path: Path, word: str) -> None:
    path.write_text(f"[General]\nvolume={word}\nspeed={word}\nlink_margin_s={word}\n", encoding="utf-8")
    settings = Settings(path)
    assert (settings.volume, settings.speed, settings.link_margin_s) == (1.0, 1.0, 900.0)
